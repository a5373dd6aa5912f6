using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Strata and pools: 2.1, 4, 5.1.4, 5.2.1.</summary>
internal static class StrataCheck
{
    private const double MinimumBandWidth = 0.10;
    private const double MinimumForestCover = 0.30;

    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        if (!project.Strata.Values.Any(stratum => stratum.LandUse == LandUse.Forest && stratum.AreaAtStart.Rai > 0))
        {
            findings.Add(project.Afforestation is null ? PReddPlusRules.NoForest : PReddPlusRules.AfforestationAlone, "strata", null);
        }

        CheckPoolList(project.Pools.Redd, "pools.redd", findings);
        CheckPoolList(project.Pools.Afforestation, "pools.afforestation", findings);
        foreach ((string name, Stratum stratum) in project.Strata.InOrder())
        {
            CheckStratum(project, name, stratum, findings);
        }
    }

    /// <summary>The pools of one place: no number below zero, every pool counted is given, and numbers that count have a source and a half-width.</summary>
    /// <param name="project">The project.</param>
    /// <param name="name">The stratum.</param>
    /// <param name="pools">Its pools.</param>
    /// <param name="path">Where they stand in the input.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="isTreeCited">Whether the source of the trees is asked for elsewhere.</param>
    public static void CheckPools(
        PReddPlusProject project, string name, CarbonPools pools, string path, PReddPlusFindings findings, bool isTreeCited = false)
    {
        IReadOnlyList<OptionalPool> counted = project.Pools.Redd;
        CheckStock(pools.Tree, $"{path}.tree", findings);
        CheckEvidence(pools.Tree, $"{path}.tree", isTreeCited);
        Check(OptionalPool.Sapling, pools.Sapling, "sapling");
        Check(OptionalPool.DeadWood, pools.DeadWood, "deadWood");
        Check(OptionalPool.Litter, pools.Litter, "litter");
        Check(OptionalPool.Soil, pools.Soil, "soil");

        void Check(OptionalPool pool, PoolStock? stock, string member)
        {
            if (stock is { } given)
            {
                CheckStock(given, $"{path}.{member}", findings);
                if (counted.Contains(pool))
                {
                    CheckEvidence(given, $"{path}.{member}", false);
                }
            }
            else if (counted.Contains(pool))
            {
                findings.Add(PReddPlusRules.PoolNotEverywhere, $"{path}.{member}", null, pool);
            }
        }

        void CheckEvidence(PoolStock stock, string at, bool isCited)
        {
            if (project.Stage == ProjectStage.Monitored && stock.Given is { HalfWidth.Value: 0 })
            {
                findings.Add(PReddPlusRules.StockWithoutUncertainty, at, stock, name);
            }

            if (!isCited && stock.Given is { } given && string.IsNullOrWhiteSpace(given.Source))
            {
                findings.Add(PReddPlusRules.StockWithoutSource, at, stock, name);
            }
        }
    }

    /// <summary>A number of 0 or more; field data are checked by the tools.</summary>
    private static void CheckStock(PoolStock stock, string path, PReddPlusFindings findings)
    {
        if (stock.Given is { } given)
        {
            findings.RequireNotNegative(given.Value, path);
        }
    }

    private static void CheckPoolList(IReadOnlyList<OptionalPool> pools, string path, PReddPlusFindings findings)
    {
        foreach (OptionalPool twice in pools.GroupBy(pool => pool).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            findings.Add(PReddPlusRules.PoolTwice, path, twice, twice);
        }
    }

    private static void CheckStratum(PReddPlusProject project, string name, Stratum stratum, PReddPlusFindings findings)
    {
        string path = $"strata.{name}";
        findings.RequireNotNegative(stratum.AreaAtStart, $"{path}.areaAtStart");
        bool isOtherLand = stratum.LandUse is not (LandUse.Forest or LandUse.Wetland);
        CheckPools(project, name, stratum.BaselineStock, $"{path}.baselineStock", findings, isTreeCited: isOtherLand);
        if (stratum.TransitionTime is { } time)
        {
            findings.RequirePositive(time.Value, $"{path}.transitionTime");
        }

        if (stratum.LandUse == LandUse.Wetland)
        {
            findings.Add(PReddPlusRules.WetlandStratum, $"{path}.landUse", stratum.LandUse);
        }
        else if (isOtherLand)
        {
            CheckOtherLand(project, name, stratum, path, findings);
        }
        else if (project.Stage != ProjectStage.Monitored && stratum is { AreaAtStart.Rai: > 0, BaselineStock.Tree.Given: { HalfWidth.Value: 0 } })
        {
            findings.Add(PReddPlusRules.StockWithoutUncertainty, $"{path}.baselineStock.tree", stratum.BaselineStock.Tree, name);
        }

        if (stratum.CrownDensity is { } band)
        {
            CheckBand(project, stratum, band, $"{path}.crownDensity", findings);
        }
    }

    private static void CheckOtherLand(PReddPlusProject project, string name, Stratum stratum, string path, PReddPlusFindings findings)
    {
        if (stratum.AreaAtStart.Rai > 0)
        {
            findings.Add(PReddPlusRules.NotForestAtStart, $"{path}.areaAtStart", stratum.AreaAtStart, name, stratum.AreaAtStart.Rai);
        }

        if (stratum.BaselineStock.Tree.Given is { } tree && (tree.Value.Value == 0 || string.IsNullOrWhiteSpace(tree.Source)))
        {
            findings.Add(PReddPlusRules.ClearedStock, $"{path}.baselineStock.tree", tree);
        }
        else if (stratum.BaselineStock.Tree.FieldData is { } inventoryName
            && project.FieldData.Trees.TryGetValue(inventoryName, out TreeInventory? inventory)
            && inventory.Strata.TryGetValue(stratum.BaselineStock.Tree.Stratum!, out InventoryStratum? sampled)
            && sampled.Plots.Values.All(plot => plot.Trees.Count == 0))
        {
            findings.Add(PReddPlusRules.ClearedStock, $"{path}.baselineStock.tree", stratum.BaselineStock.Tree);
        }
    }

    private static void CheckBand(PReddPlusProject project, Stratum stratum, CrownDensityBand band, string path, PReddPlusFindings findings)
    {
        findings.RequireShare(band.From, $"{path}.from");
        findings.RequireShare(band.To, $"{path}.to");
        double width = PReddPlusFindings.Snap(band.To.Fraction - band.From.Fraction);
        if (width < MinimumBandWidth && project.Applicability.NationalCrownDensityGuide is not { IsMet: true })
        {
            findings.Add(PReddPlusRules.CrownBand, path, $"{band.From}–{band.To}", width * 100);
        }

        if (stratum.LandUse == LandUse.Forest && PReddPlusFindings.Snap(band.From.Fraction) is >= 0 and < MinimumForestCover)
        {
            findings.Add(PReddPlusRules.ForestCrownBand, $"{path}.from", band.From, PReddPlusFindings.Percent(band.From));
        }
    }
}

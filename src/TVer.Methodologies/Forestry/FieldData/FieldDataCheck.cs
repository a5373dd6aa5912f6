using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry;

/// <summary>Checks field data by the tools that they are for, and every place that names them.</summary>
internal sealed class FieldDataCheck
{
    private static readonly Dictionary<CarbonPool, FieldDataKind[]> KindsOfPools = new()
    {
        [CarbonPool.Tree] = [FieldDataKind.Trees],
        [CarbonPool.Sapling] = [FieldDataKind.Trees],
        [CarbonPool.DeadWood] = [FieldDataKind.DeadWood, FieldDataKind.DefaultShares],
        [CarbonPool.Litter] = [FieldDataKind.DeadWood, FieldDataKind.DefaultShares],
        [CarbonPool.Soil] = [FieldDataKind.Soil],
    };

    private readonly FieldData _data;
    private readonly FieldReferences _references;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(FieldDataKind Kind, string Name)> _named = [];
    private readonly HashSet<(FieldDataKind Kind, string Name, CarbonPool Pool)> _pools = [];

    private FieldDataCheck(FieldData data, FieldReferences references)
    {
        _data = data;
        _references = references;
    }

    /// <summary>All findings.</summary>
    /// <param name="data">The field data of a project.</param>
    /// <param name="references">Where the project names them.</param>
    public static IReadOnlyList<Finding> Run(FieldData data, FieldReferences references)
    {
        var check = new FieldDataCheck(data, references);
        check.CheckReferences();
        check.CheckEntries();
        foreach (FieldDataKind kind in FieldDataKinds.All)
        {
            foreach (string name in data.Names(kind).Where(name => !check._named.Contains((kind, name))))
            {
                check.Add(FieldDataRules.Unused, kind.Path(name), name, kind.Title().English, name, kind.Title().Thai);
            }
        }

        return check._findings;
    }

    /// <summary>The kind of field data that gives a pool under a name; null where there is none.</summary>
    public static FieldDataKind? KindOf(FieldData data, CarbonPool pool, string name) =>
        KindsOfPools[pool].Where(kind => data.Has(kind, name)).Select(kind => (FieldDataKind?)kind).FirstOrDefault();

    private void CheckReferences()
    {
        foreach (StockReference reference in _references.Stocks)
        {
            CheckStock(reference);
        }

        foreach (InventoryReference reference in _references.Inventories)
        {
            IsKnown(reference.Name, reference.Path, FieldDataKind.Trees);
        }

        CheckMethodsOfStocks();
        foreach (ChangeReference reference in _references.Changes)
        {
            CheckChange(reference);
        }

        var places = new Dictionary<(FieldDataKind Kind, string Name), string>();
        foreach (FireReference reference in _references.Fires.Where(reference => IsKnown(reference.Name, reference.Path, FieldDataKind.Fires)))
        {
            CheckOnce(FieldDataKind.Fires, reference.Name, reference.Path, places);
            CheckFires(reference);
        }

        foreach (DisplacementReference reference in _references.Displaced.Where(reference => IsKnown(reference.Name, reference.Path, FieldDataKind.Displaced)))
        {
            CheckOnce(FieldDataKind.Displaced, reference.Name, reference.Path, places);
        }
    }

    private void CheckStock(StockReference reference)
    {
        string name = reference.Stock.FieldData!;
        FieldDataKind[] kinds = KindsOfPools[reference.Pool];
        if (!IsKnown(name, reference.Path, kinds))
        {
            return;
        }

        FieldDataKind kind = KindOf(_data, reference.Pool, name)!.Value;
        _pools.Add((kind, name, reference.Pool));
        IEnumerable<string> strata = kind switch
        {
            FieldDataKind.Trees => _data.Trees[name].Strata.Keys,
            FieldDataKind.DeadWood => _data.DeadWood[name].Strata.Keys,
            FieldDataKind.DefaultShares => _data.DefaultShares[name].Strata.Keys,
            _ => _data.Soil[name].Strata.Keys,
        };
        if (!strata.Contains(reference.Stock.Stratum))
        {
            Add(FieldDataRules.UnknownStratum, reference.Path, reference.Stock, name, reference.Stock.Stratum);
        }
    }

    /// <summary>
    /// Stocks are compared with each other: a change of method between any two of their inventories would be a change of stock. Equations are
    /// compared where both inventories have a stratum: another stratum may be another forest.
    /// </summary>
    private void CheckMethodsOfStocks()
    {
        string[] names = [.. _named.Where(named => named.Kind == FieldDataKind.Trees).Select(named => named.Name).Order(StringComparer.Ordinal)];
        for (int k = 1; k < names.Length; k++)
        {
            TreeInventory later = _data.Trees[names[k]];
            string path = FieldDataKind.Trees.Path(names[k]);
            if (names[..k].Any(name => !InventoryMethods.AreSame(_data.Trees[name], later)))
            {
                _findings.Add(TreeChange.Methods.At(path, null));
            }

            _findings.AddRange(names[..k]
                .SelectMany(name => InventoryMethods.CheckTrees(_data.Trees[name], later, FieldDataKind.Trees.Path(name), path))
                .DistinctBy(finding => finding.Path));
            if (names[..k].FirstOrDefault(name => CommonStrata(name, later).Count > 0) is { } before)
            {
                _findings.AddRange(InventoryMethods.CheckEquations(
                    _data.Trees[before], later, FieldDataKind.Trees.Path(before), path, CommonStrata(before, later)));
            }
        }
    }

    private HashSet<string> CommonStrata(string name, TreeInventory later) =>
        [.. _data.Trees[name].Strata.Keys.Intersect(later.Strata.Keys, StringComparer.Ordinal)];

    private void CheckChange(ChangeReference reference)
    {
        foreach ((FieldDataKind kind, string name) in reference.Names)
        {
            if (IsKnown(name, reference.Path, kind))
            {
                _pools.Add((kind, name, reference.Pool));
                if (reference.Change.Stratum is { } stratum && !_data.DefaultShares[name].Strata.ContainsKey(stratum))
                {
                    Add(FieldDataRules.UnknownStratum, reference.Path, reference.Change, name, stratum);
                }
            }
        }
    }

    /// <summary>Whether a name is an entry of one of the kinds that fit, and of one only.</summary>
    private bool IsKnown(string name, string path, params FieldDataKind[] kinds)
    {
        FieldDataKind[] fitting = [.. kinds.Where(kind => _data.Has(kind, name))];
        foreach (FieldDataKind kind in fitting)
        {
            _named.Add((kind, name));
        }

        Bilingual wanted = Either(kinds);
        if (fitting.Length == 0)
        {
            FieldDataKind[] others = [.. FieldDataKinds.All.Where(kind => _data.Has(kind, name))];
            if (others.Length == 0)
            {
                Add(FieldDataRules.Unknown, path, name, name, wanted.English, wanted.Thai);
            }
            else
            {
                _named.Add((others[0], name));
                Bilingual other = others[0].Title();
                Add(FieldDataRules.WrongKind, path, name, name, other.English, wanted.English, other.Thai, wanted.Thai);
            }
        }
        else if (fitting.Length > 1)
        {
            Bilingual first = fitting[0].Title();
            Bilingual second = fitting[1].Title();
            Add(FieldDataRules.Ambiguous, path, name, name, first.English, second.English, first.Thai, second.Thai);
        }

        return fitting.Length == 1;
    }

    private static Bilingual Either(FieldDataKind[] kinds) => new(
        string.Join(" or ", kinds.Select(kind => kind.Title().English)), string.Join("หรือ", kinds.Select(kind => kind.Title().Thai)));

    private void CheckOnce(FieldDataKind kind, string name, string path, Dictionary<(FieldDataKind Kind, string Name), string> places)
    {
        if (!places.TryAdd((kind, name), path))
        {
            Add(FieldDataRules.NamedTwice, path, name, name, places[(kind, name)]);
        }
    }

    private void CheckFires(FireReference reference)
    {
        BurningEvents events = _data.Fires[reference.Name];
        string path = FieldDataKind.Fires.Path(reference.Name);
        foreach ((string name, ForestFire fire) in events.ForestFires.InOrder())
        {
            if (fire.Year < reference.FirstYear || fire.Year > reference.LastYear)
            {
                Add(FieldDataRules.FireYear, $"{path}.forestFires.{name}.year", fire.Year, fire.Year, reference.FirstYear, reference.LastYear);
            }
        }

        if (reference.Land is { } land && events.ProjectArea.Rai > land.Rai * (1 + 1e-9))
        {
            Add(FieldDataRules.FireLand, $"{path}.projectArea", events.ProjectArea, events.ProjectArea, land);
        }

        if (events.IsBeforeFirstVerification && reference.FirstYear > 1)
        {
            Add(FieldDataRules.FireVerification, $"{path}.isBeforeFirstVerification", true, reference.FirstYear);
        }
    }

    private void CheckEntries()
    {
        foreach ((string name, TreeInventory inventory) in _data.Trees.InOrder())
        {
            IReadOnlyList<Finding> ofInventory = TreeInventoryCheck.Check(inventory, path: FieldDataKind.Trees.Path(name));
            _findings.AddRange(ofInventory);
            if (ofInventory.All(finding => finding.Severity != Severity.Error))
            {
                CheckDoubleSampling(name, inventory);
            }

            CheckSaplings(name, inventory);
        }

        foreach ((string name, DeadWoodInventory inventory) in _data.DeadWood.InOrder())
        {
            WithTool(FieldDataKind.DeadWood, name, findings =>
                DeadWoodTool.CheckStocks(inventory, findings, _pools.Contains((FieldDataKind.DeadWood, name, CarbonPool.Litter))));
        }

        foreach ((string name, DefaultShareSites sites) in _data.DefaultShares.InOrder())
        {
            WithTool(FieldDataKind.DefaultShares, name, findings => CheckShares(name, sites, findings));
        }

        foreach ((string name, SoilSurvey survey) in _data.Soil.InOrder())
        {
            _findings.AddRange(SoilSurveyTool.Check(survey, FieldDataKind.Soil.Path(name)));
        }

        foreach ((string name, SoilPlan plan) in _data.SoilPlans.InOrder())
        {
            WithTool(FieldDataKind.SoilPlans, name, findings => SoilTool.Check(plan, findings));
        }

        CheckTreeChanges();
        foreach ((string name, BurningEvents events) in _data.Fires.InOrder())
        {
            WithTool(FieldDataKind.Fires, name, findings => BurningTool.Check(events, findings));
        }

        foreach ((string name, DisplacedActivities displaced) in _data.Displaced.InOrder())
        {
            WithTool(FieldDataKind.Displaced, name, findings => DisplacementTool.Check(displaced, findings));
        }
    }

    /// <summary>What the changes of trees take beside inventories.</summary>
    private void CheckTreeChanges()
    {
        foreach ((string name, CrownCoverLand land) in _data.CrownCover.InOrder())
        {
            _findings.AddRange(CrownCoverModel.Check(land, FieldDataKind.CrownCover.Path(name)));
        }

        foreach ((string name, GrowthPlan plan) in _data.Growth.InOrder())
        {
            _findings.AddRange(GrowthModel.Check(plan, FieldDataKind.Growth.Path(name)));
        }

        foreach ((string name, ZeroBaselineStock conditions) in _data.ZeroStocks.InOrder())
        {
            _findings.AddRange(ZeroRules.Check(conditions, FieldDataKind.ZeroStocks.Path(name)));
        }

        foreach ((string name, ZeroBaselineChange conditions) in _data.ZeroChanges.InOrder())
        {
            _findings.AddRange(ZeroRules.Check(conditions, FieldDataKind.ZeroChanges.Path(name)));
        }

        foreach ((string name, NoDecrease conditions) in _data.NoDecreases.InOrder())
        {
            _findings.AddRange(ZeroRules.Check(conditions, FieldDataKind.NoDecreases.Path(name)));
        }
    }

    /// <summary>Saplings are a pool of their own: every plot says which it has, or none is taken.</summary>
    private void CheckSaplings(string name, TreeInventory inventory)
    {
        string path = FieldDataKind.Trees.Path(name);
        if (_pools.Contains((FieldDataKind.Trees, name, CarbonPool.Sapling)))
        {
            foreach ((string stratumName, InventoryStratum stratum) in inventory.Strata.InOrder())
            {
                foreach ((string plotName, _) in stratum.Plots.InOrder().Where(pair => pair.Value.Saplings is null))
                {
                    Add(FieldDataRules.SaplingsMissing, $"{path}.strata.{stratumName}.plots.{plotName}.saplings", null, plotName);
                }
            }
        }

        bool isCounted = _references.Stocks.Any(reference => reference is { Pool: CarbonPool.Sapling, IsCounted: true } && reference.Stock.FieldData == name)
            || _references.Changes.Any(reference => reference is { Pool: CarbonPool.Sapling, IsCounted: true } && reference.Names.Contains((FieldDataKind.Trees, name)))
            || _references.Inventories.Any(reference => reference.Name == name);
        if (!isCounted && _named.Contains((FieldDataKind.Trees, name)) && inventory.HasSaplings)
        {
            Add(FieldDataRules.SaplingsLeftOut, path, name, name);
        }
    }

    /// <summary>Trees and saplings apart are related to the auxiliary variable each by itself; a pool that is taken must not fall below zero.</summary>
    private void CheckDoubleSampling(string name, TreeInventory inventory)
    {
        foreach (CarbonPool pool in new[] { CarbonPool.Tree, CarbonPool.Sapling }.Where(pool => _pools.Contains((FieldDataKind.Trees, name, pool))))
        {
            _findings.AddRange(AuxiliaryCheck.CheckResult(inventory, pool == CarbonPool.Sapling, FieldDataKind.Trees.Path(name) + "."));
        }
    }

    /// <summary>The conditions of the shares that are taken, each for its pool.</summary>
    private void CheckShares(string name, DefaultShareSites sites, ToolFindings findings)
    {
        findings.NotEmpty(sites.Strata.Count, DeadWoodAndLitterSymbols.DeadWoodShare.Clause, "strata");
        foreach ((string stratum, DefaultShareConditions conditions) in sites.Strata.InOrder())
        {
            if (IsTaken(CarbonPool.DeadWood, stratum))
            {
                DeadWoodTool.CheckDeadWoodShare(conditions, findings, $"strata.{stratum}.");
            }

            if (IsTaken(CarbonPool.Litter, stratum))
            {
                DeadWoodTool.CheckLitterShare(conditions, findings, $"strata.{stratum}.");
            }
        }

        bool IsTaken(CarbonPool pool, string stratum) => _references.Stocks.Any(reference =>
            reference.Pool == pool && reference.Stock.FieldData == name && reference.Stock.Stratum == stratum)
            || _references.Changes.Any(reference =>
                reference.Pool == pool && reference.Change.FieldData == name && reference.Change.Stratum == stratum);
    }

    private void WithTool(FieldDataKind kind, string name, Action<ToolFindings> check)
    {
        var findings = new ToolFindings(kind.Path(name) + ".");
        check(findings);
        _findings.AddRange(findings.All);
    }

    private void Add(FindingRule rule, string path, object? value, params object?[] values) => _findings.Add(rule.At(path, value, values));
}

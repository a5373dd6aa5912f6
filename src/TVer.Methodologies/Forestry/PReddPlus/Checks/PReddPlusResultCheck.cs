using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Rules that depend on the result: what the scale demands, pools left out, readings that give more.</summary>
internal static class PReddPlusResultCheck
{
    private const double Tonne = 1e-6;

    public static IReadOnlyList<Finding> Run(PReddPlusProject project, PReddPlusRound<Quantity>[] rounds)
    {
        var findings = new PReddPlusFindings();
        double net = rounds[^1].Issued.CumulativeNet.Value;
        double largestYear = rounds[0].LargestYear.Value;
        if (Scale.PReddPlus.Classify(largestYear) == ProjectScale.Large && project.Additionality.AllSteps is not { IsMet: true })
        {
            findings.Add(PReddPlusRules.AdditionalityAllSteps, "additionality.allSteps", project.Additionality.AllSteps?.IsMet, largestYear);
        }

        for (int r = 0; r < rounds.Length; r++)
        {
            if (rounds[r].Afforestation is { HasValue: true } land)
            {
                AfforestationNumbersCheck.CheckBaseline(project.Pools.Afforestation, land.Value, $"rounds[{r}].afforestation", findings);
            }
        }

        bool keepsHalfWidths = project.Readings.Discount != DiscountReading.Parameter;
        CheckHalfWidths(
            keepsHalfWidths ? rounds : PReddPlusCalculation.Run(project with { Readings = project.Readings with { Discount = DiscountReading.CarbonChange } }),
            findings);
        CheckPools(project, net, findings);
        CheckReadings(project, net, findings);
        return findings.All;
    }

    /// <summary>Every estimate that entered the result, but for land under afforestation, whose changes may well be near zero.</summary>
    private static void CheckHalfWidths(PReddPlusRound<Quantity>[] rounds, PReddPlusFindings findings)
    {
        IEnumerable<Datum> entered = new Trail([rounds[^1].Issued.CumulativeNet]).Steps
            .Select(step => step.Datum).OfType<Datum>()
            .Where(datum => datum.HalfWidth > Math.Abs(datum.Value) && datum.Path is { } path && !path.Contains(".afforestation.", StringComparison.Ordinal));
        foreach (Datum datum in entered.DistinctBy(datum => datum.Path))
        {
            string unit = datum.Unit?.Text ?? "";
            findings.Add(PReddPlusRules.HalfWidthAboveValue, datum.Path!, datum.Value, datum.Value, datum.HalfWidth, unit);
        }
    }

    /// <summary>A pool that is given everywhere but left out may not lower the result when it is counted.</summary>
    private static void CheckPools(PReddPlusProject project, double net, PReddPlusFindings findings)
    {
        foreach (OptionalPool pool in Enum.GetValues<OptionalPool>())
        {
            if (!project.Pools.Redd.Contains(pool) && IsGivenUnderRedd(project, pool))
            {
                Check(pool, project, project.Pools with { Redd = [.. project.Pools.Redd, pool] }, "pools.redd");
            }
            else if (pool == OptionalPool.Sapling && !project.Pools.Redd.Contains(pool) && WithSaplings(project) is { } counted)
            {
                Check(pool, counted, project.Pools with { Redd = [.. project.Pools.Redd, pool] }, "pools.redd");
            }

            if (!project.Pools.Afforestation.Contains(pool) && WithPoolUnderAfforestation(project, pool) is { } planted)
            {
                Check(pool, planted, project.Pools with { Afforestation = [.. project.Pools.Afforestation, pool] }, "pools.afforestation");
            }
        }

        void Check(OptionalPool pool, PReddPlusProject given, OptionalPools counted, string path)
        {
            double lower = net - PReddPlusCalculation.NetTotal(given with { Pools = counted });
            if (lower > Tonne)
            {
                findings.Add(PReddPlusRules.PoolOmission, path, null, pool, lower);
            }
        }
    }

    /// <summary>
    /// The project with the saplings of its inventories as a pool, where every stock of trees comes from plots that say which saplings they
    /// have: data that are given, though no pool names them. Null where they are not, or where there is no sapling.
    /// </summary>
    private static PReddPlusProject? WithSaplings(PReddPlusProject project)
    {
        IReadOnlyDictionary<string, TreeInventory> trees = project.FieldData.Trees;
        CarbonPools[] pools =
        [
            .. project.Strata.Values.Select(stratum => stratum.BaselineStock),
            .. project.Rounds.SelectMany(round => round.Strata.Values).Where(state => state.Stock is not null).Select(state => state.Stock!),
        ];
        bool areGiven = pools.All(stock => stock.Sapling is not null || (stock.Tree.FieldData is { } name && trees[name].SaysSaplings));
        bool areAny = pools.Any(stock => stock.Tree.FieldData is { } name && trees[name].HasSaplings);
        return areGiven && areAny
            ? project with
            {
                Strata = project.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with { BaselineStock = With(pair.Value.BaselineStock) }),
                Rounds =
                [
                    .. project.Rounds.Select(round => round with
                    {
                        Strata = round.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with { Stock = pair.Value.Stock is { } stock ? With(stock) : null }),
                    }),
                ],
            }
            : null;

        static CarbonPools With(CarbonPools stock) => stock with { Sapling = stock.Sapling ?? stock.Tree };
    }

    private static void CheckReadings(PReddPlusProject project, double net, PReddPlusFindings findings)
    {
        foreach (ReadingChoice<PReddPlusProject> choice in PReddPlusChoices.All)
        {
            double more = choice.Departs(project, out PReddPlusProject withDefault) ? net - PReddPlusCalculation.NetTotal(withDefault) : 0;
            if (more > Tonne)
            {
                Reading taken = choice.Taken(project);
                findings.Add(PReddPlusRules.ReadingGivesMore, choice.Path, taken.Code, choice.Interpretation.Code, taken.Code, more);
            }
        }
    }

    private static bool IsGivenUnderRedd(PReddPlusProject project, OptionalPool pool) =>
        project.Strata.Values.All(stratum => stratum.BaselineStock.Of(pool.Pool()) is not null)
        && project.Rounds.All(round => round.Strata.Values.All(state => state.Stock is null || state.Stock.Of(pool.Pool()) is not null));

    /// <summary>The project where it gives a pool of the land under afforestation in every round, by name or by saplings that were measured; else null.</summary>
    private static PReddPlusProject? WithPoolUnderAfforestation(PReddPlusProject project, OptionalPool pool)
    {
        AfforestationRound?[] rounds =
        [
            .. project.Rounds.Select(round => round.Afforestation is { } land ? MeasuredSaplings.With(land, pool, project.FieldData) : null),
        ];
        return project.Afforestation is null || rounds.Contains(null)
            ? null
            : project with { Rounds = [.. project.Rounds.Select((round, r) => round with { Afforestation = rounds[r] })] };
    }
}

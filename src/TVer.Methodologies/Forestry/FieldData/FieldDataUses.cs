using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry;

/// <summary>The interpretations and the sets of factors that the tools used for the field data that enter a result.</summary>
internal static class FieldDataUses
{
    /// <summary>The interpretations that tools may use for field data.</summary>
    public static readonly IReadOnlyList<Interpretation> All =
    [
        TreeInterpretations.Roots, TreeInterpretations.CarbonFractions, TreeInterpretations.Saplings, TreeInterpretations.DoubleSampling, PlotInterpretations.StratumDegrees,
        DeadWoodTool.HalfWidth, DeadWoodTool.ElevationLimitInterpretation, SoilSurveyTool.Survey, BurningInterpretations.Trigger, BurningInterpretations.FirstVerification,
    ];

    /// <summary>The interpretations, each with each reading taken once.</summary>
    public static IReadOnlyList<InterpretationUse> Interpretations(FieldData data, FieldReferences references)
    {
        var uses = new List<InterpretationUse>();
        foreach (StockReference reference in references.Stocks.Where(reference => reference.IsCounted))
        {
            uses.AddRange(Of(data, reference));
        }

        uses.AddRange(StandardTreeTool.Uses(references.Inventories.Select(reference => data.Trees[reference.Name])));
        foreach (ChangeReference reference in references.Changes.Where(reference => reference.IsCounted))
        {
            uses.AddRange(Of(data, reference));
        }

        foreach (FireReference reference in references.Fires)
        {
            uses.AddRange(BurningTool.Uses(data.Fires[reference.Name], reference.Readings));
        }

        return [.. uses.DistinctBy(use => (use.Interpretation.Code, use.Taken.Code))];
    }

    /// <summary>The sets of factors, each once.</summary>
    public static IReadOnlyList<FactorSet> FactorSets(FieldData data, FieldReferences references) =>
    [
        .. references.Fires.SelectMany(reference => BurningTool.Sets(data.Fires[reference.Name]))
            .Concat(references.Changes.Where(reference => reference is { IsCounted: true, Change.Method: PoolChangeMethod.SoilPlan }).Select(_ => SoilTables.FactorSet))
            .Concat(references.Displaced.SelectMany(reference => DisplacementTool.Sets(data.Displaced[reference.Name])))
            .DistinctBy(set => (set.Name, set.Version, set.Source)),
    ];

    private static IEnumerable<InterpretationUse> Of(FieldData data, StockReference reference)
    {
        string name = reference.Stock.FieldData!;
        return FieldDataCheck.KindOf(data, reference.Pool, name) switch
        {
            FieldDataKind.Trees =>
                [.. TreeStock.Uses(data.Trees[name]), .. TreeStock.PoolUses(data.Trees[name]), .. PlotInterpretations.Uses(data.Trees[name].Strata.Count)],
            FieldDataKind.DeadWood => [.. DeadWoodTool.StockUses(), .. PlotInterpretations.Uses(data.DeadWood[name].Strata.Count)],
            FieldDataKind.DefaultShares => DeadWoodTool.Uses(data.DefaultShares[name].Strata[reference.Stock.Stratum!]),
            _ => [.. SoilSurveyTool.Uses(), .. PlotInterpretations.Uses(data.Soil[name].Strata.Count)],
        };
    }

    private static IEnumerable<InterpretationUse> Of(FieldData data, ChangeReference reference)
    {
        if (reference.Change.Method == PoolChangeMethod.DefaultShare)
        {
            return DeadWoodTool.Uses(data.DefaultShares[reference.Change.FieldData!].Strata[reference.Change.Stratum!]);
        }

        IEnumerable<InterpretationUse> tools = reference.Names.SelectMany(name => name.Kind switch
        {
            FieldDataKind.Trees => [.. TreeStock.Uses(data.Trees[name.Name]), .. TreeStock.PoolUses(data.Trees[name.Name])],
            FieldDataKind.DeadWood => DeadWoodTool.StockUses(),
            _ => Array.Empty<InterpretationUse>(),
        });
        return reference.Change.Earlier is null
            ? tools
            : tools.Append(new InterpretationUse(TreeInterpretations.RoundOfChange, TreeInterpretations.RoundOfChange.Default));
    }
}

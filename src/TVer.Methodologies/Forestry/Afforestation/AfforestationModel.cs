using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>The numbers of one round on land under afforestation, entered.</summary>
internal sealed record AfforestationTerms<N>(
    N[] ProjectPools,
    N[] BaselinePools,
    Optional<N> BaselineSoil,
    N Burning,
    N Fuel,
    N Displacement);

/// <summary>What one round on land under afforestation gives; the baseline pools are those counted, in the order of their enumeration.</summary>
internal readonly record struct AfforestationChanges<N>(N Project, N Baseline, N DiscountedProject, N DiscountedBaseline, N[] BaselinePools);

/// <summary>How a round ends.</summary>
internal readonly record struct AfforestationBalance<N>(N Emissions, N Net);

/// <summary>The calculation of one round, used by afforestation alone and by P-REDD+.</summary>
internal static class AfforestationModel
{
    private static readonly Role ProjectRole = Role.In(change => AfforestationEquations.NetRemoval(change, default, default, default));
    private static readonly Role BaselineRole = Role.In(change => AfforestationEquations.NetRemoval(default, change, default, default));

    /// <summary>The carbon changes of a round, before and after the uncertainty discount.</summary>
    public static AfforestationChanges<N> Changes<N>(AfforestationTerms<N> terms, IHalfWidths<N> halfWidths, At at)
        where N : IValue<N>
    {
        N[] baselinePools = terms.BaselineSoil.HasValue
            ? [.. terms.BaselinePools, AfforestationEquations.CountedBaselineSoil(terms.BaselineSoil.Value, at)]
            : terms.BaselinePools;
        N project = AfforestationEquations.ProjectChange<N>(terms.ProjectPools, at);
        N baseline = AfforestationEquations.BaselineChange<N>(baselinePools, at);
        return new AfforestationChanges<N>(
            project,
            baseline,
            UncertaintyDiscount.Apply(project, halfWidths.Of(project, AfforestationSymbols.ProjectHalfWidth, at), ProjectRole)
                .As(AfforestationSymbols.DiscountedProjectChange, at),
            UncertaintyDiscount.Apply(baseline, halfWidths.Of(baseline, AfforestationSymbols.BaselineHalfWidth, at), BaselineRole)
                .As(AfforestationSymbols.DiscountedBaselineChange, at),
            baselinePools);
    }

    /// <summary>The net removal of a round before fuel is deducted, which decides the scale of the project.</summary>
    public static N BeforeFuel<N>(AfforestationTerms<N> terms, AfforestationChanges<N> change)
        where N : IValue<N> =>
        AfforestationEquations.Balance(change.DiscountedProject, change.DiscountedBaseline, terms.Burning, terms.Displacement);

    /// <summary>The net removal of a round, with the fuel that counts for a project of this scale.</summary>
    public static AfforestationBalance<N> Close<N>(AfforestationTerms<N> terms, AfforestationChanges<N> change, N countedFuel, At at)
        where N : IValue<N>
    {
        N emissions = PReddPlusEquations.ProjectEmissions(terms.Burning, countedFuel, AfforestationSymbols.ProjectEmissions, at);
        return new AfforestationBalance<N>(
            emissions,
            AfforestationEquations.NetRemoval(change.DiscountedProject, change.DiscountedBaseline, emissions, terms.Displacement, at));
    }
}

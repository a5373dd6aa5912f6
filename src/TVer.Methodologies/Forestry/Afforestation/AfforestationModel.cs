using TVer.Methodologies.Calculation;
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

/// <summary>What one round on land under afforestation gives.</summary>
internal readonly record struct AfforestationChanges<N>(N Project, N Baseline, N DiscountedProject, N DiscountedBaseline);

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
                .As(AfforestationSymbols.DiscountedBaselineChange, at));
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>The auxiliary variable of a stratum, which all variables of its plots share.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="Measured">x of the plots measured, in their order.</param>
/// <param name="MeasuredMean">x̄_sub.</param>
/// <param name="Deviation">s_x of the plots measured.</param>
/// <param name="AllMean">x̄_all.</param>
/// <param name="MeasuredShare">α = n_sub / n_all.</param>
internal sealed record AuxiliaryVariable<N>(IReadOnlyList<N> Measured, N MeasuredMean, N Deviation, N AllMean, N MeasuredShare)
    where N : IValue<N>
{
    /// <summary>The means, the spread and the share of a larger sample.</summary>
    /// <param name="measured">x of the plots measured.</param>
    /// <param name="all">x of all plots.</param>
    /// <param name="count">n_i, the number of plots measured.</param>
    /// <param name="at">The stratum.</param>
    public static AuxiliaryVariable<N> Of(N[] measured, N[] all, N count, At at)
    {
        N allCount = N.Input(all.Length, AuxiliarySymbols.AllPlots, at);
        N mean = SamplingEquations.StratumMean(measured, count, AuxiliarySymbols.MeasuredTotal, TreeChangeSymbols.AuxiliaryMeasured, at);
        N variance = SamplingEquations.StratumVariance(measured, mean, count, AuxiliarySymbols.SquaredDeviations, AuxiliarySymbols.Variance, at);
        return new AuxiliaryVariable<N>(
            measured,
            mean,
            N.Sqrt(variance).As(AuxiliarySymbols.Deviation, at),
            SamplingEquations.StratumMean(all, allCount, AuxiliarySymbols.AllTotal, TreeChangeSymbols.AuxiliaryAll, at),
            DoubleSamplingEquations.MeasuredShare(count, allCount, at));
    }
}

/// <summary>Mean and variance of a stratum by double sampling: around <see cref="DoubleSamplingEquations"/>.</summary>
internal static class DoubleSample
{
    /// <summary>(18), (19) of one variable.</summary>
    /// <param name="plots">y of the plots measured.</param>
    /// <param name="count">n_i, their number.</param>
    /// <param name="auxiliary">The auxiliary variable.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The stratum.</param>
    public static (N Mean, N Variance) Of<N>(N[] plots, N count, AuxiliaryVariable<N> auxiliary, SampledVariable variable, At at)
        where N : IValue<N>
    {
        if (!Varies(plots))
        {
            // The slope and the variance are zero whatever ρ is, which is 0/0 here: (16) and (17) are what (18) and (19) come to.
            return StratifiedSample.OnePhase(plots, count, variable, at);
        }

        DoubleSamplingSymbols symbols = variable.DoubleSampling;
        N mean = SamplingEquations.StratumMean(plots, count, variable.PlotTotal, symbols.MeasuredMean, at);
        N variance = SamplingEquations.StratumVariance(plots, mean, count, variable.SquaredDeviations, symbols.MeasuredVariance, at);
        N correlation = DoubleSamplingEquations.Correlation<N>([.. auxiliary.Measured], plots, auxiliary.MeasuredMean, mean, symbols.Correlation, at);
        N slope = DoubleSamplingEquations.Slope(correlation, N.Sqrt(variance).As(symbols.Deviation, at), auxiliary.Deviation, symbols.Slope, at);
        return (
            DoubleSamplingEquations.StratumMean(mean, slope, auxiliary.AllMean, auxiliary.MeasuredMean, variable.StratumMean, at),
            DoubleSamplingEquations.StratumVariance(variance, auxiliary.MeasuredShare, correlation, variable.StratumVariance, at));
    }

    private static bool Varies<N>(N[] plots)
        where N : IValue<N> => plots.Any(plot => N.NumberFor(plot) != N.NumberFor(plots[0]));
}

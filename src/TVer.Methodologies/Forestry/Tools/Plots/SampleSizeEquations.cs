using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>
/// The number of sample plots and their allocation to strata: AR-TOOL03 v02.1.0, (1) to (4), the parent of T-VER-P-TOOL-01-08.
/// Standard deviations and the precision are in one unit, areas in rai.
/// </summary>
public static class SampleSizeEquations
{
    private static readonly Factor One = new(1, 1, "1", SampleSizeSymbols.Rule);

    /// <summary>N = A / A_PLOT: how many plots the area could hold.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="plotArea">A_PLOT, rai; above 0.</param>
    public static N Population<N>(N area, N plotArea)
        where N : IValue<N> => (area / plotArea).As(SampleSizeSymbols.Population);

    /// <summary>Σ_i w_i s_i.</summary>
    /// <param name="weights">w_i.</param>
    /// <param name="deviations">s_i, the expected standard deviation of each stratum.</param>
    public static N WeightedDeviation<N>(ReadOnlySpan<N> weights, ReadOnlySpan<N> deviations)
        where N : IValue<N> => N.Sum(Products(weights, deviations, 1), SampleSizeSymbols.WeightedDeviation);

    /// <summary>Σ_i w_i s_i².</summary>
    /// <param name="weights">w_i.</param>
    /// <param name="deviations">s_i.</param>
    public static N WeightedVariance<N>(ReadOnlySpan<N> weights, ReadOnlySpan<N> deviations)
        where N : IValue<N> => N.Sum(Products(weights, deviations, 2), SampleSizeSymbols.WeightedVariance);

    /// <summary>(1): n = N t² (Σ w_i s_i)² / (N E² + t² Σ w_i s_i²), the finite population taken into account.</summary>
    /// <param name="population">N.</param>
    /// <param name="student">t at the confidence wanted.</param>
    /// <param name="weightedDeviation">Σ w_i s_i.</param>
    /// <param name="weightedVariance">Σ w_i s_i².</param>
    /// <param name="precision">E, the half-width wanted, in the unit of the deviations; above 0.</param>
    /// <returns>Plots, with a fraction.</returns>
    public static N OfFinitePopulation<N>(N population, N student, N weightedDeviation, N weightedVariance, N precision)
        where N : IValue<N> =>
        (population * (student * student) * (weightedDeviation * weightedDeviation)
            / ((population * (precision * precision)) + (student * student * weightedVariance))).As(SampleSizeSymbols.Plots);

    /// <summary>(2): n = (t / E)² (Σ w_i s_i)², where less than 5 % of the area is sampled.</summary>
    /// <param name="student">t at the confidence wanted.</param>
    /// <param name="weightedDeviation">Σ w_i s_i.</param>
    /// <param name="precision">E, the half-width wanted; above 0.</param>
    /// <returns>Plots, with a fraction.</returns>
    public static N OfLargeArea<N>(N student, N weightedDeviation, N precision)
        where N : IValue<N>
    {
        N ratio = student * weightedDeviation / precision;
        return (ratio * ratio).As(SampleSizeSymbols.Plots);
    }

    /// <summary>(3): n_a = n / (1 + n/N), where more than 5 % of the area is sampled; the tool applies it to the n of (1).</summary>
    /// <param name="plots">n.</param>
    /// <param name="population">N.</param>
    /// <returns>Plots, with a fraction.</returns>
    public static N Adjusted<N>(N plots, N population)
        where N : IValue<N> => (plots / (N.Of(One) + (plots / population))).As(SampleSizeSymbols.AdjustedPlots);

    /// <summary>(4): n_i = n w_i s_i / Σ w_i s_i.</summary>
    /// <param name="plots">n.</param>
    /// <param name="weight">w_i.</param>
    /// <param name="deviation">s_i.</param>
    /// <param name="weightedDeviation">Σ w_i s_i.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>Plots, with a fraction.</returns>
    public static N Allocation<N>(N plots, N weight, N deviation, N weightedDeviation, At at = default)
        where N : IValue<N> => (plots * weight * deviation / weightedDeviation).As(SampleSizeSymbols.StratumPlots, at);

    /// <summary>The degrees of freedom of the second pass: n − 1 without its fraction, and at least 1.</summary>
    /// <param name="plots">n of the first pass, with its fraction.</param>
    public static N DegreesOfFreedom<N>(N plots)
        where N : IValue<N> => N.Max(N.Floor(N.Snap(plots, SnapGrid.Ratio) - N.Of(One)), N.Of(One)).As(SampleSizeSymbols.DegreesOfFreedom);

    /// <summary>
    /// The t of the final pass: that of an infinite sample where the first pass gave 30 plots or more, else that of n − 1 degrees of freedom. There
    /// is one second pass and no third.
    /// </summary>
    /// <param name="firstPass">n of the first pass.</param>
    /// <param name="infinite">t of an infinite sample.</param>
    /// <param name="finite">t of n − 1 degrees of freedom.</param>
    public static N FinalStudent<N>(N firstPass, N infinite, N finite)
        where N : IValue<N> => (infinite + (N.Lookup(SampleSizeSymbols.SecondPass, firstPass) * (finite - infinite))).As(SampleSizeSymbols.Student);

    /// <summary>The number of plots to lay out: n rounded up.</summary>
    /// <param name="plots">n or n_i, with its fraction.</param>
    /// <param name="least">The least number.</param>
    /// <param name="at">The stratum.</param>
    public static N RoundedUp<N>(N plots, N least, At at = default)
        where N : IValue<N> => N.Max(-N.Floor(-N.Snap(plots, SnapGrid.Ratio)), least).As(SampleSizeSymbols.PlotsToLayOut, at);

    private static N[] Products<N>(ReadOnlySpan<N> weights, ReadOnlySpan<N> deviations, int power)
        where N : IValue<N>
    {
        if (weights.Length != deviations.Length || weights.Length == 0)
        {
            throw new ArgumentException($"Each stratum needs a weight and a deviation; there are {weights.Length} and {deviations.Length}.", nameof(deviations));
        }

        var products = new N[weights.Length];
        for (int k = 0; k < products.Length; k++)
        {
            products[k] = weights[k] * deviations[k];
            products[k] = power == 2 ? products[k] * deviations[k] : products[k];
        }

        return products;
    }
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>
/// The estimators of a stratified random sample of plots, as AR-TOOL14 v04.2 prints them for stocks, (12) to (17), and again for
/// changes on re-measured plots, (3) to (8).
/// </summary>
public static class SamplingEquations
{
    private static readonly Factor One = new(1, 1, "1", PlotSymbols.Sampling);

    /// <summary>w_i = A_i / A.</summary>
    /// <param name="stratumArea">A_i, rai.</param>
    /// <param name="totalArea">A, rai; above 0.</param>
    /// <param name="at">The stratum.</param>
    public static N Weight<N>(N stratumArea, N totalArea, At at = default)
        where N : IValue<N> => (stratumArea / totalArea).As(PlotSymbols.Weight, at);

    /// <summary>(16), (7): the mean of the plots of a stratum, Σ_p x_p,i / n_i. Plots without trees count with zero.</summary>
    /// <param name="plots">x_p,i of every plot of the stratum; at least one.</param>
    /// <param name="count">n_i, their number.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The stratum.</param>
    /// <exception cref="ArgumentException">There is no plot.</exception>
    public static N StratumMean<N>(ReadOnlySpan<N> plots, N count, SampledVariable variable, At at = default)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(variable);
        return StratumMean(plots, count, variable.PlotTotal, variable.StratumMean, at);
    }

    internal static N StratumMean<N>(ReadOnlySpan<N> plots, N count, Symbol total, Symbol mean, At at)
        where N : IValue<N>
    {
        RequirePlots(plots.Length, 1);
        return (N.Sum(plots, total, at) / count).As(mean, at);
    }

    /// <summary>
    /// (17), (8): the variance between the plots of a stratum. The tool prints (n Σx² − (Σx)²) / (n (n − 1)); computed is the same number
    /// as Σ (x − mean)² / (n − 1), which loses no digits and cannot fall below zero.
    /// </summary>
    /// <param name="plots">x_p,i of every plot of the stratum; at least two.</param>
    /// <param name="mean">Their mean.</param>
    /// <param name="count">n_i, their number.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The stratum.</param>
    /// <exception cref="ArgumentException">There are fewer than two plots: the variance is not defined.</exception>
    public static N StratumVariance<N>(ReadOnlySpan<N> plots, N mean, N count, SampledVariable variable, At at = default)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(variable);
        return StratumVariance(plots, mean, count, variable.SquaredDeviations, variable.StratumVariance, at);
    }

    internal static N StratumVariance<N>(ReadOnlySpan<N> plots, N mean, N count, Symbol squaredDeviations, Symbol variance, At at)
        where N : IValue<N>
    {
        RequirePlots(plots.Length, 2);
        var squares = new N[plots.Length];
        for (int k = 0; k < squares.Length; k++)
        {
            N deviation = plots[k] - mean;
            squares[k] = deviation * deviation;
        }

        return (N.Sum(squares, squaredDeviations, at) / (count - N.Of(One))).As(variance, at);
    }

    /// <summary>The mean of a stratum as the ratio Σ_p X_p / Σ_p a_p: it does not change when a plot is split.</summary>
    /// <param name="totals">X_p, the total of every plot.</param>
    /// <param name="sum">The name of their sum.</param>
    /// <param name="sampledArea">Σ_p a_p, rai; above 0.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The stratum.</param>
    /// <exception cref="ArgumentException">There is no plot.</exception>
    public static N RatioMean<N>(ReadOnlySpan<N> totals, Symbol sum, N sampledArea, SampledVariable variable, At at = default)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(variable);
        RequirePlots(totals.Length, 1);
        return (N.Sum(totals, sum, at) / sampledArea).As(variable.StratumMean, at);
    }

    /// <summary>
    /// The variance between the plots of a stratum around a ratio mean r, Σ ((X_p − r·a_p) / ā)² / (n − 1): with plots of one area it is
    /// (17), the variance of X_p / a_p.
    /// </summary>
    /// <param name="totals">X_p, the total of every plot; at least two.</param>
    /// <param name="areas">a_p, rai.</param>
    /// <param name="mean">r = Σ_p X_p / Σ_p a_p.</param>
    /// <param name="sampledArea">Σ_p a_p, rai; ā is this over n.</param>
    /// <param name="count">n_i, their number.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The stratum.</param>
    /// <exception cref="ArgumentException">There are fewer than two plots, or the columns differ in length.</exception>
    public static N RatioVariance<N>(
        ReadOnlySpan<N> totals, ReadOnlySpan<N> areas, N mean, N sampledArea, N count, SampledVariable variable, At at = default)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(variable);
        RequirePlots(totals.Length, 2);
        RequireSameLength(totals.Length, areas.Length);
        N meanArea = sampledArea / count;
        var squares = new N[totals.Length];
        for (int k = 0; k < squares.Length; k++)
        {
            N deviation = (totals[k] - (mean * areas[k])) / meanArea;
            squares[k] = deviation * deviation;
        }

        return (N.Sum(squares, variable.SquaredDeviations, at) / (count - N.Of(One))).As(variable.StratumVariance, at);
    }

    /// <summary>n − M.</summary>
    /// <param name="plots">n, the number of plots in all strata.</param>
    /// <param name="strata">M, the number of strata.</param>
    /// <param name="at">The time.</param>
    public static N DegreesOfFreedom<N>(N plots, N strata, At at = default)
        where N : IValue<N> => (plots - strata).As(PlotSymbols.DegreesOfFreedom, at);

    /// <summary>t_VAL: the two-sided Student t at 90 % confidence.</summary>
    /// <param name="degreesOfFreedom">n − M; 1 or more.</param>
    /// <param name="at">The time.</param>
    public static N Student<N>(N degreesOfFreedom, At at = default)
        where N : IValue<N> => N.StudentT(degreesOfFreedom).As(PlotSymbols.Student, at);

    /// <summary>n_i − 1: n − M of a stratum by itself.</summary>
    /// <param name="count">n_i; 2 or more.</param>
    /// <param name="at">The stratum.</param>
    public static N StratumDegreesOfFreedom<N>(N count, At at = default)
        where N : IValue<N> => (count - N.Of(One)).As(PlotSymbols.StratumDegreesOfFreedom, at);

    /// <summary>t_VAL,i: the two-sided Student t at 90 % confidence of a stratum by itself.</summary>
    /// <param name="degreesOfFreedom">n_i − 1; 1 or more.</param>
    /// <param name="at">The stratum.</param>
    public static N StratumStudent<N>(N degreesOfFreedom, At at = default)
        where N : IValue<N> => N.StudentT(degreesOfFreedom).As(PlotSymbols.StratumStudent, at);

    /// <summary>
    /// The half-width of one stratum's mean, t_VAL,i √(s²_i / n_i): (15) of the stratum by itself, which plots of other strata do not narrow.
    /// </summary>
    /// <param name="student">t_VAL,i for n_i − 1 degrees of freedom.</param>
    /// <param name="variance">s²_i.</param>
    /// <param name="count">n_i.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The stratum.</param>
    public static N StratumHalfWidth<N>(N student, N variance, N count, SampledVariable variable, At at = default)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(variable);
        return StratumHalfWidth(student, variance, count, variable.StratumHalfWidth, at);
    }

    internal static N StratumHalfWidth<N>(N student, N variance, N count, Symbol halfWidth, At at)
        where N : IValue<N> => (student * N.Sqrt(variance / count)).As(halfWidth, at);

    /// <summary>(14), (5): the mean over the strata, Σ_i w_i x_i.</summary>
    /// <param name="weights">w_i.</param>
    /// <param name="means">x_i.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The time.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static N Mean<N>(ReadOnlySpan<N> weights, ReadOnlySpan<N> means, SampledVariable variable, At at = default)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(variable);
        RequireSameLength(weights.Length, means.Length);
        var parts = new N[means.Length];
        for (int k = 0; k < parts.Length; k++)
        {
            parts[k] = weights[k] * means[k];
        }

        return N.Sum(parts, variable.Mean, at);
    }

    /// <summary>The numerator of (15) and (6): the half-width of the mean over the strata, t_VAL √(Σ_i w_i² s²_i / n_i).</summary>
    /// <param name="student">t_VAL for n − M degrees of freedom.</param>
    /// <param name="weights">w_i.</param>
    /// <param name="variances">s²_i.</param>
    /// <param name="counts">n_i.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The time.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static N HalfWidth<N>(
        N student, ReadOnlySpan<N> weights, ReadOnlySpan<N> variances, ReadOnlySpan<N> counts, SampledVariable variable, At at = default)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(variable);
        RequireSameLength(weights.Length, variances.Length);
        RequireSameLength(weights.Length, counts.Length);
        var parts = new N[variances.Length];
        for (int k = 0; k < parts.Length; k++)
        {
            parts[k] = weights[k] * weights[k] * variances[k] / counts[k];
        }

        return (student * N.Sqrt(N.Sum(parts, variable.MeanVariance, at))).As(variable.HalfWidth, at);
    }

    /// <summary>(15), (6): the uncertainty of the mean, its half-width relative to its magnitude.</summary>
    /// <param name="halfWidth">The half-width of the mean.</param>
    /// <param name="mean">The mean; the magnitude counts where it is negative.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="at">The time.</param>
    /// <returns>A fraction: 0 where the half-width is 0, 10⁹ where only the mean is.</returns>
    public static N Uncertainty<N>(N halfWidth, N mean, SampledVariable variable, At at = default)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(variable);
        return N.Relative(halfWidth, mean).As(variable.Uncertainty, at);
    }

    private static void RequirePlots(int count, int least)
    {
        if (count < least)
        {
            throw new ArgumentException($"A stratum has {count} plots; {least} or more are needed ({PlotSymbols.Sampling}).", nameof(count));
        }
    }

    private static void RequireSameLength(int first, int second)
    {
        if (first != second || first == 0)
        {
            throw new ArgumentException($"The columns of a stratified sample must have one length above zero; they have {first} and {second} rows.", nameof(second));
        }
    }
}

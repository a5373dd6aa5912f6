using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>
/// Double sampling: an auxiliary variable (crown cover, say) on all plots, biomass on some of them: AR-TOOL14 v04.2, (18), (19)
/// and appendix 3. The two must be related linearly.
/// </summary>
public static class DoubleSamplingEquations
{
    private static readonly Factor One = new(1, 1, "1", TreeChangeSymbols.Correlation.Clause);

    /// <summary>Appendix 3: ρ = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² × Σ(y − ȳ)²).</summary>
    /// <param name="auxiliary">x of each plot where biomass is measured.</param>
    /// <param name="biomass">y of the same plots.</param>
    /// <param name="auxiliaryMean">x̄ over these plots.</param>
    /// <param name="biomassMean">ȳ over these plots.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>From −1 to 1.</returns>
    /// <exception cref="ArgumentException">The columns differ in length or have fewer than two rows.</exception>
    public static N Correlation<N>(ReadOnlySpan<N> auxiliary, ReadOnlySpan<N> biomass, N auxiliaryMean, N biomassMean, At at = default)
        where N : IValue<N> => Correlation(auxiliary, biomass, auxiliaryMean, biomassMean, TreeChangeSymbols.Correlation, at);

    internal static N Correlation<N>(ReadOnlySpan<N> auxiliary, ReadOnlySpan<N> biomass, N auxiliaryMean, N biomassMean, Symbol symbol, At at)
        where N : IValue<N>
    {
        if (auxiliary.Length != biomass.Length || auxiliary.Length < 2)
        {
            throw new ArgumentException($"Double sampling needs two or more pairs; there are {auxiliary.Length} and {biomass.Length} values.", nameof(biomass));
        }

        var products = new N[biomass.Length];
        var auxiliarySquares = new N[biomass.Length];
        var biomassSquares = new N[biomass.Length];
        for (int k = 0; k < products.Length; k++)
        {
            N x = auxiliary[k] - auxiliaryMean;
            N y = biomass[k] - biomassMean;
            products[k] = x * y;
            auxiliarySquares[k] = x * x;
            biomassSquares[k] = y * y;
        }

        return (N.Sum(products, Products, at) / N.Sqrt(N.Sum(auxiliarySquares, Squares, at) * N.Sum(biomassSquares, Squares, at)))
            .As(symbol, at);
    }

    /// <summary>Appendix 3: β = ρ × s_y / s_x.</summary>
    /// <param name="correlation">ρ.</param>
    /// <param name="biomassDeviation">s_y: standard deviation of the biomass.</param>
    /// <param name="auxiliaryDeviation">s_x: standard deviation of the auxiliary variable; above 0.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>In units of biomass per unit of the auxiliary variable.</returns>
    public static N Slope<N>(N correlation, N biomassDeviation, N auxiliaryDeviation, At at = default)
        where N : IValue<N> => Slope(correlation, biomassDeviation, auxiliaryDeviation, TreeChangeSymbols.Slope, at);

    internal static N Slope<N>(N correlation, N biomassDeviation, N auxiliaryDeviation, Symbol symbol, At at)
        where N : IValue<N> => (correlation * biomassDeviation / auxiliaryDeviation).As(symbol, at);

    /// <summary>(18): b_i = Σ_p b_p,i / n_i + β (x̄_all − x̄_sub).</summary>
    /// <param name="measuredMean">The mean of the plots where biomass is measured, t d.m./rai.</param>
    /// <param name="slope">β, t d.m./rai per unit of the auxiliary variable.</param>
    /// <param name="auxiliaryAll">x̄ over all plots.</param>
    /// <param name="auxiliaryMeasured">x̄ over the plots where biomass is measured.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>t d.m./rai.</returns>
    public static N StratumMean<N>(N measuredMean, N slope, N auxiliaryAll, N auxiliaryMeasured, At at = default)
        where N : IValue<N> => StratumMean(measuredMean, slope, auxiliaryAll, auxiliaryMeasured, TreeSymbols.Biomass.StratumMean, at);

    internal static N StratumMean<N>(N measuredMean, N slope, N auxiliaryAll, N auxiliaryMeasured, Symbol symbol, At at)
        where N : IValue<N> => (measuredMean + (slope * (auxiliaryAll - auxiliaryMeasured))).As(symbol, at);

    /// <summary>(19): s²_i = variance of the measured plots × (1 − (1 − α) ρ²).</summary>
    /// <param name="measuredVariance">The variance between the plots where biomass is measured, as in (17).</param>
    /// <param name="measuredShare">α = n_sub / n_all; below 1.</param>
    /// <param name="correlation">ρ.</param>
    /// <param name="at">The stratum.</param>
    public static N StratumVariance<N>(N measuredVariance, N measuredShare, N correlation, At at = default)
        where N : IValue<N> => StratumVariance(measuredVariance, measuredShare, correlation, TreeSymbols.Biomass.StratumVariance, at);

    internal static N StratumVariance<N>(N measuredVariance, N measuredShare, N correlation, Symbol symbol, At at)
        where N : IValue<N> => (measuredVariance * (N.Of(One) - ((N.Of(One) - measuredShare) * (correlation * correlation)))).As(symbol, at);

    /// <summary>α = n_sub / n_all.</summary>
    /// <param name="measuredPlots">The number of plots where biomass is measured.</param>
    /// <param name="allPlots">The number of all plots.</param>
    /// <param name="at">The stratum.</param>
    public static N MeasuredShare<N>(N measuredPlots, N allPlots, At at = default)
        where N : IValue<N> => (measuredPlots / allPlots).As(TreeChangeSymbols.MeasuredShare, at);

    private static readonly Symbol Products = new("Σ(x − x̄)(y − ȳ)", null, TreeChangeSymbols.Correlation.Clause, "Sum of products of deviations", "ผลรวมของผลคูณของส่วนเบี่ยงเบน");
    private static readonly Symbol Squares = new("Σ(x − x̄)²", null, TreeChangeSymbols.Correlation.Clause, "Sum of squared deviations", "ผลรวมกำลังสองของส่วนเบี่ยงเบน");
}

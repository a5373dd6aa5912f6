using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>
/// From biomass to carbon dioxide equivalent, and the stock at a date by strata and plots: AR-TOOL14 v04.2, (12), (13), (15), (18), (19).
/// The estimators (14), (16), (17) are in <see cref="Plots.SamplingEquations"/>.
/// </summary>
public static class TreeStockEquations
{
    /// <summary>44/12 tCO2e/tC.</summary>
    public static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(TreeSymbols.Parent("(12)"));

    /// <summary>0.47 tC/t d.m.: the carbon fraction of trees where none is given.</summary>
    public static readonly Factor DefaultCarbonFraction = new(0.47, 1, "tC/t d.m.", TreeSymbols.Parent("(12)"));

    /// <summary>(13): B_TREE = A × b.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="density">b, t d.m./rai.</param>
    /// <param name="at">The time.</param>
    /// <returns>t d.m.</returns>
    public static N Biomass<N>(N area, N density, At at = default)
        where N : IValue<N> => (area * density).As(TreeSymbols.TotalBiomass, at);

    /// <summary>(12): C_TREE = 44/12 × CF_TREE × B_TREE.</summary>
    /// <param name="biomass">B_TREE, t d.m.</param>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N Stock<N>(N biomass, N carbonFraction, At at = default)
        where N : IValue<N> => (N.Of(CarbonDioxidePerCarbon) * carbonFraction * biomass).As(TreeSymbols.Stock, at);

    /// <summary>(12), (13), (15): C_TREE = 44/12 × CF_TREE × A × b as an estimate with the half-width that the sample gives it.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="density">b, t d.m./rai.</param>
    /// <param name="halfWidth">The half-width of b, t d.m./rai.</param>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N SampledStock<N>(N area, N density, N halfWidth, N carbonFraction, At at = default)
        where N : IValue<N> => SampledStock(area, density, halfWidth, carbonFraction, TreePool.TreesAndSaplings, at).Stock;

    /// <summary>(12), (13), (15) of a pool: its stock, and the half-width of that.</summary>
    internal static (N Stock, N HalfWidth) SampledStock<N>(N area, N density, N halfWidth, N carbonFraction, TreePool pool, At at)
        where N : IValue<N>
    {
        N width = (N.Of(CarbonDioxidePerCarbon) * carbonFraction * area * halfWidth).As(pool.StockHalfWidth, at);
        N biomass = (area * density).As(pool.TotalBiomass, at);
        return (N.Estimated(N.Of(CarbonDioxidePerCarbon) * carbonFraction * biomass, width).As(pool.Stock, at), width);
    }

    /// <summary>(12), (16) per rai of one stratum: 44/12 × CF_TREE × b_i as an estimate with the half-width that the sample gives it.</summary>
    /// <param name="density">b_i, t d.m./rai.</param>
    /// <param name="halfWidth">The half-width of b_i, t d.m./rai.</param>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N SampledDensity<N>(N density, N halfWidth, N carbonFraction, At at = default)
        where N : IValue<N> => SampledDensity(density, halfWidth, carbonFraction, TreePool.TreesAndSaplings, at);

    internal static N SampledDensity<N>(N density, N halfWidth, N carbonFraction, TreePool pool, At at)
        where N : IValue<N>
    {
        N width = (N.Of(CarbonDioxidePerCarbon) * carbonFraction * halfWidth).As(pool.DensityHalfWidth, at);
        return N.Estimated(N.Of(CarbonDioxidePerCarbon) * carbonFraction * density, width).As(pool.Density, at);
    }

    /// <summary>The carbon of one group in a plot: 44/12 × CF_j × B_j,p, where carbon fractions differ by group (T-VER-S-TOOL-01-01).</summary>
    /// <param name="biomass">B_j,p, t d.m.</param>
    /// <param name="carbonFraction">CF_j, tC/t d.m.</param>
    /// <param name="at">The plot and the group.</param>
    /// <returns>tCO2e.</returns>
    public static N GroupCarbon<N>(N biomass, N carbonFraction, At at = default)
        where N : IValue<N> => GroupCarbon(biomass, carbonFraction, TreeSymbols.GroupCarbon, at);

    internal static N GroupCarbon<N>(N biomass, N carbonFraction, Symbol symbol, At at)
        where N : IValue<N> => (N.Of(CarbonDioxidePerCarbon) * carbonFraction * biomass).As(symbol, at);

    /// <summary>The carbon of a plot per rai, where carbon fractions differ by group: Σ_j C_j,p / A_PLOT.</summary>
    /// <param name="groups">C_j,p, tCO2e; empty for a plot without trees.</param>
    /// <param name="plotArea">A_PLOT, rai.</param>
    /// <param name="at">The stratum and the plot.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N PlotCarbonDensity<N>(ReadOnlySpan<N> groups, N plotArea, At at = default)
        where N : IValue<N> => PlotCarbonDensity(groups, plotArea, TreePool.TreesAndSaplings, at);

    internal static N PlotCarbonDensity<N>(ReadOnlySpan<N> groups, N plotArea, TreePool pool, At at)
        where N : IValue<N> => PlotCarbonDensity(PlotCarbon(groups, pool, at), plotArea, pool, at);

    /// <summary>The carbon of a plot, Σ_j C_j,p.</summary>
    internal static N PlotCarbon<N>(ReadOnlySpan<N> groups, TreePool pool, At at)
        where N : IValue<N> => N.Sum(groups, pool.PlotCarbon, at);

    /// <summary>The carbon of a plot per rai, C_p / A_PLOT.</summary>
    internal static N PlotCarbonDensity<N>(N plotCarbon, N plotArea, TreePool pool, At at)
        where N : IValue<N> => (plotCarbon / plotArea).As(pool.Carbon.Plot, at);

    /// <summary>The stock where plots were sampled as carbon: A × c, with its half-width.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="density">c, tCO2e/rai.</param>
    /// <param name="halfWidth">The half-width of c, tCO2e/rai.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N SampledCarbon<N>(N area, N density, N halfWidth, At at = default)
        where N : IValue<N> => SampledCarbon(area, density, halfWidth, TreePool.TreesAndSaplings, at).Stock;

    /// <summary>A × c of a pool, and the half-width of that.</summary>
    internal static (N Stock, N HalfWidth) SampledCarbon<N>(N area, N density, N halfWidth, TreePool pool, At at)
        where N : IValue<N>
    {
        N width = (area * halfWidth).As(pool.StockHalfWidth, at);
        return (N.Estimated(area * density, width).As(pool.Stock, at), width);
    }
}

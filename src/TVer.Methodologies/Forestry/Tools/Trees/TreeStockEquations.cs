using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>
/// From biomass to carbon dioxide equivalent, and the stock at a date by strata and plots: AR-TOOL14 v04.2, (12), (13), (15), (18), (19).
/// The estimators (14), (16), (17) are in <see cref="Plots.SamplingEquations"/>.
/// </summary>
public static class TreeStockEquations
{
    /// <summary>44/12 tCO2e/tC.</summary>
    public static readonly Factor CarbonDioxidePerCarbon = new(44, 12, "tCO2e/tC", TreeSymbols.Parent("(12)"));

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
        where N : IValue<N> => EstimatedStock(area, density, SampledHalfWidth(area, halfWidth, carbonFraction, at), carbonFraction, at);

    /// <summary>The half-width of (12) by (15): 44/12 × CF_TREE × A × that of b.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="halfWidth">The half-width of b, t d.m./rai.</param>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N SampledHalfWidth<N>(N area, N halfWidth, N carbonFraction, At at = default)
        where N : IValue<N> => (N.Of(CarbonDioxidePerCarbon) * carbonFraction * area * halfWidth).As(TreeSymbols.StockHalfWidth, at);

    /// <summary>(12), (13) as an estimate with a half-width that is known.</summary>
    internal static N EstimatedStock<N>(N area, N density, N stockHalfWidth, N carbonFraction, At at)
        where N : IValue<N> =>
        N.Estimated(N.Of(CarbonDioxidePerCarbon) * carbonFraction * Biomass(area, density, at), stockHalfWidth).As(TreeSymbols.Stock, at);

    /// <summary>(12), (16) per rai of one stratum: 44/12 × CF_TREE × b_i as an estimate with the half-width that the sample gives it.</summary>
    /// <param name="density">b_i, t d.m./rai.</param>
    /// <param name="halfWidth">The half-width of b_i, t d.m./rai.</param>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N SampledDensity<N>(N density, N halfWidth, N carbonFraction, At at = default)
        where N : IValue<N>
    {
        N width = (N.Of(CarbonDioxidePerCarbon) * carbonFraction * halfWidth).As(TreeSymbols.StratumDensityHalfWidth, at);
        return N.Estimated(N.Of(CarbonDioxidePerCarbon) * carbonFraction * density, width).As(TreeSymbols.StratumDensity, at);
    }

    /// <summary>The carbon of one group in a plot: 44/12 × CF_j × B_j,p, where carbon fractions differ by group (T-VER-S-TOOL-01-01).</summary>
    /// <param name="biomass">B_j,p, t d.m.</param>
    /// <param name="carbonFraction">CF_j, tC/t d.m.</param>
    /// <param name="at">The plot and the group.</param>
    /// <returns>tCO2e.</returns>
    public static N GroupCarbon<N>(N biomass, N carbonFraction, At at = default)
        where N : IValue<N> => (N.Of(CarbonDioxidePerCarbon) * carbonFraction * biomass).As(TreeSymbols.GroupCarbon, at);

    /// <summary>The carbon of a plot per rai, where carbon fractions differ by group: Σ_j C_j,p / A_PLOT.</summary>
    /// <param name="groups">C_j,p, tCO2e; empty for a plot without trees.</param>
    /// <param name="plotArea">A_PLOT, rai.</param>
    /// <param name="at">The stratum and the plot.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N PlotCarbonDensity<N>(ReadOnlySpan<N> groups, N plotArea, At at = default)
        where N : IValue<N> => (N.Sum(groups, TreeSymbols.PlotCarbon, at) / plotArea).As(TreeSymbols.Carbon.Plot, at);

    /// <summary>The stock where plots were sampled as carbon: A × c, with its half-width.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="density">c, tCO2e/rai.</param>
    /// <param name="halfWidth">The half-width of c, tCO2e/rai.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N SampledCarbon<N>(N area, N density, N halfWidth, At at = default)
        where N : IValue<N> => EstimatedCarbon(area, density, SampledCarbonHalfWidth(area, halfWidth, at), at);

    /// <summary>The half-width of the stock where plots were sampled as carbon: A × that of c.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="halfWidth">The half-width of c, tCO2e/rai.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N SampledCarbonHalfWidth<N>(N area, N halfWidth, At at = default)
        where N : IValue<N> => (area * halfWidth).As(TreeSymbols.StockHalfWidth, at);

    /// <summary>The stock where plots were sampled as carbon, with a half-width that is known.</summary>
    internal static N EstimatedCarbon<N>(N area, N density, N stockHalfWidth, At at)
        where N : IValue<N> => N.Estimated(area * density, stockHalfWidth).As(TreeSymbols.Stock, at);
}

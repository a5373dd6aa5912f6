using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>
/// Soil carbon from composite samples of sub-plots. The text of T-VER-S-TOOL-01-02 is not at hand; this is the general equation
/// that the quantities of the farmers' handbook lead to, and its result is labelled so.
/// </summary>
public static class SoilCarbonEquations
{
    /// <summary>16 (tC/rai)/(gC/cm²): 1 rai is 16,000,000 cm².</summary>
    public static readonly Factor PerRai = new(16, 1, "tC·cm2/rai/gC", SoilCarbonSymbols.Tool);

    /// <summary>44/12 tCO2e/tC.</summary>
    public static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(SoilCarbonSymbols.Tool);

    private static readonly Factor CarbonByMass = new(1, 1, "gC/g", SoilCarbonSymbols.Tool);

    private static readonly Factor One = new(1, 1, "1", SoilCarbonSymbols.Tool);

    /// <summary>SOC = BD × depth × OC × (1 − coarse).</summary>
    /// <param name="bulkDensity">BD, g/cm³; above 0.</param>
    /// <param name="depth">The depth sampled, cm; 30.</param>
    /// <param name="organicCarbon">OC, mass of carbon in a mass of fine soil, as a fraction of 1.</param>
    /// <param name="coarse">The share of coarse fragments, from 0 to below 1.</param>
    /// <param name="at">The plot, the sub-plot and the sampling.</param>
    /// <returns>tC/rai.</returns>
    public static N Density<N>(N bulkDensity, N depth, N organicCarbon, N coarse, At at = default)
        where N : IValue<N> =>
        (bulkDensity * depth * (organicCarbon * N.Of(CarbonByMass)) * (N.Of(One) - coarse) * N.Of(PerRai)).As(SoilCarbonSymbols.Density, at);

    /// <summary>The stock of a sub-plot: SOC × A.</summary>
    /// <param name="density">SOC, tC/rai.</param>
    /// <param name="area">A, rai.</param>
    /// <param name="at">The plot, the sub-plot and the sampling.</param>
    /// <returns>tC.</returns>
    public static N SubPlotStock<N>(N density, N area, At at = default)
        where N : IValue<N> => (density * area).As(SoilCarbonSymbols.SubPlotStock, at);

    /// <summary>The stock by the unweighted mean of the sub-plots, whatever their areas.</summary>
    /// <param name="densities">SOC of each sub-plot, tC/rai; one or more.</param>
    /// <param name="count">Their number.</param>
    /// <param name="area">The whole area, rai.</param>
    /// <param name="at">The sampling.</param>
    /// <returns>tC.</returns>
    public static N StockByMean<N>(ReadOnlySpan<N> densities, N count, N area, At at = default)
        where N : IValue<N> =>
        ((N.Sum(densities, SoilCarbonSymbols.TotalDensity, at) / count) * area).As(SoilCarbonSymbols.Stock, at);

    /// <summary>ΔSOC = (later − earlier) × 44/12; a loss is negative and stays so.</summary>
    /// <param name="later">The stock at the end, tC.</param>
    /// <param name="earlier">The stock at the start, tC.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(N later, N earlier, At at = default)
        where N : IValue<N> => ((later - earlier) * N.Of(CarbonDioxidePerCarbon)).As(SoilCarbonSymbols.Change, at);
}

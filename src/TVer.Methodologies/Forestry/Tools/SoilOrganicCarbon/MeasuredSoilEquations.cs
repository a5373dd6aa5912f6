using TVer.Methodologies.Calculation;
using S = TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon.SoilSymbols;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>
/// Measured soil carbon, as T-VER-S-TOOL-01-02 has it by common form: bulk density, depth, carbon content and coarse
/// fragments. The text of that tool is not at hand.
/// </summary>
public static class MeasuredSoilEquations
{
    /// <summary>100: tonnes per hectare in a gram per square centimetre.</summary>
    public static readonly Factor TonnesPerHectare = new(100, 1, "t·cm2/g/ha", Documents.SoilCarbonToolV01.At("unit conversion"));

    /// <summary>SOC_l = BD·depth·OC·(1 − coarse): the stock of one layer.</summary>
    /// <param name="bulkDensity">BD, g/cm³.</param>
    /// <param name="depth">The thickness of the layer, cm; the layers of a profile add up to 30 cm.</param>
    /// <param name="organicCarbon">OC, tC/t (1.2 % is 0.012).</param>
    /// <param name="coarseShare">Coarse fragments, from 0 to 1.</param>
    /// <param name="at">The plot and the layer.</param>
    /// <returns>tC/ha.</returns>
    public static N Layer<N>(N bulkDensity, N depth, N organicCarbon, N coarseShare, At at = default)
        where N : IValue<N> =>
        (bulkDensity * depth * organicCarbon * (N.Of(ForestryFactors.Whole) - coarseShare) * N.Of(TonnesPerHectare)).As(S.LayerStock, at);

    /// <summary>SOC: the stock of a profile.</summary>
    /// <param name="layers">The stock of each layer, tC/ha.</param>
    /// <param name="at">The plot or stratum.</param>
    /// <returns>tC/ha.</returns>
    public static N Profile<N>(ReadOnlySpan<N> layers, At at = default)
        where N : IValue<N> => N.Sum(layers, S.MeasuredStock, at);

    /// <summary>C_SOC: a stock per hectare of carbon as carbon dioxide per rai.</summary>
    /// <param name="stock">SOC, tC/ha.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N PerRai<N>(N stock, At at = default)
        where N : IValue<N> => (stock * N.Of(ForestryFactors.HectaresPerRai) * N.Of(ForestryFactors.CarbonDioxidePerCarbon)).As(S.StockPerRai, at);

    /// <summary>ΔC_SOC = (C_SOC,t2 − C_SOC,t1)·A. A loss stays a loss.</summary>
    /// <param name="earlier">C_SOC,t1, tCO2e/rai.</param>
    /// <param name="later">C_SOC,t2, tCO2e/rai.</param>
    /// <param name="area">A, rai.</param>
    /// <param name="at">The stratum and the period.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(N earlier, N later, N area, At at = default)
        where N : IValue<N> => ((later - earlier) * area).As(S.MeasuredChange, at);
}

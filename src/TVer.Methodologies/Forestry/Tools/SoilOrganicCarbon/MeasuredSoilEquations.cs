using TVer.Methodologies.Calculation;
using S = TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon.SoilSymbols;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>
/// Measured soil carbon as a pool of forest. The stock of a layer, from bulk density, depth, carbon content and coarse
/// fragments, is <see cref="Agriculture.Tools.SoilCarbonEquations.Density"/> of T-VER-S-TOOL-01-02.
/// </summary>
public static class MeasuredSoilEquations
{
    /// <summary>SOC: the stock of a profile; its layers add up to 30 cm.</summary>
    /// <param name="layers">The stock of each layer, tC/rai.</param>
    /// <param name="at">The plot or stratum.</param>
    /// <returns>tC/rai.</returns>
    public static N Profile<N>(ReadOnlySpan<N> layers, At at = default)
        where N : IValue<N> => N.Sum(layers, S.MeasuredStock, at);

    /// <summary>C_SOC: a stock of carbon as carbon dioxide.</summary>
    /// <param name="stock">SOC, tC/rai.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N AsCarbonDioxide<N>(N stock, At at = default)
        where N : IValue<N> => (stock * N.Of(ForestryFactors.CarbonDioxidePerCarbon)).As(S.StockPerRai, at);

    /// <summary>C_SOC of a stratum with the half-width that the spread of its profiles gives.</summary>
    /// <param name="mean">The mean of the profiles, tC/rai.</param>
    /// <param name="halfWidth">The half-width of the mean at 90 % confidence, tC/rai.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N Sampled<N>(N mean, N halfWidth, At at = default)
        where N : IValue<N>
    {
        N width = (halfWidth * N.Of(ForestryFactors.CarbonDioxidePerCarbon)).As(S.StockHalfWidth, at);
        return N.Estimated(mean * N.Of(ForestryFactors.CarbonDioxidePerCarbon), width).As(S.StockPerRai, at);
    }

    /// <summary>ΔC_SOC = (C_SOC,t2 − C_SOC,t1)·A. A loss stays a loss.</summary>
    /// <param name="earlier">C_SOC,t1, tCO2e/rai.</param>
    /// <param name="later">C_SOC,t2, tCO2e/rai.</param>
    /// <param name="area">A, rai.</param>
    /// <param name="at">The stratum and the period.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(N earlier, N later, N area, At at = default)
        where N : IValue<N> => ((later - earlier) * area).As(S.MeasuredChange, at);
}

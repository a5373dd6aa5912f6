using TVer.Methodologies.Calculation;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>Measured litter: equations 12 to 14, 16 and 17 of AR-TOOL12 v03.1.</summary>
public static class LitterEquations
{
    /// <summary>CF_LI = 0.37 tC/t d.m.</summary>
    public static readonly Factor CarbonFraction = new(0.37, 1, "tC/t d.m.", Documents.ArTool12.At("equation 12"));

    /// <summary>Four frames make the composite sample of a plot.</summary>
    /// <remarks>The printed 2.5 is 10,000 m²/ha over 1,000 kg/t and these four frames; with the plot in rai the same steps give 0.4.</remarks>
    public static readonly Factor FramesPerPlot = new(4, 1, "1", Documents.ArTool12.At("equation 12"));

    private static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(Documents.ArTool12.At("equation 12"));

    /// <summary>Equation 12: C_LI,p = 44/12·CF_LI·(A_p/(4·a_p))·B_wet·DWR, in units of rai, m² and kg.</summary>
    /// <param name="plotArea">A_p, rai.</param>
    /// <param name="frameArea">a_p, m² of one frame, often 0.50; above 0.</param>
    /// <param name="wetMass">B_LI_WET,p, kg of the four frames together.</param>
    /// <param name="dryShare">DWR, kg d.m./kg, from 0 to 1; may be the mean of three random plots of the stratum.</param>
    /// <param name="at">The plot.</param>
    /// <returns>tCO2e of the plot.</returns>
    public static N Plot<N>(N plotArea, N frameArea, N wetMass, N dryShare, At at = default)
        where N : IValue<N> =>
        (N.Of(CarbonDioxidePerCarbon) * N.Of(CarbonFraction)
            * (plotArea * N.Of(ForestryFactors.SquareMetresPerRai) / (N.Of(FramesPerPlot) * frameArea))
            * (wetMass * dryShare * N.Of(ForestryFactors.TonnesPerKilogram))).As(S.PlotLitter, at);

    /// <summary>The litter of a plot in which none lies.</summary>
    /// <param name="at">The plot.</param>
    /// <returns>0 tCO2e.</returns>
    public static N NoLitter<N>(At at = default)
        where N : IValue<N> => N.Sum([], S.PlotLitter, at);

    /// <summary>Equation 13: C_LI,i = A_i/A_PLOT,i·Σ C_LI,p.</summary>
    /// <param name="area">A_i, rai.</param>
    /// <param name="sampledArea">A_PLOT,i, rai; above 0.</param>
    /// <param name="plots">The litter of each plot, tCO2e.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N Stratum<N>(N area, N sampledArea, ReadOnlySpan<N> plots, At at = default)
        where N : IValue<N> => (area / sampledArea * N.Sum(plots, S.PlotLitter, at)).As(S.StratumLitter, at);

    /// <summary>Equation 14: C_LI = Σ C_LI,i.</summary>
    /// <param name="strata">The litter of each stratum, tCO2e.</param>
    /// <param name="at">The date.</param>
    /// <returns>tCO2e.</returns>
    public static N Total<N>(ReadOnlySpan<N> strata, At at = default)
        where N : IValue<N> => N.Sum(strata, S.Litter, at);

    /// <summary>Equation 16: the rate of change between two stocks.</summary>
    /// <param name="earlier">C_LI,t1, tCO2e; undiscounted.</param>
    /// <param name="later">C_LI,t2, tCO2e.</param>
    /// <param name="interval">T = t2 − t1, years with their fraction; above 0.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e/yr.</returns>
    public static N Rate<N>(N earlier, N later, N interval, At at = default)
        where N : IValue<N> => ((later - earlier) / interval).As(S.LitterRate, at);

    /// <summary>Equation 17: the change in one year between the two dates.</summary>
    /// <param name="rate">The rate, tCO2e/yr.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e.</returns>
    public static N AnnualChange<N>(N rate, At at = default)
        where N : IValue<N> => (rate * N.Of(DeadWoodEquations.OneYear)).As(S.LitterChange, at);

    /// <summary>Equation 13 from the stock per rai: A_i·c_i.</summary>
    /// <param name="area">A_i, rai.</param>
    /// <param name="density">c_i, tCO2e/rai.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N OfDensity<N>(N area, N density, At at = default)
        where N : IValue<N> => (area * density).As(S.StratumLitter, at);

    /// <summary>The change between two stocks, the numerator of equation 16.</summary>
    /// <param name="later">The stock at t2, tCO2e.</param>
    /// <param name="earlier">The stock at t1, tCO2e; undiscounted.</param>
    /// <param name="at">The two dates.</param>
    /// <returns>tCO2e; negative for a loss.</returns>
    public static N Change<N>(N later, N earlier, At at = default)
        where N : IValue<N> => (later - earlier).As(S.LitterBetween, at);
}

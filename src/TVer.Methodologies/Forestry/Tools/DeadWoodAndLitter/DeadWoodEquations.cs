using TVer.Methodologies.Calculation;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>Measured dead wood: equations 1 to 8, 10 and 11 of AR-TOOL12 v03.1. The carbon fraction is 0.50 here, not 0.47.</summary>
public static class DeadWoodEquations
{
    /// <summary>CF = 0.50 tC/t d.m., which the tool prescribes for dead wood.</summary>
    public static readonly Factor CarbonFraction = new(0.5, 1, "tC/t d.m.", Documents.ArTool12.At("equations 3, 5 and 6"));

    /// <summary>0.57 of equation 4.</summary>
    public static readonly Factor TaperScale = new(0.57, 1, "1", Documents.ArTool12.At("equation 4"));

    /// <summary>The exponent 0.80 of equation 4.</summary>
    public static readonly Factor TaperExponent = new(0.80, 1, "1", Documents.ArTool12.At("equation 4"));

    /// <summary>π/4 of equation 5.</summary>
    public static readonly Factor QuarterOfPi = new(Math.PI, 4, "1", Documents.ArTool12.At("equation 5"));

    /// <summary>π²/8 of equation 6: with diameters in cm and the line in m, Σ D²/L is m³ per hectare as it stands.</summary>
    public static readonly Factor LineTransect = new(Math.PI * Math.PI, 8, "1", Documents.ArTool12.At("equation 6"));

    /// <summary>One year, for the annual change of equations 11 and 17.</summary>
    public static readonly Factor OneYear = new(1, 1, "yr", Documents.ArTool12.At("equations 11 and 17"));

    private static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(Documents.ArTool12.At("equations 3, 5 and 6"));

    /// <summary>V_k·α_k: the stem volume of a standing dead tree after its losses.</summary>
    /// <param name="volume">V_k, m³ over bark; 0 or more.</param>
    /// <param name="loss">What the tree has lost.</param>
    /// <param name="at">The plot and the tree.</param>
    /// <returns>m³.</returns>
    public static N ReducedVolume<N>(N volume, StandingLoss loss, At at = default)
        where N : IValue<N> => (volume * N.Of(WoodDecay.Alpha(loss))).As(S.ReducedVolume, at);

    /// <summary>f_j,k·α_k: the biomass of a standing dead tree after its losses.</summary>
    /// <param name="biomass">f_j,k, t d.m. above ground as if alive; 0 or more.</param>
    /// <param name="loss">What the tree has lost.</param>
    /// <param name="at">The plot and the tree.</param>
    /// <returns>t d.m.</returns>
    public static N ReducedBiomass<N>(N biomass, StandingLoss loss, At at = default)
        where N : IValue<N> => (biomass * N.Of(WoodDecay.Alpha(loss))).As(S.ReducedBiomass, at);

    /// <summary>Equation 1: B = D_j·BEF_2,j·(1 + R_j)·Σ V_k·α_k.</summary>
    /// <param name="reducedVolumes">V_k·α_k of the trees of one species, m³.</param>
    /// <param name="density">D_j, t d.m./m³.</param>
    /// <param name="expansion">BEF_2,j; the tool recommends 30 % more for open-grown trees.</param>
    /// <param name="rootToShoot">R_j.</param>
    /// <param name="at">The plot and the species.</param>
    /// <returns>t d.m., with roots.</returns>
    public static N StandingByVolume<N>(ReadOnlySpan<N> reducedVolumes, N density, N expansion, N rootToShoot, At at = default)
        where N : IValue<N> =>
        (density * expansion * (N.Of(ForestryFactors.Whole) + rootToShoot) * N.Sum(reducedVolumes, S.ReducedVolume, at)).As(S.StandingBiomass, at);

    /// <summary>Equation 2: B = (1 + R_j)·Σ f_j,k·α_k.</summary>
    /// <param name="reducedBiomass">f_j,k·α_k of the trees of one species, t d.m.</param>
    /// <param name="rootToShoot">R_j.</param>
    /// <param name="at">The plot and the species.</param>
    /// <returns>t d.m., with roots.</returns>
    public static N StandingByAllometry<N>(ReadOnlySpan<N> reducedBiomass, N rootToShoot, At at = default)
        where N : IValue<N> =>
        ((N.Of(ForestryFactors.Whole) + rootToShoot) * N.Sum(reducedBiomass, S.ReducedBiomass, at)).As(S.StandingBiomass, at);

    /// <summary>Equation 3: C = 44/12·CF·B.</summary>
    /// <param name="biomass">B, t d.m.</param>
    /// <param name="at">The plot and the species.</param>
    /// <returns>tCO2e.</returns>
    public static N StandingCarbon<N>(N biomass, At at = default)
        where N : IValue<N> => (N.Of(CarbonDioxidePerCarbon) * N.Of(CarbonFraction) * biomass).As(S.StandingCarbon, at);

    /// <summary>Equation 4: D_MID = 0.57·DBH·(H/(H − H_DBH))^0.80, for stumps of 4 m and more; lower ones are measured at half height.</summary>
    /// <param name="breastDiameter">DBH, m.</param>
    /// <param name="height">H, m; above <paramref name="measurementHeight"/>.</param>
    /// <param name="measurementHeight">H_DBH, m.</param>
    /// <param name="at">The plot and the stump.</param>
    /// <returns>m.</returns>
    public static N MidDiameter<N>(N breastDiameter, N height, N measurementHeight, At at = default)
        where N : IValue<N> =>
        (N.Of(TaperScale) * breastDiameter * N.Power(height / (height - measurementHeight), N.Of(TaperExponent))).As(S.MidDiameter, at);

    /// <summary>D_MID²·H·β of one stump.</summary>
    /// <param name="midDiameter">D_MID, m.</param>
    /// <param name="height">H, m.</param>
    /// <param name="soundness">How sound the wood is.</param>
    /// <param name="at">The plot and the stump.</param>
    /// <returns>m³.</returns>
    public static N ReducedStump<N>(N midDiameter, N height, WoodSoundness soundness, At at = default)
        where N : IValue<N> => (midDiameter * midDiameter * height * N.Of(WoodDecay.Beta(soundness))).As(S.ReducedStump, at);

    /// <summary>Equation 5: C = 44/12·CF·D_j·(1 + R_j)·π/4·Σ D_MID²·H·β.</summary>
    /// <param name="reducedStumps">D_MID²·H·β of the stumps of one species, m³.</param>
    /// <param name="density">D_j, t d.m./m³.</param>
    /// <param name="rootToShoot">R_j.</param>
    /// <param name="at">The plot and the species.</param>
    /// <returns>tCO2e, with roots.</returns>
    public static N StumpCarbon<N>(ReadOnlySpan<N> reducedStumps, N density, N rootToShoot, At at = default)
        where N : IValue<N> =>
        (N.Of(CarbonDioxidePerCarbon) * N.Of(CarbonFraction) * density * (N.Of(ForestryFactors.Whole) + rootToShoot)
            * N.Of(QuarterOfPi) * N.Sum(reducedStumps, S.ReducedStump, at)).As(S.StumpCarbon, at);

    /// <summary>D_n²·β_n of one lying piece.</summary>
    /// <param name="diameter">D_n, cm where the transect crosses the piece; 10 or more.</param>
    /// <param name="soundness">How sound the wood is.</param>
    /// <param name="at">The plot and the piece.</param>
    /// <returns>cm².</returns>
    public static N ReducedPiece<N>(N diameter, WoodSoundness soundness, At at = default)
        where N : IValue<N> => (diameter * diameter * N.Of(WoodDecay.Beta(soundness))).As(S.ReducedPiece, at);

    /// <summary>Equation 6: C = a_p·44/12·CF·D_j·π²/(8·L)·Σ D_n²·β_n, with the plot in rai. No root ratio.</summary>
    /// <param name="plotArea">a_p, rai.</param>
    /// <param name="reducedPieces">D_n²·β_n of the pieces of one species, cm².</param>
    /// <param name="density">D_j, t d.m./m³.</param>
    /// <param name="transectLength">L, m: two lines of together at least 100 m.</param>
    /// <param name="at">The plot and the species.</param>
    /// <returns>tCO2e of the plot.</returns>
    public static N LyingCarbon<N>(N plotArea, ReadOnlySpan<N> reducedPieces, N density, N transectLength, At at = default)
        where N : IValue<N> =>
        (plotArea * N.Of(ForestryFactors.HectaresPerRai) * N.Of(CarbonDioxidePerCarbon) * N.Of(CarbonFraction) * density
            * N.Of(LineTransect) / transectLength * N.Sum(reducedPieces, S.ReducedPiece, at)).As(S.LyingCarbon, at);

    /// <summary>The dead wood of a plot: the inner sum of equation 7.</summary>
    /// <param name="parts">Standing trees, stumps and lying wood of each species, tCO2e.</param>
    /// <param name="at">The plot.</param>
    /// <returns>tCO2e.</returns>
    public static N Plot<N>(ReadOnlySpan<N> parts, At at = default)
        where N : IValue<N> => N.Sum(parts, S.PlotDeadWood, at);

    /// <summary>Equation 7: C_DW,i = A_i/A_PLOT,i·Σ C_DW,p.</summary>
    /// <param name="area">A_i, rai.</param>
    /// <param name="sampledArea">A_PLOT,i, rai; above 0.</param>
    /// <param name="plots">The dead wood of each plot of the stratum, tCO2e.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N Stratum<N>(N area, N sampledArea, ReadOnlySpan<N> plots, At at = default)
        where N : IValue<N> => (area / sampledArea * N.Sum(plots, S.PlotDeadWood, at)).As(S.StratumDeadWood, at);

    /// <summary>Equation 8: C_DW = Σ C_DW,i.</summary>
    /// <param name="strata">The dead wood of each stratum, tCO2e.</param>
    /// <param name="at">The date.</param>
    /// <returns>tCO2e.</returns>
    public static N Total<N>(ReadOnlySpan<N> strata, At at = default)
        where N : IValue<N> => N.Sum(strata, S.DeadWood, at);

    /// <summary>Equation 10: the rate of change between two stocks.</summary>
    /// <param name="earlier">C_DW,t1, tCO2e; undiscounted.</param>
    /// <param name="later">C_DW,t2, tCO2e.</param>
    /// <param name="interval">T = t2 − t1, years with their fraction; above 0.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e/yr.</returns>
    public static N Rate<N>(N earlier, N later, N interval, At at = default)
        where N : IValue<N> => ((later - earlier) / interval).As(S.DeadWoodRate, at);

    /// <summary>Equation 11: the change in one year between the two dates.</summary>
    /// <param name="rate">The rate, tCO2e/yr.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e.</returns>
    public static N AnnualChange<N>(N rate, At at = default)
        where N : IValue<N> => (rate * N.Of(OneYear)).As(S.DeadWoodChange, at);

    /// <summary>Equation 7 from the stock per rai: A_i·c_i.</summary>
    /// <param name="area">A_i, rai.</param>
    /// <param name="density">c_i, tCO2e/rai.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N OfDensity<N>(N area, N density, At at = default)
        where N : IValue<N> => (area * density).As(S.StratumDeadWood, at);

    /// <summary>The change between two stocks, the numerator of equation 10.</summary>
    /// <param name="later">The stock at t2, tCO2e.</param>
    /// <param name="earlier">The stock at t1, tCO2e; undiscounted.</param>
    /// <param name="at">The two dates.</param>
    /// <returns>tCO2e; negative for a loss.</returns>
    public static N Change<N>(N later, N earlier, At at = default)
        where N : IValue<N> => (later - earlier).As(S.DeadWoodBetween, at);
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>
/// The equations of fertilisation, each once: amounts and their mean, nitrogen, nitrous oxide (direct in two forms, by deposition,
/// by leaching), carbon dioxide of urea and lime, and the result. Used by T-VER-S-METH-13-05 and 13-06 alike.
/// </summary>
public static class FertilizerEquations
{
    /// <summary>44/28 kg N2O/kg N: nitrous oxide of its nitrogen.</summary>
    public static readonly Factor NitrousOxidePerNitrogen = MolarRatios.NitrousOxidePerNitrogen(FertilizerSymbols.Direct);

    /// <summary>44/12 kgCO2/kgC: carbon dioxide of its carbon.</summary>
    public static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(FertilizerSymbols.Liming, "kgCO2/kgC");

    /// <summary>10⁻³ t/kg.</summary>
    public static readonly Factor TonnesPerKilogram = new(1, 1_000, "tCO2e/kgCO2e", FertilizerSymbols.Direct);

    /// <summary>5,000 tCO2e: the most that T-VER-S-METH-13-05 allows in a year.</summary>
    public static readonly Factor AnnualCap = new(5_000, 1, "tCO2e", FertilizerSymbols.Cap);

    private static readonly Factor One = new(1, 1, "1", FertilizerSymbols.Direct);

    /// <summary>M = m × A: the mass that a rate puts on a plot.</summary>
    /// <param name="rate">m, kg/rai; 0 or more.</param>
    /// <param name="area">A, rai; above 0.</param>
    /// <param name="at">Plot, material and year.</param>
    /// <returns>kg.</returns>
    public static N Mass<N>(N rate, N area, At at = default)
        where N : IValue<N> => (rate * area).As(FertilizerSymbols.Mass, at);

    /// <summary>The mean of the years of record: a year in which a material was not used counts as zero.</summary>
    /// <param name="amounts">The amounts of the years in which it was used, in one unit.</param>
    /// <param name="years">n, the number of all years of record; 1 or more.</param>
    /// <param name="total">What the sum is: a mass or an amount of fuel.</param>
    /// <param name="mean">What the mean is.</param>
    /// <param name="at">Plot and material.</param>
    /// <returns>The unit of the amounts.</returns>
    public static N Mean<N>(ReadOnlySpan<N> amounts, N years, Symbol total, Symbol mean, At at = default)
        where N : IValue<N> => (N.Sum(amounts, total, at) / years).As(mean, at);

    /// <summary>F = M × NC: the nitrogen in a material.</summary>
    /// <param name="mass">M, kg of product; 0 or more.</param>
    /// <param name="content">NC, kg N/kg; 0 to 1.</param>
    /// <param name="symbol">F_SN,i for a chemical fertiliser, F_ON,j for an organic material.</param>
    /// <param name="at">Plot and material.</param>
    /// <returns>kg N.</returns>
    public static N Nitrogen<N>(N mass, N content, Symbol symbol, At at = default)
        where N : IValue<N> => (mass * content).As(symbol, at);

    /// <summary>N2O_direct = (F_SN × EF1 + F_ON × EF1) × 44/28, on the nitrogen as applied (IPCC Equation 11.1).</summary>
    /// <param name="synthetic">F_SN, kg N.</param>
    /// <param name="organic">F_ON, kg N.</param>
    /// <param name="syntheticFactor">EF1 of chemical fertiliser, kg N2O-N/kg N.</param>
    /// <param name="organicFactor">EF1 of organic material, kg N2O-N/kg N; in the 2006 Guidelines the same.</param>
    /// <param name="at">The plot and the year.</param>
    /// <returns>kg N2O.</returns>
    public static N Direct<N>(N synthetic, N organic, N syntheticFactor, N organicFactor, At at = default)
        where N : IValue<N> =>
        (((synthetic * syntheticFactor) + (organic * organicFactor)) * N.Of(NitrousOxidePerNitrogen)).As(FertilizerSymbols.DirectNitrousOxide, at);

    /// <summary>N × (1 − Frac): the nitrogen that stays after volatilisation, which the CDM form takes as applied.</summary>
    /// <param name="nitrogen">F, kg N.</param>
    /// <param name="volatilized">Frac_GASF or Frac_GASM.</param>
    /// <param name="at">Plot and material.</param>
    /// <returns>kg N.</returns>
    public static N Remaining<N>(N nitrogen, N volatilized, At at = default)
        where N : IValue<N> => (nitrogen * (N.Of(One) - volatilized)).As(FertilizerSymbols.RemainingNitrogenOf, at);

    /// <summary>F × Frac: the nitrogen that volatilises from a material.</summary>
    /// <param name="nitrogen">F, kg N as applied.</param>
    /// <param name="volatilized">Frac_GASF of the kind of fertiliser, or Frac_GASM.</param>
    /// <param name="at">Plot and material.</param>
    /// <returns>kg N.</returns>
    public static N Volatilized<N>(N nitrogen, N volatilized, At at = default)
        where N : IValue<N> => (nitrogen * volatilized).As(FertilizerSymbols.VolatilizedNitrogenOf, at);

    /// <summary>N2O_ATD = N_GAS × EF4 × 44/28 (IPCC Equation 11.9).</summary>
    /// <param name="volatilized">N_GAS, kg N.</param>
    /// <param name="factor">EF4, kg N2O-N/kg N.</param>
    /// <param name="at">The plot and the year.</param>
    /// <returns>kg N2O.</returns>
    public static N Deposition<N>(N volatilized, N factor, At at = default)
        where N : IValue<N> => (volatilized * factor * N.Of(NitrousOxidePerNitrogen)).As(FertilizerSymbols.DepositionNitrousOxide, at);

    /// <summary>N2O_L = (F_SN + F_ON) × Frac_LEACH × EF5 × 44/28 (IPCC Equation 11.10), where leaching or run-off occurs.</summary>
    /// <param name="synthetic">F_SN, kg N as applied.</param>
    /// <param name="organic">F_ON, kg N as applied.</param>
    /// <param name="leached">Frac_LEACH.</param>
    /// <param name="factor">EF5, kg N2O-N/kg N.</param>
    /// <param name="at">The plot and the year.</param>
    /// <returns>kg N2O.</returns>
    public static N Leaching<N>(N synthetic, N organic, N leached, N factor, At at = default)
        where N : IValue<N> =>
        ((synthetic + organic) * leached * factor * N.Of(NitrousOxidePerNitrogen)).As(FertilizerSymbols.LeachingNitrousOxide, at);

    /// <summary>E_N2O = N2O × GWP × 10⁻³.</summary>
    /// <param name="nitrousOxide">N2O of the ways counted, kg N2O.</param>
    /// <param name="potential">GWP_N2O, kgCO2e/kg N2O.</param>
    /// <param name="at">The plot and the year.</param>
    /// <returns>tCO2e.</returns>
    public static N NitrousOxideEmission<N>(N nitrousOxide, N potential, At at = default)
        where N : IValue<N> => (nitrousOxide * potential * N.Of(TonnesPerKilogram)).As(FertilizerSymbols.NitrousOxideEmission, at);

    /// <summary>E_urea = M × s × EF × 44/12 × 10⁻³, by the mass of urea, not of its nitrogen.</summary>
    /// <param name="mass">M of the fertiliser, kg.</param>
    /// <param name="ureaShare">s, kg of urea in a kg of fertiliser; 1 for urea itself.</param>
    /// <param name="factor">EF, kgC/kg of urea.</param>
    /// <param name="at">The plot, the fertiliser and the year.</param>
    /// <returns>tCO2e.</returns>
    public static N Urea<N>(N mass, N ureaShare, N factor, At at = default)
        where N : IValue<N> =>
        (mass * ureaShare * factor * N.Of(CarbonDioxidePerCarbon) * N.Of(TonnesPerKilogram)).As(FertilizerSymbols.UreaEmissionOf, at);

    /// <summary>E_lime = M × P × EF × 44/12 × 10⁻³.</summary>
    /// <param name="mass">M of limestone or dolomite as bought, kg.</param>
    /// <param name="purity">P, kg of carbonate in a kg of product.</param>
    /// <param name="factor">EF, kgC/kg.</param>
    /// <param name="at">The plot, the amendment and the year.</param>
    /// <returns>tCO2e.</returns>
    public static N Lime<N>(N mass, N purity, N factor, At at = default)
        where N : IValue<N> =>
        (mass * purity * factor * N.Of(CarbonDioxidePerCarbon) * N.Of(TonnesPerKilogram)).As(FertilizerSymbols.LimeEmissionOf, at);

    /// <summary>BE − PE_y: negative where more is emitted than in the baseline.</summary>
    /// <param name="baseline">BE, tCO2e.</param>
    /// <param name="project">PE_y, tCO2e.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e.</returns>
    public static N Reduction<N>(N baseline, N project, At at = default)
        where N : IValue<N> => (baseline - project).As(FertilizerSymbols.Reduction, at);

    /// <summary>ER_y = (BE − PE_y) + ΔSOC_y − LE_y.</summary>
    /// <param name="reduction">BE − PE_y, tCO2e.</param>
    /// <param name="soilGain">ΔSOC_y, tCO2e; negative for a loss.</param>
    /// <param name="leakage">LE_y, tCO2e; 0 or more.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e; may be negative.</returns>
    public static N AnnualResult<N>(N reduction, N soilGain, N leakage, At at = default)
        where N : IValue<N> => (reduction + soilGain - leakage).As(FertilizerSymbols.AnnualResult, at);

    /// <summary>The result of a year up to the cap of 5,000 tCO2e.</summary>
    /// <param name="result">ER_y, tCO2e; a loss stays a loss.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e.</returns>
    public static N Capped<N>(N result, At at = default)
        where N : IValue<N> => N.Min(result, N.Of(AnnualCap)).As(FertilizerSymbols.CreditedResult, at);

    /// <summary>r = 1 − project / baseline: the cut of chemical fertiliser, of product or of nitrogen.</summary>
    /// <param name="baseline">The yearly mean of the baseline; above 0.</param>
    /// <param name="project">The amount of a year, in the same unit.</param>
    /// <param name="at">The year.</param>
    /// <returns>A pure number; negative where more is used than before.</returns>
    public static N Cut<N>(N baseline, N project, At at = default)
        where N : IValue<N> => (N.Of(One) - (project / baseline)).As(FertilizerSymbols.Cut, at);
}

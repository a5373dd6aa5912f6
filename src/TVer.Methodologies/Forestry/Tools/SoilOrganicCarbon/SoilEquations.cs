using TVer.Methodologies.Calculation;
using S = TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon.SoilSymbols;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>
/// Change of soil organic carbon by defaults: equations 1 to 8 of AR-TOOL16 v01.1.0. The loss falls into the year of site
/// preparation, the gain into the twenty years after it.
/// </summary>
public static class SoilEquations
{
    /// <summary>How many years after site preparation soil gains carbon.</summary>
    public const int YearsOfGain = 20;

    /// <summary>The share of the initial stock that site preparation loses: 0.1.</summary>
    public static readonly Factor LossShare = new(0.1, 1, "1", Documents.ArTool16.At("equation 2"));

    /// <summary>Whether disturbance counts: only above 10 % of the stratum; exactly 10 % does not.</summary>
    public static readonly BandTable IsDisturbed = BandTable.Define("disturbed above 10 %", Documents.ArTool16.At("equations 2 and 3"), "1", SnapGrid.Ratio)
        .UpTo(0.10, 0).Above(1);

    /// <summary>20 years to the steady state of native vegetation.</summary>
    public static readonly Factor TransitionYears = new(YearsOfGain, 1, "yr", Documents.ArTool16.At("equation 6"));

    /// <summary>The cap on the rate of gain: 0.8 tC/ha/yr (0.128 tC/rai/yr).</summary>
    public static readonly Factor LargestRate = new(0.8, 1, "tC/ha/yr", Documents.ArTool16.At("equation 7"));

    /// <summary>One year.</summary>
    public static readonly Factor OneYear = new(1, 1, "yr", Documents.ArTool16.At("equations 5 and 8"));

    private static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(Documents.ArTool16.At("equation 8"));

    /// <summary>Equation 1: SOC_INITIAL = SOC_REF·f_LU·f_MG·f_IN.</summary>
    /// <param name="reference">SOC_REF, tC/ha.</param>
    /// <param name="landUse">f_LU.</param>
    /// <param name="management">f_MG.</param>
    /// <param name="input">f_IN.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tC/ha.</returns>
    public static N InitialStock<N>(N reference, N landUse, N management, N input, At at = default)
        where N : IValue<N> => (reference * landUse * management * input).As(S.InitialStock, at);

    /// <summary>Equations 2 and 3: SOC_LOSS = 0.1·SOC_INITIAL where more than 10 % of the stratum is disturbed, else 0.</summary>
    /// <param name="initial">SOC_INITIAL, tC/ha.</param>
    /// <param name="disturbedShare">The share disturbed over and above the baseline, from 0 to 1.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tC/ha.</returns>
    public static N Loss<N>(N initial, N disturbedShare, At at = default)
        where N : IValue<N> => (N.Lookup(IsDisturbed, disturbedShare) * N.Of(LossShare) * initial).As(S.Loss, at);

    /// <summary>Equation 5: the rate in the year of site preparation, −SOC_LOSS/1 yr. No cap.</summary>
    /// <param name="loss">SOC_LOSS, tC/ha.</param>
    /// <param name="at">The stratum and the year.</param>
    /// <returns>tC/ha/yr; 0 or less.</returns>
    public static N LossRate<N>(N loss, At at = default)
        where N : IValue<N> => (-loss / N.Of(OneYear)).As(S.AnnualRate, at);

    /// <summary>Equations 6 and 7: the rate in the twenty years after, min((SOC_REF − (SOC_INITIAL − SOC_LOSS))/20, 0.8).</summary>
    /// <param name="reference">SOC_REF, tC/ha.</param>
    /// <param name="initial">SOC_INITIAL, tC/ha.</param>
    /// <param name="loss">SOC_LOSS, tC/ha.</param>
    /// <param name="at">The stratum and the year.</param>
    /// <returns>tC/ha/yr; negative where the stock was above the reference.</returns>
    public static N GainRate<N>(N reference, N initial, N loss, At at = default)
        where N : IValue<N> =>
        N.Min(((reference - (initial - loss)) / N.Of(TransitionYears)).As(S.UncappedRate, at), N.Of(LargestRate)).As(S.AnnualRate, at);

    /// <summary>The term of equation 8 of one stratum: 44/12·A_i·dSOC·1 yr, with the area in rai.</summary>
    /// <param name="area">A_i, rai.</param>
    /// <param name="rate">dSOC, tC/ha/yr.</param>
    /// <param name="at">The stratum and the year.</param>
    /// <returns>tCO2e.</returns>
    public static N StratumChange<N>(N area, N rate, At at = default)
        where N : IValue<N> =>
        (N.Of(CarbonDioxidePerCarbon) * (area * N.Of(ForestryFactors.HectaresPerRai)) * rate * N.Of(OneYear)).As(S.StratumChange, at);

    /// <summary>Equation 8: the change in a year over all strata; strata before their preparation and after their twenty years add nothing (equation 4).</summary>
    /// <param name="strata">The terms of the strata, tCO2e; may be empty.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(ReadOnlySpan<N> strata, At at = default)
        where N : IValue<N> => N.Sum(strata, S.Change, at);

    /// <summary>The change over a span of years.</summary>
    /// <param name="years">The change of each year, tCO2e.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e.</returns>
    public static N PeriodChange<N>(ReadOnlySpan<N> years, At at = default)
        where N : IValue<N> => N.Sum(years, S.PeriodChange, at);

    /// <summary>A gain at a fixed annual rate that the caller brings with its source: 44/12·rate·A·T. There is no default rate for land that is not wetland.</summary>
    /// <param name="rate">tC/rai/yr.</param>
    /// <param name="area">A, rai.</param>
    /// <param name="years">T, yr.</param>
    /// <param name="at">The stratum and the period.</param>
    /// <returns>tCO2e.</returns>
    public static N ChangeAtGivenRate<N>(N rate, N area, N years, At at = default)
        where N : IValue<N> => (N.Of(CarbonDioxidePerCarbon) * rate * area * years).As(S.PeriodChange, at);
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>
/// The equations of T-VER-P-METH-13-03 v02 for the REDD activity and the project as a whole, in the document's order.
/// Each can be called alone, traced (<see cref="Quantity"/>) or bare (<see cref="Plain"/>).
/// Those of the afforestation activity are in <see cref="Afforestation.AfforestationEquations"/>, fuel in <see cref="Energy.FossilFuelEquations"/>.
/// </summary>
public static class PReddPlusEquations
{
    /// <summary>One year, which turns a rate into an amount.</summary>
    public static readonly Factor OneYear = new(1, 1, "yr", PReddPlusClauses.Rate);

    /// <summary>No tonnes: the bound of what may not fall below, or rise above, zero.</summary>
    internal static readonly Factor NoTonnes = new(0, 1, "tCO2e", PReddPlusClauses.Losses);

    /// <summary>No tonnes a year.</summary>
    internal static readonly Factor NoTonnesPerYear = new(0, 1, "tCO2e/yr", PReddPlusClauses.Rate);

    /// <summary>No loss per area.</summary>
    internal static readonly Factor NoLoss = new(0, 1, "tCO2e/rai", PReddPlusClauses.Rate);

    /// <summary>No area.</summary>
    internal static readonly Factor NoArea = new(0, 1, "rai", PReddPlusClauses.Enhancement);

    /// <summary>No conversion.</summary>
    internal static readonly Factor NoRate = new(0, 1, "1/yr", PReddPlusClauses.Rate);

    private static readonly Factor One = new(1, 1, "1", PReddPlusClauses.Rate);
    private static readonly Factor FivePercent = new(5, 100, "1", PReddPlusClauses.MarketLeakage);

    /// <summary>5.1.6: AC(1→2) = (A1_t1 → A2_t2) / (t2 − t1).</summary>
    /// <param name="convertedArea">The area of the reference region that changed from stratum 1 to stratum 2, rai; 0 or more.</param>
    /// <param name="years">t2 − t1, yr; above 0.</param>
    /// <param name="at">The transition and the year of t2.</param>
    /// <returns>rai/yr (the document's label says rai).</returns>
    public static N AnnualConversion<N>(N convertedArea, N years, At at = default)
        where N : IValue<N> => (convertedArea / years).As(PReddPlusSymbols.AnnualConversion, at);

    /// <summary>5.1.6: ARC = AC(1→2) / A1_t1, as a fraction; the document multiplies by 100 to print per cent.</summary>
    /// <param name="annualConversion">AC(1→2), rai/yr.</param>
    /// <param name="areaAtStart">A1_t1, rai; above 0.</param>
    /// <param name="at">The transition and the year of t2.</param>
    /// <returns>1/yr.</returns>
    public static N AnnualRateOfConversion<N>(N annualConversion, N areaAtStart, At at = default)
        where N : IValue<N> => (annualConversion / areaAtStart).As(PReddPlusSymbols.IntervalRate, at);

    /// <summary>5.1.6: NAC = t_AC(i),trans / crediting period, at most 1.</summary>
    /// <param name="transitionTime">t_AC(i),trans, yr; above 0.</param>
    /// <param name="creditingPeriod">yr; above 0.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>A share above 0, up to 1.</returns>
    public static N AreaChangeDiscount<N>(N transitionTime, N creditingPeriod, At at = default)
        where N : IValue<N> => N.Min(transitionTime / creditingPeriod, N.Of(One)).As(PReddPlusSymbols.AreaChangeDiscount, at);

    /// <summary>5.1.6: the share of a stratum's baseline emission that counts: NAC where its monitored area did not fall, 1 where it did.</summary>
    /// <param name="discount">NAC.</param>
    /// <param name="monitoredArea">The area at the end of the round, rai.</param>
    /// <param name="areaAtStart">The area at the start, rai.</param>
    /// <param name="at">The stratum and the round.</param>
    public static N CountedShare<N>(N discount, N monitoredArea, N areaAtStart, At at = default)
        where N : IValue<N> =>
        (discount + (N.Hold(N.Lookup(PReddPlusTables.AreaFell, monitoredArea - areaAtStart)) * (N.Of(One) - discount)))
            .As(PReddPlusSymbols.CountedShare, at);

    /// <summary>5.2.1: C_REDD,BSL,i = C_TREE + C_SAP + C_DW + C_LI + C_SOC over the pools counted.</summary>
    /// <param name="pools">tCO2e/rai each.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N BaselineStock<N>(ReadOnlySpan<N> pools, At at = default)
        where N : IValue<N> => N.Sum(pools, PReddPlusSymbols.BaselineStock, at);

    /// <summary>5.2.1: ΔC(1→2) = C_REDD,BSL(stratum 1) − C_REDD,BSL(stratum 2). Positive where carbon is lost.</summary>
    /// <param name="stockBefore">C_REDD,BSL of the stratum left, tCO2e/rai.</param>
    /// <param name="stockAfter">C_REDD,BSL of the stratum that it becomes, tCO2e/rai.</param>
    /// <param name="at">The transition.</param>
    /// <returns>tCO2e/rai; negative for conversion back to a denser stratum.</returns>
    public static N StockLoss<N>(N stockBefore, N stockAfter, At at = default)
        where N : IValue<N> => (stockBefore - stockAfter).As(PReddPlusSymbols.StockLoss, at);

    /// <summary>5.2.1: the baseline area of a stratum a year on: A × (1 − ΣARC).</summary>
    /// <param name="area">The area at the start of the year, rai.</param>
    /// <param name="outflow">The sum of the rates of all transitions out of the stratum, 1/yr; at most 1.</param>
    /// <param name="at">The stratum and the year.</param>
    /// <returns>rai at the start of the next year.</returns>
    public static N DecliningArea<N>(N area, N outflow, At at = default)
        where N : IValue<N> => (area - (area * outflow * N.Of(OneYear))).As(PReddPlusSymbols.DecliningArea, at);

    /// <summary>5.2.1: A_REDD,i in a year: the smaller of the area monitored and the area that the rates leave.</summary>
    /// <param name="monitoredArea">rai.</param>
    /// <param name="decliningArea">rai.</param>
    /// <param name="at">The stratum and the year.</param>
    /// <returns>rai.</returns>
    public static N DenseArea<N>(N monitoredArea, N decliningArea, At at = default)
        where N : IValue<N> => N.Min(monitoredArea, decliningArea).As(PReddPlusSymbols.DenseArea, at);

    /// <summary>5.2.1: ΔC_REDD,BSL,i,t = ΔC(1→2) × ARC × A_REDD,i.</summary>
    /// <param name="stockLoss">ΔC(1→2), tCO2e/rai.</param>
    /// <param name="rate">ARC, 1/yr.</param>
    /// <param name="area">A_REDD,i, rai.</param>
    /// <param name="at">The transition and the year.</param>
    /// <returns>tCO2e/yr; positive where the baseline emits.</returns>
    public static N BaselineEmission<N>(N stockLoss, N rate, N area, At at = default)
        where N : IValue<N> => (stockLoss * rate * area).As(PReddPlusSymbols.BaselineEmission, at);

    /// <summary>5.1.6: the baseline emission that counts: never more than the emission itself, nor than the share of it.</summary>
    /// <param name="emission">ΔC_REDD,BSL,i,t, tCO2e/yr.</param>
    /// <param name="share">The share that counts.</param>
    /// <param name="at">The transition and the year.</param>
    /// <returns>tCO2e/yr.</returns>
    public static N CountedBaselineEmission<N>(N emission, N share, At at = default)
        where N : IValue<N> => N.Min(emission, emission * share).As(PReddPlusSymbols.CountedBaselineEmission, at);

    /// <summary>6.1.1, VCS reading: the area that the baseline loses in a year by a transition; none where it leads back to a denser stratum.</summary>
    internal static N LossArea<N>(N stockLoss, N rate, N area)
        where N : IValue<N> => N.Hold(N.Lookup(PReddPlusTables.LosesCarbon, stockLoss)) * rate * area * N.Of(OneYear);

    /// <summary>6.1.1: C_REDD,PROJ,i,t = C_TREE + C_SAP + C_DW + C_LI + C_SOC over the pools counted.</summary>
    /// <param name="pools">tCO2e/rai each.</param>
    /// <param name="at">The stratum and the round.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N ProjectStock<N>(ReadOnlySpan<N> pools, At at = default)
        where N : IValue<N> => N.Sum(pools, PReddPlusSymbols.ProjectStock, at);

    /// <summary>6.1.1: one term of the printed sum, (C_REDD,PROJ,i,t − C_REDD,BSL,i) × A_Enh,i,t.</summary>
    /// <param name="projectStock">C_REDD,PROJ,i,t, tCO2e/rai.</param>
    /// <param name="baselineStock">C_REDD,BSL,i, tCO2e/rai.</param>
    /// <param name="area">A_Enh,i,t, rai.</param>
    /// <param name="at">The stratum and the round.</param>
    /// <returns>tCO2e.</returns>
    public static N EnhancementTerm<N>(N projectStock, N baselineStock, N area, At at = default)
        where N : IValue<N> => ((projectStock - baselineStock) * area).As(PReddPlusSymbols.EnhancementTerm, at);

    /// <summary>6.2: GHG_PROJ,t = GHG_Burning,t + GHG_Fuel,t.</summary>
    /// <param name="burning">GHG_Burning,t, tCO2e.</param>
    /// <param name="fuel">GHG_Fuel,t that counts, tCO2e.</param>
    /// <param name="symbol">GHG_REDD,PROJ,t or GHG_AR,PROJ,t.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N ProjectEmissions<N>(N burning, N fuel, Symbol symbol, At at = default)
        where N : IValue<N> => (burning + fuel).As(symbol, at);

    /// <summary>6.2: the fuel emission that counts: all of it for a large project, none for a small one.</summary>
    /// <param name="fuel">GHG_Fuel, tCO2e.</param>
    /// <param name="largestYear">The largest estimated year before fuel, tCO2e/yr.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N CountedFuel<N>(N fuel, N largestYear, At at = default)
        where N : IValue<N> => (N.Lookup(Scale.IsLarge, largestYear) * fuel).As(PReddPlusSymbols.CountedFuel, at);

    /// <summary>7.2.2: LF where cutting is reduced for good, the 15 % read as a share of the project's ratio.</summary>
    /// <param name="leakageAreaRatio">r_leak, 0 to 1.</param>
    /// <param name="projectAreaRatio">r_proj, above 0 to 1.</param>
    public static N LeakageFactorByShare<N>(N leakageAreaRatio, N projectAreaRatio)
        where N : IValue<N> => N.Lookup(PReddPlusTables.LeakageFactorByShare, leakageAreaRatio / projectAreaRatio);

    /// <summary>7.2.2: LF where cutting is reduced for good, the 15 % read as percentage points.</summary>
    /// <param name="leakageAreaRatio">r_leak, 0 to 1.</param>
    /// <param name="projectAreaRatio">r_proj, 0 to 1.</param>
    public static N LeakageFactorByPoints<N>(N leakageAreaRatio, N projectAreaRatio)
        where N : IValue<N> => N.Lookup(PReddPlusTables.LeakageFactorByPoints, leakageAreaRatio - projectAreaRatio);

    /// <summary>7.2.2: LF where cutting is reduced for good, with the third case read to the letter.</summary>
    /// <param name="leakageAreaRatio">r_leak, 0 to 1.</param>
    /// <param name="projectAreaRatio">r_proj, above 0 to 1.</param>
    public static N LeakageFactorAsPrinted<N>(N leakageAreaRatio, N projectAreaRatio)
        where N : IValue<N> => N.Lookup(PReddPlusTables.LeakageFactorAsPrinted, leakageAreaRatio / projectAreaRatio);

    /// <summary>7.2.2: LK_MARKET,t = LF × ΔC_BSL,t, never below 0.</summary>
    /// <param name="factor">LF, 0 to 0.7.</param>
    /// <param name="baselineEmission">ΔC_REDD,BSL,t before the uncertainty discount, tCO2e.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N MarketLeakage<N>(N factor, N baselineEmission, At at = default)
        where N : IValue<N> => N.Max(factor * baselineEmission, N.Of(NoTonnes)).As(PReddPlusSymbols.MarketLeakage, at);

    /// <summary>7.2.2: market leakage that counts: none where it is below 5 % of the smallest of baseline emission, gross result and net result before leakage.</summary>
    /// <param name="marketLeakage">LK_MARKET,t, tCO2e.</param>
    /// <param name="baselineEmission">ΔC_REDD,BSL,t, tCO2e.</param>
    /// <param name="gross">Baseline emission and project change after the discount, tCO2e.</param>
    /// <param name="netBeforeLeakage">The gross result less all project emissions, tCO2e.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N MarketLeakageAboveFivePercent<N>(N marketLeakage, N baselineEmission, N gross, N netBeforeLeakage, At at = default)
        where N : IValue<N>
    {
        N smallest = N.Min(baselineEmission, N.Min(gross, netBeforeLeakage));
        N counts = N.Lookup(PReddPlusTables.MarketLeakageCounts, marketLeakage - (N.Of(FivePercent) * smallest));
        return (counts * marketLeakage).As(PReddPlusSymbols.CountedMarketLeakage, at);
    }

    /// <summary>7.2: LK_REDD,t = LK_ASL,t + LK_MARKET,t. Leakage abroad is not considered.</summary>
    /// <param name="activityShifting">LK_ASL,t, tCO2e.</param>
    /// <param name="marketLeakage">LK_MARKET,t that counts, tCO2e.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N Leakage<N>(N activityShifting, N marketLeakage, At at = default)
        where N : IValue<N> => (activityShifting + marketLeakage).As(PReddPlusSymbols.Leakage, at);

    /// <summary>8: ΔC_REDD,t = ΔC_REDD,BSL,t + ΔC_REDD,PROJ,Enh,t − GHG_REDD,PROJ,t − LK_REDD,t. The baseline emission is avoided: it is added.</summary>
    /// <param name="baselineEmission">ΔC_REDD,BSL,t after the discount, tCO2e.</param>
    /// <param name="enhancement">ΔC_REDD,PROJ,Enh,t after the discount, tCO2e.</param>
    /// <param name="projectEmissions">GHG_REDD,PROJ,t, tCO2e.</param>
    /// <param name="leakage">LK_REDD,t, tCO2e.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e; may be negative.</returns>
    public static N NetRedd<N>(N baselineEmission, N enhancement, N projectEmissions, N leakage, At at = default)
        where N : IValue<N> => Balance(baselineEmission, enhancement, projectEmissions, leakage).As(PReddPlusSymbols.NetRedd, at);

    /// <summary>8: ΔC_REDD+,t = ΔC_REDD,t + ΔC_AR,t.</summary>
    /// <param name="redd">ΔC_REDD,t, tCO2e.</param>
    /// <param name="afforestation">ΔC_AR,t, tCO2e.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e; may be negative.</returns>
    public static N Net<N>(N redd, N afforestation, At at = default)
        where N : IValue<N> => (redd + afforestation).As(PReddPlusSymbols.Net, at);

    /// <summary>8, before it is given its name: also the net result before fuel, which decides the scale.</summary>
    internal static N Balance<N>(N baselineEmission, N enhancement, N projectEmissions, N leakage)
        where N : IValue<N> => baselineEmission + enhancement - projectEmissions - leakage;
}

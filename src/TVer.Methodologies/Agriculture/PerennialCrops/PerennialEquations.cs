using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>
/// The equations of T-VER-S-METH-13-06: carbon of trees between two times, or by their number, and the result. The methodology's own
/// text is not at hand; the steps are those of the farmers' handbook.
/// </summary>
public static class PerennialEquations
{
    /// <summary>10⁻³ t/kg.</summary>
    public static readonly Factor TonnesPerKilogram = new(1, 1_000, "tCO2e/kgCO2e", PerennialSymbols.Count);

    /// <summary>C_TREE,s = c × A.</summary>
    /// <param name="density">c, tCO2e/rai.</param>
    /// <param name="area">A, rai.</param>
    /// <param name="at">The stratum and the time.</param>
    /// <returns>tCO2e.</returns>
    public static N StratumStock<N>(N density, N area, At at = default)
        where N : IValue<N> => (density * area).As(PerennialSymbols.StratumStock, at);

    /// <summary>ΔC_TREE = C_TREE,t2 − C_TREE,t1: negative where carbon is lost.</summary>
    /// <param name="later">The stock at the end of the round, tCO2e.</param>
    /// <param name="earlier">The stock at its start, tCO2e.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(N later, N earlier, At at = default)
        where N : IValue<N> => (later - earlier).As(PerennialSymbols.Change, at);

    /// <summary>ΔC_TREE = n × a × T × 10⁻³: by the number of trees.</summary>
    /// <param name="trees">n, the trees alive at the end of the round.</param>
    /// <param name="rate">a, kgCO2e a tree and year.</param>
    /// <param name="years">T, years.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N Counted<N>(N trees, N rate, N years, At at = default)
        where N : IValue<N> => (trees * rate * years * N.Of(TonnesPerKilogram)).As(PerennialSymbols.Change, at);

    /// <summary>ER = ΔC_TREE + Σ(BE − PE_y) + ΔSOC + ΔC_DWL − LE.</summary>
    /// <param name="trees">ΔC_TREE, tCO2e, after the uncertainty discount.</param>
    /// <param name="reduction">Σ(BE − PE_y), tCO2e.</param>
    /// <param name="soil">ΔSOC, tCO2e, after the uncertainty discount; 0 where not counted.</param>
    /// <param name="deadWood">ΔC_DWL, tCO2e, after the uncertainty discount; 0 where not counted.</param>
    /// <param name="leakage">LE, tCO2e; 0 or more.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e; may be negative.</returns>
    public static N NetResult<N>(N trees, N reduction, N soil, N deadWood, N leakage, At at = default)
        where N : IValue<N> => (trees + reduction + soil + deadWood - leakage).As(PerennialSymbols.NetResult, at);
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>The change of the stock of trees by a table of growth: growth modelling of AR-TOOL14 v04.2, which prescribes no equation for it.</summary>
public static class GrowthEquations
{
    /// <summary>The stock at an age between two points of a table, on the straight line: c_1 + (c_2 − c_1)·(a − a_1)/(a_2 − a_1).</summary>
    /// <param name="lower">c_1, tCO2e/rai.</param>
    /// <param name="upper">c_2, tCO2e/rai.</param>
    /// <param name="lowerAge">a_1, yr.</param>
    /// <param name="upperAge">a_2, yr; above a_1.</param>
    /// <param name="age">a, yr.</param>
    /// <param name="at">The stratum and the year.</param>
    /// <returns>tCO2e/rai.</returns>
    public static N StockBetween<N>(N lower, N upper, N lowerAge, N upperAge, N age, At at = default)
        where N : IValue<N> => (lower + ((upper - lower) * ((age - lowerAge) / (upperAge - lowerAge)))).As(TreeChangeSymbols.StandStock, at);

    /// <summary>A_i·(c(a_2) − c(a_1)).</summary>
    /// <param name="area">A_i, rai.</param>
    /// <param name="later">c(a_2), tCO2e/rai.</param>
    /// <param name="earlier">c(a_1), tCO2e/rai.</param>
    /// <param name="at">The stratum and the year.</param>
    /// <returns>tCO2e.</returns>
    public static N StratumChange<N>(N area, N later, N earlier, At at = default)
        where N : IValue<N> => (area * (later - earlier)).As(TreeChangeSymbols.StandChange, at);

    /// <summary>The sum over the strata.</summary>
    /// <param name="strata">tCO2e.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(ReadOnlySpan<N> strata, At at = default)
        where N : IValue<N> => N.Sum(strata, TreeChangeSymbols.Change, at);
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>
/// The change of the stock between two dates, and the stock updated by a change: AR-TOOL14 v04.2, (1) to (4), (6), (11), (22), (23).
/// Stocks and changes enter undiscounted, also where an earlier verification discounted them.
/// </summary>
public static class TreeChangeEquations
{
    /// <summary>One year, by which (11) and (25) multiply the change per year.</summary>
    public static readonly Factor OneYear = new(1, 1, "yr", TreeChangeSymbols.Time.Clause);

    private static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(TreeSymbols.Parent("(3)"));

    private static readonly Factor Whole = new(1, 1, "1", TreeChangeSymbols.Time.Clause);

    /// <summary>(1) as an estimate: C_TREE,t2 − C_TREE,t1 with the half-width of (2).</summary>
    /// <param name="later">C_TREE,t2, tCO2e.</param>
    /// <param name="earlier">C_TREE,t1, tCO2e, undiscounted.</param>
    /// <param name="halfWidth">The half-width of the difference, tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e; negative for a loss.</returns>
    public static N EstimatedChange<N>(N later, N earlier, N halfWidth, At at = default)
        where N : IValue<N> => EstimatedChange(later, earlier, halfWidth, TreeChangeSymbols.Change, at);

    internal static N EstimatedChange<N>(N later, N earlier, N halfWidth, Symbol symbol, At at)
        where N : IValue<N> => N.Estimated(later - earlier, halfWidth).As(symbol, at);

    /// <summary>(1): ΔC_TREE = C_TREE,t2 − C_TREE,t1.</summary>
    /// <param name="later">C_TREE,t2, tCO2e.</param>
    /// <param name="earlier">C_TREE,t1, tCO2e, undiscounted; the pre-project stock at the first verification.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e; negative for a loss.</returns>
    public static N Change<N>(N later, N earlier, At at = default)
        where N : IValue<N> => (later - earlier).As(TreeChangeSymbols.Change, at);

    /// <summary>The numerator of (2): the half-width of the difference of two independent estimates, √((u_1 C_1)² + (u_2 C_2)²).</summary>
    /// <param name="earlier">C_TREE,t1, tCO2e.</param>
    /// <param name="earlierUncertainty">u_1, a fraction.</param>
    /// <param name="later">C_TREE,t2, tCO2e.</param>
    /// <param name="laterUncertainty">u_2, a fraction.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N ChangeHalfWidth<N>(N earlier, N earlierUncertainty, N later, N laterUncertainty, At at = default)
        where N : IValue<N> =>
        InQuadrature(earlierUncertainty * earlier, laterUncertainty * later).As(TreeChangeSymbols.ChangeHalfWidth, at);

    /// <summary>The numerator of (2) from the half-widths u_1 C_1 and u_2 C_2 themselves.</summary>
    /// <param name="earlier">The half-width of C_TREE,t1, tCO2e.</param>
    /// <param name="later">The half-width of C_TREE,t2, tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N ChangeHalfWidth<N>(N earlier, N later, At at = default)
        where N : IValue<N> => ChangeHalfWidth(earlier, later, TreeChangeSymbols.ChangeHalfWidth, at);

    internal static N ChangeHalfWidth<N>(N earlier, N later, Symbol symbol, At at)
        where N : IValue<N> => InQuadrature(earlier, later).As(symbol, at);

    /// <summary>(2), (6): u_ΔC, the half-width relative to the magnitude of the change.</summary>
    /// <param name="halfWidth">tCO2e.</param>
    /// <param name="change">ΔC_TREE, tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>A fraction; above 10 % the change is discounted.</returns>
    public static N ChangeUncertainty<N>(N halfWidth, N change, At at = default)
        where N : IValue<N> => ChangeUncertainty(halfWidth, change, TreeChangeSymbols.ChangeUncertainty, at);

    internal static N ChangeUncertainty<N>(N halfWidth, N change, Symbol symbol, At at)
        where N : IValue<N> => N.Relative(halfWidth, change).As(symbol, at);

    /// <summary>(4): ΔB_TREE = A × Δb_TREE.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="densityChange">Δb_TREE, t d.m./rai.</param>
    /// <param name="at">The time.</param>
    /// <returns>t d.m.</returns>
    public static N BiomassChange<N>(N area, N densityChange, At at = default)
        where N : IValue<N> => BiomassChange(area, densityChange, TreeChangeSymbols.BiomassChange, at);

    internal static N BiomassChange<N>(N area, N densityChange, Symbol symbol, At at)
        where N : IValue<N> => (area * densityChange).As(symbol, at);

    /// <summary>The half-width of (3): 44/12 × CF_TREE × A × that of Δb_TREE.</summary>
    /// <param name="area">A, rai.</param>
    /// <param name="halfWidth">The half-width of Δb_TREE, t d.m./rai.</param>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N RemeasuredHalfWidth<N>(N area, N halfWidth, N carbonFraction, At at = default)
        where N : IValue<N> => RemeasuredHalfWidth(area, halfWidth, carbonFraction, TreeChangeSymbols.ChangeHalfWidth, at);

    internal static N RemeasuredHalfWidth<N>(N area, N halfWidth, N carbonFraction, Symbol symbol, At at)
        where N : IValue<N> => (N.Of(CarbonDioxidePerCarbon) * carbonFraction * area * halfWidth).As(symbol, at);

    /// <summary>(3): ΔC_TREE = 44/12 × CF_TREE × ΔB_TREE of re-measured plots, an estimate with its half-width.</summary>
    /// <param name="biomassChange">ΔB_TREE, t d.m.</param>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="halfWidth">The half-width of the result, tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N RemeasuredChange<N>(N biomassChange, N carbonFraction, N halfWidth, At at = default)
        where N : IValue<N> => RemeasuredChange(biomassChange, carbonFraction, halfWidth, TreeChangeSymbols.Change, at);

    internal static N RemeasuredChange<N>(N biomassChange, N carbonFraction, N halfWidth, Symbol symbol, At at)
        where N : IValue<N> => N.Estimated(N.Of(CarbonDioxidePerCarbon) * carbonFraction * biomassChange, halfWidth).As(symbol, at);

    /// <summary>(11): the change of one year, ΔC / T × 1 year. T may have a fraction. Never used with the crown-cover methods, which are annual already.</summary>
    /// <param name="change">ΔC_TREE between the two dates, tCO2e.</param>
    /// <param name="years">T, yr; above 0.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e.</returns>
    public static N AnnualChange<N>(N change, N years, At at = default)
        where N : IValue<N> => (change / years * N.Of(OneYear)).As(TreeChangeSymbols.AnnualChange, at);

    /// <summary>The share of the change between two dates that the years of a round count by (11): min(T_R / T, 1). Never more than was measured.</summary>
    /// <param name="roundYears">T_R, yr.</param>
    /// <param name="years">T, yr; above 0.</param>
    /// <param name="at">The round.</param>
    /// <returns>From 0 to 1.</returns>
    public static N RoundShare<N>(N roundYears, N years, At at = default)
        where N : IValue<N> => N.Min(roundYears / years, N.Of(Whole)).As(TreeChangeSymbols.RoundShare, at);

    /// <summary>(11) for each year of a round: ΔC × min(T_R / T, 1). The name is that of the pool in the methodology.</summary>
    /// <param name="change">ΔC between the two dates, tCO2e.</param>
    /// <param name="share">The share that the round counts.</param>
    /// <returns>tCO2e.</returns>
    public static N RoundChange<N>(N change, N share)
        where N : IValue<N> => change * share;

    /// <summary>(22): C_TREE,t2 = C_TREE,t1 + ΔC_TREE.</summary>
    /// <param name="earlier">C_TREE,t1, tCO2e, undiscounted.</param>
    /// <param name="change">ΔC_TREE, tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N UpdatedStock<N>(N earlier, N change, At at = default)
        where N : IValue<N> => (earlier + change).As(TreeChangeSymbols.UpdatedStock, at);

    /// <summary>The numerator of (23): √((u_1 C_1)² + (u_ΔC ΔC)²).</summary>
    /// <param name="earlier">C_TREE,t1, tCO2e.</param>
    /// <param name="earlierUncertainty">u_1, a fraction.</param>
    /// <param name="change">ΔC_TREE, tCO2e.</param>
    /// <param name="changeUncertainty">u_ΔC, a fraction.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N UpdatedHalfWidth<N>(N earlier, N earlierUncertainty, N change, N changeUncertainty, At at = default)
        where N : IValue<N> =>
        UpdatedHalfWidth(earlierUncertainty * earlier, changeUncertainty * change, at);

    /// <summary>The numerator of (23) from the half-widths u_1 C_1 and u_ΔC ΔC themselves.</summary>
    internal static N UpdatedHalfWidth<N>(N earlier, N change, At at = default)
        where N : IValue<N> => InQuadrature(earlier, change).As(TreeChangeSymbols.UpdatedHalfWidth, at);

    /// <summary>(22) as an estimate with the half-width of (23).</summary>
    internal static N EstimatedUpdate<N>(N earlier, N change, N halfWidth, At at = default)
        where N : IValue<N> => N.Estimated(earlier + change, halfWidth).As(TreeChangeSymbols.UpdatedStock, at);

    /// <summary>(23): the uncertainty of the updated stock; above 10 % the stock is discounted.</summary>
    /// <param name="halfWidth">tCO2e.</param>
    /// <param name="stock">C_TREE,t2, tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>A fraction.</returns>
    public static N UpdatedUncertainty<N>(N halfWidth, N stock, At at = default)
        where N : IValue<N> => N.Relative(halfWidth, stock).As(TreeChangeSymbols.UpdatedUncertainty, at);

    private static N InQuadrature<N>(N first, N second)
        where N : IValue<N> => N.Sqrt((first * first) + (second * second));
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>
/// Baseline stock and annual baseline change in proportion to crown cover: AR-TOOL14 v04.2, (9), (10), (20), (21). Allowed only
/// where the mean crown cover of trees before the project is below 20 % of the national forest threshold.
/// </summary>
public static class CrownCoverEquations
{
    /// <summary>0.25: R_TREE where none is given.</summary>
    public static readonly Factor DefaultRootShoot = new(0.25, 1, "1", TreeChangeSymbols.RootShoot.Clause);

    /// <summary>20 %: the share of the national threshold below which crown cover must lie, exclusive.</summary>
    public static readonly Factor ConditionShare = new(20, 100, "1", TreeChangeSymbols.CrownCover.Clause);

    /// <summary>Whether forest growth still counts: to the 20th year from the start of the project, the default year of steady state.</summary>
    public static readonly BandTable BeforeSteadyState = SteadyStateAfter(20);

    private static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(TreeSymbols.Parent("(10), (21)"));
    private static readonly Factor One = new(1, 1, "1", TreeChangeSymbols.CrownCover.Clause);

    /// <summary>A table that ends growth after a year of steady state that the project shows.</summary>
    /// <param name="year">The last year that counts, from the start of the project.</param>
    public static BandTable SteadyStateAfter(int year) =>
        BandTable.Define("growing", TreeChangeSymbols.ForestGrowth.Clause, "1", SnapGrid.Ratio).UpTo(year, 1).Above(0);

    /// <summary>Δb_FOREST of a year: as given to the year of steady state, then zero.</summary>
    /// <param name="forestGrowth">Δb_FOREST, t d.m./ha/yr.</param>
    /// <param name="year">The year, counted from the start of the project, from 1.</param>
    /// <param name="growing"><see cref="BeforeSteadyState"/>, or a table of <see cref="SteadyStateAfter"/>.</param>
    /// <param name="at">The stratum and the year.</param>
    /// <returns>t d.m./ha/yr.</returns>
    public static N GrowthInYear<N>(N forestGrowth, N year, BandTable growing, At at = default)
        where N : IValue<N> => (forestGrowth * N.Lookup(growing, year)).As(TreeChangeSymbols.ForestGrowth, at);

    /// <summary>(10): ΔC_TREE_BSL,i = 44/12 × CF_TREE × Δb_FOREST × (1 + R_TREE) × CC_i × A_i, per year: it is never divided by the time between two dates.</summary>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="forestGrowth">Δb_FOREST, t d.m./ha/yr, IPCC GPG-LULUCF 2003, table 3A.1.5; zero from the 20th year on where no other steady state is shown.</param>
    /// <param name="rootShoot">R_TREE.</param>
    /// <param name="crownCover">CC_i, a fraction.</param>
    /// <param name="area">A_i, rai.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e/yr.</returns>
    public static N BaselineChangeOfStratum<N>(N carbonFraction, N forestGrowth, N rootShoot, N crownCover, N area, At at = default)
        where N : IValue<N> =>
        (N.Of(CarbonDioxidePerCarbon) * carbonFraction * (forestGrowth / N.Of(PlotBiomassEquations.RaiPerHectare))
            * (N.Of(One) + rootShoot) * crownCover * area).As(TreeChangeSymbols.BaselineChangeOfStratum, at);

    /// <summary>(9): ΔC_TREE_BSL = Σ_i ΔC_TREE_BSL,i.</summary>
    /// <param name="strata">tCO2e/yr.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e/yr.</returns>
    public static N BaselineChange<N>(ReadOnlySpan<N> strata, At at = default)
        where N : IValue<N> => N.Sum(strata, TreeChangeSymbols.BaselineChange, at);

    /// <summary>The baseline change over the years of a round: the annual changes, each times one year.</summary>
    /// <param name="years">ΔC_TREE_BSL of each year, tCO2e/yr.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e.</returns>
    public static N PeriodChange<N>(ReadOnlySpan<N> years, At at = default)
        where N : IValue<N>
    {
        var amounts = new N[years.Length];
        for (int k = 0; k < amounts.Length; k++)
        {
            amounts[k] = years[k] * N.Of(TreeChangeEquations.OneYear);
        }

        return N.Sum(amounts, TreeChangeSymbols.BaselinePeriodChange, at);
    }

    /// <summary>(21): C_TREE_BSL,i = 44/12 × CF_TREE × b_FOREST × (1 + R_TREE) × CC_i × A_i.</summary>
    /// <param name="carbonFraction">CF_TREE, tC/t d.m.</param>
    /// <param name="forestBiomass">b_FOREST, t d.m./ha, IPCC GPG-LULUCF 2003, table 3A.1.4.</param>
    /// <param name="rootShoot">R_TREE.</param>
    /// <param name="crownCover">CC_i, a fraction.</param>
    /// <param name="area">A_i, rai.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N BaselineStockOfStratum<N>(N carbonFraction, N forestBiomass, N rootShoot, N crownCover, N area, At at = default)
        where N : IValue<N> =>
        (N.Of(CarbonDioxidePerCarbon) * carbonFraction * (forestBiomass / N.Of(PlotBiomassEquations.RaiPerHectare))
            * (N.Of(One) + rootShoot) * crownCover * area).As(TreeChangeSymbols.BaselineStockOfStratum, at);

    /// <summary>(20): C_TREE_BSL = Σ_i C_TREE_BSL,i.</summary>
    /// <param name="strata">tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N BaselineStock<N>(ReadOnlySpan<N> strata, At at = default)
        where N : IValue<N> => N.Sum(strata, TreeChangeSymbols.BaselineStock, at);
}

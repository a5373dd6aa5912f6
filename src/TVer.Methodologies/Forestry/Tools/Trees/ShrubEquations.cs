using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Stock and change of shrubs: AR-TOOL14 v04.2, (24) to (27). A stratum whose shrub cover is below 5 % counts as zero.</summary>
public static class ShrubEquations
{
    /// <summary>0.47 tC/t d.m.: CF_S where none is given.</summary>
    public static readonly Factor DefaultCarbonFraction = new(0.47, 1, "tC/t d.m.", TreeChangeSymbols.ShrubCarbonFraction.Clause);

    /// <summary>0.40: R_S where none is given.</summary>
    public static readonly Factor DefaultRootShoot = new(0.40, 1, "1", TreeChangeSymbols.ShrubRootShoot.Clause);

    /// <summary>0.10: BDR_SF where none is given.</summary>
    public static readonly Factor DefaultRatio = new(0.10, 1, "1", TreeChangeSymbols.ShrubRatio.Clause);

    /// <summary>
    /// Whether a stratum's shrubs count in the project: cover above 5 %. At exactly 5 %, which the tool leaves open, they do not count here,
    /// and do count in the baseline: each is the direction with fewer credits.
    /// </summary>
    public static readonly BandTable CountsInProject = BandTable.Define("shrubs", TreeSymbols.Parent("shrubs, 5 % cover"), "1", SnapGrid.Ratio).UpTo(0.05, 0).Above(1);

    /// <summary>Whether a stratum's shrubs count in the baseline: cover of 5 % or more.</summary>
    public static readonly BandTable CountsInBaseline = BandTable.Define("shrubs", TreeSymbols.Parent("shrubs, 5 % cover"), "1", SnapGrid.Ratio).Below(0.05, 0).Above(1);

    private static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(TreeChangeSymbols.ShrubStock.Clause);
    private static readonly Factor One = new(1, 1, "1", TreeChangeSymbols.ShrubStock.Clause);

    /// <summary>(27): b_S,i = BDR_SF × b_FOREST × CC_S,i; zero where the cover is too small to count.</summary>
    /// <param name="ratio">BDR_SF.</param>
    /// <param name="forestBiomass">b_FOREST, t d.m./ha, IPCC GPG-LULUCF 2003, table 3A.1.4.</param>
    /// <param name="shrubCover">CC_S,i, a fraction.</param>
    /// <param name="counts"><see cref="CountsInProject"/> or <see cref="CountsInBaseline"/>.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>t d.m./ha.</returns>
    public static N Biomass<N>(N ratio, N forestBiomass, N shrubCover, BandTable counts, At at = default)
        where N : IValue<N> => (ratio * forestBiomass * shrubCover * N.Lookup(counts, shrubCover)).As(TreeChangeSymbols.ShrubBiomass, at);

    /// <summary>A_i × b_S,i of (26).</summary>
    /// <param name="area">A_i, rai.</param>
    /// <param name="biomass">b_S,i, t d.m./ha.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>t d.m.</returns>
    public static N BiomassOfStratum<N>(N area, N biomass, At at = default)
        where N : IValue<N> => (area * (biomass / N.Of(PlotBiomassEquations.RaiPerHectare))).As(TreeChangeSymbols.ShrubBiomassOfStratum, at);

    /// <summary>(26): C_SHRUB = 44/12 × CF_S × (1 + R_S) × Σ_i A_i b_S,i.</summary>
    /// <param name="carbonFraction">CF_S, tC/t d.m.</param>
    /// <param name="rootShoot">R_S.</param>
    /// <param name="strata">A_i × b_S,i, t d.m.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N Stock<N>(N carbonFraction, N rootShoot, ReadOnlySpan<N> strata, At at = default)
        where N : IValue<N> =>
        (N.Of(CarbonDioxidePerCarbon) * carbonFraction * (N.Of(One) + rootShoot)
            * N.Sum(strata, TreeChangeSymbols.ShrubBiomassTotal, at)).As(TreeChangeSymbols.ShrubStock, at);

    /// <summary>(24): ΔC_SHRUB = C_SHRUB,t2 − C_SHRUB,t1.</summary>
    /// <param name="later">tCO2e.</param>
    /// <param name="earlier">tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(N later, N earlier, At at = default)
        where N : IValue<N> => (later - earlier).As(TreeChangeSymbols.ShrubChange, at);

    /// <summary>(25): the change of one year, ΔC_SHRUB / T × 1 year.</summary>
    /// <param name="change">tCO2e.</param>
    /// <param name="years">T, yr; above 0.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e.</returns>
    public static N AnnualChange<N>(N change, N years, At at = default)
        where N : IValue<N> => (change / years * N.Of(TreeChangeEquations.OneYear)).As(TreeChangeSymbols.AnnualShrubChange, at);
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>
/// The biomass of a plot from its trees: appendix 1 of AR-TOOL14 v04.2, the parent of T-VER-P-TOOL-01-02. Areas are in rai; the
/// root-to-shoot equation is evaluated on tonnes per hectare, as it wants.
/// </summary>
public static class PlotBiomassEquations
{
    /// <summary>π, by which a circumference is divided.</summary>
    public static readonly Factor Pi = new(Math.PI, 1, "1", TreeSymbols.Plot);

    /// <summary>10⁻³ t/kg.</summary>
    public static readonly Factor TonnesPerKilogram = new(1, 1_000, "t d.m./kg d.m.", TreeSymbols.Plot);

    /// <summary>25/4 rai/ha, by which a density per rai is multiplied to be one per hectare.</summary>
    public static readonly Factor RaiPerHectare = new(25, 4, "rai/ha", TreeSymbols.Plot);

    /// <summary>−1.085, the intercept of the root-to-shoot equation.</summary>
    public static readonly Factor RootIntercept = new(-1.085, 1, "1", TreeSymbols.RootShoot.Clause);

    /// <summary>0.9256, the slope of the root-to-shoot equation.</summary>
    public static readonly Factor RootSlope = new(0.9256, 1, "1", TreeSymbols.RootShoot.Clause);

    /// <summary>1.15, the biomass expansion factor of AR-TOOL14 for ex-post use where none is given.</summary>
    public static readonly Factor DefaultExpansionFactor = new(1.15, 1, "1", TreeSymbols.ExpansionFactor.Clause);

    private static readonly Factor One = new(1, 1, "1", TreeSymbols.Plot);
    private static readonly Unit TonnesPerHectare = Unit.Parse("t d.m./ha");

    /// <summary>D = circumference / π.</summary>
    /// <param name="circumference">cm; above 0.</param>
    /// <param name="at">The plot and the tree.</param>
    /// <returns>cm.</returns>
    public static N DiameterFromCircumference<N>(N circumference, At at = default)
        where N : IValue<N> => (circumference / N.Of(Pi)).As(TreeSymbols.Diameter, at);

    /// <summary>A1.5 without the roots: V_l × D_j × BEF_2,j.</summary>
    /// <param name="volume">V_l, m3 over bark.</param>
    /// <param name="basicDensity">D_j, t d.m./m3.</param>
    /// <param name="expansionFactor">BEF_2,j.</param>
    /// <param name="at">The plot and the tree.</param>
    /// <returns>t d.m.</returns>
    public static N AboveGroundFromVolume<N>(N volume, N basicDensity, N expansionFactor, At at = default)
        where N : IValue<N> => (volume * basicDensity * expansionFactor).As(TreeSymbols.TreeAboveGround, at);

    /// <summary>A1.4: the above-ground biomass of a tree in tonnes, from the kilograms of most allometric equations.</summary>
    /// <param name="mass">W_T, kg d.m.</param>
    /// <param name="at">The plot and the tree.</param>
    /// <returns>t d.m.</returns>
    public static N AboveGroundFromKilograms<N>(N mass, At at = default)
        where N : IValue<N> => (mass * N.Of(TonnesPerKilogram)).As(TreeSymbols.TreeAboveGround, at);

    /// <summary>A1.4, A1.5, A1.3: the biomass with roots, above ground × (1 + R_j), of a tree or of all trees of a group in a plot.</summary>
    /// <param name="aboveGround">t d.m.</param>
    /// <param name="rootShoot">R_j.</param>
    /// <param name="at">The plot, and the tree or the group.</param>
    /// <returns>t d.m.</returns>
    public static N WithRoots<N>(N aboveGround, N rootShoot, At at = default)
        where N : IValue<N> => WithRoots(aboveGround, rootShoot, TreeSymbols.GroupBiomass, at);

    internal static N WithRoots<N>(N aboveGround, N rootShoot, Symbol symbol, At at)
        where N : IValue<N> => (aboveGround * (N.Of(One) + rootShoot)).As(symbol, at);

    /// <summary>R_j = exp(−1.085 + 0.9256 ln b) / b, with b the above-ground tree biomass in t d.m. per <em>hectare</em>.</summary>
    /// <param name="aboveGroundPerHectare">b, t d.m./ha; above 0.</param>
    /// <param name="at">The plot.</param>
    /// <returns>A fraction: 0.239878 for 100 t d.m./ha.</returns>
    public static N RootShoot<N>(N aboveGroundPerHectare, At at = default)
        where N : IValue<N>
    {
        N b = N.NumberOf(aboveGroundPerHectare, TonnesPerHectare);
        return (N.Exp(N.Of(RootIntercept) + (N.Of(RootSlope) * N.Log(b))) / b).As(TreeSymbols.RootShoot, at);
    }

    /// <summary>The above-ground biomass of a plot per hectare.</summary>
    /// <param name="aboveGround">AGB_p, t d.m.</param>
    /// <param name="plotArea">A_PLOT, rai.</param>
    /// <param name="at">The plot.</param>
    /// <returns>t d.m./ha.</returns>
    public static N PerHectare<N>(N aboveGround, N plotArea, At at = default)
        where N : IValue<N> => (aboveGround / plotArea * N.Of(RaiPerHectare)).As(TreeSymbols.AboveGroundPerHectare, at);

    /// <summary>The factor by which the roots of coppice exceed the ratio: max(v_HARVEST / v_TREE, 1).</summary>
    /// <param name="harvestVolume">v_HARVEST, m3/ha: the volume harvested from the same roots.</param>
    /// <param name="standingVolume">v_TREE, m3/ha: the volume standing; above 0.</param>
    /// <param name="at">The plot.</param>
    public static N CoppiceFactor<N>(N harvestVolume, N standingVolume, At at = default)
        where N : IValue<N> => N.Max(harvestVolume / standingVolume, N.Of(One)).As(TreeSymbols.Coppice, at);

    /// <summary>The biomass of saplings, below the diameters of the equation: their number × the mean mass of harvested ones.</summary>
    /// <param name="count">The number of saplings.</param>
    /// <param name="meanMass">The mean dry mass of saplings harvested at the middle of the diameters, kg d.m.</param>
    /// <param name="at">The plot and the group.</param>
    /// <returns>t d.m.</returns>
    public static N Saplings<N>(N count, N meanMass, At at = default)
        where N : IValue<N> => (count * meanMass * N.Of(TonnesPerKilogram)).As(TreeSymbols.SaplingAboveGround, at);

    /// <summary>A1.2: B_p = Σ_j B_j.</summary>
    /// <param name="groups">B_j,p of every group, t d.m.; empty for a plot without trees.</param>
    /// <param name="at">The plot.</param>
    /// <returns>t d.m.; 0 for a plot without trees.</returns>
    public static N PlotBiomass<N>(ReadOnlySpan<N> groups, At at = default)
        where N : IValue<N> => N.Sum(groups, TreeSymbols.PlotBiomass, at);

    /// <summary>A1.1: b_p = B_p / A_PLOT.</summary>
    /// <param name="biomass">B_p, t d.m.</param>
    /// <param name="plotArea">A_PLOT, rai; above 0.</param>
    /// <param name="at">The stratum and the plot.</param>
    /// <returns>t d.m./rai.</returns>
    public static N PlotDensity<N>(N biomass, N plotArea, At at = default)
        where N : IValue<N> => PlotDensity(biomass, plotArea, TreeSymbols.Biomass.Plot, at);

    internal static N PlotDensity<N>(N biomass, N plotArea, Symbol symbol, At at)
        where N : IValue<N> => (biomass / plotArea).As(symbol, at);

    /// <summary>A1.7 without roots: the above-ground biomass per hectare that a species has on a plot of variable area, from its basal area.</summary>
    /// <param name="volumePerHectare">V_j(BA), m3/ha.</param>
    /// <param name="basicDensity">D_j, t d.m./m3.</param>
    /// <param name="expansionFactor">BEF_2,j.</param>
    /// <param name="at">The plot and the species.</param>
    /// <returns>t d.m./ha.</returns>
    public static N AboveGroundFromBasalAreaVolume<N>(N volumePerHectare, N basicDensity, N expansionFactor, At at = default)
        where N : IValue<N> => (volumePerHectare * basicDensity * expansionFactor).As(TreeSymbols.SpeciesAboveGroundPerHectare, at);

    /// <summary>A1.7, A1.8: b_j with roots, above ground × (1 + R_j), per hectare.</summary>
    /// <param name="aboveGroundPerHectare">f_j(BA) or V_j(BA) D_j BEF_2,j, t d.m./ha.</param>
    /// <param name="rootShoot">R_j.</param>
    /// <param name="at">The plot and the species.</param>
    /// <returns>t d.m./ha.</returns>
    public static N SpeciesPerHectare<N>(N aboveGroundPerHectare, N rootShoot, At at = default)
        where N : IValue<N> => (aboveGroundPerHectare * (N.Of(One) + rootShoot)).As(TreeSymbols.SpeciesPerHectare, at);

    /// <summary>A1.6: b_p = Σ_j b_j of a plot of variable area, turned from per hectare to per rai.</summary>
    /// <param name="species">b_j, t d.m./ha; empty for a plot without trees.</param>
    /// <param name="at">The stratum and the plot.</param>
    /// <returns>t d.m./rai.</returns>
    public static N VariableAreaPlot<N>(ReadOnlySpan<N> species, At at = default)
        where N : IValue<N> =>
        (N.Sum(species, TreeSymbols.VariableAreaPerHectare, at) / N.Of(RaiPerHectare)).As(TreeSymbols.Biomass.Plot, at);
}

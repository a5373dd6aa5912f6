using TVer.Methodologies.Calculation;
using S = TVer.Methodologies.Forestry.Tools.Displacement.DisplacementSymbols;

namespace TVer.Methodologies.Forestry.Tools.Displacement;

/// <summary>Leakage by displaced agriculture: equations 1 to 3 of AR-TOOL15 v02.0.</summary>
public static class DisplacementEquations
{
    /// <summary>1.1: dead wood and litter on top of trees.</summary>
    public static readonly Factor DeadMatter = Of(1.1, "1", "equation 2");

    /// <summary>R_TREE = 0.25.</summary>
    public static readonly Factor TreeRoots = Of(0.25, "1", "equation 2");

    /// <summary>0 tC, which a gain of soil counts as.</summary>
    private static readonly Factor NoCarbon = Of(0, "tC", "equation 3, zero rules");

    /// <summary>R_S = 0.40.</summary>
    public static readonly Factor ShrubRoots = Of(0.40, "1", "equation 2");

    /// <summary>CF = 0.47 tC/t d.m.</summary>
    public static readonly Factor CarbonFraction = Of(0.47, "tC/t d.m.", "equation 2");

    /// <summary>Equation 2: (1.1·b_TREE·(1 + R_TREE) + b_SHRUB·(1 + R_S))·CF·A_DISP.</summary>
    /// <param name="trees">b_TREE of the receiving land, t d.m./rai; that of forest where the land is not known.</param>
    /// <param name="shrubs">b_SHRUB of the receiving land, t d.m./rai.</param>
    /// <param name="area">A_DISP, rai: the area that the activity leaves; each is charged once.</param>
    /// <param name="at">The receiving land.</param>
    /// <returns>tC.</returns>
    public static N Biomass<N>(N trees, N shrubs, N area, At at = default)
        where N : IValue<N> =>
        (((N.Of(DeadMatter) * trees * (N.Of(ForestryFactors.Whole) + N.Of(TreeRoots)))
            + (shrubs * (N.Of(ForestryFactors.Whole) + N.Of(ShrubRoots)))) * N.Of(CarbonFraction) * area).As(S.Biomass, at);

    /// <summary>Equation 3: SOC_REF·(f before − f after)·A_DISP.</summary>
    /// <param name="reference">SOC_REF, tC/ha.</param>
    /// <param name="before">f_LUP·f_MGP·f_INP.</param>
    /// <param name="after">f_LUD·f_MGD·f_IND.</param>
    /// <param name="area">A_DISP, rai.</param>
    /// <param name="at">The receiving land.</param>
    /// <returns>tC; negative where soil gains.</returns>
    public static N Soil<N>(N reference, N before, N after, N area, At at = default)
        where N : IValue<N> => (reference * (before - after) * (area * N.Of(ForestryFactors.HectaresPerRai))).As(S.Soil, at);

    /// <summary>What of equation 3 counts: the tool allows zero for a gain of soil, and leakage never becomes a credit.</summary>
    /// <param name="soil">ΔSOC_LUC, tC.</param>
    /// <param name="at">The receiving land.</param>
    /// <returns>tC; 0 or more.</returns>
    public static N CountedSoil<N>(N soil, At at = default)
        where N : IValue<N> => N.Max(soil, N.Of(NoCarbon)).As(S.CountedSoil, at);

    /// <summary>Equation 1: 44/12·(ΔC_BIOMASS + ΔSOC_LUC), for one receiving land.</summary>
    /// <param name="biomass">ΔC_BIOMASS, tC.</param>
    /// <param name="soil">The ΔSOC_LUC that counts, tC.</param>
    /// <param name="at">The receiving land.</param>
    /// <returns>tCO2e.</returns>
    public static N Leakage<N>(N biomass, N soil, At at = default)
        where N : IValue<N> => (N.Of(ForestryFactors.CarbonDioxidePerCarbon) * (biomass + soil)).As(S.PartLeakage, at);

    /// <summary>LK_AGRIC,t over all receiving lands.</summary>
    /// <param name="parts">The leakage of each, tCO2e; may be empty.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e.</returns>
    public static N Total<N>(ReadOnlySpan<N> parts, At at = default)
        where N : IValue<N> => N.Sum(parts, S.Leakage, at);

    private static Factor Of(double value, string unit, string clause) => new(value, 1, unit, Documents.ArTool15.At(clause));
}

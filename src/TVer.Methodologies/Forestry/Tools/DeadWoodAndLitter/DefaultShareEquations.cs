using System.Text.Json.Serialization;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>The biome of a stratum, as AR-TOOL12 v03.1 divides its default factors.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Biome>))]
public enum Biome
{
    /// <summary>Tropical: by elevation and precipitation.</summary>
    Tropical,

    /// <summary>Temperate or boreal: one pair of factors.</summary>
    TemperateOrBoreal,
}

/// <summary>What is done at exactly 2,000 m, which is in no class of the printed table.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ElevationLimitReading>))]
public enum ElevationLimitReading
{
    /// <summary>An error finding: the table has no factor there.</summary>
    Refused,

    /// <summary>The smaller of the factors below and above: conservative for a pool whose growth gives credits.</summary>
    Smaller,

    /// <summary>The larger of the factors below and above: conservative for a pool of the baseline.</summary>
    Larger,
}

/// <summary>
/// Dead wood and litter as a share of the carbon of trees: equations 9 and 15 of AR-TOOL12 v03.1 with their tables. Allowed
/// only where dead wood, or litter, stays in place.
/// </summary>
/// <remarks>Not monotonic: for dead wood dry, middle and wet are 2, 1 and 6 %. 1,000 and 1,600 mm belong to the middle class.</remarks>
public static class DefaultShareEquations
{
    private const double Limit = 2_000;
    private static readonly Clause DeadWoodTable = Documents.ArTool12.At("equation 9, table of default factors");
    private static readonly Clause LitterTable = Documents.ArTool12.At("equation 15, table of default factors");

    /// <summary>DF_DW of tropical land below 2,000 m, by precipitation in mm/yr.</summary>
    public static readonly BandTable DeadWoodBelow = BandTable.Define("DF_DW below 2000 m", DeadWoodTable, "mm/yr", SnapGrid.Ratio)
        .Below(1_000, 0.02).UpTo(1_600, 0.01).Above(0.06);

    /// <summary>DF_LI of tropical land below 2,000 m, by precipitation in mm/yr.</summary>
    public static readonly BandTable LitterBelow = BandTable.Define("DF_LI below 2000 m", LitterTable, "mm/yr", SnapGrid.Ratio)
        .Below(1_000, 0.04).UpTo(1_600, 0.01).Above(0.01);

    /// <summary>DF_DW of tropical land above 2,000 m: 7 %.</summary>
    public static readonly Factor DeadWoodAbove = new(0.07, 1, "1", DeadWoodTable);

    /// <summary>DF_LI of tropical land above 2,000 m: 1 %.</summary>
    public static readonly Factor LitterAbove = new(0.01, 1, "1", LitterTable);

    /// <summary>DF_DW of temperate and boreal land: 8 %.</summary>
    public static readonly Factor DeadWoodTemperate = new(0.08, 1, "1", DeadWoodTable);

    /// <summary>DF_LI of temperate and boreal land: 4 %.</summary>
    public static readonly Factor LitterTemperate = new(0.04, 1, "1", LitterTable);

    private static readonly BandTable IsBelow = BandTable.Define("below 2000 m", DeadWoodTable, "m", SnapGrid.Ratio).Below(Limit, 1).Above(0);
    private static readonly BandTable IsAt = BandTable.Define("at 2000 m", DeadWoodTable, "m", SnapGrid.Ratio).Below(Limit, 0).UpTo(Limit, 1).Above(0);
    private static readonly BandTable IsAbove = BandTable.Define("above 2000 m", DeadWoodTable, "m", SnapGrid.Ratio).UpTo(Limit, 0).Above(1);

    /// <summary>DF_DW of tropical land.</summary>
    /// <param name="elevation">m. At exactly 2,000 m the share is 0 where the reading refuses it: check the input first.</param>
    /// <param name="precipitation">mm/yr; 0 or more.</param>
    /// <param name="reading">What is done at exactly 2,000 m.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>A share.</returns>
    public static N TropicalDeadWoodShare<N>(
        N elevation, N precipitation, ElevationLimitReading reading = ElevationLimitReading.Refused, At at = default)
        where N : IValue<N> => Share(elevation, N.Lookup(DeadWoodBelow, precipitation), N.Of(DeadWoodAbove), reading).As(S.DeadWoodShare, at);

    /// <summary>DF_LI of tropical land.</summary>
    /// <param name="elevation">m. At exactly 2,000 m the share is 0 where the reading refuses it: check the input first.</param>
    /// <param name="precipitation">mm/yr; 0 or more.</param>
    /// <param name="reading">What is done at exactly 2,000 m.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>A share.</returns>
    public static N TropicalLitterShare<N>(
        N elevation, N precipitation, ElevationLimitReading reading = ElevationLimitReading.Refused, At at = default)
        where N : IValue<N> => Share(elevation, N.Lookup(LitterBelow, precipitation), N.Of(LitterAbove), reading).As(S.LitterShare, at);

    /// <summary>DF_DW of temperate and boreal land.</summary>
    /// <param name="at">The stratum.</param>
    /// <returns>A share.</returns>
    public static N TemperateDeadWoodShare<N>(At at = default)
        where N : IValue<N> => N.Of(DeadWoodTemperate).As(S.DeadWoodShare, at);

    /// <summary>DF_LI of temperate and boreal land.</summary>
    /// <param name="at">The stratum.</param>
    /// <returns>A share.</returns>
    public static N TemperateLitterShare<N>(At at = default)
        where N : IValue<N> => N.Of(LitterTemperate).As(S.LitterShare, at);

    /// <summary>Equation 9: C_DW,i = C_TREE,i·DF_DW.</summary>
    /// <param name="trees">C_TREE,i, tCO2e (not biomass).</param>
    /// <param name="share">DF_DW.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N DeadWood<N>(N trees, N share, At at = default)
        where N : IValue<N> => OfTrees(trees, share).As(S.StratumDeadWood, at);

    /// <summary>Equation 15: C_LI,i = C_TREE,i·DF_LI.</summary>
    /// <param name="trees">C_TREE,i, tCO2e (not biomass).</param>
    /// <param name="share">DF_LI.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N Litter<N>(N trees, N share, At at = default)
        where N : IValue<N> => OfTrees(trees, share).As(S.StratumLitter, at);

    /// <summary>Equations 9 and 15, as totals or per area: the name is that of the pool.</summary>
    internal static N OfTrees<N>(N trees, N share)
        where N : IValue<N> => trees * share;

    private static N Share<N>(N elevation, N below, N above, ElevationLimitReading reading)
        where N : IValue<N>
    {
        N share = (N.Lookup(IsBelow, elevation) * below) + (N.Lookup(IsAbove, elevation) * above);
        return reading switch
        {
            ElevationLimitReading.Refused => share,
            ElevationLimitReading.Smaller => share + (N.Lookup(IsAt, elevation) * N.Min(below, above)),
            ElevationLimitReading.Larger => share + (N.Lookup(IsAt, elevation) * N.Max(below, above)),
            _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "A reading at 2,000 m is refused, smaller or larger."),
        };
    }
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>A class of land use (5.1.4); the sixth of the IPCC, wetland, is not covered.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<LandUse>))]
public enum LandUse
{
    /// <summary>Forest.</summary>
    Forest,

    /// <summary>Cropland.</summary>
    Cropland,

    /// <summary>Grassland.</summary>
    Grassland,

    /// <summary>Wetland: not covered by this methodology.</summary>
    Wetland,

    /// <summary>Settlement.</summary>
    Settlement,

    /// <summary>Other land, such as roads and dams.</summary>
    OtherLand,
}

/// <summary>One analysis of the history of the reference region: maps, their quality, and what changed between them.</summary>
public sealed record ReferenceAnalysis
{
    /// <summary>The maps, in time.</summary>
    public required IReadOnlyList<HistoricalMap> Maps { get; init; }

    /// <summary>The accuracy of the classification, level 1 (land use or forest type).</summary>
    public required ClassificationAccuracy Level1 { get; init; }

    /// <summary>The accuracy of the classification, level 2 (crown density); null where there is one level.</summary>
    public ClassificationAccuracy? Level2 { get; init; }

    /// <summary>Policies, laws and trends that bear on the choice of dates were considered (5.1.3).</summary>
    public required Declaration PoliciesConsidered { get; init; }

    /// <summary>A_1,t: the area of each stratum of the reference region at each map, by stratum, cloud and no data left out.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>> StratumAreas { get; init; }

    /// <summary>
    /// A_1→A_2: the area converted in each interval between maps, by the stratum it left and the stratum it became; conversion
    /// back to denser strata is given too.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>>> Conversions { get; init; }
}

/// <summary>A map of the reference region at one date (5.1.3, 5.1.5).</summary>
public sealed record HistoricalMap
{
    /// <summary>The date of the images.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The season of the images, the same for all maps.</summary>
    public required string Season { get; init; }

    /// <summary>The share of the reference region under cloud and its shadow; the total over all maps is at most 15 %.</summary>
    public required Ratio CloudShare { get; init; }

    /// <summary>Where the map comes from.</summary>
    public string? Source { get; init; }
}

/// <summary>How well a classification was checked (5.1.5).</summary>
public sealed record ClassificationAccuracy
{
    /// <summary>The share of check points classified correctly.</summary>
    public required Ratio Overall { get; init; }

    /// <summary>The number of check points, by class; at least 25 each.</summary>
    public required IReadOnlyDictionary<string, int> CheckPoints { get; init; }
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>The climate regions of the reference stocks (AR-TOOL16, Table 3).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SoilClimate>))]
public enum SoilClimate
{
    /// <summary>Boreal.</summary>
    Boreal,

    /// <summary>Cold temperate, dry.</summary>
    ColdTemperateDry,

    /// <summary>Cold temperate, moist.</summary>
    ColdTemperateMoist,

    /// <summary>Warm temperate, dry.</summary>
    WarmTemperateDry,

    /// <summary>Warm temperate, moist.</summary>
    WarmTemperateMoist,

    /// <summary>Tropical, dry.</summary>
    TropicalDry,

    /// <summary>Tropical, moist.</summary>
    TropicalMoist,

    /// <summary>Tropical, wet.</summary>
    TropicalWet,

    /// <summary>Tropical montane.</summary>
    TropicalMontane,
}

/// <summary>The soil classes of the reference stocks (AR-TOOL16, Table 3).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SoilClass>))]
public enum SoilClass
{
    /// <summary>High-activity clay.</summary>
    HighActivityClay,

    /// <summary>Low-activity clay.</summary>
    LowActivityClay,

    /// <summary>Sandy: more than 70 % sand and less than 8 % clay, whatever the class otherwise.</summary>
    Sandy,

    /// <summary>Spodic.</summary>
    Spodic,

    /// <summary>Volcanic.</summary>
    Volcanic,
}

/// <summary>How cropland was tilled.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Tillage>))]
public enum Tillage
{
    /// <summary>Full tillage.</summary>
    Full,

    /// <summary>Reduced tillage.</summary>
    Reduced,

    /// <summary>No tillage: the tool has no factor for it.</summary>
    None,
}

/// <summary>Organic matter returned to cropland.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CroplandInput>))]
public enum CroplandInput
{
    /// <summary>Low: residues are removed or burnt.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High, without manure.</summary>
    HighWithoutManure,

    /// <summary>High, with manure: the tool has no factor for it.</summary>
    HighWithManure,
}

/// <summary>The state of grassland.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GrasslandCondition>))]
public enum GrasslandCondition
{
    /// <summary>Not degraded.</summary>
    NonDegraded,

    /// <summary>Moderately degraded.</summary>
    ModeratelyDegraded,

    /// <summary>Severely degraded, shown by the tool for degraded land.</summary>
    SeverelyDegraded,

    /// <summary>Improved: the tool does not apply and has no factor.</summary>
    Improved,
}

/// <summary>Organic matter returned to grassland.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GrasslandInput>))]
public enum GrasslandInput
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>The types of project that the programme tells apart (T-VER-PoA criteria, Tables 1 and 2).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ActivityType>))]
public enum ActivityType
{
    /// <summary>Renewable energy.</summary>
    RenewableEnergy,

    /// <summary>Energy efficiency.</summary>
    EnergyEfficiency,

    /// <summary>Waste management.</summary>
    WasteManagement,

    /// <summary>Management in transport.</summary>
    Transport,

    /// <summary>Planting of forests or trees, conservation and restoration of forest.</summary>
    Forestry,

    /// <summary>Agriculture.</summary>
    Agriculture,

    /// <summary>Any other type that TGO names.</summary>
    Other,
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>What the coordinates of a map measure.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CoordinateSystemKind>))]
public enum CoordinateSystemKind
{
    /// <summary>Not known: pixels can be compared, but have no area.</summary>
    Unknown = 0,

    /// <summary>Lengths on the plane of a projection.</summary>
    Projected = 1,

    /// <summary>Longitude and latitude in degrees.</summary>
    Geographic = 2,
}

using System.Globalization;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>A point on the map, in degrees of latitude and longitude or metres of a UTM grid.</summary>
/// <param name="Northing">Latitude, or UTM northing.</param>
/// <param name="Easting">Longitude, or UTM easting.</param>
public sealed record MapPoint(double Northing, double Easting)
{
    /// <summary>Both coordinates, northing first.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Northing:R}, {Easting:R}");
}

/// <summary>The geographical boundary of a project, which may have several parcels (1.2.1).</summary>
public sealed record GeographicBoundary
{
    /// <summary>The parcels by name.</summary>
    public required IReadOnlyDictionary<string, Parcel> Parcels { get; init; }

    /// <summary>The total area, REDD and afforestation together.</summary>
    public required Area TotalArea { get; init; }

    /// <summary>A map, preferably digital.</summary>
    public required Declaration Map { get; init; }

    /// <summary>The northernmost point (11.2).</summary>
    public required MapPoint North { get; init; }

    /// <summary>The southernmost point (11.2).</summary>
    public required MapPoint South { get; init; }

    /// <summary>The easternmost point (11.2).</summary>
    public required MapPoint East { get; init; }

    /// <summary>The westernmost point (11.2).</summary>
    public required MapPoint West { get; init; }
}

/// <summary>One parcel of a project (1.2.1).</summary>
public sealed record Parcel
{
    /// <summary>Where it lies.</summary>
    public required string Location { get; init; }

    /// <summary>Its area.</summary>
    public required Area Area { get; init; }

    /// <summary>The coordinates of every corner, in order around the parcel; at least three.</summary>
    public required IReadOnlyList<MapPoint> Corners { get; init; }

    /// <summary>Evidence for the corners, from a georeferenced digital map.</summary>
    public required Declaration CornersDocumented { get; init; }

    /// <summary>The owner of the land and the holders of rights to use it.</summary>
    public required string Owner { get; init; }
}

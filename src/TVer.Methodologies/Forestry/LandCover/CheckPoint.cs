namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A point at which the class on the map was compared with the class seen in the field or on a better map (5.1.5).</summary>
/// <param name="Mapped">Class on the map.</param>
/// <param name="Observed">Class that is true.</param>
public sealed record CheckPoint(string Mapped, string Observed);

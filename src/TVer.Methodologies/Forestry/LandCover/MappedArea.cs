namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A number of pixels and the ground area that they cover. <c>default</c> is nothing: no pixel, no area.</summary>
/// <param name="Pixels">Number of pixels, 0 or more.</param>
/// <param name="SquareMetres">Ground area in m²: the exact sum over the pixels, rounded once.</param>
public readonly record struct MappedArea(long Pixels, double SquareMetres)
{
    /// <summary>Ground area in rai (1 rai = 1,600 m²).</summary>
    public double Rai => SquareMetres / 1600;
}

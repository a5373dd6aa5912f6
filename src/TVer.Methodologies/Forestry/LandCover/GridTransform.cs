namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// The affine map from pixel positions to map coordinates, in the order that GDAL writes:
/// <c>x = OriginX + column · PixelWidth + row · RowRotation</c>,
/// <c>y = OriginY + column · ColumnRotation + row · PixelHeight</c>.
/// Whole numbers of column and row are pixel corners; the centre of the first pixel is (0.5, 0.5).
/// </summary>
/// <remarks>A north-up map has a negative <see cref="PixelHeight"/> and both rotations zero. <c>default</c> is not invertible and no grid accepts it.</remarks>
/// <param name="OriginX">x of the outer corner of the first pixel, in units of the coordinate system.</param>
/// <param name="PixelWidth">Change of x for one column to the right.</param>
/// <param name="RowRotation">Change of x for one row down; zero for a north-up map.</param>
/// <param name="OriginY">y of the outer corner of the first pixel.</param>
/// <param name="ColumnRotation">Change of y for one column to the right; zero for a north-up map.</param>
/// <param name="PixelHeight">Change of y for one row down; negative for a north-up map.</param>
public readonly record struct GridTransform(
    double OriginX,
    double PixelWidth,
    double RowRotation,
    double OriginY,
    double ColumnRotation,
    double PixelHeight)
{
    /// <summary>The transform of a north-up map.</summary>
    /// <param name="left">x of the left edge, in units of the coordinate system.</param>
    /// <param name="top">y of the upper edge.</param>
    /// <param name="pixelWidth">Width of a pixel, positive.</param>
    /// <param name="pixelHeight">Height of a pixel, positive; stored with a minus sign because rows run south.</param>
    /// <returns>The transform.</returns>
    public static GridTransform NorthUp(double left, double top, double pixelWidth, double pixelHeight) =>
        new(left, pixelWidth, 0, top, 0, -pixelHeight);

    /// <summary>Whether rows run exactly along x and columns exactly along y.</summary>
    public bool IsAxisAligned => RowRotation == 0 && ColumnRotation == 0;

    /// <summary>Signed area of one pixel in squared units of the coordinate system: the determinant of the linear part.</summary>
    public double Determinant => (PixelWidth * PixelHeight) - (RowRotation * ColumnRotation);

    /// <summary>Map coordinates of a pixel position.</summary>
    /// <param name="column">Column, 0 at the left edge; fractions are positions within a pixel.</param>
    /// <param name="row">Row, 0 at the upper edge.</param>
    /// <returns>x and y in units of the coordinate system.</returns>
    public (double X, double Y) ToMap(double column, double row) =>
        (OriginX + (column * PixelWidth) + (row * RowRotation), OriginY + (column * ColumnRotation) + (row * PixelHeight));

    /// <summary>Pixel position of map coordinates: the inverse of <see cref="ToMap"/>.</summary>
    /// <param name="x">x in units of the coordinate system.</param>
    /// <param name="y">y in units of the coordinate system.</param>
    /// <returns>Column and row; the integer parts name the pixel.</returns>
    public (double Column, double Row) ToPixel(double x, double y)
    {
        double dx = x - OriginX, dy = y - OriginY;
        if (IsAxisAligned)
        {
            return (dx / PixelWidth, dy / PixelHeight);
        }

        return (((dx * PixelHeight) - (dy * RowRotation)) / Determinant, ((dy * PixelWidth) - (dx * ColumnRotation)) / Determinant);
    }
}

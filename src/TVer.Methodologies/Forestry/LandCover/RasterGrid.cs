using System.Globalization;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// The grid that a classified map lies on: size, position, coordinate system, and from these the ground area of its pixels.
/// Immutable; two maps can be compared pixel by pixel only when <see cref="DifferenceFrom"/> finds none.
/// </summary>
/// <remarks>
/// <para>Projected grids: every pixel has the area |determinant| · (metres per unit)², the area in the plane of the projection, which is
/// not corrected. A UTM map shows areas 0.08 % too small at its central meridian (scale 0.9996) and up to 0.2 % too large at the edge
/// of its zone; an equal-area projection is exact. Mercator, equirectangular and Miller systems, whose areas grow with latitude
/// (Mercator: 7 % at 15° N), are refused; a system of which nothing is known is taken only where the caller accepts its error.</para>
/// <para>Geographic grids: each row has the area of its cell on the WGS 84 ellipsoid,
/// b² Δλ ∫ cosφ / (1 − e² sin²φ)² dφ, to a relative 2·10⁻¹⁵. Latitudes of another ellipsoid are taken as WGS 84 latitudes;
/// for Everest 1830 (Indian 1975) that makes areas 0.03 % too large.</para>
/// </remarks>
public sealed class RasterGrid
{
    /// <summary>Bounds of the area of one pixel, which keep the fixed-point sums exact.</summary>
    private const double SmallestPixel = 1e-3, LargestPixel = 1e12, LargestGrid = 1e16;

    private readonly double _uniformPixelArea;

    private RasterGrid(
        int width, int height, GridTransform transform, CoordinateSystemKind kind, int? epsgCode, double metresPerUnit, string? definition)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        double determinant = transform.Determinant;
        if (!double.IsFinite(transform.OriginX + transform.OriginY) || !double.IsFinite(determinant) || determinant == 0)
        {
            throw new ArgumentException($"The transform of a grid must be finite with pixels of some area; it was {transform}.", nameof(transform));
        }

        Width = width;
        Height = height;
        Transform = transform;
        Kind = kind;
        EpsgCode = epsgCode;
        Definition = definition;
        MetresPerUnit = metresPerUnit;
        _uniformPixelArea = Math.Abs(determinant) * metresPerUnit * metresPerUnit;
    }

    /// <summary>Number of columns, at least 1.</summary>
    public int Width { get; }

    /// <summary>Number of rows, at least 1.</summary>
    public int Height { get; }

    /// <summary>Number of pixels: width times height.</summary>
    public long PixelCount => (long)Width * Height;

    /// <summary>From pixel positions to map coordinates.</summary>
    public GridTransform Transform { get; }

    /// <summary>Whether coordinates are lengths on a plane, angles, or not known.</summary>
    public CoordinateSystemKind Kind { get; }

    /// <summary>Whether coordinates are longitude and latitude in degrees.</summary>
    public bool IsGeographic => Kind == CoordinateSystemKind.Geographic;

    /// <summary>The EPSG code of the coordinate system; null where the source names none.</summary>
    public int? EpsgCode { get; }

    /// <summary>What else names the coordinate system where no code does, such as the keys of a user-defined system in a file; null where nothing does.</summary>
    public string? Definition { get; }

    /// <summary>Length of one unit of a projected coordinate system in metres; NaN for other kinds.</summary>
    public double MetresPerUnit { get; }

    /// <summary>Whether all pixels have one area, so that areas are counts times that area.</summary>
    public bool HasUniformPixelArea => Kind == CoordinateSystemKind.Projected;

    /// <summary>A grid in a projected coordinate system.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="transform">From pixels to map coordinates; may be rotated.</param>
    /// <param name="epsgCode">EPSG code. Null: a system without a code, of which the caller knows that its plane keeps areas.</param>
    /// <param name="metresPerUnit">Length of one unit in metres, positive; 1 for metres.</param>
    /// <param name="areaErrorIsAccepted">
    /// Whether the caller accepts the area error of a code of which nothing is known here. UTM zones and equal-area systems need no such
    /// statement; a Mercator, equirectangular or Miller system is refused with it too.
    /// </param>
    /// <param name="definition">What names the coordinate system where no code does; compared by <see cref="DifferenceFrom"/>.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentException">
    /// A size, the transform or the unit is out of range, the coordinate system stretches areas, or its area error is not known and not accepted.
    /// </exception>
    public static RasterGrid Projected(
        int width, int height, GridTransform transform, int? epsgCode = null, double metresPerUnit = 1, bool areaErrorIsAccepted = false, string? definition = null)
    {
        if (!(metresPerUnit > 0) || !double.IsFinite(metresPerUnit))
        {
            throw new ArgumentOutOfRangeException(nameof(metresPerUnit), metresPerUnit, "The unit of a projected grid must be a positive length in metres.");
        }

        AreaOnPlane area = epsgCode is { } code ? ProjectedSystems.Of(code) : AreaOnPlane.Kept;
        if (area == AreaOnPlane.Stretched)
        {
            throw new ArgumentException(
                $"EPSG {epsgCode} is a Mercator, equirectangular or Miller system: its pixels are not of one ground area (Mercator: 7 % too large at 15° N). Reproject the map to UTM, an equal-area system or longitude and latitude.",
                nameof(epsgCode));
        }

        if (area == AreaOnPlane.Unknown && !areaErrorIsAccepted)
        {
            throw new ArgumentException(
                $"EPSG {epsgCode} is neither a UTM zone nor an equal-area system known here, so the error of its areas is not known. Reproject the map to UTM, an equal-area system or longitude and latitude, or accept the error by name (areaErrorIsAccepted).",
                nameof(epsgCode));
        }

        var grid = new RasterGrid(width, height, transform, CoordinateSystemKind.Projected, epsgCode, metresPerUnit, definition);
        CheckPixelArea(grid._uniformPixelArea, grid, nameof(transform));
        return grid;
    }

    /// <summary>A grid in longitude and latitude, degrees.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="transform">From pixels to degrees; x is longitude, y latitude; not rotated; no edge beyond a pole.</param>
    /// <param name="epsgCode">EPSG code, or null where unknown.</param>
    /// <param name="definition">What names the coordinate system where no code does; compared by <see cref="DifferenceFrom"/>.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentException">A size or the transform is out of range.</exception>
    public static RasterGrid Geographic(int width, int height, GridTransform transform, int? epsgCode = null, string? definition = null)
    {
        var grid = new RasterGrid(width, height, transform, CoordinateSystemKind.Geographic, epsgCode, double.NaN, definition);
        double bottom = transform.OriginY + (height * transform.PixelHeight);
        // Writers round the origin: an edge may pass a pole by a ten-thousandth of a pixel.
        double slack = Math.Abs(transform.PixelHeight) * 1e-4;
        if (!transform.IsAxisAligned || Math.Abs(transform.OriginY) > 90 + slack || Math.Abs(bottom) > 90 + slack
            || Math.Abs(width * transform.PixelWidth) > 360 + slack)
        {
            throw new ArgumentException(
                $"A geographic grid must run along parallels and meridians and lie within latitudes -90 to 90 and 360° of longitude; its transform was {transform}, its size {width} x {height}.",
                nameof(transform));
        }

        double nearestEquator = Math.Sign(transform.OriginY) != Math.Sign(bottom) ? 0 : Math.Min(Math.Abs(transform.OriginY), Math.Abs(bottom));
        double largest = EllipsoidCell.SquareMetres(Math.Min(nearestEquator, 90 - Math.Abs(transform.PixelHeight / 2)), Math.Abs(transform.PixelHeight), Math.Abs(transform.PixelWidth));
        CheckPixelArea(largest, grid, nameof(transform));
        return grid;
    }

    /// <summary>A grid whose coordinate system is not known. Its pixels can be read and compared, but have no area.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="transform">From pixels to map coordinates.</param>
    /// <param name="definition">What the source tells of the system all the same; compared by <see cref="DifferenceFrom"/>.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentException">A size or the transform is out of range.</exception>
    public static RasterGrid WithoutCoordinateSystem(int width, int height, GridTransform transform, string? definition = null) =>
        new(width, height, transform, CoordinateSystemKind.Unknown, null, double.NaN, definition);

    /// <summary>Ground area in m² of one pixel of a row.</summary>
    /// <param name="row">Row, 0 to <see cref="Height"/> − 1.</param>
    /// <returns>The area in m²; the same for every row of a projected grid.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such row.</exception>
    /// <exception cref="InvalidOperationException">The coordinate system is not known.</exception>
    public double PixelSquareMetres(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Height);
        return Kind switch
        {
            CoordinateSystemKind.Projected => _uniformPixelArea,
            CoordinateSystemKind.Geographic => EllipsoidCell.SquareMetres(
                Transform.OriginY + ((row + 0.5) * Transform.PixelHeight), Math.Abs(Transform.PixelHeight), Math.Abs(Transform.PixelWidth)),
            _ => throw new InvalidOperationException(
                "The coordinate system of the grid is not known, so its pixels have no area. Name it: RasterGrid.Projected or RasterGrid.Geographic with the same size and transform."),
        };
    }

    /// <summary>The pixel that holds a map position.</summary>
    /// <param name="x">x (longitude) in units of the coordinate system.</param>
    /// <param name="y">y (latitude).</param>
    /// <returns>Column and row, or null where the position lies outside the grid or is NaN.</returns>
    public (int Column, int Row)? Locate(double x, double y)
    {
        (double column, double row) = Transform.ToPixel(x, y);
        return column >= 0 && column < Width && row >= 0 && row < Height ? ((int)column, (int)row) : null;
    }

    /// <summary>What keeps two grids from being compared pixel by pixel.</summary>
    /// <param name="other">The other grid.</param>
    /// <returns>
    /// Null where the grids agree: same size, same coordinate system (code, or without one the definition), and no corner apart by more
    /// than a hundredth of a pixel. A system that is named agrees only with itself: not with one that is named otherwise, nor with none.
    /// Where neither grid names its system, the transform alone decides. Otherwise the first difference, in words with both values.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public string? DifferenceFrom(RasterGrid other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Width != other.Width || Height != other.Height)
        {
            return Text($"size {Width} x {Height} against {other.Width} x {other.Height}");
        }

        if (Kind != other.Kind)
        {
            return Text($"coordinate system {Kind} against {other.Kind}");
        }

        if (EpsgCode is { } mine && other.EpsgCode is { } theirs)
        {
            if (mine != theirs)
            {
                return Text($"EPSG {mine} against {theirs}");
            }
        }
        else if (EpsgCode != other.EpsgCode || Definition != other.Definition)
        {
            return $"coordinate system {SystemName} against {other.SystemName}";
        }

        if (Kind == CoordinateSystemKind.Projected && Math.Abs(MetresPerUnit - other.MetresPerUnit) > 1e-9 * MetresPerUnit)
        {
            return Text($"unit {MetresPerUnit:R} m against {other.MetresPerUnit:R} m");
        }

        foreach ((int column, int row) in new[] { (0, 0), (Width, 0), (0, Height), (Width, Height) })
        {
            (double x, double y) = other.Transform.ToMap(column, row);
            (double ownColumn, double ownRow) = Transform.ToPixel(x, y);
            if (!(Math.Abs(ownColumn - column) <= 0.01 && Math.Abs(ownRow - row) <= 0.01))
            {
                return Text($"transform {Transform} against {other.Transform}");
            }
        }

        return null;
    }

    private string SystemName => EpsgCode is { } code ? Text($"EPSG {code}") : Definition is { } definition ? $"({definition})" : "without a name";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void CheckPixelArea(double squareMetres, RasterGrid grid, string parameter)
    {
        if (!(squareMetres >= SmallestPixel && squareMetres <= LargestPixel && squareMetres * grid.PixelCount <= LargestGrid))
        {
            throw new ArgumentException(
                Text($"A pixel of {squareMetres:R} m2 in a grid of {grid.Width} x {grid.Height} is out of range: a pixel has 0.001 to 1e12 m2, a grid at most 1e16 m2."),
                parameter);
        }
    }
}

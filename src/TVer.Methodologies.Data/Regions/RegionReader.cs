using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Regions;

/// <summary>Makes masks of a reference region or a project area from polygons or from a map.</summary>
public static class RegionReader
{
    /// <summary>First and last column of a run.</summary>
    private const int BytesOfRun = 2 * sizeof(int);

    /// <summary>The pixels whose centre lies inside a polygon.</summary>
    /// <param name="polygon">
    /// A valid polygon, multipolygon or collection of them, with holes or without, in the coordinate system of the grid. Where polygons
    /// overlap, a pixel counts once. A geometry whose SRID is set must have that of the grid.
    /// </param>
    /// <param name="grid">The grid of the maps.</param>
    /// <returns>The mask. It may hold no pixel.</returns>
    /// <remarks>
    /// A centre exactly on an edge belongs to the polygon at its right or below in the map's rows and columns, so that polygons that
    /// share an edge share no pixel and leave none out. Areas of the mask are those of its pixels; the polygon's own area differs by
    /// the pixels at its edge.
    /// </remarks>
    /// <exception cref="ArgumentException">Not polygons, an empty or invalid geometry, a coordinate that is not finite, or another coordinate system.</exception>
    public static RegionMask FromPolygon(Geometry polygon, RasterGrid grid)
    {
        ArgumentNullException.ThrowIfNull(polygon);
        ArgumentNullException.ThrowIfNull(grid);
        if (polygon.SRID > 0 && grid.EpsgCode is { } epsg && polygon.SRID != epsg)
        {
            throw new ArgumentException($"The polygon has the coordinate system EPSG {polygon.SRID}, the grid EPSG {epsg}. Reproject the polygon.", nameof(polygon));
        }

        if (polygon.IsEmpty || !polygon.IsValid)
        {
            throw new ArgumentException("The polygon is empty or not valid: its rings must close and not cross.", nameof(polygon));
        }

        return PolygonRasterizer.ToMask(PolygonsOf(polygon), grid);
    }

    /// <summary>The pixels whose centre lies inside a polygon in well-known text.</summary>
    /// <param name="wellKnownText">For example <c>POLYGON ((630000 1790000, 640000 1790000, 640000 1780000, 630000 1790000))</c>, in the coordinate system of the grid.</param>
    /// <param name="grid">The grid of the maps.</param>
    /// <returns>The mask, as for <see cref="FromPolygon"/>.</returns>
    /// <exception cref="ArgumentException">The text is not well-known text, or breaks a rule of <see cref="FromPolygon"/>.</exception>
    public static RegionMask FromWellKnownText(string wellKnownText, RasterGrid grid)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(wellKnownText);
        try
        {
            return FromPolygon(new WKTReader().Read(wellKnownText), grid);
        }
        catch (ParseException e)
        {
            throw new ArgumentException($"The region is not well-known text: {e.Message}", nameof(wellKnownText), e);
        }
    }

    /// <summary>The pixels of a map that have some of its codes.</summary>
    /// <param name="map">A map of 8 or 16 bits a pixel. It is read by rows, in bounded memory.</param>
    /// <param name="isInside">Whether a code means inside; null: every code but 0 and the no-data code of the file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The mask.</returns>
    /// <exception cref="RasterFormatException">
    /// The file is damaged, or the outline of the region needs more than <see cref="RasterReadOptions.MaxWorkingBytes"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static RegionMask FromMap(ClassifiedRaster map, Func<int, bool>? isInside = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        var inside = new bool[ushort.MaxValue + 1];
        for (int code = 0; code < inside.Length; code++)
        {
            inside[code] = isInside is null ? code != 0 && code != map.NoData : isInside(code);
        }

        long lineBytes = map.ReaderBytes(widens: true) + ((long)map.Grid.Width * sizeof(ushort));
        if (lineBytes > map.MaxWorkingBytes)
        {
            throw new RasterFormatException(map.Name, "ImageWidth", $"{map.Grid.Width}", $"a row that needs at most {map.MaxWorkingBytes} bytes of working memory; it needs {lineBytes}");
        }

        long mostRuns = map.MaxWorkingBytes / BytesOfRun, runs = 0;
        var builder = new RegionMaskBuilder(map.Grid);
        var line = new ushort[map.Grid.Width];
        for (int row = 0; row < map.Grid.Height; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            map.ReadRows(row, line);
            int start = 0;
            for (int column = 1; column <= line.Length; column++)
            {
                bool isOpen = inside[line[start]];
                if (column == line.Length || inside[line[column]] != isOpen)
                {
                    builder.AddRun(start, isOpen ? column : start);
                    runs += isOpen ? 1 : 0;
                    start = column;
                }
            }

            builder.EndRow();
            if (runs > mostRuns)
            {
                throw new RasterFormatException(
                    map.Name, "the outline of the region", $"{runs} runs of pixels up to row {row}", $"at most {mostRuns}, which {map.MaxWorkingBytes} bytes of working memory hold");
            }
        }

        return builder.Build();
    }

    private static List<Polygon> PolygonsOf(Geometry geometry)
    {
        var polygons = new List<Polygon>();
        for (int i = 0; i < geometry.NumGeometries; i++)
        {
            switch (geometry.GetGeometryN(i))
            {
                case Polygon polygon:
                    polygons.Add(polygon);
                    break;
                case GeometryCollection collection:
                    polygons.AddRange(PolygonsOf(collection));
                    break;
                case var other:
                    throw new ArgumentException($"A region is made of polygons; there is a {other.GeometryType}.", nameof(geometry));
            }
        }

        return polygons;
    }
}

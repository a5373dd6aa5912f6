using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using TVer.Methodologies.Data.Regions;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Tests.Regions;

/// <summary>Masks of polygons: the rule of the pixel's centre, edges shared by neighbours, holes, and what is refused.</summary>
public class RegionReaderTests
{
    private static readonly RasterGrid Grid = RasterGrid.Projected(20, 10, GridTransform.NorthUp(1000, 2000, 10, 10), 32647);

    [Theory]
    [InlineData("POLYGON ((1000 2000, 1200 2000, 1200 1900, 1000 1900, 1000 2000))", 200)]
    [InlineData("POLYGON ((0 9000, 9000 9000, 9000 -9000, 0 -9000, 0 9000))", 200)]
    [InlineData("POLYGON ((1001 1999, 1004 1999, 1004 1996, 1001 1996, 1001 1999))", 0)]
    [InlineData("POLYGON ((1001 1999, 1006 1999, 1006 1994, 1001 1994, 1001 1999))", 1)]
    [InlineData("POLYGON ((3000 2000, 3200 2000, 3200 1900, 3000 1900, 3000 2000))", 0)]
    [InlineData("POLYGON ((1000 2000, 1200 2000, 1200 1900, 1000 1900, 1000 2000), (1050 1950, 1100 1950, 1100 1900.5, 1050 1950))", 190)]
    [InlineData("MULTIPOLYGON (((1000 2000, 1010 2000, 1010 1990, 1000 1990, 1000 2000)), ((1100 2000, 1120 2000, 1120 1990, 1100 1990, 1100 2000)))", 3)]
    public void Pixels_whose_centre_is_inside_are_counted(string region, int pixels)
    {
        Assert.Equal(pixels, RegionReader.FromWellKnownText(region, Grid).PixelCount);
    }

    [Fact]
    public void Each_centre_is_inside_exactly_where_an_independent_test_says_so()
    {
        var random = new Random(3);
        for (int i = 0; i < 60; i++)
        {
            Coordinate[] corners = [.. Enumerable.Range(0, 3).Select(_ => new Coordinate(980 + (240 * random.NextDouble()), 1880 + (140 * random.NextDouble())))];
            var polygon = new Polygon(new LinearRing([.. corners, corners[0]]));
            GridTransform transform = i % 2 == 0 ? Grid.Transform : new GridTransform(1000, 9, 2, 2000, 3, -8);
            RasterGrid grid = RasterGrid.Projected(20, 10, transform);
            RegionMask mask = RegionReader.FromPolygon(polygon, grid);
            for (int row = 0; row < grid.Height; row++)
            {
                for (int column = 0; column < grid.Width; column++)
                {
                    (double x, double y) = transform.ToMap(column + 0.5, row + 0.5);
                    Assert.Equal(polygon.Contains(new Point(x, y)), mask.Contains(column, row));
                }
            }
        }
    }

    [Fact]
    public void Neighbours_share_no_pixel_and_leave_none_out()
    {
        // Edges run exactly through centres.
        RegionMask[] parts =
        [
            RegionReader.FromWellKnownText("POLYGON ((1000 2000, 1105 2000, 1105 1945, 1000 1945, 1000 2000))", Grid),
            RegionReader.FromWellKnownText("POLYGON ((1105 2000, 1200 2000, 1200 1945, 1105 1945, 1105 2000))", Grid),
            RegionReader.FromWellKnownText("POLYGON ((1000 1945, 1105 1945, 1000 1900, 1000 1945))", Grid),
            RegionReader.FromWellKnownText("POLYGON ((1105 1945, 1200 1945, 1200 1900, 1000 1900, 1105 1945))", Grid),
        ];

        for (int pixel = 0; pixel < 200; pixel++)
        {
            Assert.Single(parts, part => part.Contains(pixel % 20, pixel / 20));
        }

        // The centre on an edge belongs to the right and to the lower one.
        Assert.True(parts[1].Contains(10, 0));
        Assert.True(parts[2].Contains(0, 5));
    }

    [Fact]
    public void Overlapping_polygons_count_a_pixel_once()
    {
        var factory = new GeometryFactory();
        Geometry a = new WKTReader().Read("POLYGON ((1000 2000, 1100 2000, 1100 1900, 1000 1900, 1000 2000))");
        Geometry b = new WKTReader().Read("POLYGON ((1050 2000, 1150 2000, 1150 1900, 1050 1900, 1050 2000))");

        Assert.Equal(150, RegionReader.FromPolygon(factory.CreateGeometryCollection([a, b]), Grid).PixelCount);
    }

    [Theory]
    [InlineData("POLYGON ((1000 2000, 1200 1900, 1200 2000, 1000 1900, 1000 2000))")]
    [InlineData("POLYGON EMPTY")]
    [InlineData("POINT (1050 1950)")]
    [InlineData("LINESTRING (1050 1950, 1060 1960)")]
    [InlineData("not a region")]
    public void What_is_no_region_is_refused(string region)
    {
        Assert.Throws<ArgumentException>(() => RegionReader.FromWellKnownText(region, Grid));
    }

    [Fact]
    public void Another_coordinate_system_is_refused()
    {
        Geometry region = new WKTReader().Read("POLYGON ((1000 2000, 1200 2000, 1200 1900, 1000 1900, 1000 2000))");
        region.SRID = 4326;

        Assert.Contains("4326", Assert.Throws<ArgumentException>(() => RegionReader.FromPolygon(region, Grid)).Message, StringComparison.Ordinal);
        region.SRID = 32647;
        Assert.Equal(200, RegionReader.FromPolygon(region, Grid).PixelCount);
    }
}

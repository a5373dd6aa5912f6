using System.Numerics;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Tests.Forestry.LandCover;

/// <summary>Areas of pixels and their exact sums.</summary>
public class CellAreaTests
{
    /// <summary>
    /// Expected areas from the closed form b²/2 Δλ [s/(1 − e²s²) + ln((1 + es)/(1 − es))/(2e)] between the two sines s, computed with
    /// decimal arithmetic of 60 digits from the defining constants of WGS 84 (a = 6378137 m, 1/f = 298.257223563).
    /// </summary>
    [Theory]
    [InlineData(0, 1, 1, 12308463893.975352)]
    [InlineData(15, 16, 1, 11872598633.657109)]
    [InlineData(15.5, 15.50025, 0.00025, 742.04621421540921)]
    [InlineData(13.75, 13.750269494585236, 0.000269494585235856, 869.01228612229738)]
    [InlineData(45, 46, 1, 8686494956.6704008)]
    [InlineData(60, 60.1, 0.1, 62074690.160140645)]
    [InlineData(89, 90, 1, 108866681.63620767)]
    [InlineData(-20.0005, -20.00025, 0.00025, 724.05339049004432)]
    [InlineData(0, 90, 360, 255032810862044.25)]
    public void Cells_have_the_area_of_the_closed_form(double south, double north, double width, double squareMetres)
    {
        // Degrees such as 15.50025 − 15.5 carry an error of 1e-11 of their own; cells of whole degrees show that of the method.
        double tolerance = width < 1 ? 2e-11 : width == 360 ? 1e-12 : 2e-15;
        Assert.Equal(1, EllipsoidCell.SquareMetres((south + north) / 2, north - south, width) / squareMetres, tolerance);
    }

    /// <summary>The surface of the WGS 84 ellipsoid is published as 510 065 621.724 km² (for example in GeographicLib's documentation).</summary>
    [Fact]
    public void All_cells_of_the_earth_add_up_to_its_surface()
    {
        RasterGrid grid = RasterGrid.Geographic(720, 360, GridTransform.NorthUp(-180, 90, 0.5, 0.5), 4326);
        var builder = new RegionMaskBuilder(grid);
        for (int row = 0; row < grid.Height; row++)
        {
            builder.AddRun(0, grid.Width);
            builder.EndRow();
        }

        MappedArea earth = builder.Build().Area();

        Assert.Equal(259200, earth.Pixels);
        Assert.Equal(510_065_621_724_088.51, earth.SquareMetres, 0.5);
    }

    [Fact]
    public void Sine_and_cosine_have_the_values_of_the_platform_to_two_units_of_the_last_place()
    {
        for (int i = -9000; i <= 9000; i++)
        {
            double degrees = i / 100.0;
            Assert.Equal(Math.Sin(degrees * (Math.PI / 180)), EllipsoidCell.Sine(degrees), 2.3e-16);
            Assert.Equal(Math.Cos(degrees * (Math.PI / 180)), EllipsoidCell.Cosine(degrees), 2.3e-16);
        }

        // The bits are the library's own: sin 15° and cos 15° as published, to the last digit of a double.
        Assert.Equal(0.25881904510252074, EllipsoidCell.Sine(15));
        Assert.Equal(0.96592582628906831, EllipsoidCell.Cosine(15));
        Assert.Equal((-0.25881904510252074, 0.25881904510252074), (EllipsoidCell.Sine(-15), EllipsoidCell.Cosine(-75)));
        Assert.Equal((1, 0), (EllipsoidCell.Sine(90), EllipsoidCell.Cosine(90)));
    }

    [Fact]
    public void Sums_of_areas_are_exact_and_rounded_once()
    {
        var random = new Random(4);
        for (int i = 0; i < 20_000; i++)
        {
            double pixel = Math.Exp((random.NextDouble() * 34) - 6.9);
            long count = random.NextInt64(1, 1L << random.Next(1, 24));
            UInt128 sum = ExactArea.OfPixel(pixel) * (UInt128)count;

            Assert.Equal(Rounded(pixel, count), ExactArea.SquareMetres(sum));
        }

        Assert.Equal(0, ExactArea.SquareMetres(0));
        Assert.Equal(Math.ScaleB(1, -64), ExactArea.SquareMetres(1));
        // 2^53 + 1 units are a tie, to the even neighbour; one unit more is not.
        UInt128 tie = (UInt128.One << 60) + (UInt128.One << 7);
        Assert.Equal(Math.ScaleB(1, -4), ExactArea.SquareMetres(tie));
        Assert.Equal(Math.BitIncrement(Math.ScaleB(1, -4)), ExactArea.SquareMetres(tie + 1));
        Assert.Equal(18446744073709551616.0, ExactArea.SquareMetres(UInt128.MaxValue));
    }

    [Fact]
    public void A_projected_pixel_has_the_area_of_its_sides()
    {
        GridTransform northUp = GridTransform.NorthUp(0, 0, 30, 20), rotated = new(0, 24, 18, 0, 18, -24);

        Assert.Equal(600, RasterGrid.Projected(5, 5, northUp).PixelSquareMetres(4));
        Assert.Equal(900, RasterGrid.Projected(5, 5, rotated).PixelSquareMetres(0));
        Assert.Equal(2400, RasterGrid.Projected(5, 5, northUp, null, 2).PixelSquareMetres(0));
    }

    [Fact]
    public void Rows_north_and_south_of_the_equator_mirror_each_other()
    {
        RasterGrid grid = RasterGrid.Geographic(1, 180, GridTransform.NorthUp(0, 90, 1, 1));
        for (int row = 0; row < 90; row++)
        {
            Assert.Equal(grid.PixelSquareMetres(row), grid.PixelSquareMetres(179 - row));
            Assert.True(row == 0 || grid.PixelSquareMetres(row) > grid.PixelSquareMetres(row - 1));
        }
    }

    [Fact]
    public void Grids_that_have_no_area_are_refused()
    {
        GridTransform good = GridTransform.NorthUp(0, 0, 30, 30);
        Assert.Throws<ArgumentOutOfRangeException>(() => RasterGrid.Projected(0, 1, good));
        Assert.Throws<ArgumentOutOfRangeException>(() => RasterGrid.Projected(1, -1, good));
        Assert.Throws<ArgumentException>(() => RasterGrid.Projected(1, 1, default));
        Assert.Throws<ArgumentException>(() => RasterGrid.Projected(1, 1, good with { OriginX = double.NaN }));
        Assert.Throws<ArgumentException>(() => RasterGrid.Projected(1, 1, good with { PixelWidth = double.PositiveInfinity }));
        Assert.Throws<ArgumentException>(() => RasterGrid.Projected(1, 1, GridTransform.NorthUp(0, 0, 0.03, 0.03)));
        Assert.Throws<ArgumentException>(() => RasterGrid.Projected(1, 1, GridTransform.NorthUp(0, 0, 1.1e6, 1e6)));
        Assert.Throws<ArgumentException>(() => RasterGrid.Projected(1 << 20, 1 << 20, GridTransform.NorthUp(0, 0, 300, 300)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RasterGrid.Projected(1, 1, good, null, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RasterGrid.Projected(1, 1, good, null, double.NaN));
        Assert.Contains("Mercator", Assert.Throws<ArgumentException>(() => RasterGrid.Projected(1, 1, good, 3857)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RasterGrid.Geographic(1, 1, GridTransform.NorthUp(0, 91, 1, 1)));
        Assert.Throws<ArgumentException>(() => RasterGrid.Geographic(1, 182, GridTransform.NorthUp(0, 90, 1, 1)));
        Assert.Throws<ArgumentException>(() => RasterGrid.Geographic(362, 1, GridTransform.NorthUp(0, 90, 1, 1)));
        Assert.Throws<ArgumentException>(() => RasterGrid.Geographic(1, 1, new GridTransform(0, 1, 0.1, 10, 0, -1)));
        RasterGrid unknown = RasterGrid.WithoutCoordinateSystem(1, 1, good);
        Assert.Throws<InvalidOperationException>(() => unknown.PixelSquareMetres(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => unknown.PixelSquareMetres(1));
    }

    [Fact]
    public void Positions_are_found_on_the_grid()
    {
        RasterGrid grid = RasterGrid.Projected(10, 5, GridTransform.NorthUp(100, 50, 10, 10));
        Assert.Equal((0, 0), grid.Locate(100, 50));
        Assert.Equal((9, 4), grid.Locate(199.9, 0.1));
        Assert.Null(grid.Locate(200, 25));
        Assert.Null(grid.Locate(150, 0));
        Assert.Null(grid.Locate(99.9, 25));
        Assert.Null(grid.Locate(double.NaN, 25));
        RasterGrid rotated = RasterGrid.Projected(10, 5, new GridTransform(100, 8, 6, 50, 6, -8));
        (double x, double y) = rotated.Transform.ToMap(7.5, 3.5);
        Assert.Equal((7, 3), rotated.Locate(x, y));
    }

    [Fact]
    public void Differences_of_grids_are_named_and_a_hundredth_of_a_pixel_is_none()
    {
        GridTransform transform = GridTransform.NorthUp(500_000, 1_700_000, 30, 30);
        RasterGrid grid = RasterGrid.Projected(100, 200, transform, 32647);
        Assert.Null(grid.DifferenceFrom(grid));
        Assert.Null(grid.DifferenceFrom(RasterGrid.Projected(100, 200, transform with { OriginX = 500_000.29 }, 32647)));
        Assert.Equal("size 100 x 200 against 100 x 199", grid.DifferenceFrom(RasterGrid.Projected(100, 199, transform, 32647)));
        Assert.Equal("EPSG 32647 against 32648", grid.DifferenceFrom(RasterGrid.Projected(100, 200, transform, 32648)));
        Assert.StartsWith("transform", grid.DifferenceFrom(RasterGrid.Projected(100, 200, transform with { OriginX = 500_000.31 }, 32647)), StringComparison.Ordinal);
        Assert.StartsWith("transform", grid.DifferenceFrom(RasterGrid.Projected(100, 200, transform with { PixelHeight = -30.002 }, 32647)), StringComparison.Ordinal);
        Assert.StartsWith("unit", grid.DifferenceFrom(RasterGrid.Projected(100, 200, transform, 32647, 0.3048)), StringComparison.Ordinal);
        Assert.StartsWith("coordinate system", grid.DifferenceFrom(RasterGrid.WithoutCoordinateSystem(100, 200, transform)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_system_that_is_named_agrees_only_with_itself_and_no_name_with_no_name()
    {
        GridTransform transform = GridTransform.NorthUp(500_000, 1_700_000, 30, 30);
        RasterGrid utm = RasterGrid.Projected(9, 9, transform, 32647), none = RasterGrid.Projected(9, 9, transform);
        RasterGrid one = RasterGrid.Projected(9, 9, transform, definition: "zone 47"), other = RasterGrid.Projected(9, 9, transform, definition: "zone 48");

        Assert.Equal("coordinate system EPSG 32647 against without a name", utm.DifferenceFrom(none));
        Assert.Equal("coordinate system without a name against EPSG 32647", none.DifferenceFrom(utm));
        Assert.Equal("coordinate system EPSG 32647 against (zone 47)", utm.DifferenceFrom(one));
        Assert.Equal("coordinate system (zone 47) against (zone 48)", one.DifferenceFrom(other));
        Assert.Equal("coordinate system (zone 47) against without a name", one.DifferenceFrom(none));
        Assert.Null(one.DifferenceFrom(RasterGrid.Projected(9, 9, transform, definition: "zone 47")));
        Assert.Null(none.DifferenceFrom(RasterGrid.Projected(9, 9, transform)));
        GridTransform degrees = GridTransform.NorthUp(100, 15, 0.001, 0.001);
        Assert.NotNull(RasterGrid.Geographic(9, 9, degrees, 4326).DifferenceFrom(RasterGrid.Geographic(9, 9, degrees, definition: "Everest")));
        Assert.NotNull(RasterGrid.WithoutCoordinateSystem(9, 9, degrees, "a").DifferenceFrom(RasterGrid.WithoutCoordinateSystem(9, 9, degrees, "b")));
        Assert.Null(RasterGrid.WithoutCoordinateSystem(9, 9, degrees).DifferenceFrom(RasterGrid.WithoutCoordinateSystem(9, 9, degrees)));
    }

    /// <summary>Codes by method: EPSG dataset and Esri's list, as PROJ has them.</summary>
    [Theory]
    [InlineData(3857)] // Web Mercator
    [InlineData(3395)]
    [InlineData(3994)]
    [InlineData(3388)]
    [InlineData(5641)]
    [InlineData(54004)]
    [InlineData(4087)] // equidistant cylindrical
    [InlineData(4088)]
    [InlineData(32662)]
    [InlineData(54003)] // Miller
    public void A_system_that_stretches_areas_is_refused_whatever_the_caller_accepts(int code)
    {
        GridTransform transform = GridTransform.NorthUp(500_000, 1_700_000, 30, 30);
        foreach (bool accepted in new[] { false, true })
        {
            ArgumentException error = Assert.Throws<ArgumentException>(() => RasterGrid.Projected(9, 9, transform, code, areaErrorIsAccepted: accepted));
            Assert.Contains($"EPSG {code} is a Mercator, equirectangular or Miller system", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(2263)] // a state plane of New York
    [InlineData(32661)] // polar, next to the last zone of UTM
    [InlineData(32600)]
    [InlineData(32761)]
    [InlineData(24046)]
    [InlineData(24049)]
    [InlineData(3410)] // equal-area, but on a sphere
    public void A_system_of_which_nothing_is_known_needs_its_error_accepted_by_name(int code)
    {
        GridTransform transform = GridTransform.NorthUp(500_000, 1_700_000, 30, 30);

        ArgumentException error = Assert.Throws<ArgumentException>(() => RasterGrid.Projected(9, 9, transform, code));

        Assert.Contains("areaErrorIsAccepted", error.Message, StringComparison.Ordinal);
        Assert.Equal(900, RasterGrid.Projected(9, 9, transform, code, areaErrorIsAccepted: true).PixelSquareMetres(0));
    }

    [Theory]
    [InlineData(32601)]
    [InlineData(32660)]
    [InlineData(32701)]
    [InlineData(32760)]
    [InlineData(24047)]
    [InlineData(24048)]
    [InlineData(3148)]
    [InlineData(5490)] // RGAF09 in zone 20, the sample map
    [InlineData(102028)] // Asia North Albers
    [InlineData(6933)] // EASE-Grid 2.0
    [InlineData(3035)]
    [InlineData(8857)] // Equal Earth
    public void Zones_of_UTM_and_equal_area_systems_need_no_statement(int code) =>
        Assert.Equal(900, RasterGrid.Projected(9, 9, GridTransform.NorthUp(500_000, 1_700_000, 30, 30), code).PixelSquareMetres(0));

    /// <summary>The exact product of a double and a count, rounded to the nearest double by integers of any size.</summary>
    private static double Rounded(double pixel, long count)
    {
        long bits = BitConverter.DoubleToInt64Bits(pixel);
        int exponent = (int)((bits >> 52) & 0x7FF) - 1075;
        BigInteger product = ((bits & 0xFFFFFFFFFFFFF) | 0x10000000000000) * (BigInteger)count;
        int surplus = (int)Math.Max(0, (long)product.GetBitLength() - 53);
        BigInteger kept = product >> surplus, rest = product - (kept << surplus), half = surplus == 0 ? 1 : BigInteger.One << (surplus - 1);
        if (rest > half || (rest == half && !kept.IsEven && surplus > 0))
        {
            kept++;
        }

        return Math.ScaleB((double)kept, exponent + surplus);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Data.Regions;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>Agreement with GDAL, which shares no code with this reader: files that GDAL writes, pixels and counts that GDAL reads.</summary>
public sealed partial class GdalTests : IDisposable
{
    private const int Width = 301, Height = 203;

    private readonly Gdal _gdal = new();

    public void Dispose() => _gdal.Dispose();

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void Reads_every_layout_that_GDAL_writes(int bits)
    {
        ushort[] codes = LayoutTests.Codes(bits, Width * Height);
        _gdal.Save("source.tif", new TiffWriter { Codes = codes, Width = Width, Bits = bits }.Write());
        string[] compressions = ["NONE", "LZW", "LZW PREDICTOR=2", "DEFLATE", "DEFLATE PREDICTOR=2", "PACKBITS"];
        string[] blocks = ["BLOCKYSIZE=7", "TILED=YES BLOCKXSIZE=64 BLOCKYSIZE=32", "BLOCKYSIZE=203"];
        string[] orders = ["ENDIANNESS=LITTLE BIGTIFF=NO", "ENDIANNESS=BIG BIGTIFF=YES", "ENDIANNESS=BIG BIGTIFF=NO"];
        int files = 0;
        foreach (string compression in compressions)
        {
            foreach (string block in blocks)
            {
                string order = orders[files++ % orders.Length];
                string name = $"{files}.tif";
                string[] options = $"COMPRESS={compression} {block} {order}".Split(' ');
                _gdal.Run("gdal_translate", ["-q", .. options.SelectMany(o => new[] { "-co", o }), "source.tif", name]);
                using ClassifiedRaster raster = ClassifiedRaster.Open(_gdal.PathOf(name));
                Assert.Equal(order.Contains("LITTLE", StringComparison.Ordinal), raster.Layout.IsLittleEndian);
                Assert.Equal(order.Contains("YES", StringComparison.Ordinal), raster.Layout.IsBigTiff);
                Assert.Equal(block.StartsWith("TILED", StringComparison.Ordinal), raster.Layout.IsTiled);
                Assert.Equal(compression.Contains("PRED", StringComparison.Ordinal), raster.Layout.HasPredictor);
                Assert.True(codes.AsSpan().SequenceEqual(raster.ReadAll(cancellation: TestContext.Current.CancellationToken)), $"{string.Join(' ', options)} differs");
            }
        }

        Assert.Equal(18, files);
    }

    [Fact]
    public void Reads_a_cloud_optimised_file_with_overviews_and_a_sparse_one()
    {
        ushort[] codes = LayoutTests.Codes(8, Width * Height);
        codes.AsSpan(0, Width * 128).Clear();
        _gdal.Save("source.tif", new TiffWriter { Codes = codes, Width = Width, Overrides = { [42113] = (TiffWriter.Ascii, ['0', 0]) } }.Write());
        _gdal.Run("gdal_translate", "-q", "-of", "COG", "-co", "BLOCKSIZE=128", "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=YES", "source.tif", "cog.tif");
        _gdal.Run("gdal_translate", "-q", "-co", "SPARSE_OK=TRUE", "-co", "TILED=YES", "-co", "BLOCKXSIZE=64", "-co", "BLOCKYSIZE=64", "source.tif", "sparse.tif");

        foreach (string name in new[] { "cog.tif", "sparse.tif" })
        {
            using ClassifiedRaster raster = ClassifiedRaster.Open(_gdal.PathOf(name));
            Assert.Equal(codes, raster.ReadAll(cancellation: TestContext.Current.CancellationToken));
        }

        Assert.Contains("Overviews:", _gdal.Run("gdalinfo", "cog.tif"), StringComparison.Ordinal);
        Assert.True(new FileInfo(_gdal.PathOf("sparse.tif")).Length < Width * Height);
    }

    [Theory]
    [InlineData("EPSG:32647", 32647, false)]
    [InlineData("EPSG:24047", 24047, false)]
    [InlineData("EPSG:4326", 4326, true)]
    public void Georeference_is_that_of_GDAL(string system, int epsg, bool isGeographic)
    {
        string[] corners = isGeographic ? ["100.1", "15.7", "100.4", "15.5"] : ["500000.5", "1700000.25", "503010.5", "1697970.25"];
        _gdal.Save("source.tif", new TiffWriter { Codes = LayoutTests.Codes(8, Width * Height), Width = Width }.Write());
        _gdal.Run("gdal_translate", ["-q", "-a_srs", system, "-a_ullr", .. corners, "-a_nodata", "5", "source.tif", "area.tif"]);
        _gdal.Run("gdal_translate", "-q", "-mo", "AREA_OR_POINT=Point", "area.tif", "point.tif");
        foreach (string name in new[] { "area.tif", "point.tif" })
        {
            using ClassifiedRaster raster = ClassifiedRaster.Open(_gdal.PathOf(name));
            Assert.Equal((epsg, isGeographic, 5), (raster.Grid.EpsgCode, raster.Grid.IsGeographic, raster.NoData));
            Match origin = OriginPattern().Match(_gdal.Run("gdalinfo", name));
            Assert.Equal(Number(origin, 1), raster.Grid.Transform.OriginX, 1e-9);
            Assert.Equal(Number(origin, 2), raster.Grid.Transform.OriginY, 1e-9);
            Assert.Equal(Number(origin, 3), raster.Grid.Transform.PixelWidth, 1e-12);
            Assert.Equal(Number(origin, 4), raster.Grid.Transform.PixelHeight, 1e-12);
        }
    }

    [Theory]
    [InlineData("+proj=merc +datum=WGS84 +units=m", false, false)]
    [InlineData("+proj=eqc +datum=WGS84 +units=m", false, false)]
    [InlineData("+proj=mill +datum=WGS84 +units=m", false, false)]
    [InlineData("EPSG:4087", false, false)]
    [InlineData("EPSG:32662", false, false)]
    [InlineData("EPSG:3994", false, false)]
    [InlineData("EPSG:3388", false, false)]
    [InlineData("EPSG:5641", false, false)]
    [InlineData("EPSG:4088", false, false)]
    [InlineData("ESRI:54004", false, false)]
    [InlineData("+proj=lcc +lat_1=13 +lat_2=17 +lat_0=15 +lon_0=101 +datum=WGS84 +units=m", false, true)]
    [InlineData("+proj=robin +datum=WGS84 +units=m", false, true)]
    [InlineData("+proj=sinu +R=6371007.181 +units=m", false, true)]
    [InlineData("+proj=aea +lat_1=8 +lat_2=18 +lat_0=13 +lon_0=101 +datum=WGS84 +units=m", true, true)]
    [InlineData("+proj=laea +lat_0=15 +lon_0=101 +datum=WGS84 +units=m", true, true)]
    [InlineData("+proj=cea +lat_ts=15 +datum=WGS84 +units=m", true, true)]
    [InlineData("+proj=sinu +lon_0=101 +datum=WGS84 +units=m", true, true)]
    [InlineData("+proj=tmerc +lat_0=0 +lon_0=99 +k=0.9996 +x_0=500000 +datum=WGS84 +units=m", true, true)]
    [InlineData("+proj=utm +zone=47 +datum=WGS84 +units=m", true, true)]
    [InlineData("+proj=utm +zone=47 +ellps=evrst30 +units=m", true, true)]
    public void A_map_that_GDAL_reprojected_is_taken_where_its_areas_are_known(string system, bool isTaken, bool isTakenWithError)
    {
        _gdal.Save("source.tif", new TiffWriter { Codes = LayoutTests.Codes(8, Width * Height), Width = Width }.Write());
        _gdal.Run("gdalwarp", "-q", "-t_srs", system, "-r", "near", "source.tif", "warped.tif");
        foreach ((bool accepted, bool expected) in new[] { (false, isTaken), (true, isTakenWithError) })
        {
            var options = new RasterReadOptions { AreaErrorIsAccepted = accepted };
            if (expected)
            {
                using ClassifiedRaster raster = ClassifiedRaster.Open(_gdal.PathOf("warped.tif"), options);
                Assert.Equal(CoordinateSystemKind.Projected, raster.Grid.Kind);
            }
            else
            {
                Assert.Throws<RasterFormatException>(() => ClassifiedRaster.Open(_gdal.PathOf("warped.tif"), options));
            }
        }
    }

    [Fact]
    public void Maps_that_GDAL_wrote_in_different_systems_without_a_code_differ()
    {
        _gdal.Save("source.tif", new TiffWriter { Codes = LayoutTests.Codes(8, Width * Height), Width = Width }.Write());
        string[] meridians = ["99", "99.5", "99"];
        RasterGrid[] grids = [.. meridians.Select((meridian, i) =>
        {
            _gdal.Run("gdal_translate", "-q", "-a_srs", $"+proj=tmerc +lat_0=0 +lon_0={meridian} +k=0.9999 +x_0=500000 +datum=WGS84 +units=m", "source.tif", $"{i}.tif");
            using ClassifiedRaster raster = ClassifiedRaster.Open(_gdal.PathOf($"{i}.tif"));
            return raster.Grid;
        })];

        Assert.Null(grids[0].DifferenceFrom(grids[2]));
        Assert.Contains("GeoKey 3080 = 99.5", grids[0].DifferenceFrom(grids[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_pixel_of_the_real_map_is_that_of_GDAL_and_so_are_the_areas()
    {
        _gdal.Run("gdal_translate", "-q", "-of", "ENVI", SampleFiles.Guadeloupe, "raw.img");
        byte[] expected = File.ReadAllBytes(_gdal.PathOf("raw.img"));
        string info = _gdal.Run("gdalinfo", "-hist", SampleFiles.Guadeloupe);
        long[] histogram = [.. HistogramPattern().Match(info).Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => long.Parse(n, CultureInfo.InvariantCulture))];
        using ClassifiedRaster map = ClassifiedRaster.Open(SampleFiles.Guadeloupe);

        LandCoverHistory history = LandCoverMaps.AnalyseChangeMap(map, GuadeloupeTests.Dates, cancellation: TestContext.Current.CancellationToken);

        Assert.True(expected.AsSpan().SequenceEqual(map.ReadAllBytes(cancellation: TestContext.Current.CancellationToken)));
        Assert.Equal(256, histogram.Length);
        Match origin = OriginPattern().Match(info);
        double pixel = Math.Abs(Number(origin, 3) * Number(origin, 4));
        Assert.Equal(histogram[1], history.Between(2000, 2010)["forest", "cleared"].Pixels);
        Assert.Equal(histogram[2], history.Between(2010, 2020)["forest", "cleared"].Pixels);
        Assert.Equal(histogram[3], history.WholePeriod()["forest", "forest"].Pixels);
        Assert.Equal(histogram[3] * pixel, history.WholePeriod()["forest", "forest"].SquareMetres);
    }

    [Fact]
    public void Polygons_cover_the_pixels_that_GDAL_burns()
    {
        const string Polygon = "POLYGON ((640010 1800013, 700003 1821007, 690001 1760011, 655017 1755003, 640010 1800013), (660007 1790009, 680011 1790003, 671003 1775017, 660007 1790009))";
        _gdal.Run("gdal_create", "-q", "-if", SampleFiles.Guadeloupe, "-burn", "0", "-co", "COMPRESS=DEFLATE", "mask.tif");
        File.WriteAllText(_gdal.PathOf("region.csv"), $"id,WKT\n1,\"{Polygon}\"\n");
        _gdal.Run("gdal_rasterize", "-q", "-burn", "1", "-l", "region", "region.csv", "mask.tif");
        using ClassifiedRaster burnt = ClassifiedRaster.Open(_gdal.PathOf("mask.tif"));

        RegionMask mask = RegionReader.FromWellKnownText(Polygon, burnt.Grid);

        Assert.True(mask.PixelCount > 1_000_000);
        Assert.True(burnt.ReadAllBytes(cancellation: TestContext.Current.CancellationToken).AsSpan().SequenceEqual(mask.ToCodes()));
        Assert.Equal(mask.ToCodes(), RegionReader.FromMap(burnt, cancellation: TestContext.Current.CancellationToken).ToCodes());
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Origin = \((.*?),(.*?)\)\s+Pixel Size = \((.*?),(.*?)\)")]
    private static partial Regex OriginPattern();

    [GeneratedRegex(@"256 buckets from -0.5 to 255.5:\s+([0-9 ]+)")]
    private static partial Regex HistogramPattern();
}

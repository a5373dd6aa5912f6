using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Data.Regions;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>Areas of conversion straight from files.</summary>
public class LandCoverMapsTests
{
    private static readonly LandCoverLegend Legend = LandCoverLegend.Empty.WithClass("dense", 1).WithClass("sparse", 2).WithClass("cleared", 3).WithCloud(9);

    private static readonly LandCoverDate[] Dates = [new(2005, Legend), new(2012, Legend), new(2020, Legend)];

    [Theory]
    [InlineData(1, 8)]
    [InlineData(3, 8)]
    [InlineData(3, 16)]
    public void Files_of_different_layouts_give_what_their_arrays_give(int threads, int lastBits)
    {
        (ushort[][] codes, TiffWriter[] writers) = ThreeMaps(lastBits);
        ClassifiedRaster[] maps = [.. writers.Select((w, i) => Open(w, $"map{i}.tif"))];
        ConversionCounter counter = ConversionCounter.ForMaps(maps[0].Grid, [.. Dates.Select(d => new LandCoverDate(d.Year, d.Legend.WithNoData(0)))]);
        counter.AddRows(0, [.. codes.Select(c => (ReadOnlyMemory<ushort>)c)]);
        LandCoverHistory expected = counter.Complete();

        LandCoverHistory history = LandCoverMaps.Analyse(
            maps, Dates, options: new RasterReadOptions { MaxThreads = threads }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(expected.Paths.Select(p => (p.ToString(), p.Area)), history.Paths.Select(p => (p.ToString(), p.Area)));
        Assert.Equal(expected.Region, history.Region);
        Assert.Equal(expected.TotalCloudShare, history.TotalCloudShare);
        Assert.True(history.TotalCloudShare > 0 && history.NoData(2012).Pixels > 0);
    }

    [Fact]
    public void A_map_of_another_grid_is_named()
    {
        (_, TiffWriter[] writers) = ThreeMaps(8);
        writers[2].Overrides[33922] = (TiffWriter.Double, [0, 0, 0, 500_015, 1_700_000, 0]);

        RasterFormatException error = Refused(writers);

        Assert.Equal(("map2.tif", "the grid"), (error.File, error.Tag));
        Assert.Contains("500015", error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_of_another_projection_is_named()
    {
        (_, TiffWriter[] writers) = ThreeMaps(8);
        writers[1].Overrides[34735] = (TiffWriter.Short, TiffWriter.UtmKeys(32648));

        RasterFormatException error = Refused(writers);

        Assert.Equal(("map1.tif", "EPSG 32647 against 32648"), (error.File, error.Value));
    }

    /// <summary>Both systems spell themselves out, and differ in the central meridian or in the scale alone.</summary>
    [Theory]
    [InlineData(99, 0.9996, false)]
    [InlineData(105, 0.9996, true)]
    [InlineData(99, 0.9999, true)]
    public void Maps_of_different_projections_without_a_code_are_not_compared(double meridian, double scale, bool isRefused)
    {
        (_, TiffWriter[] writers) = ThreeMaps(8);
        foreach (TiffWriter writer in writers)
        {
            ProjectionTests.UserDefined(writer, 1, (3080, 0), (3081, 99), (3092, 0.9996));
        }

        ProjectionTests.UserDefined(writers[2], 1, (3080, 0), (3081, meridian), (3092, scale));
        if (isRefused)
        {
            RasterFormatException error = Refused(writers);

            Assert.Equal(("map2.tif", "the grid"), (error.File, error.Tag));
            Assert.Contains("GeoKey 3081 = 99", error.Value, StringComparison.Ordinal);
        }
        else
        {
            ClassifiedRaster[] maps = [.. writers.Select((w, i) => Open(w, $"map{i}.tif"))];
            Assert.NotEmpty(LandCoverMaps.Analyse(maps, Dates, cancellation: TestContext.Current.CancellationToken).Paths);
        }
    }

    [Fact]
    public void A_map_with_a_code_is_not_compared_with_one_that_has_another_definition()
    {
        (_, TiffWriter[] writers) = ThreeMaps(8);
        ProjectionTests.UserDefined(writers[1], 1, (3080, 0), (3081, 99), (3092, 0.9996));

        Assert.StartsWith("coordinate system EPSG 32647 against (GeoKey 2048 = 4326", Refused(writers).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void A_code_without_meaning_is_named_with_its_place(int bits)
    {
        (ushort[][] codes, TiffWriter[] writers) = ThreeMaps(bits);
        codes[2][(700 * 31) + 12] = 14;
        codes[2][(700 * 55) + 3] = 14;

        RasterFormatException error = Refused(writers);

        Assert.Equal(("map2.tif", "the pixel at column 12, row 31", "code 14"), (error.File, error.Tag, error.Value));
    }

    [Fact]
    public void A_region_limits_what_is_counted_and_what_is_looked_at()
    {
        (ushort[][] codes, TiffWriter[] writers) = ThreeMaps(8);
        codes[2][0] = 14;
        ClassifiedRaster[] maps = [.. writers.Select((w, i) => Open(w, $"map{i}.tif"))];
        // Columns 10 to 19 of rows 5 to 9, by corners of pixels of 30 m.
        RegionMask region = RegionReader.FromWellKnownText(
            "POLYGON ((500300 1699850, 500600 1699850, 500600 1699700, 500300 1699700, 500300 1699850))", maps[0].Grid);

        LandCoverHistory history = LandCoverMaps.Analyse(maps, Dates, region, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(new MappedArea(50, 45_000), history.Region);
    }

    [Fact]
    public void Progress_rises_to_one_and_cancellation_stops()
    {
        (_, TiffWriter[] writers) = ThreeMaps(8);
        using ClassifiedRaster map = Open(writers[0], "map.tif");
        var told = new List<double>();

        map.ReadAllBytes(new Recorder(told.Add), TestContext.Current.CancellationToken);

        Assert.True(told.Count > 1);
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => map.ReadAll(new Recorder(_ => stop.Cancel()), stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => LandCoverMaps.AnalyseChangeMap(map, Dates, cancellation: stop.Token));
    }

    [Fact]
    public void A_geographic_map_has_areas_by_latitude()
    {
        TiffWriter writer = new() { Codes = [1, 1, 3, 3], Width = 2, Overrides = { [33550] = (TiffWriter.Double, [1, 1, 0]), [33922] = (TiffWriter.Double, [0, 0, 0, 100, 1, 0]), [34735] = (TiffWriter.Short, TiffWriter.GeographicKeys()) } };
        using ClassifiedRaster map = Open(writer, "degrees.tif");
        LandCoverHistory history = LandCoverMaps.Analyse([map, map], Dates[..2], cancellation: TestContext.Current.CancellationToken);

        // Rows 1° to 0° and 0° to -1° are mirror images.
        Assert.Equal(history.WholePeriod().From("dense").SquareMetres, history.WholePeriod().From("cleared").SquareMetres);
        // Two cells of 12 308 463 893.975 m2, from the closed form for WGS 84 with 60 digits.
        Assert.Equal(24_616_927_787.9507, history.WholePeriod()["dense", "dense"].SquareMetres, 1e-4);
    }

    private static (ushort[][] Codes, TiffWriter[] Writers) ThreeMaps(int lastBits)
    {
        const int Width = 700, Height = 400;
        var random = new Random(9);
        ushort[][] codes = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, Width * Height).Select(_ => random.Next(200) switch { 0 => (ushort)9, 1 => (ushort)0, var n => (ushort)(1 + (n % 3)) }).ToArray())];
        double[] zero = ['0', 0];
        return (codes,
        [
            new() { Codes = codes[0], Width = Width, Compression = 8, BlockHeight = 3, Overrides = { [42113] = (TiffWriter.Ascii, zero) } },
            new() { Codes = codes[1], Width = Width, TileWidth = 64, BlockHeight = 32, Overrides = { [42113] = (TiffWriter.Ascii, zero) } },
            new() { Codes = codes[2], Width = Width, Compression = 32773, Bits = lastBits, BlockHeight = 400, Overrides = { [42113] = (TiffWriter.Ascii, zero) } },
        ]);
    }

    private static RasterFormatException Refused(TiffWriter[] writers)
    {
        ClassifiedRaster[] maps = [.. writers.Select((w, i) => Open(w, $"map{i}.tif"))];
        return Assert.Throws<RasterFormatException>(() => LandCoverMaps.Analyse(maps, Dates));
    }

    private static ClassifiedRaster Open(TiffWriter writer, string name) => ClassifiedRaster.Open(new MemoryStream(writer.Write()), name);

    private sealed class Recorder(Action<double> told) : IProgress<double>
    {
        public void Report(double value) => told(value);
    }
}

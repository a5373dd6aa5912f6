using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Data.Regions;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>Small files that claim to be huge: refused, or analysed in bounded memory, never an allocation by what they claim.</summary>
public class HostileSizeTests
{
    private static readonly LandCoverLegend Legend = LandCoverLegend.Empty.WithClass("dense", 0).WithClass("cleared", 1);

    private static readonly LandCoverDate[] Dates = [new(2010, Legend), new(2020, Legend)];

    [Theory]
    [InlineData(1, 2147483646)]
    [InlineData(1, 16_777_217)]
    public void More_rows_than_the_working_memory_has_room_for_are_refused(int width, int height)
    {
        RasterFormatException error = Assert.Throws<RasterFormatException>(() => Open(width, height, RasterReadOptions.Default).Dispose());

        Assert.Equal(("ImageLength", $"{height}"), (error.Tag, error.Value));
        Assert.Contains("16777216 rows", error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_the_working_memory_has_room_for_are_counted_and_masked_without_memory_by_rows()
    {
        using ClassifiedRaster map = Open(1, 1_000_000, new RasterReadOptions { MaxWorkingBytes = 16_000_000, MaxThreads = 1 });
        LandCoverHistory? history = null;

        long allocated = Allocated(() => history = LandCoverMaps.AnalyseChangeMap(map, Dates, options: new RasterReadOptions { MaxThreads = 1 }, cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(1_000_000, history!.Region.Pixels);
        Assert.True(allocated < 4 << 20, $"{allocated} bytes allocated");
        Assert.Equal(0, RegionReader.FromMap(map, cancellation: TestContext.Current.CancellationToken).PixelCount);
    }

    /// <summary>Rows of 130 million pixels: the reader of one map fits, those of two maps with their rows do not.</summary>
    [Fact]
    public void Rows_that_do_not_fit_are_refused_before_anything_is_allocated()
    {
        using ClassifiedRaster map = Open(130_000_000, 40, RasterReadOptions.Default);

        long allocated = Allocated(() =>
        {
            Assert.Equal("ImageWidth", Assert.Throws<RasterFormatException>(() => LandCoverMaps.Analyse([map, map], Dates, cancellation: TestContext.Current.CancellationToken)).Tag);
            Assert.Equal("ImageWidth", Assert.Throws<RasterFormatException>(() => RegionReader.FromMap(map, cancellation: TestContext.Current.CancellationToken)).Tag);
        });

        Assert.True(allocated < 16 << 20, $"{allocated} bytes allocated");
    }

    [Fact]
    public void A_mask_whose_outline_needs_more_than_the_working_memory_is_refused()
    {
        // 4 megapixels of every other pixel: 2 million runs of 8 bytes.
        ushort[] codes = [.. Enumerable.Range(0, 4 << 20).Select(i => (ushort)(i & 1))];
        byte[] file = new TiffWriter { Codes = codes, Width = 1 << 11, Compression = 8, BlockHeight = 64 }.Write();
        using ClassifiedRaster small = ClassifiedRaster.Open(new MemoryStream(file), "comb.tif", new RasterReadOptions { MaxWorkingBytes = (16 << 20) - 8 });
        using ClassifiedRaster enough = ClassifiedRaster.Open(new MemoryStream(file), "comb.tif", new RasterReadOptions { MaxWorkingBytes = 16 << 20 });

        Assert.Equal("the outline of the region", Assert.Throws<RasterFormatException>(() => RegionReader.FromMap(small, cancellation: TestContext.Current.CancellationToken)).Tag);
        Assert.Equal(2 << 20, RegionReader.FromMap(enough, cancellation: TestContext.Current.CancellationToken).PixelCount);
    }

    /// <summary>A file of one block that was never written: some hundred bytes, of any size.</summary>
    private static ClassifiedRaster Open(int width, int height, RasterReadOptions options)
    {
        var writer = new TiffWriter { Codes = [0], Width = 1, Compression = 8, BlockHeight = 1, IsSparse = _ => true };
        writer.Overrides[256] = (TiffWriter.Long, [width]);
        writer.Overrides[257] = (TiffWriter.Long, [height]);
        writer.Overrides[278] = (TiffWriter.Long, [height]);
        writer.Overrides[33550] = (TiffWriter.Double, [1, 1, 0]);
        byte[] file = writer.Write();
        Assert.True(file.Length < 500);
        return ClassifiedRaster.Open(new MemoryStream(file), "huge.tif", options);
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

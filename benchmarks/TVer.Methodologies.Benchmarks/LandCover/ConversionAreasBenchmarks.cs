using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Benchmarks.LandCover;

/// <summary>
/// From maps in memory to areas of conversion, on one core: 8000 x 8000 pixels, two or three dates, a projected and a geographic grid,
/// with and without a region. The baseline is the kernel alone.
/// </summary>
public class ConversionAreasBenchmarks
{
    private const int Side = 8000;

    private readonly RasterGrid _projected = RasterGrid.Projected(Side, Side, GridTransform.NorthUp(500_000, 1_700_000, 30, 30), 32647);
    private readonly RasterGrid _geographic = RasterGrid.Geographic(Side, Side, GridTransform.NorthUp(100, 17, 0.00025, 0.00025), 4326);
    private readonly LandCoverDate[] _dates = [.. new[] { 2005, 2012, 2020 }.Select(year => new LandCoverDate(year, Legend()))];
    private byte[] _earlier = [];
    private byte[] _later = [];
    private RegionMask? _region;

    [GlobalSetup]
    public void Setup()
    {
        (_earlier, _later) = PixelPairsBenchmarks.Maps(PixelPairsBenchmarks.Land.Patches6, Side * Side);
        var builder = new RegionMaskBuilder(_projected);
        for (int row = 0; row < Side; row++)
        {
            builder.AddRun(Side / 4, (Side / 4) + 1 + (row / 2));
            builder.EndRow();
        }

        _region = builder.Build();
    }

    [Benchmark(Baseline = true)]
    public long[] KernelAlone() => PixelPairs.Count(_earlier, _later, 16);

    [Benchmark]
    public LandCoverHistory TwoDates() => Count(_projected, null, 2);

    [Benchmark]
    public LandCoverHistory TwoDatesByLatitude() => Count(_geographic, null, 2);

    [Benchmark]
    public LandCoverHistory TwoDatesInARegion() => Count(_projected, _region, 2);

    [Benchmark]
    public LandCoverHistory ThreeDates() => Count(_projected, null, 3);

    private static LandCoverLegend Legend()
    {
        LandCoverLegend legend = LandCoverLegend.Empty.WithNoData(0).WithCloud(5);
        return legend.WithClass("dense", 1).WithClass("sparse", 2).WithClass("cropland", 3).WithClass("other", 4);
    }

    private LandCoverHistory Count(RasterGrid grid, RegionMask? region, int dates)
    {
        ConversionCounter counter = ConversionCounter.ForMaps(grid, _dates[..dates], region);
        if (dates == 2)
        {
            counter.AddRows(0, _earlier.AsMemory(), _later.AsMemory());
        }
        else
        {
            counter.AddRows(0, _earlier.AsMemory(), _later.AsMemory(), _earlier.AsMemory());
        }

        return counter.Complete();
    }
}

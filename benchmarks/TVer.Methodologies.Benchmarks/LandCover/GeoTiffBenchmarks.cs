using System.IO.Compression;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Benchmarks.LandCover;

/// <summary>
/// Decoding the real map of samples/data (9.3 million pixels in 1467 strips, DEFLATE with horizontal differences) on one thread and on two, against
/// merely inflating as many strips of the same bytes with the platform's zlib.
/// </summary>
public class GeoTiffBenchmarks
{
    private const int Width = 3186, Height = 2934, RowsOfStrip = 2;

    private static readonly RasterReadOptions OneThread = new() { MaxThreads = 1 }, TwoThreads = new() { MaxThreads = 2 };

    private static readonly LandCoverDate[] Dates =
    [
        new(2000, LandCoverLegend.Empty.WithClass("forest", 1, 2, 3).WithNoData(0)),
        new(2010, LandCoverLegend.Empty.WithClass("forest", 2, 3).WithClass("cleared", 1).WithNoData(0)),
        new(2020, LandCoverLegend.Empty.WithClass("forest", 3).WithClass("cleared", 1, 2).WithNoData(0)),
    ];

    private byte[] _file = [];
    private byte[][] _strips = [];

    [GlobalSetup]
    public void Setup()
    {
        _file = File.ReadAllBytes(PathOfMap());
        using ClassifiedRaster map = Open();
        byte[] codes = map.ReadAllBytes();
        _strips = new byte[Height / RowsOfStrip][];
        for (int strip = 0; strip < _strips.Length; strip++)
        {
            var differences = new byte[Width * RowsOfStrip];
            for (int i = 0; i < differences.Length; i++)
            {
                int at = (strip * differences.Length) + i;
                differences[i] = (byte)(codes[at] - (i % Width == 0 ? 0 : codes[at - 1]));
            }

            using var packed = new MemoryStream();
            using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
            {
                stream.Write(differences);
            }

            _strips[strip] = packed.ToArray();
        }
    }

    [Benchmark(Baseline = true)]
    public int InflateAlone()
    {
        var rows = new byte[Width * RowsOfStrip];
        int sum = 0;
        foreach (byte[] strip in _strips)
        {
            using var stream = new ZLibStream(new MemoryStream(strip), CompressionMode.Decompress);
            stream.ReadExactly(rows);
            sum += rows[0];
        }

        return sum;
    }

    [Benchmark]
    public byte[] Decode()
    {
        using ClassifiedRaster map = Open();
        return map.ReadAllBytes();
    }

    [Benchmark]
    public byte[] DecodeOnTwoThreads()
    {
        using ClassifiedRaster map = Open(TwoThreads);
        return map.ReadAllBytes();
    }

    [Benchmark]
    public LandCoverHistory DecodeAndCount()
    {
        using ClassifiedRaster map = Open();
        return LandCoverMaps.AnalyseChangeMap(map, Dates, options: OneThread);
    }

    private static string PathOfMap([CallerFilePath] string here = "") => Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples", "data", "forest-cover-change-guadeloupe-2000-2010-2020.tif"));

    private ClassifiedRaster Open(RasterReadOptions? options = null) => ClassifiedRaster.Open(new MemoryStream(_file), "guadeloupe.tif", options ?? OneThread);
}

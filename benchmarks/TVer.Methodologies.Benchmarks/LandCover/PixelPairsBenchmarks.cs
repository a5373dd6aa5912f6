using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Benchmarks.LandCover;

/// <summary>
/// The counting kernel: two maps of 64 million pixels in memory, on one core, against a plain loop and against merely reading the same
/// bytes. Pixels a second are 64 million over the mean.
/// </summary>
public class PixelPairsBenchmarks
{
    public const int Pixels = 64_000_000;

    private byte[] _earlier = [];
    private byte[] _later = [];

    /// <summary>Each pixel by itself of 16 or 4 classes, or patches of 6 classes, one in five changed.</summary>
    public enum Land
    {
        Noise16,
        Noise4,
        Patches6,
    }

    [ParamsAllValues]
    public Land Kind { get; set; }

    [GlobalSetup]
    public void Setup() => (_earlier, _later) = Maps(Kind, Pixels);

    [Benchmark(Baseline = true)]
    public int ReadBothMaps() => TensorPrimitives.Max<byte>(_earlier) + TensorPrimitives.Max<byte>(_later);

    [Benchmark]
    public long[] PlainLoop()
    {
        var counts = new long[256];
        for (int i = 0; i < _earlier.Length; i++)
        {
            counts[(_earlier[i] << 4) | _later[i]]++;
        }

        return counts;
    }

    [Benchmark]
    public long[] Kernel() => PixelPairs.Count(_earlier, _later, 16);

    internal static (byte[] Earlier, byte[] Later) Maps(Land kind, int pixels)
    {
        var random = new Random(1);
        byte[] earlier = new byte[pixels], later = new byte[pixels];
        int classes = kind switch { Land.Noise16 => 16, Land.Noise4 => 4, _ => 6 };
        for (int i = 0; i < pixels;)
        {
            int end = kind == Land.Patches6 ? Math.Min(pixels, i + 1 + random.Next(1 + random.Next(200))) : i + 1;
            byte before = (byte)random.Next(classes);
            earlier.AsSpan(i, end - i).Fill(before);
            later.AsSpan(i, end - i).Fill(kind == Land.Patches6 && random.Next(5) > 0 ? before : (byte)random.Next(classes));
            i = end;
        }

        return (earlier, later);
    }
}

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>Data on which the kernels give up some or all groups.</summary>
[Config(typeof(SummationConfig))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class WideDataBenchmarks
{
    private const int Length = 100_000;

    private readonly double[] _x = new double[Length];
    private readonly double[] _y = new double[Length];
    private readonly double[] _z = new double[Length];

    [Params("half zeros", "lognormal 3", "lognormal 8", "lognormal 20", "0.1 % wild", "1 % wild", "any exponent")]
    public string Data { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(7);
        foreach (double[] column in (double[][])[_x, _y, _z])
        {
            for (int i = 0; i < column.Length; i++)
            {
                column[i] = Value(random) * (random.Next(2) == 0 ? 1 : -1);
            }
        }
    }

    [BenchmarkCategory("sum"), Benchmark(Baseline = true)]
    public double NaiveSum() => Baselines.Sum(_x);

    [BenchmarkCategory("sum"), Benchmark]
    public double ExactSumOfValues() => ExactSum.Sum(_x);

    [BenchmarkCategory("strata"), Benchmark(Baseline = true)]
    public double NaiveStrata() => Baselines.Strata(_x, _y, _z);

    [BenchmarkCategory("strata"), Benchmark]
    public double ExactStrata() => ExactSum.Strata(_x, _y, _z);

    private double Value(Random random) => Data switch
    {
        "half zeros" => random.Next(2) * Lognormal(random, 1),
        "lognormal 3" => Lognormal(random, 3),
        "lognormal 8" => Lognormal(random, 8),
        "lognormal 20" => Lognormal(random, 20),
        "0.1 % wild" => Lognormal(random, random.Next(1000) == 0 ? 60 : 1),
        "1 % wild" => Lognormal(random, random.Next(100) == 0 ? 60 : 1),
        _ => BitConverter.Int64BitsToDouble(random.NextInt64(0x7FEL << 52)),
    };

    private static double Lognormal(Random random, double deviation) => Math.Exp(deviation * StrataColumns.Gauss(random));
}

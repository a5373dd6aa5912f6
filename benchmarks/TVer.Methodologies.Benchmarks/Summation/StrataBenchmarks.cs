using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>Σ (p − b)·a over columns that do not compete for cache sets.</summary>
[Config(typeof(SummationConfig))]
public class StrataBenchmarks
{
    private StrataColumns _columns = StrataColumns.Staggered(1);

    [ParamsSource(nameof(Lengths))]
    public int Length { get; set; }

    public static IEnumerable<int> Lengths => StrataColumns.Lengths;

    [GlobalSetup]
    public void Setup() => _columns = StrataColumns.Staggered(Length);

    [Benchmark(Baseline = true)]
    public double NaiveLoop() => Baselines.Strata(_columns.Project.Span, _columns.Baseline.Span, _columns.Area.Span);

    [Benchmark]
    public long ReadLimit() => Baselines.Read(_columns.Project.Span, _columns.Baseline.Span, _columns.Area.Span);

    [Benchmark]
    public double Exact() => ExactSum.Strata(_columns.Project.Span, _columns.Baseline.Span, _columns.Area.Span);

    [Benchmark]
    public double Exact256() => OnWidth(VectorWidth.Bits256);

    [Benchmark]
    public double Exact128() => OnWidth(VectorWidth.Bits128);

    [Benchmark]
    public double ExactIntegers() => OnWidth(VectorWidth.None);

    private double OnWidth(VectorWidth width)
    {
        ExactSum sum = default;
        sum.AddStrata(_columns.Project.Span, _columns.Baseline.Span, _columns.Area.Span, width);
        return sum.ToDouble();
    }
}

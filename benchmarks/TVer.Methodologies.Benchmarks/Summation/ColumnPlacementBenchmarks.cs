using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>The same strata in arrays where the runtime places them, to compare with <see cref="StrataBenchmarks"/>.</summary>
[Config(typeof(SummationConfig))]
public class ColumnPlacementBenchmarks
{
    private StrataColumns _columns = StrataColumns.Separate(1);

    [ParamsSource(nameof(Lengths))]
    public int Length { get; set; }

    public static IEnumerable<int> Lengths => StrataColumns.Lengths.Where(length => length >= 10_000_000);

    [GlobalSetup]
    public void Setup() => _columns = StrataColumns.Separate(Length);

    [Benchmark(Baseline = true)]
    public double NaiveLoop() => Baselines.Strata(_columns.Project.Span, _columns.Baseline.Span, _columns.Area.Span);

    [Benchmark]
    public long ReadLimit() => Baselines.Read(_columns.Project.Span, _columns.Baseline.Span, _columns.Area.Span);

    [Benchmark]
    public double Exact() => ExactSum.Strata(_columns.Project.Span, _columns.Baseline.Span, _columns.Area.Span);
}

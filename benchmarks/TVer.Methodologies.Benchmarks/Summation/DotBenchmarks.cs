using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>Σ x·y.</summary>
[Config(typeof(SummationConfig))]
public class DotBenchmarks
{
    private StrataColumns _columns = StrataColumns.Staggered(1);

    [ParamsSource(nameof(Lengths))]
    public int Length { get; set; }

    public static IEnumerable<int> Lengths => StrataColumns.Lengths;

    [GlobalSetup]
    public void Setup() => _columns = StrataColumns.Staggered(Length);

    [Benchmark(Baseline = true)]
    public double NaiveLoop() => Baselines.Dot(_columns.Project.Span, _columns.Area.Span);

    [Benchmark]
    public double TensorPrimitivesDot() => TensorPrimitives.Dot(_columns.Project.Span, _columns.Area.Span);

    [Benchmark]
    public double Exact() => ExactSum.Dot(_columns.Project.Span, _columns.Area.Span);

    [Benchmark]
    public double Exact256()
    {
        ExactSum sum = default;
        sum.AddDot(_columns.Project.Span, _columns.Area.Span, VectorWidth.Bits256);
        return sum.ToDouble();
    }
}

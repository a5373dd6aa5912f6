using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>What a merge and a round trip through bytes cost, for the state of 10^5 strata and for the widest state.</summary>
[Config(typeof(SummationConfig))]
public class StateBenchmarks
{
    private readonly byte[] _buffer = new byte[ExactSum.MaxCanonicalLength];
    private ExactSum _sum;
    private ExactSum _other;
    private byte[] _bytes = [];

    [Params("strata", "widest")]
    public string State { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        StrataColumns columns = StrataColumns.Staggered(100_000);
        _sum.AddStrata(columns.Project.Span, columns.Baseline.Span, columns.Area.Span);
        if (State == "widest")
        {
            _sum.AddProduct(double.MaxValue, double.MaxValue);
            _sum.AddProduct(double.Epsilon, double.Epsilon);
        }

        _other = _sum;
        _bytes = _sum.ToCanonical();
    }

    [Benchmark]
    public void Merge()
    {
        ExactSum target = default;
        target.Merge(in _other);
        target.Merge(in _sum);
    }

    [Benchmark]
    public int WriteCanonical() => _sum.WriteCanonical(_buffer);

    [Benchmark]
    public bool ReadCanonical() => ExactSum.ReadCanonical(_bytes).IsZero;

    [Benchmark]
    public double ToDouble() => _sum.ToDouble();
}

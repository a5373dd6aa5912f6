using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>
/// Σ (p − b)·a over columns that do not compete for cache sets, against what is usual: a loop, LINQ, the platform's vector primitives and
/// Math.NET. None of these gives the exact sum, and the last three do not give the bits of the loop either.
/// </summary>
[Config(typeof(SummationConfig))]
public class StrataBenchmarks
{
    private StrataColumns _columns = StrataColumns.Staggered(1);
    private double[] _differences = [];
    private Vector<double> _project = Vector<double>.Build.Dense(1);
    private Vector<double> _baseline = Vector<double>.Build.Dense(1);
    private Vector<double> _area = Vector<double>.Build.Dense(1);

    [ParamsSource(nameof(Lengths))]
    public int Length { get; set; }

    public static IEnumerable<int> Lengths => StrataColumns.Lengths;

    [GlobalSetup]
    public void Setup()
    {
        _columns = StrataColumns.Staggered(Length);
        _differences = new double[Length];
        _project = Vector<double>.Build.Dense(_columns.Project.ToArray());
        _baseline = Vector<double>.Build.Dense(_columns.Baseline.ToArray());
        _area = Vector<double>.Build.Dense(_columns.Area.ToArray());
    }

    [Benchmark(Baseline = true)]
    public double NaiveLoop() => Baselines.Strata(_columns.Project.Span, _columns.Baseline.Span, _columns.Area.Span);

    /// <summary>As one would write it: the columns side by side, then a sum.</summary>
    [Benchmark]
    public double Linq() => MemoryMarshal.ToEnumerable(_columns.Project)
        .Zip(MemoryMarshal.ToEnumerable(_columns.Baseline), MemoryMarshal.ToEnumerable(_columns.Area))
        .Sum(stratum => (stratum.First - stratum.Second) * stratum.Third);

    /// <summary>The closest form that the primitives have: the differences into a column that is there already, then their product with the areas.</summary>
    [Benchmark]
    public double TensorPrimitivesSubtractAndDot()
    {
        TensorPrimitives.Subtract(_columns.Project.Span, _columns.Baseline.Span, _differences);
        return TensorPrimitives.Dot<double>(_differences, _columns.Area.Span);
    }

    /// <summary>Vectors of its own, made before the measurement; the difference is a new vector each time.</summary>
    [Benchmark]
    public double MathNetVectors() => (_project - _baseline).DotProduct(_area);

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

using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>Σ x of terms of both signs.</summary>
[Config(typeof(SummationConfig))]
public class SumBenchmarks
{
    private double[] _values = [];
    private Vector<double> _vector = Vector<double>.Build.Dense(1);

    [ParamsSource(nameof(Lengths))]
    public int Length { get; set; }

    public static IEnumerable<int> Lengths => StrataColumns.Lengths;

    [GlobalSetup]
    public void Setup()
    {
        _values = StrataColumns.Staggered(Length).Terms;
        _vector = Vector<double>.Build.Dense(_values);
    }

    [Benchmark(Baseline = true)]
    public double NaiveLoop() => Baselines.Sum(_values);

    [Benchmark]
    public double Linq() => _values.Sum();

    [Benchmark]
    public double MathNet() => _vector.Sum();

    [Benchmark]
    public double TensorPrimitivesSum() => TensorPrimitives.Sum<double>(_values);

    [Benchmark]
    public long ReadLimit() => Baselines.Read(_values);

    [Benchmark]
    public double Exact() => ExactSum.Sum(_values);

    [Benchmark]
    public double Exact256() => QuickSum.Sum(_values, VectorWidth.Bits256);

    [Benchmark]
    public double Exact128() => QuickSum.Sum(_values, VectorWidth.Bits128);

    [Benchmark]
    public double ExactIntegers() => QuickSum.Sum(_values, VectorWidth.None);
}

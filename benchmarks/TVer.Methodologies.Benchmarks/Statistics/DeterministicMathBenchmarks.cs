using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Statistics;

/// <summary>
/// The deterministic functions against the platform's, over columns of tree sizes (x = D²H from 10 to 100,000 cm²·m). Read the ratios:
/// time per element is Mean / Count.
/// </summary>
[MemoryDiagnoser(false)]
public class PowBenchmarks
{
    private const double Exponent = 0.933;

    private double[] _bases = [];
    private double[] _powers = [];

    [Params(1_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        _bases = [.. Enumerable.Range(0, Count).Select(_ => 10 * Math.Exp(random.NextDouble() * 9.2))];
        _powers = new double[Count];
    }

    [Benchmark(Baseline = true)]
    public void PlatformPow()
    {
        for (int i = 0; i < _bases.Length; i++)
        {
            _powers[i] = Math.Pow(_bases[i], Exponent);
        }
    }

    [Benchmark]
    public void PowElementByElement()
    {
        for (int i = 0; i < _bases.Length; i++)
        {
            _powers[i] = DeterministicMath.Pow(_bases[i], Exponent);
        }
    }

    [Benchmark]
    public void PowOfColumn() => DeterministicMath.Pow(_bases, Exponent, _powers);

    [Benchmark]
    public void PowInTwoLanes() => DeterministicMath.PowInLanes<TwoLanes>(_bases, Exponent, _powers);

    [Benchmark]
    public void PowInFourLanes() => DeterministicMath.PowInLanes<FourLanes>(_bases, Exponent, _powers);

    [Benchmark]
    public void PowInEightLanes() => DeterministicMath.PowInLanes<EightLanes>(_bases, Exponent, _powers);
}

/// <summary>Exponential and logarithm against the platform's.</summary>
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
public class ExpAndLogBenchmarks
{
    private readonly double[] _values = new double[1000];
    private readonly double[] _results = new double[1000];

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = random.NextDouble() * 20;
        }
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Exp")]
    public void PlatformExp()
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _results[i] = Math.Exp(_values[i]);
        }
    }

    [Benchmark, BenchmarkCategory("Exp")]
    public void Exp()
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _results[i] = DeterministicMath.Exp(_values[i]);
        }
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Log")]
    public void PlatformLog()
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _results[i] = Math.Log(_values[i]);
        }
    }

    [Benchmark, BenchmarkCategory("Log")]
    public void Log()
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _results[i] = DeterministicMath.Log(_values[i]);
        }
    }
}

using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;

namespace TVer.Methodologies.Benchmarks.Forestry;

/// <summary>
/// The above-ground mass of ten million trees by the equation of Ogawa for tropical rain forest, on one core: columns of the library
/// against a hand-written loop over Math.Pow.
/// </summary>
[Config(typeof(LongWorkConfig))]
public class TreeBiomassBenchmarks
{
    private readonly AllometricEquation _equation = AllometricCatalogue.Published["ogawa-rain-v02"];
    private double[] _diameters = [];
    private double[] _heights = [];
    private double[] _masses = [];

    /// <summary>How many trees.</summary>
    [Params(10_000_000)]
    public int Trees { get; set; }

    /// <summary>Diameters from 4.5 to 120 cm and heights that go with them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        _diameters = new double[Trees];
        _heights = new double[Trees];
        _masses = new double[Trees];
        for (int k = 0; k < Trees; k++)
        {
            _diameters[k] = 4.5 + (115.5 * random.NextDouble() * random.NextDouble());
            _heights[k] = 1.3 + (40 * (1 - Math.Exp(-0.04 * _diameters[k])) * (0.8 + (0.4 * random.NextDouble())));
        }
    }

    /// <summary>What a host would write: the printed formulas over the platform's power.</summary>
    [Benchmark(Baseline = true)]
    public double LoopOverMathPow()
    {
        for (int k = 0; k < _diameters.Length; k++)
        {
            double x = _diameters[k] * _diameters[k] * _heights[k];
            double woody = (0.0396 * Math.Pow(x, 0.9326)) + (0.006003 * Math.Pow(x, 1.027));
            _masses[k] = woody + (1 / ((28 / woody) + 0.025));
        }

        return _masses[^1];
    }

    /// <summary>The library's columns: the same bits on every machine.</summary>
    [Benchmark]
    public double Columns()
    {
        _equation.AboveGround(_diameters, _heights, _masses);
        return _masses[^1];
    }

    /// <summary>The library, a tree at a time.</summary>
    [Benchmark]
    public double TreeByTree()
    {
        for (int k = 0; k < _diameters.Length; k++)
        {
            _masses[k] = _equation.AboveGround(new TreeMeasures<Plain>(new Plain(_diameters[k]), new Plain(_heights[k]))).Value;
        }

        return _masses[^1];
    }
}

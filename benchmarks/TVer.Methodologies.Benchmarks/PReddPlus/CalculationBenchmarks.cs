using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Benchmarks.PReddPlus;

/// <summary>
/// P-REDD+ over strata and years: a hand-written loop of the baseline emission alone (the baseline of the ratio), the whole
/// methodology over bare columns, and the whole methodology with its trail.
/// </summary>
[Config(typeof(ShortConfig))]
public class CalculationBenchmarks
{
    private PReddPlusColumns _columns = null!;
    private PReddPlusProject _project = null!;

    [Params(1, 100, 10_000)]
    public int Strata { get; set; }

    [Params(30)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _columns = SyntheticProjects.Columns(Strata, Years);
        _project = SyntheticProjects.Project(Strata, Years);
        if (BareColumns() != WithTrail())
        {
            throw new InvalidOperationException("Bare and traced results differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public double HandWrittenLoop()
    {
        ReadOnlySpan<double> start = _columns.AreaAtStart.Span;
        ReadOnlySpan<double> stock = _columns.BaselineStock.Span;
        ReadOnlySpan<double> rates = _columns.Rounds[0].Rates.Span;
        double total = 0;
        for (int year = 0; year < Years; year++)
        {
            for (int i = 0; i < Strata; i++)
            {
                total += (stock[i] - stock[Strata]) * rates[i] * start[i];
            }
        }

        return total;
    }

    [Benchmark]
    public double BareColumns() => _columns.Calculate()[^1].CumulativeNet;

    [Benchmark]
    public double WithTrail()
    {
        PReddPlusRound<Quantity>[] rounds = PReddPlusCalculation.Run(_project);
        return rounds[^1].Issued.CumulativeNet.Value;
    }
}

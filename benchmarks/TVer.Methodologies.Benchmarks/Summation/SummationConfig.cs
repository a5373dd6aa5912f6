using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>Many short iterations: the ratios to the baseline of the same run are what counts.</summary>
public sealed class SummationConfig : ManualConfig
{
    public SummationConfig()
    {
        this.AddMeasured(Job.Default
            .WithWarmupCount(200)
            .WithIterationCount(100)
            .WithIterationTime(TimeInterval.FromMilliseconds(2)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median, new BestRatioColumn());
        HideColumns("Error", "StdDev", "RatioSD", "Alloc Ratio");
    }
}

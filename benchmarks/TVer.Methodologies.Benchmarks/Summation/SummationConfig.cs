using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>Short jobs: the ratios to the baseline of the same run are what counts.</summary>
public sealed class SummationConfig : ManualConfig
{
    public SummationConfig()
    {
        AddJob(Job.Default.WithWarmupCount(4).WithIterationCount(9));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median);
        HideColumns("Error", "StdDev", "RatioSD");
    }
}

using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace TVer.Methodologies.Benchmarks;

/// <summary>How often benchmarks run: each class as it says, or all of them once with <c>TVER_BENCH_DRY=1</c>, to see that they still run.</summary>
internal static class Jobs
{
    private static readonly bool s_isDry = Environment.GetEnvironmentVariable("TVER_BENCH_DRY") == "1";

    /// <summary>The configuration of classes that say nothing.</summary>
    public static IConfig Common => s_isDry
        ? DefaultConfig.Instance.AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
        : DefaultConfig.Instance;

    /// <summary>Adds the job of a class, unless the run is dry.</summary>
    public static void AddMeasured(this ManualConfig config, Job job)
    {
        if (!s_isDry)
        {
            config.AddJob(job);
        }
    }
}

/// <summary>Three iterations after three to warm up, and the memory allocated.</summary>
public sealed class ShortConfig : ManualConfig
{
    public ShortConfig()
    {
        this.AddMeasured(Job.ShortRun);
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}

/// <summary>Seven single runs of long work after two to warm up, and the memory allocated.</summary>
public sealed class LongWorkConfig : ManualConfig
{
    public LongWorkConfig()
    {
        this.AddMeasured(Job.Default.WithStrategy(RunStrategy.Monitoring).WithLaunchCount(1).WithWarmupCount(2).WithIterationCount(7));
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}

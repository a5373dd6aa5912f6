using BenchmarkDotNet.Attributes;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>Two threads on 10^7 strata, against one thread and against two threads that only read.</summary>
[Config(typeof(SummationConfig))]
public class ParallelBenchmarks
{
    private const int Length = 10_000_000;

    private readonly StrataColumns _columns = StrataColumns.Staggered(Length);

    [Benchmark(Baseline = true)]
    public long ReadLimitOfTwoThreads()
    {
        long result = 0;
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part =>
        {
            int half = Length / 2;
            Interlocked.Add(ref result, Baselines.Read(
                _columns.Project.Span.Slice(part * half, half),
                _columns.Baseline.Span.Slice(part * half, half),
                _columns.Area.Span.Slice(part * half, half)));
        });
        return result;
    }

    [Benchmark]
    public double StrataOnOneThread() => ExactSum.Strata(_columns.Project, _columns.Baseline, _columns.Area, 1);

    [Benchmark]
    public double StrataOnTwoThreads() => ExactSum.Strata(_columns.Project, _columns.Baseline, _columns.Area, 2);

    [Benchmark]
    public double SumOnTwoThreads() => ExactSum.Sum(_columns.Terms, 2);
}

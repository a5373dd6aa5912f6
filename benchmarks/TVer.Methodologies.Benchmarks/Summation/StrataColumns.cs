namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>Columns like those of a project: carbon densities with and without it, and areas, of lognormal spread; and their terms (p −
/// b)·a.</summary>
internal sealed class StrataColumns
{
    /// <summary>Doubles between the starts of two columns in a cache set: see the remarks of <see cref="Staggered"/>.</summary>
    private const int Stagger = 4096;

    private StrataColumns(int length, Memory<double> project, Memory<double> baseline, Memory<double> area)
    {
        Project = project;
        Baseline = baseline;
        Area = area;
        Terms = new double[length];
        Random random = new(2026);
        for (int i = 0; i < length; i++)
        {
            double p = Math.Exp(4 + (0.8 * Gauss(random)));
            double b = p * (1 + (0.3 * Gauss(random)));
            double a = Math.Exp(5 + Gauss(random));
            project.Span[i] = p;
            baseline.Span[i] = b;
            area.Span[i] = a;
            Terms[i] = (p - b) * a;
        }
    }

    public ReadOnlyMemory<double> Project { get; }

    public ReadOnlyMemory<double> Baseline { get; }

    public ReadOnlyMemory<double> Area { get; }

    /// <summary>(p − b)·a, rounded: a column for plain sums.</summary>
    public double[] Terms { get; }

    /// <summary>Lengths to measure; TVER_BENCH_LARGE=1 adds 10^8, which takes 3.2 GB.</summary>
    public static IEnumerable<int> Lengths =>
        Environment.GetEnvironmentVariable("TVER_BENCH_LARGE") == "1"
            ? [1_000, 100_000, 10_000_000, 100_000_000]
            : [1_000, 100_000, 10_000_000];

    /// <summary>
    /// Columns that start 32 KB apart modulo any power of two, in one array. Large arrays of their own may start at equal addresses
    /// modulo 256 MB, and then compete for the same cache sets in whatever reads them side by side.
    /// </summary>
    public static StrataColumns Staggered(int length)
    {
        int pitch = (((length / Stagger) + 1) * Stagger) + Stagger;
        Memory<double> all = new double[3 * pitch];
        return new StrataColumns(length, all[..length], all.Slice(pitch, length), all.Slice(2 * pitch, length));
    }

    /// <summary>Columns in arrays of their own, where the runtime places them.</summary>
    public static StrataColumns Separate(int length) => new(length, new double[length], new double[length], new double[length]);

    public static double Gauss(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

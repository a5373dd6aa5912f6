namespace TVer.Methodologies.Statistics;

/// <content>Sums in one call on several threads. The bits do not depend on how many.</content>
public partial struct ExactSum
{
    /// <summary>Terms below which another thread costs more than it saves.</summary>
    private const int MinTermsPerThread = 16384;

    private delegate void PartAdder(ref ExactSum sum, int start, int length);

    /// <summary>The correctly rounded value of Σ values, on several threads; the same bits as without.</summary>
    /// <param name="values">Any doubles; empty gives +0.</param>
    /// <param name="degreeOfParallelism">Threads to use at most, 1 or more. Fewer are used for short columns.</param>
    /// <returns>The exact sum rounded once, see <see cref="ToDouble"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is below 1.</exception>
    public static double Sum(ReadOnlyMemory<double> values, int degreeOfParallelism) =>
        AddParts(values.Length, degreeOfParallelism, (ref sum, start, length) => sum.Add(values.Span.Slice(start, length)));

    /// <summary>The correctly rounded value of Σ x_i·y_i, on several threads; the same bits as without.</summary>
    /// <param name="x">The first factors.</param>
    /// <param name="y">The second factors, as many.</param>
    /// <param name="degreeOfParallelism">Threads to use at most, 1 or more. Fewer are used for short columns.</param>
    /// <returns>The exact sum of the exact products, rounded once, see <see cref="ToDouble"/>.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is below 1.</exception>
    public static double Dot(ReadOnlyMemory<double> x, ReadOnlyMemory<double> y, int degreeOfParallelism)
    {
        RequireEqualLengths(x.Length, y.Length, nameof(y));
        return AddParts(
            x.Length,
            degreeOfParallelism,
            (ref sum, start, length) => sum.AddDot(x.Span.Slice(start, length), y.Span.Slice(start, length)));
    }

    /// <summary>The correctly rounded value of Σ (p_i − b_i)·a_i over strata, on several threads; the same bits as without.</summary>
    /// <param name="project">p_i, one per stratum.</param>
    /// <param name="baseline">b_i, in the unit of p, as many.</param>
    /// <param name="area">a_i, the weight of the stratum, as many.</param>
    /// <param name="degreeOfParallelism">Threads to use at most, 1 or more. Fewer are used for short columns.</param>
    /// <returns>The exact sum, rounded once, see <see cref="ToDouble"/>.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The degree of parallelism is below 1.</exception>
    public static double Strata(
        ReadOnlyMemory<double> project, ReadOnlyMemory<double> baseline, ReadOnlyMemory<double> area, int degreeOfParallelism)
    {
        RequireEqualLengths(project.Length, baseline.Length, nameof(baseline));
        RequireEqualLengths(project.Length, area.Length, nameof(area));
        return AddParts(
            project.Length,
            degreeOfParallelism,
            (ref sum, start, length) => sum.AddStrata(
                project.Span.Slice(start, length), baseline.Span.Slice(start, length), area.Span.Slice(start, length)));
    }

    /// <summary>One contiguous part per thread, each with an accumulator of its own, merged at the end.</summary>
    private static double AddParts(int length, int degreeOfParallelism, PartAdder add)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        int parts = Math.Clamp(length / MinTermsPerThread, 1, degreeOfParallelism);
        ExactSum total = default;
        if (parts == 1)
        {
            add(ref total, 0, length);
            return total.Finish();
        }

        var sums = new ExactSum[parts];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
        {
            int start = (int)((long)length * part / parts);
            int end = (int)((long)length * (part + 1) / parts);
            ExactSum sum = default;
            add(ref sum, start, end - start);
            sums[part] = sum;
        });
        foreach (ref readonly ExactSum sum in sums.AsSpan())
        {
            total.Merge(in sum);
        }

        return total.Finish();
    }
}

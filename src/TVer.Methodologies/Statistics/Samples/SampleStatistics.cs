namespace TVer.Methodologies.Statistics;

/// <summary>Count, mean, variance and standard error of a simple random sample.</summary>
/// <remarks>
/// <para>AR-TOOL14 v04.2, equations 16 and 17 (and 7 and 8 for changes): the mean of the plots of a stratum, and their sample variance
/// with n − 1; the division of the variance by n happens once, in the standard error.</para>
/// <para>Computed from exact sums: the bits do not depend on the order of the values nor on the machine, and values of 10,000,001,
/// 10,000,003 and 10,000,002 have the variance 1. Each result is within 0.51 units in the last place of the exact value for these
/// doubles (1 unit for deviation and error).</para>
/// </remarks>
public sealed record SampleStatistics
{
    private readonly double _variance;

    private SampleStatistics(int count, double mean, double variance)
    {
        Count = count;
        Mean = mean;
        _variance = variance;
    }

    /// <summary>The number of values, n ≥ 1.</summary>
    public int Count { get; }

    /// <summary>The arithmetic mean, Σx/n, in the unit of the values.</summary>
    public double Mean { get; }

    /// <summary>The sample variance, s² = Σ(x − mean)²/(n − 1), in the square of the values' unit; zero where it is below the smallest
    /// double.</summary>
    /// <exception cref="InvalidOperationException">The sample has one value only.</exception>
    public double Variance => Count > 1
        ? _variance
        : throw new InvalidOperationException("The sample has 1 value; a variance needs at least 2 (AR-TOOL14 v04.2, equation 17).");

    /// <summary>The sample standard deviation, s, in the unit of the values.</summary>
    /// <exception cref="InvalidOperationException">The sample has one value only.</exception>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>The standard error of the mean, s/√n, in the unit of the values.</summary>
    /// <exception cref="InvalidOperationException">The sample has one value only.</exception>
    public double StandardError => Math.Sqrt(Variance / Count);

    /// <summary>Computes the statistics of a sample.</summary>
    /// <param name="values">The values, in one unit; at least one, each finite and at most 1e145 in size. Their order does not
    /// matter.</param>
    /// <returns>The statistics; variance and what follows from it need two values.</returns>
    /// <exception cref="ArgumentException">There is no value, or one is NaN, infinite or too large; the message gives its
    /// index.</exception>
    public static SampleStatistics Of(ReadOnlySpan<double> values)
    {
        ExactMoments.Check(values, nameof(values));
        ExactMean mean = ExactMoments.Mean(values);
        double variance = values.Length == 1
            ? 0
            : (ExactMoments.CentredProducts(values, mean, values, mean) / (values.Length - 1)).High;
        return new SampleStatistics(values.Length, mean.Value.High, variance);
    }
}

namespace TVer.Methodologies.Statistics;

/// <summary>The standard normal distribution: Student's t with infinitely many degrees of freedom.</summary>
/// <remarks>The bits of every result are the same on every machine.</remarks>
public static class Normal
{
    /// <summary>Computes z with P(|Z| ≤ z) = <paramref name="confidence"/> for a standard normal Z; 1.6448536… for 0.9.</summary>
    /// <param name="confidence">The two-sided confidence level as a fraction, 0 &lt; confidence &lt; 1.</param>
    /// <returns>
    /// z, dimensionless, positive; within 0.51 units in the last place of the exact value for levels up to 1 − 1e−11, within 1e−15 of
    /// its size up to 1.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is NaN, 0 or less, or 1 or more.</exception>
    public static double TwoSidedQuantile(double confidence)
    {
        CentralQuantile.Check(confidence);
        return CentralQuantile.Solve(default(NormalDistribution), confidence, NormalDistribution.RoughQuantile(confidence));
    }

    /// <summary>Computes P(|Z| ≤ z) for a standard normal Z.</summary>
    /// <param name="z">The half-width in standard deviations, dimensionless, 0 ≤ z ≤ +∞.</param>
    /// <returns>The probability, 0 to 1, within 0.51 units in the last place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="z"/> is NaN or negative.</exception>
    public static double TwoSidedProbability(double z)
    {
        if (!(z >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(z), z, "A two-sided probability needs a half-width from 0 to infinity.");
        }

        return z > NormalDistribution.Certain ? 1 : default(NormalDistribution).Probability(z, out _).High;
    }
}

namespace TVer.Methodologies.Statistics;

/// <summary>Student's t distribution, of which the uncertainty rules take the two-sided quantile at 90 %.</summary>
/// <remarks>
/// <para>T-VER-P-METH-13-03 v02, Annex 1, and AR-TOOL14 v04.2, Appendix 2: U = t_VAL·s_mean/mean, where t_VAL is the two-sided value at
/// 90 % confidence with the degrees of freedom of the sample (number of plots less number of strata).</para>
/// <para>The bits of every result are the same on every machine.</para>
/// </remarks>
public static class StudentT
{
    /// <summary>Computes t with P(|T| ≤ t) = <paramref name="confidence"/>; 1.6923603… for 0.9 and 33 degrees of freedom.</summary>
    /// <param name="confidence">The two-sided confidence level as a fraction, 0 &lt; confidence &lt; 1; 0.9 for T-VER. It is the
    /// probability inside ±t, not that below t.</param>
    /// <param name="degreesOfFreedom">The degrees of freedom, at least 1. For infinitely many see
    /// <see cref="Normal.TwoSidedQuantile"/>.</param>
    /// <returns>
    /// t, dimensionless, positive; within 0.51 units in the last place of the exact value for up to 10,000 degrees of freedom and levels
    /// up to 1 − 1e−11, within 1e−15 of its size otherwise.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is NaN, 0 or less, or 1 or more; or <paramref name="degreesOfFreedom"/> is below 1 (too few plots
    /// for a variance).
    /// </exception>
    public static double TwoSidedQuantile(double confidence, int degreesOfFreedom)
    {
        CentralQuantile.Check(confidence);
        CheckDegreesOfFreedom(degreesOfFreedom);
        return degreesOfFreedom > StudentDistribution.MostDegreesOfFreedom
            ? StudentDistribution.QuantileForMany(Normal.TwoSidedQuantile(confidence), degreesOfFreedom)
            : CentralQuantile.Solve(new StudentDistribution(degreesOfFreedom), confidence, NormalDistribution.RoughQuantile(confidence));
    }

    /// <summary>Computes P(|T| ≤ t); 1 less it is the two-sided p-value of a t test.</summary>
    /// <param name="t">The half-width in standard errors, dimensionless, 0 ≤ t ≤ +∞.</param>
    /// <param name="degreesOfFreedom">The degrees of freedom, 1 to 10,000 (the time taken grows with them).</param>
    /// <returns>The probability, 0 to 1, within 0.51 units in the last place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="t"/> is NaN or negative, or <paramref name="degreesOfFreedom"/> is outside its range.
    /// </exception>
    public static double TwoSidedProbability(double t, int degreesOfFreedom)
    {
        if (!(t >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(t), t, "A two-sided probability needs a half-width from 0 to infinity.");
        }

        CheckDegreesOfFreedom(degreesOfFreedom);
        if (degreesOfFreedom > StudentDistribution.MostDegreesOfFreedom)
        {
            throw new ArgumentOutOfRangeException(
                nameof(degreesOfFreedom), degreesOfFreedom,
                $"The probability is computed for 1 to {StudentDistribution.MostDegreesOfFreedom} degrees of freedom.");
        }

        return t > StudentDistribution.Certain ? 1 : new StudentDistribution(degreesOfFreedom).Probability(t, out _).High;
    }

    private static void CheckDegreesOfFreedom(int degreesOfFreedom)
    {
        if (degreesOfFreedom < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(degreesOfFreedom), degreesOfFreedom,
                "Student's t needs at least 1 degree of freedom: more plots than strata (AR-TOOL14 v04.2, equation 15).");
        }
    }
}

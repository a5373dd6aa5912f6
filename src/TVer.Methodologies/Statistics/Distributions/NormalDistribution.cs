namespace TVer.Methodologies.Statistics;

/// <summary>The standard normal distribution to some 100 bits.</summary>
internal readonly struct NormalDistribution : ICentralDistribution
{
    /// <summary>Beyond it the probability of more differs from 1 by less than half an ulp (2^−54 = 5.6e−17; at 9 it is 2.3e−19).</summary>
    public const double Certain = 9;

    /// <summary>√(2/π).</summary>
    internal static readonly DoubleDouble RootOfTwoOverPi = new(0.7978845608028654, -4.98465440455546e-17);

    /// <summary>
    /// P(|Z| ≤ z) = √(2/π)·e^(−z²/2)·(z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …): all terms positive, so that nothing cancels (Abramowitz and
    /// Stegun 26.2.11).
    /// </summary>
    public DoubleDouble Probability(double z, out double slope)
    {
        DoubleDouble square = DoubleDouble.Product(z, z);
        DoubleDouble density = RootOfTwoOverPi * Exponential(new DoubleDouble(square.High * -0.5, square.Low * -0.5));
        DoubleDouble term = z;
        DoubleDouble sum = z;
        for (int odd = 3; term.High > sum.High * 1e-33; odd += 2)
        {
            term = term * square / odd;
            sum += term;
        }

        slope = density.High;
        return density * sum;
    }

    public double Decay(double z) => z;

    /// <summary>
    /// z to two or three digits, as a start: Winitzki's formula for the inverse error function, and the tangent at zero where that would
    /// cancel.
    /// </summary>
    public static double RoughQuantile(double confidence)
    {
        const double A = 0.147;
        const double HalfOfRoot = 2 / (Math.PI * A);

        if (confidence < 0.01)
        {
            return confidence / RootOfTwoOverPi.High;
        }

        double logarithm = DeterministicMath.Log((1 - confidence) * (1 + confidence));
        double first = HalfOfRoot + (logarithm / 2);
        return Math.Sqrt(2 * (Math.Sqrt((first * first) - (logarithm / A)) - first));
    }

    /// <summary>e^x for −60 &lt; x ≤ 0: (e^(r/256))^256 with x = k·ln 2 + r.</summary>
    internal static DoubleDouble Exponential(DoubleDouble x)
    {
        const int Halvings = 8;

        var ln2 = new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);
        double k = Math.Round(x.High / ln2.High);
        DoubleDouble r = x - (ln2 * k);
        r = new DoubleDouble(r.High / (1 << Halvings), r.Low / (1 << Halvings));
        DoubleDouble sum = 1;
        for (int n = 11; n >= 1; n--)
        {
            sum = 1 + (r * sum / n);
        }

        for (int i = 0; i < Halvings; i++)
        {
            sum *= sum;
        }

        double scale = Math.ScaleB(1, (int)k);
        return new DoubleDouble(sum.High * scale, sum.Low * scale);
    }
}

namespace TVer.Methodologies.Statistics;

/// <summary>Student's t with a whole number ν of degrees of freedom, to some 100 bits, by its finite sums.</summary>
/// <remarks>
/// With tan θ = t/√ν (Abramowitz and Stegun 26.7.3 and 26.7.4) P(|T| ≤ t) is
/// <para>2θ/π for ν = 1;</para>
/// <para>(2/π)·{θ + sin θ·cos θ·[1 + (2/3)·cos²θ + (2·4)/(3·5)·cos⁴θ + … to cos^(ν−3) θ]} for odd ν;</para>
/// <para>sin θ·[1 + (1/2)·cos²θ + (1·3)/(2·4)·cos⁴θ + … to cos^(ν−2) θ] for even ν.</para>
/// All terms are positive, so that nothing cancels. The derivative by θ is (ν − 1) times the last term, once more times cos θ (even) or
/// cos²θ·2/π (odd).
/// </remarks>
internal readonly struct StudentDistribution(int degreesOfFreedom) : ICentralDistribution
{
    /// <summary>The sums have half as many terms; beyond, an expansion in 1/ν is as good as a double.</summary>
    public const int MostDegreesOfFreedom = 10_000;

    /// <summary>Beyond it the probability of more is below 2^−54 for any ν (for ν = 1 it is 2/(π·t)).</summary>
    public const double Certain = 1e17;

    private static readonly DoubleDouble TwoOverPi = new(0.6366197723675814, -3.935735335036497e-17);

    private readonly int _degreesOfFreedom = degreesOfFreedom;

    public DoubleDouble Probability(double t, out double slope)
    {
        DoubleDouble hypotenuse = DoubleDouble.Product(t, t) + _degreesOfFreedom;
        DoubleDouble cosineSquared = _degreesOfFreedom / hypotenuse;
        DoubleDouble sine = t / DoubleDouble.Sqrt(hypotenuse);
        bool odd = (_degreesOfFreedom & 1) == 1;

        DoubleDouble sum = Sum(cosineSquared, odd ? 1 : 0, out double last);
        DoubleDouble probability;
        double slopeByAngle;
        if (odd)
        {
            DoubleDouble cosine = DoubleDouble.Sqrt(cosineSquared);
            probability = TwoOverPi * (Angle(sine, cosine) + (sine * cosine * sum));
            slopeByAngle = TwoOverPi.High * (_degreesOfFreedom == 1 ? 1 : (_degreesOfFreedom - 1) * last * cosineSquared.High);
        }
        else
        {
            probability = sine * sum;
            slopeByAngle = (_degreesOfFreedom - 1) * last * Math.Sqrt(cosineSquared.High);
        }

        slope = slopeByAngle * Math.Sqrt(_degreesOfFreedom) / hypotenuse.High;
        return probability;
    }

    public double Decay(double t) => (_degreesOfFreedom + 1) * t / (_degreesOfFreedom + (t * t));

    /// <summary>
    /// t for many degrees of freedom, from the normal quantile z: the expansion of Fisher and Cornish (Abramowitz and Stegun 26.7.5).
    /// Beyond 10,000 the next term is below 1e−15 of t.
    /// </summary>
    public static double QuantileForMany(double z, int degreesOfFreedom)
    {
        double n = degreesOfFreedom;
        double s = z * z;
        double first = z * (s + 1) / 4;
        double second = z * ((((5 * s) + 16) * s) + 3) / 96;
        double third = z * ((((((3 * s) + 19) * s) + 17) * s) - 15) / 384;
        double fourth = z * ((((((((79 * s) + 776) * s) + 1482) * s) - 1920) * s) - 945) / 92160;
        return z + ((first + ((second + ((third + (fourth / n)) / n)) / n)) / n);
    }

    /// <summary>
    /// 1 + (1+shift)/(2+shift)·c + (1+shift)(3+shift)/((2+shift)(4+shift))·c² + …, with shift 0 for even ν and 1 for odd; and the last
    /// term. Empty for ν = 1.
    /// </summary>
    private DoubleDouble Sum(DoubleDouble cosineSquared, int shift, out double last)
    {
        if (_degreesOfFreedom == 1)
        {
            last = 0;
            return 0;
        }

        DoubleDouble term = 1;
        DoubleDouble sum = 1;
        for (int k = 1; k <= (_degreesOfFreedom - 2 - shift) / 2; k++)
        {
            term = term * cosineSquared * ((2 * k) - 1 + shift) / ((2 * k) + shift);
            sum += term;
        }

        last = term.High;
        return sum;
    }

    /// <summary>The angle from its sine and cosine, 0 to π/2: halved five times, then the series of the arc tangent.</summary>
    private static DoubleDouble Angle(DoubleDouble sine, DoubleDouble cosine)
    {
        DoubleDouble tangent = sine / (1 + cosine);
        for (int i = 0; i < 4; i++)
        {
            tangent /= 1 + DoubleDouble.Sqrt(1 + (tangent * tangent));
        }

        DoubleDouble square = tangent * tangent;
        DoubleDouble series = 0;
        for (int odd = 27; odd >= 1; odd -= 2)
        {
            series = (1 / (DoubleDouble)odd) - (square * series);
        }

        return 32 * (tangent * series);
    }
}

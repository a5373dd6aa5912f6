using System.Numerics;
using static TVer.Methodologies.Tests.Statistics.HighPrecision;

namespace TVer.Methodologies.Tests.Statistics;

/// <summary>
/// P(|T| ≤ t) and P(|Z| ≤ z) by infinite series of the incomplete beta and gamma functions with 384 fraction bits: other formulas than
/// the library's finite sums.
/// </summary>
internal static class ExactProbability
{
    /// <summary>
    /// I_s(1/2, ν/2) with s = t²/(ν + t²), by the hypergeometric series of the smaller side: I_x(a, b) = x^a·(1 − x)^b/(a·B(a, b))·Σ (a
    /// + b)_n/(a + 1)_n·x^n.
    /// </summary>
    public static BigInteger OfStudent(BigInteger t, int degreesOfFreedom)
    {
        BigInteger square = Multiply(t, t);
        BigInteger inside = Divide(square, square + (degreesOfFreedom * One));
        BigInteger outside = One - inside;
        BigInteger product = Multiply(Sqrt(inside), HalfPower(outside, degreesOfFreedom));
        BigInteger beta = HalfBeta(degreesOfFreedom);

        return 2 * inside < One
            ? Divide(2 * Multiply(product, Series(inside, degreesOfFreedom + 1, 3)), beta)
            : One - Divide(2 * Multiply(product, Series(outside, degreesOfFreedom + 1, degreesOfFreedom + 2)), beta * degreesOfFreedom);
    }

    /// <summary>erf(z/√2) by its alternating series, Σ (−1)^n·(z²/2)^n/(n!·(2n + 1)); 384 bits bear the cancellation for z up to
    /// 9.</summary>
    public static BigInteger OfNormal(BigInteger z)
    {
        BigInteger half = Multiply(z, z) / 2;
        BigInteger power = One;
        BigInteger sum = One;
        for (int n = 1; !power.IsZero; n++)
        {
            power = -Multiply(power, half) / n;
            sum += power / ((2 * n) + 1);
        }

        return Multiply(Multiply(Sqrt(Divide(2 * One, Pi)), z), sum);
    }

    /// <summary>1 + (numerator/denominator)·x + (numerator·(numerator + 2))/(denominator·(denominator + 2))·x² + …</summary>
    private static BigInteger Series(BigInteger x, int numerator, int denominator)
    {
        BigInteger term = One;
        BigInteger sum = One;
        for (int n = 0; !term.IsZero; n++)
        {
            term = Multiply(term, x) * (numerator + (2L * n)) / (denominator + (2L * n));
            sum += term;
        }

        return sum;
    }

    /// <summary>x^(n/2).</summary>
    private static BigInteger HalfPower(BigInteger x, int n)
    {
        BigInteger result = (n & 1) == 1 ? Sqrt(x) : One;
        BigInteger factor = x;
        for (int rest = n / 2; rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1)
            {
                result = Multiply(result, factor);
            }

            factor = Multiply(factor, factor);
        }

        return result;
    }

    /// <summary>B(1/2, n/2): π for 1, 2 for 2, and B(1/2, b + 1) = B(1/2, b)·b/(b + 1/2).</summary>
    private static BigInteger HalfBeta(int n)
    {
        BigInteger beta = (n & 1) == 1 ? Pi : 2 * One;
        for (int m = (n & 1) == 1 ? 1 : 2; m < n; m += 2)
        {
            beta = beta * m / (m + 1);
        }

        return beta;
    }
}

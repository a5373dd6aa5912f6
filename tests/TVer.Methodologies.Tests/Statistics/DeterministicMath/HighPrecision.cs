using System.Numerics;

namespace TVer.Methodologies.Tests.Statistics;

/// <summary>
/// Real numbers as integers times 2^−384, with exponential, logarithm, square root and π, each from a series of its own that shares
/// nothing with the library. Slow and exact to far more digits than any test asks for.
/// </summary>
internal static class HighPrecision
{
    public const int FractionBits = 384;

    public static readonly BigInteger One = BigInteger.One << FractionBits;

    /// <summary>ln 2 = 2·artanh(1/3).</summary>
    public static readonly BigInteger Ln2 = 2 * Odd(3, alternating: false);

    /// <summary>π = 16·arctan(1/5) − 4·arctan(1/239), Machin's formula.</summary>
    public static readonly BigInteger Pi = (16 * Odd(5, alternating: true)) - (4 * Odd(239, alternating: true));

    /// <summary>The exact value of a double, cut at 2^−384 if it is that small.</summary>
    public static BigInteger Of(double value)
    {
        (BigInteger mantissa, int exponent) = Parts(value);
        return Shift(mantissa, exponent + FractionBits);
    }

    /// <summary>value = mantissa · 2^exponent, the mantissa a signed integer.</summary>
    public static (BigInteger Mantissa, int Exponent) Parts(double value)
    {
        Assert.True(double.IsFinite(value), "The oracle takes finite numbers only.");
        long bits = BitConverter.DoubleToInt64Bits(value);
        int field = (int)(bits >> 52) & 0x7FF;
        long fraction = bits & 0xF_FFFF_FFFF_FFFF;
        long magnitude = field == 0 ? fraction : fraction | (1L << 52);
        return (bits < 0 ? -magnitude : magnitude, Math.Max(field, 1) - 1075);
    }

    public static BigInteger Multiply(BigInteger x, BigInteger y) => (x * y) >> FractionBits;

    public static BigInteger Divide(BigInteger x, BigInteger y) => (x << FractionBits) / y;

    /// <summary>x·y for a double x of any exponent.</summary>
    public static BigInteger Multiply(double x, BigInteger y)
    {
        (BigInteger mantissa, int exponent) = Parts(x);
        return Shift(mantissa * y, exponent);
    }

    /// <summary>e^x = Mantissa · 2^Exponent with 1 ≤ Mantissa &lt; 2.</summary>
    public static (BigInteger Mantissa, int Exponent) Exp(BigInteger x)
    {
        int exponent = (int)FloorDivide(x, Ln2);
        BigInteger rest = x - (exponent * Ln2);

        const int Halvings = 12;
        BigInteger small = rest >> Halvings;
        BigInteger term = One;
        BigInteger sum = One;
        for (int n = 1; !term.IsZero; n++)
        {
            term = Multiply(term, small) / n;
            sum += term;
        }

        for (int i = 0; i < Halvings; i++)
        {
            sum = Multiply(sum, sum);
        }

        return (sum, exponent);
    }

    /// <summary>ln of a positive double, by Halley's iteration on the exponential.</summary>
    public static BigInteger Log(double x)
    {
        (BigInteger mantissa, int exponent) = Parts(x);
        int length = (int)mantissa.GetBitLength() - 1;
        BigInteger fraction = mantissa << (FractionBits - length);
        return Log(fraction) + ((exponent + length) * Ln2);
    }

    /// <summary>ln of a number from 1 to 2.</summary>
    public static BigInteger Log(BigInteger fraction)
    {
        // The start needs some digits only; each step triples them.
        BigInteger y = Of(Math.Log((double)(fraction >> (FractionBits - 60)) / (1L << 60)));
        for (int step = 0; step < 2; step++)
        {
            (BigInteger e, int k) = Exp(y);
            e = Shift(e, k);
            y += Divide(2 * (fraction - e), fraction + e);
        }

        return y;
    }

    public static BigInteger Sqrt(BigInteger x)
    {
        BigInteger radicand = x << FractionBits;
        if (radicand.IsZero)
        {
            return BigInteger.Zero;
        }

        BigInteger root = BigInteger.One << (int)((radicand.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + (radicand / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    /// <summary>
    /// How far a result is from mantissa·2^exponent (1 ≤ mantissa &lt; 2), in units in the last place of a double of that size: 0.5 is
    /// the most that correct rounding leaves.
    /// </summary>
    public static double ErrorInUlp(double result, BigInteger mantissa, int exponent)
    {
        const int Scale = 60;
        int ulp = Math.Max(exponent, -1022) - 52;
        (BigInteger integer, int power) = Parts(result);
        BigInteger difference = Shift(integer, power - ulp + FractionBits) - Shift(mantissa, exponent - ulp);
        return (double)(BigInteger.Abs(difference) >> (FractionBits - Scale)) / (1L << Scale);
    }

    /// <summary>The same for a value that is given as it is.</summary>
    public static double ErrorInUlp(double result, BigInteger value)
    {
        if (value.IsZero)
        {
            return result == 0 ? 0 : double.PositiveInfinity;
        }

        int exponent = (int)BigInteger.Abs(value).GetBitLength() - 1 - FractionBits;
        return ErrorInUlp(value.Sign < 0 ? -result : result, Shift(BigInteger.Abs(value), -exponent), exponent);
    }

    /// <summary>The nearest double to a number, its bits found by trying: only for numbers in the normal range.</summary>
    public static double ToDouble(BigInteger value)
    {
        if (value.IsZero)
        {
            return 0;
        }

        BigInteger magnitude = BigInteger.Abs(value);
        int drop = (int)magnitude.GetBitLength() - 53;
        BigInteger kept = Shift(magnitude, -drop);
        BigInteger twiceRest = (magnitude - Shift(kept, drop)) * 2;
        BigInteger unit = drop > 0 ? BigInteger.One << drop : BigInteger.One;
        if (twiceRest > unit || (twiceRest == unit && !kept.IsEven))
        {
            kept++;
        }

        return value.Sign * Math.ScaleB((double)kept, drop - FractionBits);
    }

    public static BigInteger Shift(BigInteger value, int count) => count >= 0 ? value << count : value >> -count;

    private static BigInteger FloorDivide(BigInteger x, BigInteger y)
    {
        BigInteger quotient = BigInteger.DivRem(x, y, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>1/n ± 1/(3n³) + 1/(5n⁵) ± …</summary>
    private static BigInteger Odd(int n, bool alternating)
    {
        BigInteger power = One / n;
        BigInteger sum = power;
        for (int k = 3; !power.IsZero; k += 2)
        {
            power /= n * n;
            sum += alternating && k % 4 == 3 ? -(power / k) : power / k;
        }

        return sum;
    }
}

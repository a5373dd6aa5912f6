using System.Numerics;

namespace TVer.Methodologies.Tests.Statistics.ExactSummation;

/// <summary>
/// A rational number Numerator · 2^Exponent: the arithmetic of the oracle. It shares no text and no method with the library, which never
/// uses <see cref="BigInteger"/>; and it forms (p − b)·a as it is written, where the library distributes.
/// </summary>
internal readonly record struct Dyadic(BigInteger Numerator, int Exponent)
{
    private static readonly Dyadic s_overflow = Power(1024);

    public static Dyadic Zero { get; } = new(BigInteger.Zero, 0);

    public static Dyadic Of(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        ulong fraction = bits & 0xFFFFFFFFFFFFF;
        int field = (int)(bits >> 52) & 2047;
        Assert.NotEqual(2047, field);
        BigInteger magnitude = field == 0 ? fraction : fraction + 0x10000000000000;
        return new Dyadic(double.IsNegative(value) ? -magnitude : magnitude, (field == 0 ? 1 : field) - 1075);
    }

    public static Dyadic Power(int exponent) => new(BigInteger.One, exponent);

    public static Dyadic operator *(Dyadic x, Dyadic y) => new(x.Numerator * y.Numerator, x.Exponent + y.Exponent);

    public static Dyadic operator +(Dyadic x, Dyadic y)
    {
        int exponent = Math.Min(x.Exponent, y.Exponent);
        return new Dyadic(x.At(exponent) + y.At(exponent), exponent);
    }

    public static Dyadic operator -(Dyadic x, Dyadic y) => x + new Dyadic(-y.Numerator, y.Exponent);

    public static Dyadic Sum(IReadOnlyCollection<Dyadic> terms)
    {
        int exponent = terms.Select(term => term.Exponent).DefaultIfEmpty().Min();
        return new Dyadic(terms.Aggregate(BigInteger.Zero, (sum, term) => sum + term.At(exponent)), exponent);
    }

    /// <summary>A double near this number, for building hard cases: 52 leading bits, cut off.</summary>
    public double Approximately()
    {
        int surplus = (int)BigInteger.Abs(Numerator).GetBitLength() - 52;
        return Math.ScaleB((double)(surplus > 0 ? Numerator >> surplus : Numerator), Exponent + Math.Max(surplus, 0));
    }

    /// <summary>The numerator over a smaller exponent.</summary>
    public BigInteger At(int exponent) => Numerator << (Exponent - exponent);

    public int CompareTo(Dyadic other) => (this - other).Numerator.Sign;

    /// <summary>
    /// Whether a double is this number rounded to nearest, ties to even, by the definition: no half-way point to a neighbour lies between,
    /// and on a half-way point the last bit is 0. Zero is +0; beyond the doubles 2^1024 stands for infinity.
    /// </summary>
    public bool RoundsTo(double candidate)
    {
        if (double.IsNaN(candidate))
        {
            return false;
        }

        if (Numerator.IsZero)
        {
            return BitConverter.DoubleToInt64Bits(candidate) == 0;
        }

        if (double.IsNegative(candidate) != (Numerator.Sign < 0))
        {
            return false;
        }

        Dyadic magnitude = new(BigInteger.Abs(Numerator), Exponent);
        double rounded = Math.Abs(candidate);
        bool even = (BitConverter.DoubleToInt64Bits(rounded) & 1) == 0;
        if (rounded > 0)
        {
            int below = magnitude.CompareTo(Middle(Math.BitDecrement(rounded), rounded));
            if (below < 0 || (below == 0 && !even))
            {
                return false;
            }
        }

        if (double.IsPositiveInfinity(rounded))
        {
            return true;
        }

        int above = magnitude.CompareTo(Middle(rounded, Math.BitIncrement(rounded)));
        return above < 0 || (above == 0 && even);
    }

    private static Dyadic Middle(double low, double high) =>
        (Of(low) + (double.IsPositiveInfinity(high) ? s_overflow : Of(high))) * Power(-1);
}

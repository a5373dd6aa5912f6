using System.Globalization;
using System.Numerics;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

/// <summary>An exact fraction. Every double is one, so a calculation with it makes no rounding error at all.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        _numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    public BigInteger Numerator => _numerator;

    public BigInteger Denominator => _denominatorLessOne + 1;

    public int Sign => _numerator.Sign;

    public static implicit operator Rational(int value) => new(value, 1);

    public static Rational Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    /// <summary>The value of a double, to the last bit.</summary>
    public static Rational Of(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xFFFFFFFFFFFFFL;
        if (exponent == 0x7FF)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Not a number that a fraction can be.");
        }

        BigInteger mantissa = exponent == 0 ? fraction : fraction | (1L << 52);
        int shift = Math.Max(exponent, 1) - 1075;
        BigInteger signed = bits < 0 ? -mantissa : mantissa;
        return shift >= 0 ? new(signed << shift, 1) : new(signed, BigInteger.One << -shift);
    }

    /// <summary>A decimal such as <c>0.85</c>, exactly.</summary>
    public static Rational Parse(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int digits = point < 0 ? 0 : text.Length - point - 1;
        return new(BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, digits));
    }

    public static Rational operator +(Rational a, Rational b) =>
        a.Denominator == b.Denominator
            ? new(a._numerator + b._numerator, a.Denominator)
            : new((a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a._numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) => new(a._numerator * b._numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a._numerator * b.Denominator, a.Denominator * b._numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    /// <summary>The largest whole number that is not above the value.</summary>
    public BigInteger Floor() => _numerator.Sign >= 0 || Denominator.IsOne
        ? BigInteger.Divide(_numerator, Denominator)
        : BigInteger.Divide(_numerator, Denominator) - 1;

    /// <summary>The nearest multiple of 10^−digits (halves up; no case here rests on a half).</summary>
    public Rational Snap(int digits)
    {
        BigInteger scale = BigInteger.Pow(10, digits);
        return new(((this * new Rational(scale, 1)) + new Rational(1, 2)).Floor(), scale);
    }

    /// <summary>The square root, cut after 200 binary digits behind the point or more.</summary>
    public Rational SquareRoot()
    {
        BigInteger scale = BigInteger.One << 400;
        return new(IntegerRoot(_numerator * scale / Denominator), BigInteger.One << 200);
    }

    /// <summary>The value as a double, within a unit in the last place.</summary>
    public double ToDouble()
    {
        if (_numerator.IsZero)
        {
            return 0;
        }

        int shift = (int)(Denominator.GetBitLength() - BigInteger.Abs(_numerator).GetBitLength()) + 64;
        BigInteger scaled = shift >= 0 ? (_numerator << shift) / Denominator : _numerator / (Denominator << -shift);
        return Math.ScaleB((double)scaled, -shift);
    }

    public int CompareTo(Rational other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    public bool Equals(Rational other) => _numerator == other._numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, Denominator);

    public override string ToString() => ToDouble().ToString("R", CultureInfo.InvariantCulture);

    private static BigInteger IntegerRoot(BigInteger value)
    {
        if (value.IsZero)
        {
            return 0;
        }

        BigInteger root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + (value / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}

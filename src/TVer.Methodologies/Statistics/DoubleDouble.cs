namespace TVer.Methodologies.Statistics;

/// <summary>
/// An unevaluated sum of two doubles, some 106 bits: for the few places where a result that is accurate to its last bit needs operands
/// that are better.
/// </summary>
/// <remarks>
/// Built on the errors of sum and product, which a double holds exactly (Dekker, Knuth). Every operation is IEEE arithmetic in a fixed
/// order, so its bits are the same on every machine. Relative errors are a few 2^−104 as long as nothing underflows; sums of opposite
/// signs lose what they cancel.
/// </remarks>
internal readonly struct DoubleDouble
{
    /// <summary>The sum to double precision.</summary>
    public readonly double High;

    /// <summary>The rest, at most half an ulp of <see cref="High"/>.</summary>
    public readonly double Low;

    public DoubleDouble(double high, double low)
    {
        High = high;
        Low = low;
    }

    public static implicit operator DoubleDouble(double value) => new(value, 0);

    /// <summary>a + b, exactly.</summary>
    public static DoubleDouble Sum(double a, double b)
    {
        double sum = a + b;
        double partOfB = sum - a;
        return new(sum, a - (sum - partOfB) + (b - partOfB));
    }

    /// <summary>a·b, exactly unless the error underflows.</summary>
    public static DoubleDouble Product(double a, double b)
    {
        double product = a * b;
        return new(product, Math.FusedMultiplyAdd(a, b, -product));
    }

    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        DoubleDouble high = Sum(a.High, b.High);
        DoubleDouble low = Sum(a.Low, b.Low);
        DoubleDouble first = Ordered(high.High, high.Low + low.High);
        return Ordered(first.High, first.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + (-b);

    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        DoubleDouble product = Product(a.High, b.High);
        double low = Math.FusedMultiplyAdd(a.High, b.Low, Math.FusedMultiplyAdd(a.Low, b.High, product.Low));
        return Ordered(product.High, low);
    }

    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        double first = a.High / b.High;
        DoubleDouble rest = a - (b * first);
        double second = rest.High / b.High;
        rest -= b * second;
        return Ordered(first, second) + (rest.High / b.High);
    }

    /// <summary>The square root of a number that is not negative: Newton's step on the square root of its high part.</summary>
    public static DoubleDouble Sqrt(DoubleDouble a)
    {
        if (a.High == 0)
        {
            return 0;
        }

        double root = Math.Sqrt(a.High);
        return Sum(root, (a - Product(root, root)).High / (2 * root));
    }

    /// <summary>a + b, exactly, where |a| ≥ |b| or a is zero.</summary>
    private static DoubleDouble Ordered(double a, double b)
    {
        double sum = a + b;
        return new(sum, b - (sum - a));
    }
}

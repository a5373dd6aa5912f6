using System.Globalization;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// Means and centred sums of products from exact sums: the same bits in any order of the observations, and nothing lost to cancellation.
/// </summary>
internal static class ExactMoments
{
    /// <summary>Up to it in size, squares of 2^31 deviations add up without leaving the range of a double.</summary>
    public const double Largest = 1e145;

    /// <summary>The mean: a double near it, and Σ(x − that double) exactly, to twice the precision of a double.</summary>
    public static ExactMean Mean(ReadOnlySpan<double> values)
    {
        var sum = new ExactSum();
        sum.Add(values);
        double near = sum.ToDouble() / values.Length;
        sum.AddProduct(-values.Length, near);
        return new ExactMean(near, ToDoubleDouble(ref sum), values.Length);
    }

    /// <summary>Σ(x − mean of x)·(y − mean of y) to twice the precision of a double.</summary>
    public static DoubleDouble CentredProducts(ReadOnlySpan<double> x, ExactMean meanOfX, ReadOnlySpan<double> y, ExactMean meanOfY)
    {
        // With doubles p and q near the means: Σ(x − p)(y − q) = Σxy − p·Σy − q·Σx + n·p·q, in one exact sum, which may cancel all it
        // likes.
        var sum = new ExactSum();
        sum.AddDot(x, y);
        AddMultiple(ref sum, -meanOfX.Near, y);
        AddMultiple(ref sum, -meanOfY.Near, x);
        DoubleDouble constant = DoubleDouble.Product(x.Length, meanOfX.Near);
        sum.AddProduct(constant.High, meanOfY.Near);
        sum.AddProduct(constant.Low, meanOfY.Near);

        // Moving p and q to the means themselves takes off Σ(x − p)·Σ(y − q)/n, which is at most of the size of the last bits of the data.
        return ToDoubleDouble(ref sum) - (meanOfX.Residual * meanOfY.Residual / x.Length);
    }

    /// <summary>Refuses an empty sample and values that are not finite or too large, naming the place.</summary>
    public static void Check(ReadOnlySpan<double> values, string name)
    {
        if (values.IsEmpty)
        {
            throw new ArgumentException("A sample needs at least one value.", name);
        }

        for (int i = 0; i < values.Length; i++)
        {
            // NaN compares false.
            if (!(Math.Abs(values[i]) <= Largest))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name}[{i}] is {values[i]:R}; a value must be a number between -{Largest:R} and {Largest:R}."),
                    name);
            }
        }
    }

    private static void AddMultiple(ref ExactSum sum, double factor, ReadOnlySpan<double> values)
    {
        Span<double> factors = stackalloc double[Math.Min(values.Length, 256)];
        factors.Fill(factor);
        while (values.Length > factors.Length)
        {
            sum.AddDot(factors, values[..factors.Length]);
            values = values[factors.Length..];
        }

        sum.AddDot(factors[..values.Length], values);
    }

    private static DoubleDouble ToDoubleDouble(ref ExactSum sum)
    {
        double high = sum.ToDouble();
        sum.Add(-high);
        return new DoubleDouble(high, sum.ToDouble());
    }
}

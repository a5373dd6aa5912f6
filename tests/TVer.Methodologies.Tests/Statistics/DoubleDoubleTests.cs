using System.Numerics;
using TVer.Methodologies.Statistics;
using static TVer.Methodologies.Tests.Statistics.HighPrecision;

namespace TVer.Methodologies.Tests.Statistics;

public class DoubleDoubleTests
{
    private const int Cases = 500;

    [Fact]
    public void Sum_and_product_of_two_doubles_are_exact() => Properties.Hold(Any(), Any(), (a, b) =>
    {
        Assert.Equal(Of(a) + Of(b), Of(DoubleDouble.Sum(a, b)));
        Assert.Equal(HighPrecision.Multiply(Of(a), Of(b)), Of(DoubleDouble.Product(a, b)));
    });

    [Fact]
    public void The_four_operations_and_the_root_err_in_the_last_of_some_102_bits() => Properties.Hold(Any(), Any(), Any(), (a, b, c) =>
    {
        DoubleDouble x = Normalised(a, c);
        DoubleDouble y = Normalised(b, -c);
        AssertNear(Of(x) + Of(y), x + y);
        AssertNear(Of(x) - Of(y), x - y);
        AssertNear(HighPrecision.Multiply(Of(x), Of(y)), x * y);
        AssertNear(Divide(Of(x), Of(y)), x / y);
        AssertNear(HighPrecision.Sqrt(Of(x)), DoubleDouble.Sqrt(x));
    }, Cases);

    [Fact]
    public void The_high_part_is_the_nearest_double() => Properties.Hold(Any(), Any(), (a, b) =>
    {
        DoubleDouble quotient = (DoubleDouble)a / b;
        Assert.Equal(quotient.High, quotient.High + quotient.Low);
    });

    [Fact]
    public void The_root_of_zero_is_zero() => Assert.Equal(0, DoubleDouble.Sqrt(0).High);

    private static FsCheck.Arbitrary<double> Any() => Tests.Cases.Magnitudes(1e-20, 1e20);

    /// <summary>A low part that fills the bits below the high part.</summary>
    private static DoubleDouble Normalised(double high, double seed) => DoubleDouble.Sum(high, (Math.BitIncrement(high) - high) * 0.49 * Math.Sin(seed));

    private static BigInteger Of(double value) => HighPrecision.Of(value);

    private static BigInteger Of(DoubleDouble value) => HighPrecision.Of(value.High) + HighPrecision.Of(value.Low);

    private static void AssertNear(BigInteger exact, DoubleDouble actual) =>
        Assert.True(BigInteger.Abs(exact - Of(actual)) <= BigInteger.Abs(exact) >> 102, $"{actual.High:R} + {actual.Low:R}");
}

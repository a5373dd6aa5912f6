using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Statistics.ExactSummation;

/// <summary>What the documentation of <see cref="ExactSum"/> promises, on values that can be checked by hand.</summary>
public class ExactSumTests
{
    private const double Max = double.MaxValue;
    private const double Tiny = double.Epsilon;
    private const double Infinity = double.PositiveInfinity;

    [Fact]
    public void Empty_sum_is_positive_zero()
    {
        ExactSum sum = default;
        AssertBits(0.0, sum.ToDouble());
        Assert.True(sum.IsZero);
        Assert.Equal(0, sum.Sign);
        AssertBits(0.0, ExactSum.Sum([]));
        AssertBits(0.0, ExactSum.Dot([], []));
        AssertBits(0.0, ExactSum.Strata([], [], []));
    }

    [Theory]
    [InlineData(new[] { 1e100, 1.0, -1e100 }, 1.0)]
    [InlineData(new[] { 0.1, 0.2, 0.3 }, 0.6)] // naive: 0.6000000000000001
    [InlineData(new[] { 1e16, 1.0, 1.0 }, 10000000000000002.0)] // naive: 1e16
    [InlineData(new[] { 9007199254740992.0, 1.0 }, 9007199254740992.0)] // tie, even below
    [InlineData(new[] { 9007199254740994.0, 1.0 }, 9007199254740996.0)] // tie, even above
    [InlineData(new[] { 9007199254740992.0, 1.0, Tiny }, 9007199254740994.0)] // a tie broken 1,127 binades below
    [InlineData(new[] { 9007199254740994.0, 1.0, -Tiny }, 9007199254740994.0)]
    [InlineData(new[] { Tiny, Tiny, Tiny }, 1.5E-323)]
    [InlineData(new[] { 2.2250738585072014E-308, -Tiny }, 2.225073858507201E-308)] // largest subnormal
    [InlineData(new[] { Max, Max, -Max }, Max)]
    [InlineData(new[] { Max, 9.9792015476735981E+291 }, Max)] // just below half of the last place above the largest double
    [InlineData(new[] { Max, 9.9792015476735991E+291 }, Infinity)] // half of it: rounds to even, which is beyond
    [InlineData(new[] { -Max, -Max }, -Infinity)]
    [InlineData(new[] { -0.0, -0.0 }, 0.0)]
    [InlineData(new[] { 5.0, -5.0 }, 0.0)]
    public void Sums_are_rounded_once(double[] values, double expected)
    {
        AssertBits(expected, ExactSum.Sum(values));
        ExactSum oneByOne = default;
        foreach (double value in values)
        {
            oneByOne.Add(value);
        }

        AssertBits(expected, oneByOne.ToDouble());
    }

    [Theory]
    [InlineData(new[] { Infinity, 1.0 }, Infinity)]
    [InlineData(new[] { -Infinity, Max, Max }, -Infinity)]
    [InlineData(new[] { Infinity, -Infinity }, double.NaN)]
    [InlineData(new[] { double.NaN, 1.0 }, double.NaN)]
    [InlineData(new[] { double.NaN, Infinity }, double.NaN)]
    public void Non_finite_terms_decide_the_sum(double[] values, double expected)
    {
        AssertBits(expected, ExactSum.Sum(values));
        ExactSum sum = default;
        sum.Add(values);
        Assert.False(sum.IsZero);
        if (double.IsNaN(expected))
        {
            Assert.Contains("not a number", Assert.Throws<InvalidOperationException>(() => sum.Sign).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(Math.Sign(expected), sum.Sign);
        }
    }

    [Fact]
    public void Products_are_not_rounded()
    {
        // (1 + 2^-30)^2 - 1 - 2^-29 = 2^-60, lost when the product is rounded first.
        double x = 1 + Math.ScaleB(1, -30);
        AssertBits(Math.ScaleB(1, -60), ExactSum.Dot([x, -1, -1], [x, 1, Math.ScaleB(1, -29)]));
        AssertBits(0.0, ExactSum.Dot([Max, -Max], [Max, Max]));
        AssertBits(Tiny, ExactSum.Dot([Tiny, Tiny], [0.5, 0.5])); // each product is half of the smallest double
        AssertBits(0.0, ExactSum.Dot([Tiny], [0.5]));

        ExactSum underflow = default;
        underflow.AddProduct(-Tiny, Tiny);
        AssertBits(-0.0, underflow.ToDouble());
        Assert.Equal(-1, underflow.Sign);
        Assert.False(underflow.IsZero);
    }

    [Fact]
    public void Strata_difference_is_not_rounded()
    {
        // p − b = 1e16 + 0.1 needs more than 53 bits; rounded first, it is 1e16 and the sum 0.
        AssertBits(0.1, ExactSum.Strata([1e16, -1e16], [-0.1, 0], [1, 1]));
        AssertBits(0.0, ExactSum.Strata([Max], [Max], [Max]));
        AssertBits(Max, ExactSum.Strata([Max], [-Max], [0.5]));
        AssertBits(Infinity, ExactSum.Strata([Max], [-Max], [1]));
    }

    [Theory]
    [InlineData(Infinity, 1, 1, Infinity)]
    [InlineData(Infinity, 1, -1, -Infinity)]
    [InlineData(1, Infinity, 1, -Infinity)]
    [InlineData(Infinity, Infinity, 1, double.NaN)]
    [InlineData(Infinity, -Infinity, 1, Infinity)]
    [InlineData(Infinity, 1, 0, double.NaN)]
    [InlineData(Infinity, 1, -0.0, double.NaN)]
    [InlineData(2, 1, Infinity, Infinity)]
    [InlineData(1, 2, Infinity, -Infinity)]
    [InlineData(2, 2, Infinity, double.NaN)]
    [InlineData(0.0, -0.0, Infinity, double.NaN)]
    [InlineData(Tiny, 0, -Infinity, -Infinity)]
    [InlineData(double.NaN, 1, 1, double.NaN)]
    [InlineData(1, double.NaN, 1, double.NaN)]
    [InlineData(1, 1, double.NaN, double.NaN)]
    public void Non_finite_strata_follow_the_rules_of_IEEE_754(double p, double b, double a, double expected)
    {
        AssertBits(expected, ExactSum.Strata([p], [b], [a]));
        AssertBits(expected, ExactSum.Strata([1, p, 2], [3, b, 4], [5, a, 6]));
        if (b == 0)
        {
            AssertBits(expected, ExactSum.Dot([p], [a]));
        }
    }

    [Fact]
    public void Infinity_times_zero_is_not_a_number()
    {
        AssertBits(double.NaN, ExactSum.Dot([Infinity], [0]));
        AssertBits(double.NaN, ExactSum.Dot([-0.0], [-Infinity]));
        AssertBits(double.NegativeInfinity, ExactSum.Dot([-1], [Infinity]));
    }

    [Fact]
    public void Columns_of_unequal_length_are_refused()
    {
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => ExactSum.Dot([1], [1, 2])).ParamName);
        Assert.Equal("baseline", Assert.Throws<ArgumentException>(() => ExactSum.Strata([1], [1, 2], [1])).ParamName);
        ArgumentException error = Assert.Throws<ArgumentException>(() => ExactSum.Strata([1], [1], [1, 2]));
        Assert.Equal("area", error.ParamName);
        Assert.Contains("1 and 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_adds_accumulators_and_doubles_itself()
    {
        ExactSum left = default;
        left.Add([1e100, 1]);
        ExactSum right = default;
        right.Add([-1e100, 2]);
        left.Merge(in right);
        AssertBits(3, left.ToDouble());
        left.Merge(in left);
        AssertBits(6, left.ToDouble());
        AssertBits(-1e100, right.ToDouble());
    }

    private static void AssertBits(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
}

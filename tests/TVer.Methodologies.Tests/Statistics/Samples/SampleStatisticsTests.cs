using System.Numerics;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Statistics;

public class SampleStatisticsTests
{
    /// <summary>AR-TOOL14-like plots of two strata (t d.m. per hectare): means 106 and 64.75, variances 92.5 and 58.25, as other
    /// software gives them.</summary>
    [Fact]
    public void Plots_of_two_strata()
    {
        SampleStatistics first = SampleStatistics.Of([100, 110, 95, 120, 105]);
        SampleStatistics second = SampleStatistics.Of([60, 75, 66, 58]);

        Assert.Equal((5, 106, 92.5), (first.Count, first.Mean, first.Variance));
        Assert.Equal((4, 64.75, 58.25), (second.Count, second.Mean, second.Variance));
        Assert.Equal(4.301162633521313, first.StandardError);
        Assert.Equal(9.617692030835672, first.StandardDeviation);
    }

    /// <summary>NIST StRD, univariate: the data are defined by rule, mean and deviation are certified to 15 digits.</summary>
    [Fact]
    public void Nist_NumAcc1()
    {
        SampleStatistics statistics = SampleStatistics.Of([10000001, 10000003, 10000002]);

        Assert.Equal(10000002, statistics.Mean);
        Assert.Equal(1, statistics.StandardDeviation);
    }

    /// <summary>
    /// NIST StRD NumAcc2 to 4: a number ending in .2, then 500 pairs 0.1 below and above. The certified deviation is that of the
    /// decimals; doubles near ten million are 2e−9 apart, which is the tolerance there (the value for the doubles themselves is checked
    /// to the last bit below).
    /// </summary>
    [Theory]
    [InlineData(1, 1e-15)]
    [InlineData(1000000, 1e-9)]
    [InlineData(10000000, 1e-8)]
    public void Nist_NumAcc2_to_4(int whole, double tolerance)
    {
        double[] values = [whole + 0.2, .. Enumerable.Repeat(new[] { whole + 0.1, whole + 0.3 }, 500).SelectMany(pair => pair)];

        SampleStatistics statistics = SampleStatistics.Of(values);

        Assert.Equal(1001, statistics.Count);
        Assert.Equal(whole + 0.2, statistics.Mean, 1e-15 * whole);
        Assert.Equal(0.1, statistics.StandardDeviation, tolerance);
        AssertExact(values);
    }

    [Fact]
    public void The_order_does_not_matter_to_a_single_bit() => Properties.Hold(
        Cases.Arrays(Cases.Doubles(-1e6, 1e6), 2, 40), Cases.Integers(1, 1000), (values, seed) =>
        {
            double[] shuffled = [.. values];
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(SampleStatistics.Of(values), SampleStatistics.Of(shuffled));
        });

    [Fact]
    public void Mean_and_variance_are_right_to_the_last_bit() => Properties.Hold(Cases.Arrays(Cases.Doubles(-1e3, 1e3), 2, 300), AssertExact);

    [Fact]
    public void Mean_and_variance_of_values_of_all_sizes_are_right_to_the_last_bit() =>
        Properties.Hold(Cases.Arrays(Cases.Magnitudes(1e-20, 1e40), 2, 30), AssertExact);

    /// <summary>A common offset is the classical way to lose all digits; neighbours in the last place are the worst of it.</summary>
    [Fact]
    public void A_large_offset_costs_no_digit() => Properties.Hold(
        Cases.Doubles(0.5, 1e9), Cases.Arrays(Cases.Integers(-3, 3), 2, 50), (offset, steps) =>
        {
            double ulp = Math.BitIncrement(offset) - offset;
            AssertExact([.. steps.Select(step => offset + (step * ulp))]);
        });

    [Fact]
    public void Equal_values_have_no_variance() => Properties.Hold(Cases.Doubles(-1e9, 1e9), Cases.Integers(2, 50), (value, count) =>
    {
        SampleStatistics statistics = SampleStatistics.Of(Enumerable.Repeat(value, count).ToArray());
        Assert.Equal((value, 0), (statistics.Mean, statistics.Variance));
    });

    [Fact]
    public void One_value_has_a_mean_and_no_variance()
    {
        SampleStatistics statistics = SampleStatistics.Of([7.5]);

        Assert.Equal((1, 7.5), (statistics.Count, statistics.Mean));
        Assert.Contains("at least 2", Assert.Throws<InvalidOperationException>(() => statistics.Variance).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => statistics.StandardDeviation);
        Assert.Throws<InvalidOperationException>(() => statistics.StandardError);
    }

    [Fact]
    public void No_value_is_an_error() => Assert.Equal("values", Assert.Throws<ArgumentException>(() => SampleStatistics.Of([])).ParamName);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1.0000001e145)]
    [InlineData(-1.0000001e145)]
    public void A_value_that_is_not_a_number_in_range_is_an_error_that_names_its_place(double bad)
    {
        var error = Assert.Throws<ArgumentException>(() => SampleStatistics.Of([1, 2, bad, 4]));

        Assert.Contains("values[2]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_values_are_within_range()
    {
        SampleStatistics statistics = SampleStatistics.Of([1e145, -1e145]);

        Assert.Equal((0, 2e290), (statistics.Mean, statistics.Variance), (a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1e275);
    }

    /// <summary>The exact rational mean and variance of the doubles, with integers in units of 2^−384.</summary>
    private static void AssertExact(double[] values)
    {
        SampleStatistics statistics = SampleStatistics.Of(values);
        BigInteger n = values.Length;
        BigInteger sum = values.Aggregate(BigInteger.Zero, (total, value) => total + HighPrecision.Of(value));
        BigInteger squares = values.Aggregate(BigInteger.Zero, (total, value) => total + (HighPrecision.Of(value) * HighPrecision.Of(value)));
        BigInteger variance = ((n * squares) - (sum * sum)) / (n * (n - 1)) >> HighPrecision.FractionBits;

        Assert.InRange(HighPrecision.ErrorInUlp(statistics.Mean, sum / n), 0, 0.51);
        Assert.InRange(HighPrecision.ErrorInUlp(statistics.Variance, variance), 0, 0.51);
        Assert.InRange(HighPrecision.ErrorInUlp(statistics.StandardDeviation, HighPrecision.Sqrt(variance)), 0, 1);
        Assert.InRange(HighPrecision.ErrorInUlp(statistics.StandardError, HighPrecision.Sqrt(variance / n)), 0, 1.1);
    }
}

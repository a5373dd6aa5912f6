using TVer.Methodologies.Statistics;
using TVer.Methodologies.Tests.Vectors;

namespace TVer.Methodologies.Tests.Statistics;

public class PercentileTests
{
    public static TheoryData<string> Simulations => VectorFile.Ids("montecarlo_percentile_summary.jsonl");

    [Theory, MemberData(nameof(Simulations))]
    public void Agrees_with_published_simulation_summaries(string id)
    {
        TestVector vector = VectorFile.Find("montecarlo_percentile_summary.jsonl", id);
        double[] sorted = [.. vector.InputArray("samples").Order()];
        double alpha = 1 - vector.Input("confidence");
        double lower = Percentile.Quantile(sorted, alpha / 2);
        double upper = Percentile.Quantile(sorted, 1 - (alpha / 2));
        double median = Percentile.Quantile(sorted, 0.5);

        vector.AssertAgrees("median", median);
        vector.AssertAgrees("ci_lower", lower);
        vector.AssertAgrees("ci_upper", upper);
        vector.AssertAgrees("half_width", (upper - lower) / 2);
        vector.AssertAgrees("uncertainty_fraction_2dp", (upper - lower) / 2 / median);
    }

    /// <summary>PERCENTILE.INC of 1, 2, 3, 4 as the spreadsheet's documentation shows it: 1.9 at 0.3.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.3, 1.9)]
    [InlineData(0.5, 2.5)]
    [InlineData(1, 4)]
    public void Interpolates_between_the_ordered_values(double p, double expected) =>
        Assert.Equal(expected, Percentile.Quantile([1, 2, 3, 4], p), 1e-15);

    [Fact]
    public void Both_ends_are_the_extreme_values_and_it_never_falls() => Properties.Hold(
        Cases.Arrays(Cases.FiniteDoubles(), 1, 30), Cases.Doubles(0, 1), Cases.Doubles(0, 1), (values, p, q) =>
        {
            double[] sorted = [.. values.Order()];
            Assert.Equal(sorted[0], Percentile.Quantile(sorted, 0));
            Assert.Equal(sorted[^1], Percentile.Quantile(sorted, 1));
            Assert.True(Percentile.Quantile(sorted, Math.Min(p, q)) <= Percentile.Quantile(sorted, Math.Max(p, q)));
        });

    [Fact]
    public void The_place_of_each_value_gives_that_value() => Properties.Hold(
        Cases.Arrays(Cases.Doubles(-1e6, 1e6), 5, 5), values =>
        {
            double[] sorted = [.. values.Order()];
            Assert.Equal(sorted, new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(p => Percentile.Quantile(sorted, p)).ToArray());
        });

    [Fact]
    public void Equal_values_are_allowed() => Assert.Equal(2, Percentile.Quantile([1, 2, 2, 2, 3], 0.6));

    [Fact]
    public void One_value_is_every_quantile() => Assert.Equal(3.5, Percentile.Quantile([3.5], 0.37));

    [Fact]
    public void Values_at_both_ends_of_the_range_do_not_overflow() => Assert.Equal(0, Percentile.Quantile([double.MinValue, double.MaxValue], 0.5));

    [Theory]
    [InlineData(-1e-9)]
    [InlineData(1.0000000000000002)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_share_outside_0_to_1_is_an_error(double p)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Percentile.Quantile([1, 2], p));

        Assert.Equal(("p", p), (error.ParamName, (double)error.ActualValue!));
    }

    [Fact]
    public void No_values_or_bad_ones_are_errors_that_name_the_place()
    {
        Assert.Contains("at least one", Assert.Throws<ArgumentException>(() => Percentile.Quantile([], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains("sorted[2] is 1, less", Assert.Throws<ArgumentException>(() => Percentile.Quantile([1, 2, 1], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains("sorted[1] is NaN", Assert.Throws<ArgumentException>(() => Percentile.Quantile([1, double.NaN], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains("sorted[0]", Assert.Throws<ArgumentException>(() => Percentile.Quantile([double.NegativeInfinity, 1], 0.5)).Message, StringComparison.Ordinal);
    }
}

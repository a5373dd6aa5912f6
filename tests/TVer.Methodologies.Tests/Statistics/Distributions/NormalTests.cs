using System.Numerics;
using TVer.Methodologies.Statistics;
using static TVer.Methodologies.Tests.Statistics.HighPrecision;

namespace TVer.Methodologies.Tests.Statistics;

public class NormalTests
{
    /// <summary>Tabled in any handbook; AR-TOOL03 takes 1.645 and 1.960.</summary>
    [Theory]
    [InlineData(0.5, 0.6744897501960817)]
    [InlineData(0.9, 1.6448536269514722)]
    [InlineData(0.95, 1.959963984540054)]
    [InlineData(0.99, 2.5758293035489004)]
    public void Known_quantiles_agree(double confidence, double expected) =>
        Assert.Equal(expected, Normal.TwoSidedQuantile(confidence), 1e-15 * expected);

    [Theory]
    [InlineData(1e-30)]
    [InlineData(1e-9)]
    [InlineData(0.00999999)]
    [InlineData(0.01)]
    [InlineData(0.5)]
    [InlineData(0.6826894921370859)]
    [InlineData(0.9)]
    [InlineData(0.9999)]
    [InlineData(0.999999999999)]
    public void Quantiles_are_right_to_the_last_bit(double confidence) => AssertQuantile(confidence);

    [Fact]
    public void Near_certainty_the_quantile_is_right_to_15_digits()
    {
        double z = Normal.TwoSidedQuantile(0.9999999999999999);

        Assert.True(ExactProbability.OfNormal(Of(z * (1 - 1e-15))) < Of(0.9999999999999999));
        Assert.True(ExactProbability.OfNormal(Of(z * (1 + 1e-15))) > Of(0.9999999999999999));
    }

    [Fact]
    public void Any_quantile_is_right_to_the_last_bit() => Properties.Hold(Cases.Doubles(1e-6, 0.9999999), AssertQuantile, 500);

    [Fact]
    public void Probabilities_are_right_to_the_last_bit() =>
        Properties.Hold(Cases.Doubles(0, 9.5), z => { Assert.InRange(ErrorInUlp(Normal.TwoSidedProbability(z), ExactProbability.OfNormal(Of(z))), 0, 0.51); }, 300);

    [Fact]
    public void Probabilities_at_the_ends()
    {
        Assert.Equal(0, Normal.TwoSidedProbability(0));
        Assert.Equal(1, Normal.TwoSidedProbability(40));
        Assert.Equal(1, Normal.TwoSidedProbability(double.PositiveInfinity));
        Assert.Equal("z", Assert.Throws<ArgumentOutOfRangeException>(() => Normal.TwoSidedProbability(-1)).ParamName);
        Assert.Equal("z", Assert.Throws<ArgumentOutOfRangeException>(() => Normal.TwoSidedProbability(double.NaN)).ParamName);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    public void A_confidence_outside_its_range_is_an_error(double confidence) =>
        Assert.Equal(confidence, Assert.Throws<ArgumentOutOfRangeException>(() => Normal.TwoSidedQuantile(confidence)).ActualValue);

    [Fact]
    public void The_constants_are_the_two_nearest_doubles()
    {
        BigInteger root = Sqrt(Divide(2 * One, Pi));

        Assert.Equal(ToDouble(root), NormalDistribution.RootOfTwoOverPi.High);
        Assert.Equal(ToDouble(root - Of(NormalDistribution.RootOfTwoOverPi.High)), NormalDistribution.RootOfTwoOverPi.Low);
    }

    private static void AssertQuantile(double confidence)
    {
        double z = Normal.TwoSidedQuantile(confidence);
        BigInteger allowed = Multiply(0.51, Of(Math.BitIncrement(z) - z));

        Assert.True(ExactProbability.OfNormal(Of(z) - allowed) < Of(confidence), $"{z:R} is too large for {confidence:R}.");
        Assert.True(ExactProbability.OfNormal(Of(z) + allowed) > Of(confidence), $"{z:R} is too small for {confidence:R}.");
    }
}

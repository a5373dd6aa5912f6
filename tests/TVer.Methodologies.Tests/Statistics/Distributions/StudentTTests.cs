using System.Numerics;
using TVer.Methodologies.Statistics;
using TVer.Methodologies.Tests.Vectors;

namespace TVer.Methodologies.Tests.Statistics;

public class StudentTTests
{
    /// <summary>Stated in the documentation.</summary>
    private const double Ulp = 0.51;

    public static TheoryData<string> Published => VectorFile.Ids("student_t_quantiles.jsonl");

    public static TheoryData<string> Tests => VectorFile.Ids("significance_t_tests.jsonl");

    [Theory, MemberData(nameof(Published))]
    public void Agrees_with_the_published_table(string id)
    {
        TestVector vector = VectorFile.Find("student_t_quantiles.jsonl", id);
        double confidence = 1 - vector.Input("alpha_two_sided");
        vector.AssertAgrees("t", StudentT.TwoSidedQuantile(confidence, (int)vector.Input("degrees_of_freedom")));
    }

    /// <summary>Of these tests the library computes critical value and probability; the rest is arithmetic on given summary
    /// statistics.</summary>
    [Theory, MemberData(nameof(Tests))]
    public void Critical_values_and_probabilities_of_published_tests_agree(string id)
    {
        TestVector vector = VectorFile.Find("significance_t_tests.jsonl", id);
        int degreesOfFreedom = (int)vector.Expected("df");
        Assert.True(vector.ExpectedNames.Contains("critical_value") || vector.ExpectedNames.Contains("p_two_sided"));
        if (vector.ExpectedNames.Contains("critical_value"))
        {
            vector.AssertAgrees("critical_value", StudentT.TwoSidedQuantile(1 - vector.Input("alpha"), degreesOfFreedom));
        }

        if (vector.ExpectedNames.Contains("p_two_sided"))
        {
            // The printed t has five digits, and p changes nine times as fast.
            double t = (vector.Input("mean") - vector.Input("mu0")) / (vector.Input("sd") / Math.Sqrt(vector.Input("n")));
            vector.AssertAgrees("t", t);
            vector.AssertAgrees("p_two_sided", 1 - StudentT.TwoSidedProbability(Math.Abs(t), degreesOfFreedom));
        }
    }

    /// <summary>Two-sided values at 90 % with six decimals, computed with other software for the rules of AR-TOOL14 (its own example
    /// prints 1.692 for 33).</summary>
    [Theory]
    [InlineData(1, 6.313752)]
    [InlineData(2, 2.919986)]
    [InlineData(3, 2.353363)]
    [InlineData(4, 2.131847)]
    [InlineData(5, 2.015048)]
    [InlineData(6, 1.943180)]
    [InlineData(7, 1.894579)]
    [InlineData(8, 1.859548)]
    [InlineData(9, 1.833113)]
    [InlineData(10, 1.812461)]
    [InlineData(12, 1.782288)]
    [InlineData(15, 1.753050)]
    [InlineData(20, 1.724718)]
    [InlineData(24, 1.710882)]
    [InlineData(29, 1.699127)]
    [InlineData(30, 1.697261)]
    [InlineData(33, 1.692360)]
    [InlineData(40, 1.683851)]
    [InlineData(60, 1.670649)]
    [InlineData(120, 1.657651)]
    public void The_90_percent_values_agree(int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, StudentT.TwoSidedQuantile(0.9, degreesOfFreedom), 0.5000001e-6);

    /// <summary>Closed forms: one degree of freedom is the Cauchy distribution, t = tan(π·c/2); for two t = c·√(2/(1 − c²)).</summary>
    [Theory]
    [InlineData(0.5, 1, 1)]
    [InlineData(0.75, 1, 2.4142135623730951)]
    [InlineData(0.5, 2, 0.81649658092772603)]
    [InlineData(0.75, 2, 1.6035674514745464)]
    public void Closed_forms_agree(double confidence, int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, StudentT.TwoSidedQuantile(confidence, degreesOfFreedom), 3e-16 * expected);

    [Fact]
    public void Every_number_of_degrees_of_freedom_to_1000_is_right_to_the_last_bit_at_90_percent()
    {
        for (int degreesOfFreedom = 1; degreesOfFreedom <= 1000; degreesOfFreedom++)
        {
            AssertQuantile(0.9, degreesOfFreedom, Ulp);
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.95)]
    [InlineData(0.99)]
    [InlineData(0.999)]
    [InlineData(0.9999)]
    [InlineData(0.9999999)]
    [InlineData(0.99999999999)]
    [InlineData(0.01)]
    [InlineData(0.00999)]
    [InlineData(1e-9)]
    [InlineData(1e-30)]
    public void Other_levels_are_right_to_the_last_bit(double confidence)
    {
        int[] some = [.. Enumerable.Range(1, 40), 63, 64, 101, 250, 999, 1000, 9999, 10000];
        Assert.All(some, degreesOfFreedom => AssertQuantile(confidence, degreesOfFreedom, Ulp));
    }

    [Fact]
    public void Any_level_and_degrees_of_freedom_are_right_to_the_last_bit() => Properties.Hold(
        Cases.Doubles(1e-6, 0.9999999), Cases.Integers(1, 2000), (confidence, degreesOfFreedom) => AssertQuantile(confidence, degreesOfFreedom, Ulp), 300);

    /// <summary>1e−15 of the value is at most 9 units in the last place.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(999)]
    [InlineData(10_000)]
    [InlineData(10_001)]
    [InlineData(10_002)]
    [InlineData(54_321)]
    [InlineData(1_000_000)]
    public void Many_degrees_of_freedom_and_near_certainty_are_right_to_15_digits(int degreesOfFreedom)
    {
        foreach (double confidence in new[] { 1e-9, 0.5, 0.9, 0.95, 0.9999, 0.9999999999999999 })
        {
            double t = StudentT.TwoSidedQuantile(confidence, degreesOfFreedom);
            AssertBetween(confidence, Of(t * (1 - 1e-15)), Of(t * (1 + 1e-15)), degreesOfFreedom, t);
        }
    }

    [Fact]
    public void The_value_falls_towards_the_normal_one_with_more_degrees_of_freedom()
    {
        double normal = Normal.TwoSidedQuantile(0.9);
        double previous = double.PositiveInfinity;
        foreach (int degreesOfFreedom in Enumerable.Range(1, 300).Concat([9_998, 9_999, 10_000, 10_001, 10_002, 100_000, 10_000_000]))
        {
            double t = StudentT.TwoSidedQuantile(0.9, degreesOfFreedom);
            Assert.InRange(t, normal, Math.BitDecrement(previous));
            previous = t;
        }

        // z·(z² + 1)/(4ν) is 7e-10 here.
        Assert.Equal(normal, StudentT.TwoSidedQuantile(0.9, int.MaxValue), 1e-9);
    }

    [Fact]
    public void The_value_grows_with_the_confidence() => Properties.Hold(
        Cases.Doubles(1e-3, 0.999), Cases.Integers(1, 12_000), (confidence, degreesOfFreedom) =>
            StudentT.TwoSidedQuantile(confidence, degreesOfFreedom) < StudentT.TwoSidedQuantile(confidence + 1e-6, degreesOfFreedom));

    [Fact]
    public void Probability_and_quantile_undo_each_other() => Properties.Hold(
        Cases.Doubles(0.01, 0.999), Cases.Integers(1, 500), (confidence, degreesOfFreedom) => Assert.Equal(
            confidence, StudentT.TwoSidedProbability(StudentT.TwoSidedQuantile(confidence, degreesOfFreedom), degreesOfFreedom), 1e-15));

    /// <summary>Another implementation, which is known to err by up to some 1e−9.</summary>
    [Fact]
    public void Another_library_agrees_as_far_as_it_goes() => Properties.Hold(
        Cases.Doubles(0.05, 0.999), Cases.Integers(1, 500), (confidence, degreesOfFreedom) =>
        {
            double other = MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, degreesOfFreedom, (1 + confidence) / 2);
            Assert.Equal(1, StudentT.TwoSidedQuantile(confidence, degreesOfFreedom) / other, 1e-7);
        });

    [Theory]
    [InlineData(0.0, 1, 0.0)]
    [InlineData(1.0, 1, 0.5)]
    [InlineData(1.0, 2, 0.57735026918962573)]
    [InlineData(1e100, 1, 1.0)]
    [InlineData(1e200, 7, 1.0)]
    [InlineData(double.PositiveInfinity, 5, 1.0)]
    [InlineData(1.0, 3, 0.6089977810442294)]
    public void Probabilities_at_known_places(double t, int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, StudentT.TwoSidedProbability(t, degreesOfFreedom), 1e-14);

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    [InlineData(90.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_confidence_outside_its_range_is_an_error(double confidence)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.TwoSidedQuantile(confidence, 5));

        Assert.Equal("confidence", error.ParamName);
        Assert.Equal(confidence, error.ActualValue);
        Assert.Contains("between 0 and 1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Too_few_degrees_of_freedom_are_an_error(int degreesOfFreedom)
    {
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.TwoSidedQuantile(0.9, degreesOfFreedom)).ParamName);
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.TwoSidedProbability(1, degreesOfFreedom)).ParamName);
    }

    [Fact]
    public void A_probability_of_what_it_does_not_compute_is_an_error()
    {
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.TwoSidedProbability(1, 10_001)).ParamName);
        Assert.Equal("t", Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.TwoSidedProbability(-1e-9, 5)).ParamName);
        Assert.Equal("t", Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.TwoSidedProbability(double.NaN, 5)).ParamName);
    }

    /// <summary>Bits written down once: the same on every machine.</summary>
    [Theory]
    [InlineData(0.9, 1, 0x4019414813BA662D)]
    [InlineData(0.9, 7, 0x3FFE5031A7C90190)]
    [InlineData(0.9, 33, 0x3FFB13E86745572E)]
    [InlineData(0.9, 1000, 0x3FFA579150911779)]
    [InlineData(0.9, 20000, 0x3FFA51A1EE0A56BC)]
    [InlineData(0.95, 9, 0x400218E5DAC50B23)]
    public void Quantiles_have_these_bits(double confidence, int degreesOfFreedom, ulong bits) => Assert.Equal(
        $"{bits:X16}", $"{BitConverter.DoubleToUInt64Bits(StudentT.TwoSidedQuantile(confidence, degreesOfFreedom)):X16}");

    private static void AssertQuantile(double confidence, int degreesOfFreedom, double ulps)
    {
        double t = StudentT.TwoSidedQuantile(confidence, degreesOfFreedom);
        BigInteger allowed = HighPrecision.Multiply(ulps, Of(Math.BitIncrement(t) - t));
        AssertBetween(confidence, Of(t) - allowed, Of(t) + allowed, degreesOfFreedom, t);
    }

    private static void AssertBetween(double confidence, BigInteger below, BigInteger above, int degreesOfFreedom, double t) => Assert.True(
        ExactProbability.OfStudent(below, degreesOfFreedom) < Of(confidence) && Of(confidence) < ExactProbability.OfStudent(above, degreesOfFreedom),
        $"t = {t:R} for {confidence:R} and {degreesOfFreedom} degrees of freedom is too far from the exact value.");

    private static BigInteger Of(double value) => HighPrecision.Of(value);
}

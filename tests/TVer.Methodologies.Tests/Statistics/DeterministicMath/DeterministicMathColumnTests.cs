using System.Diagnostics;
using System.Reflection;
using TVer.Methodologies.Statistics;
using Calc = TVer.Methodologies.Statistics.DeterministicMath;

namespace TVer.Methodologies.Tests.Statistics;

public class DeterministicMathColumnTests
{
    private static readonly double[] Special =
        [0, -0.0, 1, -1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, 1e-310, 2.2250738585072014e-308, double.MaxValue, 1e200, 1e-200];

    private static readonly double[] Exponents =
        [0.933, 1, 2, 0.5, -0.7, 0, -0.0, 3.3102, 400, -400, 1e300, -1e300, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon];

    [Fact]
    public void A_column_has_the_bits_of_its_elements_at_any_length_and_place()
    {
        foreach (double exponent in Exponents)
        {
            for (int length = 0; length <= 35; length++)
            {
                double[] bases = Mixed(length, seed: length + 1);
                AssertSame(bases, exponent, bases.Length, column => Calc.Pow(bases, exponent, column));
            }
        }
    }

    /// <summary>Every width runs on every machine, in software where the processor lacks it; the bits are the same.</summary>
    [Fact]
    public void Every_width_has_the_bits_of_the_single_value()
    {
        foreach (double exponent in Exponents)
        {
            double[] bases = Mixed(64, seed: 7);
            AssertSame(bases, exponent, 64, column => Assert.Equal(64, Calc.PowInLanes<OneLane>(bases, exponent, column)));
            AssertSame(bases, exponent, 64, column => Assert.Equal(64, Calc.PowInLanes<TwoLanes>(bases, exponent, column)));
            AssertSame(bases, exponent, 64, column => Assert.Equal(64, Calc.PowInLanes<FourLanes>(bases, exponent, column)));
            AssertSame(bases, exponent, 64, column => Assert.Equal(64, Calc.PowInLanes<EightLanes>(bases, exponent, column)));
        }
    }

    [Fact]
    public void Any_base_and_exponent_have_the_same_bits_in_every_width() => Properties.Hold(
        Cases.Arrays(Cases.FiniteDoubles(), 16, 16), Cases.Doubles(-4, 4), (bases, exponent) =>
        {
            double[] positive = [.. bases.Select(Math.Abs)];
            AssertSame(positive, exponent, 16, column => Calc.PowInLanes<TwoLanes>(positive, exponent, column));
            AssertSame(positive, exponent, 16, column => Calc.PowInLanes<FourLanes>(positive, exponent, column));
            AssertSame(positive, exponent, 16, column => Calc.PowInLanes<EightLanes>(positive, exponent, column));
        });

    [Fact]
    public void The_result_may_be_the_column_itself()
    {
        double[] bases = Mixed(29, seed: 3);
        double[] inPlace = [.. bases];

        Calc.Pow(inPlace, 0.7, inPlace);

        AssertSame(bases, 0.7, 29, column => inPlace.CopyTo(column));
    }

    [Fact]
    public void A_longer_result_keeps_its_other_elements()
    {
        double[] result = [9, 9, 9, 9];

        Calc.Pow([4, 9], 0.5, result);

        Assert.Equal([2, 3, 9, 9], result);
    }

    [Fact]
    public void A_short_or_shifted_result_is_an_error_that_says_so()
    {
        double[] numbers = new double[8];

        var tooShort = Assert.Throws<ArgumentException>(() => Calc.Pow(numbers, 2, new double[7]));
        var shifted = Assert.Throws<ArgumentException>(() => Calc.Pow(numbers.AsSpan(0, 7), 2, numbers.AsSpan(1, 7)));

        Assert.Contains("7 elements", tooShort.Message, StringComparison.Ordinal);
        Assert.Contains("shifted by 1 ", shifted.Message, StringComparison.Ordinal);
        Assert.Equal("result", shifted.ParamName);
    }

    /// <summary>
    /// Asked of the optimised build only: without the optimiser, reading the constant tables goes through runtime objects (72 bytes a
    /// call).
    /// </summary>
    [Fact]
    public void Nothing_is_allocated()
    {
        bool optimised = typeof(Calc).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled != true;
        Assert.SkipUnless(optimised, "Needs the Release configuration.");

        double[] bases = Mixed(100, seed: 2);
        double[] result = new double[100];
        double kept = Once();

        long before = GC.GetAllocatedBytesForCurrentThread();
        kept += Once();
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(kept > 0);
        Assert.Equal(before, after);

        double Once()
        {
            Calc.Pow(bases, 0.9, result);
            return Calc.Exp(Calc.Log(Calc.Pow(2.5, 1.5))) + Calc.Exp(-745) + Calc.Exp(700) + Calc.Pow(double.Epsilon, 0.3) + Calc.Pow(0, 0);
        }
    }

    private static double[] Mixed(int length, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ =>
            random.Next(8) == 0 ? Special[random.Next(Special.Length)] : (random.NextDouble() * 3000) + 1e-3)];
    }

    private static void AssertSame(double[] bases, double exponent, int length, Action<double[]> fill)
    {
        double[] column = new double[length];
        fill(column);
        for (int i = 0; i < length; i++)
        {
            Assert.True(
                BitConverter.DoubleToInt64Bits(Calc.Pow(bases[i], exponent)) == BitConverter.DoubleToInt64Bits(column[i]),
                $"element {i}: {bases[i]:R} to the power {exponent:R} is {column[i]:R} in the column");
        }
    }
}

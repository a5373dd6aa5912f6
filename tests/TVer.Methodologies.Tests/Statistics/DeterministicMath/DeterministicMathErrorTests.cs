using System.Numerics;
using TVer.Methodologies.Statistics;
using Calc = TVer.Methodologies.Statistics.DeterministicMath;
using Draw = TVer.Methodologies.Tests.Cases;

namespace TVer.Methodologies.Tests.Statistics;

/// <summary>
/// The stated error bounds against an oracle of 384 bits. TVER_PROPERTY_CASES makes the search long.
/// </summary>
public class DeterministicMathErrorTests
{
    /// <summary>Stated in the documentation of <see cref="Calc"/>, in units in the last place.</summary>
    private const double NearlyRounded = 0.5001;
    private const double PowAnywhere = 0.51;
    private const double PowBelow64 = 0.501;

    private const int Cases = 1500;

    public static TheoryData<double, double> ExpRanges => new()
    {
        { -640, 640 }, { -1, 1 }, { 640, 709.78 }, { -708.4, -640 }, { -745.2, -708.3 }, { -1e-300, 1e-300 }, { -0.01, 0.01 },
    };

    public static TheoryData<double, double> LogRanges => new()
    {
        { double.Epsilon, double.MaxValue }, { double.Epsilon, 2.3e-308 }, { 0.5, 2 }, { 0.99, 1.02 }, { 0.999, 1.001 },
        { 1 - 1e-12, 1 + 1e-12 }, { 1, 1e6 },
    };

    [Theory, MemberData(nameof(ExpRanges))]
    public void Exp_errs_by_less_than_it_says(double from, double to) =>
        Properties.Hold(Draw.Doubles(from, to), x => { AtMost(NearlyRounded, ExpError(x), Calc.Exp(x)); }, Cases);

    [Theory, MemberData(nameof(LogRanges))]
    public void Log_errs_by_less_than_it_says(double from, double to) =>
        Properties.Hold(Draw.Magnitudes(from, to), x => { AtMost(NearlyRounded, LogError(x), Calc.Log(x)); }, Cases);

    [Fact]
    public void Pow_of_trees_errs_by_less_than_it_says() => Properties.Hold(
        Draw.Magnitudes(0.01, 1e7), Draw.Doubles(-3.5, 3.5),
        (x, y) => AtMost(PowBelow64, PowError(x, y), Calc.Pow(x, y)), Cases);

    [Theory]
    [InlineData(double.Epsilon, double.MaxValue, -64, 64, PowBelow64)]
    [InlineData(double.Epsilon, double.MaxValue, -745.2, 709.78, PowAnywhere)]
    [InlineData(0.98, 1.02, 680, 709.78, PowAnywhere)]
    [InlineData(0.98, 1.02, -708, -630, PowAnywhere)]
    [InlineData(0.998, 1.003, 600, 709.78, PowAnywhere)]
    [InlineData(double.Epsilon, double.MaxValue, -745.2, -708, PowAnywhere)]
    [InlineData(double.Epsilon, 2.3e-308, -700, 700, PowAnywhere)]
    public void Pow_errs_by_less_than_it_says(double fromBase, double toBase, double fromProduct, double toProduct, double bound) => Properties.Hold(
        Draw.Magnitudes(fromBase, toBase), Draw.Doubles(fromProduct, toProduct),
        (x, product) =>
        {
            double y = x == 1 ? product : product / Math.Log(x);
            AtMost(bound, PowError(x, y), Calc.Pow(x, y));
        },
        Cases);

    /// <summary>The ends of the table's intervals are where the reduced argument is largest.</summary>
    [Fact]
    public void The_bounds_hold_at_the_ends_of_every_interval_of_the_tables()
    {
        for (ulong i = 0; i <= 256; i++)
        {
            for (long step = -1; step <= 0; step++)
            {
                double x = BitConverter.UInt64BitsToDouble(LogarithmKernel.LowestBits + (i << 44) + (ulong)step);
                Assert.InRange(LogError(x), 0, NearlyRounded);
                double y = 700 / Math.Log(x);
                Assert.InRange(PowError(x, y), 0, PowAnywhere);
                Assert.InRange(PowError(x, -y), 0, PowAnywhere);
            }
        }

        double half = Math.Log(2) / 256;
        for (int j = -129; j <= 129; j++)
        {
            double x = ((2 * j) + 1) * half;
            Assert.All([Math.BitDecrement(x), x, Math.BitIncrement(x), x + 600, x - 600], at => Assert.InRange(ExpError(at), 0, NearlyRounded));
        }
    }

    /// <summary>e^x lies so near the middle of two doubles here that only some 113 bits tell which one is nearer.</summary>
    [Fact]
    public void A_hard_case_stays_within_the_bound()
    {
        double error = ExpError(7.5417527749959590085206221e-10);

        Assert.InRange(error, 0.49999, NearlyRounded);
    }

    [Fact]
    public void The_oracle_notices_a_last_bit()
    {
        double right = Calc.Exp(1.5);

        Assert.InRange(HighPrecision.ErrorInUlp(Math.BitIncrement(right), HighPrecision.Exp(HighPrecision.Of(1.5)).Mantissa, 2), 0.5, 1.5);
        Assert.Equal(2.7182818284590452353602874713527, HighPrecision.ToDouble(
            HighPrecision.Shift(HighPrecision.Exp(HighPrecision.One).Mantissa, HighPrecision.Exp(HighPrecision.One).Exponent)));
        Assert.Equal(0.69314718055994530941723212145818, HighPrecision.ToDouble(HighPrecision.Log(2.0)));
        Assert.Equal(3.1415926535897932384626433832795, HighPrecision.ToDouble(HighPrecision.Pi));
        Assert.Equal(1.4142135623730950488016887242097, HighPrecision.ToDouble(HighPrecision.Sqrt(2 * HighPrecision.One)));
    }

    private static double ExpError(double x)
    {
        (BigInteger mantissa, int exponent) = HighPrecision.Exp(HighPrecision.Of(x));
        return HighPrecision.ErrorInUlp(Calc.Exp(x), mantissa, exponent);
    }

    private static double LogError(double x) => HighPrecision.ErrorInUlp(Calc.Log(x), HighPrecision.Log(x));

    private static double PowError(double x, double y)
    {
        (BigInteger mantissa, int exponent) = HighPrecision.Exp(HighPrecision.Multiply(y, HighPrecision.Log(x)));
        double result = Calc.Pow(x, y);

        // An infinity is right where the exact value rounds to 2^1024.
        return double.IsInfinity(result) && exponent >= 1023
            ? HighPrecision.ErrorInUlp(double.MaxValue, mantissa, exponent) >= 0.49 ? 0 : 1
            : HighPrecision.ErrorInUlp(result, mantissa, exponent);
    }

    private static void AtMost(double bound, double error, double result) =>
        Assert.True(error <= bound, $"{result:R} errs by {error} ulp, more than {bound}.");
}

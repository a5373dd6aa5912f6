using Calc = TVer.Methodologies.Statistics.DeterministicMath;

namespace TVer.Methodologies.Tests.Statistics;

public class DeterministicMathEdgeTests
{
    private const double Infinity = double.PositiveInfinity;
    private const double NaN = double.NaN;

    [Theory]
    [InlineData(0.0, 1)]
    [InlineData(double.Epsilon, 1)]
    [InlineData(-1e-300, 1)]
    [InlineData(1.0, 2.718281828459045)]
    [InlineData(Infinity, Infinity)]
    [InlineData(-Infinity, 0)]
    [InlineData(NaN, NaN)]
    [InlineData(double.MaxValue, Infinity)]
    [InlineData(double.MinValue, 0)]

    // The limits from both sides: 1024·ln 2 = 709.78271289338397..., and 1075·ln 2 = 745.13321910194120762..., where half the smallest
    // double is.
    [InlineData(709.782712893384, 1.7976931348622732E+308)]
    [InlineData(709.7827128933841, Infinity)]
    [InlineData(-745.1332191019411, double.Epsilon)]
    [InlineData(-745.1332191019412, 0)]
    public void Exp_at_its_edges(double x, double expected) => Same(expected, Calc.Exp(x));

    [Theory]
    [InlineData(1.0, 0)]
    [InlineData(0.0, -Infinity)]
    [InlineData(-double.Epsilon, NaN)]
    [InlineData(-1.0, NaN)]
    [InlineData(-Infinity, NaN)]
    [InlineData(Infinity, Infinity)]
    [InlineData(NaN, NaN)]
    [InlineData(2.0, 0.6931471805599453)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(2.2250738585072014e-308, -708.3964185322641)]
    [InlineData(double.MaxValue, 709.782712893384)]
    public void Log_at_its_edges(double x, double expected) => Same(expected, Calc.Log(x));

    [Theory]
    [InlineData(0.0, 0.5, 0)]
    [InlineData(0.0, -0.5, Infinity)]
    [InlineData(0.0, Infinity, 0)]
    [InlineData(0.0, -Infinity, Infinity)]
    [InlineData(0.0, 0.0, 1)]
    [InlineData(NaN, 0.0, 1)]
    [InlineData(Infinity, 0.0, 1)]
    [InlineData(-2.0, 0.0, 1)]
    [InlineData(1.0, NaN, 1)]
    [InlineData(1.0, Infinity, 1)]
    [InlineData(1.0, -Infinity, 1)]
    [InlineData(1.0, double.MaxValue, 1)]
    [InlineData(NaN, 1.0, NaN)]
    [InlineData(2.0, NaN, NaN)]
    [InlineData(0.0, NaN, NaN)]
    [InlineData(Infinity, NaN, NaN)]
    [InlineData(-1.0, 2.0, NaN)]
    [InlineData(-double.Epsilon, 1.0, NaN)]
    [InlineData(-Infinity, 1.0, NaN)]
    [InlineData(-Infinity, -Infinity, NaN)]
    [InlineData(Infinity, 0.5, Infinity)]
    [InlineData(Infinity, -0.5, 0)]
    [InlineData(Infinity, Infinity, Infinity)]
    [InlineData(Infinity, -Infinity, 0)]
    [InlineData(1.0000000000000002, Infinity, Infinity)]
    [InlineData(1.0000000000000002, -Infinity, 0)]
    [InlineData(0.9999999999999999, Infinity, 0)]
    [InlineData(0.9999999999999999, -Infinity, Infinity)]
    [InlineData(double.Epsilon, Infinity, 0)]
    [InlineData(2.0, 1024.0, Infinity)]
    [InlineData(2.0, 1023.0, 8.98846567431158E+307)]
    [InlineData(2.0, -1074.0, double.Epsilon)]
    [InlineData(2.0, -1075.0, 0)]
    [InlineData(2.0, -1074.9999999999998, double.Epsilon)]
    [InlineData(2.0, double.MaxValue, Infinity)]
    [InlineData(2.0, double.MinValue, 0)]
    [InlineData(0.5, double.MinValue, Infinity)]
    [InlineData(3.0, double.Epsilon, 1)]
    [InlineData(double.Epsilon, double.Epsilon, 1)]
    [InlineData(double.Epsilon, 1.0, double.Epsilon)]
    [InlineData(double.MaxValue, 1.0, double.MaxValue)]
    [InlineData(double.MaxValue, 1.0000000000000002, Infinity)]
    public void Pow_at_its_edges(double x, double y, double expected) => Same(expected, Calc.Pow(x, y));

    [Fact]
    public void Both_zeros_are_the_same_zero()
    {
        Same(1, Calc.Exp(-0.0));
        Same(-Infinity, Calc.Log(-0.0));
        Same(0, Calc.Pow(-0.0, 0.5));
        Same(0, Calc.Pow(-0.0, 3));
        Same(Infinity, Calc.Pow(-0.0, -3));
        Same(1, Calc.Pow(-0.0, -0.0));
        Same(1, Calc.Pow(NaN, -0.0));
    }

    [Fact]
    public void Powers_that_a_double_holds_are_exact()
    {
        double power = 1;
        for (int n = 0; n <= 22; n++, power *= 10)
        {
            Same(power, Calc.Pow(10, n));
        }

        for (int n = -1074; n < 1024; n++)
        {
            Same(Math.ScaleB(1, n), Calc.Pow(2, n));
        }

        Properties.Hold(Cases.Magnitudes(double.Epsilon, double.MaxValue), x => Same(x, Calc.Pow(x, 1)));
        Properties.Hold(Cases.Integers(1, 94906265), n => Same((double)n * n, Calc.Pow(n, 2)));
        Properties.Hold(Cases.Integers(1, 94906265), n => Same(n, Calc.Pow((double)n * n, 0.5)));
    }

    private static void Same(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
}

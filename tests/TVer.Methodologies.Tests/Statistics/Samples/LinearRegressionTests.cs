using System.Numerics;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Statistics;

public class LinearRegressionTests
{
    /// <summary>NIST StRD, linear least squares, Norris: 36 points, y before x.</summary>
    private static readonly (double Y, double X)[] Norris =
    [
        (0.1, 0.2), (338.8, 337.4), (118.1, 118.2), (888.0, 884.6), (9.2, 10.1), (228.1, 226.5), (668.5, 666.3), (998.5, 996.3), (449.1, 448.6),
        (778.9, 777.0), (559.2, 558.2), (0.3, 0.4), (0.1, 0.6), (778.1, 775.5), (668.8, 666.9), (339.3, 338.0), (448.9, 447.5), (10.8, 11.6),
        (557.7, 556.0), (228.3, 228.1), (998.0, 995.8), (888.8, 887.6), (119.6, 120.2), (0.3, 0.3), (0.6, 0.3), (557.6, 556.8), (339.3, 339.1),
        (888.0, 887.2), (998.5, 999.0), (778.9, 779.0), (10.2, 11.1), (117.6, 118.3), (228.9, 229.2), (668.4, 669.1), (449.2, 448.9), (0.2, 0.5),
    ];

    private static double[] NorrisX => [.. Norris.Select(point => point.X)];

    private static double[] NorrisY => [.. Norris.Select(point => point.Y)];

    /// <summary>
    /// The certified values have 15 digits and are those of the decimals; the doubles nearest to the data move the last two digits. (The
    /// line of the doubles themselves is checked to the last bit below.)
    /// </summary>
    [Fact]
    public void Nist_Norris()
    {
        LinearRegression line = LinearRegression.Fit(NorrisX, NorrisY);

        Assert.Equal((36, 34), (line.Count, line.DegreesOfFreedom));
        AssertDigits(1.00211681802045, line.Slope);
        AssertDigits(-0.262323073774029, line.Intercept);
        AssertDigits(0.429796848199937e-3, line.StandardErrorOfSlope);
        AssertDigits(0.232818234301152, line.StandardErrorOfIntercept);
        AssertDigits(0.884796396144373, line.ResidualStandardDeviation);
    }

    /// <summary>Five years of forest area by hand: mean 3 and 90, Sxx 10, Sxy −52, residual squares 2·(1.6² + 3.2²) = 25.6.</summary>
    [Fact]
    public void Five_points_by_hand()
    {
        LinearRegression line = LinearRegression.Fit([1, 2, 3, 4, 5], [102, 92, 90, 88, 78]);

        Assert.Equal((-5.2, 105.6), (line.Slope, line.Intercept));
        Assert.Equal(2.921186973360886, line.ResidualStandardDeviation, 1e-15);
        Assert.Equal(0.9237604307034013, line.StandardErrorOfSlope, 1e-15);
        Assert.Equal(90, line.ValueAt(3), 1e-13);
        Assert.Equal(1.3063945294843617, line.StandardErrorOfLineAt(3), 1e-15);
        Assert.Equal(3.2, line.StandardErrorOfPredictionAt(3), 1e-15);
        Assert.Equal(4.233202097703345, line.StandardErrorOfPredictionAt(6), 1e-15);
    }

    [Fact]
    public void Every_number_is_that_of_the_exact_line() => Properties.Hold(
        Cases.Arrays(Cases.Doubles(1990, 2030), 3, 30), Cases.Arrays(Cases.Doubles(-1e6, 1e6), 30, 30), (x, y) =>
        {
            if (x.Distinct().Count() > 1)
            {
                AssertExact(x, y[..x.Length]);
            }
        });

    [Fact]
    public void The_order_of_the_points_does_not_matter_to_a_single_bit() => Properties.Hold(
        Cases.Arrays(Cases.Doubles(0, 100), 30, 30), Cases.Arrays(Cases.Doubles(-1e3, 1e3), 30, 30), Cases.Integers(1, 1000), (x, y, seed) =>
        {
            if (x.Distinct().Count() == 1)
            {
                return;
            }

            int[] order = [.. Enumerable.Range(0, 30)];
            new Random(seed).Shuffle(order);
            Assert.Equal(LinearRegression.Fit(x, y), LinearRegression.Fit([.. order.Select(i => x[i])], [.. order.Select(i => y[i])]));
        });

    [Fact]
    public void A_line_without_scatter_is_found_without_error()
    {
        LinearRegression line = LinearRegression.Fit([2001, 2006, 2011, 2016, 2021], [90, 80, 70, 60, 50]);

        Assert.Equal((-2, 4092, 0, 0), (line.Slope, line.Intercept, line.ResidualStandardDeviation, line.StandardErrorOfSlope));
        Assert.Equal(40, line.ValueAt(2026));
        Assert.Equal(0, line.StandardErrorOfPredictionAt(2026));
    }

    [Fact]
    public void Two_points_different_lengths_and_equal_places_are_errors()
    {
        Assert.Contains("2 points", Assert.Throws<ArgumentException>(() => LinearRegression.Fit([1, 2], [1, 2])).Message, StringComparison.Ordinal);
        Assert.Contains("4 x and 3 y", Assert.Throws<ArgumentException>(() => LinearRegression.Fit([1, 2, 3, 4], [1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("All x are equal", Assert.Throws<ArgumentException>(() => LinearRegression.Fit([7, 7, 7], [1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("x[1]", Assert.Throws<ArgumentException>(() => LinearRegression.Fit([1, double.NaN, 3], [1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Contains("y[2]", Assert.Throws<ArgumentException>(() => LinearRegression.Fit([1, 2, 3], [1, 2, double.PositiveInfinity])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_points_are_enough() => Assert.Equal(1, LinearRegression.Fit([0, 1, 2], [0, 3, 0]).DegreesOfFreedom);

    /// <summary>Slope, intercept and residual variance as exact fractions of integers in units of 2^−384.</summary>
    private static void AssertExact(double[] x, double[] y)
    {
        LinearRegression line = LinearRegression.Fit(x, y);
        BigInteger n = x.Length;
        BigInteger[] xs = [.. x.Select(HighPrecision.Of)];
        BigInteger[] ys = [.. y.Select(HighPrecision.Of)];
        BigInteger sumX = Sum(xs);
        BigInteger sumY = Sum(ys);
        BigInteger squaresX = (n * Sum(xs.Select(a => a * a))) - (sumX * sumX);
        BigInteger squaresY = (n * Sum(ys.Select(b => b * b))) - (sumY * sumY);
        BigInteger products = (n * Sum(xs.Zip(ys, (a, b) => a * b))) - (sumX * sumY);
        BigInteger slope = HighPrecision.Divide(products, squaresX);
        BigInteger intercept = (sumY - HighPrecision.Multiply(slope, sumX)) / n;
        BigInteger variance = ((squaresY - (products * products / squaresX)) >> HighPrecision.FractionBits) / (n * (n - 2));
        BigInteger deviation = HighPrecision.Sqrt(variance);
        BigInteger errorOfSlope = HighPrecision.Sqrt(HighPrecision.Divide(variance, squaresX / n >> HighPrecision.FractionBits));

        Assert.InRange(HighPrecision.ErrorInUlp(line.Slope, slope), 0, 0.51);
        Assert.InRange(HighPrecision.ErrorInUlp(line.Intercept, intercept), 0, 0.51);
        Assert.InRange(HighPrecision.ErrorInUlp(line.ResidualStandardDeviation, deviation), 0, n > 3 ? 3 : 1e9);
        Assert.InRange(HighPrecision.ErrorInUlp(line.StandardErrorOfSlope, errorOfSlope), 0, n > 3 ? 5 : 1e9);
    }

    private static BigInteger Sum(IEnumerable<BigInteger> values) => values.Aggregate(BigInteger.Zero, BigInteger.Add);

    private static void AssertDigits(double certified, double actual) =>
        Assert.Equal(certified, actual, 3e-14 * Math.Abs(certified));
}

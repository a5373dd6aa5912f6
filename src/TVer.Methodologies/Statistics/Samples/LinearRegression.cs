namespace TVer.Methodologies.Statistics;

/// <summary>The straight line y = intercept + slope·x of least squares, with its standard errors.</summary>
/// <remarks>
/// <para>T-VER-P-METH-13-03 v02 allows regression for the rate of forest change when there are more than four points in time.</para>
/// <para>Computed from exact sums: the bits do not depend on the order of the points nor on the machine. Slope and intercept are
/// accurate to the last bit or two unless the data themselves cancel; the errors as far as the residuals, taken to double precision,
/// allow.</para>
/// </remarks>
public sealed record LinearRegression
{
    private readonly double _meanOfX;
    private readonly double _squaresOfX;

    private LinearRegression(int count, double slope, double intercept, double residualStandardDeviation, double meanOfX, double squaresOfX)
    {
        Count = count;
        Slope = slope;
        Intercept = intercept;
        ResidualStandardDeviation = residualStandardDeviation;
        _meanOfX = meanOfX;
        _squaresOfX = squaresOfX;
    }

    /// <summary>The number of points, n ≥ 3.</summary>
    public int Count { get; }

    /// <summary>The slope, b, in units of y per unit of x.</summary>
    public double Slope { get; }

    /// <summary>The value of the line at x = 0, a, in the unit of y.</summary>
    public double Intercept { get; }

    /// <summary>The degrees of freedom of the residuals, n − 2.</summary>
    public int DegreesOfFreedom => Count - 2;

    /// <summary>The residual standard deviation, s = √(Σ(y − a − b·x)²/(n − 2)), in the unit of y.</summary>
    public double ResidualStandardDeviation { get; }

    /// <summary>The standard error of the slope, s/√Σ(x − mean)², in units of y per unit of x.</summary>
    public double StandardErrorOfSlope => ResidualStandardDeviation / Math.Sqrt(_squaresOfX);

    /// <summary>The standard error of the intercept, in the unit of y.</summary>
    public double StandardErrorOfIntercept => StandardErrorOfLineAt(0);

    /// <summary>Fits the line.</summary>
    /// <param name="x">The places, for instance years, in one unit; at least 3, not all equal, each finite and at most 1e145 in
    /// size.</param>
    /// <param name="y">The observed value at each place, in one unit; as many, with the same limits.</param>
    /// <returns>The line with its standard errors.</returns>
    /// <exception cref="ArgumentException">
    /// There are fewer than 3 points, a different number of x and y, all x are equal, or a value is NaN, infinite or too large; the
    /// message gives its index.
    /// </exception>
    public static LinearRegression Fit(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
        {
            throw new ArgumentException($"There are {x.Length} x and {y.Length} y; every point needs both.", nameof(y));
        }

        if (x.Length < 3)
        {
            throw new ArgumentException($"There are {x.Length} points; a line with standard errors needs at least 3.", nameof(x));
        }

        ExactMoments.Check(x, nameof(x));
        ExactMoments.Check(y, nameof(y));

        ExactMean meanOfX = ExactMoments.Mean(x);
        ExactMean meanOfY = ExactMoments.Mean(y);
        DoubleDouble squaresOfX = ExactMoments.CentredProducts(x, meanOfX, x, meanOfX);
        if (squaresOfX.High == 0)
        {
            throw new ArgumentException(
                "All x are equal (or closer than the square of a double can tell); no line follows from them.", nameof(x));
        }

        DoubleDouble slope = ExactMoments.CentredProducts(x, meanOfX, y, meanOfY) / squaresOfX;
        DoubleDouble intercept = meanOfY.Value - (slope * meanOfX.Value);
        double residualVariance = SumOfSquaredResiduals(x, y, slope, intercept) / (x.Length - 2);
        return new LinearRegression(x.Length, slope.High, intercept.High, Math.Sqrt(residualVariance), meanOfX.Value.High, squaresOfX.High);
    }

    /// <summary>Computes the line's value, a + b·x.</summary>
    /// <param name="x">The place, in the unit of the points' x; any double.</param>
    /// <returns>The value, in the unit of y; NaN for NaN.</returns>
    public double ValueAt(double x) => Math.FusedMultiplyAdd(Slope, x, Intercept);

    /// <summary>Computes the standard error of the line itself: s·√(1/n + (x − mean)²/Σ(x − mean)²).</summary>
    /// <param name="x">The place, in the unit of the points' x; any double.</param>
    /// <returns>The standard error, in the unit of y; NaN for NaN.</returns>
    public double StandardErrorOfLineAt(double x) => ResidualStandardDeviation * Math.Sqrt((1.0 / Count) + Leverage(x));

    /// <summary>Computes the standard error of a new observation: s·√(1 + 1/n + (x − mean)²/Σ(x − mean)²).</summary>
    /// <param name="x">The place, in the unit of the points' x; any double.</param>
    /// <returns>The standard error, in the unit of y; NaN for NaN.</returns>
    public double StandardErrorOfPredictionAt(double x) => ResidualStandardDeviation * Math.Sqrt(1 + (1.0 / Count) + Leverage(x));

    private double Leverage(double x)
    {
        double distance = x - _meanOfX;
        return distance * distance / _squaresOfX;
    }

    /// <summary>Each residual depends on its own point only and is rounded once; so the sum does not depend on the order.</summary>
    private static double SumOfSquaredResiduals(ReadOnlySpan<double> x, ReadOnlySpan<double> y, DoubleDouble slope, DoubleDouble intercept)
    {
        var sum = new ExactSum();
        for (int i = 0; i < x.Length; i++)
        {
            double residual = (y[i] - (intercept + (slope * x[i]))).High;
            sum.AddProduct(residual, residual);
        }

        return sum.ToDouble();
    }
}

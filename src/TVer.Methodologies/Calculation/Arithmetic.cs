using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// How each operation computes its value. Both instantiations of the equations call these, so that a traced and a plain
/// calculation give the same bits.
/// </summary>
internal static class Arithmetic
{
    public static double Snap(double value, SnapGrid grid) => Math.Round(value, (int)grid, MidpointRounding.AwayFromZero);

    /// <summary>U = h / |mean|: 0 where the half-width is 0, and beyond every band where only the mean is.</summary>
    public static double Relative(double halfWidth, double mean) =>
        halfWidth == 0 ? 0 : mean == 0 ? BeyondEveryBand : Math.Min(BeyondEveryBand, halfWidth / Math.Abs(mean));

    public static double Sum(ReadOnlySpan<double> terms) => ExactSum.Sum(terms);

    public static double StratumSum(ReadOnlySpan<double> project, ReadOnlySpan<double> baseline, ReadOnlySpan<double> area) =>
        ExactSum.Strata(project, baseline, area);

    public static void RequireColumns(int project, int baseline, int area)
    {
        if (project == 0 || project != baseline || project != area)
        {
            throw new ArgumentException($"The columns of a stratum sum must have one length above zero; they have {project}, {baseline} and {area} rows.");
        }
    }

    public static double Exp(double x) => DeterministicMath.Exp(x);

    public static double Log(double x) => DeterministicMath.Log(x);

    public static double Power(double x, double exponent) => DeterministicMath.Pow(x, exponent);

    /// <summary>NaN where the degrees of freedom are no whole number of 1 or more: a step without a value, like a logarithm of zero.</summary>
    public static double StudentTwoSided90(double degreesOfFreedom) =>
        degreesOfFreedom is >= 1 and <= int.MaxValue && degreesOfFreedom == Math.Floor(degreesOfFreedom)
            ? StudentT.TwoSidedQuantile(0.9, (int)degreesOfFreedom)
            : double.NaN;

    internal const double BeyondEveryBand = 1e9;
}

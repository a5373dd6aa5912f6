using System.Globalization;

namespace TVer.Methodologies.Statistics;

/// <summary>Quantiles of a sample by linear interpolation between its ordered values.</summary>
public static class Percentile
{
    /// <summary>
    /// Computes the quantile as Excel's PERCENTILE.INC and R's type 7 do: of n ordered values the one at place (n − 1)·p, counted from
    /// 0, interpolated between neighbours.
    /// </summary>
    /// <param name="sorted">The values in one unit, in rising order, equal ones allowed; at least one, none NaN or infinite.</param>
    /// <param name="p">The share of the sample below the quantile, 0 ≤ p ≤ 1: 0.05 for the lower and 0.95 for the upper end of a 90 %
    /// interval.</param>
    /// <returns>The quantile, in the unit of the values, between two of them.</returns>
    /// <exception cref="ArgumentException"><paramref name="sorted"/> is empty, not in rising order, or has a value that is NaN or
    /// infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is NaN or not between 0 and 1.</exception>
    public static double Quantile(ReadOnlySpan<double> sorted, double p)
    {
        if (!(p is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "A quantile is taken at a share from 0 to 1: 0.95 for the 95th percentile.");
        }

        Check(sorted);
        double place = (sorted.Length - 1) * p;
        int below = (int)place;
        double lower = sorted[below];
        double upper = sorted[Math.Min(below + 1, sorted.Length - 1)];
        double share = place - below;
        double step = upper - lower;
        double value = double.IsFinite(step) ? lower + (share * step) : (lower * (1 - share)) + (upper * share);
        return Math.Clamp(value, lower, upper);
    }

    private static void Check(ReadOnlySpan<double> sorted)
    {
        if (sorted.IsEmpty)
        {
            throw new ArgumentException("A quantile needs at least one value.", nameof(sorted));
        }

        double previous = double.MinValue;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (!double.IsFinite(sorted[i]))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"sorted[{i}] is {sorted[i]:R}; a value must be finite."), nameof(sorted));
            }

            if (sorted[i] < previous)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"sorted[{i}] is {sorted[i]:R}, less than the value before it, {previous:R}; sort the values first."),
                    nameof(sorted));
            }

            previous = sorted[i];
        }
    }
}

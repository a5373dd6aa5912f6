namespace TVer.Methodologies.Statistics;

/// <content>Sums in one call.</content>
public partial struct ExactSum
{
    /// <summary>The correctly rounded value of Σ values.</summary>
    /// <param name="values">Any doubles; empty gives +0.</param>
    /// <returns>The exact sum rounded once, see <see cref="ToDouble"/>.</returns>
    public static double Sum(ReadOnlySpan<double> values) => QuickSum.Sum(values, VectorWidths.ForSums);

    /// <summary>The correctly rounded value of Σ x_i·y_i.</summary>
    /// <param name="x">The first factors.</param>
    /// <param name="y">The second factors, as many.</param>
    /// <returns>The exact sum of the exact products, rounded once, see <see cref="ToDouble"/>.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        ExactSum sum = default;
        sum.AddDot(x, y);
        return sum.Finish();
    }

    /// <summary>The correctly rounded value of Σ (p_i − b_i)·a_i over strata.</summary>
    /// <param name="project">p_i, one per stratum.</param>
    /// <param name="baseline">b_i, in the unit of p, as many.</param>
    /// <param name="area">a_i, the weight of the stratum, as many.</param>
    /// <returns>The exact sum, rounded once, see <see cref="ToDouble"/>.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double Strata(ReadOnlySpan<double> project, ReadOnlySpan<double> baseline, ReadOnlySpan<double> area)
    {
        ExactSum sum = default;
        sum.AddStrata(project, baseline, area);
        return sum.Finish();
    }
}

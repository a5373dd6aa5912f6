namespace TVer.Methodologies.Statistics;

/// <content>Whole columns of terms.</content>
public partial struct ExactSum
{
    /// <summary>Adds every value of a column.</summary>
    /// <param name="values">Any doubles; may be empty.</param>
    public void Add(ReadOnlySpan<double> values) => Add(values, VectorWidths.ForSums);

    /// <summary>Adds Σ x_i·y_i, each product exact.</summary>
    /// <param name="x">The first factors.</param>
    /// <param name="y">The second factors, as many.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public void AddDot(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => AddDot(x, y, VectorWidths.ForProducts);

    /// <summary>Adds Σ (p_i − b_i)·a_i over strata, each term exact.</summary>
    /// <param name="project">p_i, one per stratum.</param>
    /// <param name="baseline">b_i, in the unit of p, as many.</param>
    /// <param name="area">a_i, the weight of the stratum, as many.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public void AddStrata(ReadOnlySpan<double> project, ReadOnlySpan<double> baseline, ReadOnlySpan<double> area) =>
        AddStrata(project, baseline, area, VectorWidths.ForProducts);

    internal void Add(ReadOnlySpan<double> values, VectorWidth width) => ColumnAdder.Add(new SumTerms(values), width, ref this);

    internal void AddDot(ReadOnlySpan<double> x, ReadOnlySpan<double> y, VectorWidth width)
    {
        RequireEqualLengths(x.Length, y.Length, nameof(y));
        ColumnAdder.Add(new DotTerms(x, y), width, ref this);
    }

    internal void AddStrata(ReadOnlySpan<double> project, ReadOnlySpan<double> baseline, ReadOnlySpan<double> area, VectorWidth width)
    {
        RequireEqualLengths(project.Length, baseline.Length, nameof(baseline));
        RequireEqualLengths(project.Length, area.Length, nameof(area));
        ColumnAdder.Add(new StrataTerms(project, baseline, area), width, ref this);
    }

    private static void RequireEqualLengths(int expected, int actual, string parameter)
    {
        if (expected != actual)
        {
            throw new ArgumentException($"The columns must have equal lengths: {expected} and {actual}.", parameter);
        }
    }
}

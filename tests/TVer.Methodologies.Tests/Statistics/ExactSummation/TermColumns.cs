using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Statistics.ExactSummation;

/// <summary>Columns of terms of one of the three forms: Σ x (one column), Σ x·y (two), Σ (p − b)·a (three).</summary>
internal sealed record TermColumns(double[][] Columns)
{
    public int Length => Columns[0].Length;

    public int Form => Columns.Length;

    public TermColumns Permuted(int[] order) => new([.. Columns.Select(column => order.Select(i => column[i]).ToArray())]);

    /// <summary>The library's sum of a range, on a forced width.</summary>
    public void AddTo(ref ExactSum sum, int start, int length, VectorWidth width)
    {
        ReadOnlySpan<double> Part(int column) => Columns[column].AsSpan(start, length);
        switch (Form)
        {
            case 1:
                sum.Add(Part(0), width);
                break;
            case 2:
                sum.AddDot(Part(0), Part(1), width);
                break;
            default:
                sum.AddStrata(Part(0), Part(1), Part(2), width);
                break;
        }
    }

    /// <summary>One element through the members that take single terms.</summary>
    public void AddOneTo(ref ExactSum sum, int i)
    {
        switch (Form)
        {
            case 1:
                sum.Add(Columns[0][i]);
                break;
            case 2:
                sum.AddProduct(Columns[0][i], Columns[1][i]);
                break;
            default:
                sum.AddStratum(Columns[0][i], Columns[1][i], Columns[2][i]);
                break;
        }
    }

    public double OneShot() => Form switch
    {
        1 => ExactSum.Sum(Columns[0]),
        2 => ExactSum.Dot(Columns[0], Columns[1]),
        _ => ExactSum.Strata(Columns[0], Columns[1], Columns[2]),
    };

    public double Parallel(int threads) => Form switch
    {
        1 => ExactSum.Sum(Columns[0], threads),
        2 => ExactSum.Dot(Columns[0], Columns[1], threads),
        _ => ExactSum.Strata(Columns[0], Columns[1], Columns[2], threads),
    };

    /// <summary>The oracle: terms as rationals, or NaN or an infinity where a term is that by the rules of IEEE 754.</summary>
    public (Dyadic Exact, double? NonFinite) Oracle()
    {
        double nonFinite = 0;
        List<Dyadic> terms = new(Length);
        for (int i = 0; i < Length; i++)
        {
            if (Columns.All(column => double.IsFinite(column[i])))
            {
                terms.Add(Form switch
                {
                    1 => Dyadic.Of(Columns[0][i]),
                    2 => Dyadic.Of(Columns[0][i]) * Dyadic.Of(Columns[1][i]),
                    _ => (Dyadic.Of(Columns[0][i]) - Dyadic.Of(Columns[1][i])) * Dyadic.Of(Columns[2][i]),
                });
            }
            else
            {
                // Floating point decides: an operand is not finite, so no rounding can change the class of the term.
                nonFinite += Form switch
                {
                    1 => Columns[0][i],
                    2 => Columns[0][i] * Columns[1][i],
                    _ => (Columns[0][i] - Columns[1][i]) * Columns[2][i],
                };
            }
        }

        return (Dyadic.Sum(terms), nonFinite == 0 ? null : nonFinite);
    }
}

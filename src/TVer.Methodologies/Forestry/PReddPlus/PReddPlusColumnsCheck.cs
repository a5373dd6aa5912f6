using System.Globalization;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Checks bare columns before anything is calculated: lengths, order, and finite numbers.</summary>
internal static class PReddPlusColumnsCheck
{
    /// <summary>No crediting period is longer: every year of a round takes memory and time.</summary>
    private const int MostYears = 1000;

    public static void Run(PReddPlusColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns.Rounds, nameof(columns.Rounds));
        if (columns.Rounds.Count == 0)
        {
            throw new ArgumentException($"{nameof(columns.Rounds)} is empty: at least one round is needed.");
        }

        int strata = columns.AreaAtStart.Length;
        int transitions = columns.From.Length;
        RequireLength(columns.BaselineStock.Length, strata, nameof(columns.BaselineStock));
        RequireLength(columns.To.Length, transitions, nameof(columns.To));
        if (!columns.AreaChangeDiscount.IsEmpty)
        {
            RequireLength(columns.AreaChangeDiscount.Length, strata, nameof(columns.AreaChangeDiscount));
        }

        RequireTransitions(columns.From.Span, columns.To.Span, strata);
        RequireNumbers(columns.AreaAtStart.Span, nameof(columns.AreaAtStart));
        RequireNumbers(columns.BaselineStock.Span, nameof(columns.BaselineStock));
        RequireDiscounts(columns.AreaChangeDiscount.Span, nameof(columns.AreaChangeDiscount));
        RequireNumber(columns.LeakageFactor, nameof(columns.LeakageFactor), 1);
        RequireNumber(columns.LargestYear ?? 0, nameof(columns.LargestYear));
        RequireNumber(columns.BufferShare ?? 0, nameof(columns.BufferShare), 1);
        int nextYear = 1;
        for (int r = 0; r < columns.Rounds.Count; r++)
        {
            nextYear = RequireRound(columns.Rounds[r], $"Rounds[{r}]", strata, transitions, nextYear);
        }
    }

    /// <summary>Refuses a result that is not a number or infinite: finite columns can be too large to be multiplied.</summary>
    public static void RequireFinite(IReadOnlyList<PReddPlusColumnsResult> results)
    {
        for (int r = 0; r < results.Count; r++)
        {
            PReddPlusColumnsResult result = results[r];
            ReadOnlySpan<(string Name, double Value)> terms =
            [
                (nameof(result.BaselineEmission), result.BaselineEmission),
                (nameof(result.DiscountedBaselineEmission), result.DiscountedBaselineEmission),
                (nameof(result.Enhancement), result.Enhancement),
                (nameof(result.DiscountedEnhancement), result.DiscountedEnhancement),
                (nameof(result.ProjectEmissions), result.ProjectEmissions),
                (nameof(result.Leakage), result.Leakage),
                (nameof(result.Net), result.Net),
                (nameof(result.CumulativeNet), result.CumulativeNet),
                (nameof(result.Issued), result.Issued),
                (nameof(result.Issuable), result.Issuable),
            ];
            foreach ((string name, double value) in terms)
            {
                if (!double.IsFinite(value))
                {
                    throw new ArgumentException(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name} of Rounds[{r}] is {value}: the columns hold numbers too large to be multiplied and added within the range of double (1.8e308)."));
                }
            }
        }
    }

    private static int RequireRound(PReddPlusColumnsRound round, string name, int strata, int transitions, int nextYear)
    {
        if (round is null)
        {
            throw new ArgumentException($"{name} is null.");
        }

        if (round.FirstYear != nextYear || round.LastYear < round.FirstYear)
        {
            throw new ArgumentException($"{name} must start in year {nextYear} and last at least a year; it has years {round.FirstYear} to {round.LastYear}.");
        }

        if (round.LastYear > MostYears)
        {
            throw new ArgumentException($"{name}.{nameof(round.LastYear)} is {round.LastYear}; it must be a project year up to {MostYears}.");
        }

        RequireLength(round.Rates.Length, transitions, $"{name}.{nameof(round.Rates)}");
        RequireLength(round.MonitoredArea.Length, strata, $"{name}.{nameof(round.MonitoredArea)}");
        RequireLength(round.ProjectStock.Length, strata, $"{name}.{nameof(round.ProjectStock)}");
        RequireNumbers(round.Rates.Span, $"{name}.{nameof(round.Rates)}");
        RequireNumbers(round.MonitoredArea.Span, $"{name}.{nameof(round.MonitoredArea)}");
        RequireNumbers(round.ProjectStock.Span, $"{name}.{nameof(round.ProjectStock)}");
        RequireNumber(round.Burning, $"{name}.{nameof(round.Burning)}");
        RequireNumber(round.Fuel, $"{name}.{nameof(round.Fuel)}");
        RequireNumber(round.ActivityShifting, $"{name}.{nameof(round.ActivityShifting)}");
        RequireNumber(round.BaselineHalfWidth, $"{name}.{nameof(round.BaselineHalfWidth)}");
        RequireNumber(round.EnhancementHalfWidth, $"{name}.{nameof(round.EnhancementHalfWidth)}");
        return round.LastYear + 1;
    }

    private static void RequireTransitions(ReadOnlySpan<int> from, ReadOnlySpan<int> to, int strata)
    {
        for (int k = 0; k < from.Length; k++)
        {
            if ((uint)from[k] >= (uint)strata || (uint)to[k] >= (uint)strata || from[k] == to[k] || (k > 0 && from[k] < from[k - 1]))
            {
                throw new ArgumentException(
                    $"Transition {k} leads from stratum {from[k]} to {to[k]}: both must be different strata from 0 to {strata - 1}, and From may never fall.");
            }
        }
    }

    private static void RequireLength(int length, int needed, string name)
    {
        if (length != needed)
        {
            throw new ArgumentException($"{name} must have {needed} rows, but has {length}.");
        }
    }

    private static void RequireNumbers(ReadOnlySpan<double> column, string name)
    {
        for (int row = 0; row < column.Length; row++)
        {
            if (!IsNumber(column[row]))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{name} has {column[row]} in row {row}; it must be a finite number of 0 or more."));
            }
        }
    }

    private static void RequireDiscounts(ReadOnlySpan<double> column, string name)
    {
        for (int row = 0; row < column.Length; row++)
        {
            if (column[row] is not (> 0 and <= 1))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{name} has {column[row]} in row {row}; it must be a number above 0 and up to 1."));
            }
        }
    }

    private static void RequireNumber(double value, string name, double most = double.MaxValue)
    {
        if (!IsNumber(value) || value > most)
        {
            string limit = most == double.MaxValue ? "of 0 or more" : "from 0 to 1";
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; it must be a finite number {limit}."));
        }
    }

    private static bool IsNumber(double value) => double.IsFinite(value) && value >= 0;
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Json;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry;

/// <summary>
/// Checks that the stocks which name field data can be compared with each other: that a stratum of the project is the same land in every
/// inventory, and that each inventory was made when the stock is due.
/// </summary>
/// <param name="data">The field data; that they exist is checked by <see cref="FieldDataCheck"/>.</param>
/// <param name="references">Where the project names them.</param>
/// <param name="start">The day the project started.</param>
/// <param name="firstRound">The years of the first round; null where there is none.</param>
internal sealed class StockReferencesCheck(FieldData data, FieldReferences references, DateOnly start, Period? firstRound)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Stratum, CarbonPool Pool, PoolStock Stock)> _ofBaseline =
        [.. references.Stocks.Where(reference => reference.Place.Round is null).Select(reference => (reference.Place.Stratum, reference.Pool, reference.Stock))];

    /// <summary>All findings.</summary>
    /// <param name="data">The field data.</param>
    /// <param name="references">Where the project names them.</param>
    /// <param name="start">The day the project started.</param>
    /// <param name="firstRound">The years of the first round; null where there is none.</param>
    /// <param name="stage">Dates are asked of monitored projects: beforehand, the stock at the end of a round is an estimate.</param>
    public static IReadOnlyList<Finding> Run(FieldData data, FieldReferences references, DateOnly start, Period? firstRound, ProjectStage stage)
    {
        var check = new StockReferencesCheck(data, references, start, firstRound);
        check.CheckStrata();
        if (stage == ProjectStage.Monitored)
        {
            check.CheckDates();
        }

        return check._findings;
    }

    /// <summary>5.2.1, 6.1.1: C_BSL,i and C_PROJ,i,t are stocks of the same stratum; another one would be a gain or a loss that never was.</summary>
    private void CheckStrata()
    {
        var first = new Dictionary<(string Stratum, CarbonPool Pool), StockReference>();
        foreach (StockReference reference in references.Stocks)
        {
            StockReference before = first.Once((reference.Place.Stratum, reference.Pool), () => reference);
            if (before.Stock.Stratum != reference.Stock.Stratum)
            {
                Add(
                    FieldDataRules.OtherStratum, reference.Path, reference.Stock,
                    reference.Place.Stratum, reference.Pool.InInput(), reference.Stock.Stratum, before.Stock.Stratum, before.Path);
            }
        }
    }

    private void CheckDates()
    {
        foreach (IGrouping<(FieldDataKind Kind, string Name), StockReference> inventory in Dated().GroupBy(pair => pair.Inventory, pair => pair.Reference))
        {
            (FieldDataKind kind, string name) = inventory.Key;
            string path = $"{kind.Path(name)}.date";
            if (data.DateOf(kind, name) is not { } date)
            {
                Add(FieldDataRules.NoDate, path, null, name);
                continue;
            }

            foreach (Period? round in inventory.Where(reference => !IsBaselineAgain(reference)).Select(reference => reference.Place.Round).Distinct())
            {
                if (round is { } years)
                {
                    CheckRound(name, date, years, path);
                }
                else
                {
                    CheckBaseline(name, date, path);
                }
            }
        }
    }

    /// <summary>The stocks whose field data are measured on a day.</summary>
    private IEnumerable<((FieldDataKind Kind, string Name) Inventory, StockReference Reference)> Dated() =>
        from reference in references.Stocks
        let name = reference.Stock.FieldData!
        let kind = FieldDataCheck.KindOf(data, reference.Pool, name)
        where kind is FieldDataKind.Trees or FieldDataKind.DeadWood or FieldDataKind.Soil
        select ((kind.Value, name), reference);

    /// <summary>Whether a round takes the very estimate of the baseline: it was not measured again, and nothing has changed by it.</summary>
    private bool IsBaselineAgain(StockReference reference) =>
        reference.Place.Round is not null && _ofBaseline.Contains((reference.Place.Stratum, reference.Pool, reference.Stock));

    /// <summary>The stock at the end of a round has grown and burnt in that round: not before it, and not long after.</summary>
    private void CheckRound(string name, DateOnly date, Period round, string path)
    {
        if (!IsInCalendar(round))
        {
            return;
        }

        DateOnly firstDay = CalendarYears.Anniversary(start, round.FirstYear - 1);
        if (date < firstDay)
        {
            Add(FieldDataRules.BeforeRound, path, Day(date), name, Day(date), round.Number, Day(firstDay));
        }
        else if (date >= CalendarYears.Anniversary(start, round.LastYear + 1))
        {
            Add(FieldDataRules.AfterRound, path, Day(date), name, Day(date), round.Number, Day(LastDay(round)));
        }
    }

    private void CheckBaseline(string name, DateOnly date, string path)
    {
        if (firstRound is { } round && IsInCalendar(round) && date > LastDay(round))
        {
            Add(FieldDataRules.BaselineLate, path, Day(date), name, Day(date), Day(LastDay(round)));
        }
        else if (date < start && CalendarYears.Anniversary(date, 1) < start)
        {
            Add(FieldDataRules.BaselineEarly, path, Day(date), name, Day(date), Day(start));
        }
    }

    /// <summary>Whether the days of a round and of the year after it are known; its years are checked elsewhere.</summary>
    private bool IsInCalendar(Period round) =>
        CalendarYears.Hold(start, round.FirstYear, round.LastYear) && round.LastYear < DateOnly.MaxValue.Year - start.Year;

    private DateOnly LastDay(Period round) => CalendarYears.Anniversary(start, round.LastYear).AddDays(-1);

    private static string Day(DateOnly date) => CalendarDate.Format(date);

    private void Add(FindingRule rule, string path, object? value, params object?[] values) => _findings.Add(rule.At(path, value, values));
}

using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>
/// Years between calendar days: whole anniversaries plus the fraction of the running year. A leap day whose year has no
/// counterpart has its anniversary on 1 March, so that a year from it has passed when February is over.
/// </summary>
public static class CalendarYears
{
    /// <summary>The day so many whole years after a day.</summary>
    /// <param name="start">The day; 29 February goes to 1 March where the year has no leap day.</param>
    /// <param name="years">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or the calendar (to the year 9999) ends before.</exception>
    public static DateOnly Anniversary(DateOnly start, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        int year = checked(start.Year + years);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year, nameof(years));
        return start is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year)
            ? new DateOnly(year, 3, 1)
            : new DateOnly(year, start.Month, start.Day);
    }

    /// <summary>Whether project years are in order and have days: the calendar ends with the year 9999.</summary>
    /// <param name="start">The day from which the years count.</param>
    /// <param name="firstYear">The first project year, from 1.</param>
    /// <param name="lastYear">The last project year, inclusive.</param>
    internal static bool Hold(DateOnly start, int firstYear, int lastYear) =>
        firstYear >= 1 && lastYear >= firstYear && lastYear <= DateOnly.MaxValue.Year - start.Year;

    /// <summary>How many whole years have passed from one day to another.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The other day, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The other day is before the first.</exception>
    public static int Whole(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        int years = to.Year - from.Year;
        return Anniversary(from, years) > to ? years - 1 : years;
    }

    /// <summary>
    /// The time from one day to another in years: whole anniversaries passed, plus the days since the last anniversary over the days
    /// from it to the next. Exactly a whole number on every anniversary; it grows with every day.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The other day, not before the first; as a point in time, so that a day to itself is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The other day is before the first.</exception>
    public static Duration Between(DateOnly from, DateOnly to)
    {
        int whole = Whole(from, to);
        DateOnly last = Anniversary(from, whole);
        if (last == to)
        {
            return Duration.FromYears(whole);
        }

        DateOnly next = Anniversary(from, whole + 1);
        return Duration.FromYears(whole + ((double)(to.DayNumber - last.DayNumber) / (next.DayNumber - last.DayNumber)));
    }
}

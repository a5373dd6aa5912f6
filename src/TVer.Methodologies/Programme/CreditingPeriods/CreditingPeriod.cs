using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>
/// A crediting period: first and last day, both inclusive, and where its length comes from. Immutable; made by
/// <see cref="OfStandard"/>, <see cref="OfPremium"/> or <see cref="Next(int?, string?)"/>.
/// </summary>
public sealed record CreditingPeriod
{
    private CreditingPeriod(
        ProgrammeStandard standard, ActivityType activity, CreditingStart startEvent, DateOnly firstDay, int years, string source, int number)
    {
        Standard = standard;
        Activity = activity;
        StartEvent = startEvent;
        FirstDay = firstDay;
        Years = years;
        Source = source;
        Number = number;
        LastDay = CalendarYears.Anniversary(firstDay, years).AddDays(-1);
    }

    /// <summary>The standard of the programme.</summary>
    public ProgrammeStandard Standard { get; }

    /// <summary>The activity.</summary>
    public ActivityType Activity { get; }

    /// <summary>The event from which the period is counted.</summary>
    public CreditingStart StartEvent { get; }

    /// <summary>The first day for which credits count.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day for which credits count; a period that begins on 29 February ends on the last of February.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The length in whole years; the length that P-REDD+ divides by (NAC).</summary>
    public int Years { get; }

    /// <summary>Where the length comes from: the clause for the Standard programme, the caller's source for Premium.</summary>
    public string Source { get; }

    /// <summary>The number of the period: 1 for the first, 2 after the first renewal.</summary>
    public int Number { get; }

    /// <summary>The length as a typed quantity, in years.</summary>
    public Duration Length => Duration.FromYears(Years);

    /// <summary>How many days the period has, first and last included.</summary>
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>Whether another renewal is allowed after this period; null where the documents do not say (Premium).</summary>
    public bool? IsRenewable => Standard == ProgrammeStandard.Premium ? null : Number < CreditingTerm.Of(Activity).MaximumNumber;

    /// <summary>A period of the Standard programme, whose length follows from the activity: 7 or 10 years.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="startEvent">The event from which the period is counted.</param>
    /// <param name="start">The day of that event.</param>
    /// <param name="counting">Whether that day is the first day of the period; by default it is.</param>
    /// <param name="number">The number of the period: 1 for the first, 2 after the first renewal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1, or above what the renewals allow.</exception>
    public static CreditingPeriod OfStandard(
        ActivityType activity, CreditingStart startEvent, DateOnly start,
        PeriodCounting counting = PeriodCounting.StartDayIncluded, int number = 1)
    {
        CreditingTerm term = CreditingTerm.Of(activity);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, term.MaximumNumber);
        return new CreditingPeriod(
            ProgrammeStandard.Standard, activity, startEvent, FirstDayOf(start, counting), term.Years, term.Clause.ToString(), number);
    }

    /// <summary>A period of the Premium programme, whose length the documents at hand do not give.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="startEvent">The event from which the period is counted.</param>
    /// <param name="start">The day of that event.</param>
    /// <param name="years">The length in whole years, 1 to 100.</param>
    /// <param name="source">Where that length is stated.</param>
    /// <param name="counting">Whether the start day is the first day of the period; by default it is.</param>
    /// <param name="number">The number of the period: 1 for the first, 2 after the first renewal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is not in range, or the number is below 1.</exception>
    /// <exception cref="ArgumentException">The source is empty.</exception>
    public static CreditingPeriod OfPremium(
        ActivityType activity, CreditingStart startEvent, DateOnly start, int years, string source,
        PeriodCounting counting = PeriodCounting.StartDayIncluded, int number = 1)
    {
        RequireLength(years, source);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new CreditingPeriod(ProgrammeStandard.Premium, activity, startEvent, FirstDayOf(start, counting), years, source, number);
    }

    /// <summary>The period after a renewal: it begins the day after this one ends (regulation no. 2, clause 24, last paragraph).</summary>
    /// <param name="years">Premium: the length of the new period; null for the Standard programme, where it follows from the activity.</param>
    /// <param name="source">Premium: where that length is stated; null for the Standard programme.</param>
    /// <exception cref="InvalidOperationException">The Standard programme allows no further renewal.</exception>
    /// <exception cref="ArgumentException">A length or source is missing (Premium) or given (Standard).</exception>
    public CreditingPeriod Next(int? years = null, string? source = null)
    {
        if (Standard == ProgrammeStandard.Premium)
        {
            int length = years ?? throw new ArgumentException("The length of a Premium period is needed, with its source.", nameof(years));
            RequireLength(length, source!);
            return new CreditingPeriod(Standard, Activity, CreditingStart.DayAfterLastPeriod, LastDay.AddDays(1), length, source!, Number + 1);
        }

        if (years is not null || source is not null)
        {
            throw new ArgumentException("The length of a Standard period follows from the activity and is not given.", nameof(years));
        }

        return IsRenewable == true
            ? new CreditingPeriod(Standard, Activity, CreditingStart.DayAfterLastPeriod, LastDay.AddDays(1), Years, Source, Number + 1)
            : throw new InvalidOperationException(
                $"{Activity} projects of the Standard programme are renewed once; period {Number} is the last ({CreditingTerm.Of(Activity).Clause}).");
    }

    /// <summary>Whether a day lies in the period, first and last day included.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => FirstDay <= day && day <= LastDay;

    /// <summary>How many days of the period are left, that day itself included; the whole period before its start, 0 after its end.</summary>
    /// <param name="day">The day.</param>
    public int DaysRemaining(DateOnly day) =>
        day < FirstDay ? Days : Math.Max(0, LastDay.DayNumber - day.DayNumber + 1);

    /// <summary>The time left in years (<see cref="CalendarYears.Between"/>), that day itself included.</summary>
    /// <param name="day">The day.</param>
    public Duration Remaining(DateOnly day) =>
        day < FirstDay ? Length : day > LastDay ? default : CalendarYears.Between(day, LastDay.AddDays(1));

    /// <summary>The days, such as <c>2024-01-01–2030-12-31</c>.</summary>
    public override string ToString() => $"{CalendarDate.Format(FirstDay)}–{CalendarDate.Format(LastDay)}";

    /// <summary>The first day of a period counted from an event.</summary>
    internal static DateOnly FirstDayOf(DateOnly start, PeriodCounting counting) =>
        counting == PeriodCounting.StartDayIncluded ? start : start.AddDays(1);

    private static void RequireLength(int years, string source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, 100);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
    }
}

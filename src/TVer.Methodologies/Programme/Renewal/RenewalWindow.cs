namespace TVer.Methodologies.Programme;

/// <summary>
/// The days in which a renewal is to be asked for (regulation no. 2, clause 24, second paragraph): the intention 180 to 60 days before
/// the period ends, the full request within one year after it.
/// </summary>
/// <remarks>
/// A filing is n days before the end where the last day less the day of filing is n. The year after the end does not count the last
/// day itself (Civil and Commercial Code, section 193/3) and ends the day before the anniversary of the day after it.
/// </remarks>
public sealed record RenewalWindow
{
    /// <summary>The earliest filing of the intention, in days before the end: 180.</summary>
    public const int EarliestDays = 180;

    /// <summary>The latest filing of the intention, in days before the end: 60.</summary>
    public const int LatestDays = 60;

    private RenewalWindow(DateOnly lastDay) => LastDay = lastDay;

    /// <summary>The last day of the period that runs out.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The first day for filing the intention.</summary>
    public DateOnly IntentionFrom => LastDay.AddDays(-EarliestDays);

    /// <summary>The last day for filing the intention.</summary>
    public DateOnly IntentionUntil => LastDay.AddDays(-LatestDays);

    /// <summary>The first day of the year for filing the request: the day after the end.</summary>
    public DateOnly RequestFrom => LastDay.AddDays(1);

    /// <summary>The last day for filing the request; after it the developer is deemed not to want the renewal.</summary>
    public DateOnly RequestUntil => CalendarYears.Anniversary(RequestFrom, 1).AddDays(-1);

    /// <summary>The first day of the renewed period: the day after the last one.</summary>
    public DateOnly NewPeriodFrom => LastDay.AddDays(1);

    /// <summary>The windows before and after the end of a period.</summary>
    /// <param name="lastDay">The last day of the period that runs out.</param>
    public static RenewalWindow Of(DateOnly lastDay) => new(lastDay);

    /// <summary>How many days before the end a day lies; negative after it.</summary>
    /// <param name="day">The day.</param>
    public int DaysBeforeEnd(DateOnly day) => LastDay.DayNumber - day.DayNumber;
}

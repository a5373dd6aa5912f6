namespace TVer.Methodologies.Programme;

/// <summary>How long a programme of activities lives, counted from its registration (T-VER-PoA criteria, Table 1).</summary>
public static class ProgrammeLife
{
    internal static readonly Clause Clause = Documents.ProgrammeOfActivitiesCriteria.At("Table 1, life of the programme");

    /// <summary>The life in whole years: 20 for agriculture and forestry, 14 for all other types.</summary>
    /// <param name="activity">The activity.</param>
    public static int Years(ActivityType activity) => activity is ActivityType.Agriculture or ActivityType.Forestry ? 20 : 14;

    /// <summary>The first day of the life.</summary>
    /// <param name="registered">The day of registration.</param>
    /// <param name="counting">Whether that day is the first day.</param>
    public static DateOnly FirstDay(DateOnly registered, PeriodCounting counting = PeriodCounting.StartDayIncluded) =>
        CreditingPeriod.FirstDayOf(registered, counting);

    /// <summary>The last day of the life; the crediting periods of all components end with it at the latest.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="registered">The day of registration.</param>
    /// <param name="counting">Whether that day is the first day.</param>
    public static DateOnly LastDay(ActivityType activity, DateOnly registered, PeriodCounting counting = PeriodCounting.StartDayIncluded) =>
        CalendarYears.Anniversary(FirstDay(registered, counting), Years(activity)).AddDays(-1);
}

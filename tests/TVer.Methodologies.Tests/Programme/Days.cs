using FsCheck;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

/// <summary>Days for tables and properties of the programme's rules.</summary>
internal static class Days
{
    public static DateOnly Day(string text) => CalendarDate.Parse(text);

    /// <summary>Every day of the years 2015 to 2045, leap days among them.</summary>
    public static Arbitrary<int> Numbers => Cases.Integers(new DateOnly(2015, 1, 1).DayNumber, new DateOnly(2045, 12, 31).DayNumber);
}

using TVer.Methodologies.Programme;
using static TVer.Methodologies.Tests.Programme.Days;

namespace TVer.Methodologies.Tests.Programme;

public class CalendarTests
{
    [Theory]
    [InlineData("2023-08-29")]
    [InlineData("2566-08-29")]
    [InlineData("29/8/2023")]
    [InlineData("29/08/2566")]
    [InlineData("29 สิงหาคม 2566")]
    [InlineData("29 ส.ค. 2566")]
    [InlineData(" 29 สิงหาคม พ.ศ. 2566 ")]
    [InlineData("๒๙ สิงหาคม พ.ศ. ๒๕๖๖")]
    [InlineData("๒๕๖๖-๐๘-๒๙")]
    public void A_day_is_read_in_either_era(string text) => Assert.Equal(new DateOnly(2023, 8, 29), CalendarDate.Parse(text));

    /// <summary>29 February: B.E. 2567 is 2024, a leap year; B.E. 2566 is 2023, which is none.</summary>
    [Fact]
    public void A_leap_day_of_the_buddhist_era_is_one_of_the_common_year()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), CalendarDate.Parse("29/02/2567"));
        Assert.Equal(new DateOnly(2024, 2, 29), CalendarDate.FromBuddhistEra(2567, 2, 29));
        Assert.False(CalendarDate.TryParse("29/02/2566", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDate.FromBuddhistEra(2566, 2, 29));
    }

    [Theory]
    [InlineData("1940-12-31")]
    [InlineData("2158-01-01")]
    [InlineData("2483-12-31")]
    [InlineData("2701-01-01")]
    [InlineData("66-08-29")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00-01")]
    [InlineData("2023-04-31")]
    [InlineData("2023-04-00")]
    [InlineData("29 Aug 2023")]
    [InlineData("2023-08")]
    [InlineData("2023-08-29T00:00")]
    [InlineData("29-8-2566")]
    [InlineData("พ.ศ. 2023-08-29")]
    [InlineData("-2023-08-29")]
    [InlineData("")]
    public void What_is_not_a_day_is_refused(string text)
    {
        Assert.False(CalendarDate.TryParse(text, out _));
        Assert.Contains("2566-08-29", Assert.Throws<FormatException>(() => CalendarDate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1941-01-01", 1941)]
    [InlineData("2157-12-31", 2157)]
    [InlineData("2484-01-01", 1941)]
    [InlineData("2700-12-31", 2157)]
    public void The_ranges_of_the_eras_end_where_they_say(string text, int year) => Assert.Equal(year, CalendarDate.Parse(text).Year);

    [Fact]
    public void Every_day_reads_back_from_both_texts() =>
        Properties.Hold(Numbers, number =>
        {
            var day = DateOnly.FromDayNumber(number);
            return CalendarDate.Parse(CalendarDate.Format(day)) == day
                && CalendarDate.Parse(CalendarDate.FormatThai(day)) == day
                && CalendarDate.FromBuddhistEra(CalendarDate.BuddhistYear(day), day.Month, day.Day) == day;
        });

    /// <summary>Counted on a calendar: days since the last anniversary over the days to the next.</summary>
    [Theory]
    [InlineData("2024-01-01", "2024-01-01", 0)]
    [InlineData("2024-01-01", "2025-01-01", 1)]
    [InlineData("2024-01-01", "2024-12-31", 365d / 366)]
    [InlineData("2023-01-01", "2023-12-31", 364d / 365)]
    [InlineData("2023-07-01", "2024-01-01", 184d / 366)]
    [InlineData("2018-03-15", "2023-03-15", 5)]
    [InlineData("2018-03-15", "2023-03-14", 4 + (364d / 365))]
    [InlineData("2024-02-29", "2025-02-28", 365d / 366)]
    [InlineData("2024-02-29", "2025-03-01", 1)]
    [InlineData("2024-02-29", "2028-02-29", 4)]
    [InlineData("2024-02-28", "2025-02-28", 1)]
    [InlineData("2023-12-31", "2024-12-31", 1)]
    public void Years_between_days(string from, string to, double years) =>
        Assert.Equal(years, CalendarYears.Between(Day(from), Day(to)).Years);

    [Fact]
    public void Time_runs_forward()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarYears.Between(Day("2024-01-02"), Day("2024-01-01")));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarYears.Anniversary(Day("2024-01-02"), -1));
    }

    [Fact]
    public void Each_day_adds_time_and_each_anniversary_is_a_whole_number() =>
        Properties.Hold(Numbers, Cases.Integers(0, 4000), Cases.Integers(0, 30), (start, days, years) =>
        {
            var from = DateOnly.FromDayNumber(start);
            double here = CalendarYears.Between(from, from.AddDays(days)).Years;
            double next = CalendarYears.Between(from, from.AddDays(days + 1)).Years;
            return next > here && next - here < 1.0 / 364.9
                && CalendarYears.Between(from, CalendarYears.Anniversary(from, years)).Years == years
                && CalendarYears.Whole(from, from.AddDays(days)) == (int)here;
        });
}

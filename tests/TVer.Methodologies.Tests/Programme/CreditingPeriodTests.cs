using TVer.Methodologies.Programme;
using static TVer.Methodologies.Tests.Programme.Days;

namespace TVer.Methodologies.Tests.Programme;

public class CreditingPeriodTests
{
    [Theory]
    [InlineData(ActivityType.Agriculture, "2024-01-01", "2030-12-31", 2557)]
    [InlineData(ActivityType.Agriculture, "2567-01-01", "2030-12-31", 2557)]
    [InlineData(ActivityType.Forestry, "2024-01-01", "2033-12-31", 3653)]
    [InlineData(ActivityType.Other, "2023-08-29", "2030-08-28", 2557)]
    [InlineData(ActivityType.Agriculture, "2024-02-29", "2031-02-28", 2557)]
    [InlineData(ActivityType.Forestry, "2024-02-29", "2034-02-28", 3653)]
    [InlineData(ActivityType.Agriculture, "2024-03-01", "2031-02-28", 2556)]
    [InlineData(ActivityType.Agriculture, "2025-03-01", "2032-02-29", 2557)]
    [InlineData(ActivityType.Agriculture, "2024-12-31", "2031-12-30", 2556)]
    public void A_standard_period_ends_the_day_before_its_anniversary(ActivityType activity, string start, string last, int days)
    {
        var period = CreditingPeriod.OfStandard(activity, CreditingStart.Registration, Day(start));
        Assert.Equal(Day(start), period.FirstDay);
        Assert.Equal(Day(last), period.LastDay);
        Assert.Equal(days, period.Days);
        Assert.Equal(activity == ActivityType.Forestry ? 10 : 7, period.Years);
    }

    [Fact]
    public void A_period_counted_from_the_day_after_is_as_long_and_one_day_later()
    {
        var period = CreditingPeriod.OfStandard(
            ActivityType.Agriculture, CreditingStart.FinalDesignDocument, Day("2024-01-15"), PeriodCounting.StartDayExcluded);
        Assert.Equal(Day("2024-01-16"), period.FirstDay);
        Assert.Equal(Day("2031-01-15"), period.LastDay);
    }

    [Theory]
    [InlineData("2029-12-31", false, 2557)]
    [InlineData("2030-01-01", true, 2557)]
    [InlineData("2030-01-02", true, 2556)]
    [InlineData("2036-12-31", true, 1)]
    [InlineData("2037-01-01", false, 0)]
    [InlineData("2050-01-01", false, 0)]
    public void Days_remaining_count_the_day_itself(string day, bool isInside, int remaining)
    {
        var period = CreditingPeriod.OfStandard(ActivityType.Transport, CreditingStart.Other, Day("2030-01-01"));
        Assert.Equal(isInside, period.Contains(Day(day)));
        Assert.Equal(remaining, period.DaysRemaining(Day(day)));
    }

    [Fact]
    public void Years_remaining_are_whole_on_anniversaries()
    {
        var period = CreditingPeriod.OfStandard(ActivityType.Agriculture, CreditingStart.FinalDesignDocument, Day("2024-07-01"));
        Assert.Equal(7, period.Remaining(Day("2020-01-01")).Years);
        Assert.Equal(7, period.Remaining(Day("2024-07-01")).Years);
        Assert.Equal(1, period.Remaining(Day("2030-07-01")).Years);
        Assert.Equal(1d / 366, period.Remaining(Day("2031-06-30")).Years);
        Assert.Equal(0, period.Remaining(Day("2031-07-01")).Years);
    }

    [Fact]
    public void Other_types_are_renewed_once_agriculture_and_forestry_without_limit()
    {
        var first = CreditingPeriod.OfStandard(ActivityType.EnergyEfficiency, CreditingStart.Registration, Day("2024-02-29"));
        Assert.True(first.IsRenewable);
        CreditingPeriod second = first.Next();
        Assert.Equal(Day("2031-03-01"), second.FirstDay);
        Assert.Equal(Day("2038-02-28"), second.LastDay);
        Assert.Equal(CreditingStart.DayAfterLastPeriod, second.StartEvent);
        Assert.Equal(2, second.Number);
        Assert.False(second.IsRenewable);
        Assert.Throws<InvalidOperationException>(() => second.Next());

        var forest = CreditingPeriod.OfStandard(ActivityType.Forestry, CreditingStart.Registration, Day("2024-01-01"), number: 30);
        Assert.True(forest.IsRenewable);
        Assert.Equal(31, forest.Next().Number);
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            CreditingPeriod.OfStandard(ActivityType.Transport, CreditingStart.Registration, Day("2024-01-01"), number: 3));
    }

    [Fact]
    public void A_premium_period_needs_its_length_and_the_source_of_it()
    {
        var period = CreditingPeriod.OfPremium(ActivityType.Forestry, CreditingStart.Registration, Day("2566-08-29"), 15, "TGO announcement");
        Assert.Equal(Day("2038-08-28"), period.LastDay);
        Assert.Equal("TGO announcement", period.Source);
        Assert.Null(period.IsRenewable);
        Assert.Equal(Day("2043-08-28"), period.Next(5, "TGO announcement").LastDay);
        Assert.Throws<ArgumentException>(() => period.Next());
        Assert.Throws<ArgumentException>(() => CreditingPeriod.OfPremium(ActivityType.Forestry, CreditingStart.Registration, Day("2566-08-29"), 15, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => CreditingPeriod.OfPremium(ActivityType.Forestry, CreditingStart.Registration, Day("2566-08-29"), 0, "x"));
        Assert.Throws<ArgumentException>(() =>
            CreditingPeriod.OfStandard(ActivityType.Forestry, CreditingStart.Registration, Day("2566-08-29")).Next(10, "x"));
    }

    /// <summary>Every day from the start belongs to exactly one of the periods that follow one another.</summary>
    [Fact]
    public void Successive_periods_leave_no_gap_and_do_not_overlap() =>
        Properties.Hold(Numbers, Cases.OneOf(ActivityType.Agriculture, ActivityType.Forestry), Cases.Integers(0, 12_000), (start, activity, offset) =>
        {
            var periods = new List<CreditingPeriod>
            {
                CreditingPeriod.OfStandard(activity, CreditingStart.Registration, DateOnly.FromDayNumber(start)),
            };
            while (periods.Count < 6)
            {
                periods.Add(periods[^1].Next());
            }

            DateOnly day = periods[0].FirstDay.AddDays(offset);
            return periods.Count(period => period.Contains(day)) == 1;
        });

    [Fact]
    public void What_has_passed_and_what_remains_make_the_whole_period() =>
        Properties.Hold(Numbers, Cases.Integers(0, 2_555), (start, offset) =>
        {
            var period = CreditingPeriod.OfStandard(ActivityType.Agriculture, CreditingStart.Registration, DateOnly.FromDayNumber(start));
            return offset + period.DaysRemaining(period.FirstDay.AddDays(offset)) == period.Days;
        });
}

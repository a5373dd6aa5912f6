using TVer.Methodologies.Programme;
using static TVer.Methodologies.Tests.Programme.Days;

namespace TVer.Methodologies.Tests.Programme;

public class RenewalTests
{
    /// <summary>Counted on a calendar: 180 and 60 days before the last day, and the last day of the year after it.</summary>
    [Theory]
    [InlineData("2030-12-31", "2030-07-04", "2030-11-01", "2031-01-01", "2031-12-31")]
    [InlineData("2024-02-29", "2023-09-02", "2023-12-31", "2024-03-01", "2025-02-28")]
    [InlineData("2023-02-28", "2022-09-01", "2022-12-30", "2023-03-01", "2024-02-29")]
    [InlineData("2567-06-30", "2024-01-02", "2024-05-01", "2024-07-01", "2025-06-30")]
    [InlineData("2025-01-15", "2024-07-19", "2024-11-16", "2025-01-16", "2026-01-15")]
    public void The_windows_of_a_renewal(string lastDay, string from, string until, string requestFrom, string requestUntil)
    {
        var window = RenewalWindow.Of(Day(lastDay));
        Assert.Equal(Day(from), window.IntentionFrom);
        Assert.Equal(Day(until), window.IntentionUntil);
        Assert.Equal(Day(requestFrom), window.RequestFrom);
        Assert.Equal(Day(requestFrom), window.NewPeriodFrom);
        Assert.Equal(Day(requestUntil), window.RequestUntil);
    }

    /// <summary>Days 181, 180, 60 and 59 before the end, for a period that ends in a leap year and one across a year end.</summary>
    [Theory]
    [InlineData("2024-02-29", "2023-09-01", "renewal.intention.early")]
    [InlineData("2024-02-29", "2023-09-02", null)]
    [InlineData("2024-02-29", "2023-12-31", null)]
    [InlineData("2024-02-29", "2024-01-01", "renewal.intention.late")]
    [InlineData("2025-01-15", "2024-07-18", "renewal.intention.early")]
    [InlineData("2025-01-15", "2024-07-19", null)]
    [InlineData("2025-01-15", "2567-11-16", null)]
    [InlineData("2025-01-15", "17 พฤศจิกายน 2567", "renewal.intention.late")]
    public void The_intention_is_filed_180_to_60_days_before_the_end(string lastDay, string filed, string? code)
    {
        IReadOnlyList<Finding> findings = RenewalCases.All.Run(input =>
        {
            input["lastDay"] = lastDay;
            input["intentionFiled"] = filed;
            input["requestFiled"] = CalendarDate.Format(Day(lastDay).AddDays(1));
        });
        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_premium_renewal_that_meets_every_rule_gives_no_finding() => Assert.Empty(RenewalCases.All.Run(RenewalCases.Premium));

    [Fact]
    public void The_windows_do_not_overlap_and_lie_around_the_end() =>
        Properties.Hold(Numbers, number =>
        {
            var window = RenewalWindow.Of(DateOnly.FromDayNumber(number));
            return window.IntentionFrom < window.IntentionUntil && window.IntentionUntil < window.LastDay
                && window.LastDay < window.RequestFrom && window.RequestFrom < window.RequestUntil
                && window.IntentionUntil.DayNumber - window.IntentionFrom.DayNumber == 120
                && window.RequestUntil.DayNumber - window.LastDay.DayNumber is 365 or 366;
        });

    [Fact]
    public void A_day_is_filed_in_exactly_one_way() =>
        Properties.Hold(Numbers, Cases.Integers(-200, 400), (number, before) =>
        {
            DateOnly lastDay = DateOnly.FromDayNumber(number);
            bool isFound = RenewalCases.All.Run(input =>
            {
                input["lastDay"] = CalendarDate.Format(lastDay);
                input["intentionFiled"] = CalendarDate.Format(lastDay.AddDays(-before));
                input["requestFiled"] = CalendarDate.Format(lastDay.AddDays(300));
            }).Any(finding => finding.Code.StartsWith("renewal.intention", StringComparison.Ordinal));
            return isFound != (before is >= 60 and <= 180);
        });

    /// <summary>Announced on 15 August 2023: day 1 is the 16th, day 60 is 14 October, and the clause is in force when that has passed.</summary>
    [Fact]
    public void Clause_24_came_into_force_after_the_transitional_day()
    {
        Assert.Equal(Day("16 สิงหาคม 2566"), RegulationDates.InForce);
        Assert.Equal(Day("15 ตุลาคม 2566"), RegulationDates.RenewalInForce);
        Assert.Equal(Day("30 กันยายน 2566"), RegulationDates.TransitionalDeadline);
        Assert.True(RegulationDates.TransitionalDeadline < RegulationDates.RenewalInForce);
    }

    [Theory]
    [InlineData("earliestDayOnly", "2023-05-01", 1)]
    [InlineData("earliestDayOnly", "2023-05-02", 2)]
    [InlineData("wholeWindow", "2023-05-02", 1)]
    public void A_transitional_renewal_is_exempt_from_the_180_days_as_printed(string exemption, string filed, int findings) =>
        Assert.Equal(findings, RenewalCases.All.Run(input =>
        {
            input["lastDay"] = "2023-06-30";
            input["intentionFiled"] = filed;
            input["requestFiled"] = "2023-09-30";
            input["isTransitional"] = true;
            input["exemption"] = exemption;
        }).Count);

    [Fact]
    public void The_result_has_the_days_and_the_documents()
    {
        RenewalInput input = ProgrammeCatalogue.Renewal.Read(RenewalCases.All.Valid);
        RenewalResult result = ProgrammeCatalogue.Renewal.Run(input).Result!;
        Assert.Equal(Day("2030-07-04"), result.IntentionFrom);
        Assert.Equal(Day("2031-01-01"), result.NewPeriodFrom);
        Assert.Equal(Day("2037-12-31"), result.NewPeriodUntil);
        Assert.False(result.IsDeemedAbandoned);
        Assert.Equal(
            [RenewalDocument.RequestForm, RenewalDocument.DesignDocument, RenewalDocument.ValidationReport, RenewalDocument.CoBenefitReport],
            result.DocumentsNeeded);
        RenewalResult late = ProgrammeCatalogue.Renewal.Run(input with { RequestFiled = Day("2032-01-01") }).Result!;
        Assert.True(late.IsDeemedAbandoned);
        RenewalResult forest = ProgrammeCatalogue.Renewal.Run(input with { Activity = ActivityType.Forestry, PeriodNumber = 5 }).Result!;
        Assert.Equal(Day("2040-12-31"), forest.NewPeriodUntil);
    }
}

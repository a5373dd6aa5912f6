using System.Text.Json.Nodes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Forestry.PReddPlus;
using static TVer.Methodologies.Tests.Programme.Days;

namespace TVer.Methodologies.Tests.Programme;

public class ProgrammeOfActivitiesTests
{
    /// <summary>Added by hand: 1,000 + 950 + 800 + 999.5 + 10 = 3,759.5, which leaves 56,240.5.</summary>
    [Fact]
    public void The_worked_programme_has_its_life_its_periods_and_its_room()
    {
        ProgrammeResult result = ProgrammeCatalogue.ProgrammeOfActivities
            .Run(ProgrammeCatalogue.ProgrammeOfActivities.Read(ProgrammeOfActivitiesCases.All.Valid)).Result!;
        Assert.Equal(Day("2024-01-01"), result.FirstDay);
        Assert.Equal(Day("2043-12-31"), result.LastDay);
        Assert.Equal(3_759.5, result.ExpectedPerYear.Tonnes);
        Assert.Equal(56_240.5, result.RoomPerYear.Tonnes);
        Assert.Equal(["chanthaburi", "chumphon", "rayong", "songkhla", "trat"], result.Components.Keys);
        Assert.Equal(Day("2030-12-31"), result.Components["chanthaburi"].LastDay);
        Assert.Equal(Day("2032-06-30"), result.Components["rayong"].LastDay);
        Assert.Equal(Day("2033-02-28"), result.Components["trat"].LastDay);
        Assert.Equal(Day("2035-02-28"), result.Components["chumphon"].LastDay);
        Assert.Equal(Day("2043-12-31"), result.Components["songkhla"].LastDay);
        Assert.All(result.Components.Values, component => Assert.Equal(ProjectScale.Micro, component.Scale));
        Assert.All(result.Components.Values, component => Assert.False(component.IsCutShort));
    }

    [Fact]
    public void A_component_period_ends_with_the_programme()
    {
        var input = JsonNode.Parse(ProgrammeOfActivitiesCases.All.Valid)!.AsObject();
        ProgrammeOfActivitiesCases.Component(input, "songkhla")["creditingStart"] = "2043-12-31";
        ProgrammeResult result = ProgrammeCatalogue.ProgrammeOfActivities.Run(ProgrammeCatalogue.ProgrammeOfActivities.Read(input.ToJsonString())).Result!;
        Assert.Equal(Day("2043-12-31"), result.Components["songkhla"].FirstDay);
        Assert.Equal(Day("2043-12-31"), result.Components["songkhla"].LastDay);
        Assert.True(result.Components["songkhla"].IsCutShort);
    }

    [Theory]
    [InlineData(ActivityType.Agriculture, "2024-02-29", "2044-02-28")]
    [InlineData(ActivityType.Forestry, "2567-01-01", "2043-12-31")]
    [InlineData(ActivityType.WasteManagement, "2024-02-29", "2038-02-28")]
    [InlineData(ActivityType.RenewableEnergy, "2024-07-01", "2038-06-30")]
    [InlineData(ActivityType.Other, "2024-12-31", "2038-12-30")]
    public void A_programme_lives_14_or_20_years_from_registration(ActivityType activity, string registered, string lastDay) =>
        Assert.Equal(Day(lastDay), ProgrammeLife.LastDay(activity, Day(registered)));

    /// <summary>The largest amount that the fifth component may have: 60,000 less the other four.</summary>
    [Theory]
    [InlineData("56250.5 tCO2e", 0)]
    [InlineData("56250.5000004 tCO2e", 0)]
    [InlineData("56250.500001 tCO2e", 1)]
    public void All_components_together_stay_at_or_below_the_cap(string fifth, int findings) =>
        Assert.Equal(findings, ProgrammeOfActivitiesCases.All.Run(input =>
            ProgrammeOfActivitiesCases.Component(input, "songkhla")["expectedPerYear"] = fifth).Count);

    [Theory]
    [InlineData("programme", 0)]
    [InlineData("pReddPlus", 1)]
    public void A_forest_component_of_exactly_1000_tonnes_is_micro_by_the_programme_only(string edges, int findings) =>
        Assert.Equal(findings, ProgrammeOfActivitiesCases.All.Run(input =>
        {
            input["activity"] = "forestry";
            input["edges"] = edges;
            foreach ((_, JsonNode? component) in input["components"]!.AsObject())
            {
                component!["activity"] = "forestry";
            }

            ProgrammeOfActivitiesCases.Component(input, "songkhla")["creditingStart"] = "2034-01-01";
        }).Count);

    [Fact]
    public void Every_credit_day_of_a_component_lies_in_the_programmes_life() =>
        Properties.Hold(Numbers, Cases.Integers(0, 9_000), (registered, offset) =>
        {
            var first = DateOnly.FromDayNumber(registered);
            var input = JsonNode.Parse(ProgrammeOfActivitiesCases.All.Valid)!.AsObject();
            input["registered"] = CalendarDate.Format(first);
            foreach ((_, JsonNode? component) in input["components"]!.AsObject())
            {
                component!["creditingStart"] = CalendarDate.Format(first.AddDays(offset));
            }

            ProgrammeResult result = ProgrammeCatalogue.ProgrammeOfActivities.Run(ProgrammeCatalogue.ProgrammeOfActivities.Read(input.ToJsonString())).Result!;
            return result.Components.Values.All(component =>
                component.FirstDay is null || (component.FirstDay >= result.FirstDay && component.LastDay <= result.LastDay && component.FirstDay <= component.LastDay));
        });

    /// <summary>By hand: ⌊1,100.7⌋ − 1,000 = 100 and ⌊250.6⌋ = 250 make 350; rounded once, ⌊100.7 + 250.6⌋ = 351.</summary>
    [Fact]
    public void The_programmes_tonnes_are_the_sum_of_the_components()
    {
        ProgrammeIssuanceInput input = ProgrammeCatalogue.ProgrammeIssuance.Read(ProgrammeIssuanceCases.All.Valid);
        ServiceReport<ProgrammeIssuanceResult> report = ProgrammeCatalogue.ProgrammeIssuance.Run(input);
        Assert.Equal(350, report.Result!.Total);
        Assert.Equal(100, report.Result.Components["rayong"]);
        Assert.Equal(250, report.Result.Components["trat"]);
        Assert.Equal(350, report.Result.Derivation.Value);
        Assert.Equal(1_100.7, new Trail([report.Result.Derivation]).Find("ΣΔC_CPA,i", "rayong").Single().Value);
        InterpretationUse use = Assert.Single(report.Interpretations);
        Assert.Equal("each-component", use.Taken.Code);
        ReadingComparison other = Assert.Single(use.Others);
        Assert.Equal(351, other.NetTotal);
        Assert.Equal(1, other.Difference);
        Assert.Equal(351, ProgrammeCatalogue.ProgrammeIssuance.Run(input with { Rounding = ProgrammeRounding.WholeProgramme }).Result!.Total);
    }

    [Fact]
    public void A_loss_of_one_component_lowers_the_programmes_total()
    {
        ProgrammeIssuanceInput input = ProgrammeCatalogue.ProgrammeIssuance.Read(ProgrammeIssuanceCases.All.Valid);
        ComponentClaim trat = input.Components["trat"] with { CumulativeNet = CarbonDioxideEquivalent.FromTonnes(-30.2) };
        var components = new Dictionary<string, ComponentClaim>(input.Components) { ["trat"] = trat };
        Assert.Equal(69, ProgrammeCatalogue.ProgrammeIssuance.Run(input with { Components = components }).Result!.Total);
    }

    [Fact]
    public void Rounding_each_component_never_gives_more() =>
        Properties.Hold(Cases.Arrays(Cases.Doubles(-500, 5_000), 1, 8), nets =>
        {
            Plain[] values = [.. nets.Select(net => new Plain(net))];
            Plain[] none = [.. nets.Select(_ => new Plain(0))];
            Plain[] due = [.. values.Select(net => ProgrammeIssuance.Due(net, new Plain(0)))];
            return ProgrammeIssuance.SumOfWhole<Plain>(due).Value <= ProgrammeIssuance.WholeOfSum<Plain>(values, none).Value;
        });

    /// <summary>The P-REDD+ statement of two years is the component's claim; its cumulative net is the statement's own.</summary>
    [Fact]
    public void A_claim_is_made_from_a_statement()
    {
        Statement statement = PReddPlusMethodology.Version02.Calculate(Projects.Simple(2));
        var crediting = CreditingPeriod.OfPremium(ActivityType.Forestry, CreditingStart.Other, Day("2024-01-01"), 10, "announcement");
        var claim = ComponentClaim.Of(statement, 2, 100, Day("2025-01-01"), Day("2025-12-31"), crediting, []);
        Assert.Equal(statement.Periods[1].CumulativeNet.Value, claim.CumulativeNet.Tonnes);
        Assert.Equal(statement.NetTotal, claim.CumulativeNet.Tonnes);
        Assert.Equal(100, claim.AlreadyIssued);
        Assert.Equal(Day("2033-12-31"), claim.CreditingTo);
        Assert.Throws<ArgumentException>(() => ComponentClaim.Of(statement, 3, 0, Day("2025-01-01"), Day("2025-12-31"), crediting, []));
    }

    [Fact]
    public void Columns_of_different_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => ProgrammeIssuance.WholeOfSum<Plain>([new Plain(1)], []));
}

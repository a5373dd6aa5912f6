using System.Text.Json.Nodes;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

public class CatalogueTests
{
    public static TheoryData<string> EachService() => RuleTests.EachService();

    [Fact]
    public void A_service_is_found_by_its_code()
    {
        Assert.Equal(
            [
                "scale", "crediting-period", "renewal", "programme-of-activities", "programme-issuance", "jcm-project", "jcm-sharing",
                "jcm-sustainability", "costs", "marks",
            ],
            ProgrammeCatalogue.All.Select(service => service.Code));
        Assert.Same(ProgrammeCatalogue.Renewal, ProgrammeCatalogue.Find("renewal"));
        Assert.Contains("renewal", Assert.Throws<ArgumentException>(() => ProgrammeCatalogue.Find("Renewal")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EachService))]
    public void An_unknown_a_repeated_and_a_missing_member_are_refused(string code)
    {
        RuleCases cases = RuleCases.All.Single(one => one.Service.Code == code);
        string first = JsonNode.Parse(cases.Valid)!.AsObject().First().Key;
        Assert.Throws<InputException>(() => cases.Service.RunJson(cases.Valid.Insert(cases.Valid.IndexOf('{') + 1, "\"unknown\": 1,")));
        Assert.Throws<InputException>(() => cases.Service.RunJson(cases.Valid.Insert(
            cases.Valid.IndexOf('{') + 1, $"\"{first}\": {JsonNode.Parse(cases.Valid)![first]!.ToJsonString()},")));
        Assert.Throws<InputException>(() => cases.Run(input => input.Remove(first)));
        Assert.Throws<InputException>(() => cases.Run(input => input[first] = null));
        Assert.Throws<InputException>(() => cases.Service.RunJson("null"));
        Assert.Throws<InputException>(() => cases.Service.RunJson("{"));
        Assert.Throws<ArgumentNullException>(() => cases.Service.RunJson(null!));
    }

    [Theory]
    [MemberData(nameof(EachService))]
    public void A_report_is_written_as_json_with_its_result(string code)
    {
        RuleCases cases = RuleCases.All.Single(one => one.Service.Code == code);
        var report = JsonNode.Parse(cases.Service.RunJson(cases.Valid).ToJson())!.AsObject();
        Assert.Equal(code, (string?)report["service"]);
        Assert.False((bool)report["hasErrors"]!);
        Assert.Empty(report["findings"]!.AsArray());
        Assert.NotEmpty(report["result"]!.AsObject());
        var violated = JsonNode.Parse(cases.Valid)!.AsObject();
        RuleCase one = cases.Cases[0];
        one.Change(violated);
        JsonObject finding = JsonNode.Parse(cases.Service.RunJson(violated.ToJsonString()).ToJson())!["findings"]!.AsArray()
            .Select(each => each!.AsObject()).First(each => (string?)each["code"] == one.Code);
        Assert.Equal(one.Path, (string?)finding["path"]);
        Assert.All(["english", "thai", "clause", "severity"], member => Assert.NotEmpty((string)finding[member]!));
    }

    [Fact]
    public void Every_input_reads_back_from_what_is_written()
    {
        RoundTrip(ProgrammeCatalogue.Scale, ScaleCases.All);
        RoundTrip(ProgrammeCatalogue.CreditingPeriod, CreditingPeriodCases.All);
        RoundTrip(ProgrammeCatalogue.Renewal, RenewalCases.All);
        RoundTrip(ProgrammeCatalogue.ProgrammeOfActivities, ProgrammeOfActivitiesCases.All);
        RoundTrip(ProgrammeCatalogue.ProgrammeIssuance, ProgrammeIssuanceCases.All);
        RoundTrip(ProgrammeCatalogue.JointCrediting, JointCreditingCases.All);
        RoundTrip(ProgrammeCatalogue.Sharing, SharingCases.All);
        RoundTrip(ProgrammeCatalogue.Sustainability, SustainabilityCases.All);
        RoundTrip(ProgrammeCatalogue.Costs, CostCases.All);
        RoundTrip(ProgrammeCatalogue.Marks, MarksCases.All);

        static void RoundTrip<TInput, TResult>(ICalculationService<TInput, TResult> service, RuleCases cases)
            where TInput : class
            where TResult : class
        {
            string written = service.Write(service.Read(cases.Valid));
            Assert.Equal(written, service.Write(service.Read(written)));
            Assert.Equal(service.RunJson(cases.Valid).ToJson(), service.RunJson(written).ToJson());
        }
    }

    [Theory]
    [InlineData("\"forestry\"", "1")]
    [InlineData("\"forestry\"", "\"3\"")]
    [InlineData("\"forestry\"", "\"forestry, agriculture\"")]
    [InlineData("\"forestry\"", "\"woods\"")]
    [InlineData("\"900 tCO2e\"", "900")]
    [InlineData("\"900 tCO2e\"", "\"900 tC\"")]
    [InlineData("\"900 tCO2e\"", "\"NaN tCO2e\"")]
    public void A_choice_that_is_none_and_a_number_without_its_unit_are_refused(string was, string becomes) =>
        Assert.Throws<InputException>(() => ProgrammeCatalogue.Scale.RunJson(ScaleCases.All.Valid.Replace(was, becomes, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"1 มกราคม 2567\"", "\"2024-02-30\"")]
    [InlineData("\"1 มกราคม 2567\"", "\"67-01-01\"")]
    [InlineData("\"1 มกราคม 2567\"", "20240101")]
    public void A_day_that_is_none_is_refused_with_its_path(string was, string becomes)
    {
        string json = CreditingPeriodCases.All.Valid.Replace(was, becomes, StringComparison.Ordinal);
        Assert.Equal("startDate", Assert.Throws<InputException>(() => ProgrammeCatalogue.CreditingPeriod.RunJson(json)).Path);
    }

    [Theory]
    [InlineData("4.9 MW", 4.9)]
    [InlineData("900 kW", 0.9)]
    [InlineData("0MW", 0)]
    public void An_installed_capacity_is_read(string text, double megawatts)
    {
        Assert.Equal(megawatts, InstalledCapacity.Parse(text).Megawatts);
        Assert.Equal(InstalledCapacity.Parse(text), InstalledCapacity.Parse(InstalledCapacity.Parse(text).ToString()));
    }

    [Theory]
    [InlineData("5 GW")]
    [InlineData("-1 MW")]
    [InlineData("5")]
    [InlineData("MW")]
    [InlineData("NaN MW")]
    [InlineData("1,000 kW")]
    public void What_is_no_capacity_is_refused(string text) => Assert.Throws<FormatException>(() => InstalledCapacity.Parse(text));

    [Fact]
    public void A_plant_is_classed_by_its_capacity_and_a_saving_by_its_largest_year()
    {
        var plant = new ScaleInput { Activity = ActivityType.RenewableEnergy, Size = new() { InstalledCapacity = InstalledCapacity.FromMegawatts(5.1) } };
        ScaleResult result = ProgrammeCatalogue.Scale.Run(plant).Result!;
        Assert.Equal(ProjectScale.Small, result.Scale);
        Assert.Null(result.DecidingYear);
        result = ((ServiceReport<ScaleResult>)ProgrammeCatalogue.Find("scale").RunJson(
            """{ "activity": "energyEfficiency", "size": { "annualEnergySavings": ["19 GWh/yr", "20001 MWh/yr", "20 GWh/yr"] } }""")).Result!;
        Assert.Equal(ProjectScale.Small, result.Scale);
        Assert.Equal(20.001, result.Size, 1e-12);
        Assert.Equal(2, result.DecidingYear);
    }

    [Fact]
    public void The_other_way_of_counting_shifts_the_period_by_one_day()
    {
        CreditingPeriodInput input = ProgrammeCatalogue.CreditingPeriod.Read(CreditingPeriodCases.All.Valid) with
        {
            Counting = PeriodCounting.StartDayExcluded, StatedLastDay = null, ClaimFrom = null, ClaimTo = null,
        };
        ServiceReport<CreditingPeriodResult> report = ProgrammeCatalogue.CreditingPeriod.Run(input);
        Assert.Equal(Days.Day("2031-01-01"), report.Result!.LastDay);
        Assert.Equal(2, report.Result.DaysRemaining);
        Assert.Equal("start-day-excluded", Assert.Single(report.Interpretations).Taken.Code);
        Assert.True(report.Result.IsRenewable);
    }
}

using System.Reflection;
using System.Text.Json.Nodes;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.BaselineAndAdditionality;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Tests.Forestry.Afforestation;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>Each tool from JSON, without a methodology.</summary>
public class ForestryToolCatalogueTests
{
    private const string Additionality =
        """
        {
          "isSmall": false,
          "answers": {
            "startDate": "2024-01-01",
            "incentiveConsidered": { "isMet": true, "source": "minutes" },
            "scenarios": {
              "grazing": { "kind": "preProjectUse", "isLegal": { "isMet": true, "source": "act" }, "isPrevented": { "isMet": false, "source": "survey" }, "removals": "10 tCO2e" },
              "planting": { "kind": "forestationWithoutIncentive", "isLegal": { "isMet": true, "source": "act" }, "isPrevented": { "isMet": true, "source": "bank" } }
            },
            "isCommonPractice": { "isMet": false, "source": "survey" }
          }
        }
        """;

    public static TheoryData<string> Tools => [.. ForestryToolCase.All.Select(one => one.Code)];

    [Fact]
    public void A_tool_is_found_by_its_code()
    {
        Assert.Equal(
            ["tree-stock", "tree-change", "tree-update", "crown-cover", "growth", "tree-counting", "dead-wood", "soil", "soil-survey", "burning", "displacement", "sample-size", "significance", "additionality"],
            ForestryToolCatalogue.All.Select(tool => tool.Code));
        Assert.Same(ForestryToolCatalogue.Soil, ForestryToolCatalogue.Find("soil"));
        Assert.Contains("tree-stock", Assert.Throws<ArgumentException>(() => ForestryToolCatalogue.Find("trees")).Message, StringComparison.Ordinal);
        Assert.All(ForestryToolCatalogue.All, tool => Assert.All(new[] { tool.Title.English, tool.Title.Thai }, Assert.NotEmpty));
        Assert.All(ForestryToolCatalogue.All, tool => Assert.NotEmpty(tool.Documents));
        Assert.All(ForestryToolCatalogue.All, tool => Assert.Equal(tool.Rules.Count, tool.Rules.Select(rule => rule.Code + rule.Severity).Distinct().Count()));
    }

    /// <summary>A class that lists its rules lists all of them, so that the catalogue names every rule that a tool can report.</summary>
    [Fact]
    public void No_rule_is_left_out_of_the_list_of_its_class()
    {
        const BindingFlags any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        (string Name, FindingRule[] Listed, FindingRule[] Declared)[] classes =
        [
            .. typeof(ForestryToolCatalogue).Assembly.GetTypes()
                .Where(type => type.Namespace?.StartsWith(typeof(ForestryToolCatalogue).Namespace!, StringComparison.Ordinal) == true)
                .Select(type => (type.Name, Listed: type.GetProperty("Rules", any)?.GetValue(null) as IReadOnlyList<FindingRule>, Declared: type.GetFields(any)))
                .Where(type => type.Listed is not null)
                .Select(type => (type.Name, type.Listed!.ToArray(), type.Declared.Select(field => field.GetValue(null)).OfType<FindingRule>().ToArray())),
        ];
        Assert.True(classes.Length >= 8);
        Assert.All(classes, each => Assert.Empty(each.Declared.Except(each.Listed).Select(rule => rule.Code)));
    }

    [Theory]
    [InlineData("LargeArea", "2.5 rai", null, "plots.form.large-area", "form")]
    [InlineData("Adjusted", "0.01 rai", null, "plots.form.adjusted", "form")]
    [InlineData("FinitePopulation", "2.5 rai", null, null, null)]
    [InlineData("FinitePopulation", "2.5 rai", "101 %", "tool.share", "precision")]
    [InlineData("FinitePopulation", "2.5 rai", "0 %", "tool.not-positive", "precision")]
    public void A_sample_plan_outside_its_equation_is_refused(string form, string plotArea, string? precision, string? code, string? path)
    {
        string json = $$"""
            {
              "strata": { "a": { "area": "100 rai", "mean": "50 t d.m./rai", "variation": "20 %" } },
              "plotArea": "{{plotArea}}",
              "form": "{{form}}"{{(precision is null ? "" : $", \"precision\": \"{precision}\"")}}
            }
            """;
        ServiceReport report = ForestryToolCatalogue.Find("sample-size").RunJson(json);
        Assert.Equal((code, path), (report.Findings.SingleOrDefault()?.Code, report.Findings.SingleOrDefault()?.Path));
        Assert.Equal(code is null, ((ServiceReport<ToolOutcome>)report).Result is not null);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_derived_example_comes_out_with_its_trail_and_its_receipt(string code)
    {
        var one = ForestryToolCase.Of(code);
        ServiceReport report = ForestryToolCatalogue.Find(code).RunJson(one.Json);
        Assert.False(report.HasErrors, string.Join('\n', report.Findings));
        ToolOutcome outcome = ((ServiceReport<ToolOutcome>)report).Result!;
        Assert.Equal(one.Expected, outcome.Values[0].Value, one.Tolerance);
        JsonObject json = JsonNode.Parse(report.ToJson())!.AsObject();
        Assert.Equal(code, (string?)json["service"]);
        Assert.Equal(outcome.Values[0].Value, (double)json["result"]!["values"]![0]!["value"]!);
        Assert.Equal(64, ((string)json["result"]!["receipt"]!).Length);
        Assert.Contains(json["result"]!["trail"]!.AsArray(), step => (string?)step!["symbol"] == outcome.Values[0].Symbol);
        Assert.Equal(outcome.Trail.Steps.Count, json["result"]!["trail"]!.AsArray().Count);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_fault_is_found_where_it_stands_and_leaves_no_value(string code)
    {
        var one = ForestryToolCase.Of(code);
        Assert.Contains(one.Was, one.Json, StringComparison.Ordinal);
        ServiceReport report = ForestryToolCatalogue.Find(code).RunJson(one.Json.Replace(one.Was, one.Becomes, StringComparison.Ordinal));
        Finding finding = Assert.Single(report.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal((one.Finding, one.Path), (finding.Code, finding.Path));
        Assert.Null(((ServiceReport<ToolOutcome>)report).Result);
        Assert.Null(JsonNode.Parse(report.ToJson())!["result"]);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_order_of_members_does_not_change_the_receipt(string code)
    {
        string json = ForestryToolCase.Of(code).Json;
        var reversed = new JsonObject(JsonNode.Parse(json)!.AsObject().Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        Assert.Equal(Receipt(code, json), Receipt(code, reversed.ToJsonString()));
    }

    [Fact]
    public void A_receipt_follows_the_number_and_the_tool_but_not_the_unit_or_the_source()
    {
        Assert.Equal(ForestryToolCase.All.Count, ForestryToolCase.All.Select(one => Receipt(one.Code, one.Json)).Distinct().Count());
        string soil = ForestryToolCase.Of("soil").Json;
        Assert.Equal(Receipt("soil", soil), Receipt("soil", soil.Replace("\"100 ha\"", "\"625 rai\"", StringComparison.Ordinal)));
        Assert.Equal(Receipt("soil", soil), Receipt("soil", soil.Replace("\"map\"", "\"another map\"", StringComparison.Ordinal)));
        Assert.NotEqual(Receipt("soil", soil), Receipt("soil", soil.Replace("\"100 ha\"", "\"626 rai\"", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void An_unknown_a_repeated_and_a_missing_member_are_refused(string code)
    {
        ICalculationService tool = ForestryToolCatalogue.Find(code);
        string json = ForestryToolCase.Of(code).Json;
        AssertStrict(tool, json);
    }

    [Fact]
    public void Every_input_reads_back_from_what_is_written()
    {
        RoundTrip(ForestryToolCatalogue.TreeStock);
        RoundTrip(ForestryToolCatalogue.TreeChange);
        RoundTrip(ForestryToolCatalogue.TreeUpdate);
        RoundTrip(ForestryToolCatalogue.CrownCover);
        RoundTrip(ForestryToolCatalogue.Growth);
        RoundTrip(ForestryToolCatalogue.TreeCounting);
        RoundTrip(ForestryToolCatalogue.SoilSurvey);
        RoundTrip(ForestryToolCatalogue.DeadWood);
        RoundTrip(ForestryToolCatalogue.Soil);
        RoundTrip(ForestryToolCatalogue.Burning);
        RoundTrip(ForestryToolCatalogue.Displacement);
        RoundTrip(ForestryToolCatalogue.SampleSize);
        RoundTrip(ForestryToolCatalogue.Significance);

        static void RoundTrip<TInput, TResult>(ICalculationService<TInput, TResult> tool)
            where TInput : class
            where TResult : class
        {
            string json = ForestryToolCase.Of(tool.Code).Json;
            string written = tool.Write(tool.Read(json));
            Assert.Equal(written, tool.Write(tool.Read(written)));
            Assert.Equal(Receipt(tool.Code, json), Receipt(tool.Code, written)); // the unit that was entered is no part of the result
        }
    }

    [Fact]
    public void Both_methods_for_the_change_of_trees_give_their_half_widths()
    {
        string json = ForestryToolCase.Of("tree-change").Json;
        Assert.Equal(FieldProjects.RemeasuredHalfWidth, Value(json).HalfWidth!.Value, 1e-6);
        Assert.Equal(FieldProjects.DifferenceHalfWidth, Value(json.Replace("\"arePlotsTheSame\": true", "\"arePlotsTheSame\": false", StringComparison.Ordinal)).HalfWidth!.Value, 1e-6);

        static ToolValue Value(string json) => ForestryToolCatalogue.TreeChange.Run(ForestryToolCatalogue.TreeChange.Read(json)).Result!.Values[0];
    }

    /// <summary>1,000 ± 60 and a change of 250 ± 25: √(3,600 + 625) = 65 of 1,250 is 5.2 %; of an exact stock, 25 of 1,250 is 2 %.</summary>
    [Theory]
    [InlineData("1000 ± 60 tCO2e", "250 ± 25 tCO2e", 1250, 65, 0.052)]
    [InlineData("1000 tCO2e", "250 ± 25 tCO2e", 1250, 25, 0.02)]
    [InlineData("1000 ± 60 tCO2e", "-750 ± 25 tCO2e", 250, 65, 0.26)]
    [InlineData("1000 ± 60 tCO2e", "-1000 tCO2e", 0, 60, null)] // (23) divides by the stock
    [InlineData("1000 tCO2e", "-1000 tCO2e", 0, 0, null)]
    [InlineData("1000 tCO2e", "250 tCO2e", 1250, 0, 0.0)]
    public void A_stock_is_updated_by_its_change(string earlier, string change, double stock, double halfWidth, double? uncertainty)
    {
        ToolOutcome outcome = ((ServiceReport<ToolOutcome>)ForestryToolCatalogue.Find("tree-update").RunJson(
            $$"""{"earlier": "{{earlier}}", "change": "{{change}}"}""")).Result!;
        Assert.Equal(
            uncertainty is { } ratio ? [("C_TREE,t2", stock), ("u_C,t2", ratio)] : [("C_TREE,t2", stock)], outcome.Values.Select(value => (value.Symbol, value.Value)));
        Assert.Equal(halfWidth, outcome.Values[0].HalfWidth);
    }

    /// <summary>(2) and (6) divide by the magnitude of the change: of none there is no u, and the half-width stands by itself: √2 × 1,732.292067 of two independent inventories.</summary>
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 2_449.8309)]
    public void A_change_of_zero_has_no_ratio(bool arePlotsTheSame, double halfWidth)
    {
        Methodologies.Forestry.Tools.Trees.TreeInventory inventory = FieldProjects.TwoInventories.Trees["2024"];
        ToolOutcome outcome = ForestryToolCatalogue.TreeChange.Run(new TreeChangeInput
        {
            Earlier = inventory, Later = inventory with { Date = new DateOnly(2029, 1, 1) }, ArePlotsTheSame = arePlotsTheSame,
        }).Result!;
        ToolValue change = Assert.Single(outcome.Values);
        Assert.Equal((0.0, "ΔC_TREE"), (change.Value, change.Symbol));
        Assert.Equal(halfWidth, change.HalfWidth!.Value, 1e-3);
    }

    [Theory]
    [InlineData("significance", """{ "sources": { "a": "1e308 tCO2e", "b": "1e308 tCO2e" }, "netRemoval": "200 tCO2e" }""")]
    [InlineData("significance", """{ "sources": { "a": "95 tCO2e", "b": "5 tCO2e" }, "netRemoval": "1e-320 tCO2e" }""")]
    [InlineData("tree-update", """{ "earlier": "1e308 tCO2e", "change": "1e308 tCO2e" }""")]
    public void Numbers_beyond_the_range_of_numbers_are_a_finding(string code, string json)
    {
        ServiceReport report = ForestryToolCatalogue.Find(code).RunJson(json);
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(("tool.not-finite", Severity.Error, true), (finding.Code, finding.Severity, report.HasErrors));
        Assert.Contains("not a finite number", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("ไม่เป็นจำนวนจำกัด", finding.Message.Thai, StringComparison.Ordinal);
        Assert.Contains(ForestryToolCatalogue.Find(code).Rules, rule => rule.Equals(finding.Rule));
    }

    /// <summary>Dead wood and litter share the checks of strata and plots: a fault that both see is one finding.</summary>
    [Theory]
    [InlineData("\"area\": \"2 rai\"", "\"area\": \"-2 rai\"", "tool.negative", "strata.one.area")]
    [InlineData("\"area\": \"1 rai\"", "\"area\": \"0 rai\"", "tool.not-positive", "strata.one.plots.p1.area")]
    [InlineData("\"area\": \"2 rai\"", "\"area\": \"0.5 rai\"", "dead-wood.sampled-area", "strata.one.area")]
    public void A_fault_that_two_parts_of_a_tool_see_is_listed_once(string was, string becomes, string code, string path)
    {
        string json = ForestryToolCase.Of("dead-wood").Json;
        Assert.Contains(was, json, StringComparison.Ordinal);
        Finding finding = Assert.Single(ForestryToolCatalogue.Find("dead-wood").RunJson(json.Replace(was, becomes, StringComparison.Ordinal)).Findings);
        Assert.Equal((code, path), (finding.Code, finding.Path));
    }

    [Theory]
    [InlineData(0, 5, false)]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, false)]
    [InlineData(1000, 1000, true)]
    [InlineData(1000, 1001, false)]
    public void The_years_of_a_change_are_project_years(int first, int last, bool areYears)
    {
        string json = ForestryToolCase.Of("crown-cover").Json.Replace("\"firstYear\": 1, \"lastYear\": 5", $"\"firstYear\": {first}, \"lastYear\": {last}", StringComparison.Ordinal);
        ServiceReport report = ForestryToolCatalogue.Find("crown-cover").RunJson(json);
        Assert.Equal(areYears ? [] : [("tool.years", "lastYear")], report.Findings.Select(finding => (finding.Code, finding.Path)));
        Assert.All(report.Findings, finding => Assert.Contains($"The years {first} to {last} are not", finding.Message.English, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-1 tCO2e", "5 tCO2e", "tool.negative", "earlier")]
    [InlineData("1000 tCO2e", "-1000.01 tCO2e", "trees.update.negative", "change")]
    public void A_stock_below_zero_is_refused(string earlier, string change, string code, string path)
    {
        Finding finding = Assert.Single(ForestryToolCatalogue.Find("tree-update").RunJson($$"""{"earlier": "{{earlier}}", "change": "{{change}}"}""").Findings);
        Assert.Equal((code, path), (finding.Code, finding.Path));
        Assert.DoesNotMatch("[{}]", finding.Message.English + finding.Message.Thai);
    }

    [Fact]
    public void Significance_names_the_sources_that_must_be_counted()
    {
        // 60, 25 and 10 of 100 reach 95 %; the 5 left are 5 % of the smaller base of 100, which is not below: d is kept too.
        ServiceReport<ToolOutcome> report = ForestryToolCatalogue.Significance.Run(ForestryToolCatalogue.Significance.Read(ForestryToolCase.Of("significance").Json) with
        {
            Base = Methodologies.Forestry.Tools.Significance.SignificanceBase.NetRemoval,
        });
        Assert.Equal(["a", "b", "c"], report.Result!.Decided);
        Assert.Equal("net-removal", Assert.Single(report.Interpretations).Taken.Code);
    }

    [Fact]
    public void Additionality_says_its_way_and_where_it_ended()
    {
        ServiceReport report = ForestryToolCatalogue.Find("additionality").RunJson(Additionality);
        AdditionalityOutcomeReport outcome = ((ServiceReport<AdditionalityOutcomeReport>)report).Result!;
        Assert.Equal((AdditionalityOutcome.Additional, "grazing"), (outcome.Outcome, outcome.Baseline));
        Assert.NotEmpty(outcome.Steps);
        JsonObject json = JsonNode.Parse(report.ToJson())!.AsObject();
        Assert.Equal("additional", (string?)json["result"]!["outcome"]);
        Assert.Equal(outcome.Steps.Count, json["result"]!["steps"]!.AsArray().Count);

        ServiceReport early = ForestryToolCatalogue.Find("additionality").RunJson(Additionality.Replace("2024-01-01", "1999-12-31", StringComparison.Ordinal));
        Assert.Equal(("additionality.start", true), (Assert.Single(early.Findings).Code, early.HasErrors));
        AssertStrict(ForestryToolCatalogue.Additionality, Additionality);
        string written = ForestryToolCatalogue.Additionality.Write(ForestryToolCatalogue.Additionality.Read(Additionality));
        Assert.Equal(report.ToJson(), ForestryToolCatalogue.Additionality.RunJson(written).ToJson());
    }

    private static string Receipt(string code, string json) =>
        ((ServiceReport<ToolOutcome>)ForestryToolCatalogue.Find(code).RunJson(json)).Result!.Receipt;

    private static void AssertStrict(ICalculationService tool, string json)
    {
        JsonObject parsed = JsonNode.Parse(json)!.AsObject();
        string first = parsed.First().Key;
        int start = json.IndexOf('{', StringComparison.Ordinal) + 1;
        Assert.Throws<InputException>(() => tool.RunJson(json.Insert(start, "\"unknown\": 1,")));
        Assert.Throws<InputException>(() => tool.RunJson(json.Insert(start, $"\"{first}\": {parsed[first]!.ToJsonString()},")));
        Assert.True(parsed.Remove(parsed.First(member => member.Key is not ("date" or "form")).Key));
        Assert.Throws<InputException>(() => tool.RunJson(parsed.ToJsonString()));
        Assert.Throws<InputException>(() => tool.RunJson("null"));
        Assert.Throws<InputException>(() => tool.RunJson("{"));
    }
}

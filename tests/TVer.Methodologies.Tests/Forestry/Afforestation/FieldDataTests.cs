using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Afforestation.AfforestationProjects;
using static TVer.Methodologies.Tests.Forestry.Afforestation.FieldProjects;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>Changes of trees from field data: each method of the tool, with its uncertainty and its time.</summary>
public class FieldDataTests
{
    private static readonly IMethodology<AfforestationProject> Methodology = AfforestationMethodology.Version01;

    public static TheoryData<string, PoolChange, double, double> Methods => new()
    {
        { "difference", PoolChange.FromDifference("2024", "2029"), Change, DiscountedDifference },
        { "remeasured", PoolChange.FromRemeasured("2024", "2029"), Change, Change },
        { "zero stock", PoolChange.FromZeroStock("bare", "2029"), LaterStock, LaterStock }, // U 6.3 %: nothing is deducted
        { "no decrease", PoolChange.FromNoDecrease("kept"), 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Each_method_gives_the_tonnes_worked_out_by_hand(string name, PoolChange trees, double change, double net)
    {
        Assert.NotEmpty(name);
        Statement statement = Methodology.Calculate(FromTrees(trees));
        Assert.False(statement.HasErrors, string.Join('\n', statement.Findings));
        Near(change, statement.Trail.Find("ΔC_TREE_P,t").Single().Value);
        Near(net, statement.NetTotal);
    }

    [Theory]
    [InlineData("crown cover", 161.5625)] // five years of 32.3125
    [InlineData("growth", 12_000 + 1_750)] // 1,000 × 12 + 250 × 7: at 3 years 2 + 10 × 2/4
    [InlineData("zero", 0)]
    public void Baseline_trees_come_from_crown_cover_a_table_of_growth_or_evidence_for_zero(string name, double expected)
    {
        PoolChange change = name == "zero" ? PoolChange.FromZeroChange("eroded")
            : name == "growth" ? PoolChange.FromGrowth("teak") : PoolChange.FromCrownCover("cover");
        Statement statement = Methodology.Calculate(Baseline(change));
        Assert.False(statement.HasErrors, string.Join('\n', statement.Findings));
        Near(5 - expected, statement.NetTotal + 0.5); // 5 ± 1 is 20 %: half of 1 is deducted
    }

    [Fact]
    public void An_estimate_beforehand_reads_each_year_from_the_table_of_growth()
    {
        PoolChange growth = PoolChange.FromGrowth("teak");
        AfforestationProject project = ExAnte(growth) with { Rounds = [.. Enumerable.Range(1, 5).Select(year => Years(year, year, growth))] };
        Statement statement = Methodology.Calculate(project);
        Assert.False(statement.HasErrors, string.Join('\n', statement.Findings));

        // 1,000 rai gain 2, then 2.5 a year; 250 rai gain 2 in year 3, then 2.5 a year.
        Assert.Equal([2000, 2500, 3000, 3125, 3125], statement.Periods.Select(period => period.Net.Value));
    }

    [Theory]
    [InlineData(false, DifferenceHalfWidth)]
    [InlineData(true, RemeasuredHalfWidth)]
    public void A_number_with_the_half_width_of_the_tool_gives_the_same(bool isRemeasured, double halfWidth)
    {
        PoolChange field = isRemeasured ? PoolChange.FromRemeasured("2024", "2029") : PoolChange.FromDifference("2024", "2029");
        foreach (DiscountReading reading in Enum.GetValues<DiscountReading>())
        {
            var readings = new AfforestationReadings { Discount = reading };
            double fromField = Methodology.Calculate(FromTrees(field) with { Readings = readings }).NetTotal;
            double entered = Methodology.Calculate(FromTrees(Tonnes(Change, halfWidth)) with { Readings = readings }).NetTotal;
            Near(entered, fromField);
        }
    }

    [Fact]
    public void The_trail_goes_down_to_the_diameter_of_a_tree()
    {
        Statement statement = Methodology.Calculate(FromTrees(PoolChange.FromRemeasured("2024", "2029")));
        IEnumerable<string?> leaves = statement.Trail.Steps.Select(step => step.Datum?.Path);
        Assert.Contains("fieldData.trees.2024.strata.a.plots.a1.trees.t1.diameter", leaves);
        Assert.Contains("fieldData.trees.2029.strata.b.plots.b4.trees.t1.diameter", leaves);
        Assert.Contains("fieldData.trees.2024.strata.a.area", leaves);
    }

    /// <summary>
    /// The share of the time: 3 of 5 years are 0.6; from 2 July 2023 it is 5 + 183/365 years, so that 1,825/2,008 count; up to 10 December 2028 it is
    /// shorter than the round, and what was measured counts as it is.
    /// </summary>
    [Theory]
    [InlineData("2024-01-01", "2029-01-01", 5, 12_838.833333333334)]
    [InlineData("2024-01-01", "2029-01-01", 3, 7_703.3)]
    [InlineData("2023-07-02", "2029-01-01", 5, 11_668.760375166002)]
    [InlineData("2024-01-01", "2028-12-10", 5, 12_838.833333333334)]
    [InlineData("2024-12-31", "2028-01-02", 5, 12_838.833333333334)]
    public void A_round_counts_its_share_of_the_time_between_two_dates_and_never_more(string from, string to, int lastYear, double expected)
    {
        Statement statement = Methodology.Calculate(FromTrees(PoolChange.FromRemeasured("2024", "2029"), Dated(from, to), lastYear));
        Assert.False(statement.HasErrors, string.Join('\n', statement.Findings));
        Near(expected, statement.NetTotal);
    }

    [Theory]
    [InlineData("2025-01-01", "2029-01-01")] // nothing is known of year 1
    [InlineData("2024-01-01", "2028-01-01")] // nothing is known of year 5
    public void Every_year_of_a_round_must_lie_between_the_dates(string from, string to) => Assert.Equal(
        ["pool-change.years"], Errors(Methodology.Check(FromTrees(PoolChange.FromRemeasured("2024", "2029"), Dated(from, to)))));

    [Fact]
    public void Rounds_within_one_interval_add_up_to_its_change_and_share_its_nodes()
    {
        var trees = PoolChange.FromRemeasured("2024", "2029");
        AfforestationProject project = FromTrees(trees) with { Rounds = [.. Enumerable.Range(1, 5).Select(year => Years(year, year, trees))] };
        Statement statement = Methodology.Calculate(project);
        Near(Change, statement.NetTotal);
        Assert.All(statement.Periods, period => Near(Change / 5, period.Net.Value));
        Assert.Single(statement.Trail.Find("ΔC_TREE"));
        Assert.Equal(9 * 2, statement.Trail.Find("D").Count());
    }

    /// <summary>Where plots that were high stay high, their differences vary less than two samples apart; the change is the same.</summary>
    [Fact]
    public void Plots_measured_again_are_less_uncertain_where_they_correlate() => Properties.Hold(
        Cases.Arrays(Cases.Doubles(5, 20), 5, 5), Cases.Arrays(Cases.Doubles(5, 20), 4, 4), Cases.Doubles(1, 6),
        (a, b, growth) =>
        {
            FieldData data = TwoInventories with
            {
                Trees = new Dictionary<string, TreeInventory>
                {
                    ["2024"] = Inventory(new DateOnly(2024, 1, 1), [a, b]),
                    ["2029"] = Inventory(new DateOnly(2029, 1, 1), [Grown(a, growth), Grown(b, growth)]),
                },
            };
            double remeasured = HalfWidth(PoolChange.FromRemeasured("2024", "2029"));
            return remeasured <= HalfWidth(PoolChange.FromDifference("2024", "2029"));

            double HalfWidth(PoolChange change) => Methodology.Calculate(FromTrees(change, data)).Trail.Find("h(ΔC_TREE)").Single().Value;
        },
        cases: 40);

    [Fact]
    public void Each_form_reads_back_from_json()
    {
        PoolChange[] forms =
        [
            Tonnes(5, 1), PoolChange.FromDifference("2024", "2029"), PoolChange.FromRemeasured("2024", "2029"), PoolChange.FromZeroStock("bare", "2029"),
            PoolChange.FromSoilPlan("land"), PoolChange.FromCrownCover("cover"), PoolChange.FromGrowth("teak"), PoolChange.FromDefaultShare("hills", "west"),
            PoolChange.FromZeroChange("eroded"), PoolChange.FromNoDecrease("kept"),
        ];
        var receipts = new HashSet<string>();
        foreach (PoolChange form in forms)
        {
            AfforestationProject project = FromTrees(form);
            string json = Methodology.Write(project);
            Assert.Equal(form, Methodology.Read(json).Rounds[0].Land.ProjectChange.Tree);
            Assert.Equal(json, Methodology.Write(Methodology.Read(json)));
            Assert.True(receipts.Add(Methodology.Calculate(project).Receipt));
        }
    }

    [Theory]
    [InlineData("""{"earlier": "2024"}""")]
    [InlineData("""{"later": "2029"}""")]
    [InlineData("""{"earlier": "2024", "later": "2029", "method": "guess"}""")]
    [InlineData("""{"earlier": "2024", "later": "2029", "zeroStock": "bare"}""")]
    [InlineData("""{"zeroStock": "bare", "later": "2029", "method": "difference"}""")]
    [InlineData("""{"soilPlan": "land", "growth": "teak"}""")]
    [InlineData("""{"defaultShare": "hills"}""")]
    [InlineData("""{"stratum": "west", "soilPlan": "land"}""")]
    [InlineData("""{"soilPlan": ""}""")]
    [InlineData("""{"soilPlan": 5}""")]
    [InlineData("""{"growth": "teak", "note": "x"}""")]
    [InlineData("5")]
    public void A_form_that_is_none_is_refused_with_its_path(string tree)
    {
        string json = Methodology.Write(FromTrees(PoolChange.FromSoilPlan("here"))).Replace("\"soilPlan\": \"here\"", "", StringComparison.Ordinal);
        int at = json.IndexOf("\"tree\": {", StringComparison.Ordinal);
        string bad = string.Concat(json.AsSpan(0, at), $"\"tree\": {tree}", json.AsSpan(json.IndexOf('}', at) + 1));
        Assert.Equal("rounds[0].land.projectChange.tree", Assert.Throws<InputException>(() => Methodology.Read(bad)).Path);
    }

    public static TheoryData<string, AfforestationProject> Faults => new()
    {
        { "field-data.unknown", FromTrees(PoolChange.FromDifference("2023", "2029")) },
        { "field-data.unknown", FromTrees(PoolChange.FromDifference("2024", "2030")) },
        { "field-data.unknown", FromTrees(PoolChange.FromZeroStock("none", "2029")) },
        { "field-data.unknown", FromTrees(PoolChange.FromNoDecrease("none")) },
        { "field-data.unknown", Baseline(PoolChange.FromZeroChange("none")) },
        { "field-data.unknown", Baseline(PoolChange.FromCrownCover("none")) },
        { "field-data.unknown", Baseline(PoolChange.FromGrowth("none")) },
        { "pool-change.pool", FromTrees(PoolChange.FromSoilPlan("none")) },
        { "pool-change.pool", FromTrees(PoolChange.FromDefaultShare("none", "west")) },
        { "pool-change.pool", Soil(PoolChange.FromDifference("2024", "2029")) },
        { "field-data.unknown", Soil(PoolChange.FromSoilPlan("none")) },
        { "pool-change.project-only", Baseline(PoolChange.FromZeroStock("bare", "2029")) },
        { "pool-change.project-only", Baseline(PoolChange.FromNoDecrease("kept")) },
        { "pool-change.baseline-only", FromTrees(PoolChange.FromZeroChange("eroded")) },
        { "pool-change.baseline-only", FromTrees(PoolChange.FromCrownCover("cover")) },
        { "pool-change.ex-post", ExAnte(PoolChange.FromRemeasured("2024", "2029")) },
        { "pool-change.ex-post", ExAnte(PoolChange.FromNoDecrease("kept")) },
        { "pool-change.ex-ante", FromTrees(PoolChange.FromGrowth("teak")) },
        { "trees.growth.age", Baseline(PoolChange.FromGrowth("teak"), 6) },
        { "pool-change.area-baseline", Baseline(PoolChange.FromGrowth("teak")) with { Area = Area.FromRai(1251) } },
        { "pool-change.area-baseline", Baseline(PoolChange.FromCrownCover("cover")) with { Area = Area.FromRai(1251) } },
        { "pool-change.area-outside", ExAnte(PoolChange.FromGrowth("teak")) with { Area = Area.FromRai(1249) } },
        { "trees.zero-evidence", FromTrees(PoolChange.FromNoDecrease("kept"), Unproven) },
        {
            "pool-change.zero-stock-round",
            FromTrees(Tonnes(5, 1)) with { Rounds = [Years(1, 2, Tonnes(5, 1)), Years(3, 5, PoolChange.FromZeroStock("bare", "2029"))] }
        },
        { "trees.change.dates", FromTrees(PoolChange.FromDifference("2029", "2024")) },
        { "trees.change.dates", FromTrees(PoolChange.FromDifference("2024", "2029"), Changed("2029", one => one with { Date = null })) },
        { "trees.change.dates", FromTrees(PoolChange.FromZeroStock("bare", "2029"), Changed("2029", one => one with { Date = new DateOnly(2024, 1, 1) })) },
        { "trees.change.methods", FromTrees(PoolChange.FromDifference("2024", "2029"), Changed("2029", one => one with { Roots = RootMethod.PerHectareEquation })) },
        { "trees.change.strata", FromTrees(PoolChange.FromRemeasured("2024", "2029"), Changed("2024", Smaller)) },
        { "pool-change.areas", FromTrees(PoolChange.FromDifference("2024", "2029"), Changed("2024", Smaller)) },
        { "pool-change.area-outside", FromTrees(PoolChange.FromDifference("2024", "2029")) with { Area = Area.FromRai(1249) } },
        { "pool-change.area-baseline", Baseline(PoolChange.FromDifference("2024", "2029")) with { Area = Area.FromRai(1251) } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found_in_both_languages_and_gives_no_credits(string code, AfforestationProject project)
    {
        Statement statement = Methodology.Calculate(project);
        Finding finding = Assert.Single(statement.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(code, finding.Code);
        Assert.NotEqual(finding.Message.English, finding.Message.Thai);
        Assert.NotEmpty(finding.Path);
        Assert.Empty(statement.Periods);
    }

    private static IEnumerable<string> Errors(IReadOnlyList<Finding> findings) =>
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code);

    private static FieldData Unproven => TwoInventories with
    {
        NoDecreases = new Dictionary<string, NoDecrease> { ["kept"] = TwoInventories.NoDecreases["kept"] with { NoHarvest = new Declaration(true) } },
    };

    private static AfforestationProject Baseline(PoolChange change, int lastYear = 5) =>
        FromTrees(Tonnes(5, 1)) with { Rounds = [Years(1, lastYear, Tonnes(5, 1), change)] };

    private static AfforestationProject ExAnte(PoolChange change) => FromTrees(change) with { Stage = ProjectStage.ExAnte, LargestEstimatedYear = null };

    private static AfforestationProject Soil(PoolChange change)
    {
        AfforestationProject project = FromTrees(Tonnes(5, 1));
        AfforestationMonitoringRound round = project.Rounds[0];
        return project with
        {
            Rounds = [round with { Land = round.Land with { ProjectChange = round.Land.ProjectChange with { Soil = change } } }],
        };
    }

    private static TreeInventory Smaller(TreeInventory inventory) => inventory with
    {
        Strata = new Dictionary<string, InventoryStratum>(inventory.Strata) { ["a"] = inventory.Strata["a"] with { Area = Area.FromRai(700) } },
    };

    private static FieldData Dated(string from, string to) => TwoInventories with
    {
        Trees = new Dictionary<string, TreeInventory>
        {
            ["2024"] = TwoInventories.Trees["2024"] with { Date = Day(from) }, ["2029"] = TwoInventories.Trees["2029"] with { Date = Day(to) },
        },
    };

    private static FieldData Changed(string name, Func<TreeInventory, TreeInventory> change) => TwoInventories with
    {
        Trees = new Dictionary<string, TreeInventory>(TwoInventories.Trees) { [name] = change(TwoInventories.Trees[name]) },
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static double[] Grown(double[] plots, double growth) => [.. plots.Select((tonnes, k) => tonnes + growth + (0.1 * k))];
}

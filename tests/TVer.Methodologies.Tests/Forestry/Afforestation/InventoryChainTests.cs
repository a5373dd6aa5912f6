using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Afforestation.AfforestationProjects;
using static TVer.Methodologies.Tests.Forestry.Afforestation.FieldProjects;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;
using Land = TVer.Methodologies.Tests.Forestry.PReddPlus.Projects;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>
/// What was measured between two dates counts once over all rounds. On 1,250 rai a tonne of biomass is 44/12 × 0.47 × 1,250 = 2,154 1/6 tCO2e; the
/// expected tonnes were worked out with fractions, apart from this library.
/// </summary>
public class InventoryChainTests
{
    private const string Chain = "pool-change.chain";
    private static readonly IMethodology<AfforestationProject> Methodology = AfforestationMethodology.Version01;

    /// <summary>1 t a rai in 2024 and 11 from 2029 on; g is the loss to 6 t in 2034, h the growth to 16 t in 2039.</summary>
    private static readonly FieldData Data = TwoInventories with
    {
        Trees = new Dictionary<string, TreeInventory>
        {
            ["a"] = Flat("2024-01-01", 1), ["b"] = Flat("2029-01-01", 11), ["b2"] = Flat("2029-01-01", 1), ["d"] = Flat("2034-01-01", 11),
            ["e"] = Flat("2039-01-01", 11), ["g"] = Flat("2034-01-01", 6), ["h"] = Flat("2039-01-01", 16), ["low"] = Flat("2034-01-01", 1),
        },
    };

    public static TheoryData<string, PoolChange[], double[]> Chains => new()
    {
        { "each begins where the last ended", [Of("a", "b"), Of("b", "d"), Of("d", "e")], [21_541.666666666668, 0, 0] },
        { "a loss and its recovery", [Of("a", "b"), Of("b", "g"), Of("g", "e")], [21_541.666666666668, -10_770.833333333334, 10_770.833333333334] },
        { "one interval over all rounds", [Of("a", "e"), Of("a", "e"), Of("a", "e")], [7_180.555555555556, 7_180.555555555556, 7_180.555555555556] },
        { "one interval over two rounds", [Of("a", "g"), Of("a", "g"), Of("g", "e")], [5_385.416666666667, 5_385.416666666667, 10_770.833333333334] },
        { "a zero stock first", [PoolChange.FromZeroStock("bare", "b"), Of("b", "d"), Of("d", "e")], [23_695.833333333332, 0, 0] },
        { "plots measured again", [Again("a", "b"), Of("b", "g"), Again("g", "h")], [21_541.666666666668, -10_770.833333333334, 21_541.666666666668] },
    };

    [Theory]
    [MemberData(nameof(Chains))]
    public void Rounds_that_follow_each_other_count_what_was_measured_once(string name, PoolChange[] trees, double[] expected)
    {
        Assert.NotEmpty(name);
        Statement statement = Methodology.Calculate(Project(trees));
        Assert.False(statement.HasErrors, string.Join('\n', statement.Findings));
        Assert.DoesNotContain(statement.Findings, finding => finding.Code.StartsWith("pool-change", StringComparison.Ordinal));
        Assert.All(expected.Zip(statement.Periods), pair => Near(pair.First, pair.Second.Net.Value));
    }

    public static TheoryData<string, PoolChange[], string[]> Breaks => new()
    {
        { "the first inventory again", [Of("a", "b"), Of("a", "d"), Of("a", "e")], ["rounds[1]", "rounds[2]"] },
        { "a loss smoothed by the first inventory", [Of("a", "b"), Of("a", "g")], ["rounds[1]"] },
        { "another inventory of the same date", [Of("a", "b"), Of("b2", "d")], ["rounds[1]"] },
        { "another inventory after a round without", [Of("a", "b"), PoolChange.FromNoDecrease("kept"), Of("low", "h")], ["rounds[2]"] },
        { "before a zero stock was left", [PoolChange.FromZeroStock("bare", "b"), Of("a", "d")], ["rounds[1]"] },
        { "one interval by two methods", [Of("a", "d"), Again("a", "d")], ["rounds[1]"] },
        { "a gap", [Of("a", "b"), Of("d", "e")], ["rounds[1]"] },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_round_that_begins_elsewhere_is_an_error_that_names_both(string name, PoolChange[] trees, string[] rounds)
    {
        Assert.NotEmpty(name);
        Statement statement = Methodology.Calculate(Project(trees));
        Finding[] broken = [.. statement.Findings.Where(finding => finding.Code == Chain)];
        Assert.Equal(rounds.Select(round => $"{round}.land.projectChange.tree"), broken.Select(finding => finding.Path));
        Assert.Empty(statement.Periods);
        Assert.All(broken, finding => Assert.Matches("[\u0E00-\u0E7F]{3}", finding.Message.Thai));
        Assert.Contains(trees[0].ToString(), broken[0].Message.English, StringComparison.Ordinal);
        Assert.Contains(trees[rounds[0] == "rounds[2]" ? 2 : 1].ToString(), broken[0].Message.English, StringComparison.Ordinal);
    }

    /// <summary>b to h are 5 t in ten years, of which five are of the last round; the round between showed no decrease.</summary>
    [Fact]
    public void A_round_between_that_was_not_measured_is_warned_of()
    {
        Statement statement = Methodology.Calculate(Project(Of("a", "b"), PoolChange.FromNoDecrease("kept"), Of("b", "h")));
        Assert.Equal([21_541.666666666668, 0, 5_385.416666666667], statement.Periods.Select(period => Math.Round(period.Net.Value, 9)), (x, y) => Math.Abs(x - y) < 1e-6);
        Finding finding = Assert.Single(statement.Findings, finding => finding.Code.StartsWith("pool-change", StringComparison.Ordinal));
        Assert.Equal(("pool-change.between", Severity.Warning, "rounds[2].land.projectChange.tree"), (finding.Code, finding.Severity, finding.Path));
    }

    /// <summary>Years 1 to 5 are a number: the last of them begins on 1 January 2028.</summary>
    [Theory]
    [InlineData("2028-01-01", null)]
    [InlineData("2027-12-31", "pool-change.counted-before")]
    public void What_was_counted_as_a_number_is_not_measured_again(string from, string? code)
    {
        PoolChange second = Of("x", "d");
        FieldData data = Data with { Trees = new Dictionary<string, TreeInventory>(Data.Trees) { ["x"] = Flat(from, 1) } };
        Assert.Equal(code is null ? [] : [code], Errors(Project(Tonnes(100, 1), second) with { FieldData = data }));
        Assert.Equal(code is null ? [] : [code], Errors(Project(PoolChange.FromNoDecrease("kept"), second) with { FieldData = data }));
    }

    [Theory]
    [InlineData("2023-01-01", false)]
    [InlineData("2022-12-31", true)]
    public void Growth_from_long_before_the_project_is_warned_of(string from, bool isWarned)
    {
        FieldData data = Data with { Trees = new Dictionary<string, TreeInventory>(Data.Trees) { ["x"] = Flat(from, 1) } };
        Finding[] found = [.. Methodology.Check(Project(Of("x", "b")) with { FieldData = data }).Where(finding => finding.Code == "pool-change.before-project")];
        Assert.Equal(isWarned ? 1 : 0, found.Length);
        Assert.All(found, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    /// <summary>Five rounds of a year each share 5 years, or 4 years and 365 of 366 days.</summary>
    [Theory]
    [InlineData("2029-01-01", false)]
    [InlineData("2028-12-31", true)]
    public void Rounds_that_share_an_interval_are_not_longer_than_it(string to, bool isError)
    {
        FieldData data = Data with { Trees = new Dictionary<string, TreeInventory>(Data.Trees) { ["x"] = Flat(to, 11) } };
        AfforestationProject project = Project(Of("a", "x")) with { FieldData = data };
        Assert.Empty(Errors(project)); // one round of five years counts the whole, and no more
        project = project with { Rounds = [.. Enumerable.Range(1, 5).Select(year => Years(year, year, Of("a", "x")))] };
        Assert.Equal(isError ? ["pool-change.shared"] : [], Errors(project));
    }

    [Fact]
    public void Each_side_and_each_pool_is_followed_by_itself()
    {
        AfforestationProject baseline = FromTrees(Tonnes(5, 1), Data) with
        {
            Rounds = [Years(1, 5, Of("a", "b"), Of("a", "d")), Years(6, 10, Of("b", "d"), Of("b", "d"))],
        };
        Finding only = Assert.Single(Methodology.Check(baseline), finding => finding.Severity == Severity.Error);
        Assert.Equal((Chain, "rounds[1].land.baselineChange.tree"), (only.Code, only.Path));

        FieldData data = EveryPool.Data with
        {
            DeadWood = new Dictionary<string, DeadWoodInventory>(EveryPool.Data.DeadWood)
            {
                ["2034"] = EveryPool.Data.DeadWood["2029"] with { Date = new DateOnly(2034, 1, 1) },
            },
        };
        Assert.Equal([], Errors(DeadWood(Of("2029", "2034"))));
        Assert.Equal([Chain], Errors(DeadWood(Of("2024", "2034"))));

        AfforestationProject DeadWood(PoolChange second) => FromTrees(Tonnes(5, 1), data) with
        {
            Rounds = [WithDeadWood(Years(1, 5, Tonnes(5, 1)), Of("2024", "2029")), WithDeadWood(Years(6, 10, Tonnes(5, 1)), second)],
        };
    }

    [Fact]
    public void The_afforestation_part_of_P_REDD_plus_is_followed_over_its_rounds()
    {
        PReddPlusProject full = Land.Full() with
        {
            Afforestation = Land.Land(1250),
            Boundary = Land.Boundary(3250),
            FieldData = new FieldData
            {
                Trees = new Dictionary<string, TreeInventory> { ["p"] = Flat("2024-01-01", 1), ["q"] = Flat("2025-01-01", 2), ["r"] = Flat("2026-01-01", 3) },
            },
        };
        Assert.Equal([], Found("q"));
        Assert.Equal([$"{Chain} rounds[1].afforestation.projectChange.tree"], Found("p"));

        IEnumerable<string> Found(string second) => PReddPlusMethodology.Version02
            .Check(full with { Rounds = [With(full.Rounds[0], Of("p", "q")), With(full.Rounds[1], Of(second, "r"))] })
            .Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {finding.Path}");

        static MonitoringRound With(MonitoringRound round, PoolChange trees) =>
            round with { Afforestation = round.Afforestation! with { ProjectChange = new PoolChanges { Tree = trees } } };
    }

    /// <summary>All the land lies in one class of the table: on the other side, in another round or for another pool it is the same.</summary>
    [Theory]
    [InlineData("west", "west", "west", null)]
    [InlineData("west", "east", "west", "rounds[0].land.baselineChange.deadWood")]
    [InlineData("west", "west", "east", "rounds[1].land.projectChange.deadWood")]
    public void A_default_share_is_of_one_class_on_one_land(string project, string baseline, string second, string? path)
    {
        DefaultShareConditions west = EveryPool.Data.DefaultShares["hills"].Strata["west"];
        FieldData data = EveryPool.Data with
        {
            DefaultShares = new Dictionary<string, DefaultShareSites>
            {
                ["hills"] = new() { Strata = new Dictionary<string, DefaultShareConditions> { ["west"] = west, ["east"] = west } },
            },
        };
        AfforestationProject both = FromTrees(Tonnes(5, 1), data) with
        {
            Rounds =
            [
                WithDeadWood(Years(1, 5, Tonnes(5, 1)), Share(project), Share(baseline)),
                WithDeadWood(Years(6, 10, Tonnes(5, 1)), Share(second), Tonnes(0)),
            ],
        };
        Assert.Equal(
            path is null ? [] : [$"pool-change.default-share {path}"],
            Methodology.Check(both).Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {finding.Path}"));

        static PoolChange Share(string stratum) => PoolChange.FromDefaultShare("hills", stratum);
    }

    /// <summary>Litter is a share of the trees: without the project too, where they change.</summary>
    [Theory]
    [InlineData("growth", true)]
    [InlineData("some", true)]
    [InlineData("none", false)]
    [InlineData("zero", false)]
    public void A_default_share_of_the_project_alone_is_warned_of(string trees, bool isWarned)
    {
        AfforestationMonitoringRound round = Years(1, 5, Tonnes(5, 1), trees switch
        {
            "growth" => PoolChange.FromGrowth("teak"), "some" => Tonnes(1, 1), "none" => Tonnes(0), _ => PoolChange.FromZeroChange("eroded"),
        });
        var share = PoolChange.FromDefaultShare("hills", "west");
        Assert.Equal(isWarned, IsWarned(share, Tonnes(0)));
        Assert.False(IsWarned(share, share));
        Assert.False(IsWarned(Tonnes(1), Tonnes(0)));

        bool IsWarned(PoolChange project, PoolChange baseline) =>
            Methodology.Check(FromTrees(Tonnes(5, 1), EveryPool.Data) with { Rounds = [WithDeadWood(round, project, baseline)] })
                .Any(finding => finding is { Code: "pool-change.default-share-project", Path: "rounds[0].land.baselineChange.deadWood", Severity: Severity.Warning });
    }

    public static TheoryData<PoolChange, PoolChange, bool> TreesAndSaplings => new()
    {
        { Of("a", "b"), Of("a", "b"), false },
        { Of("a", "b"), Again("a", "b"), false },
        { Of("a", "b"), Of("a", "b2"), true },
        { Of("a", "b"), Of("b2", "b"), true },
        { PoolChange.FromZeroStock("bare", "b"), Of("a", "b"), false },
        { PoolChange.FromZeroStock("bare", "b"), Of("a", "b2"), true },
        { Of("a", "b"), Tonnes(1, 1), false },
    };

    [Theory]
    [MemberData(nameof(TreesAndSaplings))]
    public void Saplings_of_other_inventories_than_the_trees_are_warned_of(PoolChange trees, PoolChange saplings, bool isWarned)
    {
        AfforestationProject project = Project(trees);
        AfforestationMonitoringRound round = project.Rounds[0];
        project = project with
        {
            Rounds = [round with { Land = round.Land with { ProjectChange = round.Land.ProjectChange with { Sapling = saplings } } }],
        };
        Assert.Equal(isWarned, Methodology.Check(project).Any(finding =>
            finding is { Code: "pool-change.other-inventories", Path: "rounds[0].land.projectChange.sapling", Severity: Severity.Warning }));
    }

    [Theory]
    [InlineData("teak", false)]
    [InlineData("other", true)]
    public void A_plan_that_follows_another_is_warned_of(string second, bool isWarned)
    {
        FieldData data = Data with { Growth = new Dictionary<string, GrowthPlan> { ["teak"] = Growth, ["other"] = Growth } };
        AfforestationProject project = FromTrees(Tonnes(5, 1), data) with
        {
            Rounds = [Years(1, 2, Tonnes(5, 1), PoolChange.FromGrowth("teak")), Years(3, 5, Tonnes(5, 1), PoolChange.FromGrowth(second))],
        };
        Assert.Equal(isWarned, Methodology.Check(project).Any(finding => finding is { Code: "pool-change.other-plan", Path: "rounds[1].land.baselineChange.tree" }));
    }

    private static PoolChange Of(string earlier, string later) => PoolChange.FromDifference(earlier, later);

    private static PoolChange Again(string earlier, string later) => PoolChange.FromRemeasured(earlier, later);

    private static AfforestationProject Project(params PoolChange[] trees) => FromTrees(trees[0], Data) with
    {
        Rounds = [.. trees.Select((change, r) => Years((5 * r) + 1, 5 * (r + 1), change))],
    };

    private static AfforestationMonitoringRound WithDeadWood(AfforestationMonitoringRound round, PoolChange project, PoolChange? baseline = null) => round with
    {
        Land = round.Land with
        {
            ProjectChange = round.Land.ProjectChange with { DeadWood = project },
            BaselineChange = round.Land.BaselineChange with { DeadWood = baseline ?? Tonnes(0) },
        },
    };

    private static TreeInventory Flat(string date, double tonnes) => Inventory(
        DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), [[tonnes, tonnes], [tonnes, tonnes]]);

    private static IEnumerable<string> Errors(AfforestationProject project) =>
        Methodology.Check(project).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code);
}

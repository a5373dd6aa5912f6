using System.Reflection;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>One fault at a time in a project whose every pool and amount comes from field data.</summary>
public class FieldDataRuleTests
{
    /// <summary>An information that every project with forest fires has, as long as no announcement of potentials is confirmed.</summary>
    private const string Chosen = "factors.potentials-chosen";

    private static readonly PReddPlusProject All = FieldProjects.All();
    private static readonly FieldData Data = All.FieldData;

    /// <summary>What each fault must report: the code, the path, and nothing else.</summary>
    public static TheoryData<string, string, string> Faults { get; } = new()
    {
        { "unknown stock", "field-data.unknown", "strata.dense.baselineStock.tree" },
        { "unknown fire", "field-data.unknown", "rounds[0].burning" },
        { "unknown displacement", "field-data.unknown", "rounds[0].activityShifting" },
        { "unknown planted fire", "field-data.unknown", "rounds[0].afforestation.burning" },
        { "unknown planted displacement", "field-data.unknown", "rounds[0].afforestation.displacement" },
        { "soil from trees", "field-data.wrong-kind", "strata.dense.baselineStock.soil" },
        { "trees from soil", "field-data.wrong-kind", "strata.dense.baselineStock.tree" },
        { "sapling from dead wood", "field-data.wrong-kind", "strata.dense.baselineStock.sapling" },
        { "fire from displaced", "field-data.wrong-kind", "rounds[0].burning" },
        { "unknown stratum of trees", "field-data.unknown-stratum", "strata.dense.baselineStock.tree" },
        { "unknown stratum of saplings", "field-data.unknown-stratum", "strata.dense.baselineStock.sapling" },
        { "unknown stratum of dead wood", "field-data.unknown-stratum", "strata.dense.baselineStock.deadWood" },
        { "unknown stratum of shares", "field-data.unknown-stratum", "strata.cleared.baselineStock.litter" },
        { "unknown stratum of soil", "field-data.unknown-stratum", "rounds[0].strata.dense.stock.soil" },
        { "one name for two kinds", "field-data.ambiguous", "strata.cleared.baselineStock.deadWood" },
        { "saplings not looked for", "field-data.saplings-missing", "fieldData.trees.plots 2024.strata.dense.plots.d1.saplings" },
        { "saplings not counted", "field-data.saplings-left-out", "fieldData.trees.plots 2024" },
        { "saplings whose omission gives more", "predd.pools.omission", "pools.redd" },
        { "fires counted twice", "field-data.named-twice", "rounds[0].afforestation.burning" },
        { "displacement counted twice", "field-data.named-twice", "rounds[0].afforestation.displacement" },
        { "fire after the round", "field-data.fire-year", "fieldData.fires.forest fire.forestFires.ridge.year" },
        { "fires on more land", "field-data.fire-land", "fieldData.fires.site preparation.projectArea" },
        { "roots by another method", "trees.change.methods", "fieldData.trees.plots 2025" },
        { "trees of other land in the round", "field-data.other-stratum", "rounds[0].strata.dense.stock.tree" },
        { "soil of other land in the round", "field-data.other-stratum", "rounds[0].strata.dense.stock.soil" },
        { "trees of no day", "field-data.no-date", "fieldData.trees.plots 2025.date" },
        { "dead wood of no day", "field-data.no-date", "fieldData.deadWood.transects.date" },
        { "soil of no day", "field-data.no-date", "fieldData.soil.soil pits.date" },
        { "trees before the round", "field-data.before-round", "fieldData.trees.plots 2025.date" },
        { "trees after the round", "field-data.after-round", "fieldData.trees.plots 2025.date" },
        { "baseline trees after the round", "field-data.baseline-late", "fieldData.trees.plots 2024.date" },
        { "baseline dead wood after the round", "field-data.baseline-late", "fieldData.deadWood.transects.date" },
        { "baseline soil long before the project", "field-data.baseline-early", "fieldData.soil.soil pits.date" },
        { "equation of the round alone", "trees.change.equation-of-one", "fieldData.trees.plots 2025" },
        { "equation of a tree changed", "trees.change.equation-of-tree", "fieldData.trees.plots 2025.strata.dense.plots.d1.trees.t1.group" },
        { "unused trees", "field-data.unused", "fieldData.trees.spare" },
        { "unused dead wood", "field-data.unused", "fieldData.deadWood.spare" },
        { "unused shares", "field-data.unused", "fieldData.defaultShares.spare" },
        { "unused soil", "field-data.unused", "fieldData.soil.spare" },
        { "unused fires", "field-data.unused", "fieldData.fires.spare" },
        { "unused displacement", "field-data.unused", "fieldData.displaced.spare" },
        { "one plot of trees", "trees.few-plots", "fieldData.trees.plots 2024.strata.cleared.plots" },
        { "no tree on cleared land", "predd.strata.cleared-stock", "strata.cleared.baselineStock.tree" },
        { "one plot of dead wood", "dead-wood.few-plots", "fieldData.deadWood.transects.strata.dense.plots" },
        { "no plot of dead wood", "tool.empty", "fieldData.deadWood.transects.strata.dense.plots" },
        { "plot in two strata", "dead-wood.plot-twice", "fieldData.deadWood.transects.strata.other.plots.w1" },
        { "litter not sampled", "litter.sample-missing", "fieldData.deadWood.transects.strata.dense.plots.w2.litter" },
        { "litter drier than dry", "tool.share", "fieldData.deadWood.transects.strata.dense.plots.w2.litter.dryShare" },
        { "dead wood removed", "dead-wood.default.removed", "fieldData.defaultShares.shares.strata.lowland.deadWoodStays" },
        { "litter removed", "dead-wood.default.removed", "fieldData.defaultShares.shares.strata.lowland.litterStays" },
        { "one soil pit", "soil.survey.few-profiles", "fieldData.soil.soil pits.strata.cleared.profiles" },
        { "no soil", "tool.empty", "fieldData.soil.soil pits.strata" },
        { "shallow pit", "soil.survey.depth", "fieldData.soil.soil pits.strata.dense.profiles.s2.layers" },
        { "heavy soil", "soil.survey.values", "fieldData.soil.soil pits.strata.dense.profiles.s1.layers[0]" },
        { "no potentials", "burning.potentials", "fieldData.fires.forest fire.potentials" },
        { "no biomass", "displacement.biomass", "fieldData.displaced.rice.activities.rice.trees" },
        { "wetland drained", "displacement.wetland", "fieldData.displaced.cattle.noWetlandDrained" },
    };

    [Fact]
    public void The_project_that_is_broken_here_is_in_order_itself()
    {
        Finding only = Assert.Single(PReddPlusMethodology.Version02.Calculate(All).Findings);
        Assert.Equal((Chosen, Severity.Information, "fieldData.fires.forest fire.potentials.set"), (only.Code, only.Severity, only.Path));
        Assert.Contains("gwp-ar5", only.Message.English, StringComparison.Ordinal);
    }

    /// <summary>The project starts on 1 January 2024: an announcement for crediting that begins later, or ended before, is not for it.</summary>
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("2024-12-31", null, false)]
    [InlineData("2025-01-01", null, true)]
    [InlineData(null, "2024-01-01", false)]
    [InlineData(null, "2023-12-31", true)]
    public void Potentials_are_those_announced_for_the_crediting_period(string? from, string? to, bool isOutside)
    {
        PReddPlusProject project = Fire(fires => fires with { Potentials = fires.Potentials! with { CreditingFrom = Day(from), CreditingTo = Day(to) } });
        Statement statement = PReddPlusMethodology.Version02.Calculate(project);

        Assert.Equal(isOutside ? ["factors.potentials-outside", Chosen] : [Chosen], statement.Findings.Select(finding => finding.Code));
        Assert.All(statement.Findings, finding => Assert.Equal("fieldData.fires.forest fire.potentials.set", finding.Path));
        Assert.Equal(isOutside, statement.HasErrors);

        Assert.Empty(FirePotentialsCheck.Run(project.FieldData, project.StartDate.Year, renewals: 1, GwpAnnouncement.Known));

        static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Another_set_than_the_one_announced_with_confirmed_dates_is_an_error()
    {
        GwpAnnouncement announced = new()
        {
            Title = "invented", Set = "gwp-ar6", CreditingFrom = new DateOnly(2023, 1, 1), DatesStatus = FactorStatus.Confirmed, Source = "invented",
        };
        Assert.Equal(["factors.potentials-other-set"], Codes(announced));
        Assert.Empty(Codes(announced with { Set = "gwp-ar5" }));
        Assert.Equal([Chosen], Codes(announced with { CreditingFrom = new DateOnly(2025, 1, 1) }));

        static IEnumerable<string> Codes(GwpAnnouncement known) =>
            FirePotentialsCheck.Run(All.FieldData, All.StartDate.Year, renewals: 0, [known]).Select(finding => finding.Code);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_where_it_is(string fault, string code, string path)
    {
        Statement statement = PReddPlusMethodology.Version02.Calculate(Broken(fault));

        // A stratum that is wrong in the field data of one pool may be wrong for the other pools that take it: one finding for each.
        Finding[] others = [.. statement.Findings.Where(finding => finding.Code != code && finding.Code != Chosen && !IsConsequence(fault, finding))];
        Assert.Equal([], others.Select(finding => finding.ToString()));
        Finding found = Assert.Single(statement.Findings, finding => finding.Code == code && finding.Path == path);
        Assert.Equal(found.Severity == Severity.Error, statement.Periods.Count == 0);
        Assert.Matches("[\u0E00-\u0E7F]{3}", found.Message.Thai);
        Assert.DoesNotMatch("[{}]", found.Message.Thai);
        Assert.DoesNotMatch("[{}]|[\u0E00-\u0E7F]", found.Message.English);
    }

    [Fact]
    public void Every_rule_on_field_data_is_violated_once_at_least() => Assert.Equal(
        [],
        typeof(FieldDataRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((FindingRule)field.GetValue(null)!).Code)
            .Except(Faults.Select(row => row.Data.Item2)).Except(["field-data.fire-verification"]));

    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(2, 0, 2)]
    [InlineData(3, 0, 2)]
    [InlineData(4, 1, 2)]
    public void A_fire_is_of_its_round(int year, int expected, int firstYear)
    {
        PReddPlusProject project = Fire(fires => fires with { ForestFires = Changed(fires.ForestFires, "ridge", fire => fire with { Year = year }) });
        Statement statement = PReddPlusMethodology.Version02.Calculate(project with { Rounds = [project.Rounds[0] with { FirstYear = firstYear, LastYear = 3 }] });

        Assert.Equal(expected, statement.Findings.Count(finding => finding.Code == "field-data.fire-year"));
    }

    [Fact]
    public void Only_the_first_round_is_before_the_first_verification()
    {
        PReddPlusProject project = Fire(fires => fires with { ForestFires = Changed(fires.ForestFires, "ridge", fire => fire with { Year = 2 }) });
        MonitoringRound round = project.Rounds[0];
        Statement statement = PReddPlusMethodology.Version02.Calculate(project with { Rounds = [round with { FirstYear = 2, LastYear = 2 }] });

        Assert.Contains(statement.Findings, finding =>
            finding.Code == "field-data.fire-verification" && finding.Path == "fieldData.fires.forest fire.isBeforeFirstVerification");
    }

    /// <summary>
    /// The project starts on 1 January 2024, and its first round is that year. A stock of the round is of 2024 or 2025; a stock of the baseline
    /// is of a day from 1 January 2023 to the end of 2024.
    /// </summary>
    [Theory]
    [InlineData("plots 2025", "2023-12-31", "field-data.before-round")]
    [InlineData("plots 2025", "2024-01-01", null)]
    [InlineData("plots 2025", "2025-12-31", null)]
    [InlineData("plots 2025", "2026-01-01", "field-data.after-round")]
    [InlineData("plots 2024", "2022-12-31", "field-data.baseline-early")]
    [InlineData("plots 2024", "2023-01-01", null)]
    [InlineData("plots 2024", "2024-12-31", null)]
    [InlineData("plots 2024", "2025-01-01", "field-data.baseline-late")]
    [InlineData("transects", "2022-12-31", "field-data.baseline-early")]
    [InlineData("transects", "2023-01-01", null)]
    [InlineData("transects", "2024-12-31", null)]
    [InlineData("transects", "2025-01-01", "field-data.baseline-late")]
    [InlineData("soil pits", "2023-01-01", null)]
    [InlineData("soil pits", "2024-12-31", null)]
    [InlineData("soil pits", "2025-01-01", "field-data.baseline-late")]
    public void A_stock_is_measured_when_it_is_due(string name, string day, string? expected)
    {
        PReddPlusProject project = Dated(name, day);
        Assert.Equal(expected is null ? [Chosen] : [Chosen, expected], PReddPlusMethodology.Version02.Check(project).Select(finding => finding.Code).Order());
        PReddPlusProject beforehand = project with { Stage = ProjectStage.ExAnte, LargestEstimatedYear = null };
        Assert.Equal([Chosen], PReddPlusMethodology.Version02.Check(beforehand).Select(finding => finding.Code));
    }

    /// <summary>
    /// A second round, 2025 and 2026: its trees are of those years or the next, and not those that were the stock of the round before; dead
    /// wood and soil are those of the baseline, which were not measured again.
    /// </summary>
    [Theory]
    [InlineData("2024-12-31", "field-data.before-round")]
    [InlineData("2025-01-01", null)]
    [InlineData("2027-12-31", null)]
    [InlineData("2028-01-01", "field-data.after-round")]
    public void Growth_of_an_earlier_round_does_not_count_again(string day, string? expected)
    {
        PReddPlusProject project = TwoRounds("plots 2027");
        project = project with
        {
            FieldData = project.FieldData with { Trees = Changed(project.FieldData.Trees, "plots 2027", inventory => inventory with { Date = CalendarDate.Parse(day) }) },
        };
        Finding[] found = [.. PReddPlusMethodology.Version02.Check(project).Where(finding => finding.Code.StartsWith("field-data.", StringComparison.Ordinal))];
        Assert.Equal(expected is null ? [] : [(expected, "fieldData.trees.plots 2027.date")], found.Select(finding => (finding.Code, finding.Path)));
    }

    [Fact]
    public void A_stratum_has_one_name_in_the_field_data_of_a_pool()
    {
        PReddPlusProject project = TwoRounds("plots 2027");
        MonitoringRound second = project.Rounds[1];
        second = second with
        {
            Strata = Changed(second.Strata, "dense", state => state with { Stock = state.Stock! with { Sapling = PoolStock.FromFieldData("plots 2027", "cleared") } }),
        };
        Finding found = Assert.Single(
            PReddPlusMethodology.Version02.Check(project with { Rounds = [project.Rounds[0], second] }), finding => finding.Code == "field-data.other-stratum");
        Assert.Equal(
            "The pool 'sapling' of stratum 'dense' comes from stratum 'cleared' of field data here, but from 'dense' in strata.dense.baselineStock.sapling: the same land has the same name in every inventory",
            found.Message.English);
        Assert.Equal("rounds[1].strata.dense.stock.sapling", found.Path);
    }

    /// <summary>
    /// "a 2024" has groups of its own names and comes first: it may not hide that two others change the group that they share.
    /// </summary>
    [Fact]
    public void Every_inventory_is_compared_with_every_other()
    {
        PReddPlusProject project = TwoRounds("plots 2027");
        Dictionary<string, TreeInventory> trees = new(project.FieldData.Trees);
        trees["plots 2024"] = Renamed(trees["plots 2024"], "wood");
        Assert.DoesNotContain(Found(trees), finding => finding.Code.StartsWith("trees.change.", StringComparison.Ordinal));

        trees["plots 2027"] = trees["plots 2027"] with
        {
            Groups = trees["plots 2027"].Groups.ToDictionary(pair => pair.Key, pair => pair.Value with { RootRatio = Ratio.FromPercent(40) }),
        };
        Finding found = Assert.Single(Found(trees), finding => finding.Code.StartsWith("trees.change.", StringComparison.Ordinal));
        Assert.Equal(("trees.change.methods", "fieldData.trees.plots 2027"), (found.Code, found.Path));

        IReadOnlyList<Finding> Found(Dictionary<string, TreeInventory> data) =>
            PReddPlusMethodology.Version02.Check(project with { FieldData = project.FieldData with { Trees = data } });
    }

    private static TreeInventory Renamed(TreeInventory inventory, string group) => inventory with
    {
        Groups = new Dictionary<string, TreeGroup> { [group] = inventory.Groups["forest"] },
        Strata = inventory.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with
        {
            Plots = pair.Value.Plots.ToDictionary(plot => plot.Key, plot => plot.Value with
            {
                Trees = plot.Value.Trees.ToDictionary(tree => tree.Key, tree => tree.Value with { Group = group }),
                Saplings = plot.Value.Saplings!.ToDictionary(tally => group, tally => tally.Value),
            }),
        }),
    };

    /// <summary>Tree t1 of plot d1 by another equation, and perhaps under another name.</summary>
    private static TreeInventory OtherGroup(TreeInventory inventory, string tree, string name) => inventory with
    {
        Groups = With(inventory.Groups, "rain", new TreeGroup { Equation = "ogawa-rain-v02" }),
        Strata = Changed(inventory.Strata, "dense", stratum => stratum with
        {
            Plots = Changed(stratum.Plots, "d1", plot => plot with
            {
                Trees = plot.Trees.ToDictionary(one => one.Key == tree ? name : one.Key, one => one.Key == tree ? one.Value with { Group = "rain" } : one.Value),
            }),
        }),
    };

    private static PReddPlusProject TwoRounds(string trees) => All with
    {
        FieldData = Data with { Trees = With(Data.Trees, trees, Data.Trees["plots 2025"] with { Date = new DateOnly(2027, 1, 31) }) },
        Rounds =
        [
            All.Rounds[0],
            All.Rounds[0] with
            {
                FirstYear = 2,
                LastYear = 3,
                Burning = RoundAmount.FromCarbonDioxideEquivalent(CarbonDioxideEquivalent.FromTonnes(0)),
                ActivityShifting = RoundAmount.FromCarbonDioxideEquivalent(CarbonDioxideEquivalent.FromTonnes(0)),
                Afforestation = All.Rounds[0].Afforestation! with
                {
                    Burning = RoundAmount.FromCarbonDioxideEquivalent(CarbonDioxideEquivalent.FromTonnes(0)),
                    Displacement = RoundAmount.FromCarbonDioxideEquivalent(CarbonDioxideEquivalent.FromTonnes(0)),
                },
                Strata = Changed(All.Rounds[0].Strata, "dense", state => state with { Stock = FieldProjects.Measured(trees, "dense") }),
            },
        ],
    };

    /// <summary>An entry that is misnamed is not used either; the reader sees both sides of the slip.</summary>
    private static bool IsConsequence(string fault, Finding finding) =>
        finding.Code == "field-data.unused" && (fault.StartsWith("unknown", StringComparison.Ordinal) || fault is "no soil" or "fire from displaced" or "fires counted twice" or "displacement counted twice")
        || (finding.Code == "field-data.other-stratum" && fault.StartsWith("unknown stratum", StringComparison.Ordinal))
        || (fault == "equation of a tree changed" && finding.Code == "trees.change.equation-of-one")
        || (fault == "fires counted twice" && finding.Code == "field-data.fire-land")
        || (fault == "saplings whose omission gives more" && finding.Code == "field-data.saplings-left-out");

    private static PReddPlusProject Broken(string fault) => fault switch
    {
        "unknown stock" => Baseline("dense", pools => pools with { Tree = PoolStock.FromFieldData("plots", "dense") }),
        "unknown fire" => Round(round => round with { Burning = RoundAmount.FromFieldData("fire") }),
        "unknown displacement" => Round(round => round with { ActivityShifting = RoundAmount.FromFieldData("maize") }),
        "unknown planted fire" => Round(round => round with { Afforestation = round.Afforestation! with { Burning = RoundAmount.FromFieldData("fire") } }),
        "unknown planted displacement" => Round(round => round with { Afforestation = round.Afforestation! with { Displacement = RoundAmount.FromFieldData("maize") } }),
        "soil from trees" => Baseline("dense", pools => pools with { Soil = PoolStock.FromFieldData("plots 2024", "dense") }),
        "trees from soil" => Baseline("dense", pools => pools with { Tree = PoolStock.FromFieldData("soil pits", "dense") }),
        "sapling from dead wood" => Baseline("dense", pools => pools with { Sapling = PoolStock.FromFieldData("transects", "dense") }),
        "fire from displaced" => Round(round => round with { Burning = RoundAmount.FromFieldData("rice") }),
        "unknown stratum of trees" => Baseline("dense", pools => pools with { Tree = PoolStock.FromFieldData("plots 2024", "thick") }),
        "unknown stratum of saplings" => Baseline("dense", pools => pools with { Sapling = PoolStock.FromFieldData("plots 2024", "thick") }),
        "unknown stratum of dead wood" => Baseline("dense", pools => pools with { DeadWood = PoolStock.FromFieldData("transects", "thick") }),
        "unknown stratum of shares" => Baseline("cleared", pools => pools with { Litter = PoolStock.FromFieldData("shares", "highland") }),
        "unknown stratum of soil" => Round(round => round with
        {
            Strata = Changed(round.Strata, "dense", state => state with { Stock = state.Stock! with { Soil = PoolStock.FromFieldData("soil pits", "thick") } }),
        }),
        "one name for two kinds" => Baseline("cleared", pools => pools with { DeadWood = PoolStock.FromFieldData("both", "lowland") }) with
        {
            FieldData = Data with { DeadWood = With(Data.DeadWood, "both", Data.DeadWood["transects"]), DefaultShares = With(Data.DefaultShares, "both", Data.DefaultShares["shares"]) },
        },
        "saplings not looked for" => Trees(inventory => inventory with { Strata = Changed(inventory.Strata, "dense", stratum => stratum with { Plots = Changed(stratum.Plots, "d1", plot => plot with { Saplings = null }) }) }),
        "saplings not counted" => NotMeasuredAgain(WithoutSaplings(All)),
        "saplings whose omission gives more" => WithoutSaplings(All),
        "fires counted twice" => Round(round => round with { Afforestation = round.Afforestation! with { Burning = RoundAmount.FromFieldData("forest fire") } }),
        "displacement counted twice" => Round(round => round with { Afforestation = round.Afforestation! with { Displacement = RoundAmount.FromFieldData("rice") } }),
        "fire after the round" => Fire(fires => fires with { ForestFires = Changed(fires.ForestFires, "ridge", fire => fire with { Year = 2 }) }),
        "fires on more land" => Of(Data with { Fires = Changed(Data.Fires, "site preparation", fires => fires with { ProjectArea = Area.FromRai(100.1) }) }),
        "roots by another method" => Trees(inventory => inventory with { Groups = inventory.Groups.ToDictionary(pair => pair.Key, pair => pair.Value with { RootRatio = Ratio.FromPercent(27) }) }),
        "trees of other land in the round" => Stock(stock => stock with { Tree = PoolStock.FromFieldData("plots 2025", "cleared") }),
        "soil of other land in the round" => Stock(stock => stock with { Soil = PoolStock.FromFieldData("soil pits", "cleared") }),
        "trees of no day" => Dated("plots 2025", null),
        "dead wood of no day" => Dated("transects", null),
        "soil of no day" => Dated("soil pits", null),
        "trees before the round" => Dated("plots 2025", "2023-12-31"),
        "trees after the round" => Dated("plots 2025", "2026-01-01"),
        "baseline trees after the round" => Dated("plots 2024", "2025-01-01"),
        "baseline dead wood after the round" => Dated("transects", "2025-01-01"),
        "baseline soil long before the project" => Dated("soil pits", "2022-12-31"),
        "equation of the round alone" => Of(Data with { Trees = Changed(Data.Trees, "plots 2025", inventory => OtherGroup(inventory, "t1", "again")) }),
        "equation of a tree changed" => Of(Data with { Trees = Changed(Data.Trees, "plots 2025", inventory => OtherGroup(inventory, "t1", "t1")) }),
        "unused trees" => Of(Data with { Trees = With(Data.Trees, "spare", Data.Trees["plots 2024"]) }),
        "unused dead wood" => Of(Data with { DeadWood = With(Data.DeadWood, "spare", Data.DeadWood["transects"]) }),
        "unused shares" => Of(Data with { DefaultShares = With(Data.DefaultShares, "spare", Data.DefaultShares["shares"]) }),
        "unused soil" => Of(Data with { Soil = With(Data.Soil, "spare", Data.Soil["soil pits"]) }),
        "unused fires" => Of(Data with { Fires = With(Data.Fires, "spare", Data.Fires["forest fire"]) }),
        "unused displacement" => Of(Data with { Displaced = With(Data.Displaced, "spare", Data.Displaced["cattle"]) }),
        "one plot of trees" => Trees(inventory => inventory with { Strata = Changed(inventory.Strata, "cleared", stratum => stratum with { Plots = Only(stratum.Plots, "c1") }) }),
        "no tree on cleared land" => Trees(inventory => inventory with { Strata = Changed(inventory.Strata, "cleared", stratum => stratum with { Plots = stratum.Plots.ToDictionary(pair => pair.Key, pair => pair.Value with { Trees = new Dictionary<string, MeasuredTree>() }) }) }),
        "one plot of dead wood" => DeadWood(stratum => stratum with { Plots = Only(stratum.Plots, "w1") }),
        "no plot of dead wood" => DeadWood(stratum => stratum with { Plots = new Dictionary<string, DeadWoodPlot>() }),
        "plot in two strata" => Of(Data with { DeadWood = Changed(Data.DeadWood, "transects", inventory => inventory with { Strata = With(inventory.Strata, "other", inventory.Strata["dense"] with { Plots = new Dictionary<string, DeadWoodPlot> { ["w1"] = inventory.Strata["dense"].Plots["w1"], ["x"] = inventory.Strata["dense"].Plots["w1"] } }) }) }),
        "litter not sampled" => DeadWood(stratum => stratum with { Plots = Changed(stratum.Plots, "w2", plot => plot with { Litter = null }) }),
        "litter drier than dry" => DeadWood(stratum => stratum with { Plots = Changed(stratum.Plots, "w2", plot => plot with { Litter = plot.Litter! with { DryShare = Ratio.FromPercent(101) } }) }),
        "dead wood removed" => Shares(FieldProjects.Lowland with { DeadWoodStays = Declaration.NotMet }),
        "litter removed" => Shares(FieldProjects.Lowland with { LitterStays = null }),
        "one soil pit" => Soil(survey => survey with { Strata = Changed(survey.Strata, "cleared", stratum => stratum with { Profiles = Only(stratum.Profiles, "s4") }) }),
        "no soil" => Soil(survey => survey with { Strata = new Dictionary<string, SoilSurveyStratum>() }) with { Pools = All.Pools, Strata = WithoutSoil(All.Strata), Rounds = [WithoutSoil(All.Rounds[0])] },
        "shallow pit" => Soil(survey => survey with { Strata = Changed(survey.Strata, "dense", stratum => stratum with { Profiles = Changed(stratum.Profiles, "s2", profile => profile with { Layers = [profile.Layers[0]] }) }) }),
        "heavy soil" => Soil(survey => survey with { Strata = Changed(survey.Strata, "dense", stratum => stratum with { Profiles = Changed(stratum.Profiles, "s1", profile => profile with { Layers = [profile.Layers[0] with { BulkDensity = BulkDensity.FromGramsPerCubicCentimetre(2.66) }] }) }) }),
        "no potentials" => Fire(fires => fires with { Potentials = null }),
        "no biomass" => Of(Data with { Displaced = Changed(Data.Displaced, "rice", rice => rice with { Activities = Changed(rice.Activities, "rice", activity => activity with { Trees = null }) }) }),
        "wetland drained" => Of(Data with { Displaced = Changed(Data.Displaced, "cattle", cattle => cattle with { NoWetlandDrained = Declaration.NotMet }) }),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };

    private static PReddPlusProject Of(FieldData data) => All with { FieldData = data };

    private static PReddPlusProject Baseline(string stratum, Func<CarbonPools, CarbonPools> change) => All with
    {
        Strata = Changed(All.Strata, stratum, one => one with { BaselineStock = change(one.BaselineStock) }),
    };

    private static PReddPlusProject Round(Func<MonitoringRound, MonitoringRound> change) => All with { Rounds = [change(All.Rounds[0])] };

    private static PReddPlusProject Stock(Func<CarbonPools, CarbonPools> change) =>
        Round(round => round with { Strata = Changed(round.Strata, "dense", state => state with { Stock = change(state.Stock!) }) });

    private static PReddPlusProject Dated(string name, string? day)
    {
        DateOnly? date = day is null ? null : CalendarDate.Parse(day);
        return Of(name switch
        {
            "transects" => Data with { DeadWood = Changed(Data.DeadWood, name, inventory => inventory with { Date = date }) },
            "soil pits" => Data with { Soil = Changed(Data.Soil, name, survey => survey with { Date = date }) },
            _ => Data with { Trees = Changed(Data.Trees, name, inventory => inventory with { Date = date }) },
        });
    }

    private static PReddPlusProject Trees(Func<TreeInventory, TreeInventory> change) => Of(Data with { Trees = Changed(Data.Trees, "plots 2024", change) });

    private static PReddPlusProject DeadWood(Func<DeadWoodStratum, DeadWoodStratum> change) => Of(Data with
    {
        DeadWood = Changed(Data.DeadWood, "transects", inventory => inventory with { Strata = Changed(inventory.Strata, "dense", change) }),
    });

    private static PReddPlusProject Shares(DefaultShareConditions conditions) => Of(Data with
    {
        DefaultShares = new Dictionary<string, DefaultShareSites> { ["shares"] = new() { Strata = new Dictionary<string, DefaultShareConditions> { ["lowland"] = conditions } } },
    });

    private static PReddPlusProject Soil(Func<SoilSurvey, SoilSurvey> change) => Of(Data with { Soil = Changed(Data.Soil, "soil pits", change) });

    private static PReddPlusProject Fire(Func<BurningEvents, BurningEvents> change) => Of(Data with { Fires = Changed(Data.Fires, "forest fire", change) });

    private static PReddPlusProject WithoutSaplings(PReddPlusProject project) => project with
    {
        Pools = new OptionalPools { Redd = [OptionalPool.DeadWood, OptionalPool.Litter, OptionalPool.Soil] },
        Strata = WithoutSaplings(project.Strata),
        Rounds = [WithoutSaplings(project.Rounds[0])],
    };

    /// <summary>Dense forest has more saplings than cleared land: leaving them out lowers the baseline emission, and nothing else.</summary>
    private static PReddPlusProject NotMeasuredAgain(PReddPlusProject project) => project with
    {
        FieldData = Data with { Trees = Only(Data.Trees, "plots 2024") },
        Enhancement = new EnhancementClaim { IsClaimed = false },
        Rounds = [project.Rounds[0] with { Strata = Changed(project.Rounds[0].Strata, "dense", state => state with { Stock = null, StockIsBaseline = true }) }],
    };

    private static Dictionary<string, Stratum> WithoutSaplings(IReadOnlyDictionary<string, Stratum> strata) =>
        strata.ToDictionary(pair => pair.Key, pair => pair.Value with { BaselineStock = pair.Value.BaselineStock with { Sapling = null } });

    private static MonitoringRound WithoutSaplings(MonitoringRound round) => round with
    {
        Strata = round.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with { Stock = pair.Value.Stock is { } stock ? stock with { Sapling = null } : null }),
    };

    private static Dictionary<string, Stratum> WithoutSoil(IReadOnlyDictionary<string, Stratum> strata) => strata.ToDictionary(
        pair => pair.Key, pair => pair.Value with { BaselineStock = pair.Value.BaselineStock with { Soil = Estimate.Of(CarbonDensity.FromTonnesPerRai(20), CarbonDensity.FromTonnesPerRai(2), Projects.Evidence) } });

    private static MonitoringRound WithoutSoil(MonitoringRound round) => round with
    {
        Strata = round.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with
        {
            Stock = pair.Value.Stock is { } stock ? stock with { Soil = Estimate.Of(CarbonDensity.FromTonnesPerRai(20), CarbonDensity.FromTonnesPerRai(2), Projects.Evidence) } : null,
        }),
    };

    private static Dictionary<string, T> Changed<T>(IReadOnlyDictionary<string, T> named, string name, Func<T, T> change) =>
        new(named) { [name] = change(named[name]) };

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> named, string name, T added) => new(named) { [name] = added };

    private static Dictionary<string, T> Only<T>(IReadOnlyDictionary<string, T> named, string name) => new() { [name] = named[name] };
}

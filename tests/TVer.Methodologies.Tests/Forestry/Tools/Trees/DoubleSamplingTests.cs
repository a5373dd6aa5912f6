using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Afforestation.FieldProjects;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>Double sampling (AR-TOOL14 v04.2, (18), (19), appendix 3): numbers worked out with fractions apart from this library, and its faults.</summary>
/// <remarks>
/// Stratum a of 100 rai: y 2, 4, 5, 9 t d.m./rai at x 10, 20, 30, 40 %, and two more plots at 50 and 60 %. x̄_sub 25, x̄_all 35, β 11/50, ρ² 121/130,
/// α 2/3: mean 5 + 2.2 = 36/5, variance 26/3 × (1 − 121/390) = 269/45. Stratum b of 50 rai: 1 and 3, mean 2, variance 2. n − M = 4, t 2.131846786;
/// stratum a by itself has n_a − 1 = 3, t 2.353363435.
/// Over both: 82/15 t d.m./rai, 1,413.1333 tCO2e.
/// </remarks>
public sealed class DoubleSamplingTests
{
    private const double Tonne = 0.47 * 44 / 12;

    [Fact]
    public void The_stock_and_its_half_width_are_those_worked_out_with_fractions()
    {
        ServiceReportOf(Sample(), out ToolOutcome outcome, out string[] interpretations);

        Assert.Equal(["C_TREE", "c_TREE,i", "c_TREE,i"], outcome.Values.Select(value => value.Symbol));
        Near(1_413.1333333333334, outcome.Values[0].Value);
        Near(485.23693297439036, outcome.Values[0].HalfWidth!.Value);
        Near(12.408, outcome.Values[1].Value);
        Near(4.957904729685743, outcome.Values[1].HalfWidth!.Value);
        Near(2 * Tonne, outcome.Values[2].Value);
        Assert.Contains("tree-double-sampling: measured-plots", interpretations);
    }

    [Fact]
    public void The_trail_names_each_step_and_the_plot_that_a_value_comes_from()
    {
        Trail trail = new([TreeStock.Calculate(Sample()).Stock!.Stock]);

        Near(35, trail.Find("x̄_all", "a").Single().Value);
        Near(25, trail.Find("x̄_sub", "a").Single().Value);
        Near(2.0 / 3, trail.Find("α", "a").Single().Value);
        Near(0.9647638212377322, trail.Find("ρ_xy(b)", "a").Single().Value);
        Near(0.22, trail.Find("β(b)", "a").Single().Value);
        Near(5, trail.Find("b_sub,i", "a").Single().Value);
        Near(7.2, trail.Find("b_i", "a").Single().Value);
        Near(269.0 / 45, trail.Find("s²_i(b)", "a").Single().Value);
        Assert.Equal(4, trail.Find("n − M").Single().Value);
        Quantity value = trail.Find("x_p,i", "a→extra1").Single();
        Assert.Equal(("strata.a.auxiliary.plots.extra1", "aerial images", "%"), (value.Datum!.Value.Path, value.Datum.Value.Source, value.UnitText));
        Assert.Equal(TreeStock.Of<Plain>(Sample()).Stock.Value, TreeStock.Calculate(Sample()).Stock!.Stock.Value);
    }

    [Fact]
    public void A_larger_sample_with_the_same_mean_narrows_the_half_width_and_keeps_the_mean()
    {
        TreeStock<Quantity> one = TreeStock.Calculate(WithAuxiliary(Sample(), null)).Stock!;
        TreeStock<Quantity> two = TreeStock.Calculate(Sample(("extra1", "20 %"), ("extra2", "30 %"))).Stock!;

        Near(one.Stock.Value, two.Stock.Value);
        Assert.InRange(two.HalfWidth.Value, 0.1 * one.HalfWidth.Value, 0.99 * one.HalfWidth.Value);
    }

    [Theory]
    [InlineData("%", 1)]
    [InlineData("m2/ha", 0.3)]
    [InlineData("1", -2)]
    public void The_unit_and_the_scale_of_the_auxiliary_variable_do_not_matter(string unit, double scale)
    {
        TreeInventory other = WithAuxiliary(Sample(), new AuxiliarySample
        {
            Plots = Sample().Strata["a"].Auxiliary!.Plots.ToDictionary(plot => plot.Key, plot => new Measurement(7 + (scale * plot.Value.Value), Unit.Parse(unit))),
        });

        TreeStock<Quantity> stock = TreeStock.Calculate(other).Stock!;

        Near(1_413.1333333333334, stock.Stock.Value);
        Near(485.23693297439036, stock.HalfWidth.Value);
    }

    [Fact]
    public void Plots_of_one_biomass_need_no_relation()
    {
        TreeInventory same = Inventory(null, [[4, 4, 4], [1, 3]]);
        TreeInventory doubly = WithAuxiliary(same, Auxiliary(("a1", "10 %"), ("a2", "20 %"), ("a3", "30 %"), ("more", "25 %")));

        TreeStock<Quantity> stock = TreeStock.Calculate(doubly).Stock!;

        Assert.Equal(TreeStock.Calculate(same).Stock!.Stock.Value, stock.Stock.Value);
        Assert.Equal(0, stock.Sample.Strata[0].Variance.Value);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "a plot without a value", "trees.auxiliary.missing", "strata.a.auxiliary.plots.a4" },
        { "another unit", "trees.auxiliary.unit", "strata.a.auxiliary.plots.extra1" },
        { "a fraction among percentages", "trees.auxiliary.unit", "strata.a.auxiliary.plots.extra1" },
        { "two plots with trees", "trees.auxiliary.few-plots", "strata.a.plots" },
        { "no larger sample", "trees.auxiliary.no-more", "strata.a.auxiliary.plots" },
        { "no variation", "trees.auxiliary.constant", "strata.a.auxiliary.plots" },
        { "no variation but rounding", "trees.auxiliary.constant", "strata.a.auxiliary.plots" },
        { "numbers beyond calculation", "trees.auxiliary.constant", "strata.a.auxiliary.plots" },
        { "a mean above all measured", "trees.auxiliary.outside", "strata.a.auxiliary.plots" },
        { "below zero", "trees.auxiliary.negative", "strata.a.auxiliary" },
        { "a plot of the other stratum", "trees.plot-twice", "strata.b.plots.b1" },
        { "a plot of the stratum before", "trees.plot-twice", "strata.b.auxiliary.plots.a1" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Each_fault_gives_its_finding_in_both_languages(string fault, string code, string path)
    {
        TreeInventory broken = Broken(fault);

        Finding finding = Assert.Single(TreeInventoryCheck.Check(broken), finding => finding.Code != "trees.auxiliary.outside" || code == finding.Code);

        Assert.Equal((code, path), (finding.Code, finding.Path));
        Assert.Matches("[\u0E00-\u0E7F]{3}", finding.Message.Thai);
        Assert.DoesNotMatch("[{}]", finding.Message.Thai);
        Assert.DoesNotMatch("[{}]|[\u0E00-\u0E7F]", finding.Message.English);
        Assert.Equal(finding.Severity != Severity.Error, TreeStock.Calculate(broken).Stock is not null);
        Assert.Contains(TreeInventoryCheck.Check(broken, path: "trees.x"), moved => moved.Path == $"trees.x.{path}");
    }

    [Fact]
    public void Every_rule_of_double_sampling_is_violated() => Assert.Equal(
        [],
        TreeRules.Rules.Select(rule => rule.Code).Where(code => code.StartsWith("trees.auxiliary", StringComparison.Ordinal)).Except(Faults.Select(row => row.Data.Item2)));

    [Theory]
    [InlineData("40 %", false)] // the mean of all is 40, the largest with trees
    [InlineData("40.1 %", true)]
    public void A_mean_at_the_edge_of_what_was_measured_is_inside(string more, bool isOutside)
    {
        // x of the plots with trees is 10 to 40, 100 in all; two more of 70 make 240 of 6.
        TreeInventory inventory = Sample(("extra1", "100 %"), ("extra2", more));

        Assert.Equal(isOutside, TreeInventoryCheck.Check(inventory).Any(finding => finding.Code == "trees.auxiliary.outside"));
    }

    [Fact]
    public void Measured_again_plot_by_plot_is_refused_and_the_difference_is_not()
    {
        TreeChangeInput input = new()
        {
            Earlier = Sample() with { Date = new DateOnly(2024, 1, 1) }, Later = Sample() with { Date = new DateOnly(2029, 1, 1) }, ArePlotsTheSame = true,
        };

        Assert.Equal(
            [("trees.change.double-sampling", "earlier.strata.a.auxiliary"), ("trees.change.double-sampling", "later.strata.a.auxiliary")],
            ForestryToolCatalogue.TreeChange.Run(input).Findings.Select(finding => (finding.Code, finding.Path)));
        ToolOutcome difference = ForestryToolCatalogue.TreeChange.Run(input with { ArePlotsTheSame = false }).Result!;
        Assert.Equal(0, difference.Values[0].Value);
        Near(Math.Sqrt(2) * 485.23693297439036, difference.Values[0].HalfWidth!.Value);
    }

    /// <summary>
    /// The later inventory with x 60, 70, 55, 80, 70 for its y 16, 17.6, 15.2, 19.2, 16.8, and 40, 50, 60, 45 beside them: worked out with fractions, as
    /// the numbers of the inventories themselves.
    /// </summary>
    [Fact]
    public void The_change_of_an_afforestation_takes_the_difference()
    {
        Statement statement = AfforestationMethodology.Version01.Calculate(FromTrees(PoolChange.FromDifference("2024", "2029"), Doubly()));

        Assert.False(statement.HasErrors, string.Join('\n', statement.Findings));
        Near(DoublySampledStock - EarlierStock, statement.Trail.Find("ΔC_TREE_P,t").Single().Value);
        Near(DoublySampledHalfWidth, statement.Trail.Find("h(C_TREE)").Single(found => found.At.Time == 2029).Value, 1e-9); // by a t of ten digits
        Assert.Contains("tree-double-sampling: measured-plots", statement.Interpretations.Select(use => use.ToString()));
        Assert.Contains(
            AfforestationMethodology.Version01.Calculate(FromTrees(PoolChange.FromRemeasured("2024", "2029"), Doubly())).Findings,
            finding => finding is { Code: "trees.change.double-sampling", Path: "fieldData.trees.2029.strata.a.auxiliary" });
    }

    [Fact]
    public void Trees_and_saplings_of_a_forest_have_their_own_relation_and_add_up()
    {
        PReddPlusProject project = Forest(("d1", "62 %"), ("d2", "68 %"), ("d3", "60 %"), ("d4", "61 %"), ("d5", "66 %"));
        TreeInventory inventory = project.FieldData.Trees["plots 2025"];

        Statement statement = PReddPlusMethodology.Version02.Calculate(project);
        TreePools<Quantity> apart = TreeStock.Apart<Quantity>(inventory, "x", 0);

        Assert.Equal([], statement.Findings.Where(finding => finding.Severity == Severity.Error));
        Assert.Single(statement.Trail.Steps, step => step.Symbol?.Text == "ρ_xy(b)");
        Assert.Single(statement.Trail.Steps, step => step.Symbol?.Text == "ρ_xy(b_SAP)");
        Assert.Single(statement.Trail.Steps, step => step.Symbol?.Text == "x̄_all");
        Near(
            TreeStock.Of<Quantity>(inventory).Densities["dense"].Value,
            apart.Trees.Densities["dense"].Value + apart.Saplings.Densities["dense"].Value);
    }

    [Fact]
    public void A_pool_that_would_fall_below_zero_is_refused_where_it_is_taken()
    {
        // 25, 40 and 30 saplings at 60, 61 and 60.3 %: about 15 more a percent, so that 57 % on average leaves less than none; the trees hardly vary.
        PReddPlusProject project = Forest(("d1", "60 %"), ("d2", "61 %"), ("d3", "60.3 %"), ("d4", "54 %"), ("d5", "54 %"));

        Finding finding = Assert.Single(PReddPlusMethodology.Version02.Calculate(project).Findings, finding => finding.Severity == Severity.Error);

        Assert.Equal(("trees.auxiliary.negative", "fieldData.trees.plots 2025.strata.dense.auxiliary"), (finding.Code, finding.Path));
        Assert.Contains("saplings", finding.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain(TreeInventoryCheck.Check(project.FieldData.Trees["plots 2025"]), inTotal => inTotal.Severity == Severity.Error);
    }

    private const double DoublySampledStock = 29236.501169590643;
    private const double DoublySampledHalfWidth = 1624.0186173747393;

    private static FieldData Doubly() => TwoInventories with
    {
        Trees = new Dictionary<string, TreeInventory>(TwoInventories.Trees)
        {
            ["2029"] = WithAuxiliary(TwoInventories.Trees["2029"], Auxiliary(
                ("a1", "60 %"), ("a2", "70 %"), ("a3", "55 %"), ("a4", "80 %"), ("a5", "70 %"), ("e1", "40 %"), ("e2", "50 %"), ("e3", "60 %"), ("e4", "45 %"))),
        },
    };

    private static PReddPlusProject Forest(params (string Plot, string Value)[] values)
    {
        PReddPlusProject all = PReddPlus.FieldProjects.All();
        return all with
        {
            FieldData = all.FieldData with
            {
                Trees = new Dictionary<string, TreeInventory>(all.FieldData.Trees)
                {
                    ["plots 2025"] = WithAuxiliary(all.FieldData.Trees["plots 2025"], Auxiliary(values), "dense"),
                },
            },
        };
    }

    private static TreeInventory Sample(params (string Plot, string Value)[] extra) => WithAuxiliary(
        WithArea(Inventory(null, [[2, 4, 5, 9], [1, 3]])),
        Auxiliary([("a1", "10 %"), ("a2", "20 %"), ("a3", "30 %"), ("a4", "40 %"), .. extra.Length > 0 ? extra : [("extra1", "50 %"), ("extra2", "60 %")]]));

    private static TreeInventory WithArea(TreeInventory inventory) => inventory with
    {
        Strata = new Dictionary<string, InventoryStratum>
        {
            ["a"] = inventory.Strata["a"] with { Area = Area.FromRai(100) }, ["b"] = inventory.Strata["b"] with { Area = Area.FromRai(50) },
        },
    };

    private static AuxiliarySample Auxiliary(params (string Plot, string Value)[] values) => new()
    {
        Plots = values.ToDictionary(value => value.Plot, value => Measurement.Parse(value.Value)), Source = "aerial images",
    };

    private static TreeInventory WithAuxiliary(TreeInventory inventory, AuxiliarySample? auxiliary, string stratum = "a") => inventory with
    {
        Strata = inventory.Strata.ToDictionary(pair => pair.Key, pair => pair.Key == stratum ? pair.Value with { Auxiliary = auxiliary } : pair.Value),
    };

    private static TreeInventory Broken(string fault)
    {
        IReadOnlyDictionary<string, Measurement> good = Sample().Strata["a"].Auxiliary!.Plots;
        return fault switch
        {
            "a plot without a value" => With(("a4", null)),
            "another unit" => With(("extra1", "5 m2/ha")),
            "a fraction among percentages" => With(("extra1", "0.5 1")),
            "two plots with trees" => WithAuxiliary(Inventory(null, [[2, 4], [1, 3]]), Auxiliary(("a1", "10 %"), ("a2", "20 %"), ("more", "15 %"))),
            "no larger sample" => With(("extra1", null), ("extra2", null)),
            "no variation" => With(("a1", "40 %"), ("a2", "40 %"), ("a3", "40 %")),
            "no variation but rounding" => With(("a1", "40.00000001 %"), ("a2", "40 %"), ("a3", "40 %")),
            "numbers beyond calculation" => With(("extra1", "1e200 %")),
            "a mean above all measured" => With(("extra1", "80 %"), ("extra2", "61 %")),
            "below zero" => With(("extra1", "-50 %"), ("extra2", "-50 %")),
            "a plot of the other stratum" => With(("b1", "30 %")),
            "a plot of the stratum before" => WithAuxiliary(
                WithArea(Inventory(null, [[1, 3], [2, 4, 5]])), Auxiliary(("b1", "10 %"), ("b2", "20 %"), ("b3", "30 %"), ("a1", "15 %")), "b"),
            _ => throw new ArgumentException(fault),
        };

        TreeInventory With(params (string Plot, string? Value)[] changes)
        {
            var plots = new Dictionary<string, Measurement>(good);
            foreach ((string plot, string? value) in changes)
            {
                plots.Remove(plot);
                if (value is not null)
                {
                    plots[plot] = Measurement.Parse(value);
                }
            }

            return WithAuxiliary(Sample(), new AuxiliarySample { Plots = plots });
        }
    }

    private static void ServiceReportOf(TreeInventory inventory, out ToolOutcome outcome, out string[] interpretations)
    {
        string json = ForestryToolCatalogue.TreeStock.Write(inventory);
        Assert.Contains("\"extra1\": \"50 %\"", json, StringComparison.Ordinal);
        var report = ForestryToolCatalogue.TreeStock.Run(ForestryToolCatalogue.TreeStock.Read(json));
        Assert.Empty(report.Findings);
        outcome = report.Result!;
        interpretations = [.. report.Interpretations.Select(use => use.ToString())];
    }
}

using FsCheck;
using FsCheck.Fluent;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Factors.Allometry;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>What must hold of any inventory.</summary>
public sealed class TreePropertyTests
{
    private static readonly Arbitrary<double[][]> Plots =
        Cases.Arrays(Cases.Arrays(Cases.Doubles(4.5, 120), 0, 6), 2, 6);

    [Fact]
    public void Adding_a_tree_never_lowers_a_stock()
    {
        Properties.Hold(Plots, Cases.Doubles(4.5, 120), Cases.OneOf(RootMethod.PerHectareEquation, RootMethod.GroupRatio), (plots, added, roots) =>
        {
            double before = Stock(plots, roots).Stock.Value;
            double after = Stock([[.. plots[0], added], .. plots[1..]], roots).Stock.Value;
            return after > before;
        });
    }

    [Fact]
    public void By_any_equation_a_tree_raises_the_stock_or_is_refused()
    {
        AllometricEquation[] equations = [.. AllometricCatalogue.Published.Equations];
        Properties.Hold(Cases.OneOf(equations), Cases.Doubles(0.01, 200), Cases.Doubles(0.001, 80), (equation, d, h) =>
        {
            TreeInventory before = Inventory(RootMethod.PerHectareEquation, 1, ("a", [[30, 20], [40]])) with
            {
                Groups = new Dictionary<string, TreeGroup>
                {
                    ["g"] = new() { Equation = "ogawa-deciduous-v02" },
                    ["other"] = new() { Equation = equation.Code, BasicDensity = Measurement.Parse("0.5 t d.m./m3"), DoubtAccepted = Declaration.Met("a test") },
                },
            };
            InventoryStratum stratum = before.Strata["a"];
            SamplePlot plot = stratum.Plots["a0"];
            MeasuredTree tree = new()
            {
                Group = "other", Diameter = new Measurement(d, Unit.Parse("cm")), Height = new Measurement(h, Unit.Parse("m")), WoodDensity = Measurement.Parse("0.6 g/cm3"),
            };
            TreeStockResult after = TreeStock.Calculate(before with
            {
                Strata = new Dictionary<string, InventoryStratum>
                {
                    ["a"] = stratum with
                    {
                        Plots = new Dictionary<string, SamplePlot>(stratum.Plots) { ["a0"] = plot with { Trees = new Dictionary<string, MeasuredTree>(plot.Trees) { ["added"] = tree } } },
                    },
                },
            });
            return after.Stock is null || after.Stock.Stock.Value > TreeStock.Of<Plain>(before).Stock.Value;
        }, cases: 1000);
    }

    [Fact]
    public void Halving_every_plot_leaves_the_mean_above_ground_and_with_a_fixed_ratio_the_total()
    {
        Properties.Hold(Plots, Cases.Integers(0, 6), (plots, cut) =>
        {
            double[][] halves = [.. plots.SelectMany(plot => new[] { plot[..Math.Min(cut, plot.Length)], plot[Math.Min(cut, plot.Length)..] })];

            double whole = Stock(plots, RootMethod.GroupRatio).Sample.Mean.Value;
            double split = Stock(halves, RootMethod.GroupRatio, plotRai: 0.5).Sample.Mean.Value;

            Assert.Equal(whole, split, 1e-12 * (1 + whole));
        });
    }

    [Fact]
    public void The_order_of_trees_plots_and_strata_does_not_change_a_bit()
    {
        Properties.Hold(Plots, Plots, (first, second) =>
        {
            TreeStock<Plain> one = Stock(first, second);
            TreeStock<Plain> other = TreeStock.Of<Plain>(Reversed(Inventory(RootMethod.PerHectareEquation, 1, ("a", first), ("b", second))));
            Assert.Equal(one.Stock.Value, other.Stock.Value);
            Assert.Equal(one.Sample.HalfWidth.Value, other.Sample.HalfWidth.Value);
        });
    }

    [Fact]
    public void Uncertainty_falls_with_more_plots_of_the_same_variance()
    {
        Properties.Hold(Cases.Doubles(10, 200), Cases.Doubles(0.1, 9), Cases.Integers(1, 20), (mean, spread, pairs) =>
        {
            // Pairs of mean ± spread, and two more of them with the spread that keeps the variance.
            double Uncertainty(int count)
            {
                double deviation = spread * Math.Sqrt((2.0 * count - 1) / (2 * count));
                Plain[] plots = [.. Enumerable.Range(0, 2 * count).Select(k => new Plain(k % 2 == 0 ? mean + deviation : mean - deviation))];
                StratifiedEstimate<Plain> sample = StratifiedSample.Estimate([new SampledStratum<Plain>("a", new Plain(100), plots)], TreeSymbols.Biomass);
                Assert.Equal(spread * spread, sample.Strata[0].Variance.Value, 1e-9 * mean);
                return sample.Uncertainty.Value;
            }

            return Uncertainty(pairs + 1) < Uncertainty(pairs);
        });
    }

    [Fact]
    public void A_discount_never_raises_the_credits_of_a_change()
    {
        Role raises = Role.In(net => net);
        Role lowers = Role.In(net => -net);
        Properties.Hold(Cases.Doubles(-1000, 1000), Cases.Doubles(0, 1000), Cases.Doubles(0, 300), (later, earlier, halfWidth) =>
        {
            TreeStockChange<Plain> change = TreeChange.Difference(new Plain(earlier), new Plain(halfWidth), new Plain(later), new Plain(halfWidth / 2));
            Assert.True(UncertaintyDiscount.Apply(change.Change, change.HalfWidth, raises).Value <= change.Change.Value);
            Assert.True(UncertaintyDiscount.Apply(change.Change, change.HalfWidth, lowers).Value >= change.Change.Value);
        });
    }

    [Fact]
    public void A_zero_change_that_is_uncertain_loses_its_whole_half_width()
    {
        TreeStockChange<Plain> change = TreeChange.Difference(new Plain(500), new Plain(30), new Plain(500), new Plain(40));

        Assert.Equal(-50, UncertaintyDiscount.Apply(change.Change, change.HalfWidth, Role.In(net => net)).Value);
    }

    [Fact]
    public void Plots_measured_again_give_the_difference_of_the_stocks_and_no_uncertainty_for_equal_growth()
    {
        Properties.Hold(Plots, plots =>
        {
            TreeInventory before = Inventory(RootMethod.GroupRatio, 1, ("a", plots)) with { Date = new DateOnly(2024, 5, 1) };
            TreeInventory after = Inventory(RootMethod.GroupRatio, 1, ("a", [.. plots.Select(plot => (double[])[.. plot, 20])])) with { Date = new DateOnly(2026, 5, 1) };
            Assert.Empty(TreeChange.CheckRemeasured(before, after));

            TreeStockChange<Plain> change = TreeChange.Remeasured<Plain>(before, after);

            double difference = TreeStock.Of<Plain>(after).Stock.Value - TreeStock.Of<Plain>(before).Stock.Value;
            Assert.Equal(difference, change.Change.Value, 1e-9 * (1 + TreeStock.Of<Plain>(after).Stock.Value));
            Assert.InRange(change.Uncertainty.Value, 0, 1e-9);
            Assert.Equal(change.Change.Value, TreeChange.Remeasured<Quantity>(before, after).Change.Value);
        });
    }

    [Fact]
    public void Remeasurement_needs_the_same_plots()
    {
        double[][] plots = [[30], [40]];
        TreeInventory before = Inventory(RootMethod.PerHectareEquation, 1, ("a", plots)) with { Date = new DateOnly(2024, 5, 1) };
        TreeInventory after = before with { Date = new DateOnly(2026, 5, 1) };
        (TreeInventory After, string Code)[] faults =
        [
            (after with { Date = null }, "trees.change.dates"),
            (after with { Date = before.Date }, "trees.change.dates"),
            (after with { Roots = RootMethod.GroupRatio }, "trees.change.methods"),
            (after with { Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "ogawa-rain-v02" } } }, "trees.change.methods"),
            (Inventory(RootMethod.PerHectareEquation, 1, ("b", plots)) with { Date = after.Date }, "trees.change.strata"),
            (Inventory(RootMethod.PerHectareEquation, 1, ("a", [.. plots, [50]])) with { Date = after.Date }, "trees.change.plots"),
            (Inventory(RootMethod.PerHectareEquation, 0.5, ("a", plots)) with { Date = after.Date }, "trees.change.plots"),
        ];

        Assert.Empty(TreeChange.CheckRemeasured(before, after));
        Assert.All(faults, fault => Assert.All(TreeChange.CheckRemeasured(before, fault.After), finding => Assert.Equal(fault.Code, finding.Code)));
        Assert.All(faults, fault => Assert.NotEmpty(TreeChange.CheckRemeasured(before, fault.After)));
        Assert.Contains("trees.change.carbon-fractions", TreeChange.CheckRemeasured(
            before with { CarbonFractions = CarbonFractionMethod.ByGroup }, after with { CarbonFractions = CarbonFractionMethod.ByGroup }).Select(finding => finding.Code));
    }

    [Fact]
    public void Remeasurement_needs_the_same_own_equations_apart_from_remarks()
    {
        AllometricDefinition own = OwnEquations.Minimal with { RootRatio = 0.27 };
        TreeInventory before = Inventory(RootMethod.GroupRatio, 1, ("a", [[30], [40]])) with
        {
            Date = new DateOnly(2024, 5, 1), Equations = [own], Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "own" } },
        };
        TreeInventory after = before with { Date = new DateOnly(2026, 5, 1) };

        Assert.Empty(TreeChange.CheckRemeasured(before, after));
        Assert.Empty(TreeChange.CheckRemeasured(before, after with { Equations = [own with { Source = "Copied again", Place = "page 3", GroupEnglish = "Tree" }] }));
        Assert.Empty(TreeChange.CheckRemeasured(before, after with { Equations = [own, OwnEquations.Minimal with { Code = "unused" }] }));
        foreach (AllometricDefinition other in new[] { own with { Total = "2*D*2" }, own with { RootRatio = 0.28 }, own with { Unit = "t d.m." }, own with { Stem = "2*D", Total = null } })
        {
            Assert.Equal(["trees.change.methods"], TreeChange.CheckRemeasured(before, after with { Equations = [other] }).Select(finding => finding.Code));
        }

        // The same code behind another group's name is the same fault.
        TreeInventory renamed = Renamed(after with { Equations = [own with { Total = "2*D*2" }] }, "own");
        Assert.Contains("trees.change.methods", TreeChange.CheckRemeasured(before, renamed).Select(finding => finding.Code));
    }

    [Fact]
    public void A_tree_that_changes_its_group_between_the_dates_is_a_warning()
    {
        TreeInventory before = Inventory(RootMethod.PerHectareEquation, 1, ("a", [[30], [40]])) with { Date = new DateOnly(2024, 5, 1) };
        TreeInventory after = Renamed(before with { Date = new DateOnly(2026, 5, 1) }, "ogawa-deciduous-v02");

        Finding[] findings = [.. TreeChange.CheckRemeasured(before, after, path: "x")];

        Assert.All(findings, finding => Assert.Equal(("trees.change.group-of-tree", Severity.Warning), (finding.Code, finding.Severity)));
        Assert.Equal(["x.later.strata.a.plots.a0.trees.t0.group", "x.later.strata.a.plots.a1.trees.t0.group"], findings.Select(finding => finding.Path));
        Assert.All(["t0", "a0", "'g'", "'h'"], part => Assert.Contains(part, findings[0].Message.English, StringComparison.Ordinal));
        Assert.All(["t0", "a0", "'g'", "'h'"], part => Assert.Contains(part, findings[0].Message.Thai, StringComparison.Ordinal));
    }

    [Fact]
    public void A_tree_that_changes_its_equation_between_the_dates_is_an_error()
    {
        TreeInventory before = Inventory(RootMethod.PerHectareEquation, 1, ("a", [[30], [40]])) with { Date = new DateOnly(2024, 5, 1) };
        TreeInventory after = Renamed(before with { Date = new DateOnly(2026, 5, 1) }, "ogawa-rain-v02");

        Assert.Equal(
            [
                ("trees.change.equation-of-tree", Severity.Error, "x.later.strata.a.plots.a0.trees.t0.group"),
                ("trees.change.equation-of-tree", Severity.Error, "x.later.strata.a.plots.a1.trees.t0.group"),
                ("trees.change.equation-of-one", Severity.Warning, "x.later"),
                ("trees.change.equation-of-one", Severity.Warning, "x.later"),
            ],
            TreeChange.CheckRemeasured(before, after, path: "x").Select(finding => (finding.Code, finding.Severity, finding.Path)));
    }

    /// <summary>The inventory with all its trees in a group 'h'.</summary>
    private static TreeInventory Renamed(TreeInventory inventory, string equation) => inventory with
    {
        Groups = new Dictionary<string, TreeGroup> { ["h"] = new() { Equation = equation } },
        Strata = inventory.Strata.ToDictionary(stratum => stratum.Key, stratum => stratum.Value with
        {
            Plots = stratum.Value.Plots.ToDictionary(plot => plot.Key, plot => plot.Value with
            {
                Trees = plot.Value.Trees.ToDictionary(tree => tree.Key, tree => tree.Value with { Group = "h" }),
            }),
        }),
    };

    [Fact]
    public void Equations_grow_with_the_tree()
    {
        AllometricEquation[] equations = [.. AllometricCatalogue.Published.Equations];
        Properties.Hold(Cases.OneOf(equations), Cases.Doubles(4.5, 100), Cases.Doubles(2, 50), (equation, d, h) =>
        {
            double Mass(double diameter, double height) =>
                equation.AboveGround(new TreeMeasures<Plain>(new Plain(diameter), new Plain(height), new Plain(0.6))).Value;
            double mass = Mass(d, h);
            return mass > 0 && Mass(d * 1.01, h * 1.01) > mass;
        }, cases: 500);
    }

    private static TreeStock<Plain> Stock(double[][] plots, RootMethod roots, double plotRai = 1) =>
        TreeStock.Of<Plain>(Inventory(roots, plotRai, ("a", plots)));

    private static TreeStock<Plain> Stock(double[][] first, double[][] second) =>
        TreeStock.Of<Plain>(Inventory(RootMethod.PerHectareEquation, 1, ("a", first), ("b", second)));

    private static TreeInventory Inventory(RootMethod roots, double plotRai, params (string Name, double[][] Plots)[] strata) => new()
    {
        Roots = roots,
        Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "ogawa-deciduous-v02" } },
        Strata = strata.ToDictionary(stratum => stratum.Name, stratum => new InventoryStratum
        {
            Area = Area.FromRai(120 + (30 * stratum.Name[0])),
            Plots = stratum.Plots.Select((trees, k) => (Trees: trees, Name: $"{stratum.Name}{k}")).ToDictionary(plot => plot.Name, plot => new SamplePlot
            {
                Area = Area.FromRai(plotRai),
                Trees = plot.Trees.Select((d, k) => (d, k)).ToDictionary(tree => $"t{tree.k}", tree => new MeasuredTree
                {
                    Group = "g", Diameter = new Measurement(tree.d, Unit.Parse("cm")), Height = new Measurement(1.3 + (0.5 * tree.d), Unit.Parse("m")),
                }),
            }),
        }),
    };

    private static TreeInventory Reversed(TreeInventory inventory) => inventory with
    {
        Strata = Backwards(inventory.Strata, stratum => stratum with
        {
            Plots = Backwards(stratum.Plots, plot => plot with { Trees = Backwards(plot.Trees, tree => tree) }),
        }),
    };

    private static Dictionary<string, T> Backwards<T>(IReadOnlyDictionary<string, T> items, Func<T, T> change) =>
        items.Reverse().ToDictionary(item => item.Key, item => change(item.Value));
}

using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Forestry.Afforestation;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>Two inventories that are compared looked at the same land for the same plants: what only one side counted is no change.</summary>
public class TreePairTests
{
    private static readonly TreeInventory Earlier = FieldProjects.TwoInventories.Trees["2024"];
    private static readonly TreeInventory Later = FieldProjects.TwoInventories.Trees["2029"];

    /// <summary>Of 1,250 rai, a millionth is 0.00125 rai.</summary>
    [Theory]
    [InlineData(750, null)]
    [InlineData(750.00124, null)]
    [InlineData(750.00127, "pool-change.areas")]
    [InlineData(749.99876, null)]
    [InlineData(749.99873, "pool-change.areas")]
    [InlineData(2000, "pool-change.areas")]
    public void Independent_inventories_are_of_the_same_area(double rai, string? code)
    {
        TreeInventory later = WithStratum(Later, "a", stratum => stratum with { Area = Area.FromRai(rai) });
        ServiceReport<ToolOutcome> report = Run(Earlier, later, arePlotsTheSame: false);
        Assert.Equal(code is null ? [] : [(code, "later.strata")], report.Findings.Select(finding => (finding.Code, finding.Path)));
        Assert.Equal(code is null, report.Result is not null);
        Assert.All(report.Findings, finding => Assert.Contains("1250 rai", finding.Message.English, StringComparison.Ordinal));
        Assert.All(report.Findings, finding => Assert.Contains("1250 ไร่", finding.Message.Thai, StringComparison.Ordinal));
    }

    [Fact]
    public void A_stratum_of_one_side_only_is_a_warning_for_independent_inventories()
    {
        TreeInventory later = Later with { Strata = Later.Strata.ToDictionary(pair => pair.Key == "b" ? "c" : pair.Key, pair => pair.Value) };
        ServiceReport<ToolOutcome> report = Run(Earlier, later, arePlotsTheSame: false);
        Assert.Equal(
            [("trees.change.stratum-one-side", "earlier.strata.b", Severity.Warning), ("trees.change.stratum-one-side", "later.strata.c", Severity.Warning)],
            report.Findings.Select(finding => (finding.Code, finding.Path, finding.Severity)));
        Assert.Equal("Stratum 'b' of 500 rai is in the earlier inventory only: do both inventories cover the same land?", report.Findings[0].Message.English);
        Assert.Contains("'b' พื้นที่ 500 rai มีในการสำรวจครั้งแรก", report.Findings[0].Message.Thai, StringComparison.Ordinal);
        Assert.Equal(FieldProjects.Change, report.Result!.Values[0].Value, 1e-6);

        Assert.All(Run(Earlier, later, arePlotsTheSame: true).Findings, finding => Assert.Equal("trees.change.strata", finding.Code));
    }

    /// <summary>By group ratio 100 saplings of 2 kg on each of the plots are a change only where both sides looked for them.</summary>
    [Theory]
    [InlineData(null, null, false)]
    [InlineData(0, 100, false)]
    [InlineData(100, 0, false)]
    [InlineData(0, 0, false)]
    [InlineData(null, 100, true)]
    [InlineData(null, 0, true)]
    [InlineData(100, null, true)]
    public void Both_sides_look_for_saplings_or_neither_does(int? before, int? after, bool isRefused)
    {
        foreach (bool same in new[] { true, false })
        {
            ServiceReport<ToolOutcome> report = Run(WithSaplings(Earlier, before), WithSaplings(Later, after), same);
            string side = before is null ? "earlier" : "later";
            Assert.Equal(!isRefused, report.Result is not null);
            Assert.All(report.Findings, finding => Assert.Equal(("trees.change.saplings", Severity.Error), (finding.Code, finding.Severity)));
            Assert.Equal(!isRefused ? 0 : same ? 9 : 1, report.Findings.Count);
            Assert.All(report.Findings.Take(1), finding => Assert.Equal($"{side}.strata.a.plots.a1.saplings", finding.Path));
            Assert.All(report.Findings.Take(1), finding => Assert.Contains(
                $"on plot 'a1' of the {(before is null ? "later" : "earlier")} inventory, and on plot 'a1' of the {side} one they were not",
                finding.Message.English, StringComparison.Ordinal));
            Assert.All(report.Findings.Take(1), finding => Assert.Contains(
                $"แปลง 'a1' ของการสำรวจ{(before is null ? "ครั้งหลัง" : "ครั้งแรก")}มีการนับไม้รุ่น", finding.Message.Thai, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void One_plot_that_nobody_looked_at_is_enough()
    {
        TreeInventory later = WithStratum(WithSaplings(Later, 5), "b", stratum => stratum with
        {
            Plots = stratum.Plots.ToDictionary(plot => plot.Key, plot => plot.Key == "b3" ? plot.Value with { Saplings = null } : plot.Value),
        });
        foreach (bool same in new[] { true, false })
        {
            Finding finding = Assert.Single(Run(WithSaplings(Earlier, 5), later, same).Findings);
            Assert.Equal(("trees.change.saplings", "later.strata.b.plots.b3.saplings"), (finding.Code, finding.Path));
        }

        // The same plot left out twice compares like with like where it is re-measured; two independent samples have no such pair.
        TreeInventory earlier = WithStratum(WithSaplings(Earlier, 5), "b", stratum => stratum with
        {
            Plots = stratum.Plots.ToDictionary(plot => plot.Key, plot => plot.Key == "b3" ? plot.Value with { Saplings = null } : plot.Value),
        });
        Assert.Empty(Run(earlier, later, arePlotsTheSame: true).Findings);
        Assert.Equal("trees.change.saplings", Assert.Single(Run(earlier, later, arePlotsTheSame: false).Findings).Code);
    }

    [Fact]
    public void Saplings_of_one_side_are_refused_by_the_check_of_re_measured_plots_too() => Assert.Contains(
        TreeChange.CheckRemeasured(Earlier, WithSaplings(Later, 100), path: "x"),
        finding => (finding.Code, finding.Path) == ("trees.change.saplings", "x.earlier.strata.a.plots.a1.saplings"));

    private static ServiceReport<ToolOutcome> Run(TreeInventory earlier, TreeInventory later, bool arePlotsTheSame) =>
        ForestryToolCatalogue.TreeChange.Run(new TreeChangeInput { Earlier = earlier, Later = later, ArePlotsTheSame = arePlotsTheSame });

    private static TreeInventory WithSaplings(TreeInventory inventory, int? count) => inventory with
    {
        Strata = inventory.Strata.ToDictionary(stratum => stratum.Key, stratum => stratum.Value with
        {
            Plots = stratum.Value.Plots.ToDictionary(plot => plot.Key, plot => plot.Value with
            {
                Saplings = count is { } number
                    ? new Dictionary<string, SaplingTally> { ["any"] = new() { Count = number, MeanMass = Measurement.Parse("2 kg d.m.") } }
                    : null,
            }),
        }),
    };

    private static TreeInventory WithStratum(TreeInventory inventory, string name, Func<InventoryStratum, InventoryStratum> change) => inventory with
    {
        Strata = inventory.Strata.ToDictionary(stratum => stratum.Key, stratum => stratum.Key == name ? change(stratum.Value) : stratum.Value),
    };
}

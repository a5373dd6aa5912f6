using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>Trees and saplings of one inventory as two pools.</summary>
public class SaplingPoolTests
{
    [Theory]
    [InlineData(RootMethod.PerHectareEquation, CarbonFractionMethod.ParentDefault)]
    [InlineData(RootMethod.PerHectareEquation, CarbonFractionMethod.ByGroup)]
    [InlineData(RootMethod.GroupRatio, CarbonFractionMethod.ParentDefault)]
    [InlineData(RootMethod.GroupRatio, CarbonFractionMethod.ByGroup)]
    public void The_two_pools_add_up_to_the_stock_of_both(RootMethod roots, CarbonFractionMethod fractions)
    {
        TreeInventory inventory = Inventory() with { Roots = roots, CarbonFractions = fractions };
        Assert.Empty(TreeInventoryCheck.Check(inventory));
        TreePools<Quantity> apart = TreeStock.Apart<Quantity>(inventory, "x", 0);
        IReadOnlyDictionary<string, Quantity> together = TreeStock.Of<Quantity>(inventory).Densities;

        foreach (string stratum in new[] { "a", "b" })
        {
            Assert.True(apart.Saplings.Densities[stratum].Value > 0);
            Near(together[stratum].Value, apart.Trees.Densities[stratum].Value + apart.Saplings.Densities[stratum].Value);
        }
    }

    /// <summary>
    /// By group ratio: stratum b has plots of 1 rai with 10 and 30 saplings of 2 kg and R 0.27: 20 × 2 × 1.27/1000 × 0.47 × 44/12 = 0.0875453… tCO2e/rai
    /// in the mean; s = √200 saplings; t(1) × s/√2 = 6.3137515 × 10 saplings.
    /// </summary>
    [Fact]
    public void Saplings_have_a_stock_and_a_half_width_of_their_own()
    {
        Quantity saplings = TreeStock.Apart<Quantity>(Inventory() with { Roots = RootMethod.GroupRatio }, "x", 0).Saplings.Densities["b"];
        double each = 2 * 1.27 / 1000 * 0.47 * 44 / 12;

        Near(20 * each, saplings.Value);
        Near(6.313751514675043 * 10 * each, saplings.HalfWidth!.Value, 1e-9);
        Assert.Empty(new Trail([saplings]).Find("D"));
    }

    [Fact]
    public void Without_saplings_the_trees_are_the_whole_to_the_bit()
    {
        TreeInventory inventory = Inventory();
        inventory = inventory with
        {
            Strata = inventory.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with
            {
                Plots = pair.Value.Plots.ToDictionary(plot => plot.Key, plot => plot.Value with { Saplings = null }),
            }),
        };
        TreePools<Quantity> apart = TreeStock.Apart<Quantity>(inventory, "x", 0);

        foreach ((string stratum, Quantity density) in TreeStock.Of<Quantity>(inventory).Densities)
        {
            Assert.Equal(density.Value, apart.Trees.Densities[stratum].Value);
            Assert.Equal(density.HalfWidth!.Value, apart.Trees.Densities[stratum].HalfWidth!.Value);
            Assert.Equal(0, apart.Saplings.Densities[stratum].Value);
            Assert.Equal(0, apart.Saplings.Densities[stratum].HalfWidth!.Value);
        }
    }

    [Theory]
    [InlineData(RootMethod.PerHectareEquation)]
    [InlineData(RootMethod.GroupRatio)]
    public void Shared_values_are_one_value(RootMethod roots)
    {
        TreeInventory inventory = Inventory();
        inventory = inventory with
        {
            Roots = roots,
            CarbonFractions = CarbonFractionMethod.ByGroup,
            Groups = inventory.Groups.ToDictionary(pair => pair.Key, pair => pair.Value with { RootRatio = Ratio.FromPercent(30), CarbonFraction = Measurement.Parse("0.45 tC/t d.m.") }),
            Strata = inventory.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with
            {
                Plots = pair.Value.Plots.ToDictionary(plot => plot.Key, plot => plot.Value with
                {
                    CoppiceHarvestVolume = Measurement.Parse("90 m3/ha"),
                    CoppiceStandingVolume = Measurement.Parse("60 m3/ha"),
                }),
            }),
        };
        TreePools<Quantity> apart = TreeStock.Apart<Quantity>(inventory, "x", 3);
        IEnumerable<IGrouping<(string, At), Quantity>> twice = new Trail([.. apart.Trees.Densities.Values, .. apart.Saplings.Densities.Values]).Steps
            .GroupBy(step => (step.Symbol!.Text, step.At))
            .Where(group => group.Count() > 1);

        Assert.Equal([], twice.Select(group => group.Key.ToString()));
        Assert.All(new Trail([.. apart.Trees.Densities.Values]).Steps, step => Assert.Equal(3, step.At.Series));
    }

    private static TreeInventory Inventory() => new()
    {
        Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "ogawa-deciduous-v02" } },
        Strata = new Dictionary<string, InventoryStratum>
        {
            ["a"] = new() { Area = Area.FromRai(100), Plots = new Dictionary<string, SamplePlot> { ["p"] = Plot(30, 15), ["q"] = Plot(40, 5) } },
            ["b"] = new() { Area = Area.FromRai(50), Plots = new Dictionary<string, SamplePlot> { ["r"] = Plot(null, 10), ["s"] = Plot(25, 30) } },
        },
    };

    private static SamplePlot Plot(double? centimetres, int saplings) => new()
    {
        Area = Area.FromRai(1),
        Trees = centimetres is { } diameter
            ? new Dictionary<string, MeasuredTree> { ["t"] = new() { Group = "g", Diameter = new Measurement(diameter, Unit.Parse("cm")), Height = Measurement.Parse("15 m") } }
            : new Dictionary<string, MeasuredTree>(),
        Saplings = new Dictionary<string, SaplingTally> { ["g"] = new() { Count = saplings, MeanMass = Measurement.Parse("2 kg d.m.") } },
    };
}

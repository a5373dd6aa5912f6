using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>The real hectare end to end. Expected numbers: a second calculation at 40 digits, written from AR-TOOL14 v04.2 with mpmath.</summary>
public sealed class RealInventoryTests
{
    [Fact]
    public void Mean_variance_and_half_width_agree_with_the_second_calculation()
    {
        TreeStock<Quantity> stock = Calculate();

        Agrees(72.71120835564666, stock.Sample.Strata[0].Mean);
        Agrees(682.3705434171491, stock.Sample.Strata[0].Variance);
        Agrees(8.938408702273348, stock.Sample.Strata[0].HalfWidth);
        Agrees(0.12293027312314227, stock.Sample.Uncertainty);
        Agrees(125.30564906623108, stock.Densities["dense"]);
        Agrees(15.403857663584404, stock.Densities["dense"].HalfWidth!);
        Agrees(125.30564906623108 * 2000, stock.Stock);
        Agrees(15.403857663584404 * 2000, stock.Stock.HalfWidth!);
    }

    [Fact]
    public void The_stratum_goes_into_a_methodology_as_an_estimate()
    {
        Estimate<CarbonDensity> density = TreeStock.Calculate(NouraguesInventory.Read()).Density("dense", "plot NB1");

        Assert.Equal(125.30564906623108, density.Value.TonnesPerRai, 1e-9);
        Assert.Equal(15.403857663584404, density.HalfWidth.TonnesPerRai, 1e-9);
        Assert.Equal("plot NB1", density.Source);
    }

    [Fact]
    public void The_trail_goes_from_the_tonnes_to_the_diameter_of_a_tree()
    {
        TreeStock<Quantity> stock = Calculate("strata.dense.trees");
        var trail = new Trail([stock.Densities["dense"]]);

        Quantity diameter = Assert.Single(trail.Find("D", "0-0→T1"));
        Assert.Equal(11.4591559026165, diameter.Value);
        Assert.Equal("strata.dense.trees.strata.dense.plots.0-0.trees.T1.diameter", diameter.Datum!.Value.Path);
        Assert.Equal(542, trail.Find("W_S").Count());
        Assert.Contains("T-VER-S-TOOL-01-01 v02, Appendix 2, Table 2", trail.Find("W_S").First().Symbol!.Clause.ToString(), StringComparison.Ordinal);
        Assert.Contains("AR-TOOL14 v04.2", trail.Find("b_i").Single().Symbol!.Clause.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_trail_the_bits_are_the_same()
    {
        TreeStock<Quantity> traced = Calculate();
        TreeStock<Plain> plain = TreeStock.Of<Plain>(NouraguesInventory.Read());

        Assert.Equal(traced.Stock.Value, plain.Stock.Value);
        Assert.Equal(traced.Sample.HalfWidth.Value, plain.Sample.HalfWidth.Value);
        Assert.Equal(traced.Densities["dense"].Value, plain.Densities["dense"].Value);
    }

    [Fact]
    public void The_half_width_of_the_sample_is_what_error_propagation_takes()
    {
        Quantity density = Calculate().Densities["dense"];
        var change = new Symbol("ΔC", "tCO2e/rai", TreeSymbols.Stock.Clause, "change", "การเปลี่ยนแปลง");
        Quantity halved = density / Quantity.Of(new Factor(2, 1, "1", TreeSymbols.Stock.Clause));

        Quantity halfWidth = Propagation.HalfWidth(halved, change);

        Assert.Equal(15.403857663584404 / 2, halfWidth.Value, 1e-9);
        Assert.Same(density, Assert.Single(Propagation.Derivatives(halved)).Input);
    }

    private static TreeStock<Quantity> Calculate(string path = "")
    {
        TreeStockResult result = TreeStock.Calculate(NouraguesInventory.Read(), path: path);
        Assert.Empty(result.Findings);
        return result.Stock!;
    }

    private static void Agrees(double expected, Quantity actual) => Assert.Equal(expected, actual.Value, Math.Abs(expected) * 1e-12);
}

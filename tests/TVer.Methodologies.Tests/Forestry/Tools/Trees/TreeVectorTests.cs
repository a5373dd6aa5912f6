using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Tests.Vectors;
using static TVer.Methodologies.Tests.Forestry.Tools.Given;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>Numbers of independent software on biomass, stocks and their changes, with the factors of that software.</summary>
public sealed class TreeVectorTests
{
    public static TheoryData<string> Stocks => VectorFile.Ids("carbon_stock_agb_rs_cf.jsonl");

    public static TheoryData<string> Masses => VectorFile.Ids("tree_mass_from_volume.jsonl", vector => !vector.HasInput("cull_percentage"));

    public static TheoryData<string> Differences =>
        VectorFile.Ids("stock_change_uncertainty_with_correlation.jsonl", vector => vector.Input("correlation") == 0);

    [Theory, MemberData(nameof(Stocks))]
    public void Carbon_stock_from_biomass_roots_and_carbon_fraction(string id)
    {
        TestVector vector = VectorFile.Find("carbon_stock_agb_rs_cf.jsonl", id);
        Quantity biomass = PlotBiomassEquations.WithRoots(Of(vector.Input("agb"), "t d.m."), Of(vector.Input("root_shoot_ratio")));

        Quantity stock = TreeStockEquations.Stock(biomass, Of(vector.Input("carbon_fraction"), "tC/t d.m."));

        // The other software stops at tonnes of carbon.
        vector.AssertAgrees("carbon_stock", stock.Value * 12 / 44);
    }

    [Fact]
    public void Stock_after_the_standard_programme()
    {
        TestVector vector = VectorFile.Find("tver_stock_change.jsonl", "nonarkara-stock-1000");
        Quantity biomass = PlotBiomassEquations.WithRoots(Of(vector.Input("agb"), "t d.m."), Of(vector.Input("root_shoot_ratio")));
        vector.AssertAgrees("stock", TreeStockEquations.Stock(biomass, Of(vector.Input("carbon_fraction"), "tC/t d.m.")).Value);

        TestVector change = VectorFile.Find("tver_stock_change.jsonl", "nonarkara-co2-units");
        change.AssertAgrees("net_change", TreeChangeEquations.Change(
            Of(change.Input("stock_end"), "tCO2e"), Of(change.Input("stock_start"), "tCO2e")).Value - change.Input("project_emissions"));
    }

    [Theory, MemberData(nameof(Masses))]
    public void Mass_from_volume(string id)
    {
        // In cubic feet and pounds: the equation asks for no unit in particular without a trail.
        TestVector vector = VectorFile.Find("tree_mass_from_volume.jsonl", id);
        vector.AssertAgrees("mass", PlotBiomassEquations.AboveGroundFromVolume(
            new Plain(vector.Input("volume")), new Plain(vector.Input("specific_gravity") * vector.Input("water_density")), new Plain(1)).Value);
    }

    [Theory, MemberData(nameof(Differences))]
    public void Uncertainty_of_a_difference(string id)
    {
        TestVector vector = VectorFile.Find("stock_change_uncertainty_with_correlation.jsonl", id);
        double halfWidth = TreeChangeEquations.ChangeHalfWidth(new Plain(vector.Input("se_start")), new Plain(vector.Input("se_end"))).Value;
        Assert.Equal(vector.Expected("variance"), halfWidth * halfWidth, 1e-9);
    }
}

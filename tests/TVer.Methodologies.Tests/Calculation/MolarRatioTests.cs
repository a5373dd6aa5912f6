using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.SustainableForestation;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Tests.Calculation;

public class MolarRatioTests
{
    [Fact]
    public void Carbon_dioxide_of_carbon_cites_the_document_of_the_equation_that_uses_it()
    {
        Quantity carbon = Given.Value(1, "tC");
        Quantity matter = Given.Value(1, "t d.m.");
        Quantity fraction = Given.Value(1, "tC/t d.m.");
        Quantity area = Given.Value(1, "rai");

        Assert.Equal(Documents.ArTool12, Cited(DeadWoodEquations.StandingCarbon(matter)));
        Assert.Equal(Documents.ArTool12, Cited(LitterEquations.Plot(area, Given.Value(1, "m2"), Given.Value(1, "kg"), Given.Value(1, "kg d.m./kg"))));
        Assert.Equal(Documents.ArTool15, Cited(DisplacementEquations.Leakage(carbon, carbon)));
        Assert.Equal(Documents.ArTool16, Cited(SoilEquations.StratumChange(area, Given.Value(1, "tC/ha/yr"))));
        Assert.Equal(Documents.PReddPlusV02, Cited(MeasuredSoilEquations.AsCarbonDioxide(Given.Value(1, "tC/rai"))));
        Assert.Equal(Documents.SustainableForestationV02, Cited(SustainableForestationEquations.Stock(carbon)));
        Assert.Equal(Documents.TreeToolV01, Cited(TreeStockEquations.Stock(matter, fraction)));
        Assert.Equal(Documents.SoilCarbonToolV01, Cited(SoilCarbonEquations.Change(carbon, carbon)));
    }

    private static Document Cited(Quantity value)
    {
        var found = new List<Quantity>();
        GraphWalk.Visit([value], _ => true, found.Add);
        return Assert.Single(found, one => one.Factor is { Text: "44/12" }).Factor!.Clause.Document;
    }
}

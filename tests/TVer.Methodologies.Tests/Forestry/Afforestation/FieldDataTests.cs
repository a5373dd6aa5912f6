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
}

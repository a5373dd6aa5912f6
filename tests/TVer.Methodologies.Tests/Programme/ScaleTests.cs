using TVer.Methodologies.Calculation;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

public class ScaleTests
{
    /// <summary>Each edge of Table 2 and of the P-REDD+ definitions, from both sides and on it.</summary>
    [Theory]
    [InlineData("renewable-electricity", 5, ProjectScale.Micro)]
    [InlineData("renewable-electricity", 5.000001, ProjectScale.Small)]
    [InlineData("renewable-electricity", 15, ProjectScale.Small)]
    [InlineData("renewable-electricity", 15.000001, ProjectScale.Large)]
    [InlineData("energy-efficiency", 20, ProjectScale.Micro)]
    [InlineData("energy-efficiency", 20.000001, ProjectScale.Small)]
    [InlineData("energy-efficiency", 60, ProjectScale.Small)]
    [InlineData("energy-efficiency", 60.000001, ProjectScale.Large)]
    [InlineData("forestry-and-agriculture", -1, ProjectScale.Micro)]
    [InlineData("forestry-and-agriculture", 999.999999, ProjectScale.Micro)]
    [InlineData("forestry-and-agriculture", 1_000, ProjectScale.Micro)]
    [InlineData("forestry-and-agriculture", 1_000.000001, ProjectScale.Small)]
    [InlineData("forestry-and-agriculture", 16_000, ProjectScale.Small)]
    [InlineData("forestry-and-agriculture", 16_000.000001, ProjectScale.Large)]
    [InlineData("p-redd-plus", 999.999999, ProjectScale.Micro)]
    [InlineData("p-redd-plus", 1_000, ProjectScale.Small)]
    [InlineData("p-redd-plus", 16_000, ProjectScale.Small)]
    [InlineData("p-redd-plus", 16_000.000001, ProjectScale.Large)]
    [InlineData("other", 20_000, ProjectScale.Micro)]
    [InlineData("other", 20_000.000001, ProjectScale.Small)]
    [InlineData("other", 60_000, ProjectScale.Small)]
    [InlineData("other", 60_000.000001, ProjectScale.Large)]
    public void Each_edge_is_met_from_both_sides(string table, double size, ProjectScale expected) =>
        Assert.Equal(expected, Scale.Tables.Single(one => one.Code == table).Classify(size));

    [Theory]
    [InlineData(ActivityType.RenewableEnergy, "renewable-electricity")]
    [InlineData(ActivityType.EnergyEfficiency, "energy-efficiency")]
    [InlineData(ActivityType.Forestry, "forestry-and-agriculture")]
    [InlineData(ActivityType.Agriculture, "forestry-and-agriculture")]
    [InlineData(ActivityType.WasteManagement, "other")]
    [InlineData(ActivityType.Transport, "other")]
    [InlineData(ActivityType.Other, "other")]
    public void Each_activity_has_its_table(ActivityType activity, string table) => Assert.Equal(table, Scale.For(activity).Code);

    [Fact]
    public void Only_forestry_has_edges_of_p_redd_plus()
    {
        Assert.Equal(Scale.PReddPlus, Scale.For(ActivityType.Forestry, ScaleEdges.PReddPlus));
        Assert.Throws<ArgumentException>(() => Scale.For(ActivityType.Agriculture, ScaleEdges.PReddPlus));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scale.For((ActivityType)99));
    }

    /// <summary>Above 16,000 by the last bit only: the snapped size is on the edge and small.</summary>
    [Fact]
    public void The_last_bit_does_not_move_a_size_across_an_edge()
    {
        double size = Math.BitIncrement(16_000d);
        Assert.Equal(ProjectScale.Small, Scale.ForestryAndAgriculture.Classify(size));
        Assert.Equal(0, Scale.IsLarge.Find(size));
        Assert.Equal(1, Scale.IsLarge.Find(16_000.000001));
        Assert.Equal(ProjectScale.Micro, Scale.ForestryAndAgriculture.Classify(Math.BitIncrement(1_000d)));
        Assert.Equal(ProjectScale.Small, Scale.PReddPlus.Classify(Math.BitDecrement(1_000d)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_size_is_a_finite_number(double size) => Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Other.Classify(size));

    [Fact]
    public void The_switch_for_equations_says_the_same_as_both_tables() =>
        Properties.Hold(Cases.Doubles(15_999.999, 16_000.001), size =>
            (Scale.IsLarge.Find(size) == 1) == (Scale.PReddPlus.Classify(size) == ProjectScale.Large) &&
            (Scale.IsLarge.Find(size) == 1) == (Scale.ForestryAndAgriculture.Classify(size) == ProjectScale.Large));

    [Fact]
    public void The_largest_year_decides_in_both_values()
    {
        var estimate = new Symbol("E_t", "tCO2e/yr", Documents.PReddPlusV02.At("8"), "Estimate", "ค่าประมาณ");
        Quantity[] traced = [Input<Quantity>(900), Input<Quantity>(16_001), Input<Quantity>(15_000)];
        Quantity isLarge = IsLarge<Quantity>(traced);
        Assert.Equal(1, isLarge.Value);
        Assert.Equal(16_001, Scale.LargestYear<Quantity>(traced).Value);
        Assert.Equal(1, IsLarge<Plain>([Input<Plain>(900), Input<Plain>(16_001)]).Value);
        Assert.Equal(0, IsLarge<Plain>([Input<Plain>(900)]).Value);
        Assert.Throws<ArgumentException>(() => Scale.LargestYear<Plain>());

        N Input<N>(double value)
            where N : IValue<N> => N.Input(value, estimate);

        static N IsLarge<N>(ReadOnlySpan<N> years)
            where N : IValue<N> => N.Lookup(Scale.IsLarge, Scale.LargestYear(years));
    }

    [Fact]
    public void A_larger_size_never_has_a_smaller_class() =>
        Properties.Hold(Cases.OneOf([.. Scale.Tables]), Cases.Doubles(0, 70_000), Cases.Doubles(0, 70_000), (table, a, b) =>
            table.Classify(Math.Min(a, b)) <= table.Classify(Math.Max(a, b)));
}

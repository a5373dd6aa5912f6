using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>The change of trees by a table of growth. Numbers by hand: 0, 2, 12 and 20 tCO2e/rai at 0, 1, 5 and 10 years.</summary>
public class GrowthModelTests
{
    private static readonly GrowthPlan Plan = new()
    {
        Tables = new Dictionary<string, GrowthTable> { ["teak"] = new() { Source = "yield table", Points = [Point(0, 0), Point(1, 2), Point(5, 12), Point(10, 20)] } },
        Strata = new Dictionary<string, GrowthStratum>
        {
            ["east"] = new() { Area = Area.FromRai(100), Table = "teak", PlantingYear = 1 },
            ["west"] = new() { Area = Area.FromRai(50), Table = "teak", PlantingYear = 3 },
        },
    };

    [Theory]
    [InlineData(1, 1, 200)] // 100 × 2; the west is not yet planted
    [InlineData(1, 3, 800)] // 100 × 7 + 50 × 2: at 3 years 2 + 10 × 2/4
    [InlineData(4, 5, 750)] // 100 × (12 − 7) + 50 × (7 − 2)
    [InlineData(1, 10, 2_840)] // 100 × 20 + 50 × 16.8: at 8 years 12 + 8 × 3/5
    public void The_change_of_each_stratum_is_read_at_its_ages(int first, int last, double expected)
    {
        Near(expected, GrowthModel.Change<Quantity>(Plan, new Period(1, first, last)).Value);
        Assert.Equal(GrowthModel.Change<Quantity>(Plan, new Period(1, first, last)).Value, GrowthModel.Change<Plain>(Plan, new Period(1, first, last)).Value);
    }

    [Fact]
    public void Rounds_add_up() => Properties.Hold(Cases.Integers(1, 9), year =>
    {
        double whole = GrowthModel.Change<Plain>(Plan, new Period(1, 1, 10)).Value;
        double parts = GrowthModel.Change<Plain>(Plan, new Period(1, 1, year)).Value + GrowthModel.Change<Plain>(Plan, new Period(2, year + 1, 10)).Value;
        Assert.Equal(whole, parts, 1e-9);
    });

    [Fact]
    public void A_table_is_not_extrapolated()
    {
        Assert.Empty(GrowthModel.CheckAge(Plan, 10));
        Finding finding = Assert.Single(GrowthModel.CheckAge(Plan, 11, "here"));
        Assert.Equal(("trees.growth.age", "here.strata.east"), (finding.Code, finding.Path));
    }

    public static TheoryData<string, string, GrowthPlan> Faults => new()
    {
        { "trees.growth.points", "tables.teak.points", Table(one => one with { Points = [Point(0, 0)] }) },
        { "trees.growth.points", "tables.teak.points", Table(one => one with { Points = [Point(1, 0), Point(2, 3)] }) },
        { "trees.growth.points", "tables.teak.points", Table(one => one with { Points = [Point(0, 0), Point(2, 3), Point(2, 4)] }) },
        { "trees.growth.source", "tables.teak", Table(one => one with { Source = " " }) },
        { "tool.negative", "tables.teak.points[1].stock", Table(one => one with { Points = [Point(0, 0), Point(1, -2)] }) },
        { "tool.empty", "strata", Plan with { Strata = new Dictionary<string, GrowthStratum>() } },
        { "tool.not-positive", "strata.east.area", Stratum(one => one with { Area = default }) },
        { "trees.growth.table", "strata.east.table", Stratum(one => one with { Table = "oak" }) },
        { "trees.growth.planting-year", "strata.east.plantingYear", Stratum(one => one with { PlantingYear = 0 }) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found(string code, string path, GrowthPlan plan)
    {
        Finding finding = Assert.Single(GrowthModel.Check(plan, "here"));
        Assert.Equal((code, $"here.{path}"), (finding.Code, finding.Path));
        Assert.Empty(GrowthModel.Check(Plan));
    }

    private static GrowthPoint Point(double age, double stock) => new() { Age = Duration.FromYears(age), Stock = CarbonDensity.FromTonnesPerRai(stock) };

    private static GrowthPlan Table(Func<GrowthTable, GrowthTable> change) => Plan with { Tables = new Dictionary<string, GrowthTable> { ["teak"] = change(Plan.Tables["teak"]) } };

    private static GrowthPlan Stratum(Func<GrowthStratum, GrowthStratum> change) =>
        Plan with { Strata = new Dictionary<string, GrowthStratum> { ["east"] = change(Plan.Strata["east"]) } };
}

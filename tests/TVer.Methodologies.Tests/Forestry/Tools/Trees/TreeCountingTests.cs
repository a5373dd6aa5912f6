using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>The counting option of T-VER-S-TOOL-01-01 v02 and its limits.</summary>
public sealed class TreeCountingTests
{
    [Fact]
    public void Nine_and_a_half_kilograms_a_tree_and_year()
    {
        // 1,000 trees, 3.49 years as the tool prints it: 33.155 tCO2e.
        var plots = new Dictionary<string, CountedPlot> { ["north"] = Plot(30, 1000, 3.49), ["south"] = Plot(12, 200, 2) };

        Assert.Empty(TreeCounting.Check(plots));
        Quantity total = TreeCounting.Calculate<Quantity>(plots);
        Assert.Equal(33.155 + 3.8, total.Value, 1e-12);
        Assert.Equal("tCO2e", total.UnitText);
        Assert.Equal(total.Value, TreeCounting.Calculate<Plain>(plots).Value);
    }

    [Fact]
    public void Years_run_from_date_to_date()
    {
        // T-VER-S-TOOL-01-01: 1 Jan 2568 to 30 Jun 2571 is printed as 3.49.
        Assert.Equal(3 + (181.0 / 366), TreeChange.Years(new DateOnly(2025, 1, 1), new DateOnly(2028, 6, 30)).Years, 1e-12);
        Assert.Equal(1, TreeChange.Years(new DateOnly(2024, 2, 29), new DateOnly(2025, 3, 1)).Years);
        Assert.Equal(365 / 366.0, TreeChange.Years(new DateOnly(2024, 2, 29), new DateOnly(2025, 2, 28)).Years, 1e-15);
        Assert.Equal(4, TreeChange.Years(new DateOnly(2024, 2, 29), new DateOnly(2028, 2, 29)).Years);
        Assert.Equal(1 / 365.0, TreeChange.Years(new DateOnly(2025, 1, 1), new DateOnly(2025, 1, 2)).Years, 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>(() => TreeChange.Years(new DateOnly(2025, 1, 1), new DateOnly(2025, 1, 1)));
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(30.001, 1)]
    public void A_plot_has_at_most_thirty_rai(double rai, int findings) =>
        Assert.Equal(findings, TreeCounting.Check(new Dictionary<string, CountedPlot> { ["a"] = Plot(rai, 10, 1) }).Count);

    [Theory]
    [InlineData(10, 0)]
    [InlineData(10.001, 1)]
    public void All_plots_have_at_most_a_thousand_rai(double last, int findings)
    {
        var plots = Enumerable.Range(0, 33).ToDictionary(k => $"p{k}", _ => Plot(30, 10, 1));
        plots.Add("last", Plot(last, 10, 1));

        Assert.Equal(findings, TreeCounting.Check(plots).Count);
    }

    [Fact]
    public void Bad_input_is_found_with_its_path()
    {
        Assert.Equal("plots.a.area", Assert.Single(TreeCounting.Check(new Dictionary<string, CountedPlot> { ["a"] = Plot(0, 1, 1) })).Path);
        Assert.Equal("plots.a.trees", Assert.Single(TreeCounting.Check(new Dictionary<string, CountedPlot> { ["a"] = Plot(1, -1, 1) })).Path);
        Assert.Equal("plots.a.age", Assert.Single(TreeCounting.Check(new Dictionary<string, CountedPlot> { ["a"] = Plot(1, 1, 0) })).Path);
        Assert.Equal("trees.count.no-plot", Assert.Single(TreeCounting.Check(new Dictionary<string, CountedPlot>())).Code);
    }

    [Fact]
    public void A_count_of_none_is_a_count_and_the_value_is_named()
    {
        Assert.Empty(TreeCounting.Check(new Dictionary<string, CountedPlot> { ["a"] = Plot(1, 0, 1) }));
        Finding finding = Assert.Single(TreeCounting.Check(new Dictionary<string, CountedPlot> { ["a"] = Plot(1, -1, 1) }));
        Assert.Equal(("trees.count.trees", "-1 trees are counted: it must be 0 or more."), (finding.Code, finding.Message.English));
        Assert.Equal("นับต้นไม้ได้ -1 ต้น ต้องไม่น้อยกว่า 0", finding.Message.Thai);
    }

    private static CountedPlot Plot(double rai, int trees, double years) =>
        new() { Area = Area.FromRai(rai), Trees = trees, Age = Duration.FromYears(years) };
}

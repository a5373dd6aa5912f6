using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>When a stock or a change may be taken as zero, and when crown cover may stand for it.</summary>
public sealed class ZeroRuleTests
{
    private static readonly Declaration Yes = Declaration.Met("survey 2025");

    [Fact]
    public void Baseline_stock_is_zero_only_with_all_three()
    {
        ZeroBaselineStock all = new() { TreesStay = Yes, TreesSurvive = Yes, MonitoredApart = Yes };
        Assert.Equal("trees.zero-taken", Assert.Single(ZeroRules.Check(all)).Code);

        ZeroBaselineStock[] missing =
        [
            all with { TreesStay = Declaration.NotMet }, all with { TreesSurvive = Declaration.NotMet }, all with { MonitoredApart = Declaration.NotMet },
        ];
        Assert.All(missing, conditions => Assert.Equal("trees.zero-stock", Assert.Single(ZeroRules.Check(conditions)).Code));
    }

    [Fact]
    public void A_condition_without_evidence_does_not_count()
    {
        Finding finding = Assert.Single(ZeroRules.Check(new ZeroBaselineStock { TreesStay = Yes, TreesSurvive = new Declaration(true), MonitoredApart = Yes }, "baseline"));

        Assert.Equal("trees.zero-evidence", finding.Code);
        Assert.Equal("baseline.treesSurvive", finding.Path);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void Baseline_change_is_zero_with_any_one()
    {
        ZeroBaselineChange none = new();
        Assert.Equal("trees.zero-change", Assert.Single(ZeroRules.Check(none)).Code);
        ZeroBaselineChange[] one =
        [
            none with { TopsoilLoss = Yes }, none with { Erosion = Yes }, none with { InfertilityPlants = Yes },
            none with { BareLand = Yes }, none with { HostileSoil = Yes }, none with { ClearingCycles = Yes },
            none with { Stock = new ZeroBaselineStock { TreesStay = Yes, TreesSurvive = Yes, MonitoredApart = Yes } },
        ];
        Assert.All(one, conditions => Assert.Equal("trees.zero-taken", Assert.Single(ZeroRules.Check(conditions)).Code));
        Assert.Equal("trees.zero-stock", Assert.Single(ZeroRules.Check(none with { Stock = new ZeroBaselineStock { TreesStay = Yes, TreesSurvive = Declaration.NotMet, MonitoredApart = Yes } })).Code);
    }

    [Fact]
    public void One_proven_condition_is_enough_beside_an_unproven_one()
    {
        IReadOnlyList<Finding> findings = ZeroRules.Check(new ZeroBaselineChange { Erosion = Yes, BareLand = new Declaration(true) });

        Assert.Equal(["trees.zero-evidence", "trees.zero-taken"], findings.Select(finding => finding.Code).Order());
    }

    [Fact]
    public void No_decrease_needs_all_three()
    {
        NoDecrease all = new() { NoHarvest = Yes, NoDisturbance = Yes, CrownCoverHeld = Yes };
        Assert.Equal("trees.zero-taken", Assert.Single(ZeroRules.Check(all)).Code);
        Finding finding = Assert.Single(ZeroRules.Check(all with { NoHarvest = Declaration.NotMet, CrownCoverHeld = Declaration.NotMet }));
        Assert.Equal("trees.no-decrease", finding.Code);
        Assert.Contains("noHarvest, crownCoverHeld", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("noHarvest, crownCoverHeld", finding.Message.Thai, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5.999999, true)]
    [InlineData(6, false)]
    [InlineData(6.000001, false)]
    public void Crown_cover_must_be_below_a_fifth_of_the_threshold(double percent, bool isAllowed) =>
        Assert.Equal(isAllowed, CrownCoverRules.Check(Ratio.FromPercent(percent), Ratio.FromPercent(30)).Count == 0);

    [Theory]
    [InlineData(-0.1, 0.3, "trees.crown-cover-range", "a", "The crown cover is -10 %: it must lie from 0 to 100 %.")]
    [InlineData(1.1, 0.3, "trees.crown-cover-range", "a", "The crown cover is 110 %: it must lie from 0 to 100 %.")]
    [InlineData(0.05, 0, "trees.crown-cover-threshold", "b", "The national threshold of crown cover is 0 %: it must be above 0 % and at most 100 %.")]
    [InlineData(0.05, 1.1, "trees.crown-cover-threshold", "b", "The national threshold of crown cover is 110 %: it must be above 0 % and at most 100 %.")]
    public void Crown_cover_and_its_threshold_are_fractions(double cover, double threshold, string code, string path, string english)
    {
        Finding finding = Assert.Single(CrownCoverRules.Check(Ratio.FromFraction(cover), Ratio.FromFraction(threshold), "a", "b"));
        Assert.Equal((code, path, english), (finding.Code, finding.Path, finding.Message.English));
    }
}

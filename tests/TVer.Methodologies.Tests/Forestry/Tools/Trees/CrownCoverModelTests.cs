using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>The baseline change by crown cover over the years of a round.</summary>
public class CrownCoverModelTests
{
    /// <summary>The derived example of the sheet of facts: growth 3 t d.m./ha/yr, cover 5 %, 100 ha: 32.3125 tCO2e a year.</summary>
    private static readonly CrownCoverLand Land = new()
    {
        NationalThreshold = Ratio.FromPercent(30),
        Strata = new Dictionary<string, CrownCoverStratum>
        {
            ["fallow"] = new() { Area = Area.FromHectares(100), CrownCover = Ratio.FromPercent(5), ForestGrowth = Measurement.Parse("3 t d.m./ha/yr") },
        },
    };

    [Theory]
    [InlineData(1, 1, 32.3125)]
    [InlineData(1, 5, 161.5625)]
    [InlineData(20, 20, 32.3125)] // the 20th year is the last …
    [InlineData(21, 21, 0)] // … and the stock is steady after it
    [InlineData(18, 23, 96.9375)]
    public void The_annual_change_adds_up_to_the_year_of_steady_state(int first, int last, double expected) =>
        Near(expected, CrownCoverModel.Change<Quantity>(Land, new Period(1, first, last)).Value);

    [Fact]
    public void A_steady_state_that_is_shown_and_a_root_ratio_are_taken()
    {
        CrownCoverLand shown = Land with { LastYearOfGrowth = 10, SteadyStateShown = Declaration.Met("yield table"), RootToShoot = Ratio.FromFraction(0.5) };
        Assert.Empty(CrownCoverModel.Check(shown));
        Near(32.3125 / 1.25 * 1.5 * 2, CrownCoverModel.Change<Plain>(shown, new Period(1, 9, 12)).Value);
    }

    [Fact]
    public void Strata_add_up_and_bare_ones_add_nothing()
    {
        CrownCoverLand two = With(("bare", Land.Strata["fallow"] with { CrownCover = default }), ("fallow", Land.Strata["fallow"]));
        Near(32.3125, CrownCoverModel.Change<Quantity>(two, new Period(1, 1, 1)).Value);
    }

    public static TheoryData<string, string, CrownCoverLand> Faults => new()
    {
        { "tool.empty", "strata", With() },
        { "tool.not-positive", "strata.fallow.area", One(one => one with { Area = default }) },
        { "tool.negative", "strata.fallow.forestGrowth", One(one => one with { ForestGrowth = Measurement.Parse("-1 t d.m./ha/yr") }) },
        { "tool.unit", "strata.fallow.forestGrowth", One(one => one with { ForestGrowth = Measurement.Parse("3 t d.m./ha") }) },
        { "trees.crown-cover-range", "strata.fallow.crownCover", One(one => one with { CrownCover = Ratio.FromPercent(-1) }) },
        { "trees.crown-cover", "strata", One(one => one with { CrownCover = Ratio.FromPercent(6) }) },
        { "trees.crown-cover-threshold", "nationalThreshold", Land with { NationalThreshold = Ratio.FromPercent(0) } },
        { "trees.crown-cover-threshold", "nationalThreshold", Land with { NationalThreshold = Ratio.FromPercent(100.1) } },
        { "tool.negative", "rootToShoot", Land with { RootToShoot = Ratio.FromFraction(-0.1) } },
        { "trees.steady-state", "lastYearOfGrowth", Land with { LastYearOfGrowth = 10 } },
        { "trees.steady-state", "lastYearOfGrowth", Land with { LastYearOfGrowth = 0, SteadyStateShown = Declaration.Met("x") } },
        { "trees.steady-state", "lastYearOfGrowth", Land with { LastYearOfGrowth = 10, SteadyStateShown = new Declaration(true, " ") } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found(string code, string path, CrownCoverLand land)
    {
        Finding finding = Assert.Single(CrownCoverModel.Check(land, "here"));
        Assert.Equal((code, $"here.{path}"), (finding.Code, finding.Path));
    }

    [Fact]
    public void A_mean_cover_just_below_the_limit_is_allowed()
    {
        Assert.Empty(CrownCoverModel.Check(One(one => one with { CrownCover = Ratio.FromPercent(5.999) })));
        Assert.Empty(CrownCoverModel.Check(With(
            ("bare", Land.Strata["fallow"] with { CrownCover = default }), ("dense", Land.Strata["fallow"] with { CrownCover = Ratio.FromPercent(11.99) }))));
    }

    private static CrownCoverLand One(Func<CrownCoverStratum, CrownCoverStratum> change) => With(("fallow", change(Land.Strata["fallow"])));

    private static CrownCoverLand With(params (string Name, CrownCoverStratum Stratum)[] strata) =>
        Land with { Strata = strata.ToDictionary(stratum => stratum.Name, stratum => stratum.Stratum) };
}

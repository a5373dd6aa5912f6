using FsCheck;
using FsCheck.Fluent;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>Stocks per rai of dead wood and litter, with the half-width that the spread of their plots gives.</summary>
public class DeadWoodStocksTests
{
    /// <summary>
    /// Standing dead trees of 3, 1 and 2 t above ground without loss of mass but for α 0.80, without roots, in plots of 1 rai:
    /// 0.8 × 0.5 × 44/12 × (3, 1, 2) = 4.4, 1.4666…, 2.9333…; mean 2.9333…; s² = 1.4666…²; t(2) = 2.9199855803537; half-width t × 1.4666… / √3.
    /// </summary>
    [Fact]
    public void Equal_plots_have_the_half_width_of_the_tool_on_trees()
    {
        var stocks = new DeadWoodStocks<Quantity>(Inventory(Plot(1, 3), Plot(1, 1), Plot(1, 2)), "x", 0);
        Quantity density = stocks.DeadWood("north");

        Near(2.933333333333333, density.Value);
        Near(2.919985580353725 * 1.466666666666667 / Math.Sqrt(3), density.HalfWidth!.Value, 1e-9);
        Assert.Same(density, stocks.DeadWood("north"));
    }

    /// <summary>Three more plots in another stratum: the half-width by itself keeps t(2); as a part of the sum it has t(4) = 2.1318467863266.</summary>
    [Fact]
    public void Another_stratum_does_not_narrow_it()
    {
        DeadWoodInventory inventory = Inventory(Plot(1, 3), Plot(1, 1), Plot(1, 2));
        inventory = inventory with { Strata = new Dictionary<string, DeadWoodStratum>(inventory.Strata) { ["south"] = inventory.Strata["north"] } };
        var stocks = new DeadWoodStocks<Quantity>(inventory, "x", 0);

        Near(2.919985580353725 * 1.466666666666667 / Math.Sqrt(3), stocks.DeadWood("north").HalfWidth!.Value, 1e-9);
        Near(2.131846786326649 * 1.466666666666667 / Math.Sqrt(3), stocks.DeadWood("north", isPart: true).HalfWidth!.Value, 1e-9);
    }

    /// <summary>1 rai with 4.4 t and 3 rai with 4.4 t: 8.8/4 = 2.2; deviations (4.4 − 2.2)/2 and (4.4 − 6.6)/2; s² = 2 × 1.21 = 2.42; t(1) = 6.3137515146750.</summary>
    [Fact]
    public void Unequal_plots_spread_around_the_ratio_of_sums()
    {
        Quantity density = new DeadWoodStocks<Quantity>(Inventory(Plot(1, 3), Plot(3, 3)), "x", 0).DeadWood("north");

        Near(2.2, density.Value);
        Near(6.313751514675043 * Math.Sqrt(2.42 / 2), density.HalfWidth!.Value, 1e-9);
    }

    /// <summary>The mean is that of AR-TOOL12 whatever the plots: the total of the tool over the area of the stratum.</summary>
    [Fact]
    public void The_stock_per_rai_is_the_total_of_the_tool_over_the_area() => Properties.Hold(
        Cases(), plots =>
        {
            DeadWoodInventory inventory = Inventory(plots);
            Near(DeadWoodModel.DeadWood<Plain>(inventory).Value / 100, new DeadWoodStocks<Plain>(inventory, "x", 0).DeadWood("north").Value, 1e-12);
            Near(DeadWoodModel.Litter<Plain>(inventory).Value / 100, new DeadWoodStocks<Plain>(inventory, "x", 0).Litter("north").Value, 1e-12);
        });

    /// <summary>Splitting a plot, its trees staying in one part and its litter frames standing for both, moves neither mean.</summary>
    [Fact]
    public void Splitting_a_plot_moves_no_mean() => Properties.Hold(
        Cases(), Gen.Choose(1, 99).ToArbitrary(), (plots, percent) =>
        {
            DeadWoodPlot first = plots[0];
            DeadWoodPlot[] split =
            [
                first with { Area = Area.FromRai(first.Area.Rai * percent / 100) },
                first with { Area = Area.FromRai(first.Area.Rai * (100 - percent) / 100), Species = new Dictionary<string, DeadWoodSpecies>() },
                .. plots[1..],
            ];
            var whole = new DeadWoodStocks<Plain>(Inventory(plots), "x", 0);
            var parts = new DeadWoodStocks<Plain>(Inventory(split), "x", 0);
            Near(whole.DeadWood("north").Value, parts.DeadWood("north").Value, 1e-12);
            Near(whole.Litter("north").Value, parts.Litter("north").Value, 1e-12);
        });

    [Fact]
    public void Traced_and_bare_stocks_have_the_same_bits() => Properties.Hold(
        Cases(), plots =>
        {
            var traced = new DeadWoodStocks<Quantity>(Inventory(plots), "x", 0);
            var bare = new DeadWoodStocks<Plain>(Inventory(plots), "x", 0);
            Assert.Equal(traced.DeadWood("north").Value, bare.DeadWood("north").Value);
            Assert.Equal(traced.Litter("north").Value, bare.Litter("north").Value);
        },
        20);

    [Fact]
    public void The_variance_around_a_ratio_is_that_between_plots_of_one_size() => Properties.Hold(
        Gen.Choose(0, 1000).Select(value => value / 8.0).ArrayOf().Where(values => values.Length >= 2).ToArbitrary(), Gen.Choose(1, 40).ToArbitrary(), (values, eighths) =>
        {
            Plain area = new(eighths / 8.0);
            Plain[] totals = [.. values.Select(value => new Plain(value * area.Value))];
            Plain[] areas = [.. values.Select(_ => area)];
            Plain[] densities = [.. values.Select(value => new Plain(value))];
            Plain count = new(values.Length);
            Plain sampled = Plain.Sum(areas, S.SampledArea);
            Plain mean = SamplingEquations.RatioMean<Plain>(totals, S.PlotDeadWood, sampled, S.SampledDeadWood);
            double expected = SamplingEquations.StratumVariance<Plain>(densities, SamplingEquations.StratumMean<Plain>(densities, count, S.SampledDeadWood), count, S.SampledDeadWood).Value;
            double actual = SamplingEquations.RatioVariance<Plain>(totals, areas, mean, sampled, count, S.SampledDeadWood).Value;
            Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, expected), $"{actual:R} should be {expected:R}");
        });

    [Fact]
    public void A_ratio_needs_plots_and_their_areas()
    {
        Plain one = new(1);
        Assert.Throws<ArgumentException>(() => SamplingEquations.RatioMean<Plain>([], S.PlotDeadWood, one, S.SampledDeadWood));
        Assert.Throws<ArgumentException>(() => SamplingEquations.RatioVariance<Plain>([one], [one], one, one, one, S.SampledDeadWood));
        Assert.Throws<ArgumentException>(() => SamplingEquations.RatioVariance<Plain>([one, one], [one], one, one, one, S.SampledDeadWood));
        Assert.Throws<ArgumentException>(() => new DeadWoodStocks<Plain>(Inventory(Plot(1, 1)), "x", 0));
    }

    private static Arbitrary<DeadWoodPlot[]> Cases() =>
        (from count in Gen.Choose(2, 5)
         from plots in (from eighths in Gen.Choose(1, 16) from tonnes in Gen.Choose(0, 40) from litter in Gen.Choose(0, 50) select Plot(eighths / 8.0, tonnes / 10.0, litter / 10.0)).ArrayOf(count)
         select plots).ToArbitrary();

    private static DeadWoodPlot Plot(double rai, double tonnes, double litter = 1) => new()
    {
        Area = Area.FromRai(rai),
        Species = new Dictionary<string, DeadWoodSpecies>
        {
            ["teak"] = new()
            {
                RootToShoot = Ratio.FromPercent(0),
                Standing = [new StandingDeadTree { Loss = StandingLoss.SmallBranches, Biomass = new Measurement(tonnes, Unit.Parse("t d.m.")) }],
            },
        },
        Litter = new LitterSample { FrameArea = Area.FromSquareMetres(0.5), WetMass = new Measurement(litter, Unit.Parse("kg")), DryShare = Ratio.FromPercent(40) },
    };

    private static DeadWoodInventory Inventory(params DeadWoodPlot[] plots) => new()
    {
        Strata = new Dictionary<string, DeadWoodStratum>
        {
            ["north"] = new() { Area = Area.FromRai(100), Plots = plots.Select((plot, k) => (Name: $"p{k}", Plot: plot)).ToDictionary(pair => pair.Name, pair => pair.Plot) },
        },
    };
}

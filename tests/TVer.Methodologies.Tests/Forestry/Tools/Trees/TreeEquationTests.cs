using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Statistics;
using static TVer.Methodologies.Tests.Forestry.Tools.Given;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>
/// The published and derived examples of AR-TOOL14 v04.2 (section numbers as in its text), each on quantities with units: an
/// equation that mixes up rai and hectare, or tonnes and kilograms, throws here.
/// </summary>
public sealed class TreeEquationTests
{
    private static readonly Role Raises = Role.In(net => net);

    [Fact]
    public void Published_standard_error_example()
    {
        // AR-TOOL14: n 34, mean 45.328, s 12.776, t 1.692 printed; unrounded half-width 3.708073 and U 8.180535 %.
        Quantity student = SamplingEquations.Student(SamplingEquations.DegreesOfFreedom(Of(34), Of(1)));
        Quantity variance = Of(12.776, "t d.m./rai") * Of(12.776, "t d.m./rai");
        Quantity halfWidth = SamplingEquations.StratumHalfWidth(student, variance, Of(34), TreeSymbols.Biomass);

        Assert.Equal(1.692360, student.Value, 5e-7);
        Assert.Equal(3.708073, halfWidth.Value, 5e-7);
        Assert.Equal(0.08180535, SamplingEquations.Uncertainty(halfWidth, Of(45.328, "t d.m./rai"), TreeSymbols.Biomass).Value, 5e-9);
    }

    [Fact]
    public void Two_strata_with_five_and_four_plots()
    {
        StratifiedEstimate<Quantity> sample = TwoStrata<Quantity>(value => Of(value, "t d.m./rai"), area => Of(area, "rai"));

        Assert.Equal(106, sample.Strata[0].Mean.Value);
        Assert.Equal(64.75, sample.Strata[1].Mean.Value);
        Assert.Equal(92.5, sample.Strata[0].Variance.Value);
        Assert.Equal(58.25, sample.Strata[1].Variance.Value);
        Assert.Equal(89.5, sample.Mean.Value, 1e-12);
        Assert.Equal(1.894578605, sample.Student.Value, 5e-10);
        Assert.Equal(5.680577307, sample.HalfWidth.Value, 5e-10);
        Assert.Equal(0.06347013750, sample.Uncertainty.Value, 5e-12);

        Quantity stock = TreeStockEquations.SampledStock(sample.Area, sample.Mean, sample.HalfWidth, Quantity.Of(TreeStockEquations.DefaultCarbonFraction));
        Assert.Equal(30847.666667, stock.Value, 5e-7);
        Assert.Equal(30847.666667 * 0.06347013750, stock.HalfWidth!.Value, 1e-4);
        Assert.Equal(30847.666667, TreeStockEquations.Stock(
            TreeStockEquations.Biomass(Of(200, "rai"), Of(89.5, "t d.m./rai")), Quantity.Of(TreeStockEquations.DefaultCarbonFraction)).Value, 5e-7);
    }

    /// <summary>t(4) = 2.1318468 × √(92.5/5) and t(3) = 2.3533634 × √(58.25/4): each stratum as if it were sampled alone.</summary>
    [Fact]
    public void A_stratum_has_the_half_width_of_its_own_plots()
    {
        StratifiedEstimate<Plain> sample = TwoStrata(value => new Plain(value), area => new Plain(area));

        Assert.Equal(9.169419737740679, sample.Strata[0].HalfWidth.Value, 1e-9);
        Assert.Equal(8.980633445465797, sample.Strata[1].HalfWidth.Value, 1e-9);
        double combined = Math.Sqrt(sample.Strata.Sum(stratum => Math.Pow(stratum.Weight.Value * stratum.HalfWidth.Value, 2)));
        Assert.True(combined > sample.HalfWidth.Value);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void Empty_plots_of_another_stratum_do_not_narrow_it(int plots)
    {
        StratifiedEstimate<Plain> sample = StratifiedSample.Estimate(
            [
                new SampledStratum<Plain>("one", new Plain(120), [.. new[] { 100.0, 110, 95, 120, 105 }.Select(value => new Plain(value))]),
                new SampledStratum<Plain>("two", new Plain(80), [.. Enumerable.Repeat(new Plain(0), plots)]),
            ],
            TreeSymbols.Biomass);

        Assert.Equal(9.169419737740679, sample.Strata[0].HalfWidth.Value, 1e-9);
        Assert.Equal(0, sample.Strata[1].HalfWidth.Value);
    }

    [Fact]
    public void The_variance_is_the_printed_one()
    {
        // (17) as printed, in integers: 5 × 56550 − 530² over 5 × 4.
        double printed = ((5.0 * 56550) - (530.0 * 530)) / 20;
        Assert.Equal(printed, TwoStrata(value => new Plain(value), area => new Plain(area)).Strata[0].Variance.Value);
    }

    [Fact]
    public void Equal_plots_have_no_variance_where_the_printed_form_loses_all_digits()
    {
        double[] plots = [1e8 + 0.1, 1e8 + 0.1, 1e8 + 0.1];
        StratifiedEstimate<Plain> sample = StratifiedSample.Estimate([new SampledStratum<Plain>("a", new Plain(1), [.. plots.Select(x => new Plain(x))])], TreeSymbols.Biomass);

        Assert.InRange(sample.Strata[0].Variance.Value, 0, 1e-15);
        Assert.InRange(sample.Uncertainty.Value, 0, 1e-15);
    }

    [Theory]
    [InlineData(10, 0.284702)]
    [InlineData(50, 0.252573)]
    [InlineData(100, 0.239878)]
    [InlineData(150, 0.232750)]
    [InlineData(200, 0.227821)]
    [InlineData(300, 0.221051)]
    [InlineData(16, 0.274918)]
    public void Root_to_shoot(double perHectare, double expected) =>
        Assert.Equal(expected, PlotBiomassEquations.RootShoot(Of(perHectare, "t d.m./ha")).Value, 5e-7);

    [Fact]
    public void Root_to_shoot_refuses_biomass_per_rai()
    {
        Assert.Throws<DimensionException>(() => PlotBiomassEquations.RootShoot(Of(16, "t d.m./rai")));
        Assert.Equal(0.239878, PlotBiomassEquations.RootShoot(PlotBiomassEquations.PerHectare(Of(4, "t d.m."), Of(0.25, "rai"))).Value, 5e-7);
    }

    [Fact]
    public void Biomass_by_volume_density_and_expansion()
    {
        Quantity aboveGround = PlotBiomassEquations.AboveGroundFromVolume(Of(0.85, "m3"), Of(0.55, "t d.m./m3"), Quantity.Of(PlotBiomassEquations.DefaultExpansionFactor));

        Assert.Equal(0.666655, PlotBiomassEquations.WithRoots(aboveGround, Of(0.24)).Value, 1e-12);
    }

    [Fact]
    public void Variable_area_plot()
    {
        // Two species, 120 m3/ha × 0.5 × 1.15 × 1.24 + 30 t/ha × 1.30 = 124.56 t d.m./ha = 19.9296 t d.m./rai.
        Quantity first = PlotBiomassEquations.SpeciesPerHectare(
            PlotBiomassEquations.AboveGroundFromBasalAreaVolume(Of(120, "m3/ha"), Of(0.5, "t d.m./m3"), Of(1.15)), Of(0.24));
        Quantity second = PlotBiomassEquations.SpeciesPerHectare(Of(30, "t d.m./ha"), Of(0.30));

        Assert.Equal(19.9296, PlotBiomassEquations.VariableAreaPlot<Quantity>([first, second]).Value, 1e-12);
        Assert.Equal(0, PlotBiomassEquations.VariableAreaPlot<Plain>([]).Value);
    }

    [Theory]
    [InlineData(90, 60, 1.5)]
    [InlineData(60, 60, 1)]
    [InlineData(30, 60, 1)]
    public void Coppice_factor_never_lowers_roots(double harvested, double standing, double expected) =>
        Assert.Equal(expected, PlotBiomassEquations.CoppiceFactor(Of(harvested, "m3/ha"), Of(standing, "m3/ha")).Value);

    [Fact]
    public void Saplings_count_by_their_mean_mass() =>
        Assert.Equal(0.036, PlotBiomassEquations.Saplings(Of(30), Of(1.2, "kg d.m.")).Value, 1e-15);

    [Fact]
    public void Difference_of_independent_estimates()
    {
        Quantity halfWidth = TreeChangeEquations.ChangeHalfWidth(Of(5000, "tCO2e"), Of(0.08), Of(9000, "tCO2e"), Of(0.09));
        Quantity change = TreeChangeEquations.Change(Of(9000, "tCO2e"), Of(5000, "tCO2e"));

        Assert.Equal(4000, change.Value);
        Assert.Equal(0.2258456, TreeChangeEquations.ChangeUncertainty(halfWidth, change).Value, 5e-8);
        Assert.Equal(3322.463101, UncertaintyDiscount.Apply(change, halfWidth, Raises).Value, 5e-7);
    }

    [Fact]
    public void Difference_as_an_estimate_is_what_error_propagation_gives()
    {
        Quantity first = Quantity.Input(new Datum { Value = 5000, HalfWidth = 400 }, TreeSymbols.Stock);
        Quantity second = Quantity.Input(new Datum { Value = 9000, HalfWidth = 810 }, TreeSymbols.Stock);

        TreeStockChange<Quantity> change = TreeChange.Difference(first, first.HalfWidth!, second, second.HalfWidth!);

        Assert.Equal(4000, change.Change.Value);
        Assert.Equal(0.2258456, change.Uncertainty.Value, 5e-8);
        Assert.Equal(change.HalfWidth.Value, Propagation.HalfWidth(second - first, TreeChangeSymbols.ChangeHalfWidth).Value, 1e-9);
        Assert.Same(change.Change, Assert.Single(Propagation.Derivatives(change.Change)).Input);
    }

    [Fact]
    public void Update_by_a_change()
    {
        Quantity halfWidth = TreeChangeEquations.UpdatedHalfWidth(Of(5000, "tCO2e"), Of(0.08), Of(4000, "tCO2e"), Of(0.12));
        Quantity stock = TreeChangeEquations.UpdatedStock(Of(5000, "tCO2e"), Of(4000, "tCO2e"));

        Assert.Equal(9000, stock.Value);
        Assert.Equal(0.06942444, TreeChangeEquations.UpdatedUncertainty(halfWidth, stock).Value, 5e-9);
    }

    [Fact]
    public void Change_of_remeasured_plots()
    {
        // 200 rai, Δb 3 ± 0.24 t d.m./rai: 44/12 × 0.47 × 600 = 1034 tCO2e, half-width 8 % of it.
        Quantity fraction = Quantity.Of(TreeStockEquations.DefaultCarbonFraction);
        Quantity halfWidth = TreeChangeEquations.RemeasuredHalfWidth(Of(200, "rai"), Of(0.24, "t d.m./rai"), fraction);
        Quantity change = TreeChangeEquations.RemeasuredChange(TreeChangeEquations.BiomassChange(Of(200, "rai"), Of(3, "t d.m./rai")), fraction, halfWidth);

        Assert.Equal(1034, change.Value, 1e-9);
        Assert.Equal(82.72, change.HalfWidth!.Value, 1e-9);
    }

    [Fact]
    public void Annual_change_takes_fractions_of_a_year()
    {
        Quantity change = TreeChangeEquations.Change(Of(12000, "tCO2e"), Of(5000, "tCO2e"));

        Assert.Equal(1584.905660, TreeChangeEquations.AnnualChange(change, Of(53.0 / 12, "yr")).Value, 5e-7);
        Assert.Equal(1584.786054, TreeChangeEquations.AnnualChange(change, Of(4.417, "yr")).Value, 5e-7);
    }

    [Fact]
    public void Crown_cover_stock_and_annual_change()
    {
        // Published per hectare: 100 ha are 625 rai.
        Quantity fraction = Quantity.Of(TreeStockEquations.DefaultCarbonFraction);
        Quantity roots = Quantity.Of(CrownCoverEquations.DefaultRootShoot);
        Quantity stock = CrownCoverEquations.BaselineStockOfStratum(fraction, Of(120, "t d.m./ha"), roots, Of(0.05), Of(625, "rai"));
        Quantity change = CrownCoverEquations.BaselineChangeOfStratum(fraction, Of(3, "t d.m./ha/yr"), roots, Of(0.05), Of(625, "rai"));

        Assert.Equal(1292.5, stock.Value, 1e-9);
        Assert.Equal(32.3125, change.Value, 1e-9);
        Assert.Equal("tCO2e/yr", change.UnitText);
        Assert.Equal(64.625, CrownCoverEquations.BaselineChange<Quantity>([change, change]).Value, 1e-9);
        Assert.Equal(2585, CrownCoverEquations.BaselineStock<Quantity>([stock, stock]).Value, 1e-9);
    }

    [Fact]
    public void The_annual_crown_cover_change_cannot_be_divided_by_the_time()
    {
        Quantity annual = CrownCoverEquations.BaselineChange<Quantity>([Of(32.3125, "tCO2e/yr")]);

        Assert.Throws<DimensionException>(() => TreeChangeEquations.AnnualChange(annual, Of(5, "yr")));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(20, 3)]
    [InlineData(21, 0)]
    public void Forest_growth_ends_with_the_steady_state(int year, double expected) =>
        Assert.Equal(expected, CrownCoverEquations.GrowthInYear(Of(3, "t d.m./ha/yr"), Of(year), CrownCoverEquations.BeforeSteadyState).Value);

    [Fact]
    public void Double_sampling()
    {
        Assert.Equal(82.4, DoubleSamplingEquations.StratumMean(Of(80, "t d.m./rai"), Of(1.2, "t d.m./rai"), Of(52), Of(50)).Value, 1e-12);
        Quantity variance = Of(20, "t d.m./rai") * Of(20, "t d.m./rai");
        Quantity share = DoubleSamplingEquations.MeasuredShare(Of(50), Of(300));
        Assert.Equal(159.166667, DoubleSamplingEquations.StratumVariance(variance, share, Of(0.85)).Value, 5e-7);
    }

    [Fact]
    public void Slope_and_correlation_of_double_sampling()
    {
        // x 1 2 3 4, y 2 4 5 9: Σxy deviations 11, Σx² 5, Σy² 26; ρ = 11/√130, β = 11/5.
        Quantity correlation = DoubleSamplingEquations.Correlation<Quantity>(Numbers(1, 2, 3, 4), Of("t d.m./rai", 2, 4, 5, 9), Of(2.5), Of(5, "t d.m./rai"));
        Assert.Equal(0.9647638, correlation.Value, 5e-8);
        Quantity slope = DoubleSamplingEquations.Slope(correlation, Of(Math.Sqrt(26.0 / 3), "t d.m./rai"), Of(Math.Sqrt(5.0 / 3)));
        Assert.Equal(2.2, slope.Value, 1e-12);
        Assert.Throws<ArgumentException>(() => DoubleSamplingEquations.Correlation<Plain>([new Plain(1)], [new Plain(1)], new Plain(1), new Plain(1)));
    }

    [Fact]
    public void Shrubs()
    {
        // 50 ha of 30 % cover, forest 120 t d.m./ha: 434.28 tCO2e.
        Quantity biomass = ShrubEquations.Biomass(Quantity.Of(ShrubEquations.DefaultRatio), Of(120, "t d.m./ha"), Of(0.30), ShrubEquations.CountsInProject);
        Quantity stock = ShrubEquations.Stock<Quantity>(
            Quantity.Of(ShrubEquations.DefaultCarbonFraction), Quantity.Of(ShrubEquations.DefaultRootShoot),
            [ShrubEquations.BiomassOfStratum(Of(312.5, "rai"), biomass)]);
        Assert.Equal(434.28, stock.Value, 1e-9);

        Quantity change = ShrubEquations.Change(stock, Of(234.28, "tCO2e"));
        Assert.Equal(40, ShrubEquations.AnnualChange(change, Of(5, "yr")).Value, 1e-9);
    }

    [Theory]
    [InlineData(0.049, 0, 0)]
    [InlineData(0.05, 0, 1)]
    [InlineData(0.051, 1, 1)]
    public void Shrub_cover_of_five_per_cent_counts_where_it_gives_fewer_credits(double cover, double inProject, double inBaseline)
    {
        Assert.Equal(inProject, ShrubEquations.CountsInProject.Find(cover));
        Assert.Equal(inBaseline, ShrubEquations.CountsInBaseline.Find(cover));
    }

    [Fact]
    public void Simple_stock_change_of_the_standard_programme()
    {
        // 1,000 t to 1,100 t above ground, R 0.27, CF 0.47: 218.863333 tCO2e.
        Quantity Stock(double aboveGround) => TreeStockEquations.Stock(
            PlotBiomassEquations.WithRoots(Of(aboveGround, "t d.m."), Of(0.27)), Quantity.Of(TreeStockEquations.DefaultCarbonFraction));
        Assert.Equal(218.863333, TreeChangeEquations.Change(Stock(1100), Stock(1000)).Value, 5e-7);
    }

    private static StratifiedEstimate<N> TwoStrata<N>(Func<double, N> density, Func<double, N> area)
        where N : IValue<N> => StratifiedSample.Estimate(
        [
            new SampledStratum<N>("one", area(120), [.. new[] { 100.0, 110, 95, 120, 105 }.Select(density)]),
            new SampledStratum<N>("two", area(80), [.. new[] { 60.0, 75, 66, 58 }.Select(density)]),
        ],
        TreeSymbols.Biomass);
}

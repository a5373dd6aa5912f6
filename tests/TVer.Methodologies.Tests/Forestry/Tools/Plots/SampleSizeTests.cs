using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Vectors;
using static TVer.Methodologies.Tests.Forestry.Tools.Given;

namespace TVer.Methodologies.Tests.Forestry.Tools.Plots;

/// <summary>The number of plots: the published spreadsheet example of Winrock for AR-TOOL03, and the rules of the Standard programme.</summary>
public sealed class SampleSizeTests
{
    /// <summary>3,400, 900 and 700 ha; means 126.8, 85 and 102.2; variation 20.7, 18.42 and 8.02 %.</summary>
    private static readonly Dictionary<string, StratumToSample> Winrock = new()
    {
        ["one"] = Stratum(3400, 126.8, 20.7), ["two"] = Stratum(900, 85, 18.42), ["three"] = Stratum(700, 102.2, 8.02),
    };

    private static readonly Area QuarterHectare = Area.FromHectares(0.25);

    [Fact]
    public void Winrock_example_at_95_per_cent_by_single_equations()
    {
        Quantity[] weights = Numbers(0.68, 0.18, 0.14);
        Quantity[] deviations = Numbers(126.8 * 0.207, 85 * 0.1842, 102.2 * 0.0802);
        Quantity sum = SampleSizeEquations.WeightedDeviation<Quantity>(weights, deviations);
        Quantity squares = SampleSizeEquations.WeightedVariance<Quantity>(weights, deviations);
        Quantity wanted = Of(11.5832);
        Assert.Equal(21.8141296, sum.Value, 5e-8);
        Assert.Equal(20000, SampleSizeEquations.Population(Of(31250, "rai"), Of(1.5625, "rai")).Value);
        Assert.Equal(13.62, SampleSizeEquations.OfLargeArea(Of(1.95996), sum, wanted).Value, 5e-3);

        Quantity plots = SampleSizeEquations.OfLargeArea(Of(2.178813), sum, wanted);
        Assert.Equal(12, SampleSizeEquations.DegreesOfFreedom(Of(13.62)).Value);
        Assert.Equal(16.84, plots.Value, 5e-3);
        Assert.Equal(16.82, SampleSizeEquations.OfFinitePopulation(Of(20000), Of(2.178813), sum, squares, wanted).Value, 5e-3);
        Assert.Equal([13.78, 2.18, 0.89], Enumerable.Range(0, 3).Select(k =>
            Math.Round(SampleSizeEquations.Allocation(plots, weights[k], deviations[k], sum).Value, 2)));
        Assert.Equal(15.3664, SampleSizeEquations.OfLargeArea(Of(1.96), Of(10), Of(5)).Value, 1e-12);
    }

    [Fact]
    public void Winrock_example_at_90_per_cent_by_the_procedure()
    {
        SamplePlan<Quantity> plan = SampleSize.Plan<Quantity>(Winrock, QuarterHectare, SampleSizeForm.LargeArea);

        Assert.Equal(9.60, plan.FirstPass.Value, 5e-3);
        Assert.Equal(12.26, plan.Plots.Value, 5e-3);
        Assert.Equal(8, new Trail([plan.Plots]).Find("df").Single().Value);
        Assert.Equal(plan.Plots.Value, plan.Allocation.Values.Sum(n => n.Value), 1e-9);
        Assert.Equal([11, 2, 2], plan.PlotsToLayOut.Values.Select(n => n.Value));
    }

    [Fact]
    public void The_finite_population_needs_fewer_plots_and_its_adjustment_fewer_still()
    {
        double Plots(SampleSizeForm form) => SampleSize.Plan<Plain>(Winrock, Area.FromRai(50), form).Plots.Value;

        Assert.True(Plots(SampleSizeForm.LargeArea) > Plots(SampleSizeForm.FinitePopulation));
        Assert.True(Plots(SampleSizeForm.FinitePopulation) > Plots(SampleSizeForm.Adjusted));
        Assert.Equal(100, SampleSizeEquations.Adjusted(Of(200), Of(200)).Value);
    }

    [Theory]
    [InlineData(SampleSizeForm.LargeArea, 4.999, null)]
    [InlineData(SampleSizeForm.LargeArea, 5, "plots.form.large-area")]
    [InlineData(SampleSizeForm.LargeArea, 7304.97, "plots.form.large-area")]
    [InlineData(SampleSizeForm.Adjusted, 5.001, null)]
    [InlineData(SampleSizeForm.Adjusted, 5, "plots.form.adjusted")]
    [InlineData(SampleSizeForm.FinitePopulation, 5, null)]
    [InlineData(SampleSizeForm.FinitePopulation, 0.1, null)]
    [InlineData(SampleSizeForm.FinitePopulation, 90, null)]
    public void Each_equation_has_its_sampled_share(SampleSizeForm form, double percent, string? code) => Assert.Equal(
        code is null ? [] : [code], SampleSize.CheckForm(form, Ratio.FromPercent(percent)).Select(finding => finding.Code));

    /// <summary>20,000 plots of a quarter hectare need some 12, and 625 plots of 50 rai about as many: 0.06 % and 2 %; 63 plots of 500 rai are few enough for (3).</summary>
    [Theory]
    [InlineData(SampleSizeForm.LargeArea, 1.5625, null)]
    [InlineData(SampleSizeForm.LargeArea, 500, "plots.form.large-area")]
    [InlineData(SampleSizeForm.Adjusted, 1.5625, "plots.form.adjusted")]
    [InlineData(SampleSizeForm.Adjusted, 500, null)]
    [InlineData(SampleSizeForm.FinitePopulation, 1.5625, null)]
    [InlineData(SampleSizeForm.FinitePopulation, 500, null)]
    public void A_plan_says_whether_its_equation_may_be_used_for_its_sampled_share(SampleSizeForm form, double plotRai, string? code)
    {
        SamplePlan<Plain> plan = SampleSize.Plan<Plain>(Winrock, Area.FromRai(plotRai), form);

        Assert.Equal(code is null ? [] : [code], plan.Findings.Select(finding => finding.Code));
        Assert.All(plan.Findings, finding => Assert.Equal(("form", Severity.Error), (finding.Path, finding.Severity)));
        Assert.Equal(plan.Findings.Select(finding => finding.Message), SampleSize.Plan<Quantity>(Winrock, Area.FromRai(plotRai), form).Findings.Select(finding => finding.Message));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    [InlineData(100.1)]
    public void A_precision_is_a_share_above_zero(double percent) => Assert.Throws<ArgumentOutOfRangeException>(
        () => SampleSize.Plan<Plain>(Winrock, QuarterHectare, precision: Ratio.FromPercent(percent)));

    [Theory]
    [InlineData(29.999, 1.70)]
    [InlineData(30, 1.64)]
    public void Thirty_plots_need_no_second_pass(double firstPass, double expected) =>
        Assert.Equal(expected, SampleSizeEquations.FinalStudent(Of(firstPass), Of(1.64), Of(1.70)).Value, 1e-12);

    [Theory]
    [InlineData(9.6, 8)]
    [InlineData(10, 9)]
    [InlineData(1.2, 1)]
    public void Degrees_of_freedom_drop_the_fraction(double firstPass, double expected) =>
        Assert.Equal(expected, SampleSizeEquations.DegreesOfFreedom(Of(firstPass)).Value);

    [Theory]
    [InlineData(12.0, 12)]
    [InlineData(12.0000000000001, 12)]
    [InlineData(12.001, 13)]
    [InlineData(0.3, 2)]
    public void Plots_are_rounded_up_and_at_least_two(double plots, double expected) =>
        Assert.Equal(expected, SampleSizeEquations.RoundedUp(Of(plots), Of(2)).Value);

    [Fact]
    public void The_constant_t_is_that_of_the_normal_distribution() =>
        Assert.Equal(TVer.Methodologies.Statistics.Normal.TwoSidedQuantile(0.90), SampleSizeSymbols.InfiniteStudent.Value, 1e-15);

    [Fact]
    public void Bad_input_is_found_one_fault_at_a_time()
    {
        StratumToSample good = Stratum(100, 50, 20);
        (StratumToSample Stratum, string Path)[] faults =
        [
            (good with { Area = Area.FromRai(0) }, "strata.a.area"),
            (good with { Mean = BiomassDensity.FromTonnesPerRai(-1) }, "strata.a.mean"),
            (good with { Variation = Ratio.FromPercent(0) }, "strata.a.variation"),
        ];
        Assert.Empty(SampleSize.Check(new Dictionary<string, StratumToSample> { ["a"] = good }, QuarterHectare));
        Assert.All(faults, fault =>
            Assert.Equal(fault.Path, Assert.Single(SampleSize.Check(new Dictionary<string, StratumToSample> { ["a"] = fault.Stratum }, QuarterHectare)).Path));
        Assert.Equal("plotArea", Assert.Single(SampleSize.Check(new Dictionary<string, StratumToSample> { ["a"] = good }, default)).Path);
        Assert.Equal("plots.no-stratum", Assert.Single(SampleSize.Check(new Dictionary<string, StratumToSample>(), QuarterHectare)).Code);
    }

    [Fact]
    public void Standard_programme_by_sample_size()
    {
        Dictionary<string, StandardStratum> strata = new() { ["a"] = new(Area.FromRai(10000), [.. Enumerable.Repeat(Area.FromRai(0.5), 12)], null) };

        Assert.Equal(StandardSampling.SampleSize, StandardPlotRules.Met(strata, 11.2));
        Assert.Equal(StandardSampling.SampleSize, StandardPlotRules.Met(strata, 12));
        Assert.Equal(StandardSampling.None, StandardPlotRules.Met(strata, 12.1));
        Finding finding = Assert.Single(StandardPlotRules.Check(strata, 12.1));
        Assert.Contains("13 plots", finding.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, StandardSampling.OnePercent)]
    [InlineData(200.1, StandardSampling.None)]
    public void Standard_programme_by_one_per_cent_of_every_stratum(double rai, StandardSampling expected)
    {
        Dictionary<string, StandardStratum> strata = new()
        {
            ["a"] = new(Area.FromRai(rai), [Area.FromRai(1), Area.FromRai(1)], null),
            ["b"] = new(Area.FromRai(100), [Area.FromRai(1), Area.FromRai(1)], null),
        };

        Assert.Equal(expected, StandardPlotRules.Met(strata));
        Assert.Equal(expected == StandardSampling.None ? 1 : 0, StandardPlotRules.Check(strata).Count);
    }

    [Theory]
    [InlineData(1, 25, StandardSampling.ThreePlots)]
    [InlineData(1, 25.001, StandardSampling.None)]
    [InlineData(0.999, 25, StandardSampling.None)]
    public void Standard_programme_by_three_plots_of_a_rai(double plotRai, double percent, StandardSampling expected)
    {
        Dictionary<string, StandardStratum> strata = new()
        {
            ["a"] = new(Area.FromRai(10000), [Area.FromRai(1), Area.FromRai(1), Area.FromRai(plotRai)], Ratio.FromPercent(percent)),
        };

        Assert.Equal(expected, StandardPlotRules.Met(strata));
    }

    [Fact]
    public void Variance_for_a_margin_of_error_agrees_with_open_mrv()
    {
        // Simple random sampling for a share: n = s² / V with s² = p (1 − p), which is (2) with t and E both taken from the margin.
        TestVector vector = VectorFile.Find("sample_size.jsonl", "openmrv-srs-accuracy");
        double p = vector.Input("proportion");
        Quantity deviation = SampleSizeEquations.WeightedDeviation<Quantity>(Numbers(1), Numbers(Math.Sqrt(p * (1 - p))));

        Quantity plots = SampleSizeEquations.OfLargeArea(Of(vector.Input("z")), deviation, Of(vector.Input("margin_of_error") * p));

        vector.AssertAgrees("sample_size", plots.Value);
    }

    private static StratumToSample Stratum(double hectares, double mean, double percent) => new()
    {
        Area = Area.FromHectares(hectares), Mean = BiomassDensity.FromTonnesPerHectare(mean), Variation = Ratio.FromPercent(percent),
    };
}

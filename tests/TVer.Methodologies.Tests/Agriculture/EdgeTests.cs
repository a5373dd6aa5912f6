using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>Every limit from both sides: what the handbook allows up to a number, it allows at that number.</summary>
public class EdgeTests
{
    [Theory]
    [InlineData(60, false)]
    [InlineData(59.9, true)]
    public void Five_years_of_farming_are_enough(double months, bool isMissed) => Assert.Equal(
        isMissed,
        Has(
            FertilizerMethodology.Version02.Check(CassavaFields.Project with
            {
                Applicability = CassavaFields.Project.Applicability with { FarmedFor = Duration.FromMonths(months) },
            }),
            "fertilizer.farmed-for"));

    [Theory]
    [InlineData(0.2, false)]
    [InlineData(0.1999, true)]
    public void Plots_of_one_per_cent_are_enough(double rai, bool isMissed) => Assert.Equal(
        isMissed,
        Has(
            PerennialMethodology.Version02.Check(DurianOrchard.WithRound(round => round with
            {
                Trees = round.Trees! with { Strata = round.Trees.Strata!.ToDictionary(pair => pair.Key, pair => pair.Value with { SampledArea = Area.FromRai(rai) }) },
            })),
            "trees.one-percent"));

    [Theory]
    [InlineData(30, false)]
    [InlineData(30.0001, true)]
    public void Counting_goes_up_to_30_rai_a_plot(double rai, bool isMissed) => Assert.Equal(isMissed, Has(Counted(1, rai), "trees.count-plot"));

    [Theory]
    [InlineData(40, 25, false)]
    [InlineData(40, 25.0001, true)]
    public void Counting_goes_up_to_1000_rai_a_project(int plots, double rai, bool isMissed) =>
        Assert.Equal(isMissed, Has(Counted(plots, rai), "trees.count-project"));

    [Theory]
    [InlineData(10, false)]
    [InlineData(10.0001, true)]
    public void A_sub_plot_of_soil_goes_up_to_10_rai(double rai, bool isMissed)
    {
        FertilizerRound round = CassavaFields.Project.Rounds[0];
        FertilizerProject project = CassavaFields.Project with
        {
            Rounds =
            [
                round with
                {
                    Soil = round.Soil! with
                    {
                        Plots = round.Soil.Plots.ToDictionary(
                            pair => pair.Key,
                            pair => pair.Key == "south" ? new Dictionary<string, TVer.Methodologies.Agriculture.Tools.SoilSample> { ["a"] = CassavaFields.Sample(rai, 1) } : pair.Value),
                    },
                },
            ],
        };

        Assert.Equal(isMissed, Has(FertilizerMethodology.Version02.Check(project), "soil.sub-plot-area"));
    }

    [Fact]
    public void A_tonne_of_leakage_is_a_tonne_less()
    {
        FertilizerProject Leaking(double tonnes) => CassavaFields.Project with
        {
            Rounds = [CassavaFields.Project.Rounds[0] with { Leakage = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(tonnes), source: "test") }],
        };

        Assert.Equal(
            1,
            FertilizerMethodology.Version02.Calculate(Leaking(1)).NetTotal - FertilizerMethodology.Version02.Calculate(Leaking(2)).NetTotal,
            1e-9);
    }

    [Fact]
    public void The_orchard_bears_its_leakage_too() => Assert.Equal(
        5,
        PerennialMethodology.Version02.Calculate(DurianOrchard.Project).NetTotal - PerennialMethodology.Version02.Calculate(
            DurianOrchard.WithRound(round => round with { Leakage = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(5), source: "test") })).NetTotal,
        1e-9);

    /// <summary>Two rounds of a year give the tonnes of one round of two, and the fraction left by the first is not lost.</summary>
    [Fact]
    public void Rounds_add_up()
    {
        PerennialProject counted = DurianOrchard.Counted with { Soil = null };
        OrchardRound round = counted.Rounds[0] with { Soil = null, DeadWoodAndLitter = null };
        Statement one = PerennialMethodology.Version02.Calculate(counted with { Rounds = [round] });
        Statement two = PerennialMethodology.Version02.Calculate(counted with { Rounds = [round with { LastYear = 2024 }, round with { FirstYear = 2025 }] });

        Assert.Equal(one.NetTotal, two.NetTotal, 1e-9);
        Assert.Equal(one.IssuedTotal, two.IssuedTotal);
        Assert.Equal(2, two.Periods.Count);
        Assert.Equal(two.IssuedTotal, two.Periods[0].Issued.Value + two.Periods[1].Issued.Value);
    }

    private static IReadOnlyList<Finding> Counted(int plots, double rai)
    {
        FieldPlot plot = DurianOrchard.Project.Fertilization.Plots["hill"] with { Area = Area.FromRai(rai) };
        string[] names = [.. Enumerable.Range(1, plots).Select(k => $"plot {k}")];
        return PerennialMethodology.Version02.Check(DurianOrchard.Counted with
        {
            Fertilization = DurianOrchard.Project.Fertilization with { Plots = names.ToDictionary(name => name, _ => plot) },
            Rounds = [DurianOrchard.Counted.Rounds[0] with { TreeCounts = names.ToDictionary(name => name, _ => Measurement.Parse("10 trees")) }],
        });
    }

    private static bool Has(IReadOnlyList<Finding> findings, string code) => findings.Any(finding => finding.Code == code);
}

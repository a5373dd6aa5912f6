using TVer.Methodologies.Agriculture;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Agriculture;

public class FertilizerPropertyTests
{
    /// <summary>Statements compare every reading, so that a case costs a dozen calculations.</summary>
    private const int FewCases = 30;

    private static readonly IMethodology<FertilizerProject> Methodology = FertilizerMethodology.Version02;

    [Fact]
    public void Less_nitrogen_never_raises_emissions() => Properties.Hold(
        Cases.Doubles(0, 5_000), Cases.Doubles(0, 1), Cases.OneOf(Enum.GetValues<NitrousOxideForm>()), (mass, share, form) =>
        {
            EmissionChoices choices = NitrogenCase.AllIndirect with { NitrousOxide = form };
            return Emission(choices, mass * share) <= Emission(choices, mass);
        });

    [Fact]
    public void What_is_not_counted_never_raises_emissions() => Properties.Hold(
        Cases.Doubles(0, 5_000), Cases.OneOf(Enum.GetValues<NitrousOxideForm>()), Cases.OneOf(0, 1, 2), (mass, form, way) =>
        {
            EmissionChoices choices = NitrogenCase.AllIndirect with { NitrousOxide = form };
            EmissionChoices fewer = way == 0 ? choices with { Volatilization = Counting.NotCounted }
                : way == 1 ? choices with { Leaching = Counting.NotCounted } : choices;
            return Emission(fewer, mass) <= Emission(choices, mass);
        });

    /// <summary>The mean of three equal years may be off by its last bit; no tonne comes of it, nor is one lost.</summary>
    [Fact]
    public void The_reduction_is_zero_when_nothing_changes() => Properties.Hold(
        Cases.Doubles(0, 10_000),
        mass =>
        {
            Statement statement = Net(mass, mass);
            Assert.Equal(0, statement.NetTotal, 1e-16 * (1 + mass));
            Assert.Equal(0, statement.IssuedTotal);
        },
        FewCases);

    [Fact]
    public void The_reduction_has_the_sign_of_the_change_and_is_never_clipped() => Properties.Hold(
        Cases.Doubles(1, 10_000), Cases.Doubles(1, 10_000), (before, after) =>
        {
            double net = Net(before, after).NetTotal;

            // 0.01 × 44/28 × 265 kgCO2e for each kg of nitrogen.
            Assert.Equal(before - after, net / 0.00416428571428571429, 1e-6);
            Assert.Equal(Math.Sign(before - after), Math.Sign(net));
        },
        FewCases);

    [Fact]
    public void More_fertilizer_owes_whole_tonnes_rounded_away_from_the_credits()
    {
        Statement statement = Net(1_000, 2_000);

        Assert.Equal(-4.164285714, statement.NetTotal, 1e-9);
        Assert.Equal(-5, statement.IssuedTotal);
    }

    [Fact]
    public void A_further_year_of_equal_data_changes_nothing() => Properties.Hold(
        Cases.Doubles(0, 10_000), Cases.Integers(3, 9), (mass, years) =>
        {
            FertilizerProject Project(int count) => WithNorth(
                Enumerable.Range(0, count).ToDictionary(k => $"{2023 - k}", _ => Record(mass)), Record(0));
            Assert.Equal(Methodology.Calculate(Project(3)).NetTotal, Methodology.Calculate(Project(years)).NetTotal, 1e-12 * (1 + mass));
        },
        FewCases);

    /// <summary>A later set of potentials changes nitrous oxide, and neither urea, lime, fuel nor soil.</summary>
    [Fact]
    public void A_later_set_of_potentials_changes_only_nitrous_oxide()
    {
        Statement earlier = Methodology.Calculate(CassavaFields.Project);
        Statement later = Methodology.Calculate(CassavaFields.WithChoices(choices => choices with { Potentials = choices.Potentials with { Set = "gwp-ar6" } }));
        string[] mayChange = ["GWP_N2O", "E_N2O", "E_p", "BE", "PE_y", "ER_fert,y", "ER_y", "ER_y,cap", "ER", "ΣBE", "ΣPE_y", "ΣER_y", "ΣΔC_t", "I_cum,t", "I_t", "V_t"];
        Dictionary<string, double> before = Values(earlier);
        Dictionary<string, double> after = Values(later);

        Assert.Equal(before.Keys, after.Keys);
        Assert.All(
            before.Where(pair => !mayChange.Contains(pair.Key.Split(" [")[0])), pair => Assert.Equal(pair.Value, after[pair.Key]));
        Assert.All(
            before.Where(pair => pair.Key.StartsWith("E_N2O", StringComparison.Ordinal)), pair => Assert.Equal(pair.Value / 265 * 273, after[pair.Key], 1e-9));
    }

    [Fact]
    public void The_order_of_plots_and_materials_does_not_matter()
    {
        FertilizerProject reversed = CassavaFields.With(fertilization => fertilization with
        {
            Plots = fertilization.Plots.Reverse().ToDictionary(),
            Fertilizers = fertilization.Fertilizers.Reverse().ToDictionary(),
        });
        Statement statement = Methodology.Calculate(CassavaFields.Project);

        Assert.Equal(statement.NetTotal, Methodology.Calculate(reversed).NetTotal);
        Assert.Equal(statement.Receipt, Methodology.Calculate(reversed).Receipt);
    }

    [Fact]
    public void Every_step_has_its_own_name_and_index()
    {
        Assert.All(
            Methodology.Interpretations.OfType<Interpretation<NitrousOxideForm>>().Single().Values,
            form => Assert.Distinct(Values(
                Methodology.Calculate(CassavaFields.WithChoices(choices => choices with { NitrousOxide = form, Volatilization = Counting.Counted }))).Keys));
    }

    [Fact]
    public void Every_step_of_an_orchard_has_its_own_name_and_index() => Assert.Distinct(
        PerennialMethodology.Version02.Calculate(DurianOrchard.Project).Trail.Steps.Select(step => $"{step.Symbol} [{step.At}]"));

    /// <summary>2,000 t of nitrogen less give 8,328.57 tCO2e in a year: the cut leaves 5,000, as printed leaves all.</summary>
    [Fact]
    public void No_credits_above_the_cap_of_a_monitored_year()
    {
        FertilizerProject project = WithNorth(Three(Record(2_000_000)), Record(0));
        Statement cut = Methodology.Calculate(project);
        Statement asPrinted = Methodology.Calculate(project with { Readings = new() { AnnualCap = AnnualCapReading.EstimateOnly } });

        Assert.Equal(5_000, cut.NetTotal);
        Assert.Equal(8_328.571428571, asPrinted.NetTotal, 1e-6);
        Assert.Single(cut.Findings, finding => finding.Code == "fertilizer.monitored-above-cap");
        Assert.Equal(3_328.571428571, Assert.Single(cut.Periods).Parts[^1].Value, 1e-6);
    }

    [Fact]
    public void An_estimate_above_the_cap_is_an_error()
    {
        FertilizerProject project = WithNorth(Three(Record(2_000_000)), Record(0)) with { Stage = ProjectStage.ExAnte };
        Statement statement = Methodology.Calculate(project);

        Assert.True(statement.HasErrors);
        Assert.Empty(statement.Periods);
        Assert.Single(statement.Findings, finding => finding.Code == "fertilizer.estimate-above-cap");
    }

    /// <summary>Exactly at the cap is within it: 1,200,686.106346 kg of nitrogen give 5,000 tCO2e to the snap.</summary>
    [Theory]
    [InlineData(1_200_686.1, false)]
    [InlineData(1_200_686.2, true)]
    public void The_cap_is_met_from_both_sides(double nitrogen, bool isAbove) => Assert.Equal(
        isAbove,
        Methodology.Calculate(WithNorth(Three(Record(nitrogen)), Record(0)) with { Stage = ProjectStage.ExAnte }).HasErrors);

    /// <summary>2,000 kg of 15-15-15 before: 100 kg less are 5 % exactly.</summary>
    [Theory]
    [InlineData(1_900, true)]
    [InlineData(1_900.001, false)]
    [InlineData(1_899.999, true)]
    [InlineData(2_100, false)]
    public void The_cut_of_five_per_cent_is_inclusive(double compound, bool isMet)
    {
        PerennialProject project = DurianOrchard.WithPlot(plot => plot with
        {
            Baseline = Three(DurianOrchard.Record(2_000, 0, 0)),
            Years = new Dictionary<string, FieldRecord> { ["2024"] = DurianOrchard.Record(compound, 0, 0), ["2025"] = DurianOrchard.Record(compound, 0, 0) },
        });

        Assert.Equal(isMet ? 0 : 2, PerennialMethodology.Version02.Check(project).Count(finding => finding.Code == "perennial.fertilizer-cut"));
        Assert.Equal(isMet ? 2 : 0, PerennialMethodology.Version02.Check(project).Count(finding => finding.Code == "perennial.fertilizer-cut-met"));
    }

    /// <summary>By product alone, or by nitrogen alone, is not enough: 2,200 kg of product and 392 kg of nitrogen before.</summary>
    [Theory]
    [InlineData(1_890, 310, "0", "-8.69898")]
    [InlineData(2_090, 0, "5", "20.0255")]
    [InlineData(1_600, 480, "5.45455", "-17.551")]
    [InlineData(2_180, 0, "0.909091", "16.5816")]
    public void Both_product_and_nitrogen_must_fall(double compound, double urea, string byProduct, string byNitrogen)
    {
        Finding finding = PerennialMethodology.Version02.Check(DurianOrchard.WithYears(DurianOrchard.Record(compound, urea, 0)))
            .First(one => one.Code.StartsWith("perennial.fertilizer-cut", StringComparison.Ordinal));

        bool isMet = double.Parse(byProduct, System.Globalization.CultureInfo.InvariantCulture) >= 5 && !byNitrogen.StartsWith('-');
        Assert.Equal(isMet ? "perennial.fertilizer-cut-met" : "perennial.fertilizer-cut", finding.Code);
        Assert.Contains($"{byProduct} % of its mass and {byNitrogen} % of its nitrogen", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Losses_of_trees_and_soil_are_deducted()
    {
        PerennialProject project = DurianOrchard.Project with
        {
            Rounds = [DurianOrchard.Project.Rounds[0] with { Trees = DurianOrchard.Stock("11 ± 1 tCO2e/rai"), DeadWoodAndLitter = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(-1), source: "test") }],
        };
        PeriodResult period = Assert.Single(PerennialMethodology.Version02.Calculate(project).Periods);

        // −20 tCO2e with U far above 30 %: the whole half-width, 20·√(1.5² + 1²) = 36.06, is deducted too.
        Assert.Equal(-56.055512755, period.Parts[0].Value, 1e-9);
        Assert.Equal(-1, period.Parts[3].Value);
        Assert.True(period.Net.Value < 0);
        Assert.True(period.Issued.Value < 0);
    }

    private static double Emission(EmissionChoices choices, double mass) =>
        NitrogenCase.Baseline(NitrogenCase.Of(choices, $"{Unit.Format(mass)} kg", NitrogenCase.Nitrogen())).Value;

    private static Statement Net(double before, double after)
    {
        Statement statement = Methodology.Calculate(WithNorth(Three(Record(before)), Record(after)));
        Assert.False(statement.HasErrors);
        return statement;
    }

    /// <summary>One plot with pure nitrogen, one project year, nothing else.</summary>
    private static FertilizerProject WithNorth(IReadOnlyDictionary<string, FieldRecord> baseline, FieldRecord year)
    {
        Fertilization fertilization = NitrogenCase.Of(
            NitrogenCase.AllIndirect with { Volatilization = Counting.NotCounted, Leaching = Counting.NotCounted }, "1 kg", NitrogenCase.Nitrogen());
        return CassavaFields.Project with
        {
            Fertilization = fertilization with
            {
                Plots = new Dictionary<string, FieldPlot>
                {
                    ["p"] = fertilization.Plots["p"] with { Baseline = baseline, Years = new Dictionary<string, FieldRecord> { ["2024"] = year } },
                },
            },
            Soil = null,
            Rounds = [new() { FirstYear = 2024, LastYear = 2024, Leakage = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(0), source: "none") }],
        };
    }

    private static Dictionary<string, FieldRecord> Three(FieldRecord record) => new() { ["2021"] = record, ["2022"] = record, ["2023"] = record };

    private static FieldRecord Record(double nitrogen) => new()
    {
        Fertilizers = new Dictionary<string, Measurement> { ["f"] = new(nitrogen, Unit.Parse("kg")) },
    };

    private static Dictionary<string, double> Values(Statement statement) =>
        statement.Trail.Steps.ToDictionary(step => $"{step.Symbol} [{step.At}]", step => step.Value);
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Quantities;
using SoilCarbonEquations = TVer.Methodologies.Agriculture.Tools.SoilCarbonEquations;
using SoilCarbonSymbols = TVer.Methodologies.Agriculture.Tools.SoilCarbonSymbols;
using S = TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon.SoilSymbols;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

public class SoilToolTests
{
    private static readonly SoilManagement LongTermLow = Crop(30, Tillage.Full, CroplandInput.Low);
    private static readonly SoilManagement ShortTermMedium = Crop(10, Tillage.Full, CroplandInput.Medium);

    /// <summary>The derived examples: 100 ha, prepared in year 1. Change in the year of preparation, then in each of the twenty years.</summary>
    public static TheoryData<string, SoilStratum, double, double> Examples => new()
    {
        { "capped, 5 % disturbed", Stratum(LongTermLow, 5), 0, 293.333333333333 },
        { "capped, 30 % disturbed", Stratum(LongTermLow, 30), -761.024, 293.333333333333 },
        { "short-term, 5 % disturbed", Stratum(ShortTermMedium, 5), 0, 155.1 },
        { "short-term, 30 % disturbed", Stratum(ShortTermMedium, 30), -1413.133333333333, 225.756666666667 },
        {
            "grassland, moderately degraded",
            Stratum(Grass(GrasslandCondition.ModeratelyDegraded, GrasslandInput.Medium), 5) with { Soil = SoilClass.HighActivityClay },
            0, 35.75
        },
        { "dry, exactly 10 % disturbed", Stratum(LongTermLow, 10) with { Climate = SoilClimate.TropicalDry }, 0, 288.108333333333 },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Derived_examples(string name, SoilStratum stratum, double lossYear, double gainYear)
    {
        // The last example is 35 tC/ha: initial 19.285, rate 0.78575, just under the cap.
        Assert.NotEmpty(name);
        Near(lossYear, InYear(stratum, 1));
        for (int year = 2; year <= 21; year++)
        {
            Near(gainYear, InYear(stratum, year));
        }

        Assert.Equal(0, InYear(stratum, 22));
        Assert.Equal(0, InYear(stratum with { PreparationYear = 2 }, 1));
    }

    [Fact]
    public void Loss_and_gain_sum_to_the_published_total()
    {
        // 21 years: 44/12 × 100 ha × (47 − 38.54) = 3,102.0.
        ToolResult result = SoilTool.Change(Plan(Stratum(ShortTermMedium, 30)), new Period(1, 1, 21));
        Near(3102.0, result.Value!.Value);
        Assert.Empty(result.Findings);
        Assert.Contains(result.Trail.Steps, step => step.Datum?.Source == "AR-TOOL16 v01.1.0, Table 3 (0-30 cm)");
        Assert.Equal("AR-TOOL16 soil tables", Assert.Single(result.FactorSets).Name);
    }

    [Fact]
    public void Whatever_is_disturbed_loss_and_gain_end_at_the_reference_stock() => Properties.Hold(
        Cases.Doubles(0, 1), Cases.OneOf(Tillage.Full, Tillage.Reduced), Cases.OneOf(CroplandInput.Low, CroplandInput.Medium),
        (disturbed, tillage, input) =>
        {
            SoilStratum stratum = Stratum(Crop(10, tillage, input), 100 * disturbed);
            double expected = 44.0 / 12 * 100 * (47 - (47 * 0.82 * (tillage == Tillage.Full ? 1 : 1.15) * (input == CroplandInput.Low ? 0.92 : 1)));
            double total = SoilModel.Change<Plain>(Plan(stratum), new Period(1, 1, 40)).Value;
            return Math.Abs(total - expected) <= 1e-9 * expected;
        });

    [Fact]
    public void Disturbance_counts_only_above_10_percent()
    {
        Assert.Equal(0, SoilEquations.Loss(S.InitialStock.Is(20), S.DisturbedShare.Is(0.1)).Value);
        Assert.Equal(0, SoilEquations.Loss(S.InitialStock.Is(20), S.DisturbedShare.Is(0.28 / 2.8)).Value); // the last bit does not decide
        Near(2, SoilEquations.Loss(S.InitialStock.Is(20), S.DisturbedShare.Is(0.1000001)).Value);
        Assert.Equal(0, SoilEquations.Loss(S.InitialStock.Is(20), S.DisturbedShare.Is(0.25 / 9)).Value); // pits of AR-ACM0003: 2.78 %
        Near(2, SoilEquations.Loss(S.InitialStock.Is(20), S.DisturbedShare.Is(1)).Value); // full ploughing
    }

    [Fact]
    public void The_pits_of_AR_ACM0003_disturb_2_78_percent() => Assert.Equal(2.78, Math.Round(100 * (0.5 * 0.5) / (3 * 3), 2));

    [Theory]
    [InlineData(36, 20, 0.8)] // raw rate exactly at the cap
    [InlineData(35.98, 20, 0.799)]
    [InlineData(36.02, 20, 0.8)]
    [InlineData(20, 36, -0.8)]
    [InlineData(20, 60, -2)] // a loss is never capped
    public void The_cap_is_upward_only(double reference, double initial, double expected) =>
        Near(expected, SoilEquations.GainRate(S.ReferenceStock.Is(reference), S.InitialStock.Is(initial), S.Loss.Is(0)).Value, 1e-9);

    [Fact]
    public void The_cap_is_0_128_tonnes_of_carbon_per_rai()
    {
        Quantity change = SoilEquations.StratumChange(S.StratumArea.Is(1), SoilEquations.GainRate(S.ReferenceStock.Is(88), S.InitialStock.Is(20), S.Loss.Is(0)));
        Near(0.128, change.Value * 12 / 44);
    }

    [Fact]
    public void Traced_and_bare_agree_to_the_bit()
    {
        SoilPlan plan = Plan(Stratum(ShortTermMedium, 30));
        Assert.Equal(SoilTool.Change(plan, new Period(1, 1, 5)).Value!.Value, SoilModel.Change<Plain>(plan, new Period(1, 1, 5)).Value);
    }

    [Fact]
    public void The_model_refuses_what_the_tables_do_not_have()
    {
        Assert.Throws<ArgumentException>(() => SoilModel.Change<Plain>(Plan(Stratum(LongTermLow, 5) with { Soil = SoilClass.Spodic }), new Period(1, 1, 1)));
        Assert.Throws<ArgumentException>(() => SoilModel.Change<Plain>(Plan(Stratum(Crop(20, Tillage.Full, CroplandInput.Low), 5)), new Period(1, 1, 1)));
    }

    public static TheoryData<string, SoilPlan> Faults => new()
    {
        { "soil.condition", Plan(Stratum(LongTermLow, 5)) with { NoWetland = Declaration.NotMet } },
        { "soil.condition", Plan(Stratum(LongTermLow, 5)) with { NoOrganicSoil = Declaration.NotMet } },
        { "soil.condition", Plan(Stratum(LongTermLow, 5)) with { LitterStays = Declaration.NotMet } },
        { "soil.condition", Plan(Stratum(LongTermLow, 5)) with { DisturbedOnce = Declaration.NotMet } },
        { "soil.condition", Plan(Stratum(LongTermLow, 5)) with { PlantedWithinYear = Declaration.NotMet } },
        { "tool.empty", Plan(Stratum(LongTermLow, 5)) with { Strata = new Dictionary<string, SoilStratum>() } },
        { "tool.negative", Plan(Stratum(LongTermLow, 5) with { Area = Area.FromRai(-1) }) },
        { "tool.share", Plan(Stratum(LongTermLow, 100.1)) },
        { "tool.share", Plan(Stratum(LongTermLow, -0.1)) },
        { "soil.preparation-year", Plan(Stratum(LongTermLow, 5) with { PreparationYear = 0 }) },
        { "soil.reference.not-available", Plan(Stratum(LongTermLow, 5) with { Soil = SoilClass.Spodic }) },
        { "soil.sandy", Plan(Stratum(LongTermLow, 5) with { Sand = Ratio.FromPercent(70.1), Clay = Ratio.FromPercent(7.9) }) },
        { "soil.not-sandy", Plan(Stratum(LongTermLow, 5) with { Soil = SoilClass.Sandy, Sand = Ratio.FromPercent(70), Clay = Ratio.FromPercent(7.9) }) },
        { "soil.not-sandy", Plan(Stratum(LongTermLow, 5) with { Soil = SoilClass.Sandy, Sand = Ratio.FromPercent(70.1), Clay = Ratio.FromPercent(8) }) },
        { "soil.not-sandy", Plan(Stratum(LongTermLow, 5) with { Soil = SoilClass.Sandy, Clay = Ratio.FromPercent(8) }) },
        { "soil.texture", Plan(Stratum(LongTermLow, 5) with { Sand = Ratio.FromPercent(60), Clay = Ratio.FromPercent(40.1) }) },
        { "tool.share", Plan(Stratum(LongTermLow, 5) with { Sand = Ratio.FromPercent(-0.1) }) },
        { "tool.share", Plan(Stratum(LongTermLow, 5) with { Clay = Ratio.FromPercent(100.1) }) },
        { "soil.management.one", Plan(Stratum(new SoilManagement(), 5)) },
        { "soil.management.one", Plan(Stratum(LongTermLow with { IsNativeVegetation = true }, 5)) },
        { "soil.management.native", Plan(Stratum(new SoilManagement { IsNativeVegetation = true }, 5)) },
        { "soil.cropland.years", Plan(Stratum(Crop(-3, Tillage.Full, CroplandInput.Low), 5)) },
        { "soil.cropland.years", Plan(Stratum(Crop(-1e-9, Tillage.Full, CroplandInput.Low), 5)) },
        { "soil.cropland.twenty-years", Plan(Stratum(Crop(20, Tillage.Full, CroplandInput.Low), 5)) },
        { "soil.exclusions.unknown", Plan(Stratum(LongTermLow, 5) with { Climate = SoilClimate.WarmTemperateMoist }) },
        { "soil.excluded", Plan(Stratum(Crop(10, Tillage.Reduced, CroplandInput.HighWithoutManure), 5)) },
        { "soil.excluded", Plan(Stratum(Grass(GrasslandCondition.Improved, GrasslandInput.Low), 5)) },
        { "soil.factor.none", Plan(Stratum(Crop(30, Tillage.None, CroplandInput.Low), 5)) },
        { "soil.factor.none", Plan(Stratum(Crop(30, Tillage.Full, CroplandInput.HighWithManure), 5)) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found_and_gives_no_value(string code, SoilPlan plan)
    {
        ToolResult result = SoilTool.Change(plan, new Period(1, 1, 5));
        Assert.Equal([code], Codes(result.Findings));
        Assert.Null(result.Value);
        Assert.NotEmpty(result.Findings[0].Message.Thai);
    }

    [Fact]
    public void Land_cultivated_for_no_year_is_short_term_and_a_negative_number_of_years_is_named()
    {
        Assert.Empty(SoilTool.Change(Plan(Stratum(Crop(0, Tillage.Full, CroplandInput.Low), 5)), new Period(1, 1, 5)).Findings);
        Finding finding = Assert.Single(SoilTool.Change(Plan(Stratum(Crop(-3, Tillage.Full, CroplandInput.Low), 5)), new Period(1, 1, 5)).Findings);
        Assert.Equal("strata.all.management.cropland.cultivatedFor", finding.Path);
        Assert.Equal("The land was cultivated for -3 yr: it must be 0 years or more.", finding.Message.English);
        Assert.Equal("พื้นที่เพาะปลูกมาแล้ว -3 yr ต้องไม่น้อยกว่า 0 ปี", finding.Message.Thai);
        Assert.Null(SoilTables.Factors(SoilClimate.TropicalMoist, Crop(-3, Tillage.Full, CroplandInput.Low)));
        SoilManagement setAside = Crop(-3, Tillage.Full, CroplandInput.Low);
        setAside = setAside with { Cropland = setAside.Cropland! with { IsSetAside = true } };
        Assert.Equal(["soil.cropland.years"], Codes(SoilTool.Change(Plan(Stratum(setAside, 5)), new Period(1, 1, 5)).Findings));
    }

    [Fact]
    public void Shares_that_contradict_the_class_of_the_soil_are_named() => Assert.Contains(
        "Soil of 70.1 % sand and 7.9 % clay is sandy",
        Assert.Single(SoilTool.Change(
            Plan(Stratum(LongTermLow, 5) with { Sand = Ratio.FromPercent(70.1), Clay = Ratio.FromPercent(7.9) }), new Period(1, 1, 5)).Findings).Message.English,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void All_faults_are_found_at_once_and_missing_evidence_is_an_error(string? evidence)
    {
        ToolResult unproven = SoilTool.Change(Plan(Stratum(LongTermLow, 5)) with { LitterStays = new Declaration(true, evidence) }, new Period(1, 1, 1));
        Assert.Equal((Severity.Error, "litterStays"), (Assert.Single(unproven.Findings).Severity, unproven.Findings[0].Path));
        Assert.Null(unproven.Value);
        SoilPlan plan = Plan(Stratum(LongTermLow, 100.1) with { PreparationYear = 0 }) with { NoWetland = new Declaration(true, evidence) };
        Assert.Equal(["soil.evidence", "tool.share", "soil.preparation-year"], Codes(SoilTool.Change(plan, new Period(1, 1, 1)).Findings));
        Assert.Equal(["soil.period"], Codes(SoilTool.Change(Plan(Stratum(LongTermLow, 5)), new Period(1, 0, 1)).Findings));
        Assert.Equal(["soil.period"], Codes(SoilTool.Change(Plan(Stratum(LongTermLow, 5)), new Period(1, 3, 2)).Findings));
    }

    [Theory]
    [InlineData(70, 7.9)]
    [InlineData(70.1, 8)]
    public void Soil_at_the_edge_is_not_sandy(double sand, double clay) => Assert.Empty(SoilTool.Change(
        Plan(Stratum(LongTermLow, 5) with { Sand = Ratio.FromPercent(sand), Clay = Ratio.FromPercent(clay) }), new Period(1, 1, 1)).Findings);

    [Theory]
    [InlineData(70.1, 7.9)]
    [InlineData(92.1, 7.9)]
    public void Sandy_soil_whose_shares_say_so_is_sandy(double sand, double clay) => Assert.Empty(SoilTool.Change(
        Plan(Stratum(LongTermLow, 5) with { Soil = SoilClass.Sandy, Sand = Ratio.FromPercent(sand), Clay = Ratio.FromPercent(clay) }), new Period(1, 1, 1)).Findings);

    [Fact]
    public void Measured_soil_of_the_derived_example()
    {
        // BD 1.35, 30 cm, OC 1.2 %, coarse 0.05: 46.17 tC/ha = 7.3872 tC/rai = 169.29 tCO2/ha.
        Quantity profile = MeasuredSoilEquations.Profile<Quantity>([Layer(30)]);
        Near(7.3872, profile.Value);
        Near(169.29, MeasuredSoilEquations.AsCarbonDioxide(profile).Value * 6.25);
    }

    [Fact]
    public void Layers_add_to_the_profile_and_a_loss_stays_a_loss()
    {
        Near(7.3872, MeasuredSoilEquations.Profile<Quantity>([Layer(10), Layer(20)]).Value);
        Near(-50, MeasuredSoilEquations.Change(S.StockPerRai.Is(27), S.StockPerRai.Is(26.5), S.StratumArea.Is(100)).Value);
    }

    private static Quantity Layer(double centimetres) => SoilCarbonEquations.Density(
        SoilCarbonSymbols.BulkDensity.Is(1.35), SoilCarbonSymbols.Depth.Is(centimetres), SoilCarbonSymbols.OrganicCarbon.Is(0.012), SoilCarbonSymbols.CoarseFragments.Is(0.05));

    /// <summary>Registered projects: area × 0.26 tC/rai/yr × 44/12, as printed in their documents (a mangrove rate, given by the caller).</summary>
    [Theory]
    [InlineData(554.32, 528.451733)]
    [InlineData(535.46, 510.471867)]
    [InlineData(1195.64, 1139.843467)]
    public void A_given_annual_rate(double rai, double expected) => Assert.Equal(
        expected, Math.Round(SoilEquations.ChangeAtGivenRate(S.GivenRate.Is(0.26), S.StratumArea.Is(rai), S.Years.Is(1)).Value, 6));

    private static double InYear(SoilStratum stratum, int year) => SoilTool.Change(Plan(stratum), new Period(1, year, year)).Value!.Value;

    private static SoilPlan Plan(SoilStratum stratum) => new()
    {
        Strata = new Dictionary<string, SoilStratum> { ["all"] = stratum },
        NoWetland = Declaration.Met("map"),
        NoOrganicSoil = Declaration.Met("map"),
        LitterStays = Declaration.Met("plan"),
        DisturbedOnce = Declaration.Met("plan"),
        PlantedWithinYear = Declaration.Met("plan"),
    };

    private static SoilStratum Stratum(SoilManagement management, double disturbedPercent) => new()
    {
        Area = Area.FromHectares(100),
        Climate = SoilClimate.TropicalMoist,
        Soil = SoilClass.LowActivityClay,
        Management = management,
        DisturbedShare = Ratio.FromPercent(disturbedPercent),
        PreparationYear = 1,
    };

    private static SoilManagement Crop(double years, Tillage tillage, CroplandInput input) => new()
    {
        Cropland = new CroplandManagement { CultivatedFor = Duration.FromYears(years), Tillage = tillage, Input = input },
    };

    private static SoilManagement Grass(GrasslandCondition condition, GrasslandInput input) => new()
    {
        Grassland = new GrasslandManagement { Condition = condition, Input = input },
    };
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.Displacement.DisplacementSymbols;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

public class DisplacementTests
{
    private static readonly SoilManagement Native = new() { IsNativeVegetation = true };

    private static readonly SoilManagement LongTermCrop = new()
    {
        Cropland = new CroplandManagement { CultivatedFor = Duration.FromYears(30), Tillage = Tillage.Full, Input = CroplandInput.Medium },
    };

    /// <summary>The derived example: b_TREE 30, b_SHRUB 5 t/ha, 20 ha, SOC_REF 47, before (1, 1, 1), after (0.48, 1, 1).</summary>
    private static readonly DisplacedActivity Rice = new()
    {
        Area = Area.FromHectares(20),
        Trees = BiomassDensity.FromTonnesPerHectare(30),
        Shrubs = BiomassDensity.FromTonnesPerHectare(5),
        Soil = new ReceivingSoil { Climate = SoilClimate.TropicalMoist, Soil = SoilClass.LowActivityClay, Before = Native, After = LongTermCrop },
    };

    [Fact]
    public void The_derived_example()
    {
        ToolResult result = DisplacementTool.Leakage(Of(Rice));
        Assert.Empty(result.Findings);
        Near(453.55, Assert.Single(result.Trail.Find("ΔC_BIOMASS,t")).Value);
        Near(488.8, Assert.Single(result.Trail.Find("ΔSOC_LUC,t")).Value);
        Near(3455.283333333333, result.Value!.Value);
        Assert.Equal(result.Value.Value, DisplacementModel.Leakage<Plain>(Of(Rice)).Value);
        Assert.Equal("AR-TOOL16 soil tables", Assert.Single(result.FactorSets).Name);
    }

    [Fact]
    public void A_gain_of_soil_gives_no_credit()
    {
        ToolResult result = DisplacementTool.Leakage(Of(Rice with { Soil = Rice.Soil! with { Before = LongTermCrop, After = Native } }));
        Near(-488.8, Assert.Single(result.Trail.Find("ΔSOC_LUC,t")).Value);
        Near(453.55 * 44 / 12, result.Value!.Value);
    }

    [Fact]
    public void Land_that_receives_grazing_only_needs_no_soil()
    {
        ToolResult result = DisplacementTool.Leakage(Of(Rice with { Soil = null, ReceivesGrazingOnly = Declaration.Met("survey") }));
        Near(453.55 * 44 / 12, result.Value!.Value);
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData(GrazingDestination.ExistingGrazingLand)]
    [InlineData(GrazingDestination.OtherGrassland)]
    [InlineData(GrazingDestination.AbandonedCropland)]
    [InlineData(GrazingDestination.ForestWithoutClearing)]
    [InlineData(GrazingDestination.ZeroGrazing)]
    public void Grazing_that_causes_no_leakage_is_zero_once_shown(GrazingDestination destination)
    {
        DisplacedActivity cattle = new() { Area = Area.FromRai(10), Grazing = destination, GrazingConditionMet = Declaration.Met("survey") };
        Assert.Equal(0, DisplacementTool.Leakage(Of(cattle)).Value!.Value);
        Assert.Equal(["displacement.grazing"], Codes(DisplacementTool.Leakage(Of(cattle with { GrazingConditionMet = null })).Findings));
        Assert.Equal(["displacement.grazing"], Codes(DisplacementTool.Leakage(Of(cattle with { GrazingConditionMet = Declaration.NotMet })).Findings));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_declaration_without_evidence_is_an_error(string? evidence)
    {
        var unproven = new Declaration(true, evidence);
        DisplacedActivity cattle = new() { Area = Area.FromRai(10), Grazing = GrazingDestination.ZeroGrazing, GrazingConditionMet = unproven };
        Assert.Equal(["displacement.evidence"], Codes(DisplacementTool.Leakage(Of(cattle)).Findings));
        Assert.Equal(["displacement.evidence"], Codes(DisplacementTool.Leakage(Of(Rice with { Soil = null, ReceivesGrazingOnly = unproven })).Findings));
        Assert.Equal(["displacement.evidence"], Codes(DisplacementTool.Leakage(Of(Rice) with { NoWetlandDrained = unproven }).Findings));
        Assert.Equal(Severity.Error, DisplacementTool.Leakage(Of(cattle)).Findings[0].Severity);
        Assert.Null(DisplacementTool.Leakage(Of(cattle)).Value);
        Assert.Equal(
            "Leakage would be lower by the declaration grazingConditionMet, which names no evidence.", DisplacementTool.Leakage(Of(cattle)).Findings[0].Message.English);
    }

    [Fact]
    public void Kinds_of_receiving_land_add_up_and_nothing_displaced_is_zero()
    {
        Near(2 * 3455.283333333333, DisplacementTool.Leakage(Of(Rice, Rice)).Value!.Value);
        Assert.Equal(0, DisplacementTool.Leakage(Of()).Value!.Value);
    }

    [Fact]
    public void Leakage_is_never_negative_and_has_no_threshold_of_area() => Properties.Hold(
        Cases.Doubles(0, 1000), Cases.Doubles(0, 60), Cases.OneOf(true, false),
        (rai, trees, isGain) =>
        {
            DisplacedActivity activity = Rice with
            {
                Area = Area.FromRai(rai),
                Trees = BiomassDensity.FromValue(trees),
                Soil = Rice.Soil! with { Before = isGain ? LongTermCrop : Native, After = isGain ? Native : LongTermCrop },
            };
            double leakage = DisplacementModel.Leakage<Plain>(Of(activity)).Value;
            return rai == 0 ? leakage == 0 : leakage > 0;
        });

    public static TheoryData<string, DisplacedActivities> Faults => new()
    {
        { "displacement.wetland", Of(Rice) with { NoWetlandDrained = Declaration.NotMet } },
        { "displacement.biomass", Of(Rice with { Trees = null }) },
        { "displacement.biomass", Of(Rice with { Shrubs = null }) },
        { "displacement.soil", Of(Rice with { Soil = null }) },
        { "displacement.soil", Of(Rice with { Soil = null, ReceivesGrazingOnly = Declaration.NotMet }) },
        { "displacement.soil.reference", Of(Rice with { Soil = Rice.Soil! with { Soil = SoilClass.Spodic } }) },
        { "displacement.soil.factors", Of(Rice with { Soil = Rice.Soil! with { After = new SoilManagement() } }) },
        { "displacement.soil.factors", Of(Rice with { Soil = Rice.Soil! with { Before = LongTermCrop with { IsNativeVegetation = true } } }) },
        { "soil.cropland.years", Of(Rice with { Soil = Rice.Soil! with { Before = Cropland(-1) } }) },
        { "soil.cropland.years", Of(Rice with { Soil = Rice.Soil! with { After = Cropland(-1) } }) },
        { "displacement.soil.factors", Of(Rice with { Soil = Rice.Soil! with { After = Cropland(20) } }) },
        { "tool.negative", Of(Rice with { Area = Area.FromRai(-1) }) },
        { "tool.negative", Of(Rice with { Trees = BiomassDensity.FromValue(-1) }) },
        { "tool.negative", Of(Rice with { Shrubs = BiomassDensity.FromValue(-1) }) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found_and_gives_no_value(string code, DisplacedActivities displaced)
    {
        ToolResult result = DisplacementTool.Leakage(displaced);
        Assert.Equal([code], Codes(result.Findings));
        Assert.Null(result.Value);
    }

    [Fact]
    public void Equation_2_and_3_come_out_in_carbon()
    {
        Assert.Equal("tC", S.Biomass.Unit!.Text);
        Assert.Throws<DimensionException>(() => DisplacementEquations.Leakage(S.Leakage.Is(1), S.CountedSoil.Is(1)));
    }

    [Fact]
    public void The_model_refuses_soil_that_the_tables_do_not_have()
    {
        Assert.Throws<ArgumentException>(() => DisplacementModel.Leakage<Plain>(Of(Rice with { Soil = Rice.Soil! with { Soil = SoilClass.Spodic } })));
        Assert.Throws<ArgumentException>(() => DisplacementModel.Leakage<Plain>(Of(Rice with { Soil = Rice.Soil! with { After = new SoilManagement() } })));
    }

    private static SoilManagement Cropland(double years) => LongTermCrop with { Cropland = LongTermCrop.Cropland! with { CultivatedFor = Duration.FromYears(years) } };

    private static DisplacedActivities Of(params DisplacedActivity[] activities) => new()
    {
        NoWetlandDrained = Declaration.Met("survey"),
        Activities = activities.Select((activity, k) => (activity, k)).ToDictionary(pair => $"activity {pair.k}", pair => pair.activity),
    };
}

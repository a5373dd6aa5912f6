using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.BiomassBurning.BurningSymbols;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>The derived examples of AR-TOOL08 are per hectare: 10 ha is 62.5 rai, 100 t/ha is 16 t/rai.</summary>
public class BurningTests
{
    private static readonly GlobalWarmingPotentials FifthReport = Potentials(28, 265, "IPCC AR5");

    private static readonly ForestFire Fire = new()
    {
        Year = 3,
        Area = Area.FromHectares(10),
        Biome = BurningBiome.Tropical,
        MeanAge = Duration.FromYears(18),
        Trees = BiomassDensity.FromTonnesPerHectare(100),
    };

    [Theory]
    [InlineData(21, 310, 65.536)]
    [InlineData(28, 265, 77.888)]
    public void Trees_in_a_forest_fire(double methane, double nitrousOxide, double expected)
    {
        BurningEvents events = Events(Fire) with { Potentials = Potentials(methane, nitrousOxide, "given") };
        ToolResult result = BurningTool.Emission(events, BurningReadings.Redd);
        Assert.Empty(result.Findings);
        Near(expected, result.Value!.Value);
        Assert.Equal("given", Assert.Single(result.FactorSets).Name);
    }

    [Theory]
    [InlineData("gwp-ar2", 65.536)]
    [InlineData("gwp-ar5", 77.888)]
    public void Potentials_come_from_a_set_of_factors_that_the_caller_names(string set, double expected)
    {
        BurningEvents events = Events(Fire) with { Potentials = GlobalWarmingPotentials.From(FactorTables.Find(set)) };
        ToolResult result = BurningTool.Emission(events, BurningReadings.Redd);
        Near(expected, result.Value!.Value);
        Assert.Equal(set, Assert.Single(result.FactorSets).Name);
        Assert.Throws<KeyNotFoundException>(() => GlobalWarmingPotentials.From(FactorTables.Find("burning-ipcc-2006")));
    }

    [Fact]
    public void Dead_wood_and_litter_in_a_forest_fire()
    {
        // 10 ha with 18 + 9 tCO2e/ha: 0.07 × 10 × 27 = 18.9.
        ForestFire fire = Fire with
        {
            DeadWood = CarbonDensity.From(18, Unit.Parse("tCO2e/ha")),
            Litter = CarbonDensity.From(9, Unit.Parse("tCO2e/ha")),
            TreesSurvived = Declaration.Met("photographs of new leaves"),
        };
        Near(18.9, BurningTool.Emission(Events(fire), BurningReadings.Redd).Value!.Value);
        Near(18.9 + 77.888, BurningTool.Emission(Events(fire with { TreesSurvived = null }), BurningReadings.Redd).Value!.Value);
        Near(77.888 + 12.6, BurningTool.Emission(Events(fire with { TreesSurvived = null, Litter = null }), BurningReadings.Redd).Value!.Value);
    }

    [Fact]
    public void Site_preparation()
    {
        // 10 ha, b 20, forest 120, cover 0.3: 30.286667.
        var fire = new SitePreparationFire
        {
            Area = Area.FromHectares(10),
            Trees = BiomassDensity.FromTonnesPerHectare(20),
            ForestBiomass = BiomassDensity.FromTonnesPerHectare(120),
            ShrubCover = Ratio.FromPercent(30),
        };
        Near(30.2866666666667, Preparation(fire).Value!.Value);
        Near(30.2866666666667 * 1.8 / 11.8, Preparation(fire with { Trees = null }).Value!.Value);
        Assert.Equal(0, Preparation(fire with { IsCommonInBaseline = Declaration.Met("survey"), BurntWithinTenYears = Declaration.Met("map") }).Value!.Value);
        Near(30.2866666666667, Preparation(fire with { IsCommonInBaseline = Declaration.Met("survey") }).Value!.Value);
        Near(30.2866666666667, Preparation(fire with { BurntWithinTenYears = Declaration.Met("map") }).Value!.Value);
        foreach (Declaration unproven in new Declaration[] { new(true), new(true, ""), new(true, " ") })
        {
            ToolResult refused = Preparation(fire with { IsCommonInBaseline = Declaration.Met("map"), BurntWithinTenYears = unproven });
            Assert.Equal((Severity.Error, "sitePreparation.a.burntWithinTenYears"), (refused.Findings[0].Severity, refused.Findings[0].Path));
            Assert.Null(refused.Value);
            Assert.Equal(["burning.evidence"], Codes(Preparation(fire with { IsCommonInBaseline = unproven, BurntWithinTenYears = Declaration.Met("map") }).Findings));
            Assert.Equal(["burning.evidence"], Codes(Preparation(fire with { IsCommonInBaseline = Declaration.Met("map"), BurntWithinTenYears = unproven }).Findings));
        }

        ToolResult Preparation(SitePreparationFire one) => BurningTool.Emission(
            Events() with { SitePreparation = new Dictionary<string, SitePreparationFire> { ["a"] = one } }, BurningReadings.Afforestation);
    }

    [Fact]
    public void Harvest_residue()
    {
        // Forest 120 t/ha, 10 ha, BEF 1.25: 960 t d.m.; tropical 0.25 gives 30.8, temperate 0.10 gives 12.32.
        var byArea = new HarvestResidueFire
        {
            Biome = BurningBiome.Tropical,
            Area = Area.FromHectares(10),
            ForestBiomass = BiomassDensity.FromTonnesPerHectare(120),
        };
        var measured = new HarvestResidueFire { Biome = BurningBiome.Temperate, Harvested = Measurement.Parse("960000 kg d.m.") };
        Near(30.8, Residue(byArea).Value!.Value);
        Near(12.32, Residue(measured).Value!.Value);
        Assert.Equal(["burning.residue.data"], Codes(Residue(byArea with { Area = null }).Findings));
        Assert.Equal(["burning.residue.data"], Codes(Residue(byArea with { Harvested = Measurement.Parse("1 t d.m.") }).Findings));
        Assert.Equal(["burning.residue.biome"], Codes(Residue(measured with { Biome = BurningBiome.Boreal }).Findings));
        Assert.Equal(["tool.unit"], Codes(Residue(measured with { Harvested = Measurement.Parse("960 t") }).Findings));
        Assert.Equal(["tool.negative"], Codes(Residue(measured with { Harvested = Measurement.Parse("-1 t d.m.") }).Findings));

        ToolResult Residue(HarvestResidueFire one) => BurningTool.Emission(
            Events() with { HarvestResidue = new Dictionary<string, HarvestResidueFire> { ["a"] = one } }, BurningReadings.Afforestation);
    }

    [Fact]
    public void The_three_sources_add_up()
    {
        BurningEvents events = Events(Fire) with
        {
            SitePreparation = new Dictionary<string, SitePreparationFire>
            {
                ["a"] = new()
                {
                    Area = Area.FromHectares(10), Trees = BiomassDensity.FromTonnesPerHectare(20),
                    ForestBiomass = BiomassDensity.FromTonnesPerHectare(120), ShrubCover = Ratio.FromPercent(30),
                },
            },
            HarvestResidue = new Dictionary<string, HarvestResidueFire>
            {
                ["a"] = new() { Biome = BurningBiome.Temperate, Harvested = Measurement.Parse("960 t d.m.") },
            },
        };
        ToolResult result = BurningTool.Emission(events, BurningReadings.Afforestation);
        Near(30.2866666666667 + 12.32 + 77.888, result.Value!.Value);
        Assert.Equal(result.Value.Value, BurningModel.Emission<Plain>(events, BurningReadings.Afforestation).Value);
    }

    /// <summary>Every class with its ends, and the ages beside them.</summary>
    [Theory]
    [InlineData(2.999, null)]
    [InlineData(3, 0.46)]
    [InlineData(4.5, 0.46)]
    [InlineData(5, 0.46)]
    [InlineData(5.001, null)]
    [InlineData(5.999, null)]
    [InlineData(6, 0.67)]
    [InlineData(10, 0.67)]
    [InlineData(10.5, null)]
    [InlineData(11, 0.50)]
    [InlineData(17, 0.50)]
    [InlineData(17.5, null)]
    [InlineData(18, 0.32)]
    [InlineData(80, 0.32)]
    [InlineData(0, null)]
    public void Combustion_factors_by_age(double age, double? factor)
    {
        ToolResult result = BurningTool.Emission(Events(Fire with { MeanAge = Duration.FromYears(age) }), BurningReadings.Redd);
        if (factor is not { } expected)
        {
            Assert.Equal(["burning.age.class"], Codes(result.Findings));
            Assert.Null(result.Value);
            return;
        }

        Assert.Equal(expected, Assert.Single(result.Trail.Find("COMF_i")).Value);
    }

    [Fact]
    public void Factors_of_other_biomes()
    {
        Assert.Equal(0.45, BurningFactors.Combustion(BurningBiome.Temperate).Value);
        Assert.Equal(0.40, BurningFactors.Combustion(BurningBiome.Boreal).Value);
        Assert.Equal((6.8, 4.7, 4.7), (Methane(BurningBiome.Tropical), Methane(BurningBiome.Temperate), Methane(BurningBiome.Boreal)));
        Assert.Equal((0.20, 0.26, 0.26), (NitrousOxide(BurningBiome.Tropical), NitrousOxide(BurningBiome.Temperate), NitrousOxide(BurningBiome.Boreal)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BurningFactors.Combustion(BurningBiome.Tropical));
        Assert.Throws<ArgumentOutOfRangeException>(() => BurningFactors.ResidueShare(BurningBiome.Boreal));

        // 62.5 rai × 16 t/rai × 0.45 × (4.7 × 28 + 0.26 × 265) / 1000.
        Near(90.225, BurningTool.Emission(Events(Fire with { Biome = BurningBiome.Temperate, MeanAge = null }), BurningReadings.Redd).Value!.Value);

        static double Methane(BurningBiome biome) => BurningFactors.Methane(biome).Value;
        static double NitrousOxide(BurningBiome biome) => BurningFactors.NitrousOxide(biome).Value;
    }

    /// <summary>1,000 rai: at 50 rai burnt in a year, AR-TOOL08 counts (5 % or more) and the Standard programme does not (more than 5 %).</summary>
    [Theory]
    [InlineData(49.999, false, false)]
    [InlineData(50, true, false)]
    [InlineData(50.001, true, true)]
    public void The_five_percent_trigger(double rai, bool isCountedByTool, bool isCountedByStandard)
    {
        BurningEvents events = Events(Fire with { Area = Area.FromRai(rai) });
        Assert.Equal(isCountedByTool, BurningTool.Emission(events, BurningReadings.Afforestation).Value!.Value > 0);
        Assert.Equal(isCountedByStandard, BurningTool.Emission(
            events, new BurningReadings { Trigger = FireTriggerReading.MoreThanFivePercent }).Value!.Value > 0);
        Assert.True(BurningTool.Emission(events, BurningReadings.Redd).Value!.Value > 0);
    }

    [Fact]
    public void Fires_of_one_year_are_added_up_for_the_trigger_and_those_of_others_are_not()
    {
        ForestFire half = Fire with { Area = Area.FromRai(25) };
        double expected = 50 * 16 * 0.32 * ((6.8 * 28) + (0.2 * 265)) / 1000;
        Near(expected, BurningTool.Emission(Events(half, half), BurningReadings.Afforestation).Value!.Value);
        Assert.Equal(0, BurningTool.Emission(Events(half, half with { Year = 4 }), BurningReadings.Afforestation).Value!.Value);
        Near(expected, BurningTool.Emission(Events(half, half with { Year = 4 }), BurningReadings.Redd).Value!.Value);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1.001, true)]
    public void A_fire_up_to_the_least_area_of_a_forest_is_not_counted_in_afforestation(double rai, bool isCounted)
    {
        // The other fire of the year fulfils the 5 %.
        double without = BurningTool.Emission(Events(Fire), BurningReadings.Afforestation).Value!.Value;
        double with = BurningTool.Emission(Events(Fire, Fire with { Area = Area.FromRai(rai) }), BurningReadings.Afforestation).Value!.Value;
        Assert.Equal(isCounted, with > without);
    }

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.501, true)]
    public void A_fire_that_crossed_strata_is_as_large_as_its_parts(double rai, bool isCounted)
    {
        ForestFire part = Fire with { Area = Area.FromRai(rai) };
        double Emission(params ForestFire[] fires) => BurningTool.Emission(Events([Fire, .. fires]), BurningReadings.Afforestation).Value!.Value;
        double without = Emission();

        Assert.Equal(isCounted, Emission(part with { PartOf = "x" }, part with { PartOf = "x" }) > without);
        Assert.Equal(isCounted, Emission(part, part with { PartOf = "fire 1" }) > without);
        Assert.Equal(without, Emission(part with { PartOf = "x" }, part with { PartOf = "y" }));
        ForestFire later = Fire with { Year = 4 };
        Assert.Equal(Emission(later), Emission(later, part with { PartOf = "x" }, part with { PartOf = "x", Year = 4 }));
    }

    [Fact]
    public void The_whole_project_may_burn_in_parts_whose_sum_is_not_exact() => Assert.Empty(BurningTool.Emission(
        Events(Fire with { Area = Area.FromRai(0.1) }, Fire with { Area = Area.FromRai(0.2) }) with { ProjectArea = Area.FromRai(0.3) }, BurningReadings.Redd).Findings);

    [Fact]
    public void Before_the_first_verification_a_fire_is_zero_in_afforestation_and_counts_in_REDD()
    {
        BurningEvents events = Events(Fire) with { IsBeforeFirstVerification = true };
        ToolResult afforestation = BurningTool.Emission(events, BurningReadings.Afforestation);
        ToolResult redd = BurningTool.Emission(events, BurningReadings.Redd);
        Assert.Equal(0, afforestation.Value!.Value);
        Near(77.888, redd.Value!.Value);
        Assert.Equal(["burning.trigger: at-least-5-percent", "burning.first-verification: zero"], afforestation.Interpretations.Select(use => use.ToString()));
        Assert.Equal(["burning.trigger: every-fire", "burning.first-verification: baseline-stock"], redd.Interpretations.Select(use => use.ToString()));
        Assert.Empty(BurningTool.Emission(Events(), BurningReadings.Redd).Interpretations);
    }

    [Fact]
    public void The_REDD_reading_never_counts_less() => Properties.Hold(
        Cases.Doubles(0, 1000), Cases.Integers(1, 3), Cases.OneOf(true, false),
        (rai, year, isFirst) =>
        {
            BurningEvents events = Events(Fire with { Area = Area.FromRai(rai), Year = year }) with { IsBeforeFirstVerification = isFirst };
            return BurningModel.Emission<Plain>(events, BurningReadings.Redd).Value >= BurningModel.Emission<Plain>(events, BurningReadings.Afforestation).Value;
        });

    public static TheoryData<string, BurningEvents> Faults => new()
    {
        { "burning.potentials", Events(Fire) with { Potentials = null } },
        { "burning.age.missing", Events(Fire with { MeanAge = null }) },
        { "tool.negative", Events(Fire with { MeanAge = Duration.FromYears(-1) }) },
        { "tool.negative", Events(Fire with { Biome = BurningBiome.Temperate, MeanAge = Duration.FromYears(-1) }) },
        { "burning.year", Events(Fire with { Year = 0 }) },
        { "burning.area", Events(Fire with { Area = Area.FromRai(1000.001) }) },
        { "burning.area", Events(Fire with { Area = Area.FromRai(600) }, Fire with { Area = Area.FromRai(401) }) },
        { "tool.negative", Events(Fire with { Area = Area.FromRai(-1) }) },
        { "tool.negative", Events(Fire with { Trees = BiomassDensity.FromTonnesPerHectare(-1) }) },
        { "tool.negative", Events(Fire with { DeadWood = CarbonDensity.FromValue(-1) }) },
        { "tool.negative", Events(Fire with { Litter = CarbonDensity.FromValue(-1) }) },
        { "tool.not-positive", Events() with { ProjectArea = Area.FromRai(0) } },
        { "tool.not-positive", Events(Fire) with { Potentials = Potentials(0, 265, "x") } },
        { "tool.unit", Events(Fire) with { Potentials = FifthReport with { NitrousOxide = Measurement.Parse("265 tCO2e/tCH4") } } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found_and_gives_no_value(string code, BurningEvents events)
    {
        ToolResult result = BurningTool.Emission(events, BurningReadings.Redd);
        Assert.Equal([code], Codes(result.Findings));
        Assert.Null(result.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Leaving_trees_out_without_evidence_is_an_error(string? evidence)
    {
        ToolResult result = BurningTool.Emission(Events(Fire with { TreesSurvived = new Declaration(true, evidence) }), BurningReadings.Redd);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(("burning.evidence", Severity.Error, "forestFires.fire 0.treesSurvived"), (finding.Code, finding.Severity, finding.Path));
        Assert.Equal("An emission would be left out on the declaration treesSurvived, which names no evidence.", finding.Message.English);
        Assert.Null(result.Value);
    }

    [Fact]
    public void The_whole_project_may_burn_in_a_year() =>
        Assert.Empty(BurningTool.Emission(Events(Fire with { Area = Area.FromRai(1000) }), BurningReadings.Redd).Findings);

    [Fact]
    public void A_trigger_by_area_is_needed_to_decide_by_area() => Assert.Throws<ArgumentOutOfRangeException>(
        () => BurningEquations.IsCounted(FireTriggerReading.EveryFire, new Plain(1), new Plain(1), new Plain(1)));

    [Fact]
    public void Totals_of_a_stratum_cannot_stand_for_stocks_per_area() => Assert.Throws<DimensionException>(
        () => BurningEquations.DeadMatterFire(S.BurntArea.Is(1), S.Total.Is(100), S.Total.Is(10)));

    private static BurningEvents Events(params ForestFire[] fires) => new()
    {
        ProjectArea = Area.FromRai(1000),
        Potentials = FifthReport,
        ForestFires = fires.Select((fire, k) => (fire, k)).ToDictionary(pair => $"fire {pair.k}", pair => pair.fire),
    };

    private static GlobalWarmingPotentials Potentials(double methane, double nitrousOxide, string name) => new()
    {
        Methane = new Measurement(methane, Unit.Parse("tCO2e/tCH4")),
        NitrousOxide = new Measurement(nitrousOxide, Unit.Parse("tCO2e/tN2O")),
        Set = new FactorSet(name, "1", "test"),
    };
}

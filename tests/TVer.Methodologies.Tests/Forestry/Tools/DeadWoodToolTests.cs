using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

public class DeadWoodToolTests
{
    private static readonly DeadWoodSpecies Teak = new()
    {
        RootToShoot = Ratio.FromFraction(0.24),
        WoodDensity = Measurement.Parse("0.5 t d.m./m3"),
        ExpansionFactor = Ratio.FromFraction(1.15),
        Standing = [new StandingDeadTree { Loss = StandingLoss.SmallBranches, Biomass = Measurement.Parse("500 kg d.m.") }],
        Stumps = [new Stump { Height = Length.FromMetres(6), BreastDiameter = Length.FromCentimetres(30), MeasurementHeight = Length.FromMetres(1.3), Soundness = WoodSoundness.Intermediate }],
        Lying =
        [
            new LyingPiece { Diameter = Length.FromCentimetres(15), Soundness = WoodSoundness.Sound },
            new LyingPiece { Diameter = Length.FromCentimetres(22), Soundness = WoodSoundness.Intermediate },
            new LyingPiece { Diameter = Length.FromCentimetres(30), Soundness = WoodSoundness.Rotten },
        ],
    };

    private static readonly LitterSample Sample = new()
    {
        FrameArea = Area.FromSquareMetres(0.5),
        WetMass = Measurement.Parse("3.2 kg"),
        DryShare = Ratio.FromPercent(40),
    };

    private static readonly DefaultShareConditions Conditions = new()
    {
        Biome = Biome.Tropical,
        Elevation = Length.FromMetres(800),
        Precipitation = Measurement.Parse("1300 mm/yr"),
        DeadWoodStays = Declaration.Met("survey"),
        LitterStays = Declaration.Met("survey"),
    };

    private static readonly DefaultShareStratum Site = new() { Trees = CarbonDioxideEquivalent.FromTonnes(10_000), Conditions = Conditions };

    [Fact]
    public void A_plot_adds_its_standing_trees_stumps_and_lying_wood()
    {
        // Two plots of 0.625 rai in 125 rai; the second is empty. The three parts are the derived examples: 0.9093333 + 0.1852004 + 1.1503435.
        ToolResult result = DeadWoodTool.DeadWood(Inventory(Teak));

        Assert.Empty(result.Findings);
        Near(125 / 1.25 * (0.909333333 + 0.1852004 + 1.1503435), result.Value!.Value, 1e-7);
        Assert.Equal("AR-TOOL12 v03.1, equation 8", result.Value.Symbol!.Clause.ToString());
        Assert.Contains(result.Trail.Steps, step => step.Datum?.Path == "strata.north.plots.p1.species.teak.lying[2].diameter");
    }

    [Fact]
    public void Litter_is_scaled_from_plots_and_a_plot_without_a_sample_has_none()
    {
        ToolResult result = DeadWoodTool.Litter(Inventory(Teak));

        Near(125 / 1.25 * 0.8682667, result.Value!.Value, 1e-7);
        Assert.Equal(["litter.no-sample"], Codes(result.Findings));
    }

    [Fact]
    public void The_bare_model_gives_the_bits_of_the_traced_one()
    {
        Assert.Equal(DeadWoodTool.DeadWood(Inventory(Teak)).Value!.Value, DeadWoodModel.DeadWood<Plain>(Inventory(Teak)).Value);
        Assert.Equal(DeadWoodTool.Litter(Inventory(Teak)).Value!.Value, DeadWoodModel.Litter<Plain>(Inventory(Teak)).Value);
    }

    public static TheoryData<string, DeadWoodInventory> Faults => new()
    {
        { "dead-wood.standing.one-method", Inventory(Teak with { Standing = [new StandingDeadTree { Loss = StandingLoss.SmallBranches }] }) },
        {
            "dead-wood.standing.one-method",
            Inventory(Teak with
            {
                Standing = [new StandingDeadTree { Loss = StandingLoss.SmallBranches, Biomass = Measurement.Parse("1 t d.m."), Volume = Measurement.Parse("1 m3") }],
            })
        },
        { "dead-wood.density", Inventory(Teak with { WoodDensity = null }) },
        {
            "dead-wood.expansion",
            Inventory(Teak with { ExpansionFactor = null, Standing = [new StandingDeadTree { Loss = StandingLoss.SmallBranches, Volume = Measurement.Parse("1 m3") }] })
        },
        { "dead-wood.stump.low", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { Height = Length.FromMetres(3.999) }] }) },
        { "dead-wood.stump.diameter", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { BreastDiameter = null }] }) },
        { "dead-wood.stump.measurement-height", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MeasurementHeight = null }] }) },
        { "dead-wood.stump.measured-above", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MeasurementHeight = Length.FromMetres(6) }] }) },
        { "dead-wood.stump.measured-above", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MeasurementHeight = Length.FromMetres(Math.BitDecrement(6)) }] }) },
        { "dead-wood.stump.measured-above", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { Height = Length.FromMetres(Math.BitIncrement(6)), MeasurementHeight = Length.FromMetres(6) }] }) },
        { "dead-wood.stump.estimated-diameter", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MeasurementHeight = Length.FromMetres(5.9999999) }] }) },
        { "dead-wood.stump.estimated-diameter", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MeasurementHeight = Length.FromMetres(5.964) }] }) },
        { "dead-wood.lying.thin", Inventory(Teak with { Lying = [Teak.Lying[0] with { Diameter = Length.FromCentimetres(9.999) }] }) },
        { "dead-wood.lying.transect", Inventory(Teak, transect: null) },
        { "dead-wood.lying.transect-short", Inventory(Teak, transect: 99.999) },
        { "tool.unit", Inventory(Teak with { WoodDensity = Measurement.Parse("0.5 kg/m3") }) },
        { "tool.not-positive", Inventory(Teak with { WoodDensity = Measurement.Parse("0 t d.m./m3") }) },
        { "tool.negative", Inventory(Teak with { RootToShoot = Ratio.FromFraction(-0.1) }) },
        { "dead-wood.range", Inventory(Teak with { WoodDensity = Measurement.Parse("500 t d.m./m3") }) },
        { "dead-wood.range", Inventory(Teak with { WoodDensity = Measurement.Parse("1.501 t d.m./m3") }) },
        { "dead-wood.range", Inventory(Teak with { RootToShoot = Ratio.FromFraction(27) }) },
        { "dead-wood.range", Inventory(Teak with { ExpansionFactor = Ratio.FromFraction(0.999) }) },
        { "dead-wood.range", Inventory(Teak with { ExpansionFactor = Ratio.FromFraction(20.1) }) },
        { "dead-wood.range", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { BreastDiameter = Length.FromMetres(30) }] }) },
        { "dead-wood.range", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MidDiameter = Length.FromMetres(10.01) }] }) },
        { "tool.not-positive", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MidDiameter = Length.FromMetres(0.2), BreastDiameter = Length.FromMetres(-0.2) }] }) },
        { "tool.negative", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MidDiameter = Length.FromMetres(0.2), MeasurementHeight = Length.FromMetres(-1) }] }) },
        { "dead-wood.range", Inventory(Teak with { Stumps = [Teak.Stumps[0] with { Height = Length.FromMetres(600) }] }) },
        { "dead-wood.range", Inventory(Teak with { Lying = [Teak.Lying[0] with { Diameter = Length.FromMetres(15) }] }) },
        { "dead-wood.sampled-area", Inventory(Teak, stratumRai: 0.1) },
        { "tool.not-positive", Inventory(Teak, plotRai: 0) },
        { "tool.negative", Inventory(Teak, stratumRai: -1) },
        { "tool.empty", new DeadWoodInventory { Strata = new Dictionary<string, DeadWoodStratum>() } },
        {
            "tool.empty",
            new DeadWoodInventory
            {
                Strata = new Dictionary<string, DeadWoodStratum>
                {
                    ["north"] = new() { Area = Area.FromRai(1), Plots = new Dictionary<string, DeadWoodPlot>() },
                },
            }
        },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found_and_gives_no_value(string code, DeadWoodInventory inventory)
    {
        ToolResult result = DeadWoodTool.DeadWood(inventory);

        Assert.Equal([code], Codes(result.Findings.Where(finding => finding.Severity == Severity.Error)).Distinct());
        Assert.Null(result.Value);
        Assert.All(result.Findings, finding => Assert.NotEmpty(finding.Message.Thai));
    }

    [Fact]
    public void The_largest_values_pass() => Assert.False(DeadWoodTool.DeadWood(Inventory(Teak with
    {
        WoodDensity = Measurement.Parse("1.5 t d.m./m3"), RootToShoot = Ratio.FromFraction(10), ExpansionFactor = Ratio.FromFraction(1),
        Stumps = [Teak.Stumps[0] with { Height = Length.FromMetres(150), BreastDiameter = Length.FromMetres(10) }],
        Lying = [Teak.Lying[0] with { Diameter = Length.FromMetres(10) }],
    })).HasErrors);

    [Fact]
    public void Edges_that_belong_to_the_method_pass()
    {
        Assert.False(DeadWoodTool.DeadWood(Inventory(Teak with { Lying = [Teak.Lying[0] with { Diameter = Length.FromCentimetres(10) }] })).HasErrors);
        Assert.False(DeadWoodTool.DeadWood(Inventory(Teak, transect: 100)).HasErrors);
        Assert.False(DeadWoodTool.DeadWood(Inventory(Teak, transect: Math.BitDecrement(100))).HasErrors);
        Assert.False(DeadWoodTool.DeadWood(Inventory(
            Teak with { Stumps = [Teak.Stumps[0] with { Height = Length.FromMetres(3), MidDiameter = Length.FromCentimetres(20) }] })).HasErrors);

        ToolResult atLimit = DeadWoodTool.DeadWood(Inventory(Teak with { Stumps = [Teak.Stumps[0] with { Height = Length.FromMetres(4) }] }));
        Assert.Equal(["dead-wood.stump.at-limit"], Codes(atLimit.Findings));
        Assert.NotNull(atLimit.Value);
    }

    /// <summary>Equation 4 with DBH 0.30 m and H 6 m gives 10 m at half height where H − H_DBH = 6·(0.57·0.3/10)^1.25 = 0.0371 m.</summary>
    [Theory]
    [InlineData(1.3, false)]
    [InlineData(5.962, false)]
    [InlineData(5.9631, true)]
    public void A_diameter_at_half_height_that_no_stump_has_is_refused(double measured, bool isRefused)
    {
        Finding[] findings =
        [
            .. DeadWoodTool.DeadWood(Inventory(Teak with { Stumps = [Teak.Stumps[0] with { MeasurementHeight = Length.FromMetres(measured) }] })).Findings,
        ];
        Assert.Equal(isRefused ? ["dead-wood.stump.estimated-diameter"] : [], Codes(findings));
        Assert.All(findings, finding => Assert.EndsWith(".stumps[0].measurementHeight", finding.Path, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Contains("no stump is thicker than 10 m", finding.Message.English, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0 m2", "3.2 kg", "40 %", "tool.not-positive")]
    [InlineData("0.5 m2", "-1 kg", "40 %", "tool.negative")]
    [InlineData("0.5 m2", "3.2 L", "40 %", "tool.unit")]
    [InlineData("0.5 m2", "3.2 kg", "101 %", "tool.share")]
    [InlineData("0.5 m2", "3.2 kg", "-1 %", "tool.share")]
    public void Each_fault_of_a_litter_sample_is_found(string frame, string mass, string dry, string code)
    {
        var sample = new LitterSample { FrameArea = MeasureOperators.Parse<Area>(frame), WetMass = Measurement.Parse(mass), DryShare = MeasureOperators.Parse<Ratio>(dry) };
        ToolResult result = DeadWoodTool.Litter(Inventory(Teak, litter: sample));
        Assert.Equal([code], Codes(result.Findings.Where(finding => finding.Severity == Severity.Error)));
        Assert.Null(result.Value);
    }

    [Fact]
    public void Default_shares_of_the_derived_example()
    {
        Assert.Equal(100, DeadWoodTool.DefaultDeadWood(Site, "north").Value!.Value);
        Assert.Equal(100, DeadWoodTool.DefaultLitter(Site, "north").Value!.Value);
        Assert.Equal(800, DeadWoodTool.DefaultDeadWood(Site with { Conditions = Conditions with { Biome = Biome.TemperateOrBoreal, Elevation = null } }, "north").Value!.Value);
    }

    [Fact]
    public void Exactly_2000_m_is_refused_until_a_share_is_named()
    {
        ToolResult refused = DeadWoodTool.DefaultDeadWood(At(ElevationLimitReading.Refused), "north");
        Assert.Equal(["dead-wood.default.elevation-limit"], Codes(refused.Findings));
        Assert.Null(refused.Value);

        ToolResult smaller = DeadWoodTool.DefaultDeadWood(At(ElevationLimitReading.Smaller), "north");
        Assert.Equal(100, smaller.Value!.Value);
        Assert.Equal("dead-wood.elevation-limit: smaller", Assert.Single(smaller.Interpretations).ToString());
        Near(700, DeadWoodTool.DefaultDeadWood(At(ElevationLimitReading.Larger), "north").Value!.Value);
        Assert.Empty(DeadWoodTool.DefaultDeadWood(Site, "north").Interpretations);

        static DefaultShareStratum At(ElevationLimitReading reading) =>
            Site with { Conditions = Conditions with { Elevation = Length.FromMetres(2000), AtElevationLimit = reading } };
    }

    [Fact]
    public void Default_shares_need_dead_wood_and_litter_to_stay_and_the_climate_to_be_known()
    {
        Assert.Equal(["dead-wood.default.removed"], Codes(DeadWoodTool.DefaultDeadWood(Site with { Conditions = Conditions with { DeadWoodStays = Declaration.NotMet } }, "n").Findings));
        Assert.Equal(["dead-wood.default.removed"], Codes(DeadWoodTool.DefaultDeadWood(Site with { Conditions = Conditions with { DeadWoodStays = null } }, "n").Findings));
        Assert.Equal(["dead-wood.default.removed"], Codes(DeadWoodTool.DefaultLitter(Site with { Conditions = Conditions with { LitterStays = null } }, "n").Findings));
        Assert.Equal(["dead-wood.default.evidence"], Codes(DeadWoodTool.DefaultLitter(Site with { Conditions = Conditions with { LitterStays = new Declaration(true) } }, "n").Findings));
        Assert.Equal(["dead-wood.default.evidence"], Codes(DeadWoodTool.DefaultDeadWood(Site with { Conditions = Conditions with { DeadWoodStays = new Declaration(true, " ") } }, "n").Findings));
        Assert.Equal(Severity.Error, DeadWoodTool.DefaultLitter(Site with { Conditions = Conditions with { LitterStays = new Declaration(true) } }, "n").Findings[0].Severity);
        Assert.Equal(["dead-wood.default.climate"], Codes(DeadWoodTool.DefaultDeadWood(Site with { Conditions = Conditions with { Elevation = null } }, "n").Findings));
        Assert.Equal(["dead-wood.default.climate"], Codes(DeadWoodTool.DefaultDeadWood(Site with { Conditions = Conditions with { Precipitation = null } }, "n").Findings));
        Assert.Equal(["tool.unit"], Codes(DeadWoodTool.DefaultDeadWood(Site with { Conditions = Conditions with { Precipitation = Measurement.Parse("1300 mm") } }, "n").Findings));
        Assert.Equal(["tool.negative"], Codes(DeadWoodTool.DefaultDeadWood(Site with { Trees = CarbonDioxideEquivalent.FromTonnes(-1) }, "n").Findings));
    }

    private static DeadWoodInventory Inventory(
        DeadWoodSpecies species, double? transect = 100, double plotRai = 0.625, double stratumRai = 125, LitterSample? litter = null) => new()
    {
        Strata = new Dictionary<string, DeadWoodStratum>
        {
            ["north"] = new()
            {
                Area = Area.FromRai(stratumRai),
                Plots = new Dictionary<string, DeadWoodPlot>
                {
                    ["p1"] = new()
                    {
                        Area = Area.FromRai(plotRai),
                        TransectLength = transect is { } metres ? Length.FromMetres(metres) : null,
                        Species = new Dictionary<string, DeadWoodSpecies> { ["teak"] = species },
                        Litter = litter ?? Sample,
                    },
                    ["p2"] = new() { Area = Area.FromRai(plotRai) },
                },
            },
        },
    };
}

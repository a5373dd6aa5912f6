using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>
/// A monitored year of REDD and afforestation whose every pool and amount comes from field data: the sample that is shipped as
/// <c>p-redd-plus-field-data.json</c>. Its numbers are made up.
/// </summary>
internal static class FieldProjects
{
    private const string Sheet = "made up for the sample: not evidence";

    public static PReddPlusProject All()
    {
        PReddPlusProject full = Projects.Full();
        return full with
        {
            Note = "Sample with field data for every pool and amount. All numbers are made up: they are evidence of nothing",
            FieldData = Data(),
            Pools = new OptionalPools { Redd = [OptionalPool.Sapling, OptionalPool.DeadWood, OptionalPool.Litter, OptionalPool.Soil] },
            ReferenceAnalyses = [full.ReferenceAnalyses[0]],
            Enhancement = new EnhancementClaim { IsClaimed = true, IsSignificant = Declaration.Met(Sheet), IsDueToProject = Declaration.Met(Sheet) },
            Strata = new Dictionary<string, Stratum>
            {
                ["dense"] = Projects.Dense(2000, 0) with { BaselineStock = Measured("plots 2024", "dense") },
                ["cleared"] = Projects.Cleared(0) with { BaselineStock = Cleared },
            },
            Rounds =
            [
                Projects.FullRound(1) with
                {
                    Strata = new Dictionary<string, StratumState>
                    {
                        ["dense"] = new() { Area = Area.FromRai(2000), Stock = Measured("plots 2025", "dense") },
                        ["cleared"] = new() { Area = Area.FromRai(0), StockIsBaseline = true },
                    },
                    Burning = RoundAmount.FromFieldData("forest fire"),
                    ActivityShifting = RoundAmount.FromFieldData("rice"),
                    Fuels = new Dictionary<string, FuelUse>(),
                    Afforestation = new AfforestationRound
                    {
                        ProjectChange = new PoolChanges { Tree = Projects.Tonnes(5000, 400) },
                        BaselineChange = new PoolChanges { Tree = Projects.Tonnes(10, 1) },
                        Burning = RoundAmount.FromFieldData("site preparation"),
                        Displacement = RoundAmount.FromFieldData("cattle"),
                    },
                },
            ],
        };
    }

    /// <summary>Dead wood, litter and soil were measured once, in 2024: the same estimates before and after.</summary>
    public static CarbonPools Measured(string trees, string stratum) => new()
    {
        Tree = PoolStock.FromFieldData(trees, stratum),
        Sapling = PoolStock.FromFieldData(trees, stratum),
        DeadWood = PoolStock.FromFieldData("transects", stratum),
        Litter = PoolStock.FromFieldData("transects", stratum),
        Soil = PoolStock.FromFieldData("soil pits", stratum),
    };

    public static CarbonPools Cleared { get; } = new()
    {
        Tree = PoolStock.FromFieldData("plots 2024", "cleared"),
        Sapling = PoolStock.FromFieldData("plots 2024", "cleared"),
        DeadWood = PoolStock.FromFieldData("shares", "lowland"),
        Litter = PoolStock.FromFieldData("shares", "lowland"),
        Soil = PoolStock.FromFieldData("soil pits", "cleared"),
    };

    public static FieldData Data() => new()
    {
        Trees = new Dictionary<string, TreeInventory> { ["plots 2024"] = Trees(2024, 0), ["plots 2025"] = Trees(2025, 1) },
        DeadWood = new Dictionary<string, DeadWoodInventory> { ["transects"] = DeadWood() },
        DefaultShares = new Dictionary<string, DefaultShareSites> { ["shares"] = new() { Strata = new Dictionary<string, DefaultShareConditions> { ["lowland"] = Lowland } } },
        Soil = new Dictionary<string, SoilSurvey> { ["soil pits"] = Soil() },
        Fires = new Dictionary<string, BurningEvents> { ["forest fire"] = Fire(), ["site preparation"] = Preparation() },
        Displaced = new Dictionary<string, DisplacedActivities> { ["rice"] = Rice(), ["cattle"] = Cattle() },
    };

    /// <summary>Three plots of 0.25 rai of dense forest and two of cleared land, the trees so many centimetres thicker than in 2024.</summary>
    private static TreeInventory Trees(int year, double growth)
    {
        return new TreeInventory
        {
            Date = new DateOnly(year, 1, 31),
            Roots = RootMethod.PerHectareEquation,
            Groups = new Dictionary<string, TreeGroup> { ["forest"] = new() { Equation = "ogawa-deciduous-v02", Source = Sheet } },
            Source = Sheet,
            Strata = new Dictionary<string, InventoryStratum>
            {
                ["dense"] = new()
                {
                    Area = Area.FromRai(2000),
                    Plots = new Dictionary<string, SamplePlot>
                    {
                        ["d1"] = Plot(25, (30, 20), (42, 24), (55, 28)),
                        ["d2"] = Plot(40, (31, 20), (41, 24), (55, 28)),
                        ["d3"] = Plot(30, (30, 20), (43, 24), (54.5, 28)),
                    },
                },
                ["cleared"] = new()
                {
                    Area = Area.FromRai(100),
                    Plots = new Dictionary<string, SamplePlot> { ["c1"] = Plot(10, (20, 12)), ["c2"] = Plot(0, (18, 11)) },
                },
            },
        };

        SamplePlot Plot(int saplings, params (double Diameter, double Height)[] trees) => new()
        {
            Area = Area.FromSquareMetres(400),
            Trees = trees.Select((tree, k) => (Name: $"t{k + 1}", Tree: new MeasuredTree
            {
                Group = "forest",
                Diameter = new Measurement(tree.Diameter + growth, Unit.Parse("cm")),
                Height = new Measurement(tree.Height, Unit.Parse("m")),
            })).ToDictionary(pair => pair.Name, pair => pair.Tree),
            Saplings = saplings == 0
                ? new Dictionary<string, SaplingTally>()
                : new Dictionary<string, SaplingTally> { ["forest"] = new() { Count = saplings, MeanMass = Measurement.Parse("1.2 kg d.m."), Source = Sheet } },
        };
    }

    /// <summary>The stump, the transect and the litter of the derived examples, in plots of different size.</summary>
    private static DeadWoodInventory DeadWood() => new()
    {
        Date = new DateOnly(2024, 1, 31),
        Strata = new Dictionary<string, DeadWoodStratum>
        {
            ["dense"] = new()
            {
                Area = Area.FromRai(2000),
                Plots = new Dictionary<string, DeadWoodPlot>
                {
                    ["w1"] = new() { Area = Area.FromRai(0.625), TransectLength = Length.FromMetres(100), Species = Teak(stump: true, lying: true), Litter = Litter(3.2) },
                    ["w2"] = new() { Area = Area.FromRai(0.625), TransectLength = Length.FromMetres(100), Species = Teak(stump: false, lying: true), Litter = Litter(2.4) },
                    ["w3"] = new() { Area = Area.FromRai(1), Litter = Litter(2.8) },
                },
            },
        },
    };

    private static Dictionary<string, DeadWoodSpecies> Teak(bool stump, bool lying) => new()
    {
        ["teak"] = new()
        {
            RootToShoot = Ratio.FromPercent(24),
            WoodDensity = Measurement.Parse("0.5 t d.m./m3"),
            Stumps = stump
                ? [new Stump { Height = Length.FromMetres(6), Soundness = WoodSoundness.Intermediate, BreastDiameter = Length.FromMetres(0.3), MeasurementHeight = Length.FromMetres(1.3) }]
                : [],
            Lying = lying
                ?
                [
                    new LyingPiece { Diameter = Length.FromCentimetres(15), Soundness = WoodSoundness.Sound },
                    new LyingPiece { Diameter = Length.FromCentimetres(22), Soundness = WoodSoundness.Intermediate },
                    new LyingPiece { Diameter = Length.FromCentimetres(30), Soundness = WoodSoundness.Rotten },
                ]
                : [],
        },
    };

    private static LitterSample Litter(double kilograms) => new()
    {
        FrameArea = Area.FromSquareMetres(0.5),
        WetMass = new Measurement(kilograms, Unit.Parse("kg")),
        DryShare = Ratio.FromPercent(40),
    };

    public static DefaultShareConditions Lowland { get; } = new()
    {
        Biome = Biome.Tropical,
        Elevation = Length.FromMetres(800),
        Precipitation = Measurement.Parse("1300 mm/yr"),
        DeadWoodStays = Declaration.Met(Sheet),
        LitterStays = Declaration.Met(Sheet),
    };

    private static SoilSurvey Soil() => new()
    {
        Date = new DateOnly(2024, 1, 31),
        Source = Sheet,
        Strata = new Dictionary<string, SoilSurveyStratum>
        {
            ["dense"] = new()
            {
                Profiles = new Dictionary<string, SoilProfile>
                {
                    ["s1"] = new() { Layers = [Layer(1.35, 1.2, 30)] },
                    ["s2"] = new() { Layers = [Layer(1.30, 1.6, 10), Layer(1.40, 1.0, 20)] },
                    ["s3"] = new() { Layers = [Layer(1.35, 1.3, 30)] },
                },
            },
            ["cleared"] = new()
            {
                Profiles = new Dictionary<string, SoilProfile> { ["s4"] = new() { Layers = [Layer(1.35, 1.0, 30)] }, ["s5"] = new() { Layers = [Layer(1.40, 0.95, 30)] } },
            },
        },
    };

    private static SoilLayer Layer(double density, double carbonPercent, double centimetres) => new()
    {
        BulkDensity = BulkDensity.FromGramsPerCubicCentimetre(density),
        OrganicCarbon = Ratio.FromPercent(carbonPercent),
        CoarseFragments = Ratio.FromPercent(5),
        Depth = Length.FromCentimetres(centimetres),
    };

    /// <summary>The fire of the derived example: 62.5 rai with 16 t d.m./rai of trees, 2.88 and 1.44 tCO2e/rai of dead wood and litter.</summary>
    private static BurningEvents Fire() => new()
    {
        ProjectArea = Area.FromRai(2000),
        Potentials = GlobalWarmingPotentials.From(FactorTables.Find("gwp-ar5")),
        IsBeforeFirstVerification = true,
        ForestFires = new Dictionary<string, ForestFire>
        {
            ["ridge"] = new()
            {
                Year = 1,
                Area = Area.FromRai(62.5),
                Biome = BurningBiome.Tropical,
                MeanAge = Duration.FromYears(30),
                Trees = BiomassDensity.FromTonnesPerRai(16),
                DeadWood = CarbonDensity.FromTonnesPerRai(2.88),
                Litter = CarbonDensity.FromTonnesPerRai(1.44),
            },
        },
    };

    private static BurningEvents Preparation() => new()
    {
        ProjectArea = Area.FromRai(100),
        IsBeforeFirstVerification = true,
        SitePreparation = new Dictionary<string, SitePreparationFire>
        {
            ["slope"] = new()
            {
                Area = Area.FromHectares(10),
                Trees = BiomassDensity.FromTonnesPerHectare(20),
                ForestBiomass = BiomassDensity.FromTonnesPerHectare(120),
                ShrubCover = Ratio.FromPercent(30),
            },
        },
    };

    /// <summary>A tenth of the derived example of AR-TOOL15.</summary>
    private static DisplacedActivities Rice() => new()
    {
        NoWetlandDrained = Declaration.Met(Sheet),
        Activities = new Dictionary<string, DisplacedActivity>
        {
            ["rice"] = new()
            {
                Area = Area.FromHectares(2),
                Trees = BiomassDensity.FromTonnesPerHectare(30),
                Shrubs = BiomassDensity.FromTonnesPerHectare(5),
                Soil = new ReceivingSoil
                {
                    Climate = SoilClimate.TropicalMoist,
                    Soil = SoilClass.LowActivityClay,
                    Before = new SoilManagement { IsNativeVegetation = true },
                    After = new SoilManagement
                    {
                        Cropland = new CroplandManagement { CultivatedFor = Duration.FromYears(30), Tillage = Tillage.Full, Input = CroplandInput.Medium },
                    },
                },
            },
        },
    };

    private static DisplacedActivities Cattle() => new()
    {
        NoWetlandDrained = Declaration.Met(Sheet),
        Activities = new Dictionary<string, DisplacedActivity>
        {
            ["cattle"] = new()
            {
                Area = Area.FromHectares(1),
                Trees = BiomassDensity.FromTonnesPerHectare(30),
                Shrubs = BiomassDensity.FromTonnesPerHectare(5),
                ReceivesGrazingOnly = Declaration.Met(Sheet),
            },
        },
    };
}

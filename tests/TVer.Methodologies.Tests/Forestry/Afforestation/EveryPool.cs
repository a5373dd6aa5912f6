using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Afforestation.AfforestationProjects;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>A project of 1,250 rai, years 1 to 5, with every pool from field data, and its numbers worked out by hand with fractions.</summary>
internal static class EveryPool
{
    /// <summary>44/12 × 0.47 × 1,250 × (0.6 × 0.2 + 0.4 × 0.1): saplings of 2 kg, none in 2024.</summary>
    public const double Saplings = 344.6666666666667;

    /// <summary>750 × 1.1 + 500 × 0.366667: 44/12 × 0.5 × 0.8 × 0.75 t and × 0.25 t a rai, none in 2024.</summary>
    public const double DeadWood = 1_008.3333333333334;

    /// <summary>1,250 × 1.3892267/2: the derived example of litter in 2029, half of it in 2024.</summary>
    public const double Litter = 868.2666666666667;

    /// <summary>Four years of 293.3333, the derived example of 100 ha, after the year of preparation.</summary>
    public const double Soil = 1_173.3333333333333;

    /// <summary>Five years of 32.3125 by crown cover.</summary>
    public const double Baseline = 161.5625;

    /// <summary>77,033/6 of trees and the four pools above.</summary>
    public const double Project = 16_233.433333333332;

    /// <summary>√(354.167448² + 37.107111² + 802.996035²): 5.4 %, so that nothing is deducted.</summary>
    public const double RemeasuredHalfWidth = 878.4157049062557;

    /// <summary>√(2,614.236087² + 37.107111² + 802.996035²): 16.8 %, so that half is deducted.</summary>
    public const double DifferenceHalfWidth = 2_735.033800583046;

    /// <summary>16,233.433333 − 161.5625.</summary>
    public const double RemeasuredNet = 16_071.870833333332;

    /// <summary>16,233.433333 − 2,735.033801/2 − 161.5625.</summary>
    public const double DifferenceNet = 14_704.35393304181;

    public static FieldData Data => FieldProjects.TwoInventories with
    {
        Trees = new Dictionary<string, TreeInventory>
        {
            ["2024"] = WithSaplings(FieldProjects.TwoInventories.Trees["2024"], [0, 0, 0, 0, 0], [0, 0, 0, 0]),
            ["2029"] = WithSaplings(FieldProjects.TwoInventories.Trees["2029"], [100, 120, 80, 110, 90], [50, 60, 40, 50]),
        },
        DeadWood = new Dictionary<string, DeadWoodInventory>
        {
            ["2024"] = Dead(new DateOnly(2024, 1, 1), "1.6 kg", [0, 0], [0, 0]),
            ["2029"] = Dead(new DateOnly(2029, 1, 1), "3.2 kg", [1, 0.5], [0.25, 0.25]),
        },
        DefaultShares = new Dictionary<string, DefaultShareSites>
        {
            ["hills"] = new()
            {
                Strata = new Dictionary<string, DefaultShareConditions>
                {
                    ["west"] = new()
                    {
                        Biome = Biome.Tropical, Elevation = Length.FromMetres(800), Precipitation = Measurement.Parse("900 mm/yr"),
                        DeadWoodStays = Declaration.Met("plan"), LitterStays = Declaration.Met("plan"),
                    },
                },
            },
        },
        SoilPlans = new Dictionary<string, SoilPlan>
        {
            ["field"] = new()
            {
                Strata = new Dictionary<string, SoilStratum>
                {
                    ["field"] = new()
                    {
                        Area = Area.FromHectares(100), Climate = SoilClimate.TropicalMoist, Soil = SoilClass.LowActivityClay,
                        Management = new SoilManagement
                        {
                            Cropland = new CroplandManagement { CultivatedFor = Duration.FromYears(30), Tillage = Tillage.Full, Input = CroplandInput.Low },
                        },
                        DisturbedShare = Ratio.FromPercent(5), PreparationYear = 1,
                    },
                },
                NoWetland = Declaration.Met("map"), NoOrganicSoil = Declaration.Met("map"), LitterStays = Declaration.Met("plan"),
                DisturbedOnce = Declaration.Met("plan"), PlantedWithinYear = Declaration.Met("plan"),
            },
        },
    };

    /// <summary>The project: trees and saplings by re-measured plots or by the difference of two inventories.</summary>
    public static AfforestationProject Of(bool isRemeasured) => Of(Changes(isRemeasured));

    public static PoolChanges Changes(bool isRemeasured) => new()
    {
        Tree = isRemeasured ? PoolChange.FromRemeasured("2024", "2029") : PoolChange.FromDifference("2024", "2029"),
        Sapling = isRemeasured ? PoolChange.FromRemeasured("2024", "2029") : PoolChange.FromDifference("2024", "2029"),
        DeadWood = PoolChange.FromDifference("2024", "2029"),
        Litter = PoolChange.FromDifference("2024", "2029"),
        Soil = PoolChange.FromSoilPlan("field"),
    };

    public static PoolChanges WithoutProject { get; } = new()
    {
        Tree = PoolChange.FromCrownCover("cover"), Sapling = PoolChange.FromZeroChange("eroded"),
        DeadWood = Tonnes(0), Litter = Tonnes(0), Soil = Tonnes(0),
    };

    public static AfforestationProject Of(PoolChanges changes) => FieldProjects.FromTrees(Tonnes(1, 0.1), Data) with
    {
        Pools = [OptionalPool.Sapling, OptionalPool.DeadWood, OptionalPool.Litter, OptionalPool.Soil],
        Rounds =
        [
            new AfforestationMonitoringRound
            {
                FirstYear = 1, LastYear = 5, Land = Round(0) with { ProjectChange = changes, BaselineChange = WithoutProject },
            },
        ],
    };

    private static TreeInventory WithSaplings(TreeInventory inventory, int[] a, int[] b) => inventory with
    {
        Strata = new Dictionary<string, InventoryStratum> { ["a"] = Counted(inventory.Strata["a"], a), ["b"] = Counted(inventory.Strata["b"], b) },
    };

    private static InventoryStratum Counted(InventoryStratum stratum, int[] counts) => stratum with
    {
        Plots = stratum.Plots.Select((plot, k) => (plot.Key, Plot: plot.Value with
        {
            Saplings = counts[k] == 0
                ? new Dictionary<string, SaplingTally>()
                : new Dictionary<string, SaplingTally> { ["any"] = new() { Count = counts[k], MeanMass = Measurement.Parse("2 kg d.m.") } },
        })).ToDictionary(plot => plot.Key, plot => plot.Plot),
    };

    private static DeadWoodInventory Dead(DateOnly date, string wetLitter, double[] a, double[] b) => new()
    {
        Date = date,
        Strata = new Dictionary<string, DeadWoodStratum> { ["a"] = Stratum("da", 750, wetLitter, a), ["b"] = Stratum("db", 500, wetLitter, b) },
    };

    private static DeadWoodStratum Stratum(string name, double rai, string wetLitter, double[] tonnes) => new()
    {
        Area = Area.FromRai(rai),
        Plots = tonnes.Select((biomass, k) => (Name: $"{name}{k + 1}", Plot: new DeadWoodPlot
        {
            Area = Area.FromRai(1),
            Species = biomass == 0
                ? new Dictionary<string, DeadWoodSpecies>()
                : new Dictionary<string, DeadWoodSpecies>
                {
                    ["any"] = new()
                    {
                        RootToShoot = Ratio.FromFraction(0),
                        Standing = [new StandingDeadTree { Loss = StandingLoss.SmallBranches, Biomass = new Measurement(biomass, Unit.Parse("t d.m.")) }],
                    },
                },
            Litter = new LitterSample { FrameArea = Area.FromSquareMetres(0.5), WetMass = Measurement.Parse(wetLitter), DryShare = Ratio.FromPercent(40) },
        })).ToDictionary(plot => plot.Name, plot => plot.Plot),
    };
}

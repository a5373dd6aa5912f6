using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Afforestation.AfforestationProjects;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>Afforestation projects whose changes come from field data, and the numbers worked out for them by hand.</summary>
/// <remarks>
/// The later inventory is the derived example of AR-TOOL14 in the sheet of facts, per rai: 120 and 80 ha with plots of 100, 110, 95, 120, 105 and
/// 60, 75, 66, 58 t d.m./ha; 30,847.666667 tCO2e, U 6.347014 %. The earlier one has the same plots with 9, 10.4, 8, 11.6, 10 and 5.6, 7.6, 6.4,
/// 5.2 t d.m./rai. Worked out with fractions and a Student t found by integration (df 7: 1.894578605), apart from this library.
/// </remarks>
internal static class FieldProjects
{
    /// <summary>44/12 × 0.47 × 1,250 × 14.32 = 30,847 2/3 tCO2e, and its half-width.</summary>
    public const double LaterStock = 30_847.666666666668;
    public const double LaterHalfWidth = 1_957.905645026759;

    /// <summary>44/12 × 0.47 × 1,250 × 8.36 = 18,008 5/6 tCO2e.</summary>
    public const double EarlierStock = 18_008.833333333332;

    /// <summary>77,033/6 tCO2e.</summary>
    public const double Change = 77_033.0 / 6;

    /// <summary>√(1,957.905645² + 1,732.292067²): 20.36 % of the change, so that three quarters of it are deducted.</summary>
    public const double DifferenceHalfWidth = 2_614.236087477156;

    /// <summary>By the differences of the plots: 2.76 % of the change, so that nothing is deducted.</summary>
    public const double RemeasuredHalfWidth = 354.1674481965894;

    /// <summary>77,033/6 − 0.75 × 2,614.236087.</summary>
    public const double DiscountedDifference = 10_878.156267725466;

    private static readonly double[][] Earlier = [[9, 10.4, 8, 11.6, 10], [5.6, 7.6, 6.4, 5.2]];
    private static readonly double[][] Later = [[16, 17.6, 15.2, 19.2, 16.8], [9.6, 12, 10.56, 9.28]];

    public static FieldData TwoInventories => new()
    {
        Trees = new Dictionary<string, TreeInventory>
        {
            ["2024"] = Inventory(new DateOnly(2024, 1, 1), Earlier),
            ["2029"] = Inventory(new DateOnly(2029, 1, 1), Later),
        },
        ZeroStocks = new Dictionary<string, ZeroBaselineStock>
        {
            ["bare"] = new() { TreesStay = Declaration.Met("photo 1"), TreesSurvive = Declaration.Met("photo 2"), MonitoredApart = Declaration.Met("plan 3") },
        },
        ZeroChanges = new Dictionary<string, ZeroBaselineChange> { ["eroded"] = new() { Erosion = Declaration.Met("survey of gullies") } },
        CrownCover = new Dictionary<string, CrownCoverLand> { ["cover"] = Cover },
        Growth = new Dictionary<string, GrowthPlan> { ["teak"] = Growth },
        NoDecreases = new Dictionary<string, NoDecrease>
        {
            ["kept"] = new() { NoHarvest = Declaration.Met("log"), NoDisturbance = Declaration.Met("log"), CrownCoverHeld = Declaration.Met("image") },
        },
    };

    /// <summary>The 1,250 rai with a cover of 2.5 %: 44/12 × 0.47 × 3/6.25 × 1.25 × 0.025 × 1,250 = 32.3125 tCO2e a year, as the derived example of 100 ha with 5 %.</summary>
    public static CrownCoverLand Cover => new()
    {
        NationalThreshold = Ratio.FromPercent(30),
        Strata = new Dictionary<string, CrownCoverStratum>
        {
            ["fallow"] = new() { Area = Area.FromRai(625), CrownCover = Ratio.FromPercent(5), ForestGrowth = Measurement.Parse("3 t d.m./ha/yr") },
            ["bare"] = new() { Area = Area.FromRai(625), CrownCover = default, ForestGrowth = Measurement.Parse("3 t d.m./ha/yr") },
        },
    };

    /// <summary>2 tCO2e/rai after a year, 12 after 5: 1,000 rai planted in year 1, 250 in year 3.</summary>
    public static GrowthPlan Growth => new()
    {
        Tables = new Dictionary<string, GrowthTable> { ["teak"] = new() { Source = "yield table", Points = [Point(0, 0), Point(1, 2), Point(5, 12)] } },
        Strata = new Dictionary<string, GrowthStratum>
        {
            ["east"] = new() { Area = Area.FromRai(1000), Table = "teak", PlantingYear = 1 },
            ["west"] = new() { Area = Area.FromRai(250), Table = "teak", PlantingYear = 3 },
        },
    };

    /// <summary>One monitored round of years 1 to 5 on 1,250 rai whose baseline change is zero by erosion.</summary>
    public static AfforestationProject FromTrees(PoolChange trees, FieldData? data = null, int lastYear = 5) => Of() with
    {
        Area = Area.FromRai(1250),
        Stage = ProjectStage.Monitored,
        LargestEstimatedYear = Estimate.Of(EmissionRate.FromTonnesPerYear(3000), source: Evidence),
        FieldData = data ?? TwoInventories,
        Rounds = [Years(1, lastYear, trees)],
    };

    public static AfforestationMonitoringRound Years(int first, int last, PoolChange trees, PoolChange? baseline = null) => new()
    {
        FirstYear = first,
        LastYear = last,
        Land = Round(0) with
        {
            ProjectChange = new PoolChanges { Tree = trees },
            BaselineChange = new PoolChanges { Tree = baseline ?? PoolChange.FromZeroChange("eroded") },
        },
    };

    /// <summary>An inventory of two strata of 750 and 500 rai with one tree a plot, whose biomass in tonnes is its diameter in centimetres.</summary>
    public static TreeInventory Inventory(DateOnly? date, double[][] plots) => new()
    {
        Date = date,
        Roots = RootMethod.GroupRatio,
        Groups = new Dictionary<string, TreeGroup> { ["any"] = new() { Equation = "tonne-a-centimetre", RootRatio = Ratio.FromFraction(0) } },
        Equations =
        [
            new AllometricDefinition
            {
                Code = "tonne-a-centimetre", GroupEnglish = "any", GroupThai = "ทั่วไป", Total = "1000*D",
                Document = "made up", Version = "1", Place = "test", Source = "test",
            },
        ],
        Strata = new Dictionary<string, InventoryStratum> { ["a"] = Stratum("a", 750, plots[0]), ["b"] = Stratum("b", 500, plots[1]) },
    };

    private static GrowthPoint Point(double age, double stock) => new() { Age = Duration.FromYears(age), Stock = CarbonDensity.FromTonnesPerRai(stock) };

    private static InventoryStratum Stratum(string name, double rai, double[] plots) => new()
    {
        Area = Area.FromRai(rai),
        Plots = plots.Select((tonnes, k) => (Name: $"{name}{k + 1}", tonnes)).ToDictionary(plot => plot.Name, plot => new SamplePlot
        {
            Area = Area.FromRai(1),
            Trees = new Dictionary<string, MeasuredTree> { ["t1"] = new() { Group = "any", Diameter = new Measurement(plot.tonnes, Unit.Parse("cm")) } },
        }),
    };
}

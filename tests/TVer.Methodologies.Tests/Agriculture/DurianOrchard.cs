using TVer.Methodologies.Agriculture;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>A sound project of T-VER-S-METH-13-06 that exercises every input; tests change one thing at a time.</summary>
internal static class DurianOrchard
{
    public static PerennialProject Project { get; } = new()
    {
        Note = "An orchard of durian with mangosteen; invented",
        Applicability = new()
        {
            IsManagedCorrectly = Declaration.Met("GAP certificate"),
            IsCorrectPractice = Declaration.Met("soil analysis"),
            Pattern = OrchardPattern.Mixed,
            IsMaintained = Declaration.Met("records of pruning"),
            IsLandUseSuitable = Declaration.Met("zoning map"),
            IsFreeOfLandslideRisk = Declaration.Met("map of landslide risk"),
            IsNotFelledEarly = Declaration.Met("satellite images"),
            HasLandRight = Declaration.Met("title deeds"),
        },
        Fertilization = new()
        {
            Choices = CassavaFields.Project.Fertilization.Choices with { Volatilization = Counting.Counted, Leaching = Counting.Counted },
            Fertilizers = new Dictionary<string, ChemicalFertilizer>
            {
                ["15-15-15"] = new() { Grade = FertilizerGrade.Parse("15-15-15"), Form = NitrogenForm.Mixed },
                ["urea"] = new() { Grade = FertilizerGrade.Parse("46-0-0"), Form = NitrogenForm.Urea },
                ["0-0-60"] = new() { Grade = FertilizerGrade.Parse("0-0-60"), Form = NitrogenForm.Mixed },
            },
            Plots = new Dictionary<string, FieldPlot>
            {
                ["hill"] = new()
                {
                    Crop = "durian",
                    Area = Area.FromRai(20),
                    Baseline = new Dictionary<string, FieldRecord>
                    {
                        ["2021"] = Record(2_000, 200, 500), ["2022"] = Record(2_000, 200, 500), ["2023"] = Record(2_000, 200, 500),
                    },
                    Years = new Dictionary<string, FieldRecord> { ["2024"] = Record(1_800, 150, 900), ["2025"] = Record(1_700, 150, 900) },
                },
            },
        },
        Trees = new()
        {
            Method = TreeMethod.Plots,
            Design = PlotDesign.OnePercent,
            Baseline = Stock("12 ± 1.5 tCO2e/rai"),
        },
        Soil = Soil(1.5),
        Rounds =
        [
            new()
            {
                FirstYear = 2024,
                LastYear = 2025,
                Leakage = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(0), source: "no grazing or crops displaced"),
                Trees = Stock("18 ± 1.2 tCO2e/rai"),
                Soil = Soil(1.55),
                DeadWoodAndLitter = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(3), CarbonDioxideEquivalent.FromTonnes(0.2), "survey of litter; invented"),
            },
        ],
    };

    public static PerennialProject WithTrees(Func<TreeAssessment, TreeAssessment> change) => Project with { Trees = change(Project.Trees) };

    public static PerennialProject WithRound(Func<OrchardRound, OrchardRound> change) => Project with { Rounds = [change(Project.Rounds[0])] };

    public static PerennialProject WithPlot(Func<FieldPlot, FieldPlot> change) => Project with
    {
        Fertilization = Project.Fertilization with { Plots = new Dictionary<string, FieldPlot> { ["hill"] = change(Project.Fertilization.Plots["hill"]) } },
    };

    /// <summary>Every amount of the baseline is 2,000 kg compound and 200 kg urea.</summary>
    public static PerennialProject WithYears(FieldRecord record) => WithPlot(plot => plot with
    {
        Years = new Dictionary<string, FieldRecord> { ["2024"] = record, ["2025"] = record },
    });

    public static FieldRecord Record(double compound, double urea, double potash) => new()
    {
        Fertilizers = new Dictionary<string, Measurement> { ["15-15-15"] = Kilograms(compound), ["urea"] = Kilograms(urea), ["0-0-60"] = Kilograms(potash) },
        Source = "farm book",
    };

    public static OrchardStock Stock(string density) => new()
    {
        Strata = new Dictionary<string, OrchardStratum>
        {
            ["hill"] = new() { Area = Area.FromRai(20), Density = Estimate.Parse<CarbonDensity>(density), SampledArea = Area.FromRai(1) },
        },
        Source = "inventory; invented",
    };

    /// <summary>The same orchard by counting: 400 trees.</summary>
    public static PerennialProject Counted => Project with
    {
        Trees = new() { Method = TreeMethod.Count },
        Rounds = [Project.Rounds[0] with { Trees = null, TreeCounts = new Dictionary<string, Measurement> { ["hill"] = Measurement.Parse("400 trees") } }],
    };

    /// <summary>The same orchard by an inventory of oil palms on two plots.</summary>
    public static PerennialProject Palms => Project with
    {
        Trees = new()
        {
            Method = TreeMethod.Plots,
            Design = PlotDesign.OnePercent,
            IsPalmHeightToFrond41 = Declaration.Met("field manual"),
            Baseline = new() { Inventory = Inventory(2023, 3, 3.4) },
        },
        Rounds = [Project.Rounds[0] with { Trees = new() { Inventory = Inventory(2025, 5, 5.2) } }],
    };

    public static TreeInventory Inventory(int year, double first, double second) => new()
    {
        Groups = new Dictionary<string, TreeGroup> { ["palm"] = new() { Equation = "oil-palm-khasanah-2015" } },
        Strata = new Dictionary<string, InventoryStratum>
        {
            ["hill"] = new()
            {
                Area = Area.FromRai(20),
                Plots = new Dictionary<string, SamplePlot> { ["p1"] = Plot(first), ["p2"] = Plot(second) },
            },
        },
        Date = new DateOnly(year, 12, 31),
        Roots = RootMethod.GroupRatio,
        CarbonFractions = CarbonFractionMethod.ByGroup,
        Source = "invented",
    };

    private static SamplePlot Plot(double height) => new()
    {
        Area = Area.FromRai(1),
        Trees = Enumerable.Range(1, 22).ToDictionary(
            k => $"t{k}", k => new MeasuredTree { Group = "palm", Height = new Measurement(height, Unit.Parse("m")) }),
    };

    private static SoilSampling Soil(double organicCarbon) => new()
    {
        Plots = new Dictionary<string, IReadOnlyDictionary<string, SoilSample>>
        {
            ["hill"] = new Dictionary<string, SoilSample> { ["a"] = CassavaFields.Sample(10, organicCarbon), ["b"] = CassavaFields.Sample(10, organicCarbon) },
        },
        Source = "laboratory; invented",
    };

    private static Measurement Kilograms(double value) => new(value, Unit.Parse("kg"));
}

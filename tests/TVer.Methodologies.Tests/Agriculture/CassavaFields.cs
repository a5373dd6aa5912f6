using TVer.Methodologies.Agriculture;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>A sound project of T-VER-S-METH-13-05 that exercises every input; tests change one thing at a time.</summary>
internal static class CassavaFields
{
    public static FertilizerProject Project { get; } = new()
    {
        Note = "Two fields of cassava and sugar cane; invented",
        Stage = ProjectStage.Monitored,
        Applicability = new()
        {
            Practices = [FertilizerPractice.MatchedToCropNeed, FertilizerPractice.OrganicInsteadOfChemical],
            IsCorrectPractice = Declaration.Met("soil analysis of 2022"),
            FarmedFor = Duration.FromYears(12),
            IsFreeOfLandslideRisk = Declaration.Met("map of landslide risk"),
            HasLandRight = Declaration.Met("title deeds"),
        },
        Fertilization = new()
        {
            Choices = new()
            {
                NitrousOxide = NitrousOxideForm.Ipcc2006,
                Volatilization = Counting.NotCounted,
                Leaching = Counting.NotCounted,
                Urea = Counting.Counted,
                Lime = Counting.Counted,
                Climate = Climate.Wet,
                IsIrrigated = false,
                Potentials = new() { Set = "gwp-ar5", Source = "letter of TGO" },
            },
            Fertilizers = new Dictionary<string, ChemicalFertilizer>
            {
                ["15-15-15"] = new() { Grade = FertilizerGrade.Parse("15-15-15"), Form = NitrogenForm.Mixed, UreaShare = Ratio.FromPercent(20), Source = "label" },
                ["urea"] = new() { Grade = FertilizerGrade.Parse("46-0-0"), Form = NitrogenForm.Urea },
                ["21-0-0"] = new() { Row = "ammonium sulphate", Form = NitrogenForm.Ammonium },
            },
            Organics = new Dictionary<string, OrganicMaterial>
            {
                ["cattle manure"] = new() { Row = "beef cattle manure" },
                ["pellets"] = new() { Nitrogen = Ratio.FromPercent(2), Source = "laboratory report 12/2023" },
            },
            Amendments = new Dictionary<string, SoilAmendment>
            {
                ["dolomite"] = new() { Kind = AmendmentKind.Dolomite, Purity = Ratio.FromPercent(95), Source = "label" },
                ["gypsum"] = new() { Kind = AmendmentKind.WithoutCarbonate },
            },
            Fuels = new Dictionary<string, Fuel>
            {
                ["diesel"] = new() { Row = "diesel", CalorificValueFrom = CalorificValueSource.NationalStatistics, CalorificValueNote = "invoices do not show it" },
                ["biodiesel"] = new()
                {
                    NetCalorificValue = Measurement.Parse("33 MJ/L"),
                    CalorificValueFrom = CalorificValueSource.Invoice,
                    EmissionFactor = Measurement.Parse("70800 kgCO2/TJ"),
                    Biogenic = Declaration.Met("palm oil ester"),
                },
                ["B7"] = new() { Mixture = new Dictionary<string, Ratio> { ["diesel"] = Ratio.FromPercent(93), ["biodiesel"] = Ratio.FromPercent(7) } },
            },
            Plots = new Dictionary<string, FieldPlot>
            {
                ["north"] = new()
                {
                    Crop = "cassava",
                    Area = Area.FromRai(24),
                    Baseline = new Dictionary<string, FieldRecord>
                    {
                        ["2021"] = North("50 kg/rai", "20 kg/rai"),
                        ["2022"] = North("52 kg/rai", "18 kg/rai"),
                        ["2023"] = North("48 kg/rai", "22 kg/rai"),
                    },
                    Years = new Dictionary<string, FieldRecord> { ["2024"] = North("25 kg/rai", "15 kg/rai", "60 kg/rai"), ["2025"] = North("25 kg/rai", "12 kg/rai", "60 kg/rai") },
                },
                ["south"] = new()
                {
                    Crop = "sugar cane",
                    Area = Area.FromRai(10),
                    OfficialReference = Declaration.Met("Office of Agricultural Economics, survey of 2023"),
                    Baseline = new Dictionary<string, FieldRecord> { ["2023"] = South("900 kg") },
                    Years = new Dictionary<string, FieldRecord> { ["2024"] = South("700 kg"), ["2025"] = South("0.68 t") },
                },
            },
        },
        Soil = Soil(1.20),
        Rounds =
        [
            new() { FirstYear = 2024, LastYear = 2025, Leakage = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(0.2), source: "manure brought in"), Soil = Soil(1.23) },
        ],
    };

    /// <summary>The project without soil, fuel, lime and urea: nitrogen only.</summary>
    public static FertilizerProject With(Func<Fertilization, Fertilization> change) => Project with { Fertilization = change(Project.Fertilization) };

    public static FertilizerProject WithChoices(Func<EmissionChoices, EmissionChoices> change) =>
        With(fertilization => fertilization with { Choices = change(fertilization.Choices) });

    public static FertilizerProject WithPlot(string name, Func<FieldPlot, FieldPlot> change) => With(fertilization => fertilization with
    {
        Plots = fertilization.Plots.ToDictionary(pair => pair.Key, pair => pair.Key == name ? change(pair.Value) : pair.Value),
    });

    public static FieldRecord North(string compound, string urea, string? pellets = null) => new()
    {
        Fertilizers = new Dictionary<string, Measurement> { ["15-15-15"] = Measurement.Parse(compound), ["urea"] = Measurement.Parse(urea) },
        Organics = pellets is null ? new Dictionary<string, Measurement>() : new Dictionary<string, Measurement> { ["pellets"] = Measurement.Parse(pellets) },
        Amendments = new Dictionary<string, Measurement> { ["dolomite"] = Measurement.Parse("100 kg/rai"), ["gypsum"] = Measurement.Parse("200 kg") },
        Fuels = new Dictionary<string, Measurement> { ["B7"] = Measurement.Parse("40 L") },
        Source = "farm book",
    };

    public static FieldRecord South(string sulphate) => new()
    {
        Fertilizers = new Dictionary<string, Measurement> { ["21-0-0"] = Measurement.Parse(sulphate) },
        Organics = new Dictionary<string, Measurement> { ["cattle manure"] = Measurement.Parse("1.5 t") },
        Fuels = new Dictionary<string, Measurement> { ["diesel"] = Measurement.Parse("15 L") },
    };

    public static SoilSampling Soil(double organicCarbon) => new()
    {
        Plots = new Dictionary<string, IReadOnlyDictionary<string, SoilSample>>
        {
            ["north"] = new Dictionary<string, SoilSample> { ["a"] = Sample(10, organicCarbon), ["b"] = Sample(10, organicCarbon + 0.1), ["c"] = Sample(4, organicCarbon) },
            ["south"] = new Dictionary<string, SoilSample> { ["a"] = Sample(10, organicCarbon - 0.2) },
        },
        Source = "laboratory of the Land Development Department; invented",
    };

    public static SoilSample Sample(double rai, double organicCarbon) => new()
    {
        Area = Area.FromRai(rai),
        BulkDensity = BulkDensity.FromGramsPerCubicCentimetre(1.35),
        OrganicCarbon = Estimate.Of(Ratio.FromPercent(organicCarbon), Ratio.FromPercent(0.005)),
        CoarseFragments = Ratio.FromPercent(5),
        Depth = Length.FromCentimetres(30),
    };
}

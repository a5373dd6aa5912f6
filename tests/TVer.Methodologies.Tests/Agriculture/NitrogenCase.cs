using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>One mass of one fertiliser on one plot, with nothing else: what the model makes of it.</summary>
internal static class NitrogenCase
{
    public static readonly EmissionChoices AllIndirect = new()
    {
        NitrousOxide = NitrousOxideForm.Ipcc2006,
        Volatilization = Counting.Counted,
        Leaching = Counting.Counted,
        Urea = Counting.NotCounted,
        Lime = Counting.NotCounted,
        Climate = Climate.Wet,
        IsIrrigated = false,
        Potentials = new() { Set = "gwp-ar5", Source = "test" },
    };

    public static Fertilization Of(EmissionChoices choices, string mass, ChemicalFertilizer fertilizer)
    {
        var record = new FieldRecord { Fertilizers = new Dictionary<string, Measurement> { ["f"] = Measurement.Parse(mass) } };
        return new Fertilization
        {
            Choices = choices,
            Fertilizers = new Dictionary<string, ChemicalFertilizer> { ["f"] = fertilizer },
            Plots = new Dictionary<string, FieldPlot>
            {
                ["p"] = new()
                {
                    Crop = "maize",
                    Area = Area.FromRai(2),
                    Baseline = new Dictionary<string, FieldRecord> { ["2021"] = record, ["2022"] = record, ["2023"] = record },
                    Years = new Dictionary<string, FieldRecord> { ["2024"] = record },
                },
            },
        };
    }

    /// <summary>Pure nitrogen, so that the mass is that of nitrogen.</summary>
    public static ChemicalFertilizer Nitrogen(NitrogenForm form = NitrogenForm.Mixed) => new() { Nitrogen = Ratio.FromFraction(1), Form = form, Source = "test" };

    public static Quantity Baseline(Fertilization fertilization)
    {
        Assert.DoesNotContain(FertilizationCheck.Run(fertilization, 2024, 2024), finding => finding.Severity == Severity.Error);
        return new FertilizationModel(fertilization, new FactorReader(fertilization.Factors)).Baseline();
    }

    public static double Value(Quantity result, string symbol) => Assert.Single(new Trail([result]).Find(symbol)).Value;
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Energy;

public class FuelTests
{
    private static readonly Unit Litre = Unit.Parse("L");

    /// <summary>TGO's published factors for the carbon footprint of organisations, kgCO2e per L or kg: CO2, CH4 at the potential of fossil methane, and N2O.</summary>
    [Theory]
    [InlineData("diesel", "diesel", "stationary", 2.7078)]
    [InlineData("gasoline", "gasoline", "stationary", 2.1894)]
    [InlineData("diesel", "diesel", "mobile", 2.7406)]
    [InlineData("gasoline", "gasoline", "mobile", 2.2394)]
    [InlineData("LPG by mass", "LPG", "stationary", 3.1134)]
    public void The_published_factors_of_TGO_come_out_to_the_fourth_decimal(string calorificRow, string fuel, string use, double published)
    {
        var factors = new FactorReader();
        Quantity value = factors.Read("fuel-ncv-dede", calorificRow, FossilFuelSymbols.NetCalorificValue);
        Quantity unit = Quantity.Input(new Datum { Value = 1, Unit = FuelProperties.PerUnit(Unit.Parse(value.UnitText)) }, FossilFuelSymbols.Amount);
        Quantity[] gases =
        [
            FossilFuelEquations.Emission(unit, value, factors.Read("fuel-ipcc-2006", $"{fuel} CO2", FossilFuelSymbols.EmissionFactor)),
            FossilFuelEquations.OtherGas(
                unit, value, factors.Read("fuel-ipcc-2006", $"{fuel} CH4 {use}", FossilFuelSymbols.MethaneFactor),
                factors.Read("gwp-ar5", "CH4 fossil", Potential("kg CO2e/kg CH4"))),
            FossilFuelEquations.OtherGas(
                unit, value, factors.Read("fuel-ipcc-2006", $"{fuel} N2O {use}", FossilFuelSymbols.NitrousOxideFactor),
                factors.Read("gwp-ar5", "N2O", Potential("kg CO2e/kg N2O"))),
        ];

        Assert.Equal(published, Math.Round(1_000 * Quantity.Sum(gases, FossilFuelSymbols.TotalEmission).Value, 4));
    }

    /// <summary>100 L of diesel and of gasoline by the printed formula, which counts carbon dioxide only; LPG by volume, 1.679722 kg/L, and by mass, that over 0.54 kg/L.</summary>
    [Theory]
    [InlineData("diesel", 100, 0.2698722)]
    [InlineData("gasoline", 100, 0.2181564)]
    [InlineData("LPG", 1, 0.001679722)]
    [InlineData("LPG by mass", 1, 0.003110596)]
    public void The_printed_formula_counts_carbon_dioxide(string row, double amount, double tonnes)
    {
        FactorTable values = FactorTables.Find("fuel-ncv-dede");
        FactorTable emissions = FactorTables.Find("fuel-ipcc-2006");
        double emission = FossilFuelEquations.Emission(
            new Plain(amount), new Plain(values[row].Value), new Plain(emissions[$"{row.Split(' ')[0]} CO2"].Value)).Value;

        Assert.Equal(tonnes, emission, 6e-7 * tonnes);
    }

    /// <summary>B7: 93 L of fossil diesel in 100 L count, and the biogenic 7 L do not.</summary>
    [Fact]
    public void A_mixture_counts_its_fossil_part()
    {
        var fuels = new Dictionary<string, Fuel>
        {
            ["diesel"] = new() { Row = "diesel", CalorificValueFrom = CalorificValueSource.NationalStatistics },
            ["ester"] = new() { Row = "diesel", CalorificValueFrom = CalorificValueSource.NationalStatistics, Biogenic = Declaration.Met("certificate") },
            ["B7"] = new() { Mixture = new Dictionary<string, Ratio> { ["diesel"] = Ratio.FromPercent(93), ["ester"] = Ratio.FromPercent(7) } },
        };

        Assert.Equal(0.250981146, Emission(fuels, "B7", Measurement.Parse("100 L")), 1e-9);
    }

    /// <summary>84 kg at 0.84 kg/L are 100 L; 0.1 m³ is 100 L too.</summary>
    [Theory]
    [InlineData("100 L")]
    [InlineData("84 kg")]
    public void Mass_and_volume_meet_by_density(string amount)
    {
        var fuels = new Dictionary<string, Fuel>
        {
            ["diesel"] = new() { Row = "diesel", CalorificValueFrom = CalorificValueSource.NationalStatistics, Density = Measurement.Parse("0.84 kg/L") },
        };

        Assert.Equal(0.2698722, Emission(fuels, "diesel", Measurement.Parse(amount)), 1e-12);
    }

    [Fact]
    public void A_calorific_value_per_mass_takes_litres_by_density()
    {
        var fuels = new Dictionary<string, Fuel>
        {
            ["LPG"] = new()
            {
                NetCalorificValue = Measurement.Parse("49.2963 GJ/t"),
                CalorificValueFrom = CalorificValueSource.Invoice,
                EmissionFactor = Measurement.Parse("63.1 t CO2/TJ"),
                Density = Measurement.Parse("540 g/L"),
            },
        };

        // 10 L × 0.54 kg/L × 49.2963 MJ/kg × 63,100 kg/TJ = 16.797 kg: the printed 1.679722 kg/L of the volume-based value.
        Assert.Equal(0.01679722, Emission(fuels, "LPG", Measurement.Parse("10 L")), 1e-8);
    }

    private static double Emission(IReadOnlyDictionary<string, Fuel> fuels, string name, Measurement amount)
    {
        Assert.DoesNotContain(
            FuelCheck.Properties(fuels, new FactorReader(), "fuels").Concat(FuelCheck.Amount(name, amount, fuels, new FactorReader(), "amount")),
            finding => finding.Severity == Severity.Error);
        Quantity input = Quantity.Input(new Datum { Value = amount.Value, Unit = amount.Unit }, FossilFuelSymbols.Amount);
        Assert.True(amount.Unit.Equals(Litre) || amount.Unit.Text == "kg");
        return FossilFuelEquations.Total<Quantity>([.. new FuelModel(fuels, new FactorReader(), "fuels").Emissions(name, input, new At(name))]).Value;
    }

    private static Symbol Potential(string unit) => new("GWP", unit, Documents.PReddPlusV02.At("11.2"), "Global warming potential", "ค่าศักยภาพในการทำให้เกิดภาวะโลกร้อน");
}

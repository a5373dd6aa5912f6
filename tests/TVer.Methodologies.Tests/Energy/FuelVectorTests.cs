using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Tests.Vectors;

namespace TVer.Methodologies.Tests.Energy;

/// <summary>Emission of burnt fuel against Australian workbooks, whose factors are kgCO2e/GJ by gas.</summary>
public class FuelVectorTests
{
    private const string Combustion = "fuel_combustion.jsonl";
    private const string PerVolume = "fuel_factor_energy_to_volume.jsonl";
    private const double LitresPerKilolitre = 1_000;
    private const double GigajoulesPerTerajoule = 1_000;

    public static TheoryData<string> CombustionIds => VectorFile.Ids(Combustion);

    public static TheoryData<string> PerVolumeIds => VectorFile.Ids(PerVolume);

    /// <summary>The workbook averages the factors for stationary and for mobile use.</summary>
    [Theory, MemberData(nameof(CombustionIds))]
    public void Combustion_agrees_gas_by_gas(string id)
    {
        TestVector vector = VectorFile.Find(Combustion, id);
        double total = 0;
        foreach (string gas in new[] { "co2", "ch4", "n2o" })
        {
            double stationary = Emission(vector, vector.Input("volume"), "energy_content", $"ef_{gas}_stationary", gas);
            double transport = Emission(vector, vector.Input("volume"), "energy_content_transport", $"ef_{gas}_transport", gas);
            double mean = (stationary + transport) / 2;
            vector.AssertAgrees(gas, mean);
            total += mean;
        }

        vector.AssertAgrees("total", total);
    }

    [Theory, MemberData(nameof(PerVolumeIds))]
    public void Factors_per_energy_become_factors_per_volume(string id)
    {
        TestVector vector = VectorFile.Find(PerVolume, id);
        double co2 = Emission(vector, 1, "energy_content", "ef_co2", "co2");
        double ch4 = Emission(vector, 1, "energy_content", "ef_ch4", "ch4");
        double n2o = Emission(vector, 1, "energy_content", "ef_n2o", "n2o");

        vector.AssertAgrees("co2", co2);
        vector.AssertAgrees("ch4", ch4);
        vector.AssertAgrees("n2o", n2o);
        vector.AssertAgrees("scope1_total", co2 + ch4 + n2o);
        vector.AssertAgrees("scope3", Emission(vector, 1, "energy_content", "ef_scope3", "co2"));
    }

    /// <summary>GJ/kL is MJ/L; the factors of the other gases have their potential in them already.</summary>
    private static double Emission(TestVector vector, double kilolitres, string energy, string factor, string gas)
    {
        Plain amount = new(kilolitres * LitresPerKilolitre);
        Plain content = new(vector.Input(energy));
        Plain perTerajoule = new(vector.Input(factor) * GigajoulesPerTerajoule);
        return gas == "co2"
            ? FossilFuelEquations.Emission(amount, content, perTerajoule).Value
            : FossilFuelEquations.OtherGas(amount, content, perTerajoule, new Plain(1)).Value;
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>Potentials under the name of a set that the library knows are those of the set: IPCC AR5 has 28 for methane, 30 where it is fossil, and 265.</summary>
public class KnownPotentialsTests
{
    private const string Values = "burning.potentials.values";
    private const string Low = "burning.potentials.low";

    [Theory]
    [InlineData("gwp-ar5", "28 tCO2e/tCH4", "265 tCO2e/tN2O", null)]
    [InlineData("gwp-ar5", "28 kg CO2e/kg CH4", "265 kg CO2e/kg N2O", null)]
    [InlineData("gwp-ar5", "30 tCO2e/tCH4", "265 tCO2e/tN2O", null)]
    [InlineData("gwp-ar5", "0.001 tCO2e/tCH4", "265 tCO2e/tN2O", "methane")]
    [InlineData("gwp-ar5", "27.999 tCO2e/tCH4", "265 tCO2e/tN2O", "methane")]
    [InlineData("gwp-ar5", "28.001 tCO2e/tCH4", "265 tCO2e/tN2O", "methane")]
    [InlineData("gwp-ar5", "28 tCO2e/tCH4", "264.999 tCO2e/tN2O", "nitrousOxide")]
    [InlineData(" GWP-AR5", "27 tCO2e/tCH4", "265 tCO2e/tN2O", "methane")]
    [InlineData("gwp-ar6", "27 tCO2e/tCH4", "273 tCO2e/tN2O", null)]
    [InlineData("gwp-ar6", "29.8 tCO2e/tCH4", "273 tCO2e/tN2O", null)]
    [InlineData("gwp-ar6", "28 tCO2e/tCH4", "273 tCO2e/tN2O", "methane")]
    [InlineData("soil-ipcc-2019", "28 tCO2e/tCH4", "273 tCO2e/tN2O", "both")]
    public void Values_under_the_name_of_a_known_set_are_its_own(string set, string methane, string nitrousOxide, string? wrong)
    {
        ToolResult result = Emission(set, methane, nitrousOxide);
        Assert.Equal(
            wrong switch { null => [], "both" => ["potentials.methane", "potentials.nitrousOxide"], _ => [$"potentials.{wrong}"] },
            result.Findings.Select(finding => finding.Path));
        Assert.All(result.Findings, finding => Assert.Equal((Values, Severity.Error), (finding.Code, finding.Severity)));
    }

    [Fact]
    public void The_error_names_the_set_its_values_and_those_given()
    {
        string message = Assert.Single(Emission("gwp-ar5", "0.001 tCO2e/tCH4", "265 tCO2e/tN2O").Findings).Message.English;
        Assert.All(new[] { "'gwp-ar5'", "28 tCO2e/tCH4", "30 tCO2e/tCH4", "0.001 tCO2e/tCH4" }, text => Assert.Contains(text, message, StringComparison.Ordinal));
    }

    /// <summary>The smallest of AR2 to AR6 are 21 and 265.</summary>
    [Theory]
    [InlineData("21 tCO2e/tCH4", "265 tCO2e/tN2O")]
    [InlineData("20.999 tCO2e/tCH4", "265 tCO2e/tN2O", "potentials.methane")]
    [InlineData("21 tCO2e/tCH4", "264.999 tCO2e/tN2O", "potentials.nitrousOxide")]
    public void Values_of_an_unknown_set_below_all_known_are_warned_of(string methane, string nitrousOxide, params string[] paths)
    {
        ToolResult result = Emission("letter of TGO", methane, nitrousOxide);
        Assert.Equal(paths, result.Findings.Select(finding => finding.Path));
        Assert.All(result.Findings, finding => Assert.Equal((Low, Severity.Warning), (finding.Code, finding.Severity)));
    }

    private static ToolResult Emission(string set, string methane, string nitrousOxide) => BurningTool.Emission(
        new BurningEvents
        {
            ProjectArea = Area.FromRai(1000),
            Potentials = new GlobalWarmingPotentials
            {
                Methane = Measurement.Parse(methane), NitrousOxide = Measurement.Parse(nitrousOxide), Set = new FactorSet(set, "1", "test"),
            },
        },
        BurningReadings.Afforestation);
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry;

/// <summary>An amount, such as the emission of fires in a round or a stock of trees: a number, or field data from which a tool calculates it.</summary>
/// <remarks>
/// In JSON: a text such as <c>"120 ± 30 tCO2e"</c>, an object with members value, halfWidth and source, or an object with the member fieldData.
/// </remarks>
[JsonConverter(typeof(RoundAmountJsonConverter))]
public sealed record RoundAmount
{
    private RoundAmount(Estimate<CarbonDioxideEquivalent>? given, string? fieldData)
    {
        Given = given;
        FieldData = fieldData;
    }

    /// <summary>The number, tCO2e; null where field data are named.</summary>
    public Estimate<CarbonDioxideEquivalent>? Given { get; }

    /// <summary>The name of the field data; null where a number is given.</summary>
    public string? FieldData { get; }

    /// <summary>An amount given as a number.</summary>
    /// <param name="estimate">The number with its uncertainty and source.</param>
    public static implicit operator RoundAmount(Estimate<CarbonDioxideEquivalent> estimate) => FromEstimate(estimate);

    /// <summary>An amount given as a number that is taken as exact.</summary>
    /// <param name="amount">The number.</param>
    public static implicit operator RoundAmount(CarbonDioxideEquivalent amount) => FromEstimate(amount);

    /// <summary>An amount given as a number.</summary>
    /// <param name="estimate">The number with its uncertainty and source.</param>
    public static RoundAmount FromEstimate(Estimate<CarbonDioxideEquivalent> estimate) => new(estimate, null);

    /// <summary>An amount given as a number that is taken as exact.</summary>
    /// <param name="amount">The number.</param>
    public static RoundAmount FromCarbonDioxideEquivalent(CarbonDioxideEquivalent amount) => FromEstimate(amount);

    /// <summary>An amount that a tool calculates from field data of the project.</summary>
    /// <param name="fieldData">The name of the field data.</param>
    public static RoundAmount FromFieldData(string fieldData)
    {
        ArgumentException.ThrowIfNullOrEmpty(fieldData);
        return new RoundAmount(null, fieldData);
    }

    /// <summary>The number, or the name of the field data.</summary>
    public override string ToString() => Given?.ToString() ?? FieldData!;
}

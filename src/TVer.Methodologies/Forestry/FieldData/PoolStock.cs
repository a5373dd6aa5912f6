using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry;

/// <summary>The stock of a pool per area: a number, or a stratum of field data from which a tool calculates it.</summary>
/// <remarks>
/// In JSON: a text such as <c>"60 ± 9 tCO2e/rai"</c>, an object with members value, halfWidth and source, or an object with members
/// fieldData and stratum.
/// </remarks>
[JsonConverter(typeof(PoolStockJsonConverter))]
public sealed record PoolStock
{
    private PoolStock(Estimate<CarbonDensity>? given, string? fieldData, string? stratum)
    {
        Given = given;
        FieldData = fieldData;
        Stratum = stratum;
    }

    /// <summary>The number; null where field data are named.</summary>
    public Estimate<CarbonDensity>? Given { get; }

    /// <summary>The name of the field data; null where a number is given.</summary>
    public string? FieldData { get; }

    /// <summary>The stratum of the field data; null where a number is given.</summary>
    public string? Stratum { get; }

    /// <summary>A stock given as a number.</summary>
    /// <param name="estimate">The number with its uncertainty and source.</param>
    public static implicit operator PoolStock(Estimate<CarbonDensity> estimate) => FromEstimate(estimate);

    /// <summary>A stock given as a number.</summary>
    /// <param name="estimate">The number with its uncertainty and source.</param>
    public static PoolStock FromEstimate(Estimate<CarbonDensity> estimate) => new(estimate, null, null);

    /// <summary>A stock that a tool calculates from field data of the project.</summary>
    /// <param name="fieldData">The name of the field data.</param>
    /// <param name="stratum">The stratum of the field data.</param>
    public static PoolStock FromFieldData(string fieldData, string stratum)
    {
        ArgumentException.ThrowIfNullOrEmpty(fieldData);
        ArgumentException.ThrowIfNullOrEmpty(stratum);
        return new PoolStock(null, fieldData, stratum);
    }

    /// <summary>The number, or the field data and stratum.</summary>
    public override string ToString() => Given?.ToString() ?? $"{FieldData}: {Stratum}";
}

using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes the stock of a pool: an estimate, or an object with members fieldData and stratum.</summary>
internal sealed class PoolStockJsonConverter : JsonConverter<PoolStock>
{
    private const string Name = "fieldData";
    private const string Stratum = "stratum";
    private static readonly EstimateJsonConverter<CarbonDensity> Estimates = new();

    public override PoolStock Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FieldDataReference.StartsHere(reader, [Name, Stratum]) ? ReadReference(ref reader) : Estimates.Read(ref reader, typeof(CarbonDensity), options);

    public override void Write(Utf8JsonWriter writer, PoolStock value, JsonSerializerOptions options)
    {
        if (value.Given is { } estimate)
        {
            Estimates.Write(writer, estimate, options);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Name, value.FieldData);
        writer.WriteString(Stratum, value.Stratum);
        writer.WriteEndObject();
    }

    private static PoolStock ReadReference(ref Utf8JsonReader reader) =>
        FieldDataReference.Read(ref reader, "a stock", Name, Stratum) is [{ } fieldData, { } stratum]
            ? PoolStock.FromFieldData(fieldData, stratum)
            : throw new JsonException("A stock from field data needs both members, fieldData and stratum.");
}

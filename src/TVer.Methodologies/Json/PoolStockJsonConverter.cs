using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes the stock of a pool: an estimate, or an object with members fieldData and stratum.</summary>
internal sealed class PoolStockJsonConverter : JsonConverter<PoolStock>
{
    private static readonly EstimateJsonConverter<CarbonDensity> Estimates = new();

    public override PoolStock Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NamesFieldData(reader) ? ReadReference(ref reader) : Estimates.Read(ref reader, typeof(CarbonDensity), options);

    public override void Write(Utf8JsonWriter writer, PoolStock value, JsonSerializerOptions options)
    {
        if (value.Given is { } estimate)
        {
            Estimates.Write(writer, estimate, options);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("fieldData", value.FieldData);
        writer.WriteString("stratum", value.Stratum);
        writer.WriteEndObject();
    }

    /// <summary>Looks ahead on a copy of the reader: does the object start with a member of a reference?</summary>
    private static bool NamesFieldData(Utf8JsonReader ahead) =>
        ahead.TokenType == JsonTokenType.StartObject
        && ahead.Read()
        && ahead.TokenType == JsonTokenType.PropertyName
        && (ahead.ValueTextEquals("fieldData"u8) || ahead.ValueTextEquals("stratum"u8));

    private static PoolStock ReadReference(ref Utf8JsonReader reader)
    {
        string? fieldData = null;
        string? stratum = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string member = reader.GetString()!;
            reader.Read();
            string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            switch (member)
            {
                case "fieldData" when fieldData is null && !string.IsNullOrEmpty(text):
                    fieldData = text;
                    break;
                case "stratum" when stratum is null && !string.IsNullOrEmpty(text):
                    stratum = text;
                    break;
                default:
                    throw new JsonException($"'{member}' is unknown, repeated or not a text; a stock from field data has the members fieldData and stratum.");
            }
        }

        return fieldData is not null && stratum is not null
            ? PoolStock.FromFieldData(fieldData, stratum)
            : throw new JsonException("A stock from field data needs both members, fieldData and stratum.");
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes an amount of a round: an estimate, or an object with the member fieldData.</summary>
internal sealed class RoundAmountJsonConverter : JsonConverter<RoundAmount>
{
    private const string Name = "fieldData";
    private static readonly EstimateJsonConverter<CarbonDioxideEquivalent> Estimates = new();

    public override RoundAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FieldDataReference.StartsHere(reader, [Name])
            ? RoundAmount.FromFieldData(FieldDataReference.Read(ref reader, "an amount", Name)[0]!)
            : Estimates.Read(ref reader, typeof(CarbonDioxideEquivalent), options);

    public override void Write(Utf8JsonWriter writer, RoundAmount value, JsonSerializerOptions options)
    {
        if (value.Given is { } estimate)
        {
            Estimates.Write(writer, estimate, options);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Name, value.FieldData);
        writer.WriteEndObject();
    }
}

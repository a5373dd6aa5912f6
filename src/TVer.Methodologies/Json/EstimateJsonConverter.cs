using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Json;

/// <summary>
/// Reads and writes an estimate: a text such as <c>"60 ± 9 tCO2e/rai"</c>, or an object with members value, halfWidth and source.
/// </summary>
/// <typeparam name="TMeasure">The typed quantity.</typeparam>
internal sealed class EstimateJsonConverter<TMeasure> : JsonConverter<Estimate<TMeasure>>
    where TMeasure : struct, IMeasure<TMeasure>
{
    public override Estimate<TMeasure> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return JsonText.Read(ref reader, Estimate.Parse<TMeasure>, static () => Measurement.Example(TMeasure.Unit));
        }

        Estimate<TMeasure>? value = null;
        TMeasure? halfWidth = null;
        string? source = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string member = reader.GetString()!;
            reader.Read();
            switch (member)
            {
                case "value" when value is null:
                    value = JsonText.Read(ref reader, Estimate.Parse<TMeasure>, static () => Measurement.Example(TMeasure.Unit));
                    break;
                case "halfWidth" when halfWidth is null:
                    halfWidth = JsonText.Read(ref reader, MeasureOperators.Parse<TMeasure>, static () => Measurement.Example(TMeasure.Unit));
                    break;
                case "source" when source is null && reader.TokenType == JsonTokenType.String:
                    source = reader.GetString();
                    break;
                default:
                    throw new JsonException($"'{member}' is unknown, repeated or not a text; an estimate has the members value, halfWidth and source.");
            }
        }

        if (value is not { } estimate)
        {
            throw new JsonException($"The member 'value' is missing, such as \"{Measurement.Example(TMeasure.Unit)}\".");
        }

        if (halfWidth is { Value: < 0 })
        {
            throw new JsonException($"The half-width {halfWidth} is below zero; it must be 0 or more.");
        }

        return halfWidth is not { } half
            ? estimate.From(source)
            : estimate.HalfWidth.Value == 0
                ? estimate.WithHalfWidth(half).From(source)
                : throw new JsonException("The half-width is given twice: after ± and as a member of its own.");
    }

    public override void Write(Utf8JsonWriter writer, Estimate<TMeasure> value, JsonSerializerOptions options)
    {
        if (value.Source is null)
        {
            writer.WriteStringValue(value.ToString());
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("value", value.ToString());
        writer.WriteString("source", value.Source);
        writer.WriteEndObject();
    }
}

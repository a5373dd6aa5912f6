using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes a typed quantity as a text with its unit, such as <c>"2000 rai"</c>. Writes the methodology's unit.</summary>
/// <typeparam name="TMeasure">The typed quantity.</typeparam>
internal sealed class MeasureJsonConverter<TMeasure> : JsonConverter<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    public override TMeasure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonText.Read(ref reader, MeasureOperators.Parse<TMeasure>, static () => Measurement.Example(TMeasure.Unit));

    public override void Write(Utf8JsonWriter writer, TMeasure value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToText());
}

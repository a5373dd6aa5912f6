using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes a measurement in a unit of the user's choice, such as <c>"36.42 MJ/L"</c>.</summary>
internal sealed class MeasurementJsonConverter : JsonConverter<Measurement>
{
    public override Measurement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonText.Read(ref reader, Measurement.Parse, static () => Measurement.Example(null));

    public override void Write(Utf8JsonWriter writer, Measurement value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

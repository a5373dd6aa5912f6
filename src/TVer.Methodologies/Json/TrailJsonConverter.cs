using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Json;

/// <summary>Writes a trail as the array of its steps; a trail is a result and is not read back.</summary>
internal sealed class TrailJsonConverter : JsonConverter<Trail>
{
    public override Trail Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A trail is calculated from an input, not read.");

    public override void Write(Utf8JsonWriter writer, Trail value, JsonSerializerOptions options) => value.WriteTo(writer);
}

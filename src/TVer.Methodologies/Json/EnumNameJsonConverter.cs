using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TVer.Methodologies.Json;

/// <summary>
/// Reads and writes a choice by its one name, in camel case. The framework's own converter also takes a number, which could name no
/// choice at all, and several names with commas, which it adds up to a third choice.
/// </summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal sealed class EnumNameJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Names = [.. Values.Select(value => value.InInput())];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return ValueOf(name, reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.TokenType.ToString());
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueOf(reader.GetString(), "");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(NameOf(value));

    private static TEnum ValueOf(string? name, string otherwise)
    {
        int index = name is null ? -1 : Array.FindIndex(Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        return index >= 0
            ? Values[index]
            : throw new JsonException($"'{name ?? otherwise}' is none of the choices {string.Join(", ", Names)}.");
    }

    private static string NameOf(TEnum value)
    {
        int index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index] : throw new JsonException($"{value} is none of the choices {string.Join(", ", Names)}.");
    }
}

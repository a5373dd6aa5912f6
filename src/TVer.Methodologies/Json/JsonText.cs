using System.Text.Json;

namespace TVer.Methodologies.Json;

/// <summary>Reads values that are written as texts with units.</summary>
internal static class JsonText
{
    public static T Read<T>(ref Utf8JsonReader reader, Func<string, T> parse, Func<string> example)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            string given = reader.TokenType switch
            {
                JsonTokenType.Number => "; a number by itself has no unit",
                JsonTokenType.StartObject or JsonTokenType.StartArray => ", not an object or a list",
                _ => "",
            };
            throw new JsonException($"A text with a number and its unit is needed, such as \"{example()}\"{given}.");
        }

        try
        {
            return parse(reader.GetString()!);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}

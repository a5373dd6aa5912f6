using System.Text.Json;

namespace TVer.Methodologies.Json;

/// <summary>Reads values that are written as texts with units.</summary>
internal static class JsonText
{
    public static T Read<T>(ref Utf8JsonReader reader, Func<string, T> parse, string unit)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A text with a number and its unit is needed, such as \"12.5 {unit}\"; a bare {reader.TokenType} has no unit.");
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

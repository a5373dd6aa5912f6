using System.Text.Json;

namespace TVer.Methodologies.Json;

/// <summary>Reads an object whose members are names of field data, which may stand wherever a number may.</summary>
internal static class FieldDataReference
{
    /// <summary>Looks ahead on a copy of the reader: does the object start with one of these members?</summary>
    public static bool StartsHere(Utf8JsonReader ahead, ReadOnlySpan<string> members)
    {
        if (ahead.TokenType != JsonTokenType.StartObject || !ahead.Read() || ahead.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        foreach (string member in members)
        {
            if (ahead.ValueTextEquals(member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The texts of the members, in their order; null for one that is left out.</summary>
    /// <exception cref="JsonException">A member is unknown, repeated, empty or not a text.</exception>
    public static string?[] Read(ref Utf8JsonReader reader, string what, params string[] members)
    {
        string?[] texts = new string?[members.Length];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string member = reader.GetString()!;
            reader.Read();
            int k = Array.IndexOf(members, member);
            string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            if (k < 0 || texts[k] is not null || string.IsNullOrEmpty(text))
            {
                throw new JsonException($"'{member}' is unknown, repeated, empty or not a text; {what} from field data has the members {string.Join(", ", members)}.");
            }

            texts[k] = text;
        }

        return texts;
    }
}

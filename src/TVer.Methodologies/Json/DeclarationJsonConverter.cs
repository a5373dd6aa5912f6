using System.Text.Json;
using System.Text.Json.Serialization;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes a declaration: true, false, or an object with members isMet and source.</summary>
internal sealed class DeclarationJsonConverter : JsonConverter<Declaration>
{
    public override Declaration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return new Declaration(reader.GetBoolean());
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("true, false, or an object with members isMet and source is needed.");
        }

        bool? isMet = null;
        string? source = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string member = reader.GetString()!;
            reader.Read();
            switch (member)
            {
                case "isMet" when isMet is null && reader.TokenType is JsonTokenType.True or JsonTokenType.False:
                    isMet = reader.GetBoolean();
                    break;
                case "source" when source is null && reader.TokenType == JsonTokenType.String:
                    source = reader.GetString();
                    break;
                default:
                    throw new JsonException($"'{member}' is unknown, repeated or of the wrong kind; a declaration has the members isMet (true or false) and source (a text).");
            }
        }

        return new Declaration(isMet ?? throw new JsonException("The member 'isMet' is missing."), source);
    }

    public override void Write(Utf8JsonWriter writer, Declaration value, JsonSerializerOptions options)
    {
        if (value.Source is null)
        {
            writer.WriteBooleanValue(value.IsMet);
            return;
        }

        writer.WriteStartObject();
        writer.WriteBoolean("isMet", value.IsMet);
        writer.WriteString("source", value.Source);
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Json;

/// <summary>Reads a day of either era (<see cref="CalendarDate"/>); writes it in the common era.</summary>
internal sealed class CalendarDateJsonConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A day is a text, such as \"2023-08-29\" or \"29 สิงหาคม 2566\".");
        }

        try
        {
            return CalendarDate.Parse(reader.GetString()!);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(CalendarDate.Format(value));
}

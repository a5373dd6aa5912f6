using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Agriculture.Fertilizer;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes the grade of a fertiliser as it stands on the bag, such as <c>"15-15-15"</c>.</summary>
internal sealed class FertilizerGradeJsonConverter : JsonConverter<FertilizerGrade>
{
    public override FertilizerGrade Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A grade is a text such as \"15-15-15\", not a {reader.TokenType}.");
        }

        return FertilizerGrade.TryParse(reader.GetString(), out FertilizerGrade grade)
            ? grade
            : throw new JsonException($"'{reader.GetString()}' is not a grade such as \"15-15-15\": three figures of 0 or more that add to 100 at most.");
    }

    public override void Write(Utf8JsonWriter writer, FertilizerGrade value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

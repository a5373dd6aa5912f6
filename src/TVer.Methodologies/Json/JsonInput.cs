using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes the input of a methodology or a service.</summary>
internal static class JsonInput
{
    /// <summary>Reads an input.</summary>
    /// <param name="json">The text.</param>
    /// <param name="type">How the input is read.</param>
    /// <param name="what">What is needed, for the message.</param>
    /// <exception cref="InputException">The text is not such an input; every fault that can be seen at once is told with its path.</exception>
    public static T Read<T>(string json, JsonTypeInfo<T> type, string what)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            T input = JsonSerializer.Deserialize(json, type) ?? throw new InputException($"The input is null; {what} is needed.");
            JsonElements.Require(input, type);
            return input;
        }
        catch (JsonException exception)
        {
            throw JsonFaults.Of(exception, json, type);
        }
    }

    /// <summary>Writes an input as a text that reads back to the same input.</summary>
    public static string Write<T>(T input, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(input);
        JsonElements.Require(input, type);
        return JsonSerializer.Serialize(input, type);
    }
}

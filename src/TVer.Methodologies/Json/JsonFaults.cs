using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Json;

/// <summary>
/// Says in the words of the input what is wrong with a text that the serializer refused: everything at once, where the serializer stops
/// at the first fault and speaks of its own types.
/// </summary>
internal sealed class JsonFaults
{
    private readonly List<InputFault> _faults = [];

    private JsonFaults()
    {
    }

    /// <summary>The faults of a text, as one exception.</summary>
    /// <param name="refusal">What the serializer said.</param>
    /// <param name="json">The text.</param>
    /// <param name="root">How the text is read.</param>
    public static InputException Of(JsonException refusal, string json, JsonTypeInfo root)
    {
        var found = new JsonFaults();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = root.Options.MaxDepth });
            found.Walk(document.RootElement, root, "");
        }
        catch (JsonException syntax)
        {
            return new InputException([new InputFault("", $"Line {syntax.LineNumber + 1}: this is not JSON. {WithoutPosition(syntax.Message)}")], refusal);
        }

        return new InputException(found._faults.Count > 0 ? found._faults : [new InputFault("", WithoutPosition(refusal.Message))], refusal);
    }

    private void Walk(JsonElement element, JsonTypeInfo type, string path)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                WalkMembers(element, type, path);
                break;
            case JsonTypeInfoKind.Dictionary when element.ValueKind == JsonValueKind.Object:
                WalkEntries(element, type, path);
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                int k = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    WalkElement(item, type, $"{path}[{k++}]");
                }

                break;
            case JsonTypeInfoKind.None:
                ReadValue(element, type, path);
                break;
            default:
                Add(path, Needed(type));
                break;
        }
    }

    private void WalkMembers(JsonElement element, JsonTypeInfo type, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty given in element.EnumerateObject())
        {
            string at = Below(path, given.Name);
            if (JsonTypes.Member(type, given.Name) is not { } member)
            {
                Add(at, $"There is no member '{given.Name}' here; there are {string.Join(", ", type.Properties.Select(property => property.Name))}.");
            }
            else if (!seen.Add(given.Name))
            {
                Add(at, $"The member '{given.Name}' is given twice.");
            }
            else if (given.Value.ValueKind != JsonValueKind.Null)
            {
                Walk(given.Value, type.Options.GetTypeInfo(member.PropertyType), at);
            }
            else if (!member.IsSetNullable)
            {
                Add(at, $"The member '{given.Name}' must not be null.");
            }
        }

        string[] missing = [.. type.Properties.Where(member => member.IsRequired && !seen.Contains(member.Name)).Select(member => $"'{member.Name}'")];
        if (missing.Length > 0)
        {
            Add(path, missing.Length == 1 ? $"The member {missing[0]} is missing." : $"The members {string.Join(", ", missing)} are missing.");
        }
    }

    private void WalkEntries(JsonElement element, JsonTypeInfo type, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty entry in element.EnumerateObject())
        {
            string at = Below(path, entry.Name);
            if (!seen.Add(entry.Name))
            {
                Add(at, $"The name '{entry.Name}' is given twice.");
                continue;
            }

            if (type.KeyType is { } key && key != typeof(string))
            {
                using var name = JsonDocument.Parse($"\"{JsonEncodedText.Encode(entry.Name)}\"");
                ReadValue(name.RootElement, type.Options.GetTypeInfo(key), at);
            }

            WalkElement(entry.Value, type, at);
        }
    }

    private void WalkElement(JsonElement element, JsonTypeInfo collection, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            Add(path, JsonElements.NoNull);
        }
        else
        {
            Walk(element, collection.Options.GetTypeInfo(collection.ElementType!), path);
        }
    }

    private void ReadValue(JsonElement element, JsonTypeInfo type, string path)
    {
        try
        {
            element.Deserialize(type);
        }
        catch (JsonException refusal)
        {
            Type plain = Plain(type);
            bool isOfFramework = plain == typeof(string) || plain == typeof(bool) || plain == typeof(int) || plain == typeof(double);
            Add(path, isOfFramework ? Needed(type) : WithoutPosition(refusal.Message));
        }
    }

    private void Add(string path, string message) => _faults.Add(new InputFault(path, message));

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Needed(JsonTypeInfo type)
    {
        Type plain = Plain(type);
        string what = type.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "A list [ … ]",
            JsonTypeInfoKind.Dictionary => "An object { … } of named entries",
            JsonTypeInfoKind.Object => "An object { … }",
            _ when plain == typeof(bool) => "true or false",
            _ when plain == typeof(int) => "A whole number",
            _ when plain == typeof(double) => "A number",
            _ => "A text",
        };
        return $"{what} is needed here.";
    }

    private static Type Plain(JsonTypeInfo type) => Nullable.GetUnderlyingType(type.Type) ?? type.Type;

    /// <summary>The message without the place that the serializer puts at its end.</summary>
    private static string WithoutPosition(string message)
    {
        int at = message.IndexOf(" Path: $", StringComparison.Ordinal);
        at = at < 0 ? message.IndexOf(" LineNumber: ", StringComparison.Ordinal) : at;
        return at < 0 ? message : message[..at];
    }
}

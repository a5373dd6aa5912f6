using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Json;

/// <summary>What the serializer lets pass although no project may have it: null as an element of a list or of a keyed collection.</summary>
internal static class JsonElements
{
    /// <summary>Throws where a project read from JSON has such an element.</summary>
    /// <param name="value">The project, or a part of it.</param>
    /// <param name="info">How it is read.</param>
    /// <param name="path">Where it stands; empty for the project itself.</param>
    /// <exception cref="InputException">An element is null; the path says where.</exception>
    public static void Require(object value, JsonTypeInfo info, string path = "")
    {
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object:
                foreach (JsonPropertyInfo member in info.Properties)
                {
                    if (member.Get?.Invoke(value) is { } given)
                    {
                        Require(given, info.Options.GetTypeInfo(member.PropertyType), path.Length == 0 ? member.Name : $"{path}.{member.Name}");
                    }
                }

                break;
            case JsonTypeInfoKind.Dictionary when value is IDictionary entries:
                foreach (DictionaryEntry entry in entries)
                {
                    RequireElement(entry.Value, info, $"{path}.{entry.Key}");
                }

                break;
            case JsonTypeInfoKind.Enumerable when value is IEnumerable items:
                int k = 0;
                foreach (object? item in items)
                {
                    RequireElement(item, info, $"{path}[{k++}]");
                }

                break;
        }
    }

    private static void RequireElement(object? element, JsonTypeInfo collection, string path)
    {
        if (element is null)
        {
            throw new InputException(path, "An element of a list or keyed collection must not be null.", null);
        }

        Require(element, collection.Options.GetTypeInfo(collection.ElementType!), path);
    }
}

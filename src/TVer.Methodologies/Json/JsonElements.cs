using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Json;

/// <summary>
/// What the serializer lets pass although no project may have it: null as an element of a list or of a keyed collection, and a
/// number or unknown value in place of a name from a list of names.
/// </summary>
internal static class JsonElements
{
    /// <summary>Throws where a project read from JSON has such an element.</summary>
    /// <param name="value">The project, or a part of it.</param>
    /// <param name="info">How it is read.</param>
    /// <param name="path">Where it stands; empty for the project itself.</param>
    /// <exception cref="InputException">An element is null, or not one of the names; the path says where.</exception>
    public static void Require(object? value, JsonTypeInfo info, string path = "")
    {
        switch (value)
        {
            case null:
                break;
            case Enum name when !Enum.IsDefined(name.GetType(), name):
                throw new InputException(path, $"'{name}' is none of {string.Join(", ", Enum.GetNames(name.GetType()))}.", null);
            default:
                RequireParts(value, info, path);
                break;
        }
    }

    private static void RequireParts(object value, JsonTypeInfo info, string path)
    {
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object:
                foreach (JsonPropertyInfo member in info.Properties.Where(member => member.Get is not null))
                {
                    Require(member.Get!(value), info.Options.GetTypeInfo(member.PropertyType), path.Length == 0 ? member.Name : $"{path}.{member.Name}");
                }

                break;
            case JsonTypeInfoKind.Dictionary when value is IDictionary entries && info.ElementType is { } type:
                foreach (DictionaryEntry entry in entries)
                {
                    string name = entry.Key is Enum key ? JsonNamingPolicy.CamelCase.ConvertName(key.ToString()) : (string)entry.Key;
                    Require(entry.Key, info.Options.GetTypeInfo(entry.Key.GetType()), path);
                    RequireElement(entry.Value, type, $"{path}.{name}");
                }

                break;
            case JsonTypeInfoKind.Enumerable when value is IEnumerable items && info.ElementType is { } type:
                int k = 0;
                foreach (object? item in items)
                {
                    RequireElement(item, type, $"{path}[{k++}]");
                }

                break;
        }

        void RequireElement(object? element, Type type, string at)
        {
            if (element is null)
            {
                throw new InputException(at, "An element of a list or keyed collection must not be null.", null);
            }

            Require(element, info.Options.GetTypeInfo(type), at);
        }
    }
}

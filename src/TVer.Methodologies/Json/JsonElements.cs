using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Json;

/// <summary>
/// What no input may have, though neither the serializer nor the compiler keeps it out: null as an element of a list or of a keyed
/// collection, and, of an input made in code, null where a member is needed and a choice that is none.
/// </summary>
internal static class JsonElements
{
    /// <summary>What is said of an element that is null.</summary>
    public const string NoNull = "An element of a list or keyed collection must not be null.";

    /// <summary>Throws where an input has such a part.</summary>
    /// <param name="value">The input, or a part of it.</param>
    /// <param name="info">How it is read.</param>
    /// <param name="path">Where it stands; empty for the input itself.</param>
    /// <exception cref="InputException">A part is missing or null, or a choice is none; the path says where.</exception>
    public static void Require(object value, JsonTypeInfo info, string path = "")
    {
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object:
                foreach (JsonPropertyInfo member in info.Properties)
                {
                    RequireMember(value, member, info, path.Length == 0 ? member.Name : $"{path}.{member.Name}");
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
            case JsonTypeInfoKind.None when value is Enum choice && !Enum.IsDefined(choice.GetType(), choice):
                throw new InputException(path, $"{choice} is none of the choices {string.Join(", ", Enum.GetNames(choice.GetType()))}.", null);
        }
    }

    private static void RequireMember(object owner, JsonPropertyInfo member, JsonTypeInfo info, string path)
    {
        if (member.Get is not { } read)
        {
            return;
        }

        if (read(owner) is { } given)
        {
            Require(given, info.Options.GetTypeInfo(member.PropertyType), path);
        }
        else if (!member.IsGetNullable)
        {
            throw new InputException(path, $"The member '{member.Name}' must not be null.", null);
        }
    }

    private static void RequireElement(object? element, JsonTypeInfo collection, string path)
    {
        if (element is null)
        {
            throw new InputException(path, NoNull, null);
        }

        Require(element, collection.Options.GetTypeInfo(collection.ElementType!), path);
    }
}

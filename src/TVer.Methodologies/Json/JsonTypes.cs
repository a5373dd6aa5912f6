using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Json;

/// <summary>Walks from how a record is read to how its members and elements are.</summary>
internal static class JsonTypes
{
    /// <summary>A member of a record by its name in JSON; null where there is none.</summary>
    public static JsonPropertyInfo? Member(JsonTypeInfo type, string name) => type.Properties.FirstOrDefault(property => property.Name == name);

    /// <summary>How a member of a record, or an entry or element of a collection, is read; null where not known.</summary>
    public static JsonTypeInfo? Of(JsonTypeInfo? owner, string? member) => owner?.Kind switch
    {
        JsonTypeInfoKind.Object when member is not null => Of(Member(owner, member)?.PropertyType, owner),
        JsonTypeInfoKind.Dictionary or JsonTypeInfoKind.Enumerable => Of(owner.ElementType, owner),
        _ => null,
    };

    private static JsonTypeInfo? Of(Type? type, JsonTypeInfo owner) =>
        type is not null && owner.Options.TryGetTypeInfo(type, out JsonTypeInfo? info) ? info : null;
}

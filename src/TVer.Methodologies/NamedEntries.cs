namespace TVer.Methodologies;

/// <summary>Entries that an input names.</summary>
internal static class NamedEntries
{
    /// <summary>In ordinal order of their names: the order of an input never changes a result, nor the order of its findings.</summary>
    public static IOrderedEnumerable<KeyValuePair<string, T>> InOrder<T>(this IEnumerable<KeyValuePair<string, T>> named) =>
        named.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}

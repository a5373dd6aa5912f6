using System.Reflection;

namespace TVer.Methodologies.Factors;

/// <summary>The library's own sets of factors. They are data files beside this class, read when first asked for.</summary>
public static class FactorTables
{
    private const string Prefix = "TVer.Methodologies.Factors.Data.";
    private const string Extension = ".json";

    private static readonly Lazy<IReadOnlyDictionary<string, FactorTable>> Loaded = new(Load);

    /// <summary>Every set, by name.</summary>
    public static IReadOnlyDictionary<string, FactorTable> All => Loaded.Value;

    /// <summary>A set of the library.</summary>
    /// <param name="name">The name, such as <c>gwp-ar5</c>.</param>
    /// <exception cref="ArgumentException">The library has no such set; the message lists those it has.</exception>
    public static FactorTable Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.TryGetValue(name, out FactorTable? table)
            ? table
            : throw new ArgumentException($"There is no set of factors '{name}'; there are {string.Join(", ", All.Keys)}.", nameof(name));
    }

    /// <summary>The text of each data file, by the name of the file without its ending.</summary>
    internal static IEnumerable<(string File, string Json)> Files()
    {
        Assembly assembly = typeof(FactorTables).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (resource.StartsWith(Prefix, StringComparison.Ordinal) && resource.EndsWith(Extension, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                yield return (resource[Prefix.Length..^Extension.Length], reader.ReadToEnd());
            }
        }
    }

    private static SortedDictionary<string, FactorTable> Load()
    {
        var tables = new SortedDictionary<string, FactorTable>(StringComparer.Ordinal);
        foreach ((_, string json) in Files())
        {
            FactorTable table = FactorTable.Parse(json);
            tables.Add(table.Name, table);
        }

        return tables;
    }
}

using System.Text.Json;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Factors;

/// <summary>
/// A set of factors: named, versioned, dated, with a source and a status for every row. Immutable; a new edition is a new set
/// beside the old one. The library's own sets are in <see cref="FactorTables"/>; a caller can give sets of his own.
/// </summary>
public sealed record FactorTable
{
    /// <summary>The name, such as <c>n2o-ipcc-2006</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the set.</summary>
    public required string Version { get; init; }

    /// <summary>The year of the document.</summary>
    public required int Year { get; init; }

    /// <summary>What the set is.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The document that prints the factors.</summary>
    public required string Source { get; init; }

    /// <summary>The factors by name.</summary>
    public required IReadOnlyDictionary<string, FactorRow> Rows { get; init; }

    /// <summary>A factor.</summary>
    /// <param name="row">The name of the row.</param>
    /// <exception cref="KeyNotFoundException">The set has no such row; the message lists those it has.</exception>
    public FactorRow this[string row] => Rows.TryGetValue(row, out FactorRow? found)
        ? found
        : throw new KeyNotFoundException($"The set {Name} has no row '{row}'; it has {string.Join(", ", Rows.Keys)}.");

    /// <summary>Reads a set from JSON: an object with name, version, year, title, source and rows, each row by its name.</summary>
    /// <param name="json">The set. Every row has value, unit, status and source, and may have lower, upper, boundsStatus and note.</param>
    /// <exception cref="InputException">The text is not such a set: a member or row is missing, repeated, unknown or not a number, a unit is not known, bounds do not enclose the value.</exception>
    public static FactorTable Parse(string json)
    {
        FactorTable table = JsonInput.Read(json, FactorJsonContext.Default.FactorTable, "a set of factors");
        string[] faults = [.. table.Faults()];
        return faults.Length == 0 ? table : throw new InputException($"The set of factors '{table.Name}' is not sound: {string.Join("; ", faults)}.");
    }

    /// <summary>The set as JSON that <see cref="Parse"/> reads back.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, FactorJsonContext.Default.FactorTable);

    /// <summary>The name and version.</summary>
    public override string ToString() => $"{Name} {Version}";

    /// <summary>What is wrong with the set; empty where nothing is.</summary>
    internal IEnumerable<string> Faults()
    {
        if (string.IsNullOrWhiteSpace(Name) || string.IsNullOrWhiteSpace(Version) || string.IsNullOrWhiteSpace(Source))
        {
            yield return "the name, the version or the source of the set is missing";
        }

        if (Rows.Count == 0)
        {
            yield return "the set has no rows";
        }

        foreach ((string name, FactorRow row) in Rows)
        {
            foreach (string fault in row.Faults())
            {
                yield return $"row '{name}': {fault}";
            }
        }
    }
}

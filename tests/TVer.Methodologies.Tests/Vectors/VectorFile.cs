using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TVer.Methodologies.Tests.Vectors;

/// <summary>
/// Reads a JSON Lines file of this folder: numbers of independent software and published workbooks, one case a line.
/// <code>
/// public static TheoryData&lt;string&gt; Cases =&gt; VectorFile.Ids("co2_urea.jsonl");
///
/// [Theory, MemberData(nameof(Cases))]
/// public void Agrees(string id)
/// {
///     TestVector vector = VectorFile.Find("co2_urea.jsonl", id);
///     vector.AssertAgrees("co2", Urea.Emission(vector.Input("area"), vector.Input("urea_rate")));
/// }
/// </code>
/// </summary>
internal static class VectorFile
{
    /// <summary>The vectors of a file, in its order.</summary>
    public static IReadOnlyList<TestVector> Read(string fileName) =>
        [.. File.ReadLines(Path.Combine(Folder(), fileName)).Where(line => line.Length > 0).Select(TestVector.Parse)];

    /// <summary>
    /// The identifiers of a file's vectors, or of those that <paramref name="applies"/>: the reason why the others do not apply
    /// stands in README.md beside the file.
    /// </summary>
    public static TheoryData<string> Ids(string fileName, Func<TestVector, bool>? applies = null) =>
        [.. Read(fileName).Where(vector => applies?.Invoke(vector) ?? true).Select(vector => vector.Id)];

    public static TestVector Find(string fileName, string id) => Read(fileName).Single(vector => vector.Id == id);

    /// <summary>The names of all vector files.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder(), "*.jsonl").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    internal static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}

/// <summary>One case: named inputs and expected values with their units, and the tolerance that its source allows.</summary>
internal sealed class TestVector
{
    private readonly JsonElement _json;

    private TestVector(JsonElement json) => _json = json;

    public string Id => Text("id");

    public string Quantity => Text("quantity");

    public string Formula => Text("formula");

    public string Source => Text("source");

    public IEnumerable<string> ExpectedNames => _json.GetProperty("expected").EnumerateObject().Select(property => property.Name);

    public static TestVector Parse(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return new TestVector(document.RootElement.Clone());
    }

    public double Input(string name) => Value("inputs", name).GetDouble();

    public double[] InputArray(string name) => [.. Value("inputs", name).EnumerateArray().Select(item => item.GetDouble())];

    public bool InputFlag(string name) => Value("inputs", name).GetBoolean();

    public bool HasInput(string name) => _json.GetProperty("inputs").TryGetProperty(name, out _);

    public string InputUnit(string name) => _json.GetProperty("inputs").GetProperty(name).GetProperty("unit").GetString()!;

    public double Expected(string name) => Value("expected", name).GetDouble();

    public string ExpectedUnit(string name) => _json.GetProperty("expected").GetProperty(name).GetProperty("unit").GetString()!;

    /// <summary>Whether a value agrees with the expected one within the vector's own tolerance; NaN never does.</summary>
    public bool Agrees(string name, double actual)
    {
        double expected = Expected(name);
        JsonElement tolerance = _json.GetProperty("tolerance");
        double allowed = tolerance.GetProperty("value").GetDouble();
        return tolerance.GetProperty("kind").GetString() switch
        {
            "relative" => Math.Abs(actual - expected) <= allowed * Math.Abs(expected),
            "absolute" => Math.Abs(actual - expected) <= allowed,
            string other => throw new InvalidDataException($"{Id}: tolerance kind '{other}' is neither relative nor absolute."),
            null => throw new InvalidDataException($"{Id}: no tolerance kind."),
        };
    }

    public void AssertAgrees(string name, double actual) =>
        Assert.True(Agrees(name, actual), $"{Id}: {name} is {actual:R} and should be {Expected(name):R} "
            + $"(tolerance {_json.GetProperty("tolerance")}). {Formula}. Source: {Source}");

    private JsonElement Value(string part, string name) => _json.GetProperty(part).TryGetProperty(name, out JsonElement entry)
        ? entry.GetProperty("value")
        : throw new KeyNotFoundException($"{Id} has no {part} value '{name}'.");

    private string Text(string name) => _json.GetProperty(name).GetString()!;
}

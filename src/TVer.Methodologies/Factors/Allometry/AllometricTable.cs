using System.Globalization;
using System.Text;

namespace TVer.Methodologies.Factors.Allometry;

/// <summary>Reads a table of equations: CSV with a header, fields in quotation marks where they hold a comma.</summary>
internal static class AllometricTable
{
    private static readonly string[] Columns =
    [
        "code", "group_en", "group_th", "diameter", "stem", "branch", "leaf", "total", "root", "unit",
        "min_d_cm", "max_d_cm", "min_h_m", "max_h_m", "root_ratio", "carbon_fraction",
        "document", "version", "place", "source", "doubt_en", "doubt_th",
    ];

    /// <summary>Before the largest diameter: it is not in the range itself.</summary>
    private const char Below = '<';

    public static IReadOnlyList<AllometricEquation> Read(string csv)
    {
        List<(int Line, List<string> Fields)> rows = Split(csv);
        if (rows.Count == 0)
        {
            throw new FormatException("The table of equations is empty; a header line is needed.");
        }

        List<string> header = rows[0].Fields;
        foreach (string name in header)
        {
            if (!Columns.Contains(name, StringComparer.Ordinal) || header.Count(other => other == name) > 1)
            {
                throw new FormatException($"Line 1: the column '{name}' is unknown or repeated. Known: {string.Join(", ", Columns)}.");
            }
        }

        var equations = new List<AllometricEquation>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((int line, List<string> fields) in rows.Skip(1))
        {
            if (fields.Count != header.Count)
            {
                throw new FormatException($"Line {line} has {fields.Count} fields; the header has {header.Count}.");
            }

            try
            {
                equations.Add(AllometricEquation.Define(Row(line, header, fields)));
            }
            catch (FormatException exception) when (!exception.Message.StartsWith("Line ", StringComparison.Ordinal))
            {
                throw new FormatException($"Line {line}: {exception.Message}", exception);
            }

            string code = equations[^1].Code;
            if (!lines.TryAdd(code, line))
            {
                throw new FormatException($"Line {line}, code: {AllometricCatalogue.Twice(code)} The first is in line {lines[code]}.");
            }
        }

        return equations;
    }

    private static AllometricDefinition Row(int line, List<string> header, List<string> fields)
    {
        return new AllometricDefinition
        {
            Code = Text("code") ?? "",
            GroupEnglish = Text("group_en") ?? "",
            GroupThai = Text("group_th") ?? "",
            DiameterPoint = Text("diameter") switch
            {
                "breast height" or null => DiameterPoint.BreastHeight,
                "ground" => DiameterPoint.GroundLevel,
                "above prop roots" => DiameterPoint.AbovePropRoots,
                "none" => DiameterPoint.None,
                string other => throw new FormatException($"Line {line}, diameter: '{other}' is not 'breast height', 'ground', 'above prop roots' or 'none'."),
            },
            Stem = Text("stem"),
            Branch = Text("branch"),
            Leaf = Text("leaf"),
            Total = Text("total"),
            Root = Text("root"),
            Unit = Text("unit") ?? "",
            SmallestDiameter = Number("min_d_cm", Text("min_d_cm")),
            LargestDiameter = Number("max_d_cm", Text("max_d_cm")?.TrimStart(Below)),
            IsBelowLargestDiameter = Text("max_d_cm")?.StartsWith(Below) ?? false,
            SmallestHeight = Number("min_h_m", Text("min_h_m")),
            LargestHeight = Number("max_h_m", Text("max_h_m")),
            RootRatio = Number("root_ratio", Text("root_ratio")),
            CarbonFraction = Number("carbon_fraction", Text("carbon_fraction")),
            Document = Text("document") ?? "",
            Version = Text("version") ?? "",
            Place = Text("place") ?? "",
            Source = Text("source") ?? "",
            DoubtEnglish = Text("doubt_en"),
            DoubtThai = Text("doubt_th"),
        };

        string? Text(string column)
        {
            int index = header.IndexOf(column);
            return index < 0 || fields[index].Length == 0 ? null : fields[index];
        }

        double? Number(string column, string? given) =>
            given is not { } text ? null
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number
            : throw new FormatException($"Line {line}, {column}: '{text}' is not a number with a point as decimal mark.");
    }

    private static List<(int Line, List<string> Fields)> Split(string csv)
    {
        var rows = new List<(int, List<string>)>();
        string[] lines = csv.TrimStart('\uFEFF').Split('\n');
        for (int number = 1; number <= lines.Length; number++)
        {
            string line = lines[number - 1].TrimEnd('\r');
            if (line.Length > 0)
            {
                rows.Add((number, Fields(number, line)));
            }
        }

        return rows;
    }

    private static List<string> Fields(int number, string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int at = 0; at < line.Length; at++)
        {
            char c = line[at];
            if (c == '"' && isQuoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString().Trim());
        return isQuoted ? throw new FormatException($"Line {number}: a quotation mark is not closed.") : fields;
    }
}

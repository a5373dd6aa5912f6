namespace TVer.Methodologies.Factors;

/// <summary>Reads a table of factors that is embedded as comma-separated values: a header, then rows; a field with a comma stands in quotes.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string folder, string file)
    {
        string resource = $"TVer.Methodologies.Factors.{folder}.{file}";
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table {resource} is not embedded.");
        using var reader = new StreamReader(stream);
        string[] header = Fields(reader.ReadLine() ?? "");
        while (reader.ReadLine() is { } line)
        {
            string[] fields = Fields(line);
            if (fields.Length != header.Length)
            {
                throw new InvalidDataException($"A row of {resource} has {fields.Length} fields where the header has {header.Length}: {line}");
            }

            yield return Enumerable.Range(0, header.Length).ToDictionary(k => header[k], k => fields[k], StringComparer.Ordinal);
        }
    }

    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        int start = 0;
        bool isQuoted = false;
        for (int k = 0; k <= line.Length; k++)
        {
            if (k < line.Length && line[k] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (k == line.Length || (line[k] == ',' && !isQuoted))
            {
                fields.Add(line[start..k].Trim('"'));
                start = k + 1;
            }
        }

        return [.. fields];
    }
}

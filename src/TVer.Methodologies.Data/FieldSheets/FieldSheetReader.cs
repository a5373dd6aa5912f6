using System.Text;
using CsvHelper;

namespace TVer.Methodologies.Data.FieldSheets;

/// <summary>
/// Reads a sheet of measured trees (CSV, UTF-8): one line a tree with plot, stratum, tree, species or group, diameter or circumference,
/// height and plot area. A plot without trees is a line with the cells of the tree left empty. Headers may be English or Thai.
/// </summary>
/// <remarks>All faults are reported at once, each with file, line and column, in English and Thai. Numbers have a point as decimal mark; Thai digits are read.</remarks>
public static class FieldSheetReader
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads a sheet from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The strata and the groups.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FieldSheetResult ReadFile(string path, FieldSheetOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path), options);
    }

    /// <summary>Reads a sheet from a stream of bytes.</summary>
    /// <param name="stream">The bytes, in UTF-8.</param>
    /// <param name="fileName">The name of the file, for the findings.</param>
    /// <param name="options">The strata and the groups.</param>
    public static FieldSheetResult Read(Stream stream, string fileName, FieldSheetOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(options);
        string text;
        try
        {
            using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), false, -1, leaveOpen: true);
            text = reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return new FieldSheetResult([new FieldSheetFinding(FieldSheetRules.Encoding.At(fileName, null), fileName, 0, null)], null);
        }

        return ReadText(text, fileName, options);
    }

    /// <summary>Reads a sheet from its text.</summary>
    /// <param name="text">The lines of the sheet, with a header.</param>
    /// <param name="fileName">The name of the file, for the findings.</param>
    /// <param name="options">The strata and the groups.</param>
    public static FieldSheetResult ReadText(string text, string fileName, FieldSheetOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(options);
        var findings = new SheetFindings(fileName);
        List<SheetLine> lines = Split(text.TrimStart('\uFEFF'), findings);
        if (lines.Count > 0 && findings.HasErrorUpTo(lines[0].Number))
        {
            // The header itself could not be split: what follows is no header.
            return findings.Result(null);
        }

        if (lines.Count < 2)
        {
            findings.Add(FieldSheetRules.Empty, 0, null, null);
            return findings.Result(null);
        }

        IReadOnlyDictionary<SheetField, SheetColumn> columns = SheetHeaderReader.Read(lines[0], options, findings);
        return findings.HasErrorUpTo(lines[0].Number) ? findings.Result(null) : new SheetInventory(columns, options, findings).Build(lines.Skip(1).Where(line => IsWhole(line, lines[0], findings)));
    }

    /// <summary>Whether a line has a cell for each header, and nothing where there is none: a decimal comma, say, shifts its cells to the right.</summary>
    private static bool IsWhole(SheetLine line, SheetLine header, SheetFindings findings)
    {
        int width = header.Fields.Count;
        if (line.Fields.Count != width)
        {
            findings.Add(FieldSheetRules.Fields, line.Number, null, null, line.Fields.Count, width);
            return false;
        }

        for (int index = 0; index < width; index++)
        {
            if (header.Fields[index].Length == 0 && line.Fields[index].Length > 0)
            {
                findings.Add(FieldSheetRules.HeaderMissing, line.Number, null, line.Fields[index], line.Fields[index], index + 1);
                return false;
            }
        }

        return true;
    }

    private static List<SheetLine> Split(string text, SheetFindings findings)
    {
        string header = text.Split('\n', 2)[0];
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = Separators.MaxBy(separator => header.Split(separator).Length),
            TrimWhitespace = true,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => findings.Add(FieldSheetRules.Quotes, (int)record.LineNumber, null, null),
        };
        var lines = new List<SheetLine>();
        using CsvReader reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), options);
        while (reader.Read())
        {
            string[] fields = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            if (Array.Exists(fields, field => field.Length > 0))
            {
                lines.Add(new SheetLine((int)reader.LineNumber, fields));
            }
        }

        return lines;
    }
}

/// <summary>A line of a sheet with its number in the file.</summary>
internal sealed record SheetLine(int Number, IReadOnlyList<string> Fields);

using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Tests.PublicApi;

/// <summary>Compares the public interface with the approved file; <c>TVER_UPDATE_PUBLIC_API=1</c> rewrites the file instead.</summary>
internal static class ApprovedText
{
    public const string UpdateVariable = "TVER_UPDATE_PUBLIC_API";

    public static void AssertMatches(string fileName, string actual, [CallerFilePath] string thisFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(thisFile)!, fileName);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{fileName} is missing; run the test with {UpdateVariable}=1 and review the file.");
        string difference = Difference(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
        Assert.True(
            difference.Length == 0,
            $"The public interface differs from {fileName} (- approved, + actual):\n{difference}" +
            $"If the change is meant, run with {UpdateVariable}=1, review the difference and state it in CHANGELOG.md.");
    }

    /// <summary>The lines that only one of both texts has, each under the type that it belongs to; empty where the texts are equal.</summary>
    public static string Difference(string approved, string actual)
    {
        string[] before = Qualified(approved);
        string[] after = Qualified(actual);
        IEnumerable<(string Line, char Sign)> lines = Without(before, after).Select(line => (line, '-')).Concat(Without(after, before).Select(line => (line, '+')));
        string difference = string.Concat(lines.OrderBy(one => one.Line, StringComparer.Ordinal).ThenBy(one => one.Sign == '+').Select(one => $"{one.Sign} {one.Line}\n"));
        return difference.Length == 0 && approved != actual ? "the same lines in another order\n" : difference;
    }

    private static string[] Qualified(string text)
    {
        string type = "";
        var lines = new List<string>();
        foreach (string line in text.Split('\n').Where(line => line.Length > 0))
        {
            type = line.StartsWith(' ') ? type : line;
            lines.Add(line.StartsWith(' ') ? $"{type} | {line.Trim()}" : line);
        }

        return [.. lines];
    }

    /// <summary>What is left of some lines when those of others are taken away, one for one.</summary>
    private static List<string> Without(string[] lines, string[] others)
    {
        Dictionary<string, int> counts = others.CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var rest = new List<string>();
        foreach (string line in lines)
        {
            if (counts.GetValueOrDefault(line) > 0)
            {
                counts[line]--;
            }
            else
            {
                rest.Add(line);
            }
        }

        return rest;
    }
}

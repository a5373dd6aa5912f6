using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Tests;

/// <summary>
/// Compares a text with a checked-in file, so that no published number or word changes unseen. <c>TVER_UPDATE_GOLDEN=1</c> rewrites
/// the file instead; the difference is then read in review. A changed number is a breaking change and stands in CHANGELOG.md.
/// </summary>
internal static class Golden
{
    public const string UpdateVariable = "TVER_UPDATE_GOLDEN";

    /// <param name="fileName">The file beside the test, such as <c>Golden/cassava.txt</c>.</param>
    /// <param name="actual">The text.</param>
    /// <param name="thisFile">The path of the test, filled in by the compiler.</param>
    public static void AssertMatches(string fileName, string actual, [CallerFilePath] string thisFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(thisFile)!, fileName);
        string text = Normal(actual);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        Assert.True(File.Exists(path), $"{fileName} is missing; run the test with {UpdateVariable}=1 and review the file.");
        string expected = Normal(File.ReadAllText(path));
        if (expected == text)
        {
            return;
        }

        string[] expectedLines = expected.Split('\n');
        string[] actualLines = text.Split('\n');
        int line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        Assert.Fail(
            $"{fileName} differs from line {line + 1}:\n  expected: {At(expectedLines, line)}\n  actual:   {At(actualLines, line)}\n" +
            $"If the change is meant, run with {UpdateVariable}=1, review the difference and state it in CHANGELOG.md.");
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the text ends)";
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TVer.Methodologies.Tests.ArchitectureRules;

/// <summary>What the tables of a README beside the code name is there.</summary>
public partial class ReadmeTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void Every_member_named_in_a_table_beside_a_methodology_exists()
    {
        string[] folders = [.. MethodologyCatalogue.All.Select(methodology => FolderOf(methodology.GetType()))];

        Assert.All(folders, folder => Assert.True(Directory.Exists(folder), $"{folder} is where the namespace puts the methodology."));
        Core.AssertNone(folders.Select(folder => Path.Combine(folder, "README.md")).Where(File.Exists).SelectMany(path => Missing(File.ReadAllText(path))));
    }

    [Fact]
    public void A_table_says_of_a_member_that_a_caller_cannot_reach_that_it_is_internal()
    {
        string[] readmes = Directory.GetFiles(FolderOf(typeof(IMethodology)), "README.md", SearchOption.AllDirectories);
        Assert.True(readmes.Length > 15, $"{readmes.Length} READMEs");
        Core.AssertNone(readmes.SelectMany(path => Unmarked(File.ReadAllText(path)).Select(name => $"{path}: {name}")));
    }

    [Fact]
    public void An_internal_member_that_is_not_marked_is_found() => Assert.Equal(
        ["StockAccounts.Enhancement"],
        Unmarked("| `StockAccounts.Enhancement` |\n| `StockAccounts.Enhancement` (internal) | `Area.Hectares` |\n"));

    [Fact]
    public void A_member_that_is_not_there_is_found() => Assert.Equal(
        ["Area.Wa", "Aria"],
        Missing("text `Nothing`\n| 5.2 | `Area.Hectares` and `Area.Wa` | `Symbol` `Aria` `predd.start` |\n"));

    private static IEnumerable<string> Missing(string readme) =>
        readme.Split('\n').Where(line => line.StartsWith('|'))
            .SelectMany(line => Quoted().Matches(line).Select(match => match.Groups[1].Value))
            .Where(name => !Exists(name));

    private static IEnumerable<string> Unmarked(string readme) =>
        readme.Split('\n').Where(line => line.StartsWith('|') && !line.Contains("(internal", StringComparison.Ordinal))
            .SelectMany(line => Quoted().Matches(line).Select(match => match.Groups[1].Value))
            .Where(name => Exists(name) && !Core.Public.Any(type => IsOf(type, name)));

    /// <summary>A type, with or without the end of its namespace; a member of a type; or, where the text around names the type, a member alone.</summary>
    private static bool Exists(string name) => Core.Written.Any(type => IsOf(type, name));

    private static bool IsOf(Type type, string name)
    {
        string[] parts = name.Split('.');
        return $".{type.FullName!.Split('`')[0]}".EndsWith($".{name}", StringComparison.Ordinal)
            || type.GetMember(parts[^1], Any).Length > 0 && (parts.Length == 1 || type.Name.Split('`')[0] == parts[0]);
    }

    private static string FolderOf(Type type, [CallerFilePath] string here = "") => Path.Combine(
        [Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "TVer.Methodologies")), .. type.Namespace!.Split('.')[2..]]);

    [GeneratedRegex("`([A-Z]\\w*(?:\\.[A-Z]\\w*)?)`")]
    private static partial Regex Quoted();
}

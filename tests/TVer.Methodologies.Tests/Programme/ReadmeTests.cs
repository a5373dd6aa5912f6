using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

/// <summary>The tables from clause to member name members, rules and services that exist.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void Every_type_member_rule_and_service_named_exists()
    {
        Type[] types = [.. typeof(ProgrammeCatalogue).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ProgrammeCatalogue).Namespace || type.Namespace == typeof(ICalculationService).Namespace)];
        HashSet<string> codes =
        [
            .. ProgrammeCatalogue.All.Select(service => service.Code),
            .. ProgrammeCatalogue.All.SelectMany(service => service.Rules).Select(rule => rule.Code),
            .. JointCreditingCycle.Steps.Select(step => step.Code),
        ];
        string[] readmes = Directory.GetFiles(Path.Combine(Root(), "src", "TVer.Methodologies", "Programme"), "README.md", SearchOption.AllDirectories);
        Assert.Equal(8, readmes.Length);
        foreach (string readme in readmes)
        {
            string[] names = [.. Quoted().Matches(File.ReadAllText(readme)).Select(match => match.Groups[1].Value)];
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.True(codes.Contains(name) || IsMember(types, name), $"{readme} names {name}, which does not exist."));
        }
    }

    private static bool IsMember(Type[] types, string name)
    {
        string[] parts = name.Split('.');
        Type? type = types.FirstOrDefault(one => one.Name == parts[0]);
        return type is not null && (parts.Length == 1 || (parts.Length == 2 && type.GetMember(
            parts[1], BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Length > 0));
    }

    private static string Root([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}

using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

public partial class RuleTests
{
    private static readonly FindingRule[] Rules =
    [
        .. typeof(PReddPlusRules).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(FindingRule))
            .Select(field => (FindingRule)field.GetValue(null)!),
    ];

    [Fact]
    public void The_projects_that_are_broken_here_are_in_order_themselves()
    {
        foreach (PReddPlusProject project in new[] { Projects.Simple(), Projects.Full() })
        {
            Statement statement = PReddPlusMethodology.Version02.Calculate(project);
            Assert.Equal([PReddPlusRules.StockWithoutUncertainty], statement.Findings.Select(finding => finding.Rule).Distinct());
            Assert.NotEmpty(statement.Periods);
        }
    }

    [Fact]
    public void Each_violation_gives_its_finding_and_no_other()
    {
        var faults = new List<string>();
        foreach (Violation violation in Violations.All())
        {
            Statement statement = PReddPlusMethodology.Version02.Calculate(violation.Project);
            Finding[] others =
            [
                .. statement.Findings.Where(finding => finding.Rule != violation.Rule
                    && (finding.Severity == Severity.Error || finding.Rule != PReddPlusRules.StockWithoutUncertainty)),
            ];
            Finding[] found = [.. statement.Findings.Where(finding => finding.Rule == violation.Rule)];
            if (found.Length != 1 || found[0].Path != violation.Path || others.Length > 0)
            {
                faults.Add($"{violation.Rule} at {violation.Path} gives {string.Join("; ", found.Concat(others))}");
            }

            bool isError = violation.Rule.Severity == Severity.Error;
            if (isError != (statement.Periods.Count == 0) || isError != statement.HasErrors)
            {
                faults.Add($"{violation.Rule} at {violation.Path}: {statement.Periods.Count} periods");
            }

            faults.AddRange(found.SelectMany(Unreadable).Select(what => $"{violation.Rule}: {what}"));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public void Every_rule_is_violated_once_at_least() =>
        Assert.Equal([], Rules.Except(Violations.All().Select(violation => violation.Rule)).Select(rule => rule.Code));

    /// <summary>The language of the host changes no message, no number and no receipt.</summary>
    [Fact]
    public void Findings_and_receipts_are_the_same_in_every_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NaNSymbol = "none";
        culture.DateTimeFormat.ShortDatePattern = "d/M/yy";
        culture.DateTimeFormat.DateSeparator = "|";
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] expected = Texts();
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string[] Texts() =>
        [
            .. Violations.All().Select(violation => PReddPlusMethodology.Version02.Calculate(violation.Project)).SelectMany(statement =>
                statement.Findings.Select(finding => $"{finding} {finding.Message.Thai}").Append(statement.Receipt)),
            .. PReddPlusMethodology.Version02.Calculate(Projects.Full()).Trail.Steps.Select(step => Trail.Describe(step)),
            PReddPlusMethodology.Version02.Write(Projects.Full()),
        ];
    }

    [Fact]
    public void Codes_are_unique() => Assert.Equal(Rules.Length, Rules.Select(rule => rule.Code).Distinct().Count());

    private static IEnumerable<string> Unreadable(Finding finding)
    {
        if (!Thai().IsMatch(finding.Message.Thai) || Placeholder().IsMatch(finding.Message.Thai))
        {
            yield return $"Thai message '{finding.Message.Thai}'";
        }

        if (!Latin().IsMatch(finding.Message.English) || Thai().IsMatch(finding.Message.English) || Placeholder().IsMatch(finding.Message.English))
        {
            yield return $"English message '{finding.Message.English}'";
        }

        Document[] cited = [Documents.PReddPlusV02, Documents.LibraryRules, Documents.ProgrammeOfActivitiesCriteria];
        if (!cited.Contains(finding.Clause.Document) || finding.Clause.Number.Length == 0)
        {
            yield return $"clause '{finding.Clause}'";
        }
    }

    [GeneratedRegex("[\\u0E00-\\u0E7F]{3}")]
    private static partial Regex Thai();

    [GeneratedRegex("[A-Za-z]{3}")]
    private static partial Regex Latin();

    [GeneratedRegex("[{}]")]
    private static partial Regex Placeholder();
}

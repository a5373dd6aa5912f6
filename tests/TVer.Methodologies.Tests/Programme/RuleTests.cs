using System.Text.RegularExpressions;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

/// <summary>Each rule of each service, violated once, gives exactly its finding, in both languages.</summary>
public partial class RuleTests
{
    public static TheoryData<string, int> EachCase()
    {
        var data = new TheoryData<string, int>();
        foreach (RuleCases cases in RuleCases.All)
        {
            for (int k = 0; k < cases.Cases.Count; k++)
            {
                data.Add(cases.Service.Code, k);
            }
        }

        return data;
    }

    public static TheoryData<string> EachService() => [.. ProgrammeCatalogue.All.Select(service => service.Code)];

    [Theory]
    [MemberData(nameof(EachService))]
    public void An_input_that_meets_every_rule_gives_no_finding(string service) => Assert.Empty(Of(service).Run());

    [Theory]
    [MemberData(nameof(EachCase))]
    public void A_rule_violated_once_gives_its_finding_only(string service, int number)
    {
        RuleCase one = Of(service).Cases[number];
        IReadOnlyList<Finding> findings = Of(service).Run(one.Change);
        Assert.Equal([.. one.Also.Append(one.Code).Order(StringComparer.Ordinal)], findings.Select(each => each.Code).Order(StringComparer.Ordinal));
        Finding finding = findings.Single(each => each.Code == one.Code);
        Assert.Equal(one.Path, finding.Path);
        Assert.Contains(finding.Rule, Of(service).Service.Rules);
        Assert.Matches("^[A-Z0-9].*[.]$", finding.Message.English);
        Assert.DoesNotMatch(ThaiLetters(), finding.Message.English);
        Assert.Matches(ThaiLetters(), finding.Message.Thai);
        Assert.DoesNotContain("{", finding.Message.English + finding.Message.Thai, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", finding.Message.English + finding.Message.Thai, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EachService))]
    public void Every_rule_of_a_service_is_violated_by_a_case(string service) =>
        Assert.Equal(
            Of(service).Service.Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal),
            Of(service).Cases.Select(one => one.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_are_unique_and_clauses_are_of_the_services_documents()
    {
        FindingRule[] rules = [.. ProgrammeCatalogue.All.SelectMany(service => service.Rules).Distinct()];
        Assert.Equal(rules.Length, rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(ProgrammeCatalogue.All, service => Assert.NotEmpty(service.Documents));
        Assert.All(rules, rule => Assert.Matches("^[a-z0-9]+([.-][a-z0-9]+)+$", rule.Code));
    }

    private static RuleCases Of(string service) => RuleCases.All.Single(cases => cases.Service.Code == service);

    [GeneratedRegex("[ก-๛]")]
    private static partial Regex ThaiLetters();
}

using System.Text.Json.Nodes;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

/// <summary>One rule violated once: a change of an input that meets every rule, and the only finding that it must give.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Path">The path of the finding.</param>
/// <param name="Change">The change.</param>
/// <param name="Also">The codes of findings that the rules make inseparable from it.</param>
internal sealed record RuleCase(string Code, string Path, Action<JsonObject> Change, params string[] Also);

/// <summary>The rules of one service: an input in JSON that meets them all, and each rule violated.</summary>
internal sealed record RuleCases(ICalculationService Service, string Valid, IReadOnlyList<RuleCase> Cases)
{
    public static IReadOnlyList<RuleCases> All { get; } =
    [
        ScaleCases.All, CreditingPeriodCases.All, RenewalCases.All, ProgrammeOfActivitiesCases.All, ProgrammeIssuanceCases.All,
        JointCreditingCases.All, SharingCases.All, SustainabilityCases.All, CostCases.All, MarksCases.All,
    ];

    public IReadOnlyList<Finding> Run(Action<JsonObject>? change = null)
    {
        var input = JsonNode.Parse(Valid)!.AsObject();
        change?.Invoke(input);
        return Service.RunJson(input.ToJsonString()).Findings;
    }
}

using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Programme;

/// <summary>Checks the use of the programme's marks.</summary>
internal sealed class MarksService : CalculationService<MarksInput, MarksResult>
{
    public override string Code => "marks";

    public override Bilingual Title { get; } = new("The use of the programme's marks", "การใช้เครื่องหมายโครงการ T-VER");

    public override IReadOnlyList<Document> Documents { get; } = [Methodologies.Documents.RegulationNumber2];

    public override IReadOnlyList<FindingRule> Rules => MarksRules.All;

    protected override JsonTypeInfo<MarksInput> InputInfo => ProgrammeJson.Default.MarksInput;

    protected override JsonTypeInfo<MarksResult> ResultInfo => ProgrammeJson.Default.MarksResult;

    protected override MarksResult? Evaluate(MarksInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        if (input.Holder == MarkHolder.None)
        {
            findings.Add(MarksRules.Holder.At("holder", input.Holder));
        }

        var allowed = new List<string>();
        foreach ((string name, MarkUse use) in input.Uses.InOrder())
        {
            int before = findings.Count;
            CheckUse(input, use, $"uses.{name}", findings);
            if (findings.Count == before && input.Holder != MarkHolder.None)
            {
                allowed.Add(name);
            }
        }

        return new MarksResult { Allowed = allowed, Colours = MarkColours.Of(input.Standard) };
    }

    private static void CheckUse(MarksInput input, MarkUse use, string path, List<Finding> findings)
    {
        if (use.Mark != input.Standard)
        {
            findings.Add(MarksRules.OtherStandard.At($"{path}.mark", use.Mark, use.Mark, input.Standard));
        }

        IReadOnlyList<MarkColour> colours = MarkColours.Of(use.Mark);
        for (int k = 0; k < use.Colours.Count; k++)
        {
            if (!colours.Any(colour => string.Equals(colour.Hex, use.Colours[k].Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                findings.Add(MarksRules.Colour.At(
                    $"{path}.colours[{k}]", use.Colours[k], use.Colours[k], string.Join(", ", colours.Select(colour => colour.Hex))));
            }
        }

        Require(use.HasPrescribedForm, MarksRules.Form, "hasPrescribedForm");
        Require(use.IsOwnScope, MarksRules.Scope, "isOwnScope");
        Require(use.IsOwnActivity, MarksRules.Activity, "isOwnActivity");
        Require(use.IsHarmless, MarksRules.Misleading, "isHarmless");
        Require(use.IsApartFromTradeSigns, MarksRules.TradeSign, "isApartFromTradeSigns");
        Require(use.IsKept, MarksRules.GivenAway, "isKept");
        Require(use.FollowsOtherConditions, MarksRules.OtherConditions, "followsOtherConditions");
        if (input.RevokedOn is { } revoked && use.LastShown >= revoked)
        {
            findings.Add(MarksRules.Revoked.At(
                $"{path}.lastShown", CalendarDate.Format(use.LastShown), CalendarDate.Format(revoked), CalendarDate.FormatThai(revoked)));
        }

        void Require(Declaration condition, FindingRule rule, string member)
        {
            if (!condition.IsMet)
            {
                findings.Add(rule.At($"{path}.{member}", false));
            }
        }
    }
}

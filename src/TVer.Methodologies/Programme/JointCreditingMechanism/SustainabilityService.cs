using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Programme;

/// <summary>Checks a report on sustainable development and safeguards.</summary>
internal sealed class SustainabilityService : CalculationService<SustainabilityInput, SustainabilityResult>
{
    private const int ClimateAction = 13;
    private const int LastGoal = 17;

    public override string Code => "jcm-sustainability";

    public override Bilingual Title { get; } =
        new("Sustainable development and safeguards reports", "รายงานการพัฒนาที่ยั่งยืนและการป้องกันผลกระทบด้านลบ");

    public override IReadOnlyList<Document> Documents { get; } =
        [Methodologies.Documents.JointCreditingBriefing, Methodologies.Documents.SafeguardsBriefing];

    public override IReadOnlyList<FindingRule> Rules => SustainabilityRules.All;

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [ProgrammeInterpretations.GoalCount];

    protected override JsonTypeInfo<SustainabilityInput> InputInfo => ProgrammeJson.Default.SustainabilityInput;

    protected override JsonTypeInfo<SustainabilityResult> ResultInfo => ProgrammeJson.Default.SustainabilityResult;

    protected override SustainabilityResult? Evaluate(SustainabilityInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        interpretations.Add(ProgrammeInterpretations.Use(ProgrammeInterpretations.GoalCount, input.GoalCount));
        Require(input.ConsidersRights, SustainabilityRules.Rights, "considersRights");
        Require(input.FollowsDomesticLaw, SustainabilityRules.DomesticLaw, "followsDomesticLaw");
        Require(input.FollowsInternationalLaw, SustainabilityRules.InternationalLaw, "followsInternationalLaw");
        Require(input.AssessesLegality, SustainabilityRules.Legality, "assessesLegality");
        Require(input.AssessesLevel, SustainabilityRules.Level, "assessesLevel");
        Require(input.ProposesManagement, SustainabilityRules.Management, "proposesManagement");
        Require(input.HasEnvironmentalMeasures, SustainabilityRules.Measures, "hasEnvironmentalMeasures", "environment", "สิ่งแวดล้อม");
        Require(input.HasSocialMeasures, SustainabilityRules.Measures, "hasSocialMeasures", "society", "สังคม");
        Require(input.HasEconomicMeasures, SustainabilityRules.Measures, "hasEconomicMeasures", "economy", "เศรษฐกิจ");
        if (input.RequestedOn is { } requested && (input.ApprovedByTgo is null || input.ApprovedByTgo > requested))
        {
            findings.Add(SustainabilityRules.NotApproved.At(
                "approvedByTgo", input.ApprovedByTgo is { } approved ? CalendarDate.Format(approved) : null));
        }

        return CheckGoals(input, findings);

        void Require(Declaration condition, FindingRule rule, string path, params object?[] values)
        {
            if (!condition.IsMet)
            {
                findings.Add(rule.At(path, false, values));
            }
        }
    }

    private static SustainabilityResult CheckGoals(SustainabilityInput input, List<Finding> findings)
    {
        var seen = new SortedSet<int>();
        for (int k = 0; k < input.Goals.Count; k++)
        {
            int goal = input.Goals[k];
            if (goal is < 1 or > LastGoal || !seen.Add(goal))
            {
                findings.Add(SustainabilityRules.GoalNumber.At($"goals[{k}]", goal, goal));
            }
        }

        int needed = input.GoalCount == GoalCount.AtLeastTwoBesidesClimate ? 2 : 3;
        int[] besides = [.. seen.Where(goal => goal != ClimateAction)];
        if (besides.Length < needed)
        {
            findings.Add(SustainabilityRules.TooFewGoals.At("goals", string.Join(", ", input.Goals), besides.Length, needed));
        }
        else if (besides.Length == 2)
        {
            findings.Add(SustainabilityRules.PresentationsDiffer.At("goals", string.Join(", ", input.Goals)));
        }

        return new SustainabilityResult { GoalsBesidesClimate = besides, GoalsNeeded = needed };
    }
}

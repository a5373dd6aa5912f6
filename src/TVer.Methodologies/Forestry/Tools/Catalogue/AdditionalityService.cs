using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Forestry.Tools.BaselineAndAdditionality;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>The tree of baseline and additionality as a service: a decision, not a number.</summary>
internal sealed class AdditionalityService : CalculationService<AdditionalityInput, AdditionalityOutcomeReport>
{
    public override string Code => "additionality";

    public override Bilingual Title { get; } = new("Baseline scenario and additionality", "กรณีฐานและส่วนเพิ่มจากการดำเนินงานปกติ");

    public override IReadOnlyList<Document> Documents { get; } = [Methodologies.Documents.ArTool02];

    public override IReadOnlyList<FindingRule> Rules => AdditionalityWalk.Rules;

    protected override JsonTypeInfo<AdditionalityInput> InputInfo => ForestryToolJson.Default.AdditionalityInput;

    protected override JsonTypeInfo<AdditionalityOutcomeReport> ResultInfo => ForestryToolJson.Default.AdditionalityOutcomeReport;

    protected override AdditionalityOutcomeReport? Evaluate(AdditionalityInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        AdditionalityDecision decision = input.IsSmall ? AdditionalityTree.DecideSmall(input.Answers) : AdditionalityTree.Decide(input.Answers);
        findings.AddRange(decision.Findings);
        return new AdditionalityOutcomeReport
        {
            Outcome = decision.Outcome,
            Baseline = decision.Baseline,
            Steps = [.. decision.Steps.Select(step => new AnsweredQuestion
            {
                Clause = step.Clause.ToString(), English = step.Question.English, Thai = step.Question.Thai, Answer = step.Answer, Source = step.Source,
            })],
        };
    }
}

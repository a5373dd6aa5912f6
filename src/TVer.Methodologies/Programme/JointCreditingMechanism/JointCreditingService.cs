using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Programme;

/// <summary>Checks a project of the Joint Crediting Mechanism: attachments, reports, documents and the order of steps.</summary>
internal sealed class JointCreditingService : CalculationService<JointCreditingInput, JointCreditingResult>
{
    public override string Code => "jcm-project";

    public override Bilingual Title { get; } = new("A project of the Joint Crediting Mechanism", "โครงการกลไกเครดิตร่วม (JCM)");

    public override IReadOnlyList<Document> Documents { get; } =
        [Methodologies.Documents.JointCreditingBriefing, Methodologies.Documents.SafeguardsBriefing];

    public override IReadOnlyList<FindingRule> Rules => JointCreditingRules.All;

    protected override JsonTypeInfo<JointCreditingInput> InputInfo => ProgrammeJson.Default.JointCreditingInput;

    protected override JsonTypeInfo<JointCreditingResult> ResultInfo => ProgrammeJson.Default.JointCreditingResult;

    protected override JointCreditingResult? Evaluate(JointCreditingInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        IReadOnlyList<int> attachments = JointCreditingCycle.Attachments(input.Track);
        findings.AddRange(attachments.Except(input.Attachments).Select(number => JointCreditingRules.AttachmentMissing.At("attachments", null, number)));
        findings.AddRange(input.Attachments.Except(attachments).Select(number => JointCreditingRules.AttachmentWrong.At("attachments", number, number)));
        if (input.Track == JointCreditingTrack.ExistingProject && input.IsFinancedByJapan is not { IsMet: true })
        {
            findings.Add(JointCreditingRules.NotExisting.At("isFinancedByJapan", input.IsFinancedByJapan?.IsMet));
        }

        IReadOnlyList<JointCreditingDocument> due = JointCreditingCycle.ReportsDue(input.Status);
        Missing(due, JointCreditingRules.ReportMissing);
        IReadOnlyList<JointCreditingDocument> requested = input.Request switch
        {
            JointCreditingRequest.Registration => JointCreditingCycle.RegistrationDocuments,
            JointCreditingRequest.Issuance => JointCreditingCycle.IssuanceDocuments,
            _ => [],
        };
        Missing(requested.Except(due), JointCreditingRules.DocumentMissing);
        CheckSteps(input, findings);
        return new JointCreditingResult
        {
            Attachments = attachments,
            ReportsDue = due,
            NextSteps =
            [
                .. JointCreditingCycle.Steps
                    .Where(step => !IsDone(input, step.Code) && step.After.All(before => IsDone(input, before)))
                    .Select(step => step.Code),
            ],
        };

        void Missing(IEnumerable<JointCreditingDocument> needed, FindingRule rule)
        {
            foreach (JointCreditingDocument document in needed.Except(input.Documents))
            {
                Bilingual title = JointCreditingCycle.Title(document);
                findings.Add(rule.At("documents", document, title.English, title.Thai));
            }
        }
    }

    private static void CheckSteps(JointCreditingInput input, List<Finding> findings)
    {
        foreach (string unknown in input.Steps.Keys.Except(JointCreditingCycle.Steps.Select(step => step.Code)).Order(StringComparer.Ordinal))
        {
            findings.Add(JointCreditingRules.StepUnknown.At(
                $"steps.{unknown}", unknown, unknown, string.Join(", ", JointCreditingCycle.Steps.Select(step => step.Code))));
        }

        foreach (JointCreditingStep step in JointCreditingCycle.Steps.Where(step => input.Steps.ContainsKey(step.Code)))
        {
            DateOnly done = input.Steps[step.Code];
            foreach (string before in step.After)
            {
                if (!IsDone(input, before))
                {
                    findings.Add(JointCreditingRules.StepSkipped.At($"steps.{step.Code}", CalendarDate.Format(done), step.Code, before));
                }
                else if (input.Steps.TryGetValue(before, out DateOnly earlier) && done < earlier)
                {
                    findings.Add(JointCreditingRules.StepOrder.At(
                        $"steps.{step.Code}", CalendarDate.Format(done), step.Code, before, CalendarDate.Format(done), CalendarDate.FormatThai(done)));
                }
            }
        }
    }

    /// <summary>A step done under the new memorandum, or one of the old cycle that a registered project has behind it.</summary>
    private static bool IsDone(JointCreditingInput input, string code) =>
        input.Steps.ContainsKey(code) ||
        (input.Status != JointCreditingStatus.Unregistered && IsBehindRegistered(JointCreditingCycle.Steps.Single(step => step.Code == code)));

    /// <summary>The registration of old did not know the assessment report: that remains to be done.</summary>
    private static bool IsBehindRegistered(JointCreditingStep step) =>
        step.Phase == JointCreditingPhase.Registration && step.Code is not ("assessment-report" or "assessment-approved");
}

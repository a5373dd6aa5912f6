using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Programme;

/// <summary>Checks a renewal: its windows, its conditions and its documents.</summary>
internal sealed class RenewalService : CalculationService<RenewalInput, RenewalResult>
{
    public override string Code => "renewal";

    public override Bilingual Title { get; } = new("Renewal of a project's crediting period", "การต่ออายุโครงการ");

    public override IReadOnlyList<Document> Documents { get; } =
        [Methodologies.Documents.RegulationNumber2, Methodologies.Documents.ProgrammeOfActivitiesCriteria, Methodologies.Documents.CivilCode];

    public override IReadOnlyList<FindingRule> Rules => RenewalRules.All;

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [ProgrammeInterpretations.TransitionalExemption];

    protected override JsonTypeInfo<RenewalInput> InputInfo => ProgrammeJson.Default.RenewalInput;

    protected override JsonTypeInfo<RenewalResult> ResultInfo => ProgrammeJson.Default.RenewalResult;

    protected override RenewalResult? Evaluate(RenewalInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        var window = RenewalWindow.Of(input.LastDay);
        DateOnly requestUntil = input.IsTransitional && RegulationDates.TransitionalDeadline < window.RequestUntil
            ? RegulationDates.TransitionalDeadline
            : window.RequestUntil;
        if (input.IsTransitional)
        {
            interpretations.Add(ProgrammeInterpretations.Use(ProgrammeInterpretations.TransitionalExemption, input.Exemption));
            findings.Add(RenewalRules.TransitionalConflict.At(
                "isTransitional", null, CalendarDate.Format(RegulationDates.TransitionalDeadline), CalendarDate.Format(RegulationDates.RenewalInForce),
                CalendarDate.FormatThai(RegulationDates.TransitionalDeadline), CalendarDate.FormatThai(RegulationDates.RenewalInForce)));
        }

        bool hasIntentionWindow = !(input.IsTransitional && input.Exemption == TransitionalExemption.WholeWindow);
        if (hasIntentionWindow)
        {
            CheckIntention(input, window, findings);
        }

        bool isAbandoned = CheckRequest(input, window, requestUntil, findings);
        CheckConditions(input, findings);
        IReadOnlyList<RenewalDocument> needed = CheckDocuments(input, findings);
        bool isRenewable = input.Standard == ProgrammeStandard.Premium || input.PeriodNumber < CreditingTerm.Of(input.Activity).MaximumNumber;
        if (!isRenewable)
        {
            findings.Add(RenewalRules.NotRenewable.At("periodNumber", input.PeriodNumber, input.PeriodNumber));
        }

        if (input.Scale == ProjectScale.Large)
        {
            findings.Add(ScaleRules.LargeScaleCriterion.At("scale", input.Scale));
        }

        return new RenewalResult
        {
            IntentionFrom = input.IsTransitional ? null : window.IntentionFrom,
            IntentionUntil = hasIntentionWindow ? window.IntentionUntil : null,
            RequestFrom = window.RequestFrom,
            RequestUntil = requestUntil,
            NewPeriodFrom = window.NewPeriodFrom,
            NewPeriodUntil = input.Standard == ProgrammeStandard.Standard && isRenewable
                ? CalendarYears.Anniversary(window.NewPeriodFrom, CreditingTerm.Of(input.Activity).Years).AddDays(-1)
                : null,
            IsDeemedAbandoned = isAbandoned,
            DocumentsNeeded = needed,
        };
    }

    private static void CheckIntention(RenewalInput input, RenewalWindow window, List<Finding> findings)
    {
        if (input.IntentionFiled is not { } filed)
        {
            if (input.AsOf <= window.IntentionUntil)
            {
                findings.Add(RenewalRules.IntentionDue.At(
                    "intentionFiled", null, CalendarDate.Format(window.IntentionFrom), CalendarDate.Format(window.IntentionUntil),
                    CalendarDate.FormatThai(window.IntentionFrom), CalendarDate.FormatThai(window.IntentionUntil)));
            }
            else
            {
                findings.Add(AtDay(RenewalRules.IntentionMissing, "intentionFiled", null, window.IntentionUntil));
            }

            return;
        }

        int days = window.DaysBeforeEnd(filed);
        if (days > RenewalWindow.EarliestDays && !input.IsTransitional)
        {
            findings.Add(RenewalRules.IntentionEarly.At(
                "intentionFiled", CalendarDate.Format(filed), days, CalendarDate.Format(window.IntentionFrom), CalendarDate.FormatThai(window.IntentionFrom)));
        }

        if (days < RenewalWindow.LatestDays)
        {
            findings.Add(RenewalRules.IntentionLate.At(
                "intentionFiled", CalendarDate.Format(filed), days, CalendarDate.Format(window.IntentionUntil), CalendarDate.FormatThai(window.IntentionUntil)));
        }
    }

    /// <returns>Whether the developer is deemed not to want the renewal.</returns>
    private static bool CheckRequest(RenewalInput input, RenewalWindow window, DateOnly until, List<Finding> findings)
    {
        if (input.RequestFiled is not { } filed)
        {
            bool isOpen = input.AsOf <= until;
            findings.Add(AtDay(isOpen ? RenewalRules.RequestDue : RenewalRules.RequestMissing, "requestFiled", null, until));
            return !isOpen;
        }

        if (filed < window.RequestFrom && !input.IsTransitional)
        {
            findings.Add(AtDay(RenewalRules.RequestEarly, "requestFiled", filed, window.LastDay));
        }

        if (filed < input.IntentionFiled)
        {
            findings.Add(RenewalRules.RequestOrder.At("requestFiled", CalendarDate.Format(filed)));
        }

        if (filed < RegulationDates.RenewalInForce && !input.IsTransitional)
        {
            findings.Add(AtDay(RenewalRules.NotInForce, "requestFiled", filed, RegulationDates.RenewalInForce));
        }

        if (filed > until)
        {
            bool isByTransition = input.IsTransitional && until == RegulationDates.TransitionalDeadline;
            findings.Add(AtDay(isByTransition ? RenewalRules.TransitionalLate : RenewalRules.RequestLate, "requestFiled", filed, until));
        }

        return filed > window.RequestUntil;
    }

    private static void CheckConditions(RenewalInput input, List<Finding> findings)
    {
        Require(input.FollowsLaw, RenewalRules.Law, "followsLaw");
        Require(input.FollowsGuideline, RenewalRules.Guideline, "followsGuideline");
        Require(input.FollowsMethodology, RenewalRules.Methodology, "followsMethodology");
        Require(input.IsValidated, RenewalRules.Validation, "isValidated");
        Require(input.DesignDocumentFollowsMethodology, RenewalRules.DesignDocument, "designDocumentFollowsMethodology");

        void Require(Declaration condition, FindingRule rule, string path)
        {
            if (!condition.IsMet)
            {
                findings.Add(rule.At(path, false));
            }
        }
    }

    private static IReadOnlyList<RenewalDocument> CheckDocuments(RenewalInput input, List<Finding> findings)
    {
        if (input.Standard == ProgrammeStandard.Premium && input.HasNonPermanenceRisk is null)
        {
            findings.Add(RenewalRules.RiskUnknown.At("hasNonPermanenceRisk", null));
        }

        IReadOnlyList<RenewalDocument> needed =
            RenewalDocuments.Needed(input.Standard, input.Delivery, input.HasNonPermanenceRisk ?? true);
        if (input.RequestFiled is null)
        {
            return needed;
        }

        foreach (RenewalDocument document in needed.Except(input.Documents))
        {
            Bilingual title = RenewalDocuments.Title(document);
            findings.Add(RenewalRules.DocumentMissing.At(
                "documents", document, title.English, RenewalDocuments.Place(document, input.Standard), title.Thai));
        }

        foreach (RenewalDocument document in input.Documents.Except(needed))
        {
            Bilingual title = RenewalDocuments.Title(document);
            findings.Add(RenewalRules.DocumentNotAsked.At("documents", document, title.English, title.Thai));
        }

        return needed;
    }

    private static Finding AtDay(FindingRule rule, string path, DateOnly? value, DateOnly day) =>
        rule.At(path, value is { } known ? CalendarDate.Format(known) : null, CalendarDate.Format(day), CalendarDate.FormatThai(day));
}

using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>Decides a crediting period and compares what documents and claims state of it.</summary>
internal sealed class CreditingPeriodService : CalculationService<CreditingPeriodInput, CreditingPeriodResult>
{
    public override string Code => "crediting-period";

    public override Bilingual Title { get; } = new("The crediting period of a project", "ระยะเวลาคิดเครดิตของโครงการ");

    public override IReadOnlyList<Document> Documents { get; } =
        [Methodologies.Documents.ProgrammeOfActivitiesCriteria, Methodologies.Documents.AgricultureHandbook, Methodologies.Documents.RegulationNumber2];

    public override IReadOnlyList<FindingRule> Rules => CreditingPeriodRules.All;

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [ProgrammeInterpretations.PeriodCounting];

    protected override JsonTypeInfo<CreditingPeriodInput> InputInfo => ProgrammeJson.Default.CreditingPeriodInput;

    protected override JsonTypeInfo<CreditingPeriodResult> ResultInfo => ProgrammeJson.Default.CreditingPeriodResult;

    protected override CreditingPeriodResult? Evaluate(
        CreditingPeriodInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        CheckStart(input, findings);
        CheckClaimOrder(input, findings);
        if (!CheckLengthAndNumber(input, findings))
        {
            return null;
        }

        if (input.StartEvent != CreditingStart.DayAfterLastPeriod)
        {
            interpretations.Add(ProgrammeInterpretations.Use(ProgrammeInterpretations.PeriodCounting, input.Counting));
        }

        CreditingPeriod period = Make(input);
        CheckDays(input, period, findings);
        return new CreditingPeriodResult
        {
            FirstDay = period.FirstDay,
            LastDay = period.LastDay,
            Years = period.Years,
            LengthSource = period.Source,
            Days = period.Days,
            IsRenewable = period.IsRenewable,
            DaysRemaining = input.AsOf is { } day ? period.DaysRemaining(day) : null,
            Remaining = input.AsOf is { } date ? period.Remaining(date) : null,
        };
    }

    private static CreditingPeriod Make(CreditingPeriodInput input)
    {
        PeriodCounting counting =
            input.StartEvent == CreditingStart.DayAfterLastPeriod ? PeriodCounting.StartDayExcluded : input.Counting;
        return input.Standard == ProgrammeStandard.Premium
            ? CreditingPeriod.OfPremium(
                input.Activity, input.StartEvent, input.StartDate, input.Years!.Value, input.LengthSource!, counting, input.Number)
            : CreditingPeriod.OfStandard(input.Activity, input.StartEvent, input.StartDate, counting, input.Number);
    }

    private static void CheckStart(CreditingPeriodInput input, List<Finding> findings)
    {
        if ((input.Number > 1) != (input.StartEvent == CreditingStart.DayAfterLastPeriod))
        {
            findings.Add(CreditingPeriodRules.StartOfRenewal.At("startEvent", input.StartEvent));
        }
        else if (input.Number <= 1 && input.Activity == ActivityType.Agriculture && input.StartEvent != CreditingStart.FinalDesignDocument)
        {
            findings.Add(CreditingPeriodRules.StartOfAgriculture.At("startEvent", input.StartEvent));
        }

        if (input.Number <= 1 && input.Activity != ActivityType.Agriculture && string.IsNullOrWhiteSpace(input.StartSource))
        {
            findings.Add(CreditingPeriodRules.StartSource.At("startSource", input.StartSource));
        }
    }

    private static bool CheckLengthAndNumber(CreditingPeriodInput input, List<Finding> findings)
    {
        bool isStandard = input.Standard == ProgrammeStandard.Standard;
        CreditingTerm term = CreditingTerm.Of(input.Activity);
        bool isKnown = true;
        if (isStandard && input.Years is { } years && years != term.Years)
        {
            findings.Add(CreditingPeriodRules.LengthDiffers.At("years", years, term.Years, years));
        }

        if (!isStandard && input.Years is not (>= 1 and <= 100))
        {
            findings.Add(CreditingPeriodRules.LengthMissing.At("years", input.Years));
            isKnown = false;
        }

        if (!isStandard && string.IsNullOrWhiteSpace(input.LengthSource))
        {
            findings.Add(CreditingPeriodRules.LengthSource.At("lengthSource", input.LengthSource));
            isKnown = false;
        }

        if (input.Number < 1 || (isStandard && input.Number > term.MaximumNumber))
        {
            bool isUnlimited = !isStandard || term.Renewals is null;
            findings.Add(CreditingPeriodRules.Number.At(
                "number", input.Number, input.Number, isUnlimited ? "any number of" : term.MaximumNumber, isUnlimited ? "จำนวนใดก็ได้" : term.MaximumNumber));
            isKnown = false;
        }

        return isKnown;
    }

    private static void CheckClaimOrder(CreditingPeriodInput input, List<Finding> findings)
    {
        if (input.ClaimFrom is null != input.ClaimTo is null || input.ClaimTo < input.ClaimFrom)
        {
            findings.Add(CreditingPeriodRules.ClaimOrder.At("claimTo", Text(input.ClaimTo)));
        }
    }

    private static void CheckDays(CreditingPeriodInput input, CreditingPeriod period, List<Finding> findings)
    {
        if (input.StatedLastDay is { } stated && stated != period.LastDay)
        {
            findings.Add(CreditingPeriodRules.StatedLastDay.At(
                "statedLastDay", Text(stated), CalendarDate.Format(period.LastDay), CalendarDate.FormatThai(period.LastDay)));
        }

        Outside("claimFrom", input.ClaimFrom);
        Outside("claimTo", input.ClaimTo);
        if (input.AsOf > period.LastDay)
        {
            findings.Add(CreditingPeriodRules.Expired.At(
                "asOf", Text(input.AsOf), CalendarDate.Format(period.LastDay), CalendarDate.FormatThai(period.LastDay)));
        }

        void Outside(string path, DateOnly? claimed)
        {
            if (claimed is { } day && !period.Contains(day))
            {
                findings.Add(CreditingPeriodRules.ClaimOutside.At(
                    path, Text(day), CalendarDate.Format(period.FirstDay), CalendarDate.Format(period.LastDay),
                    CalendarDate.FormatThai(period.FirstDay), CalendarDate.FormatThai(period.LastDay)));
            }
        }
    }

    private static string? Text(DateOnly? day) => day is { } known ? CalendarDate.Format(known) : null;
}

using System.Globalization;

namespace TVer.Methodologies.Forestry.Tools.BaselineAndAdditionality;

/// <summary>
/// T-VER-P-TOOL-01-01 by its parent AR-TOOL02 v01: the baseline scenario and additionality, as a decision tree that records
/// each question it comes to. Not for small projects, for which T-VER-P-METH-13-03, section 3 asks a barrier analysis only.
/// </summary>
/// <remarks>What the T-VER tool keeps of its parent is not known. The outcome is a decision, not a number; it names the evidence, and no answer without evidence makes a project additional.</remarks>
public static class AdditionalityTree
{
    /// <summary>Walks the tree.</summary>
    /// <param name="answers">The answers.</param>
    public static AdditionalityDecision Decide(AdditionalityAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new AdditionalityWalk(answers).Run();
    }

    /// <summary>A small project: the scenarios that no barrier prevents, the first half of step 2.</summary>
    /// <param name="answers">The answers; the investment analysis and common practice are not asked for.</param>
    /// <returns>Additional where a barrier prevents forestation without the incentive, and another scenario remains.</returns>
    public static AdditionalityDecision DecideSmall(AdditionalityAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new AdditionalityWalk(answers).RunSmall();
    }
}

/// <summary>One walk through the tree.</summary>
internal sealed class AdditionalityWalk(AdditionalityAnswers answers)
{
    private const double NotEnforced = 0.30;

    private static readonly DateOnly Earliest = new(1999, 12, 31);
    private static readonly Clause Start = Documents.ArTool02.At("step 0");
    private static readonly Clause Listing = Documents.ArTool02.At("step 1a");
    private static readonly Clause Law = Documents.ArTool02.At("step 1b");
    private static readonly Clause Barriers = Documents.ArTool02.At("step 2");
    private static readonly Clause Investing = Documents.ArTool02.At("step 3");
    private static readonly Clause Practice = Documents.ArTool02.At("step 4");
    private static readonly Clause Small = Documents.PReddPlusV02.At("3");

    private static readonly FindingRule StartTooEarly = new(
        "additionality.start", Severity.Error, Start, "The project started on {0}: the tool is for projects that start after 31 December 1999.",
        "โครงการเริ่มวันที่ {0} เครื่องมือใช้กับโครงการที่เริ่มหลังวันที่ 31 ธันวาคม ค.ศ. 1999");

    private static readonly FindingRule NotConsidered = new(
        "additionality.incentive", Severity.Error, Start, "The incentive was not seriously considered before the start.",
        "ไม่ได้พิจารณาแรงจูงใจจากคาร์บอนเครดิตอย่างจริงจังก่อนเริ่มโครงการ");

    private static readonly FindingRule NoPreProjectUse = new(
        "additionality.scenarios.pre-project-use", Severity.Error, Listing,
        "The list of {0} scenario(s) lacks the land use before the project, going on (preProjectUse): step 1a lists it always. Given: {1}.",
        "รายการ {0} รูปแบบไม่มีการใช้ที่ดินเดิมก่อนโครงการ (preProjectUse) ซึ่งขั้นที่ 1a ต้องมีเสมอ ที่ให้มา: {1}");

    private static readonly FindingRule NoForestation = new(
        "additionality.scenarios.forestation", Severity.Error, Listing,
        "The list of {0} scenario(s) lacks forestation of the land without the incentive (forestationWithoutIncentive): step 1a lists it always. Given: {1}.",
        "รายการ {0} รูปแบบไม่มีการปลูกป่าโดยไม่มีแรงจูงใจ (forestationWithoutIncentive) ซึ่งขั้นที่ 1a ต้องมีเสมอ ที่ให้มา: {1}");

    private static readonly FindingRule EnforcementShare = new(
        "additionality.enforcement-share", Severity.Error, Law,
        "The share of '{0}' without enforcement of the law is {1} %: it must lie from 0 to 100 %.",
        "สัดส่วนพื้นที่ของ '{0}' ที่กฎหมายไม่ถูกบังคับใช้คือร้อยละ {1} ต้องอยู่ระหว่าง 0 ถึงร้อยละ 100");

    private static readonly FindingRule AllPrevented = new(
        "additionality.all-prevented", Severity.Error, Barriers, "Barriers prevent every scenario: something must happen on the land, so a scenario is missing or a barrier is overstated.",
        "อุปสรรคขัดขวางทุกรูปแบบ แสดงว่าขาดรูปแบบการใช้ที่ดินหรือระบุอุปสรรคเกินจริง");

    private static readonly FindingRule NoRemovals = new(
        "additionality.removals", Severity.Error, Barriers, "The scenario with the highest removals is wanted, but the removals of '{0}' are missing.",
        "ต้องเลือกรูปแบบที่กักเก็บสูงสุด แต่ไม่มีปริมาณการกักเก็บของ '{0}'");

    private static readonly FindingRule NoInvestment = new(
        "additionality.investment", Severity.Error, Investing, "An investment analysis is needed.", "ต้องมีการวิเคราะห์การลงทุน");

    private static readonly FindingRule NotASimpleCost = new(
        "additionality.simple-cost", Severity.Error, Investing, "Simple cost analysis is open only to projects without income besides the incentive.",
        "การวิเคราะห์ต้นทุนอย่างง่ายใช้ได้เฉพาะโครงการที่ไม่มีรายได้อื่น");

    private static readonly FindingRule UnknownScenario = new(
        "additionality.most-attractive", Severity.Error, Investing, "'{0}' is none of the scenarios that barriers leave: {1}.",
        "'{0}' ไม่ใช่รูปแบบที่เหลือจากการวิเคราะห์อุปสรรค: {1}");

    private static readonly FindingRule SimpleCostForestation = new(
        "additionality.simple-cost.forestation", Severity.Error, Investing,
        "Forestation without the incentive has costs and no income by the simple cost analysis: it cannot be the most attractive scenario.",
        "การปลูกป่าที่ไม่มีรายได้อื่นไม่อาจเป็นรูปแบบที่น่าลงทุนที่สุด");

    private static readonly FindingRule NoPractice = new(
        "additionality.common-practice", Severity.Error, Practice, "Whether similar activities are common practice is not answered.",
        "ไม่ได้ตอบว่ากิจกรรมลักษณะเดียวกันเป็นแนวปฏิบัติทั่วไปหรือไม่");

    private static readonly FindingRule NoEvidence = new(
        "additionality.evidence", Severity.Warning, Documents.ArTool02.At("general"), "The answer to {0} names no evidence.", "คำตอบของ {0} ไม่ได้ระบุหลักฐาน");

    private static readonly FindingRule EvidenceNeeded = new(
        "additionality.evidence-needed", Severity.Error, Documents.ArTool02.At("general"),
        "The project would be additional by the answer to {0}, which names no evidence.", "โครงการจะเป็นส่วนเพิ่มได้ด้วยคำตอบของ {0} ซึ่งไม่ได้ระบุหลักฐาน");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules =>
    [
        StartTooEarly, NotConsidered, NoPreProjectUse, NoForestation, EnforcementShare, AllPrevented, NoRemovals, NoInvestment, NotASimpleCost, UnknownScenario,
        SimpleCostForestation, NoPractice, NoEvidence, EvidenceNeeded,
    ];

    private readonly List<DecisionStep> _steps = [];
    private readonly List<Finding> _findings = [];

    /// <summary>Answers on the way that may make the project additional and name no evidence.</summary>
    private readonly List<string> _unproven = [];

    public AdditionalityDecision Run()
    {
        if (!StartIsIn())
        {
            return End(AdditionalityOutcome.Undecided);
        }

        if (Legal() is not { } legal)
        {
            return End(AdditionalityOutcome.Undecided);
        }

        if (legal.Length <= 1)
        {
            return TooFew(legal);
        }

        string[] open = NotPrevented(legal);
        if (open.Length == 0)
        {
            return Fail(AllPrevented, "scenarios");
        }

        bool hasForestation = HasForestation(Barriers, open);
        return (hasForestation, open.Length) switch
        {
            (true, 1) => End(AdditionalityOutcome.NotAdditional, open[0]),
            (true, _) => Invest(open),
            (false, 1) => CommonPractice(open[0]),
            _ when answers.Choice == BaselineChoice.HighestRemovals => HighestRemovals(open),
            _ => Invest(open),
        };
    }

    public AdditionalityDecision RunSmall()
    {
        if (Legal() is not { } legal)
        {
            return End(AdditionalityOutcome.Undecided);
        }

        if (legal.Length <= 1)
        {
            return TooFew(legal);
        }

        string[] open = NotPrevented(legal);
        if (open.Length == 0)
        {
            return Fail(AllPrevented, "scenarios");
        }

        return HasForestation(Small, open)
            ? End(AdditionalityOutcome.NotAdditional, open.Length == 1 ? open[0] : null)
            : open.Length == 1 ? End(AdditionalityOutcome.Additional, open[0]) : Highest(open) is { } highest ? End(AdditionalityOutcome.Additional, highest) : End(AdditionalityOutcome.Undecided);
    }

    /// <summary>Step 1 with one scenario or none: nothing is left that the project could be compared with.</summary>
    private AdditionalityDecision TooFew(string[] legal)
    {
        Step(Law, "How many scenarios remain?", "เหลือกี่รูปแบบ", $"{legal.Length}: not additional");
        return End(AdditionalityOutcome.NotAdditional, legal.SingleOrDefault());
    }

    /// <summary>Asked of the scenarios that remain: that forestation is not among them may be law or a barrier, of which each has a step of its own.</summary>
    private bool HasForestation(Clause clause, string[] open)
    {
        bool hasForestation = open.Any(IsForestation);
        Step(clause, "Is forestation without the incentive among them?", "มีการปลูกป่าโดยไม่มีแรงจูงใจหรือไม่", hasForestation ? "yes" : "no");
        return hasForestation;
    }

    private bool StartIsIn()
    {
        bool isLate = answers.StartDate > Earliest;
        Step(Start, "Did the project start after 31 December 1999?", "โครงการเริ่มหลังวันที่ 31 ธันวาคม ค.ศ. 1999 หรือไม่", isLate ? "yes" : "no");
        Report(!isLate, StartTooEarly, "startDate", answers.StartDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Declare(Start, "Was the incentive seriously considered?", "พิจารณาแรงจูงใจอย่างจริงจังหรือไม่", answers.IncentiveConsidered, "incentiveConsidered");
        Report(!answers.IncentiveConsidered.IsMet, NotConsidered, "incentiveConsidered", "false");
        return isLate && answers.IncentiveConsidered.IsMet;
    }

    /// <summary>The scenarios that remain after law; null where the list lacks one that step 1a asks for, so that the tree cannot be walked.</summary>
    private string[]? Legal()
    {
        string[] names = [.. answers.Scenarios.Keys.Order(StringComparer.Ordinal)];
        Step(Listing, "Which scenarios are there?", "มีรูปแบบการใช้ที่ดินใดบ้าง", Listed(names));
        if (!HasListed(LandUseScenarioKind.PreProjectUse, NoPreProjectUse, names)
            | !HasListed(LandUseScenarioKind.ForestationWithoutIncentive, NoForestation, names)
            | !AreShares(names))
        {
            return null;
        }

        string[] legal = [.. names.Where(IsKept)];
        Step(Law, "Which scenarios remain after law?", "รูปแบบใดเหลือหลังพิจารณากฎหมาย", Listed(legal));
        return legal;
    }

    private bool HasListed(LandUseScenarioKind kind, FindingRule rule, string[] names)
    {
        bool isListed = answers.Scenarios.Values.Any(scenario => scenario.Kind == kind);
        if (!isListed)
        {
            _findings.Add(rule.At("scenarios", null, names.Length, Listed(names)));
        }

        return isListed;
    }

    private bool AreShares(string[] names)
    {
        string[] others = [.. names.Where(name => answers.Scenarios[name].ShareWithoutEnforcement is { Value: < 0 or > 1 })];
        _findings.AddRange(others.Select(name => (name, share: answers.Scenarios[name].ShareWithoutEnforcement!.Value)).Select(one =>
            EnforcementShare.At($"scenarios.{one.name}.shareWithoutEnforcement", one.share, one.name, Quantities.Unit.Format(one.share.Percent))));
        return others.Length == 0;
    }

    private bool IsKept(string name)
    {
        LandUseScenario scenario = answers.Scenarios[name];
        Declare(Law, $"Does '{name}' agree with law?", $"'{name}' เป็นไปตามกฎหมายหรือไม่", scenario.IsLegal, $"scenarios.{name}.isLegal");
        if (scenario.IsLegal.IsMet)
        {
            return true;
        }

        bool isUnenforced = scenario.ShareWithoutEnforcement is { } share
            && Calculation.Arithmetic.Snap(share.Fraction, Calculation.SnapGrid.Ratio) >= NotEnforced;
        Step(
            Law, $"Is that law systematically not enforced on at least 30 % of the smallest administrative unit? ('{name}')",
            $"กฎหมายดังกล่าวไม่ถูกบังคับใช้อย่างเป็นระบบในพื้นที่ไม่น้อยกว่าร้อยละ 30 หรือไม่ ('{name}')",
            scenario.ShareWithoutEnforcement is { } given ? $"{(isUnenforced ? "yes" : "no")} ({Quantities.Unit.Format(given.Percent)} %)" : "not answered");
        return isUnenforced;
    }

    private string[] NotPrevented(string[] names)
    {
        foreach (string name in names)
        {
            Declare(
                Barriers, $"Does a barrier prevent '{name}'?", $"มีอุปสรรคขัดขวาง '{name}' หรือไม่", answers.Scenarios[name].IsPrevented, $"scenarios.{name}.isPrevented",
                leadsOn: answers.Scenarios[name].IsPrevented.IsMet);
        }

        string[] open = [.. names.Where(name => !answers.Scenarios[name].IsPrevented.IsMet)];
        Step(Barriers, "Which scenarios do barriers leave?", "รูปแบบใดไม่ถูกอุปสรรคขัดขวาง", Listed(open));
        return open;
    }

    private AdditionalityDecision HighestRemovals(string[] open) =>
        Highest(open) is { } highest ? CommonPractice(highest) : End(AdditionalityOutcome.Undecided);

    private string? Highest(string[] open)
    {
        foreach (string name in open.Where(name => answers.Scenarios[name].Removals is null))
        {
            Report(true, NoRemovals, $"scenarios.{name}.removals", name);
        }

        if (open.Any(name => answers.Scenarios[name].Removals is null))
        {
            return null;
        }

        string highest = open.MaxBy(name => answers.Scenarios[name].Removals!.Value.Value.Value)!;
        Step(Barriers, "Which of them has the highest baseline removals?", "รูปแบบใดกักเก็บสูงสุด", highest);
        return highest;
    }

    private AdditionalityDecision Invest(string[] open)
    {
        if (answers.Investment is not { } analysis)
        {
            return Fail(NoInvestment, "investment");
        }

        Step(Investing, "Which investment analysis?", "วิเคราะห์การลงทุนด้วยวิธีใด", analysis.Method.ToString());
        if (analysis is { Method: InvestmentMethod.SimpleCost, HasOtherIncome: true })
        {
            return Fail(NotASimpleCost, "investment.method");
        }

        if (!open.Contains(analysis.MostAttractive))
        {
            return Fail(UnknownScenario, "investment.mostAttractive", analysis.MostAttractive, Listed(open));
        }

        if (analysis.Method == InvestmentMethod.SimpleCost && IsForestation(analysis.MostAttractive))
        {
            return Fail(SimpleCostForestation, "investment.mostAttractive");
        }

        Step(Investing, "Which scenario is the most attractive?", "รูปแบบใดน่าลงทุนที่สุด", analysis.MostAttractive);
        Declare(Investing, "Does sensitivity analysis confirm it?", "การวิเคราะห์ความอ่อนไหวยืนยันหรือไม่", analysis.HoldsUnderSensitivity, "investment.holdsUnderSensitivity");
        return IsForestation(analysis.MostAttractive)
            ? End(AdditionalityOutcome.NotAdditional, analysis.MostAttractive)
            : !analysis.HoldsUnderSensitivity.IsMet
                ? End(AdditionalityOutcome.NotAdditional)
                : CommonPractice(analysis.MostAttractive);
    }

    private AdditionalityDecision CommonPractice(string baseline)
    {
        if (answers.IsCommonPractice is not { } practice)
        {
            return Fail(NoPractice, "isCommonPractice");
        }

        Declare(
            Practice, "Are similar activities common practice, without essential distinctions?", "กิจกรรมลักษณะเดียวกันเป็นแนวปฏิบัติทั่วไปโดยไม่มีความแตกต่างที่สำคัญหรือไม่",
            practice, "isCommonPractice");
        return End(practice.IsMet ? AdditionalityOutcome.NotAdditional : AdditionalityOutcome.Additional, baseline);
    }

    private bool IsForestation(string name) => answers.Scenarios[name].Kind == LandUseScenarioKind.ForestationWithoutIncentive;

    /// <summary>Records an answer. That nothing prevents a scenario never makes a project additional: all other answers may, and then need evidence.</summary>
    private void Declare(Clause clause, string english, string thai, Declaration answer, string path, bool leadsOn = true)
    {
        Step(clause, english, thai, answer.IsMet ? "yes" : "no", answer.Source);
        if (leadsOn && !answer.NamesEvidence)
        {
            _unproven.Add(path);
        }
        else
        {
            Report(!answer.NamesEvidence, NoEvidence, path, path);
        }
    }

    private void Step(Clause clause, string english, string thai, string answer, string? source = null) =>
        _steps.Add(new DecisionStep(clause, new Bilingual(english, thai), answer, source));

    private void Report(bool isMissed, FindingRule rule, string path, string value)
    {
        if (isMissed)
        {
            _findings.Add(rule.At(path, null, value));
        }
    }

    private AdditionalityDecision Fail(FindingRule rule, string path, params object?[] values)
    {
        _findings.Add(rule.At(path, null, values));
        return End(AdditionalityOutcome.Undecided);
    }

    private AdditionalityDecision End(AdditionalityOutcome outcome, string? baseline = null)
    {
        bool isRefused = outcome == AdditionalityOutcome.Additional && _unproven.Count > 0;
        _findings.AddRange(_unproven.Select(path => (isRefused ? EvidenceNeeded : NoEvidence).At(path, null, path)));
        return isRefused
            ? new AdditionalityDecision(AdditionalityOutcome.Undecided, null, _steps, _findings)
            : new AdditionalityDecision(outcome, baseline, _steps, _findings);
    }

    private static string Listed(string[] names) => names.Length == 0 ? "none" : string.Join(", ", names);
}

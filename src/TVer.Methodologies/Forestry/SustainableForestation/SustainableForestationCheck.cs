using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Programme;
using S = TVer.Methodologies.Forestry.SustainableForestation.SustainableForestationSymbols;

namespace TVer.Methodologies.Forestry.SustainableForestation;

/// <summary>Checks a project against T-VER-S-METH-13-01 v02.</summary>
internal static class SustainableForestationCheck
{
    private static readonly FindingRule PerennialTrees = Error("sustainable-forestation.trees", "5 (applicability)", "The project must plant, tend or manage perennial trees", "โครงการต้องปลูก ดูแล หรือจัดการไม้ยืนต้น");
    private static readonly FindingRule LandUseRights = Error("sustainable-forestation.land-use-rights", "6, item 1", "Documents of land-use rights are needed", "ต้องมีหนังสือแสดงสิทธิการใช้ประโยชน์ที่ดินตามกฎหมาย");
    private static readonly FindingRule Ecosystem = Error("sustainable-forestation.ecosystem", "6, item 3", "The ecosystem of natural forest may not be changed", "ต้องไม่เปลี่ยนแปลงระบบนิเวศป่าไม้ดั้งเดิม");
    private static readonly FindingRule Harvest = Error("sustainable-forestation.harvest", "6, item 4", "The wood may not be removed as a whole during the project, nor in rotation", "ต้องไม่มีการทำไม้ออกทั้งหมดตลอดอายุโครงการ และไม่ตัดแบบรอบหมุนเวียน");
    private static readonly FindingRule LegalDuty = Error("sustainable-forestation.additional-to-law", "6, item 5", "The activity must go beyond what law demands; state bodies are exempt", "กิจกรรมต้องเพิ่มเติมจากที่กฎหมายบังคับ ยกเว้นหน่วยงานของรัฐ");
    private static readonly FindingRule NoRounds = Error("sustainable-forestation.rounds.none", "8", "There is no round", "ไม่มีรอบ");
    private static readonly FindingRule RoundYears = Error("sustainable-forestation.rounds.years", "8", "A round is at least one whole year and follows the one before: it must start in year {0}, but has years {1} to {2}", "รอบต้องไม่น้อยกว่า 1 ปีและต่อเนื่องจากรอบก่อน ต้องเริ่มปีที่ {0} แต่ระบุปีที่ {1} ถึง {2}");
    private static readonly FindingRule FireYear = Error("sustainable-forestation.fire.year", "6", "The fire was in year {0}, which is not in the round of years {1} to {2}", "ไฟเกิดในปีที่ {0} ซึ่งไม่อยู่ในรอบปีที่ {1} ถึง {2}");
    private static readonly FindingRule DeadMatter = Error("sustainable-forestation.fire.pools", "3", "Dead wood and litter are no pools of this methodology; its equation of burning counts trees only", "ไม้ตายและเศษซากพืชไม่เป็นแหล่งสะสมของระเบียบวิธีนี้ สมการการเผานับเฉพาะต้นไม้");
    private static readonly FindingRule TooLarge = Error("sustainable-forestation.scale", "5 (applicability), item 3", "The methodology is for projects of at most 16,000 tCO2e a year; the round of years {0} to {1} has {2}", "ระเบียบวิธีนี้ใช้กับโครงการไม่เกิน 16,000 tCO2e ต่อปี แต่รอบปีที่ {0} ถึง {1} มี {2}");
    private static readonly FindingRule NoEvidence = new("sustainable-forestation.evidence", Severity.Warning, At("6"), "The condition is said to be met, but no evidence is named", "ระบุว่าเป็นไปตามเงื่อนไข แต่ไม่ได้ระบุหลักฐาน");

    public static IReadOnlyList<Finding> Run(SustainableForestationProject project)
    {
        var findings = new ToolFindings();
        SustainableForestationConditions conditions = project.Conditions;
        Require(findings, conditions.PerennialTrees, PerennialTrees, "conditions.perennialTrees");
        Require(findings, conditions.LandUseRights, LandUseRights, "conditions.landUseRights");
        if (conditions.NaturalEcosystemKept is { } kept)
        {
            Require(findings, kept, Ecosystem, "conditions.naturalEcosystemKept");
        }

        Require(findings, conditions.NoTotalHarvest, Harvest, "conditions.noTotalHarvest");
        if (conditions.Proponent == Proponent.Private)
        {
            Require(findings, conditions.BeyondLegalDuty, LegalDuty, "conditions.beyondLegalDuty");
        }

        if (project.BaselineStock.Given is { } baseline)
        {
            findings.NotNegative(baseline.Value, S.EarlierStock, "baselineStock");
        }

        findings.Require(project.Rounds.Count > 0, NoRounds, "rounds", null);
        var all = new List<Finding>(findings.All);
        int nextYear = 1;
        for (int r = 0; r < project.Rounds.Count; r++)
        {
            all.AddRange(CheckRound(project.Rounds[r], nextYear, $"rounds[{r}]"));
            nextYear = project.Rounds[r].LastYear + 1;
        }

        all.AddRange(SustainableForestationFieldCheck.Run(project));
        all.AddRange(Potentials(project, Factors.GwpAnnouncement.Known));
        return all;
    }

    /// <summary>Whether the years of a result are within the scale of the methodology.</summary>
    public static Finding? CheckScale(SustainableForestationRound round, int index, double annual) =>
        Scale.IsLarge.Find(annual) == 0
            ? null
            : TooLarge.At($"rounds[{index}]", annual, round.FirstYear, round.LastYear, annual);

    /// <summary>Whether the global warming potentials are those announced for the crediting period (8.2).</summary>
    /// <param name="project">The project. Its years count from its start; where a renewed period starts is not in the input, so that nothing is said of it.</param>
    /// <param name="known">The announcements that the library knows.</param>
    public static IEnumerable<Finding> Potentials(SustainableForestationProject project, IReadOnlyList<Factors.GwpAnnouncement> known)
    {
        int years = CreditingTerm.Of(ActivityType.Forestry).Years;
        return project.Rounds
            .Select((round, r) => (Round: round, Path: $"rounds[{r}].potentials"))
            .Where(one => one.Round.FirstYear <= years && one.Round.Potentials is not null)
            .SelectMany(one => Factors.PotentialsCheck.Run(one.Round.Potentials!.AsAnnouncement(), project.StartDate.Year, known, one.Path))
            .Select(finding => finding with { Rule = finding.Rule.In(At("8.2")) });
    }

    private static IReadOnlyList<Finding> CheckRound(SustainableForestationRound round, int nextYear, string path)
    {
        var findings = new ToolFindings($"{path}.");
        findings.Require(
            round.FirstYear == nextYear && round.LastYear >= round.FirstYear, RoundYears, "firstYear", round.FirstYear, nextYear, round.FirstYear, round.LastYear);
        if (round.Stock.Given is { } stock)
        {
            findings.NotNegative(stock.Value, S.Stock, "stock");
        }

        BurningTool.Check(round.Burning, findings);
        foreach ((string name, ForestFire fire) in round.ForestFires.InOrder())
        {
            findings.Require(
                fire.Year >= round.FirstYear && fire.Year <= round.LastYear, FireYear, $"forestFires.{name}.year", fire.Year, fire.Year, round.FirstYear, round.LastYear);
            findings.Require(fire is { DeadWood: null, Litter: null }, DeadMatter, $"forestFires.{name}", null);
        }

        return findings.All;
    }

    private static void Require(ToolFindings findings, Declaration declaration, FindingRule rule, string path)
    {
        findings.Require(declaration.IsMet, rule, path, declaration.IsMet);
        findings.Require(!declaration.IsMet || declaration.NamesEvidence, NoEvidence, path, null);
    }

    private static Clause At(string number) => Documents.SustainableForestationV02.At(number);

    private static FindingRule Error(string code, string clause, string english, string thai) => new(code, Severity.Error, At(clause), english, thai);
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.Displacement.DisplacementSymbols;

namespace TVer.Methodologies.Forestry.Tools.Displacement;

/// <summary>
/// T-VER-P-TOOL-01-06 by its parent AR-TOOL15 v02.0: leakage by displaced agriculture, checked first. The parent has no
/// threshold of area below which leakage is zero; whether the T-VER tool has one is not known, so none is applied.
/// </summary>
public static class DisplacementTool
{
    private static readonly FindingRule Wetland = Error(
        "displacement.wetland", "applicability",
        "The tool does not apply where displacement drains wetland or peat.",
        "เครื่องมือไม่ใช้หากการเคลื่อนย้ายทำให้มีการระบายน้ำออกจากพื้นที่ชุ่มน้ำหรือพรุ");

    private static readonly FindingRule NoEvidence = new(
        "displacement.evidence", Severity.Error, Documents.ArTool15.At("applicability and zero rules"),
        "Leakage would be lower by the declaration {0}, which names no evidence.",
        "การรั่วไหลจะลดลงด้วยคำรับรอง {0} ซึ่งไม่ได้ระบุหลักฐาน");

    private static readonly FindingRule GrazingUnproven = Error(
        "displacement.grazing", "zero rules for grazing",
        "Grazing causes no leakage only where its condition is met: {0}.",
        "การเลี้ยงสัตว์ไม่ก่อให้เกิดการรั่วไหลเมื่อเป็นไปตามเงื่อนไขเท่านั้น: {0}");

    private static readonly FindingRule NoBiomass = Error(
        "displacement.biomass", "equation 2",
        "Biomass of trees and of shrubs on the receiving land is needed; where the land is not known, that of forest.",
        "ต้องมีมวลชีวภาพของต้นไม้และไม้พุ่มในพื้นที่ที่รับกิจกรรม หากไม่ทราบพื้นที่ให้ใช้ค่าของป่า");

    private static readonly FindingRule NoSoil = Error(
        "displacement.soil", "equation 3",
        "The soil of the receiving land is needed, unless it receives grazing only.",
        "ต้องมีข้อมูลดินของพื้นที่ที่รับกิจกรรม เว้นแต่รับการเลี้ยงสัตว์เท่านั้น");

    private static readonly FindingRule NoReference = Error(
        "displacement.soil.reference", "equation 3",
        "The tables of AR-TOOL16 have no reference stock for {0} in {1}.",
        "ตารางไม่มีค่าคาร์บอนในดินอ้างอิงของดิน {0} ในภูมิอากาศ {1}");

    private static readonly FindingRule NoFactors = Error(
        "displacement.soil.factors", "equation 3",
        "The tables of AR-TOOL16 have no factors for this management in {1}: {0} kind(s) are given, and exactly one of cropland (of other than 20 years), grassland and "
        + "native vegetation is needed.",
        "ตารางไม่มีค่าสัมประสิทธิ์ของการจัดการนี้ในภูมิอากาศ {1} ให้มา {0} ชนิด ต้องระบุพื้นที่เพาะปลูก (ไม่ใช่ 20 ปีพอดี) ทุ่งหญ้า หรือพืชพรรณธรรมชาติเพียงชนิดเดียว");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules =>
    [
        Wetland, NoEvidence, GrazingUnproven, NoBiomass, NoSoil, NoReference, NoFactors,
    ];

    /// <summary>LK_AGRIC,t of a round, tCO2e.</summary>
    /// <param name="displaced">What the project displaces.</param>
    public static ToolResult Leakage(DisplacedActivities displaced)
    {
        ArgumentNullException.ThrowIfNull(displaced);
        var findings = new ToolFindings();
        Check(displaced, findings);
        return new ToolResult(findings.All, () => DisplacementModel.Leakage<Quantity>(displaced), factorSets: Sets(displaced));
    }

    internal static IReadOnlyList<FactorSet> Sets(DisplacedActivities displaced) =>
        displaced.Activities.Values.Any(activity => !activity.IsZero && activity.Soil is not null) ? [SoilTables.FactorSet] : [];

    internal static void Check(DisplacedActivities displaced, ToolFindings findings)
    {
        findings.Require(displaced.NoWetlandDrained.IsMet, Wetland, "noWetlandDrained", displaced.NoWetlandDrained.IsMet);
        findings.Require(displaced.NoWetlandDrained is not { IsMet: true, NamesEvidence: false } || displaced.Activities.Count == 0, NoEvidence, "noWetlandDrained", null, "noWetlandDrained");
        foreach ((string name, DisplacedActivity activity) in displaced.Activities.InOrder())
        {
            Check(activity, findings, $"activities.{name}");
        }
    }

    private static void Check(DisplacedActivity activity, ToolFindings findings, string path)
    {
        findings.NotNegative(activity.Area, S.DisplacedArea, $"{path}.area");
        if (activity.Grazing is { } destination)
        {
            findings.Require(
                activity.GrazingConditionMet is { IsMet: true }, GrazingUnproven, $"{path}.grazingConditionMet", activity.GrazingConditionMet?.IsMet, destination);
            findings.Require(activity.GrazingConditionMet is not { IsMet: true, NamesEvidence: false }, NoEvidence, $"{path}.grazingConditionMet", null, "grazingConditionMet");
            return;
        }

        findings.Require(activity is { Trees: not null, Shrubs: not null }, NoBiomass, activity.Trees is null ? $"{path}.trees" : $"{path}.shrubs", null);
        if (activity.Trees is { } trees)
        {
            findings.NotNegative(trees.Value, S.Trees, $"{path}.trees");
        }

        if (activity.Shrubs is { } shrubs)
        {
            findings.NotNegative(shrubs.Value, S.Shrubs, $"{path}.shrubs");
        }

        if (activity.Soil is not { } soil)
        {
            findings.Require(activity.ReceivesGrazingOnly is { IsMet: true }, NoSoil, $"{path}.soil", null);
            findings.Require(activity.ReceivesGrazingOnly is not { IsMet: true, NamesEvidence: false }, NoEvidence, $"{path}.receivesGrazingOnly", null, "receivesGrazingOnly");
            return;
        }

        findings.Require(
            SoilTables.ReferenceStock(soil.Climate, soil.Soil) is not null, NoReference, $"{path}.soil.soil", soil.Soil, soil.Soil, soil.Climate);
        CheckFactors(soil.Climate, soil.Before, findings, $"{path}.soil.before");
        CheckFactors(soil.Climate, soil.After, findings, $"{path}.soil.after");
    }

    private static void CheckFactors(SoilClimate climate, SoilManagement management, ToolFindings findings, string path)
    {
        if (management.Cropland is { CultivatedFor.Years: < 0 } past)
        {
            findings.Add(SoilTool.NegativeYears, $"{path}.cropland.cultivatedFor", past.CultivatedFor, past.CultivatedFor.ToText());
        }
        else
        {
            findings.Require(
                management.Count == 1 && SoilTables.Factors(climate, management) is not null, NoFactors, path, climate, management.Count, climate);
        }
    }

    private static FindingRule Error(string code, string clause, string english, string thai) =>
        new(code, Severity.Error, Documents.ArTool15.At(clause), english, thai);
}

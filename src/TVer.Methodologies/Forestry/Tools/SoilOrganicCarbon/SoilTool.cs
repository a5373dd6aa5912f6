using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon.SoilSymbols;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>T-VER-P-TOOL-01-04 by its parent AR-TOOL16 v01.1.0: change of soil organic carbon, checked first.</summary>
public static class SoilTool
{
    private static readonly FindingRule ConditionMissed = Error(
        "soil.condition", "applicability",
        "The tool needs this condition to be met: {0}.",
        "เครื่องมือต้องเป็นไปตามเงื่อนไข: {1}");

    private static readonly FindingRule NoEvidence = new(
        "soil.evidence", Severity.Error, Documents.ArTool16.At("applicability"),
        "The tool would apply by this condition, for which no evidence is named: {0}.",
        "เครื่องมือจะใช้ได้ตามเงื่อนไขนี้ ซึ่งไม่ได้ระบุหลักฐาน: {1}");

    private static readonly FindingRule OneManagement = Error(
        "soil.management.one", "equation 1",
        "Exactly one kind of management is needed: cropland or grassland; {0} are given.",
        "ต้องระบุการจัดการเพียงชนิดเดียว คือพื้นที่เพาะปลูกหรือทุ่งหญ้า แต่ให้มา {0} ชนิด");

    private static readonly FindingRule Native = Error(
        "soil.management.native", "Tables 4 to 6",
        "The tool has factors for cropland and grassland only; native vegetation gains nothing by it.",
        "เครื่องมือมีค่าสำหรับพื้นที่เพาะปลูกและทุ่งหญ้าเท่านั้น");

    /// <summary>Of land before the project as of land that receives displaced agriculture.</summary>
    internal static readonly FindingRule NegativeYears = Error(
        "soil.cropland.years", "Tables 4 and 5",
        "The land was cultivated for {0}: it must be 0 years or more.",
        "พื้นที่เพาะปลูกมาแล้ว {0} ต้องไม่น้อยกว่า 0 ปี");

    private static readonly FindingRule TwentyYears = Error(
        "soil.cropland.twenty-years", "Tables 4 and 5",
        "Cropland of exactly 20 years is in neither class of land use: long-term is more, short-term is fewer.",
        "พื้นที่เพาะปลูก 20 ปีพอดีไม่อยู่ในชั้นใด ระยะยาวคือมากกว่า ระยะสั้นคือน้อยกว่า");

    private static readonly FindingRule NotAvailable = Error(
        "soil.reference.not-available", "Table 3",
        "The table has no reference stock for {0} in {1}: the cell says not available.",
        "ตารางไม่มีค่าคาร์บอนในดินอ้างอิงของดิน {0} ในภูมิอากาศ {1}");

    private static readonly FindingRule NoFactor = Error(
        "soil.factor.none", "Tables 4 to 6",
        "The tables have no factor for this management in {0}.",
        "ตารางไม่มีค่าสัมประสิทธิ์ของการจัดการนี้ในภูมิอากาศ {0}");

    private static readonly FindingRule ExcludedPractice = Error(
        "soil.excluded", "Tables 1 and 2",
        "The tool does not apply to this management in {0}.",
        "เครื่องมือไม่ใช้กับการจัดการนี้ในภูมิอากาศ {0}");

    private static readonly FindingRule UnknownExclusions = Error(
        "soil.exclusions.unknown", "Tables 1 and 2",
        "Whether the tool applies in {0} cannot be checked: only the tropical entries of the tables are at hand.",
        "ตรวจสอบไม่ได้ว่าเครื่องมือใช้ในภูมิอากาศ {0} ได้หรือไม่ เพราะมีเฉพาะรายการเขตร้อน");

    private static readonly FindingRule IsSandy = Error(
        "soil.sandy", "Table 3",
        "Soil of {0} % sand and {1} % clay is sandy, whatever its class otherwise: it has more than 70 % sand and less than 8 % clay.",
        "ดินที่มีทรายร้อยละ {0} และดินเหนียวร้อยละ {1} จัดเป็นดินทราย เพราะมีทรายมากกว่าร้อยละ 70 และดินเหนียวน้อยกว่าร้อยละ 8");

    private static readonly FindingRule IsNotSandy = Error(
        "soil.not-sandy", "Table 3",
        "Sandy soil has more than 70 % sand and less than 8 % clay; the shares given are {0} % and {1} %.",
        "ดินทรายมีทรายมากกว่าร้อยละ 70 และดินเหนียวน้อยกว่าร้อยละ 8 แต่สัดส่วนที่ให้มาคือร้อยละ {0} และ {1}");

    private static readonly FindingRule TooMuchTexture = Error(
        "soil.texture", "Table 3",
        "Sand and clay are {0} % of the soil together: no more than all of it.",
        "ทรายและดินเหนียวรวมกันร้อยละ {0} ของดิน ต้องไม่เกินร้อยละ 100");

    private static readonly FindingRule BadYear = Error(
        "soil.preparation-year", "equation 4",
        "The year of site preparation is {0}; project years count from 1.",
        "ปีที่เตรียมพื้นที่คือ {0} ปีโครงการเริ่มนับจาก 1");

    private static readonly FindingRule BadPeriod = Error(
        "soil.period", "equation 8",
        "The years {0} are not a span of project years from 1 upwards.",
        "ช่วงปี {0} ไม่ใช่ช่วงปีโครงการที่เริ่มจาก 1");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules =>
    [
        ConditionMissed, NoEvidence, OneManagement, Native, NegativeYears, TwentyYears, NotAvailable, NoFactor, ExcludedPractice,
        UnknownExclusions, IsSandy, IsNotSandy, TooMuchTexture, BadYear, BadPeriod,
    ];

    /// <summary>ΔSOC_AL over whole project years, tCO2e.</summary>
    /// <param name="plan">The soil under the project.</param>
    /// <param name="period">The years.</param>
    public static ToolResult Change(SoilPlan plan, Period period)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var findings = new ToolFindings();
        findings.Require(period.FirstYear >= 1 && period.LastYear >= period.FirstYear, BadPeriod, "", null, period);
        Check(plan, findings);
        return new ToolResult(findings.All, () => SoilModel.Change<Quantity>(plan, period), factorSets: [SoilTables.FactorSet]);
    }

    /// <summary>Checks a plan, whatever the years.</summary>
    internal static void Check(SoilPlan plan, ToolFindings findings)
    {
        Condition(findings, plan.NoWetland, "noWetland", "no wetland", "ไม่เป็นพื้นที่ชุ่มน้ำ");
        Condition(findings, plan.NoOrganicSoil, "noOrganicSoil", "no organic soil", "ไม่เป็นดินอินทรีย์");
        Condition(findings, plan.LitterStays, "litterStays", "litter stays on the site", "เศษซากพืชคงอยู่ในพื้นที่");
        Condition(
            findings, plan.DisturbedOnce, "disturbedOnce", "soil is disturbed by site preparation only, with conservation, and not again within 20 years",
            "รบกวนดินเฉพาะการเตรียมพื้นที่โดยมีการอนุรักษ์ดิน และไม่ทำซ้ำภายใน 20 ปี");
        Condition(
            findings, plan.PlantedWithinYear, "plantedWithinYear", "planting within a year of site preparation", "ปลูกต้นไม้ภายในหนึ่งปีหลังเตรียมพื้นที่");
        findings.NotEmpty(plan.Strata.Count, S.Change.Clause, "strata");
        foreach ((string name, SoilStratum stratum) in plan.Strata.InOrder())
        {
            Check(findings, stratum, $"strata.{name}");
        }
    }

    private static void Check(ToolFindings findings, SoilStratum stratum, string path)
    {
        findings.NotNegative(stratum.Area, S.StratumArea, $"{path}.area");
        findings.Share(stratum.DisturbedShare, S.DisturbedShare, $"{path}.disturbedShare");
        findings.Require(stratum.PreparationYear >= 1, BadYear, $"{path}.preparationYear", stratum.PreparationYear, stratum.PreparationYear);
        CheckTexture(findings, stratum, path);
        findings.Require(
            stratum.Soil == SoilClass.Sandy || !(stratum.Sand?.Percent > 70 && stratum.Clay?.Percent < 8), IsSandy, $"{path}.soil", stratum.Soil,
            Percent(stratum.Sand), Percent(stratum.Clay));
        findings.Require(
            SoilTables.ReferenceStock(stratum.Climate, stratum.Soil) is not null, NotAvailable, $"{path}.soil", stratum.Soil, stratum.Soil, stratum.Climate);
        CheckManagement(findings, stratum, $"{path}.management");
    }

    private static void CheckTexture(ToolFindings findings, SoilStratum stratum, string path)
    {
        bool areShares = (stratum.Sand is not { } sand || findings.Share(sand, S.SandShare, $"{path}.sand"))
            & (stratum.Clay is not { } clay || findings.Share(clay, S.ClayShare, $"{path}.clay"));
        double together = (stratum.Sand?.Percent ?? 0) + (stratum.Clay?.Percent ?? 0);
        findings.Require(!areShares || Arithmetic.Snap(together, SnapGrid.Ratio) <= 100, TooMuchTexture, $"{path}.clay", stratum.Clay, Unit.Format(together));
        findings.Require(
            stratum.Soil != SoilClass.Sandy || !(stratum.Sand?.Percent <= 70 || stratum.Clay?.Percent >= 8), IsNotSandy, $"{path}.soil", stratum.Soil,
            Percent(stratum.Sand), Percent(stratum.Clay));
    }

    private static string Percent(Ratio? share) => share is { } given ? Unit.Format(given.Percent) : "–";

    /// <summary>One fault of the management at a time: each later question needs the answer to the earlier one. Exclusion comes before the factors.</summary>
    private static void CheckManagement(ToolFindings findings, SoilStratum stratum, string path)
    {
        SoilManagement management = stratum.Management;
        if (management.Count != 1)
        {
            findings.Add(OneManagement, path, management.Count, management.Count);
        }
        else if (management.IsNativeVegetation)
        {
            findings.Add(Native, path, "native vegetation");
        }
        else if (management.Cropland is { CultivatedFor.Years: < 0 } past)
        {
            findings.Add(NegativeYears, $"{path}.cropland.cultivatedFor", past.CultivatedFor, past.CultivatedFor.ToText());
        }
        else if (management.Cropland is { IsSetAside: false, CultivatedFor.Years: 20 } cropland)
        {
            findings.Add(TwentyYears, $"{path}.cropland.cultivatedFor", cropland.CultivatedFor);
        }
        else if (SoilTables.Excludes(stratum.Climate, management) is not { } isExcluded)
        {
            findings.Add(UnknownExclusions, path, stratum.Climate, stratum.Climate);
        }
        else if (isExcluded)
        {
            findings.Add(ExcludedPractice, path, stratum.Climate, stratum.Climate);
        }
        else
        {
            findings.Require(SoilTables.Factors(stratum.Climate, management) is not null, NoFactor, path, stratum.Climate, stratum.Climate);
        }
    }

    private static void Condition(ToolFindings findings, Declaration declaration, string path, string english, string thai)
    {
        findings.Require(declaration.IsMet, ConditionMissed, path, declaration.IsMet, english, thai);
        findings.Require(!declaration.IsMet || declaration.NamesEvidence, NoEvidence, path, null, english, thai);
    }

    private static FindingRule Error(string code, string clause, string english, string thai) =>
        new(code, Severity.Error, Documents.ArTool16.At(clause), english, thai);
}

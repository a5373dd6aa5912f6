namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with the size of a project.</summary>
internal static class ScaleRules
{
    private static readonly Clause Table2 = Documents.ProgrammeOfActivitiesCriteria.At("Table 2");

    public static readonly FindingRule Missing = new(
        "scale.size.missing", Severity.Error, Table2,
        "The scale class of this activity is decided by {0} in {1}, which is missing.",
        "ขนาดโครงการของกิจกรรมนี้กำหนดจาก{2} หน่วย {1} ซึ่งไม่ได้ระบุไว้");

    public static readonly FindingRule OtherMeasure = new(
        "scale.size.measure", Severity.Error, Table2,
        "The scale class of this activity is decided by {0} in {1}; this measure is for another activity.",
        "ขนาดโครงการของกิจกรรมนี้กำหนดจาก{2} หน่วย {1} ค่าที่ระบุนี้ใช้กับกิจกรรมประเภทอื่น");

    public static readonly FindingRule NotEnergyPerYear = new(
        "scale.size.unit", Severity.Error, Table2,
        "A saving of energy is given as energy per year, such as 12 GWh/yr.",
        "เป้าหมายการลดใช้พลังงานต้องระบุเป็นพลังงานต่อปี เช่น 12 GWh/yr");

    public static readonly FindingRule EdgesOfForestry = new(
        "scale.edges.activity", Severity.Error, Documents.PReddPlusV02.At("Definitions"),
        "The edges of T-VER-P-METH-13-03 are for forestry projects only.",
        "เกณฑ์ขนาดโครงการตาม T-VER-P-METH-13-03 ใช้กับโครงการภาคป่าไม้เท่านั้น");

    public static readonly FindingRule EdgesDiffer = new(
        "scale.edges.differ", Severity.Information, Documents.PReddPlusV02.At("Definitions"),
        "The documents differ on exactly {0} tCO2e/yr: Table 2 of the programme calls it micro, T-VER-P-METH-13-03 small; {1} was taken.",
        "เอกสารกำหนดขนาดที่ {0} tCO2e/ปี พอดีไว้ต่างกัน: ตารางที่ 2 เป็นขนาดเล็กมาก ส่วน T-VER-P-METH-13-03 เป็นขนาดเล็ก ผลนี้ใช้ {2}");

    /// <summary>Clause 25 itself and the announcement are not at hand: what being concerned leads to is not said here.</summary>
    public static readonly FindingRule LargeScaleCriterion = new(
        "scale.large-scale-criterion", Severity.Information, Documents.RegulationNumber2.At("5 (clause 25 (1))"),
        "The project is large by the classes used here and so meets the criterion of clause 25 (1); that clause refers to the edges of the Premium announcement on additionality of B.E. 2566, which has to be consulted.",
        "โครงการเป็นโครงการขนาดใหญ่ตามเกณฑ์ที่ใช้ จึงเข้าข่ายข้อ 25 (1) ซึ่งอ้างอิงเกณฑ์ขนาดตามประกาศเรื่องการพิสูจน์การดำเนินงานเพิ่มเติม (Additionality) มาตรฐานขั้นสูง พ.ศ. 2566 ต้องตรวจสอบประกาศดังกล่าวประกอบ");

    public static IReadOnlyList<FindingRule> All { get; } =
        [Missing, OtherMeasure, NotEnergyPerYear, EdgesOfForestry, EdgesDiffer, LargeScaleCriterion];
}

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>Rules of T-VER-S-METH-13-05 alone, by the numbers of the farmers' handbook.</summary>
internal static class FertilizerRules
{
    public static readonly FindingRule NoPractice = new(
        "fertilizer.practice", Severity.Error, Condition("activities"),
        "No eligible practice is named: matching to crop need, organic instead of chemical fertiliser, placement and timing.",
        "ไม่ได้ระบุกิจกรรมที่เข้าข่าย ได้แก่ ใส่ตามความต้องการของพืช ใช้ปุ๋ยอินทรีย์แทนปุ๋ยเคมี ปรับวิธีและเวลาใส่ปุ๋ย");

    public static readonly FindingRule CorrectPractice = new(
        "fertilizer.correct-practice", Severity.Error, Condition("condition 1"),
        "Fertiliser and soil amendments are not changed to a correct and suitable practice.",
        "ไม่ได้ปรับการใช้ปุ๋ยหรือสารปรับปรุงบำรุงดินอย่างถูกต้องและเหมาะสม");

    public static readonly FindingRule EstimateAboveCap = new(
        "fertilizer.estimate-above-cap", Severity.Error, FertilizerSymbols.Cap,
        "The estimate for {0} is {1} tCO2e; the methodology applies up to 5,000 tCO2e a year.",
        "ค่าประมาณปี {0} เท่ากับ {1} tCO2e ระเบียบวิธีนี้ใช้ได้ไม่เกิน 5,000 tCO2e ต่อปี");

    public static readonly FindingRule MonitoredAboveCap = new(
        "fertilizer.monitored-above-cap", Severity.Warning, FertilizerSymbols.Cap,
        "The result of {0} is {1} tCO2e, above the 5,000 tCO2e a year up to which the methodology applies (reading taken: {2}).",
        "ผลของปี {0} เท่ากับ {1} tCO2e เกินเพดาน 5,000 tCO2e ต่อปีของระเบียบวิธี (การตีความที่ใช้: {2})");

    public static readonly FindingRule FarmedFor = new(
        "fertilizer.farmed-for", Severity.Error, Condition("condition 3"),
        "The land has been farmed for {0}; 5 years or more are needed.",
        "พื้นที่ทำการเกษตรมาแล้ว {0} ต้องไม่น้อยกว่า 5 ปี");

    public static readonly FindingRule Landslide = new(
        "fertilizer.landslide", Severity.Error, Condition("condition 4"),
        "The land is at risk of landslide.",
        "พื้นที่เสี่ยงต่อดินถล่ม");

    public static readonly FindingRule LandRight = new(
        "fertilizer.land-right", Severity.Error, Condition("condition 6"),
        "There is no legal document of the right to use the land.",
        "ไม่มีหนังสือแสดงสิทธิการใช้ประโยชน์ที่ดินตามกฎหมาย");

    private static Clause Condition(string number) => Documents.AgricultureHandbook.At($"T-VER-S-METH-13-05, {number}");
}

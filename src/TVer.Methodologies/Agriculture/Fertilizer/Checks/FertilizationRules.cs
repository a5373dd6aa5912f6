namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>Rules about the records of fertilisation, shared by T-VER-S-METH-13-05 and 13-06.</summary>
internal static class FertilizationRules
{
    private static readonly Clause Records = Documents.AgricultureHandbook.At("T-VER-S-METH-13-05, condition 5; T-VER-S-METH-13-06, condition 4");

    public static readonly FindingRule NoPlots = new(
        "fertilization.no-plots", Severity.Error, FertilizerSymbols.Baseline,
        "There are no plots.",
        "ไม่มีแปลง");

    public static readonly FindingRule PlotArea = new(
        "fertilization.plot-area", Severity.Error, FertilizerSymbols.Baseline,
        "The area of plot '{0}' must be above 0.",
        "พื้นที่แปลง '{0}' ต้องมากกว่า 0");

    public static readonly FindingRule TooFewYears = new(
        "fertilization.too-few-years", Severity.Error, Records,
        "Plot '{0}' has {1} years of records; 3 or more are needed, or official reference data with its source.",
        "แปลง '{0}' มีข้อมูลย้อนหลัง {1} ปี ต้องมีไม่น้อยกว่า 3 ปี หรือใช้ข้อมูลอ้างอิงจากหน่วยงานราชการ");

    public static readonly FindingRule NoRecords = new(
        "fertilization.no-records", Severity.Error, Records,
        "Plot '{0}' has no baseline records at all.",
        "แปลง '{0}' ไม่มีข้อมูลกรณีฐาน");

    public static readonly FindingRule ReferenceSource = new(
        "fertilization.reference-source", Severity.Error, Records,
        "The baseline of plot '{0}' is official reference data, but the agency and the document are not named.",
        "กรณีฐานของแปลง '{0}' ใช้ข้อมูลอ้างอิงทางราชการ แต่ไม่ได้ระบุหน่วยงานและเอกสาร");

    public static readonly FindingRule ReferenceUsed = new(
        "fertilization.reference-used", Severity.Information, Records,
        "The baseline of plot '{0}' is official reference data: {1}.",
        "กรณีฐานของแปลง '{0}' ใช้ข้อมูลอ้างอิงทางราชการ: {1}");

    public static readonly FindingRule Year = new(
        "fertilization.year", Severity.Error, Records,
        "'{0}' is not a year; write it with four digits, of the Christian era throughout.",
        "'{0}' ไม่ใช่ปี ให้เขียนเป็นตัวเลขสี่หลัก เป็น ค.ศ. ทั้งหมด");

    public static readonly FindingRule BaselineYear = new(
        "fertilization.baseline-year", Severity.Error, Records,
        "The baseline record of {0} is not before the first project year {1}.",
        "ข้อมูลกรณีฐานปี {0} ไม่ได้อยู่ก่อนปีแรกของโครงการ {1}");

    public static readonly FindingRule MissingYear = new(
        "fertilization.missing-year", Severity.Error, FertilizerSymbols.Project,
        "Plot '{0}' has no record of the project year {1}.",
        "แปลง '{0}' ไม่มีข้อมูลปีโครงการ {1}");

    public static readonly FindingRule YearOutsideRounds = new(
        "fertilization.year-outside-rounds", Severity.Error, FertilizerSymbols.Project,
        "Plot '{0}' has a record of {1}, which is in no round.",
        "แปลง '{0}' มีข้อมูลปี {1} ซึ่งไม่อยู่ในรอบใด");

    public static readonly FindingRule UnknownMaterial = new(
        "fertilization.unknown-material", Severity.Error, FertilizerSymbols.Mean,
        "'{0}' is not among the {1} of the project.",
        "'{0}' ไม่อยู่ในรายการ {1} ของโครงการ");

    public static readonly FindingRule Amount = new(
        "fertilization.amount", Severity.Error, FertilizerSymbols.Mean,
        "The amount of '{0}' must be 0 or more, as a mass or a mass per area.",
        "ปริมาณของ '{0}' ต้องไม่ติดลบ เป็นมวลหรือมวลต่อพื้นที่");

    public static readonly FindingRule FuelAmount = new(
        "fertilization.fuel-amount", Severity.Error, FertilizerSymbols.Mean,
        "The amount of '{0}' must be 0 or more, as a volume or a mass of the whole plot.",
        "ปริมาณของ '{0}' ต้องไม่ติดลบ เป็นปริมาตรหรือมวลของทั้งแปลง");

    public static readonly FindingRule FuelUnits = new(
        "fertilization.fuel-units", Severity.Error, FertilizerSymbols.Mean,
        "The fuel '{0}' of plot '{1}' is recorded both by volume and by mass; record it in one way.",
        "เชื้อเพลิง '{0}' ของแปลง '{1}' บันทึกทั้งปริมาตรและมวล ให้บันทึกแบบเดียว");

    public static readonly FindingRule NitrogenContent = new(
        "fertilization.nitrogen-content", Severity.Error, FertilizerSymbols.Direct,
        "The nitrogen of '{0}' must be given in exactly one way ({1}), from 0 to 100 %.",
        "ไนโตรเจนของ '{0}' ต้องระบุเพียงวิธีเดียว ({1}) ระหว่างร้อยละ 0 ถึง 100");

    public static readonly FindingRule NitrogenSource = new(
        "fertilization.nitrogen-source", Severity.Error, FertilizerSymbols.Direct,
        "The nitrogen content of '{0}' has no source; name the label or the laboratory report.",
        "ปริมาณไนโตรเจนของ '{0}' ไม่มีแหล่งที่มา ให้ระบุฉลากหรือรายงานห้องปฏิบัติการ");

    public static readonly FindingRule UreaForm = new(
        "fertilization.urea-form", Severity.Error, FertilizerSymbols.Urea,
        "'{0}' has the grade 46-0-0, which is urea; its form is given as {1}.",
        "'{0}' มีสูตร 46-0-0 ซึ่งเป็นยูเรีย แต่ระบุรูปแบบเป็น {1}");

    public static readonly FindingRule UreaShare = new(
        "fertilization.urea-share", Severity.Error, FertilizerSymbols.Urea,
        "The share of urea in '{0}' must lie from 0 to 100 %, and urea itself needs none.",
        "สัดส่วนยูเรียใน '{0}' ต้องอยู่ระหว่างร้อยละ 0 ถึง 100 และยูเรียเองไม่ต้องระบุ");

    public static readonly FindingRule Purity = new(
        "fertilization.purity", Severity.Error, FertilizerSymbols.Liming,
        "The purity of '{0}' must be above 0 and at most 100 %.",
        "ความบริสุทธิ์ของ '{0}' ต้องมากกว่า 0 และไม่เกินร้อยละ 100");

    public static readonly FindingRule ClimateNeeded = new(
        "fertilization.climate", Severity.Error, FertilizerSymbols.Direct,
        "Factors by climate need the climate, wet or dry.",
        "การใช้ค่าตามภูมิอากาศต้องระบุภูมิอากาศชื้นหรือแห้ง");

    public static readonly FindingRule IrrigationNeeded = new(
        "fertilization.irrigation", Severity.Error, FertilizerSymbols.Leaching,
        "Leaching in a dry climate depends on irrigation: say whether the fields are irrigated other than by drip.",
        "การชะล้างในภูมิอากาศแห้งขึ้นกับการให้น้ำ ให้ระบุว่ามีการให้น้ำแบบอื่นนอกจากน้ำหยดหรือไม่");

    public static readonly FindingRule CdmForm = new(
        "fertilization.cdm-form", Severity.Information, Documents.CdmFertilizationTool.At("as followed by afforestation methodologies"),
        "The text of the CDM tool is not at hand; its form is known through methodologies that follow it.",
        "ไม่มีข้อความของเครื่องมือ CDM รูปแบบสมการทราบจากระเบียบวิธีที่อ้างอิง");

    public static readonly FindingRule EquationsNotAtHand = new(
        "fertilization.equations", Severity.Information, FertilizerSymbols.Baseline,
        "The equations of {0} are not at hand: the chosen form is {1}, counted beside it: {2}.",
        "ไม่มีข้อความสมการของ {0} รูปแบบที่เลือกคือ {1} และนับเพิ่ม: {2}");

    public static readonly FindingRule OtherReadingGivesLess = new(
        "readings.gives-less", Severity.Warning, FertilizerSymbols.Result,
        "'{0}' read as '{1}' would give fewer credits: {2} tCO2e less than '{3}'.",
        "หากตีความ '{0}' เป็น '{1}' จะได้เครดิตน้อยกว่า '{3}' อยู่ {2} tCO2e");

    public static readonly FindingRule NoRounds = new(
        "rounds.none", Severity.Error, FertilizerSymbols.Result,
        "There are no rounds.",
        "ไม่มีรอบการติดตาม");

    public static readonly FindingRule RoundOrder = new(
        "rounds.order", Severity.Error, FertilizerSymbols.Result,
        "Round {0} is from {1} to {2}; rounds must follow each other without gaps, each of one year or more.",
        "รอบที่ {0} ตั้งแต่ปี {1} ถึง {2} รอบต้องต่อเนื่องกันและมีอย่างน้อยหนึ่งปี");

    public static readonly FindingRule Leakage = new(
        "rounds.leakage", Severity.Error, FertilizerSymbols.Result,
        "The leakage of round {0} must be 0 or more and one number: where it is uncertain, state its upper value.",
        "การปล่อยนอกขอบเขตของรอบที่ {0} ต้องไม่ติดลบและเป็นค่าเดียว หากไม่แน่นอนให้ระบุค่าสูง");

    public static readonly FindingRule LeakageSource = new(
        "rounds.leakage-source", Severity.Warning, FertilizerSymbols.Result,
        "The leakage of round {0} has no source; say how it was assessed.",
        "การปล่อยนอกขอบเขตของรอบที่ {0} ไม่มีแหล่งที่มา ให้ระบุวิธีประเมิน");

    public static readonly FindingRule Evidence = new(
        "evidence.missing", Severity.Warning, FertilizerSymbols.Baseline,
        "The condition '{0}' is declared to be met without evidence.",
        "ระบุว่าเป็นไปตามเงื่อนไข '{0}' โดยไม่มีหลักฐาน");
}

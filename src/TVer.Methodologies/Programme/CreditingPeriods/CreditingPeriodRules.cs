namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with a crediting period.</summary>
internal static class CreditingPeriodRules
{
    private static readonly Clause Table1 = Documents.ProgrammeOfActivitiesCriteria.At("Table 1, crediting period");
    private static readonly Clause Handbook = Documents.AgricultureHandbook.At("crediting period");
    private static readonly Clause Clause24 = Documents.RegulationNumber2.At("4 (clause 24, last paragraph)");

    public static readonly FindingRule LengthMissing = new(
        "crediting.length.missing", Severity.Error, Table1,
        "The length of a Premium crediting period is in none of the documents at hand: give it in whole years, 1 to 100.",
        "เอกสารที่มีไม่ได้กำหนดระยะเวลาคิดเครดิตของมาตรฐานขั้นสูง ต้องระบุเป็นจำนวนปีเต็ม 1 ถึง 100 ปี");

    public static readonly FindingRule LengthSource = new(
        "crediting.length.source", Severity.Error, Table1,
        "The length of a Premium crediting period needs its source.",
        "ระยะเวลาคิดเครดิตของมาตรฐานขั้นสูงต้องระบุแหล่งที่มา");

    public static readonly FindingRule LengthDiffers = new(
        "crediting.length.differs", Severity.Error, Table1,
        "The crediting period of this activity is {0} years in the Standard programme, not {1}.",
        "ระยะเวลาคิดเครดิตของกิจกรรมนี้ตามมาตรฐานคือ {0} ปี ไม่ใช่ {1} ปี");

    public static readonly FindingRule Number = new(
        "crediting.number", Severity.Error, Table1,
        "Period {0} is not allowed: the number is 1 or more, and this activity has at most {1} periods.",
        "ไม่อนุญาตระยะเวลาคิดเครดิตครั้งที่ {0}: ต้องเป็น 1 ขึ้นไป และกิจกรรมนี้มีได้ไม่เกิน {2} ครั้ง");

    public static readonly FindingRule StartOfAgriculture = new(
        "crediting.start-event.agriculture", Severity.Error, Handbook,
        "The first crediting period of an agriculture project is counted from the day on which the final project design document was completed, as stated in it.",
        "ระยะเวลาคิดเครดิตครั้งแรกของโครงการภาคเกษตรนับจากวันที่จัดทำเอกสารข้อเสนอโครงการฉบับสุดท้ายแล้วเสร็จที่ระบุในเอกสาร");

    public static readonly FindingRule StartOfRenewal = new(
        "crediting.start-event.renewal", Severity.Error, Clause24,
        "A renewed period, and no other, is counted from the day after the period before it.",
        "เฉพาะระยะเวลาที่ต่ออายุเท่านั้นที่เริ่มนับถัดจากวันที่อายุโครงการครั้งสุดท้ายหมดลง");

    public static readonly FindingRule StartSource = new(
        "crediting.start-source", Severity.Warning, Table1,
        "The documents at hand name no start event for this activity: name the document that states the event and its day.",
        "เอกสารที่มีไม่ได้กำหนดเหตุการณ์ที่เริ่มนับสำหรับกิจกรรมนี้ ต้องระบุเอกสารที่แสดงเหตุการณ์และวันที่");

    public static readonly FindingRule StatedLastDay = new(
        "crediting.last-day", Severity.Error, Table1,
        "The last day of the period is {0}.",
        "วันสุดท้ายของระยะเวลาคิดเครดิตคือ {1}");

    public static readonly FindingRule ClaimOrder = new(
        "crediting.claim.order", Severity.Error, Table1,
        "A claim has a first day and a last day, and the last is not before the first.",
        "การขอรับรองเครดิตต้องระบุทั้งวันแรกและวันสุดท้าย และวันสุดท้ายต้องไม่ก่อนวันแรก");

    public static readonly FindingRule ClaimOutside = new(
        "crediting.claim.outside", Severity.Error, Table1,
        "Credits are claimed for a day outside the crediting period {0} to {1}.",
        "ขอรับรองเครดิตสำหรับวันที่อยู่นอกระยะเวลาคิดเครดิต {2} ถึง {3}");

    public static readonly FindingRule Expired = new(
        "crediting.expired", Severity.Warning, Table1,
        "The crediting period ended on {0}.",
        "ระยะเวลาคิดเครดิตสิ้นสุดแล้วเมื่อวันที่ {1}");

    public static IReadOnlyList<FindingRule> All { get; } =
    [
        LengthMissing, LengthSource, LengthDiffers, Number, StartOfAgriculture, StartOfRenewal, StartSource, StatedLastDay, ClaimOrder,
        ClaimOutside, Expired,
    ];
}

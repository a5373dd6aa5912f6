namespace TVer.Methodologies.Forestry;

/// <summary>Rules about how a project names its field data.</summary>
internal static class FieldDataRules
{
    public static readonly FindingRule Unknown = Error(
        "field-data.unknown", "5.2.1", "There is no '{0}' among the field data; {1} is needed here", "ไม่มี '{0}' ในข้อมูลภาคสนาม ที่นี่ต้องใช้{2}");

    public static readonly FindingRule WrongKind = Error(
        "field-data.wrong-kind", "5.2.1", "'{0}' is {1}, but {2} is needed here", "'{0}' เป็น{3} แต่ที่นี่ต้องใช้{4}");

    public static readonly FindingRule Ambiguous = Error(
        "field-data.ambiguous", "5.2.1", "'{0}' is both {1} and {2}: give each a name of its own", "'{0}' เป็นทั้ง{3}และ{4} ต้องตั้งชื่อไม่ซ้ำกัน");

    public static readonly FindingRule UnknownStratum = Error(
        "field-data.unknown-stratum", "5.2.1", "'{0}' has no stratum '{1}'", "'{0}' ไม่มีชั้นภูมิ '{1}'");

    public static readonly FindingRule OtherStratum = Error(
        "field-data.other-stratum", "5.2.1, 6.1.1",
        "The pool '{1}' of stratum '{0}' comes from stratum '{2}' of field data here, but from '{3}' in {4}: the same land has the same name in every inventory",
        "แหล่งสะสม '{1}' ของชั้นภูมิ '{0}' ใช้ชั้นภูมิ '{2}' ของข้อมูลภาคสนามที่นี่ แต่ใช้ '{3}' ที่ {4} พื้นที่เดียวกันต้องใช้ชื่อเดียวกันในทุกการสำรวจ");

    public static readonly FindingRule NoDate = Error(
        "field-data.no-date", "6.1.1, 11",
        "'{0}' gives a stock of a monitored project: the day of measurement is needed",
        "'{0}' ใช้เป็นปริมาณการกักเก็บของโครงการที่ติดตามผล ต้องระบุวันที่สำรวจ");

    public static readonly FindingRule BeforeRound = Error(
        "field-data.before-round", "6.1.1, 11",
        "'{0}' was measured on {1}, before round {2} began on {3}: growth of earlier rounds would be counted again, and losses of this one missed",
        "'{0}' สำรวจเมื่อ {1} ก่อนวันเริ่มรอบที่ {2} คือ {3} การเติบโตของรอบก่อนจะถูกนับซ้ำ และไม่เห็นการสูญเสียในรอบนี้");

    public static readonly FindingRule AfterRound = Warning(
        "field-data.after-round", "6.1.1, 11",
        "'{0}' was measured on {1}, more than a year after round {2} ended on {3}: growth of later years would be counted in this round",
        "'{0}' สำรวจเมื่อ {1} ช้ากว่าวันสิ้นสุดรอบที่ {2} คือ {3} เกินหนึ่งปี การเติบโตของปีต่อมาจะถูกนับในรอบนี้");

    public static readonly FindingRule BaselineLate = Error(
        "field-data.baseline-late", "5.2.1, 11",
        "'{0}' gives a stock of the baseline, but was measured on {1}, after the first round ended on {2}",
        "'{0}' ใช้เป็นปริมาณการกักเก็บของกรณีฐาน แต่สำรวจเมื่อ {1} หลังวันสิ้นสุดรอบแรกคือ {2}");

    public static readonly FindingRule BaselineEarly = Warning(
        "field-data.baseline-early", "5.2.1, 11",
        "'{0}' gives a stock of the baseline, but was measured on {1}, more than a year before the project started on {2}: growth before the project would be counted",
        "'{0}' ใช้เป็นปริมาณการกักเก็บของกรณีฐาน แต่สำรวจเมื่อ {1} ก่อนวันเริ่มโครงการคือ {2} เกินหนึ่งปี การเติบโตก่อนโครงการจะถูกนับ");

    public static readonly FindingRule SaplingsMissing = Error(
        "field-data.saplings-missing", "5.2.1",
        "The pool of saplings is taken from this inventory, but plot '{0}' does not say which it has: give them, or an empty list where there are none",
        "ใช้ข้อมูลนี้กับแหล่งสะสมไม้รุ่น แต่แปลง '{0}' ไม่ได้ระบุไม้รุ่น ต้องระบุ หรือให้รายการว่างหากไม่มี");

    public static readonly FindingRule SaplingsLeftOut = new(
        "field-data.saplings-left-out", Severity.Information, Documents.PReddPlusV02.At("5.2.1"),
        "Inventory '{0}' has saplings, which are a pool of their own and not among the trees; no pool of saplings that is counted takes them",
        "ข้อมูล '{0}' มีไม้รุ่น ซึ่งเป็นแหล่งสะสมแยกจากต้นไม้ และไม่มีแหล่งสะสมไม้รุ่นที่นับใช้ข้อมูลนี้");

    public static readonly FindingRule NamedTwice = Error(
        "field-data.named-twice", "6.2, 7.2.1", "'{0}' is counted in {1} already: what happened counts once", "นับ '{0}' ที่ {1} แล้ว เหตุการณ์หนึ่งนับได้ครั้งเดียว");

    public static readonly FindingRule FireYear = Error(
        "field-data.fire-year", "6.2", "The fire was in year {0}, outside the round of years {1} to {2}", "ไฟเกิดในปีที่ {0} นอกรอบปีที่ {1} ถึง {2}");

    public static readonly FindingRule FireLand = Error(
        "field-data.fire-land", "6.2", "The fires name {0} as the project area, but the land has {1}: a larger area would hide fires", "ข้อมูลไฟระบุพื้นที่โครงการ {0} แต่พื้นที่มี {1} พื้นที่ที่ใหญ่กว่าจะทำให้ไม่นับไฟ");

    public static readonly FindingRule FireVerification = Error(
        "field-data.fire-verification", "6.2", "Only the first round is before the first verification, and this one starts in year {0}", "เฉพาะรอบแรกเท่านั้นที่อยู่ก่อนการทวนสอบครั้งแรก แต่รอบนี้เริ่มปีที่ {0}");

    public static readonly FindingRule Unused = new(
        "field-data.unused", Severity.Warning, Documents.LibraryRules.At("sound input"),
        "Nothing refers to {0} '{1}': it enters no result. Is a name mistyped?",
        "ไม่มีส่วนใดอ้างถึง{2} '{1}' จึงไม่มีผลต่อการคำนวณ ชื่อพิมพ์ผิดหรือไม่");

    private static FindingRule Error(string code, string clause, string english, string thai) =>
        new(code, Severity.Error, Documents.PReddPlusV02.At(clause), english, thai);

    private static FindingRule Warning(string code, string clause, string english, string thai) =>
        new(code, Severity.Warning, Documents.PReddPlusV02.At(clause), english, thai);
}

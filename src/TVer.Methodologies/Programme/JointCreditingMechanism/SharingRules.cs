namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with a sharing of credits.</summary>
internal static class SharingRules
{
    private static readonly Clause Cycle = Documents.JointCreditingBriefing.At("project cycle");

    public static readonly FindingRule Total = new(
        "jcm.sharing.total", Severity.Error, Cycle,
        "The credits to be shared are below zero.",
        "จำนวนคาร์บอนเครดิตที่จะแบ่งปันติดลบ");

    public static readonly FindingRule Sum = new(
        "jcm.sharing.sum", Severity.Error, Cycle,
        "The shares sum to {0}; they must sum to exactly 1.",
        "สัดส่วนการแบ่งปันรวมได้ {0} ต้องรวมได้ 1 พอดี");

    public static readonly FindingRule OneSide = new(
        "jcm.sharing.side", Severity.Warning, Cycle,
        "No party on the side of {0} has a share.",
        "ไม่มีผู้ได้รับส่วนแบ่งฝ่าย{1}");

    public static readonly FindingRule Cancelled = new(
        "jcm.sharing.cancelled", Severity.Error, Cycle,
        "The credits cancelled in the special account must equal those transferred to Japan, {0} tonnes.",
        "คาร์บอนเครดิตที่ยกเลิกในบัญชีพิเศษต้องเท่ากับจำนวนที่ถ่ายโอนไปญี่ปุ่น {0} ตัน");

    public static readonly FindingRule RecordedInJapan = new(
        "jcm.sharing.recorded-in-japan", Severity.Error, Cycle,
        "The credits recorded in Japan's registry must equal those cancelled in the Thai registry, {0} tonnes.",
        "คาร์บอนเครดิตที่บันทึกในระบบทะเบียนญี่ปุ่นต้องเท่ากับจำนวนที่ยกเลิกในระบบทะเบียนไทย {0} ตัน");

    public static readonly FindingRule RecordedInThailand = new(
        "jcm.sharing.recorded-in-thailand", Severity.Error, Cycle,
        "The credits recorded for the Thai participants must be the rest, {0} tonnes.",
        "คาร์บอนเครดิตที่บันทึกในบัญชีของผู้พัฒนาโครงการฝ่ายไทยต้องเป็นส่วนที่เหลือ {0} ตัน");

    public static IReadOnlyList<FindingRule> All { get; } = [Total, Sum, OneSide, Cancelled, RecordedInJapan, RecordedInThailand];
}

namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with a renewal.</summary>
internal static class RenewalRules
{
    private static readonly Clause Windows = Clause24("second paragraph");

    public static readonly FindingRule IntentionEarly = new(
        "renewal.intention.early", Severity.Error, Windows,
        "The intention was filed {0} days before the end of the period; it can be filed from 180 days before, that is from {1}.",
        "ยื่นเอกสารแสดงความประสงค์ก่อนอายุโครงการหมดลง {0} วัน ต้องยื่นภายใน 180 วันก่อนหมดอายุ คือตั้งแต่วันที่ {2}");

    public static readonly FindingRule IntentionLate = new(
        "renewal.intention.late", Severity.Error, Windows,
        "The intention was filed {0} days before the end of the period; it had to be filed at least 60 days before, that is by {1}.",
        "ยื่นเอกสารแสดงความประสงค์ก่อนอายุโครงการหมดลง {0} วัน ต้องยื่นไม่น้อยกว่า 60 วันก่อนหมดอายุ คือภายในวันที่ {2}");

    public static readonly FindingRule IntentionMissing = new(
        "renewal.intention.missing", Severity.Error, Windows,
        "The intention to renew was not filed; the last day was {0}.",
        "ไม่ได้ยื่นเอกสารแสดงความประสงค์ขอต่ออายุโครงการ วันสุดท้ายที่ยื่นได้คือ {1}");

    public static readonly FindingRule IntentionDue = new(
        "renewal.intention.due", Severity.Information, Windows,
        "The intention to renew is to be filed from {0} to {1}.",
        "ต้องยื่นเอกสารแสดงความประสงค์ขอต่ออายุโครงการตั้งแต่วันที่ {2} ถึง {3}");

    public static readonly FindingRule RequestEarly = new(
        "renewal.request.early", Severity.Warning, Windows,
        "The request was filed before the period ended; the text counts one year from the end, {0}, and does not speak of earlier requests.",
        "ยื่นคำขอก่อนอายุโครงการหมดลง ข้อกำหนดนับหนึ่งปีตั้งแต่วันที่อายุโครงการหมดลง {1} และไม่ได้กล่าวถึงการยื่นก่อนหน้านั้น");

    public static readonly FindingRule RequestLate = new(
        "renewal.request.late", Severity.Error, Windows,
        "The request was filed after {0}: the developer is deemed not to want the renewal.",
        "ยื่นคำขอหลังวันที่ {1} ถือว่าผู้พัฒนาโครงการไม่ประสงค์จะขอต่ออายุโครงการ");

    public static readonly FindingRule RequestMissing = new(
        "renewal.request.missing", Severity.Error, Windows,
        "The request was not filed by {0}: the developer is deemed not to want the renewal.",
        "ไม่ได้ยื่นคำขอภายในวันที่ {1} ถือว่าผู้พัฒนาโครงการไม่ประสงค์จะขอต่ออายุโครงการ");

    public static readonly FindingRule RequestDue = new(
        "renewal.request.due", Severity.Information, Windows,
        "The request with its documents is to be filed by {0}.",
        "ต้องยื่นคำขอพร้อมเอกสารภายในวันที่ {1}");

    public static readonly FindingRule RequestOrder = new(
        "renewal.request.order", Severity.Error, Windows,
        "The request was filed before the intention.",
        "ยื่นคำขอก่อนยื่นเอกสารแสดงความประสงค์");

    public static readonly FindingRule NotRenewable = new(
        "renewal.not-renewable", Severity.Error, Documents.ProgrammeOfActivitiesCriteria.At("Table 1, crediting period"),
        "Period {0} of this activity cannot be renewed; the project can be validated and registered anew.",
        "ระยะเวลาคิดเครดิตครั้งที่ {0} ของกิจกรรมนี้ต่ออายุไม่ได้ แต่สามารถตรวจสอบความใช้ได้และขึ้นทะเบียนใหม่ได้");

    public static readonly FindingRule NotInForce = new(
        "renewal.clause-24.not-in-force", Severity.Warning, Documents.RegulationNumber2.At("2"),
        "The request was filed before {0}, the day on which clause 24 in this wording came into force.",
        "ยื่นคำขอก่อนวันที่ {1} ซึ่งเป็นวันที่ข้อ 24 ตามความนี้มีผลใช้บังคับ");

    public static readonly FindingRule TransitionalConflict = new(
        "renewal.transitional.conflict", Severity.Warning, Documents.RegulationNumber2.At("2, 7"),
        "The regulation conflicts with itself: clause 7 asks for the documents of clause 24 by {0}, but by clause 2 that clause 24 came into force on {1} only. The day of clause 7 was applied.",
        "ระเบียบขัดแย้งกันเอง: ข้อ 7 ให้ยื่นเอกสารตามข้อ 24 ภายในวันที่ {2} แต่ตามข้อ 2 ข้อ 24 มีผลใช้บังคับวันที่ {3} ผลนี้ใช้วันตามข้อ 7");

    public static readonly FindingRule TransitionalLate = new(
        "renewal.transitional.late", Severity.Error, Documents.RegulationNumber2.At("7 (clause 35, second paragraph)"),
        "The request of a transitional renewal had to be filed by {0}.",
        "คำขอต่ออายุโครงการตามบทเฉพาะกาลต้องยื่นภายในวันที่ {1}");

    public static readonly FindingRule Law = new(
        "renewal.condition.law", Severity.Error, Clause24("(1)"),
        "The activity must follow the laws and rules that concern it.",
        "โครงการต้องดำเนินกิจกรรมเป็นไปตามกฎหมายหรือระเบียบที่เกี่ยวข้อง");

    public static readonly FindingRule Guideline = new(
        "renewal.condition.guideline", Severity.Error, Clause24("(1)"),
        "The project must follow the programme's development guideline in force when the request is filed.",
        "โครงการต้องสอดคล้องกับแนวทางการพัฒนาโครงการฉบับที่มีผลใช้บังคับขณะยื่นคำขอ");

    public static readonly FindingRule Methodology = new(
        "renewal.condition.methodology", Severity.Error, Clause24("(2)"),
        "Estimate, monitoring and reporting must follow the methodology in force when the request is filed.",
        "การประเมิน การติดตามผล และการรายงานต้องสอดคล้องกับระเบียบวิธีฉบับที่มีผลใช้บังคับขณะยื่นคำขอ");

    public static readonly FindingRule Validation = new(
        "renewal.condition.validation", Severity.Error, Clause24("(3)"),
        "The project must be validated by an external assessor registered with the board.",
        "โครงการต้องผ่านการตรวจสอบความใช้ได้จากผู้ประเมินภายนอกที่ขึ้นทะเบียนกับคณะกรรมการ");

    public static readonly FindingRule DesignDocument = new(
        "renewal.condition.design-document", Severity.Error, Clause24("(4)"),
        "The design document must follow the methodology in force when the request is filed.",
        "เอกสารข้อเสนอโครงการต้องสอดคล้องกับระเบียบวิธีฉบับที่มีผลใช้บังคับขณะยื่นคำขอ");

    public static readonly FindingRule RiskUnknown = new(
        "renewal.non-permanence-risk", Severity.Error, Clause24("third paragraph, (2) (e)"),
        "For a Premium project say whether a report on the risk of losing carbon is due.",
        "โครงการมาตรฐานขั้นสูงต้องระบุว่าต้องจัดทำรายงานติดตามความเสี่ยงต่อการสูญเสียคาร์บอนจากความไม่ถาวรหรือไม่");

    public static readonly FindingRule DocumentMissing = new(
        "renewal.document.missing", Severity.Error, Clause24("third paragraph"),
        "The document '{0}' is missing (third paragraph, {1}).",
        "ขาดเอกสาร: {2} (วรรคสาม {1})");

    public static readonly FindingRule DocumentNotAsked = new(
        "renewal.document.not-asked", Severity.Information, Clause24("third paragraph"),
        "The document '{0}' is not on the list for this request.",
        "เอกสาร {1} ไม่อยู่ในรายการเอกสารของคำขอนี้");

    public static IReadOnlyList<FindingRule> All { get; } =
    [
        IntentionEarly, IntentionLate, IntentionMissing, IntentionDue, RequestEarly, RequestLate, RequestMissing, RequestDue, RequestOrder,
        NotRenewable, NotInForce, TransitionalConflict, TransitionalLate, Law, Guideline, Methodology, Validation, DesignDocument, RiskUnknown,
        DocumentMissing, DocumentNotAsked, ScaleRules.LargeScaleCriterion,
    ];

    private static Clause Clause24(string part) => Documents.RegulationNumber2.At($"4 (clause 24, {part})");
}

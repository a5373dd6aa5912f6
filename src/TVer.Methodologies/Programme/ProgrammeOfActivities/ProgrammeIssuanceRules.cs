namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with a request for certification of a programme of activities.</summary>
internal static class ProgrammeIssuanceRules
{
    private static readonly Document Criteria = Documents.ProgrammeOfActivitiesCriteria;
    private static readonly Clause Certification = Criteria.At("Table 3, certification");
    private static readonly Clause CreditingPeriod = Criteria.At("Table 1, crediting period");
    private static readonly Clause Size = Criteria.At("Table 1, size");

    public static readonly FindingRule Empty = new(
        "programme.issuance.empty", Severity.Error, Certification,
        "The request names no component.",
        "คำขอไม่ได้ระบุกลุ่มโครงการย่อย");

    public static readonly FindingRule AlreadyIssued = new(
        "programme.issuance.already-issued", Severity.Error, Certification,
        "The tonnes issued before for component {0} are below zero.",
        "จำนวนตันที่รับรองแล้วของกลุ่มโครงการย่อย {0} ติดลบ");

    public static readonly FindingRule Order = new(
        "programme.issuance.order", Severity.Error, Certification,
        "The monitoring round of component {0} ends before it begins.",
        "รอบการติดตามผลของกลุ่มโครงการย่อย {0} สิ้นสุดก่อนวันเริ่มต้น");

    public static readonly FindingRule Outside = new(
        "programme.issuance.outside", Severity.Error, CreditingPeriod,
        "The monitoring round of component {0} lies outside its crediting period, {1} to {2}.",
        "รอบการติดตามผลของกลุ่มโครงการย่อย {0} อยู่นอกระยะเวลาคิดเครดิต {3} ถึง {4}");

    public static readonly FindingRule AfterEnd = new(
        "programme.issuance.after-end", Severity.Error, CreditingPeriod,
        "The monitoring round of component {0} ends after the programme's life, which ended on {1}.",
        "รอบการติดตามผลของกลุ่มโครงการย่อย {0} สิ้นสุดหลังอายุโครงการแบบแผนงานซึ่งสิ้นสุดวันที่ {2}");

    public static readonly FindingRule Verifier = new(
        "programme.issuance.verifier", Severity.Error, Certification,
        "The amounts are verified by an external assessor registered with TGO.",
        "ปริมาณก๊าซเรือนกระจกต้องทวนสอบโดยผู้ประเมินภายนอกที่ขึ้นทะเบียนกับ อบก.");

    public static readonly FindingRule DocumentMissing = new(
        "programme.issuance.document", Severity.Error, Certification,
        "The document '{0}' of the request is missing.",
        "ขาดเอกสารของคำขอรับรอง: {1}");

    public static readonly FindingRule ComponentDocumentMissing = new(
        "programme.issuance.component.document", Severity.Error, Certification,
        "The document '{1}' of component {0} is missing.",
        "ขาดเอกสารของกลุ่มโครงการย่อย {0}: {2}");

    public static readonly FindingRule Loss = new(
        "programme.issuance.loss", Severity.Information, Certification,
        "Component {0} owes {1} tonnes; they lower the programme's total.",
        "กลุ่มโครงการย่อย {0} ต้องชดเชย {1} ตัน ซึ่งหักจากยอดรวมของโครงการแบบแผนงาน");

    public static readonly FindingRule AboveMicro = new(
        "programme.issuance.above-micro", Severity.Warning, Size,
        "Component {0} reached {1} tCO2e a year, which is above micro scale; the criterion is on the expected amount, which needs explaining.",
        "กลุ่มโครงการย่อย {0} ลดได้ {1} tCO2e ต่อปี เกินขนาดเล็กมาก เกณฑ์กำหนดจากปริมาณที่คาดการณ์ไว้ จึงต้องชี้แจง");

    public static readonly FindingRule AboveCap = new(
        "programme.issuance.above-cap", Severity.Warning, Size,
        "All components together reached {0} tCO2e a year, above the cap of {1}; the cap is on the expected amount, which needs explaining.",
        "ทุกกลุ่มโครงการย่อยรวมกันลดได้ {0} tCO2e ต่อปี เกินเพดาน {1} เกณฑ์กำหนดจากปริมาณที่คาดการณ์ไว้ จึงต้องชี้แจง");

    public static IReadOnlyList<FindingRule> All { get; } =
    [
        Empty, AlreadyIssued, Order, Outside, AfterEnd, Verifier, DocumentMissing, ComponentDocumentMissing, Loss, AboveMicro, AboveCap,
        ScaleRules.EdgesOfForestry,
    ];
}

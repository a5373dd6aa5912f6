namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with a project of the Joint Crediting Mechanism.</summary>
internal static class JointCreditingRules
{
    private static readonly Document Briefing = Documents.JointCreditingBriefing;

    public static readonly FindingRule AttachmentMissing = new(
        "jcm.attachment.missing", Severity.Error, Briefing.At("attachments"),
        "Attachment {0} of the memorandum applies to this project and is not followed.",
        "โครงการนี้ต้องปฏิบัติตามเอกสารแนบที่ {0} ของบันทึกความร่วมมือฯ แต่ไม่ได้ระบุไว้");

    public static readonly FindingRule AttachmentWrong = new(
        "jcm.attachment.wrong", Severity.Error, Briefing.At("attachments"),
        "Attachment {0} of the memorandum does not apply to this project.",
        "เอกสารแนบที่ {0} ของบันทึกความร่วมมือฯ ไม่ใช้กับโครงการนี้");

    public static readonly FindingRule NotExisting = new(
        "jcm.existing", Severity.Error, Briefing.At("attachments"),
        "Attachment 2 is for projects in the system that the Japanese government finances already; a new project follows attachment 1.",
        "เอกสารแนบที่ 2 ใช้กับโครงการคงค้างในระบบที่ได้รับการสนับสนุนทางการเงินจากรัฐบาลญี่ปุ่นแล้ว โครงการใหม่ใช้เอกสารแนบที่ 1");

    public static readonly FindingRule ReportMissing = new(
        "jcm.report.missing", Severity.Error, Briefing.At("SDSAR & SDSMR"),
        "A project of this status owes the document '{0}'.",
        "โครงการที่มีสถานะนี้ต้องยื่น{1}");

    public static readonly FindingRule DocumentMissing = new(
        "jcm.document.missing", Severity.Error, Briefing.At("project cycle"),
        "The document '{0}' of the request is missing.",
        "ขาดเอกสารของคำขอ: {1}");

    public static readonly FindingRule StepUnknown = new(
        "jcm.step.unknown", Severity.Error, Briefing.At("project cycle"),
        "There is no step '{0}'; there are {1}.",
        "ไม่มีขั้นตอน '{0}' ขั้นตอนที่มีคือ {1}");

    public static readonly FindingRule StepSkipped = new(
        "jcm.step.skipped", Severity.Error, Briefing.At("project cycle"),
        "The step '{0}' waits for '{1}', which is not done.",
        "ขั้นตอน '{0}' ต้องรอขั้นตอน '{1}' ซึ่งยังไม่ได้ดำเนินการ");

    public static readonly FindingRule StepOrder = new(
        "jcm.step.order", Severity.Error, Briefing.At("project cycle"),
        "The step '{0}' was done on {2}, before '{1}', which it waits for.",
        "ขั้นตอน '{0}' ดำเนินการเมื่อวันที่ {3} ก่อนขั้นตอน '{1}' ที่ต้องรอ");

    public static IReadOnlyList<FindingRule> All { get; } =
        [AttachmentMissing, AttachmentWrong, NotExisting, ReportMissing, DocumentMissing, StepUnknown, StepSkipped, StepOrder];
}

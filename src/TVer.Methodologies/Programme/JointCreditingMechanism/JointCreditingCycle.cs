using static TVer.Methodologies.Programme.JointCreditingActor;
using static TVer.Methodologies.Programme.JointCreditingDocument;
using static TVer.Methodologies.Programme.JointCreditingPhase;

namespace TVer.Methodologies.Programme;

/// <summary>
/// The project cycle under the new memorandum: steps, actors, documents and their order (JCM briefing, project cycle), and which
/// attachments and reports apply.
/// </summary>
public static class JointCreditingCycle
{
    private static readonly Clause Cycle = Methodologies.Documents.JointCreditingBriefing.At("project cycle");
    private static readonly Clause Sustainability = Methodologies.Documents.JointCreditingBriefing.At("sustainable development and safeguards");
    private static readonly Clause Reports = Methodologies.Documents.SafeguardsBriefing.At("reports");

    /// <summary>The documents of a request for registration, in the order of the briefing.</summary>
    public static IReadOnlyList<JointCreditingDocument> RegistrationDocuments { get; } =
        [RegistrationRequest, DesignDocument, ValidationReport, SharingProportion, AssessmentReport];

    /// <summary>The documents of a request for issuance, in the order of the briefing.</summary>
    public static IReadOnlyList<JointCreditingDocument> IssuanceDocuments { get; } =
        [IssuanceRequest, MonitoringReport, VerificationReport, SustainabilityMonitoringReport];

    /// <summary>The steps, each after those that it waits for.</summary>
    public static IReadOnlyList<JointCreditingStep> Steps { get; } =
    [
        new("assessment-report", Registration, Participants,
            new("The participants write the assessment report on sustainable development and safeguards and hand it to TGO.",
                "ผู้พัฒนาโครงการจัดทำรายงานการประเมินการพัฒนาที่ยั่งยืนและการป้องกันผลกระทบด้านลบ (SDSAR) เสนอ อบก."),
            Sustainability, [AssessmentReport], []),
        new("assessment-approved", Registration, Tgo,
            new("TGO approves the assessment report, before registration is requested.", "อบก. พิจารณาและรับรอง SDSAR ก่อนขอขึ้นทะเบียนโครงการ"),
            Sustainability, [], ["assessment-report"]),
        new("design-validated", Registration, ThirdPartyEntity,
            new("A third-party entity validates the design document.", "ผู้ประเมินภายนอกตรวจสอบความใช้ได้ของเอกสารข้อเสนอโครงการ"),
            Cycle, [DesignDocument, ValidationReport], []),
        new("registration-request", Registration, Participants,
            new("The participants request registration from the Joint Committee.", "ผู้พัฒนาโครงการยื่นคำขอขึ้นทะเบียนต่อคณะกรรมการร่วม"),
            Cycle, RegistrationDocuments, ["assessment-approved", "design-validated"]),
        new("authorisation-request", Registration, Participants,
            new("The participants ask the Thai government, through the Department of Climate Change and Environment, for a letter of authorisation.",
                "ผู้พัฒนาโครงการยื่นคำขอหนังสืออนุญาตการใช้คาร์บอนเครดิตเพื่อวัตถุประสงค์ระหว่างประเทศต่อรัฐบาลไทย ผ่าน สส."),
            Cycle, [], []),
        new("authorisation-letter", Registration, ThaiGovernment,
            new("The Thai government considers the letter of authorisation for the credits that may arise, and may issue it.",
                "รัฐบาลไทยพิจารณาและอาจออกหนังสืออนุญาตการใช้คาร์บอนเครดิตเพื่อวัตถุประสงค์ระหว่างประเทศที่อาจเกิดขึ้นจากโครงการ"),
            Cycle, [], ["authorisation-request"]),
        new("registration", Registration, JointCommittee,
            new("The Joint Committee sets the sharing of credits and registers the project.", "คณะกรรมการร่วมพิจารณากำหนดสัดส่วนการแบ่งปันคาร์บอนเครดิตและขึ้นทะเบียนโครงการ"),
            Cycle, [], ["registration-request"]),
        new("monitoring-verified", JointCreditingPhase.Issuance, ThirdPartyEntity,
            new("A third-party entity verifies the monitored amounts.", "ผู้ประเมินภายนอกทวนสอบรายงานการติดตามประเมินผลปริมาณก๊าซเรือนกระจก"),
            Cycle, [MonitoringReport, VerificationReport], ["registration"]),
        new("sustainability-monitored", JointCreditingPhase.Issuance, Tgo,
            new("TGO examines the monitoring report on sustainable development and safeguards, written by the participants.",
                "อบก. ตรวจสอบรายงานการติดตามประเมินผลการพัฒนาที่ยั่งยืนและการป้องกันผลกระทบด้านลบ (SDSMR) ที่ผู้พัฒนาโครงการจัดทำ"),
            Reports, [SustainabilityMonitoringReport], ["assessment-approved", "registration"]),
        new("issuance-request", JointCreditingPhase.Issuance, Participants,
            new("The participants request the issuance of credits from the Joint Committee.", "ผู้พัฒนาโครงการยื่นคำขอรับรองคาร์บอนเครดิตต่อคณะกรรมการร่วม"),
            Cycle, IssuanceDocuments, ["monitoring-verified", "sustainability-monitored"]),
        new("completeness-checked", JointCreditingPhase.Issuance, JointCommittee,
            new("The Joint Committee checks that the request is complete and tells both governments.", "คณะกรรมการร่วมตรวจสอบความครบถ้วนสมบูรณ์ของคำขอ และแจ้งผลให้รัฐบาลทั้งสองฝ่ายทราบ"),
            Cycle, [], ["issuance-request"]),
        new("use-authorised", JointCreditingPhase.Issuance, ThaiGovernment,
            new("The Thai government, through the Department of Climate Change and Environment, authorises the use of the credits for international purposes.",
                "รัฐบาลไทยพิจารณาและอนุญาตให้ใช้คาร์บอนเครดิตเพื่อวัตถุประสงค์ระหว่างประเทศ ผ่าน สส."),
            Cycle, [], ["completeness-checked"]),
        new("issuance", JointCreditingPhase.Issuance, Tgo,
            new("TGO approves the request, records the transferred outcomes (ITMOs) in the special account for the JCM and the rest in the account of the Thai participants.",
                "อบก. เห็นชอบคำขอ บันทึก ITMOs ในบัญชีพิเศษสำหรับกลไก JCM และบันทึกส่วนที่เหลือในบัญชีของผู้พัฒนาโครงการฝ่ายไทย"),
            Cycle, [], ["use-authorised"]),
        new("cancellation", Transfer, Tgo,
            new("TGO cancels the credits in the special account for the JCM in the Thai registry at once.", "อบก. ยกเลิกคาร์บอนเครดิตในบัญชีพิเศษสำหรับกลไก JCM ในระบบทะเบียนไทยทันที"),
            Cycle, [], ["issuance"]),
        new("notification", Transfer, Tgo,
            new("TGO tells the Japanese government without delay.", "อบก. แจ้งให้รัฐบาลญี่ปุ่นทราบโดยไม่ล่าช้า"),
            Cycle, [], ["cancellation"]),
        new("recording-in-japan", Transfer, JapaneseGovernment,
            new("The Japanese government records JCM credits of the same amount in an account of Japan's JCM registry.",
                "รัฐบาลญี่ปุ่นบันทึกคาร์บอนเครดิต JCM ในจำนวนที่สอดคล้องกันในบัญชีในระบบทะเบียน JCM ของญี่ปุ่น"),
            Cycle, [], ["notification"]),
        new("first-transfer", Transfer, JapaneseGovernment,
            new("The Japanese government authorises the use of the credits in line with the guidance, which completes the first international transfer.",
                "รัฐบาลญี่ปุ่นอนุญาตการใช้คาร์บอนเครดิตให้สอดคล้องกับแนวทาง ถือเป็นการเสร็จสิ้นการถ่ายโอนผลการลดก๊าซเรือนกระจกระหว่างประเทศครั้งแรก"),
            Cycle, [], ["recording-in-japan"]),
    ];

    /// <summary>The attachments of the memorandum that apply: 1 or 2 by the track, and always 3, the procedures of the Joint Committee.</summary>
    /// <param name="track">The track.</param>
    public static IReadOnlyList<int> Attachments(JointCreditingTrack track) =>
        track == JointCreditingTrack.PremiumTVer ? [1, 3] : [2, 3];

    /// <summary>
    /// The reports on sustainable development and safeguards that a project owes because of its status: the assessment report in every
    /// status (an unregistered project hands it in with its design document), the monitoring report too where credits were issued.
    /// </summary>
    /// <param name="status">How far the project was when the new memorandum took effect.</param>
    /// <remarks>The page shows this in a drawing of which only the words are at hand; see the folder's README.</remarks>
    public static IReadOnlyList<JointCreditingDocument> ReportsDue(JointCreditingStatus status) => status switch
    {
        JointCreditingStatus.Unregistered => [DesignDocument, AssessmentReport],
        JointCreditingStatus.Registered => [AssessmentReport],
        JointCreditingStatus.Issued => [AssessmentReport, SustainabilityMonitoringReport],
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };

    /// <summary>What a document is.</summary>
    /// <param name="document">The document.</param>
    public static Bilingual Title(JointCreditingDocument document) => document switch
    {
        RegistrationRequest => new("Request for registration", "คำขอขึ้นทะเบียน"),
        DesignDocument => new("Project design document, validated", "PDD ที่ผ่านการตรวจสอบความใช้ได้แล้ว"),
        ValidationReport => new("Validation report", "รายงานการตรวจสอบความใช้ได้"),
        SharingProportion => new("Proportion in which the credits are shared", "สัดส่วนการแบ่งปันคาร์บอนเครดิต"),
        AssessmentReport => new(
            "Sustainable development and safeguards assessment report (SDSAR)", "รายงานการประเมินการพัฒนาที่ยั่งยืนและการป้องกันผลกระทบด้านลบ (SDSAR)"),
        IssuanceRequest => new("Request form for the issuance of credits", "แบบฟอร์มคำขอรับรองคาร์บอนเครดิต"),
        MonitoringReport => new("Monitoring report, verified", "รายงานการติดตามประเมินผลปริมาณก๊าซเรือนกระจกที่ผ่านการทวนสอบแล้ว"),
        VerificationReport => new("Verification report", "รายงานการทวนสอบ"),
        SustainabilityMonitoringReport => new(
            "Sustainable development and safeguards monitoring report (SDSMR)", "รายงานการติดตามประเมินผลการพัฒนาที่ยั่งยืนและการป้องกันผลกระทบด้านลบ (SDSMR)"),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document, "There is no such document."),
    };
}

namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with a report on sustainable development and safeguards.</summary>
internal static class SustainabilityRules
{
    private static readonly Clause First = Documents.JointCreditingBriefing.At("sustainable development and safeguards");
    private static readonly Clause Steps = Documents.SafeguardsBriefing.At("safeguards");

    public static readonly FindingRule Rights = new(
        "jcm.safeguards.rights", Severity.Error, First,
        "The report must give the result of considering rights.",
        "รายงานต้องแสดงผลการพิจารณาเรื่องสิทธิต่าง ๆ");

    public static readonly FindingRule DomesticLaw = new(
        "jcm.safeguards.domestic-law", Severity.Error, First,
        "The project must follow domestic laws and rules.",
        "โครงการต้องเป็นไปตามกฎหมาย/ข้อบังคับภายในประเทศ");

    public static readonly FindingRule InternationalLaw = new(
        "jcm.safeguards.international-law", Severity.Error, First,
        "The project must follow international laws and rules.",
        "โครงการต้องเป็นไปตามกฎหมาย/ข้อบังคับระหว่างประเทศ");

    public static readonly FindingRule Legality = new(
        "jcm.safeguards.step-1", Severity.Error, Steps,
        "Step 1 is missing: whether the negative impacts are within laws and rules.",
        "ขาดขั้นตอนที่ 1 การประเมินผลกระทบด้านลบว่าเป็นไปตามกฎหมาย/ข้อบังคับหรือไม่");

    public static readonly FindingRule Level = new(
        "jcm.safeguards.step-2", Severity.Error, Steps,
        "Step 2 is missing: the level of the negative impacts.",
        "ขาดขั้นตอนที่ 2 การประเมินระดับผลกระทบด้านลบของโครงการ");

    public static readonly FindingRule Management = new(
        "jcm.safeguards.step-3", Severity.Error, Steps,
        "Step 3 is missing: how the negative impacts will be managed.",
        "ขาดขั้นตอนที่ 3 การเสนอแนวทางการบริหารจัดการผลกระทบด้านลบของโครงการ");

    public static readonly FindingRule Measures = new(
        "jcm.safeguards.measures", Severity.Error, First,
        "Measures against harm to the {0} are missing.",
        "ขาดมาตรการป้องกันและลดผลกระทบด้าน{1}");

    public static readonly FindingRule GoalNumber = new(
        "jcm.goals.number", Severity.Error, First,
        "The sustainable development goals are numbered 1 to 17, and each is named once: {0}.",
        "เป้าหมายการพัฒนาที่ยั่งยืนมีหมายเลข 1 ถึง 17 และระบุได้ครั้งเดียว: {0}");

    public static readonly FindingRule TooFewGoals = new(
        "jcm.goals.too-few", Severity.Error, First,
        "The project serves {0} goals besides goal 13; at least {1} are needed.",
        "โครงการส่งเสริมเป้าหมาย {0} ข้อนอกเหนือจาก SDG 13 ต้องมีอย่างน้อย {1} ข้อ");

    public static readonly FindingRule PresentationsDiffer = new(
        "jcm.goals.presentations", Severity.Warning, Documents.SafeguardsBriefing.At("sustainable development"),
        "The presentations differ: the first asks for at least two goals besides goal 13, the second for more than two without saying whether goal 13 counts; two besides goal 13 satisfy the first, and the second only if goal 13 counts.",
        "เอกสารนำเสนอกำหนดต่างกัน: ฉบับแรกกำหนดอย่างน้อย 2 ข้อนอกเหนือจาก SDG 13 ฉบับที่สองกำหนดมากกว่า 2 ด้านโดยไม่ระบุว่านับ SDG 13 หรือไม่ จำนวน 2 ข้อเป็นไปตามฉบับแรก และเป็นไปตามฉบับที่สองเฉพาะกรณีนับ SDG 13");

    public static readonly FindingRule NotApproved = new(
        "jcm.report.approval", Severity.Error, First,
        "TGO must approve the report before the request.",
        "รายงานต้องผ่านการพิจารณาของ อบก. ก่อนยื่นคำขอ");

    public static IReadOnlyList<FindingRule> All { get; } =
    [
        Rights, DomesticLaw, InternationalLaw, Legality, Level, Management, Measures, GoalNumber, TooFewGoals, PresentationsDiffer, NotApproved,
    ];
}

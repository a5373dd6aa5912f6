namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with a programme of activities or a component.</summary>
internal static class ProgrammeRules
{
    private static readonly Document Criteria = Documents.ProgrammeOfActivitiesCriteria;
    private static readonly Clause General = Criteria.At("Table 1, general");
    private static readonly Clause Adding = Criteria.At("Table 1, adding components");
    private static readonly Clause Size = Criteria.At("Table 1, size");
    private static readonly Clause CreditingPeriod = Criteria.At("Table 1, crediting period");
    private static readonly Clause FirstRegistration = Criteria.At("Table 3, first registration");
    private static readonly Clause Addition = Criteria.At("Table 3, added components");

    public static readonly FindingRule Activity = new(
        "programme.component.activity", Severity.Error, General,
        "Component {0} is of another type than the programme: {1}, not {2}.",
        "กลุ่มโครงการย่อย {0} เป็นโครงการคนละประเภทกับโครงการแบบแผนงาน ({1} ไม่ใช่ {2})");

    public static readonly FindingRule Methodology = new(
        "programme.component.methodology", Severity.Error, Adding,
        "Component {0} uses another methodology or version than the registered programme: {1}, not {2}.",
        "กลุ่มโครงการย่อย {0} ใช้ระเบียบวิธีหรือฉบับที่ต่างจากโครงการแบบแผนงานที่ขึ้นทะเบียน ({1} ไม่ใช่ {2})");

    public static readonly FindingRule MonitoringPlan = new(
        "programme.component.monitoring-plan", Severity.Error, Adding,
        "Component {0} uses another monitoring plan than the registered programme: {1}, not {2}.",
        "กลุ่มโครงการย่อย {0} ใช้แผนการติดตามผลที่ต่างจากโครงการแบบแผนงานที่ขึ้นทะเบียน ({1} ไม่ใช่ {2})");

    public static readonly FindingRule NotMicro = new(
        "programme.component.scale", Severity.Error, Size,
        "Component {0} is {1} scale at {2} {3}; each component must be micro scale, {4} {5} {3}.",
        "กลุ่มโครงการย่อย {0} มีขนาด {2} {3} ไม่เป็นโครงการขนาดเล็กมาก ซึ่งต้อง{6} {5} {3}");

    public static readonly FindingRule Cap = new(
        "programme.cap", Severity.Error, Size,
        "All components together are expected to reach {0} tCO2e in a year; the programme may have at most {1}.",
        "ทุกกลุ่มโครงการย่อยรวมกันคาดว่าจะลดได้ {0} tCO2e ต่อปี ซึ่งต้องไม่เกิน {1}");

    public static readonly FindingRule NegativeEstimate = new(
        "programme.component.estimate", Severity.Error, Size,
        "The amount that component {0} is expected to reduce is below zero, which would make room under the cap for others.",
        "ปริมาณที่คาดว่าจะลดได้ของกลุ่มโครงการย่อย {0} ติดลบ ซึ่งจะทำให้เพดานรวมของโครงการอื่นสูงขึ้น");

    public static readonly FindingRule StartsBefore = new(
        "programme.component.starts-before", Severity.Error, CreditingPeriod,
        "The crediting period of component {0} begins before the programme's life, which begins on {1}.",
        "ระยะเวลาคิดเครดิตของกลุ่มโครงการย่อย {0} เริ่มก่อนอายุโครงการแบบแผนงานซึ่งเริ่มวันที่ {2}");

    public static readonly FindingRule StartsAfter = new(
        "programme.component.starts-after", Severity.Error, CreditingPeriod,
        "The crediting period of component {0} begins after the programme's life, which ends on {1}.",
        "ระยะเวลาคิดเครดิตของกลุ่มโครงการย่อย {0} เริ่มหลังอายุโครงการแบบแผนงานซึ่งสิ้นสุดวันที่ {2}");

    public static readonly FindingRule CutShort = new(
        "programme.component.cut-short", Severity.Information, CreditingPeriod,
        "The crediting period of component {0} ends with the programme on {1}, not on {2}.",
        "ระยะเวลาคิดเครดิตของกลุ่มโครงการย่อย {0} สิ้นสุดพร้อมโครงการแบบแผนงานวันที่ {3} ไม่ใช่วันที่ {4}");

    public static readonly FindingRule PeriodNumber = new(
        "programme.component.period-number", Severity.Error, CreditingPeriod,
        "Component {0} cannot have period {1}: the number is 1 or more, and this activity has at most {2} periods.",
        "กลุ่มโครงการย่อย {0} มีระยะเวลาคิดเครดิตครั้งที่ {1} ไม่ได้: ต้องเป็น 1 ขึ้นไป และกิจกรรมนี้มีได้ไม่เกิน {3} ครั้ง");

    public static readonly FindingRule AddedOutside = new(
        "programme.component.added-outside", Severity.Error, Adding,
        "Component {0} was added outside the programme's life, {1} to {2}.",
        "กลุ่มโครงการย่อย {0} เพิ่มนอกช่วงอายุโครงการแบบแผนงาน {3} ถึง {4}");

    public static readonly FindingRule FirstComponent = new(
        "programme.first-component", Severity.Error, FirstRegistration,
        "Exactly one component is registered with the programme; {0} have no day of addition.",
        "โครงการแบบแผนงานขึ้นทะเบียนพร้อมกลุ่มโครงการย่อยที่ 1 เพียงกลุ่มเดียว แต่มี {0} กลุ่มที่ไม่ระบุวันที่เพิ่ม");

    public static readonly FindingRule Validator = new(
        "programme.validator", Severity.Error, FirstRegistration,
        "The programme with its first component is validated by an external assessor registered with TGO.",
        "โครงการแบบแผนงานพร้อมกลุ่มโครงการย่อยที่ 1 ต้องตรวจสอบความใช้ได้โดยผู้ประเมินภายนอกที่ขึ้นทะเบียนกับ อบก.");

    public static readonly FindingRule Checker = new(
        "programme.component.checker", Severity.Error, Adding,
        "An added component is checked by TGO's officers against the registered programme; that of component {0} is missing.",
        "กลุ่มโครงการย่อยที่เพิ่มต้องผ่านการตรวจสอบโดยเจ้าหน้าที่ อบก. กลุ่มโครงการย่อย {0} ยังไม่ผ่าน");

    public static readonly FindingRule Account = new(
        "programme.account", Severity.Error, FirstRegistration,
        "The developer has to open an account for T-VER credits in TGO's registry.",
        "ผู้พัฒนาโครงการต้องเปิดบัญชี T-VER Credits ในระบบทะเบียนของ อบก.");

    public static readonly FindingRule DocumentMissing = new(
        "programme.document", Severity.Error, FirstRegistration,
        "The document '{0}' of the first registration is missing.",
        "ขาดเอกสารการขึ้นทะเบียนโครงการแบบแผนงาน: {1}");

    public static readonly FindingRule ComponentDocumentMissing = new(
        "programme.component.document", Severity.Error, Addition,
        "The document '{1}' of component {0} is missing.",
        "ขาดเอกสารของกลุ่มโครงการย่อย {0}: {2}");

    public static IReadOnlyList<FindingRule> All { get; } =
    [
        Activity, Methodology, MonitoringPlan, NotMicro, Cap, NegativeEstimate, StartsBefore, StartsAfter, CutShort, PeriodNumber, AddedOutside,
        FirstComponent, Validator, Checker, Account, DocumentMissing, ComponentDocumentMissing,
        ScaleRules.Missing, ScaleRules.OtherMeasure, ScaleRules.NotEnergyPerYear, ScaleRules.EdgesOfForestry,
    ];
}

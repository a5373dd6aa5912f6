namespace TVer.Methodologies.Programme;

/// <summary>Where the texts about the programme are open, with the readings offered. The first reading is the default.</summary>
public static class ProgrammeInterpretations
{
    /// <summary>Whether the day from which a period is counted is its first day.</summary>
    public static readonly Interpretation<PeriodCounting> PeriodCounting = new(
        "period-counting",
        Documents.ProgrammeOfActivitiesCriteria.At("Table 1, crediting period"),
        new Bilingual(
            "Is the day from which a period is counted its first day?",
            "วันที่เริ่มนับระยะเวลานับรวมเป็นวันแรกหรือไม่"),
        (Programme.PeriodCounting.StartDayIncluded, new Reading(
            "start-day-included",
            new Bilingual("It is; the last day is the one before the anniversary.", "นับรวม วันสุดท้ายคือวันก่อนวันครบรอบปี"))),
        (Programme.PeriodCounting.StartDayExcluded, new Reading(
            "start-day-excluded",
            new Bilingual(
                "It is not (Civil and Commercial Code, section 193/3); the period is as long and one day later.",
                "ไม่นับรวม (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/3) ระยะเวลาเท่ากันแต่เลื่อนไปหนึ่งวัน"))));

    /// <summary>What clause 7 of regulation no. 2 exempts a transitional renewal from.</summary>
    public static readonly Interpretation<TransitionalExemption> TransitionalExemption = new(
        "transitional-exemption",
        Documents.RegulationNumber2.At("7 (clause 35, second paragraph)"),
        new Bilingual(
            "Is a transitional renewal exempt from the limit of 180 days alone, or from the whole window of the intention?",
            "การต่ออายุตามบทเฉพาะกาลได้รับยกเว้นเฉพาะระยะเวลา 180 วัน หรือทั้งช่วงเวลายื่นเอกสารแสดงความประสงค์"),
        (Programme.TransitionalExemption.EarliestDayOnly, new Reading(
            "earliest-day-only",
            new Bilingual("From the 180 days alone; 60 days before the end remain.", "เฉพาะ 180 วัน ส่วน 60 วันก่อนหมดอายุยังใช้บังคับ"),
            IsAsPrinted: true)),
        (Programme.TransitionalExemption.WholeWindow, new Reading(
            "whole-window",
            new Bilingual("From the whole window; only the request has a last day.", "ทั้งช่วงเวลา เหลือเฉพาะวันสุดท้ายของการยื่นคำขอ"))));

    /// <summary>Where the tonnes of a programme of activities are rounded.</summary>
    public static readonly Interpretation<ProgrammeRounding> ProgrammeRounding = new(
        "programme-rounding",
        Documents.LibraryRules.At("whole tonnes"),
        new Bilingual(
            "Is each component rounded down to whole tonnes, or the sum over all?",
            "ปัดเศษลงเป็นจำนวนเต็มตันทีละกลุ่มโครงการย่อย หรือปัดจากยอดรวม"),
        (Programme.ProgrammeRounding.EachComponent, new Reading(
            "each-component",
            new Bilingual("Each component; never more than the other reading.", "ทีละกลุ่มโครงการย่อย ไม่มากกว่าอีกแนวทาง"))),
        (Programme.ProgrammeRounding.WholeProgramme, new Reading(
            "whole-programme",
            new Bilingual("The sum, once.", "ปัดจากยอดรวมครั้งเดียว"))));

    /// <summary>How many sustainable development goals a JCM project serves.</summary>
    public static readonly Interpretation<GoalCount> GoalCount = new(
        "goal-count",
        Documents.JointCreditingBriefing.At("sustainable development and safeguards"),
        new Bilingual(
            "At least two goals besides goal 13 (presentation 1), or more than two (presentation 2)?",
            "อย่างน้อย 2 ข้อนอกเหนือจาก SDG 13 (เอกสารนำเสนอ 1) หรือมากกว่า 2 ด้าน (เอกสารนำเสนอ 2)"),
        (Programme.GoalCount.AtLeastTwoBesidesClimate, new Reading(
            "at-least-two-besides-climate",
            new Bilingual("At least two besides goal 13, with a warning at two.", "อย่างน้อย 2 ข้อนอกเหนือจาก SDG 13 และเตือนเมื่อมี 2 ข้อพอดี"))),
        (Programme.GoalCount.MoreThanTwoBesidesClimate, new Reading(
            "more-than-two-besides-climate",
            new Bilingual("More than two, goal 13 not counted.", "มากกว่า 2 ข้อ โดยไม่นับ SDG 13"))));

    internal static InterpretationUse Use<TReading>(Interpretation<TReading> interpretation, TReading choice)
        where TReading : struct, Enum => new(interpretation, interpretation.Of(choice));
}

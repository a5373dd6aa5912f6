namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with the use of a mark.</summary>
/// <remarks>Clause 6 of the regulation announces clauses 37/1 and 37/2 and then prints 33/1 and 33/2; both numbers are cited.</remarks>
internal static class MarksRules
{
    public static readonly FindingRule Holder = new(
        "marks.holder", Severity.Error, Clause33("first paragraph"),
        "Only those who registered a project or have certified credits may use the marks.",
        "เฉพาะผู้ที่ได้รับขึ้นทะเบียนโครงการหรือได้รับการรับรองคาร์บอนเครดิตเท่านั้นที่มีสิทธิใช้เครื่องหมาย");

    public static readonly FindingRule OtherStandard = new(
        "marks.standard", Severity.Error, Clause33("(1)"),
        "The mark of {0} is shown, but the right is to that of {1}.",
        "แสดงเครื่องหมายมาตรฐาน {0} แต่มีสิทธิใช้เครื่องหมายมาตรฐาน {1}");

    public static readonly FindingRule Form = new(
        "marks.form", Severity.Error, Clause33("(1)"),
        "Letters, colours and form must be as TGO prescribes in the annex.",
        "ตัวอักษร สี และรูปแบบต้องเป็นไปตามที่องค์การกำหนดตามเอกสารแนบท้าย");

    public static readonly FindingRule Colour = new(
        "marks.colour", Severity.Error, MarkColours.Clause,
        "The colour {0} is not one of the mark: {1}.",
        "สี {0} ไม่ใช่สีของเครื่องหมาย: {1}");

    public static readonly FindingRule Scope = new(
        "marks.scope", Severity.Error, Clause33("(2)"),
        "The mark may publicise the holder's own operations only.",
        "แสดงเครื่องหมายเพื่อเผยแพร่ประชาสัมพันธ์ได้เฉพาะขอบเขตการดำเนินงานของตนเอง");

    public static readonly FindingRule Activity = new(
        "marks.activity", Severity.Error, Clause33("(2)"),
        "The mark may be shown for the activity only that gives the right to it.",
        "แสดงเครื่องหมายได้เฉพาะกิจกรรมที่ทำให้ได้รับสิทธิ");

    public static readonly FindingRule Misleading = new(
        "marks.misleading", Severity.Error, Clause33("(2)"),
        "The mark must not mislead on anything material or harm TGO's name.",
        "ต้องไม่ใช้เครื่องหมายให้เกิดความเข้าใจผิดในสาระสำคัญหรือเสื่อมเสียต่อองค์การ");

    public static readonly FindingRule TradeSign = new(
        "marks.trade-sign", Severity.Error, Clause33("(3)"),
        "The mark must not be part of a trade name, a mark of trade, service or certification, a symbol or a copyrighted design.",
        "ต้องไม่แสดงเครื่องหมายเป็นส่วนหนึ่งของชื่อทางการค้า เครื่องหมายการค้า เครื่องหมายบริการ เครื่องหมายรับรอง สัญลักษณ์ หรือลวดลายงานลิขสิทธิ์");

    public static readonly FindingRule GivenAway = new(
        "marks.given-away", Severity.Error, Clause33("(4)"),
        "The mark, or the right to it, must not be given, licensed or sold to others.",
        "ต้องไม่นำเครื่องหมายไปให้บุคคลอื่นใช้ ให้สิทธิการใช้ หรือจำหน่ายสิทธิ");

    public static readonly FindingRule OtherConditions = new(
        "marks.other-conditions", Severity.Error, Clause33("(5)"),
        "The other conditions that TGO sets with the board's consent must be followed.",
        "ต้องเป็นไปตามหลักเกณฑ์และเงื่อนไขอื่นที่องค์การกำหนดโดยความเห็นชอบของคณะกรรมการ");

    public static readonly FindingRule Revoked = new(
        "marks.revoked", Severity.Error, Documents.RegulationNumber2.At("6 (clause 33/2, announced as 37/2)"),
        "The registration was revoked on {0}: use and distribution of anything with the mark stop at once.",
        "การขึ้นทะเบียนถูกเพิกถอนเมื่อวันที่ {1} ต้องระงับการใช้และแจกจ่ายสิ่งพิมพ์หรือเอกสารที่มีเครื่องหมายทันที");

    public static IReadOnlyList<FindingRule> All { get; } =
        [Holder, OtherStandard, Form, Colour, Scope, Activity, Misleading, TradeSign, GivenAway, OtherConditions, Revoked];

    private static Clause Clause33(string part) => Documents.RegulationNumber2.At($"6 (clause 33/1, announced as 37/1, {part})");
}

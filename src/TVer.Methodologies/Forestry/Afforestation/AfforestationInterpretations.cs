using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Where the text is open for afforestation, and how the library reads it.</summary>
public static class AfforestationInterpretations
{
    private static readonly string[] SharedWithPReddPlus =
        ["years", "optional-pools", "scale", "successive-periods", "negative-period", "whole-tonnes", "buffer"];

    /// <summary>Readings without an alternative, said so in every statement.</summary>
    internal static readonly IReadOnlyList<Interpretation<OnlyReading>> Decided =
    [
        new(
            "text-at-hand",
            Documents.AfforestationV01.At("all"),
            new Bilingual("The text of T-VER-P-METH-13-01 is not at hand beyond its first page", "ไม่มีข้อความของ T-VER-P-METH-13-01 นอกจากส่วนต้น"),
            (OnlyReading.Taken, new Reading("as-repeated-in-13-03", new Bilingual(
                "The equations that T-VER-P-METH-13-03 v02 repeats of it, and the tools of the CDM behind the tools of T-VER",
                "ใช้สมการที่ T-VER-P-METH-13-03 v02 อ้างถึง และเครื่องมือ CDM ที่เป็นต้นแบบ")))),
        new(
            "fire-afforestation",
            Documents.ArTool08.At("applicability of GHG_FF"),
            new Bilingual("Which fires count on land under afforestation", "ไฟใดบ้างที่นับในพื้นที่ปลูกป่า"),
            (OnlyReading.Taken, new Reading("as-the-tool", new Bilingual(
                "As the tool on burning says, with its trigger of 5 % and zero before the first verification; so is an amount that is given as a number",
                "ตามเครื่องมือคำนวณการเผา ซึ่งมีเกณฑ์ร้อยละ 5 และเป็นศูนย์ก่อนการทวนสอบครั้งแรก รวมถึงปริมาณที่ให้เป็นตัวเลข")))),
        .. PReddPlusInterpretations.Decided.Where(only => SharedWithPReddPlus.Contains(only.Code)),
    ];

    /// <summary>All interpretations, those with a choice first.</summary>
    public static IReadOnlyList<Interpretation> All { get; } = [PReddPlusInterpretations.BaselineSoil, PReddPlusInterpretations.Discount, .. Decided];
}

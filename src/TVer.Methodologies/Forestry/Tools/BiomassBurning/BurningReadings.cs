using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Tools.BiomassBurning;

/// <summary>Which forest fires count.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FireTriggerReading>))]
public enum FireTriggerReading
{
    /// <summary>Fires above the least area of a forest, in years in which at least 5 % of the project burnt: AR-TOOL08. For afforestation.</summary>
    AtLeastFivePercent,

    /// <summary>Fires in years in which more than 5 % of the project burnt: T-VER-S-METH-13-01, section 6.</summary>
    MoreThanFivePercent,

    /// <summary>Every fire: T-VER-P-METH-13-03, Table 5. For REDD.</summary>
    EveryFire,
}

/// <summary>What is done with forest fires before the first verification, when no stock has been verified.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FirstVerificationFireReading>))]
public enum FirstVerificationFireReading
{
    /// <summary>Zero: AR-TOOL08. For afforestation.</summary>
    Zero,

    /// <summary>Counted on the stock of the baseline, as the last one known. For REDD.</summary>
    BaselineStock,
}

/// <summary>How the tool is read for an activity.</summary>
public sealed record BurningReadings
{
    /// <summary>Which forest fires count.</summary>
    public FireTriggerReading Trigger { get; init; }

    /// <summary>What is done with forest fires before the first verification.</summary>
    public FirstVerificationFireReading FirstVerification { get; init; }

    /// <summary>Afforestation: the tool as it stands.</summary>
    public static BurningReadings Afforestation { get; } = new();

    /// <summary>REDD: every fire counts, from the first period on, with the baseline stock as the last one known.</summary>
    public static BurningReadings Redd { get; } = new()
    {
        Trigger = FireTriggerReading.EveryFire,
        FirstVerification = FirstVerificationFireReading.BaselineStock,
    };
}

/// <summary>The open places of the tool.</summary>
public static class BurningInterpretations
{
    /// <summary>Which forest fires count.</summary>
    public static readonly Interpretation<FireTriggerReading> Trigger = new(
        "burning.trigger",
        Documents.ArTool08.At("applicability of GHG_FF"),
        new Bilingual("Which forest fires count?", "นับไฟป่าครั้งใดบ้าง"),
        (FireTriggerReading.AtLeastFivePercent, new Reading(
            "at-least-5-percent",
            new Bilingual("Fires above 1 rai, in years in which at least 5 % of the project burnt.", "ไฟที่มีพื้นที่มากกว่า 1 ไร่ ในปีที่ไฟไหม้ไม่น้อยกว่าร้อยละ 5 ของพื้นที่โครงการ"),
            IsAsPrinted: true)),
        (FireTriggerReading.MoreThanFivePercent, new Reading(
            "more-than-5-percent",
            new Bilingual("Fires in years in which more than 5 % of the project burnt.", "ไฟในปีที่ไฟไหม้มากกว่าร้อยละ 5 ของพื้นที่โครงการ"))),
        (FireTriggerReading.EveryFire, new Reading(
            "every-fire", new Bilingual("Every fire.", "ไฟทุกครั้ง"))));

    /// <summary>What is done with forest fires before the first verification.</summary>
    public static readonly Interpretation<FirstVerificationFireReading> FirstVerification = new(
        "burning.first-verification",
        Documents.ArTool08.At("equations 7 and 8"),
        new Bilingual("What is the emission of forest fires before the first verification?", "การปล่อยจากไฟป่าก่อนการทวนสอบครั้งแรกเป็นเท่าใด"),
        (FirstVerificationFireReading.Zero, new Reading("zero", new Bilingual("Zero.", "ศูนย์"), IsAsPrinted: true)),
        (FirstVerificationFireReading.BaselineStock, new Reading(
            "baseline-stock", new Bilingual("Counted, with the baseline stock as the last one known.", "นับ โดยใช้ปริมาณคาร์บอนของกรณีฐานเป็นค่าล่าสุด"))));
}

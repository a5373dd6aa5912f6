namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Where the text of T-VER-P-METH-13-03 v02 is open, and how the library reads it.</summary>
public static class PReddPlusInterpretations
{
    /// <summary>6.1.1: the sum over years.</summary>
    public static readonly Interpretation<EnhancementReading> Enhancement = new(
        "enhancement",
        PReddPlusClauses.Enhancement,
        new("The printed sum over years of stock differences of whole strata counts the same carbon again each year", "สูตรผลรวมรายปีของผลต่างการกักเก็บทั้งชั้นภูมินับคาร์บอนเดิมซ้ำทุกปี"),
        (EnhancementReading.StockDifference, new("stock-difference", new("Stock difference to the baseline at t over whole strata; a period claims the difference of successive values", "ผลต่างการกักเก็บเทียบกรณีฐาน ณ ปี t ทั้งชั้นภูมิ แต่ละรอบนับผลต่างของค่าสะสม"))),
        (EnhancementReading.DoubleSum, new("double-sum", new("The double sum to the letter", "ผลรวมสองชั้นตามตัวอักษร"), IsAsPrinted: true)),
        (EnhancementReading.BaselineLossAreaOnly, new("baseline-loss-area", new("VCS: only the area that the baseline would have lost", "ตามแนว VCS เฉพาะพื้นที่ที่จะสูญเสียในกรณีฐาน"))));

    /// <summary>6.1.1, 8: real losses during the project.</summary>
    public static readonly Interpretation<ProjectLossReading> ProjectLosses = new(
        "project-losses",
        PReddPlusClauses.Net,
        new("Section 8 has no term for real losses, and the printed difference is zero when land moves from a dense to a sparse stratum", "ข้อ 8 ไม่มีพจน์สำหรับการสูญเสียจริง และผลต่างตามสูตรเป็นศูนย์เมื่อพื้นที่ย้ายไปชั้นภูมิที่เบาบางกว่า"),
        (ProjectLossReading.AllStrata, new("all-strata", new("Stock change over all strata, also not forest, on the same total area; used even where no gain is claimed", "การเปลี่ยนแปลงการกักเก็บรวมทุกชั้นภูมิบนพื้นที่รวมเดิม ใช้แม้ไม่ขอรับการเพิ่มพูน"))),
        (ProjectLossReading.AsPrinted, new("as-printed", new("The difference within each stratum", "ผลต่างภายในแต่ละชั้นภูมิตามสูตร"), IsAsPrinted: true)));

    /// <summary>9, Annex 1: the level of the uncertainty discount.</summary>
    public static readonly Interpretation<DiscountReading> Discount = new(
        "discount-level",
        PReddPlusClauses.Uncertainty,
        new("Section 9 deducts from the carbon changes, the annex shows a parameter", "ข้อ 9 หักจากการเปลี่ยนแปลงคาร์บอน แต่ตัวอย่างในภาคผนวกหักที่พารามิเตอร์"),
        (DiscountReading.CarbonChange, new("carbon-change", new("Each carbon change, with the half-width propagated to it", "หักที่การเปลี่ยนแปลงคาร์บอนแต่ละรายการ"))),
        (DiscountReading.Parameter, new("parameter", new("Each uncertain input, in the direction that lowers the credits", "หักที่ค่านำเข้าแต่ละค่าในทิศทางที่ลดเครดิต"))));

    /// <summary>5.1.6: what NAC multiplies.</summary>
    public static readonly Interpretation<AreaChangeReading> AreaChange = new(
        "area-change-discount",
        PReddPlusClauses.Rate,
        new("NAC is defined for forest that did not change and used in no equation", "NAC กำหนดไว้กรณีพื้นที่ป่าไม่เปลี่ยนแปลง แต่ไม่ปรากฏในสมการใด"),
        (AreaChangeReading.UnchangedStrata, new("unchanged-strata", new("Multiplies the baseline emission of every stratum whose monitored area did not fall; at most 1", "คูณการปล่อยในกรณีฐานของชั้นภูมิที่พื้นที่ติดตามไม่ลดลง ไม่เกิน 1"))),
        (AreaChangeReading.EveryStratum, new("every-stratum", new("Multiplies the baseline emission of every stratum that has a transition time", "คูณการปล่อยในกรณีฐานของทุกชั้นภูมิที่มีระยะเวลาการเปลี่ยนแปลง"))),
        (AreaChangeReading.NotApplied, new("not-applied", new("Multiplies nothing", "ไม่นำไปคูณ"), IsAsPrinted: true)));

    /// <summary>5.1.6: the rate over several intervals.</summary>
    public static readonly Interpretation<RateReading> Rate = new(
        "rate-over-intervals",
        PReddPlusClauses.Rate,
        new("Three maps: mean; more than four: regression allowed; four: not said; which mean: not said", "สามจุดเวลาใช้ค่าเฉลี่ย มากกว่าสี่จุดใช้สมการถดถอยได้ สี่จุดไม่ได้ระบุ และไม่ระบุชนิดค่าเฉลี่ย"),
        (RateReading.LowerMean, new("lower-mean", new("The lower of the unweighted and the time-weighted mean; the higher for conversion back to denser strata", "ค่าที่ต่ำกว่าระหว่างค่าเฉลี่ยธรรมดากับถ่วงน้ำหนักเวลา และค่าที่สูงกว่าสำหรับการกลับสู่ชั้นภูมิที่หนาแน่นกว่า"))),
        (RateReading.UnweightedMean, new("unweighted-mean", new("The mean of the interval rates", "ค่าเฉลี่ยธรรมดาของแต่ละช่วง"))),
        (RateReading.TimeWeightedMean, new("time-weighted-mean", new("The mean of the interval rates, weighted by years", "ค่าเฉลี่ยถ่วงน้ำหนักด้วยจำนวนปี"))),
        (RateReading.Regression, new("regression", new("A line through the area converted; for more than four maps", "สมการถดถอยของพื้นที่สะสม สำหรับมากกว่าสี่จุดเวลา"))));

    /// <summary>5.1.6: conversion back to denser strata.</summary>
    public static readonly Interpretation<RecoveryReading> Recovery = new(
        "recovery",
        PReddPlusClauses.Rate,
        new("Whether conversion back to denser strata in the reference region counts", "การเปลี่ยนกลับสู่ชั้นภูมิที่หนาแน่นกว่าในพื้นที่อ้างอิงนับหรือไม่"),
        (RecoveryReading.Counted, new("counted", new("Counted with its sign: it lowers the baseline emission", "นับตามเครื่องหมาย ซึ่งลดการปล่อยในกรณีฐาน"))),
        (RecoveryReading.LossesOnly, new("losses-only", new("Dense to sparse only", "เฉพาะจากหนาแน่นไปเบาบาง"), IsAsPrinted: true)));

    /// <summary>5.2.1: the area of the dense stratum.</summary>
    public static readonly Interpretation<DenseAreaReading> DenseArea = new(
        "dense-area",
        PReddPlusClauses.BaselineEmission,
        new("The area of the dense stratum \"in any year\": whether it shrinks as the baseline loses forest", "พื้นที่ชั้นภูมิที่ 1 \"ในปีใด ๆ\" ลดลงตามการสูญเสียในกรณีฐานหรือไม่"),
        (DenseAreaReading.SmallerOfGivenAndDeclining, new("smaller", new("The smaller of the area given and the area that the rates leave", "ค่าที่น้อยกว่าระหว่างพื้นที่ที่ให้กับพื้นที่ที่เหลือตามอัตรา"))),
        (DenseAreaReading.AsGiven, new("as-given", new("As given", "ตามที่ให้"), IsAsPrinted: true)));

    /// <summary>5.2.2, 11.2: baseline soil under afforestation.</summary>
    public static readonly Interpretation<BaselineSoilReading> BaselineSoil = new(
        "baseline-soil",
        PReddPlusClauses.AfforestationBaseline,
        new("5.2.2 leaves out the baseline change of soil, 11.2 lists it", "ข้อ 5.2.2 ไม่รวมการเปลี่ยนแปลงคาร์บอนในดินของกรณีฐาน แต่ข้อ 11.2 ระบุไว้"),
        (BaselineSoilReading.SubtractedWhenPositive, new("subtracted-when-positive", new("Subtracted where it is a gain and soil is claimed", "หักเมื่อเพิ่มขึ้นและมีการนับดินในโครงการ"))),
        (BaselineSoilReading.Omitted, new("omitted", new("Left out", "ไม่รวม"), IsAsPrinted: true)));

    /// <summary>7.2.2: the 15 % of the ratios.</summary>
    public static readonly Interpretation<MarketRatioReading> MarketRatio = new(
        "market-ratio",
        PReddPlusClauses.MarketLeakage,
        new("Whether 15 % is a share or percentage points; the third case is garbled", "ร้อยละ 15 เป็นสัดส่วนหรือจุดร้อยละ และกรณีที่สามเขียนคลุมเครือ"),
        (MarketRatioReading.LargestFactor, new("largest-factor", new("The largest factor that any reading gives", "ใช้ปัจจัยสูงสุดจากทุกการตีความ"))),
        (MarketRatioReading.Relative, new("relative", new("A share of the project's ratio", "สัดส่วนเทียบกับอัตราส่วนของโครงการ"))),
        (MarketRatioReading.PercentagePoints, new("percentage-points", new("Percentage points", "จุดร้อยละ"))),
        (MarketRatioReading.ThirdCaseAsPrinted, new("third-case-as-printed", new("A share, and any lower ratio is the third case", "สัดส่วน และอัตราส่วนที่ต่ำกว่าใด ๆ เป็นกรณีที่สาม"), IsAsPrinted: true)));

    /// <summary>Readings without an alternative: decided, and said so in every statement.</summary>
    internal static readonly IReadOnlyList<Interpretation<OnlyReading>> Decided =
    [
        Only("unit-of-rate", PReddPlusClauses.Rate, "ARC is printed in per cent and multiplies as a share", "ARC พิมพ์เป็นร้อยละแต่ใช้คูณเป็นสัดส่วน", "fraction", "Divided by 100 once, in the type of the rate", "หารด้วย 100 ครั้งเดียวในชนิดข้อมูลอัตรา"),
        Only("rate-of-round", PReddPlusClauses.Rate, "Which rate a monitoring round uses", "รอบการติดตามใช้อัตราใด", "re-estimated", "The rate re-estimated in one round serves the next; a missing or stale rate is an error", "อัตราที่ประเมินใหม่ในรอบก่อนใช้กับรอบถัดไป หากขาดหรือล้าสมัยถือว่าผิด"),
        Only("years", PReddPlusClauses.Monitoring, "What a year of a round is", "ปีของรอบหมายถึงอะไร", "project-years", "Twelve months from the start date; rounds are whole project years", "สิบสองเดือนนับจากวันเริ่มโครงการ รอบเป็นจำนวนปีเต็ม"),
        Only("cleared-stock", PReddPlusClauses.BaselineEmission, "The stock of land after clearing has no default", "ปริมาณคาร์บอนของพื้นที่หลังถูกทำลายไม่มีค่าเริ่มต้น", "cited-input", "A required, cited, positive input", "ต้องระบุค่าที่เป็นบวกพร้อมแหล่งอ้างอิง"),
        Only("optional-pools", PReddPlusClauses.ReddPools, "When an optional pool may be left out", "เมื่อใดจึงละแหล่งสะสมทางเลือกได้", "conservative-omission", "Only where leaving it out does not raise the credits", "เฉพาะเมื่อการละไม่ทำให้เครดิตเพิ่มขึ้น"),
        Only("fire", PReddPlusClauses.Sources, "Which fires count", "ไฟใดบ้างที่นับ", "every-fire", "Every fire, from the first period (table 5)", "ทุกครั้งที่เกิดไฟ ตั้งแต่รอบแรก (ตารางที่ 5)"),
        Only("market-neglect", PReddPlusClauses.MarketLeakage, "5 % of what market leakage may be neglected below", "ร้อยละ 5 ของค่าใดที่ละการรั่วไหลของตลาดได้", "smallest", "Of the smallest of baseline emission, gross and net before leakage; strictly below; only without illegal logging", "ของค่าที่น้อยที่สุดระหว่างการปล่อยกรณีฐาน ผลรวม และผลก่อนหักการรั่วไหล ต้องน้อยกว่าเท่านั้น และไม่มีการลักลอบตัดไม้"),
        Only("scale", PReddPlusClauses.Definitions, "Which estimate decides the scale", "ใช้ค่าประมาณใดกำหนดขนาดโครงการ", "largest-year", "The largest year of the estimate beforehand, before fuel is deducted", "ปีที่สูงสุดของการประมาณการล่วงหน้า ก่อนหักเชื้อเพลิง"),
        Only("successive-periods", PReddPlusClauses.Uncertainty, "Discounts over several periods", "ส่วนลดความไม่แน่นอนหลายรอบ", "undiscounted-previous", "Earlier values enter later differences undiscounted; then the period's change is discounted", "ค่ารอบก่อนใช้แบบไม่หักส่วนลด แล้วหักที่การเปลี่ยนแปลงของรอบ"),
        Only("negative-period", PReddPlusClauses.Losses, "A period with a negative net result", "รอบที่ผลสุทธิติดลบ", "carried", "Kept and carried against later issuance; never clipped at zero", "คงไว้และหักกับการออกเครดิตรอบถัดไป ไม่ตัดเป็นศูนย์"),
        Only("whole-tonnes", PReddPlusClauses.WholeTonnes, "Rounding of credits", "การปัดเศษเครดิต", "floor-of-cumulative", "Down to whole tonnes at the end only, on the cumulative result", "ปัดลงเป็นตันเต็มครั้งเดียวจากผลสะสม"),
        Only("buffer", PReddPlusClauses.Buffer, "The Premium buffer for non-permanence", "ส่วนสำรองความไม่ถาวรของโครงการ Premium", "required-share", "The share is a required input with its source; set aside rounded up", "ต้องระบุสัดส่วนพร้อมแหล่งอ้างอิง ปัดขึ้นเป็นตันเต็ม"),
        Only("dates-of-stocks", PReddPlusClauses.Enhancement, "On which day a stock is measured in the field", "ต้องสำรวจปริมาณการกักเก็บในภาคสนามเมื่อใด", "within-its-round", "That of a round not before its first day, nor more than a year after its last; that of the baseline not after the first round, nor more than a year before the project", "ของรอบต้องไม่ก่อนวันแรกของรอบและไม่เกินหนึ่งปีหลังวันสุดท้าย ของกรณีฐานต้องไม่หลังรอบแรกและไม่เกินหนึ่งปีก่อนวันเริ่มโครงการ"),
        Only("degraded-forest", PReddPlusClauses.Definitions, "Whether the tree counts of degraded forest are alternatives", "เกณฑ์จำนวนต้นไม้ของป่าเสื่อมโทรมเป็นทางเลือกหรือไม่", "all-limits", "Every class within its limit, and at most 16 a rai where all three occur", "ทุกขนาดไม่เกินเกณฑ์ และรวมไม่เกิน 16 ต้นต่อไร่เมื่อมีครบสามขนาด"),
    ];

    /// <summary>All interpretations, those with a choice first.</summary>
    public static IReadOnlyList<Interpretation> All { get; } =
        [Enhancement, ProjectLosses, Discount, AreaChange, Rate, Recovery, DenseArea, BaselineSoil, MarketRatio, .. Decided];

    private static Interpretation<OnlyReading> Only(
        string code, Clause clause, string question, string questionThai, string reading, string text, string textThai) =>
        new(code, clause, new(question, questionThai), (OnlyReading.Taken, new(reading, new(text, textThai))));
}

/// <summary>The one reading of an interpretation that offers no choice.</summary>
internal enum OnlyReading
{
    /// <summary>It.</summary>
    Taken,
}

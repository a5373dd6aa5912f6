namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>The rules that an afforestation project is checked against beside those that it shares with P-REDD+.</summary>
internal static class AfforestationRules
{
    private static readonly Clause Conditions = Documents.AfforestationV01.At("project conditions (visible part)");
    private static readonly Clause Shared = Documents.PReddPlusV02.At("6 (project conditions)");
    private static readonly Clause Crediting = Documents.PReddPlusV02.At("1.2.4");
    private static readonly Clause CreditingPeriod = Documents.LibraryRules.At("crediting period");

    public static readonly FindingRule LandUseRights = Error("ar.land-use-rights", Documents.PReddPlusV02.At("5 (applicability)"), "Documents of land-use rights are needed for all land", "ต้องมีหนังสือแสดงสิทธิการใช้ที่ดินตามกฎหมาย");
    public static readonly FindingRule IsForest = Error("ar.land.forest", Conditions, "The land was forest before the project (crown cover of 30 % or more, trees that reach 3 m)", "พื้นที่เป็นป่าก่อนโครงการ (เรือนยอดไม่ต่ำกว่าร้อยละ 30 และต้นไม้สูงถึง 3 เมตร)");
    public static readonly FindingRule IsDegraded = Warning("ar.land.degraded", Shared, "Degraded forest is allowed by T-VER-P-METH-13-03 for its afforestation part; what is visible of T-VER-P-METH-13-01 says that the land is not forest. Ask TGO", "ป่าเสื่อมโทรมอนุญาตใน T-VER-P-METH-13-03 ส่วนกิจกรรม AR แต่ส่วนที่เห็นของ T-VER-P-METH-13-01 ระบุว่าต้องไม่เป็นป่า ควรสอบถาม อบก.");
    public static readonly FindingRule LandUndocumented = Error("ar.land.evidence", Conditions, "What the land was before the project must be documented", "ต้องมีหลักฐานสภาพพื้นที่ก่อนโครงการ");
    public static readonly FindingRule Wetland = Error("ar.wetland", Conditions, "The methodology is not for wetland", "ระเบียบวิธีนี้ไม่ใช้กับพื้นที่ชุ่มน้ำ");
    public static readonly FindingRule Ecosystem = Error("ar.ecosystem", Shared, "The original ecosystem may not be changed", "ต้องไม่เปลี่ยนแปลงระบบนิเวศดั้งเดิม");
    public static readonly FindingRule WoodRemoved = Error("ar.wood-removed", Conditions, "No wood may be removed in the first ten years", "ต้องไม่มีการทำไม้ออกภายใน 10 ปีแรก");
    public static readonly FindingRule SoilDisturbed = Warning("ar.soil-disturbed", Documents.ArAcm0003.At("applicability"), "{0} % of the soil is disturbed. The text of T-VER-P-METH-13-01 breaks off at a limit of 10 %; its parent limits disturbance to 10 % on organic soils and under listed practices. Unconfirmed: ask TGO", "รบกวนดินร้อยละ {0} ข้อความของ T-VER-P-METH-13-01 ที่มีอยู่ขาดตอนที่เกณฑ์ร้อยละ 10 ยังไม่ยืนยัน ควรสอบถาม อบก.");
    public static readonly FindingRule LegalDuty = Error("ar.additional-to-law", Shared, "The activity must go beyond what law demands; state bodies are exempt", "กิจกรรมต้องเพิ่มเติมจากที่กฎหมายบังคับ ยกเว้นหน่วยงานของรัฐ");
    public static readonly FindingRule Length = Error("ar.crediting.length", CreditingPeriod, "The length of the crediting period is needed with its source", "ต้องระบุระยะเวลาคิดเครดิตพร้อมแหล่งอ้างอิง");
    public static readonly FindingRule Buffer = Error("ar.crediting.buffer", Documents.LibraryRules.At("buffer"), "The buffer share for non-permanence is needed with its source", "ต้องระบุสัดส่วนเครดิตสำรองพร้อมแหล่งอ้างอิง");
    public static readonly FindingRule Reassessed = Error("ar.crediting.renewal", Crediting, "After a renewal the baseline must have been reassessed", "เมื่อต่ออายุโครงการต้องประเมินกรณีฐานใหม่");
    public static readonly FindingRule Barriers = Error("ar.additionality.barriers", Documents.PReddPlusV02.At("3"), "Additionality needs at least the barrier analysis", "การพิสูจน์ส่วนเพิ่มต้องวิเคราะห์อุปสรรคเป็นอย่างน้อย");
    public static readonly FindingRule AllSteps = Error("ar.additionality.all-steps", Documents.PReddPlusV02.At("3"), "A large project needs every step of the additionality analysis; its largest year is {0} tCO2e", "โครงการขนาดใหญ่ต้องวิเคราะห์ส่วนเพิ่มครบทุกขั้นตอน ปีสูงสุดคือ {0} tCO2e");
    public static readonly FindingRule NoRounds = Error("ar.rounds.none", Crediting, "There is no round", "ไม่มีรอบ");
    public static readonly FindingRule RoundYears = Error("ar.rounds.years", Crediting, "A round is at least one whole year and follows the one before: it must start in year {0}, but has years {1} to {2}", "รอบต้องไม่น้อยกว่า 1 ปีและต่อเนื่องจากรอบก่อน ต้องเริ่มปีที่ {0} แต่ระบุปีที่ {1} ถึง {2}");
    public static readonly FindingRule BeyondCrediting = Error("ar.rounds.crediting", CreditingPeriod, "The round ends in year {0}, after the crediting period of {1} years", "รอบสิ้นสุดปีที่ {0} เกินระยะเวลาคิดเครดิต {1} ปี");
    public static readonly FindingRule FuelMissing = Error("ar.fuel.baseline", Documents.PReddPlusV02.At("2.2"), "The baseline counts fuel, so that round {0} must count it too", "กรณีฐานนับเชื้อเพลิง รอบที่ {0} ต้องนับด้วย");
    public static readonly FindingRule LargestYearNeeded = Error("ar.scale.largest-year", Documents.PReddPlusV02.At("definitions"), "Monitored rounds need the largest year of the estimate beforehand, with its source: it decides the scale", "รอบที่ติดตามต้องระบุปีที่มีค่าประมาณการสูงสุดพร้อมแหล่งที่มา เพื่อกำหนดขนาดโครงการ");
    public static readonly FindingRule LargestYearUnused = Error("ar.scale.largest-year-unused", Documents.PReddPlusV02.At("definitions"), "An estimate beforehand computes its own largest year; none may be given", "การประมาณการล่วงหน้าคำนวณปีสูงสุดเอง ไม่ต้องระบุ");
    public static readonly FindingRule PoolTwice = Error("ar.pools.twice", Documents.PReddPlusV02.At("2.1, table 4"), "The pool '{0}' is listed twice", "ระบุแหล่งสะสม '{0}' ซ้ำ");
    public static readonly FindingRule PoolOmission = Error("ar.pools.omission", Documents.PReddPlusV02.At("2.1, table 4"), "The pool '{0}' is left out, but the data given show that counting it lowers the net result by {1} tCO2e", "ไม่นับแหล่งสะสม '{0}' แต่ข้อมูลแสดงว่าหากนับผลสุทธิจะลดลง {1} tCO2e");
    public static readonly FindingRule NoUncertainty = Warning("ar.uncertainty", Documents.PReddPlusV02.At("9"), "The change of the pool '{0}' is taken as exact: give the half-width of its 90 % confidence interval", "การเปลี่ยนแปลงของแหล่งสะสม '{0}' ถือเป็นค่าแน่นอน ควรระบุครึ่งช่วงความเชื่อมั่นร้อยละ 90");
    public static readonly FindingRule DeductionSource = Warning("ar.deduction.source", Documents.PReddPlusV02.At("8"), "{0} is subtracted from the credits and has no source: say where it comes from, also where it is zero", "{0} เป็นค่าที่หักออกจากเครดิตแต่ไม่มีแหล่งที่มา ต้องระบุแหล่งที่มา แม้มีค่าเป็นศูนย์");
    public static readonly FindingRule BaselineLossSource = Error("ar.baseline.source", Documents.PReddPlusV02.At("5.2.2"), "The baseline change of the pool '{0}', {1}, is below zero and raises the credits: its source is needed", "การเปลี่ยนแปลงกรณีฐานของแหล่งสะสม '{0}' คือ {1} ต่ำกว่าศูนย์และทำให้เครดิตเพิ่มขึ้น ต้องระบุแหล่งที่มา");
    public static readonly FindingRule BaselineLoss = Warning("ar.baseline.negative", Documents.PReddPlusV02.At("8"), "The baseline change of the pool '{0}' is below zero: subtracting it adds {1} tCO2e to the round, before the uncertainty discount. Show that this would be lost without the project", "การเปลี่ยนแปลงกรณีฐานของแหล่งสะสม '{0}' ต่ำกว่าศูนย์ เมื่อนำไปลบทำให้รอบนี้เพิ่มขึ้น {1} tCO2e ก่อนหักส่วนลดความไม่แน่นอน ต้องแสดงว่าจะสูญเสียไปหากไม่มีโครงการ");
    public static readonly FindingRule ReadingGivesMore = Warning("ar.reading.more-credits", Documents.LibraryRules.At("readings"), "The reading '{1}' of '{0}' gives {2} tCO2e more than the conservative default", "การตีความ '{1}' ของ '{0}' ให้มากกว่าค่าเริ่มต้นเชิงอนุรักษ์ {2} tCO2e");

    private static FindingRule Error(string code, Clause clause, string english, string thai) => new(code, Severity.Error, clause, english, thai);

    private static FindingRule Warning(string code, Clause clause, string english, string thai) => new(code, Severity.Warning, clause, english, thai);
}

using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Agriculture;

/// <summary>
/// Where the texts of T-VER-S-METH-13-05 and 13-06 are open, because they are not at hand, and how the library reads them. The first
/// five must be chosen by the project: the first reading of each is no default.
/// </summary>
public static class AgricultureInterpretations
{
    private static readonly Bilingual Counted = new("Counted", "นับ");
    private static readonly Bilingual NotCounted = new("Not counted", "ไม่นับ");

    /// <summary>The form of the nitrous oxide equations.</summary>
    public static readonly Interpretation<NitrousOxideForm> NitrousOxide = new(
        "nitrous-oxide-form",
        FertilizerSymbols.Baseline,
        new("Which form of the nitrous oxide equations is meant; the project must choose", "สมการ N2O ใช้รูปแบบใด โครงการต้องเลือก"),
        (NitrousOxideForm.Ipcc2006, new("ipcc-2006", new("2006 IPCC Guidelines, nitrogen as applied", "แนวทาง IPCC 2006 ใช้ไนโตรเจนที่ใส่ทั้งหมด"))),
        (NitrousOxideForm.Ipcc2019, new("ipcc-2019", new("2019 Refinement, aggregated factors", "ฉบับปรับปรุง IPCC 2019 ค่ารวม"))),
        (NitrousOxideForm.Ipcc2019ByClimate, new("ipcc-2019-by-climate", new("2019 Refinement, factors by climate and kind of fertiliser", "ฉบับปรับปรุง IPCC 2019 ตามภูมิอากาศและชนิดปุ๋ย"))),
        (NitrousOxideForm.CdmVolatilizationRemoved, new("cdm-volatilization-removed", new("CDM tool for forestation, nitrogen that does not volatilise", "เครื่องมือ CDM สำหรับป่าไม้ ใช้ไนโตรเจนที่ไม่ระเหย"))));

    /// <summary>Whether deposition counts.</summary>
    public static readonly Interpretation<Counting> Volatilization = Switch(
        "volatilization", FertilizerSymbols.Deposition, "Whether nitrous oxide of volatilised nitrogen counts", "การปล่อย N2O ทางอ้อมจากไนโตรเจนที่ระเหยนับหรือไม่");

    /// <summary>Whether leaching counts.</summary>
    public static readonly Interpretation<Counting> Leaching = Switch(
        "leaching", FertilizerSymbols.Leaching, "Whether nitrous oxide of leached nitrogen counts", "การปล่อย N2O ทางอ้อมจากไนโตรเจนที่ชะล้างนับหรือไม่");

    /// <summary>Whether urea counts.</summary>
    public static readonly Interpretation<Counting> Urea = Switch(
        "urea", FertilizerSymbols.Urea, "Whether carbon dioxide of urea counts", "การปล่อย CO2 จากยูเรียนับหรือไม่");

    /// <summary>Whether lime counts.</summary>
    public static readonly Interpretation<Counting> Lime = Switch(
        "lime", FertilizerSymbols.Liming, "Whether carbon dioxide of limestone and dolomite counts", "การปล่อย CO2 จากปูนนับหรือไม่");

    /// <summary>A year above the cap of T-VER-S-METH-13-05.</summary>
    public static readonly Interpretation<AnnualCapReading> AnnualCap = new(
        "annual-cap",
        FertilizerSymbols.Cap,
        new("What follows where a monitored year is above 5,000 tCO2e", "เมื่อปีที่ติดตามเกิน 5,000 tCO2e ให้ทำอย่างไร"),
        (AnnualCapReading.Cut, new("cut", new("No credits above 5,000 tCO2e of a year", "ไม่ให้เครดิตส่วนที่เกิน 5,000 tCO2e ต่อปี"))),
        (AnnualCapReading.EstimateOnly, new("estimate-only", new("A condition of the estimate only", "เป็นเงื่อนไขของการประมาณการเท่านั้น"), IsAsPrinted: true)));

    /// <summary>The weights of sub-plots of soil.</summary>
    public static readonly Interpretation<SoilWeightingReading> SoilWeighting = new(
        "soil-weighting",
        SoilCarbonSymbols.Tool,
        new("How the samples of sub-plots make the carbon of the land", "การรวมตัวอย่างดินของแปลงย่อยเป็นคาร์บอนของพื้นที่"),
        (SoilWeightingReading.ByArea, new("by-area", new("Each sub-plot by its own area", "ถ่วงน้ำหนักตามพื้นที่แปลงย่อย"))),
        (SoilWeightingReading.UnweightedMean, new("unweighted-mean", new("The unweighted mean on the whole area", "ค่าเฉลี่ยธรรมดาคูณพื้นที่ทั้งหมด"))));

    /// <summary>The uncertainty discount in the Standard programme.</summary>
    public static readonly Interpretation<UncertaintyReading> Uncertainty = new(
        "uncertainty-discount",
        UncertaintyDiscount.Clause,
        new("Whether carbon changes bear the discount that the Premium programme prints", "การเปลี่ยนแปลงคาร์บอนต้องหักความไม่แน่นอนตามที่โครงการพรีเมียมกำหนดหรือไม่"),
        (UncertaintyReading.Discounted, new("discounted", new("On each carbon change", "หักที่การเปลี่ยนแปลงคาร์บอนแต่ละรายการ"))),
        (UncertaintyReading.NotDiscounted, new("not-discounted", new("None", "ไม่หัก"))));

    private static Interpretation<Counting> Switch(string code, Clause clause, string english, string thai) => new(
        code,
        clause,
        new(english, thai),
        (Counting.Counted, new("counted", Counted)),
        (Counting.NotCounted, new("not-counted", NotCounted)));
}

using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>The parameters of fertilisation as the farmers' handbook lists them: its steps say what is recorded, sampled and averaged.</summary>
internal static class FertilizationParameters
{
    private static readonly Bilingual Records = new("Farm records; official reference data for a baseline without records", "บันทึกของเกษตรกร หรือข้อมูลอ้างอิงจากหน่วยงานราชการสำหรับกรณีฐาน");
    private static readonly Bilingual EveryYear = new("Every year", "ทุกปี");
    private static readonly Bilingual None = new("", "");

    public static IReadOnlyList<Parameter> All { get; } =
    [
        Recorded(FertilizerSymbols.Mass),
        Recorded(FossilFuelSymbols.Amount),
        Fixed(FertilizerSymbols.NitrogenContent, "Label, laboratory, or a cited table", "ฉลาก ผลวิเคราะห์ หรือตารางที่อ้างอิง"),
        Fixed(FertilizerSymbols.NitrousOxidePotential, "TGO's announcement for the crediting period", "ประกาศ อบก. สำหรับระยะเวลาคิดเครดิต"),
        Fixed(FossilFuelSymbols.NetCalorificValue, "Invoice, then measurement, then energy statistics of Thailand", "ใบแจ้งหนี้ การตรวจวัด หรือสถิติพลังงานของประเทศไทย ตามลำดับ"),
        Fixed(FossilFuelSymbols.EmissionFactor, "2006 IPCC Guidelines, Volume 2, Table 1.4", "แนวทาง IPCC 2006 เล่ม 2 ตาราง 1.4"),
        Sampled(SoilCarbonSymbols.OrganicCarbon),
        Sampled(SoilCarbonSymbols.BulkDensity),
    ];

    private static Parameter Recorded(Symbol symbol) => new(symbol, IsMonitored: true, Records, None, EveryYear);

    private static Parameter Fixed(Symbol symbol, string english, string thai) => new(symbol, IsMonitored: false, new(english, thai), None, None);

    private static Parameter Sampled(Symbol symbol) => new(
        symbol,
        IsMonitored: true,
        new("Laboratory", "ห้องปฏิบัติการ"),
        new("Composite sample of 0 to 30 cm of each sub-plot of 10 rai at most, quartered to about 0.5 kg", "ตัวอย่างรวมระดับ 0 ถึง 30 ซม. ของแปลงย่อยไม่เกิน 10 ไร่ แบ่งสี่ส่วนเหลือประมาณ 0.5 กก."),
        new("Before the project and at the end of each round, where soil carbon is counted", "ก่อนเริ่มโครงการและสิ้นแต่ละรอบ เมื่อนับคาร์บอนในดิน"));
}

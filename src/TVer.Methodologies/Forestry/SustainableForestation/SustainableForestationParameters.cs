using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using S = TVer.Methodologies.Forestry.SustainableForestation.SustainableForestationSymbols;

namespace TVer.Methodologies.Forestry.SustainableForestation;

/// <summary>The parameters that T-VER-S-METH-13-01 v02 lists in its sections 8.1 and 8.2; the emission factors of burning are constants of its equation.</summary>
internal static class SustainableForestationParameters
{
    private static readonly Bilingual MeasurementReport = new("Measurement report", "รายงานการตรวจวัด");
    private static readonly Bilingual TreeTool = new("T-VER-S-TOOL-01-01", "T-VER-S-TOOL-01-01");
    private static readonly Bilingual EachRound = new("At each assessment for certification", "ตามรอบของการประเมินติดตามผลเพื่อขอการรับรอง");
    private static readonly Bilingual Nothing = new("", "");
    private static readonly Bilingual PotentialSource = new("IPCC assessment report as announced by TGO", "รายงานของ IPCC ที่ประกาศโดย อบก.");
    private static readonly Bilingual PotentialMethod = new(
        "Design document: the latest value announced; monitoring: the value announced for the crediting period",
        "จัดทำเอกสารข้อเสนอโครงการ: ค่าล่าสุดที่ประกาศ; การติดตาม: ค่าที่ประกาศสำหรับช่วงระยะเวลาคิดเครดิต");

    public static readonly IReadOnlyList<Parameter> All =
    [
        new(S.EarlierStock, false, MeasurementReport, TreeTool, Nothing),
        new(BurningSymbols.CombustionFactor, false, new("AR-TOOL08, by mean age", "AR-TOOL08 ตามอายุเฉลี่ย"), Nothing, Nothing),
        new(S.Stock, true, MeasurementReport, TreeTool, EachRound),
        new(BurningSymbols.BurntArea, true, MeasurementReport, new("Survey, satellite or aerial images", "สำรวจในพื้นที่ หรือภาพถ่ายดาวเทียม/ภาพถ่ายทางอากาศ"), EachRound),
        new(BurningSymbols.StandingBiomass, true, MeasurementReport, TreeTool, EachRound),
        new(BurningSymbols.MethanePotential, true, PotentialSource, PotentialMethod, EachRound),
        new(BurningSymbols.NitrousOxidePotential, true, PotentialSource, PotentialMethod, EachRound),
    ];
}

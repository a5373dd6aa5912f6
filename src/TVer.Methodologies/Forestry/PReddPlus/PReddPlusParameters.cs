using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.Afforestation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The parameters of section 11 and the tools that the methodology calls.</summary>
internal static class PReddPlusParameters
{
    public static readonly IReadOnlyList<Document> Tools =
    [
        Tool("T-VER-P-TOOL-01-01", "Combined Tool to Identify the Baseline Scenario and Demonstrate Additionality in Forest Project Activities", "การกำหนดกรณีฐานและการพิสูจน์การดำเนินงานเพิ่มเติมจากการดำเนินงานตามปกติสำหรับกิจกรรมโครงการป่าไม้"),
        Tool("T-VER-P-TOOL-01-02", "Calculation for carbon stocks and change in carbon stocks of trees in forest project activities", "การคำนวณการกักเก็บคาร์บอนและการเปลี่ยนแปลงคาร์บอนของต้นไม้สำหรับกิจกรรมโครงการป่าไม้"),
        Tool("T-VER-P-TOOL-01-03", "Calculation for carbon stocks and change in carbon stocks of dead wood and litter in forest project activities", "การคำนวณการกักเก็บคาร์บอนและการเปลี่ยนแปลงคาร์บอนของไม้ตายและซากพืชสำหรับกิจกรรมโครงการป่าไม้"),
        Tool("T-VER-P-TOOL-01-04", "Calculation for change in soil organic carbon stocks in forest project activities", "การคำนวณการเปลี่ยนแปลงปริมาณการสะสมคาร์บอนอินทรีย์ในดินสำหรับกิจกรรมโครงการป่าไม้"),
        Tool("T-VER-P-TOOL-01-05", "Calculation for non-CO2 greenhouse gas emissions from burning of biomass in forest project activities", "การคำนวณการปล่อยก๊าซเรือนกระจกชนิดอื่นที่ไม่ใช่ก๊าซคาร์บอนไดออกไซด์จากการเผาชีวมวลสำหรับกิจกรรมโครงการป่าไม้"),
        Tool("T-VER-P-TOOL-01-06", "Estimation of the increase in GHG emissions attributable to displacement of pre-project agricultural activities in forest project activities", "การคำนวณการปล่อยก๊าซเรือนกระจกจากการเคลื่อนย้ายกิจกรรมการเกษตรสำหรับกิจกรรมโครงการป่าไม้"),
        Tool("T-VER-P-TOOL-01-08", "Calculation of Appropriate Number of Sample Plots for Carbon Measurements in Forest Project Activities", "การคำนวณจำนวนแปลงตัวอย่างที่เหมาะสมในการตรวจวัดปริมาณคาร์บอนสำหรับกิจกรรมโครงการป่าไม้"),
        Tool("T-VER-P-TOOL-01-09", "Tool for Testing Significance of GHG emissions in Project Activities", "การทดสอบนัยสำคัญของการปล่อยก๊าซเรือนกระจกสำหรับกิจกรรมโครงการ"),
    ];

    private static readonly Bilingual MeasurementReport = new("Measurement report", "รายงานการตรวจวัด");
    private static readonly Bilingual EachRound = new("At each assessment for certification", "ตามรอบของการประเมินติดตามผลเพื่อขอการรับรอง");
    private static readonly Bilingual Nothing = new("", "");

    private static readonly Symbol Location = new(
        "location", "1", PReddPlusClauses.MonitoredParameters, "Location of the project (UTM, or latitude and longitude)", "ที่ตั้งโครงการ (UTM หรือ Latitude, Longitude)");

    private static readonly Symbol ProjectArea = new(
        "A", "rai", PReddPlusClauses.MonitoredParameters, "Project area", "พื้นที่โครงการ");

    private static readonly Symbol MethanePotential = new(
        "GWP_CH4", "tCO2e/tCH4", PReddPlusClauses.MonitoredParameters, "Global warming potential of methane", "ศักยภาพในการทำให้เกิดภาวะโลกร้อนของก๊าซมีเทน");

    private static readonly Symbol NitrousOxidePotential = new(
        "GWP_N2O", "tCO2e/tN2O", PReddPlusClauses.MonitoredParameters, "Global warming potential of nitrous oxide", "ศักยภาพในการทำให้เกิดภาวะโลกร้อนของก๊าซไนตรัสออกไซด์");

    private static readonly Bilingual PotentialSource = new(
        "IPCC assessment report as announced by TGO", "รายงานของ IPCC ที่ประกาศโดย อบก.");

    private static readonly Bilingual PotentialMethod = new(
        "Design document: the latest value announced; monitoring: the value announced for the crediting period (the text for methane names GWP_N2O, a slip)",
        "จัดทำเอกสารข้อเสนอโครงการ: ค่าล่าสุดที่ประกาศ; การติดตาม: ค่าที่ประกาศสำหรับช่วงระยะเวลาคิดเครดิต (ข้อความของมีเทนพิมพ์เป็น GWP_N2O)");

    /// <summary>All parameters that section 11 lists, in its order.</summary>
    public static readonly IReadOnlyList<Parameter> All =
    [
        new(FossilFuelSymbols.NetCalorificValue, false,
            new("1 supplier's invoice, 2 measurement, 3 energy statistics of Thailand (DEDE)", "1 ใบแจ้งหนี้จากผู้ผลิตเชื้อเพลิง 2 การตรวจวัด 3 รายงานสถิติพลังงานของประเทศไทย (พพ.)"), Nothing, Nothing),
        new(FossilFuelSymbols.EmissionFactor, false, new("2006 IPCC Guidelines, table 1.4", "ตารางที่ 1.4 2006 IPCC Guidelines"), Nothing, Nothing),
        new(Location, true, MeasurementReport,
            new("At least four points: northernmost, southernmost, easternmost, westernmost", "อย่างน้อย 4 จุด ได้แก่ ทิศเหนือสุด ใต้สุด ตะวันออกสุด และตะวันตกสุด"), EachRound),
        new(ProjectArea, true, MeasurementReport, new("Survey, satellite or aerial images", "สำรวจในพื้นที่ หรือภาพถ่ายดาวเทียม/ภาพถ่ายทางอากาศ"), EachRound),
        ByTool(AfforestationSymbols.BaselineTree, "T-VER-P-TOOL-01-02"),
        ByTool(AfforestationSymbols.BaselineSapling, "T-VER-P-TOOL-01-02"),
        ByTool(AfforestationSymbols.BaselineDeadWood, "T-VER-P-TOOL-01-03"),
        ByTool(AfforestationSymbols.BaselineLitter, "T-VER-P-TOOL-01-03"),
        ByTool(AfforestationSymbols.BaselineSoil, "T-VER-P-TOOL-01-04"),
        ByTool(AfforestationSymbols.ProjectTree, "T-VER-P-TOOL-01-02"),
        ByTool(AfforestationSymbols.ProjectSapling, "T-VER-P-TOOL-01-02"),
        ByTool(AfforestationSymbols.ProjectDeadWood, "T-VER-P-TOOL-01-03"),
        ByTool(AfforestationSymbols.ProjectLitter, "T-VER-P-TOOL-01-03"),
        ByTool(AfforestationSymbols.ProjectSoil, "T-VER-P-TOOL-01-04"),
        new(FossilFuelSymbols.Amount, true, new("Record of fuel use", "รายงานปริมาณการใช้เชื้อเพลิง"),
            new("Invoices or issue records where fuel is used at once; mass or volume drawn where it is stored", "ใบแจ้งหนี้หรือบันทึกเบิกจ่ายกรณีใช้ทั้งหมดในคราวเดียว หรือวัดมวล/ปริมาตรกรณีใช้จากภาชนะเก็บ"),
            new("Recorded at least monthly", "บันทึกข้อมูลอย่างน้อยเป็นรายเดือน")),
        new(MethanePotential, true, PotentialSource, PotentialMethod, Nothing),
        new(NitrousOxidePotential, true, PotentialSource, PotentialMethod, Nothing),
    ];

    private static Parameter ByTool(Symbol symbol, string tool) => new(symbol, true, MeasurementReport, new(tool, tool), EachRound);

    private static Document Tool(string code, string english, string thai) => new(code, "01", new(english, thai));
}

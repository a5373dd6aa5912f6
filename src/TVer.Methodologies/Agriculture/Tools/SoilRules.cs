namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>Rules about the sampling of soil.</summary>
internal static class SoilRules
{
    public static readonly FindingRule Rounds = new(
        "soil.rounds", Severity.Error, SoilCarbonSymbols.Tool,
        "Soil carbon must be sampled before the project and at the end of every round, or not at all; {0} has no sampling.",
        "คาร์บอนในดินต้องเก็บตัวอย่างก่อนเริ่มโครงการและเมื่อสิ้นทุกรอบ หรือไม่นับเลย {0} ไม่มีการเก็บตัวอย่าง");

    public static readonly FindingRule NotSampled = new(
        "soil.not-sampled", Severity.Error, SoilCarbonSymbols.Sampling,
        "Plot '{0}' is not sampled; every plot must be.",
        "แปลง '{0}' ไม่ได้เก็บตัวอย่างดิน ต้องเก็บทุกแปลง");

    public static readonly FindingRule UnknownPlot = new(
        "soil.unknown-plot", Severity.Error, SoilCarbonSymbols.Sampling,
        "'{0}' is not a plot of the project.",
        "'{0}' ไม่ใช่แปลงของโครงการ");

    public static readonly FindingRule SubPlotArea = new(
        "soil.sub-plot-area", Severity.Error, SoilCarbonSymbols.Sampling,
        "Sub-plot '{0}' has {1}; a sub-plot has more than 0 and at most 10 rai.",
        "แปลงย่อย '{0}' มีพื้นที่ {1} แปลงย่อยต้องมากกว่า 0 และไม่เกิน 10 ไร่");

    public static readonly FindingRule SubPlotTotal = new(
        "soil.sub-plot-total", Severity.Error, SoilCarbonSymbols.Sampling,
        "The sub-plots of '{0}' have {1}, the plot has {2}.",
        "แปลงย่อยของ '{0}' มีพื้นที่รวม {1} แต่แปลงมี {2}");

    public static readonly FindingRule Depth = new(
        "soil.depth", Severity.Error, SoilCarbonSymbols.Sampling,
        "Sub-plot '{0}' was sampled to {1}; the depth is 30 cm.",
        "แปลงย่อย '{0}' เก็บตัวอย่างลึก {1} ต้องเก็บที่ระดับ 30 เซนติเมตร");

    public static readonly FindingRule Values = new(
        "soil.values", Severity.Error, SoilCarbonSymbols.Tool,
        "Sub-plot '{0}' needs a bulk density from 0.1 to 2.65 g/cm3, organic carbon from 0 to 60 %, coarse fragments from 0 to below 100 %.",
        "แปลงย่อย '{0}' ต้องมีความหนาแน่นรวม 0.1 ถึง 2.65 g/cm3 คาร์บอนอินทรีย์ร้อยละ 0 ถึง 60 และเศษหินร้อยละ 0 ถึงน้อยกว่า 100");

    public static readonly FindingRule EquationNotAtHand = new(
        "soil.equation", Severity.Information, SoilCarbonSymbols.Tool,
        "The equations of T-VER-S-TOOL-01-02 are not at hand: the general one is used, losses are deducted.",
        "ไม่มีข้อความสมการของ T-VER-S-TOOL-01-02 จึงใช้สมการทั่วไป และหักการสูญเสียคาร์บอนในดิน");
}

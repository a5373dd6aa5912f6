using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>The symbols of AR-TOOL16 v01.1.0, the parent of T-VER-P-TOOL-01-04. Stocks per hectare, as in its tables; areas in rai.</summary>
public static class SoilSymbols
{
    private static readonly Clause Measured = Documents.SoilCarbonToolV01.At("equation not seen; common form");

    /// <summary>SOC_REF,i.</summary>
    public static readonly Symbol ReferenceStock = Of("SOC_REF,i", "tC/ha", "equation 1", "Reference soil carbon stock under native vegetation", "คาร์บอนในดินอ้างอิงภายใต้พืชพรรณธรรมชาติ");

    /// <summary>f_LU,i.</summary>
    public static readonly Symbol LandUseFactor = Of("f_LU,i", "1", "equation 1", "Relative stock change factor for land use", "ค่าสัมประสิทธิ์การใช้ที่ดิน");

    /// <summary>f_MG,i.</summary>
    public static readonly Symbol ManagementFactor = Of("f_MG,i", "1", "equation 1", "Relative stock change factor for management", "ค่าสัมประสิทธิ์การจัดการ");

    /// <summary>f_IN,i.</summary>
    public static readonly Symbol InputFactor = Of("f_IN,i", "1", "equation 1", "Relative stock change factor for inputs", "ค่าสัมประสิทธิ์การใส่อินทรียวัตถุ");

    /// <summary>SOC_INITIAL,i.</summary>
    public static readonly Symbol InitialStock = Of("SOC_INITIAL,i", "tC/ha", "equation 1", "Soil carbon stock at the start of the project", "คาร์บอนในดินเริ่มโครงการ");

    /// <summary>The disturbed share of a stratum.</summary>
    public static readonly Symbol DisturbedShare = Of("a_D,i", "1", "equation 2", "Share of stratum i disturbed over and above the baseline", "สัดส่วนพื้นที่ที่ถูกรบกวนเพิ่มจากกรณีฐาน");

    /// <summary>SOC_LOSS,i.</summary>
    public static readonly Symbol Loss = Of("SOC_LOSS,i", "tC/ha", "equations 2 and 3", "Loss of soil carbon by site preparation", "คาร์บอนในดินที่สูญเสียจากการเตรียมพื้นที่");

    /// <summary>dSOC_t,i.</summary>
    public static readonly Symbol AnnualRate = Of("dSOC_t,i", "tC/ha/yr", "equations 4 to 7", "Rate of change of soil carbon in year t", "อัตราการเปลี่ยนแปลงคาร์บอนในดินในปี t");

    /// <summary>The rate of gain before the cap.</summary>
    public static readonly Symbol UncappedRate = Of("dSOC_i", "tC/ha/yr", "equation 6", "Rate of gain of soil carbon over 20 years", "อัตราการเพิ่มขึ้นของคาร์บอนในดินตลอด 20 ปี");

    /// <summary>A_i.</summary>
    public static readonly Symbol StratumArea = Of("A_i", "rai", "equation 8", "Area of stratum i", "พื้นที่ชั้นภูมิ i");

    /// <summary>ΔSOC_AL,i,t.</summary>
    public static readonly Symbol StratumChange = Of("ΔSOC_AL,i,t", "tCO2e", "equation 8", "Change of soil organic carbon of stratum i in year t", "การเปลี่ยนแปลงคาร์บอนในดินของชั้นภูมิ i ในปี t");

    /// <summary>ΔSOC_AL,t.</summary>
    public static readonly Symbol Change = Of("ΔSOC_AL,t", "tCO2e", "equation 8", "Change of soil organic carbon in year t", "การเปลี่ยนแปลงคาร์บอนในดินในปี t");

    /// <summary>The change over a span of years.</summary>
    public static readonly Symbol PeriodChange = Of("ΔSOC_AL", "tCO2e", "equation 8", "Change of soil organic carbon over the years of a round", "การเปลี่ยนแปลงคาร์บอนในดินตลอดรอบ");

    /// <summary>A fixed annual rate, given with its source.</summary>
    public static readonly Symbol GivenRate = new("ΔSOC_rate", "tC/rai/yr", Documents.PReddPlusV02.At("6.1.2"), "Annual gain of soil carbon, given with its source", "อัตราการเพิ่มขึ้นของคาร์บอนในดินต่อปีที่กำหนดพร้อมแหล่งอ้างอิง");

    /// <summary>Years over which a fixed rate runs.</summary>
    public static readonly Symbol Years = new("T", "yr", Documents.PReddPlusV02.At("6.1.2"), "Years of the round", "จำนวนปีของรอบ");

    /// <summary>SOC: measured stock.</summary>
    public static readonly Symbol MeasuredStock = new("SOC", "tC/rai", Measured, "Soil carbon stock of all layers", "คาร์บอนในดินรวมทุกชั้น");

    /// <summary>C_SOC: measured stock as carbon dioxide per rai.</summary>
    public static readonly Symbol StockPerRai = new("C_SOC", "tCO2e/rai", Documents.PReddPlusV02.At("5.2.1"), "Soil carbon stock per rai", "คาร์บอนในดินต่อไร่");

    /// <summary>The half-width of the measured stock per rai.</summary>
    public static readonly Symbol StockHalfWidth = new("h(C_SOC)", "tCO2e/rai", Measured, "Half-width of the soil carbon stock per rai at 90 % confidence", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของคาร์บอนในดินต่อไร่");

    /// <summary>The measured stock as it is sampled by profiles.</summary>
    public static readonly Plots.SampledVariable MeasuredVariable = new("SOC", "tC/rai", Measured, "Soil carbon stock per rai", "คาร์บอนในดินต่อไร่");

    /// <summary>ΔC_SOC: change of the measured stock.</summary>
    public static readonly Symbol MeasuredChange = new("ΔC_SOC", "tCO2e", Measured, "Change of the measured soil carbon stock", "การเปลี่ยนแปลงคาร์บอนในดินที่วัดได้");

    private static Symbol Of(string text, string unit, string clause, string english, string thai) =>
        new(text, unit, Documents.ArTool16.At(clause), english, thai);
}

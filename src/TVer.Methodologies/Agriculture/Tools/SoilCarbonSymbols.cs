using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>The symbols of soil carbon from composite samples; the text of T-VER-S-TOOL-01-02 is not at hand.</summary>
public static class SoilCarbonSymbols
{
    internal static readonly Clause Tool = Documents.SoilCarbonToolV01.At("as used by the farmers' handbook");
    internal static readonly Clause Sampling = Documents.AgricultureHandbook.At("field crops, registration, step 2");

    /// <summary>A: the area of a sub-plot.</summary>
    public static readonly Symbol SubPlotArea = new("A_s", "rai", Sampling, "Area of sub-plot s", "พื้นที่แปลงย่อย s");

    /// <summary>BD: bulk density.</summary>
    public static readonly Symbol BulkDensity = new("BD", "g/cm3", Tool, "Bulk density of the soil", "ความหนาแน่นรวมของดิน");

    /// <summary>The depth of the sample.</summary>
    public static readonly Symbol Depth = new("D_soil", "cm", Sampling, "Depth of the sample", "ระดับความลึกของตัวอย่างดิน");

    /// <summary>OC: organic carbon in the fine soil.</summary>
    public static readonly Symbol OrganicCarbon = new("OC", "1", Tool, "Organic carbon in the fine soil, by mass", "ปริมาณคาร์บอนอินทรีย์ในดิน โดยมวล");

    /// <summary>The coarse fragments.</summary>
    public static readonly Symbol CoarseFragments = new("CF_soil", "1", Tool, "Share of coarse fragments", "สัดส่วนเศษหินกรวด");

    /// <summary>SOC: the carbon of a rai.</summary>
    public static readonly Symbol Density = new("SOC_s", "tC/rai", Tool, "Soil organic carbon of sub-plot s", "คาร์บอนอินทรีย์ในดินของแปลงย่อย s");

    /// <summary>The carbon of a sub-plot.</summary>
    public static readonly Symbol SubPlotStock = new("C_SOC,s", "tC", Tool, "Soil organic carbon stock of sub-plot s", "ปริมาณคาร์บอนในดินของแปลงย่อย s");

    /// <summary>The area of all sub-plots.</summary>
    public static readonly Symbol Area = new("A_soil", "rai", Sampling, "Area of all sub-plots", "พื้นที่รวมของแปลงย่อย");

    /// <summary>The densities of all sub-plots added.</summary>
    public static readonly Symbol TotalDensity = new("ΣSOC_s", "tC/rai", Tool, "Soil organic carbon of the sub-plots, added", "ผลรวมคาร์บอนในดินของแปลงย่อย");

    /// <summary>The number of sub-plots.</summary>
    public static readonly Symbol Count = new("n_s", "1", Sampling, "Number of sub-plots", "จำนวนแปลงย่อย");

    /// <summary>The stock at one sampling.</summary>
    public static readonly Symbol Stock = new("C_SOC", "tC", Tool, "Soil organic carbon stock", "ปริมาณคาร์บอนในดิน");

    /// <summary>ΔSOC: the change between two samplings.</summary>
    public static readonly Symbol Change = new("ΔSOC", "tCO2e", Tool, "Change of soil organic carbon between two samplings", "การเปลี่ยนแปลงคาร์บอนในดินระหว่างการเก็บตัวอย่าง");

    /// <summary>The half-width of the change.</summary>
    public static readonly Symbol ChangeHalfWidth = new("h(ΔSOC)", "tCO2e", UncertaintyRule, "Half-width of the 90 % confidence interval of ΔSOC", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของ ΔSOC");

    /// <summary>The change after the uncertainty discount.</summary>
    public static readonly Symbol DiscountedChange = new("ΔSOC*", "tCO2e", UncertaintyRule, "Change of soil organic carbon after the uncertainty discount", "การเปลี่ยนแปลงคาร์บอนในดินหลังหักความไม่แน่นอน");

    private static Clause UncertaintyRule => Statistics.UncertaintyDiscount.Clause;
}

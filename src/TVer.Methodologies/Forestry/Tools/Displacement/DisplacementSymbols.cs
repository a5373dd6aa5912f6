using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Displacement;

/// <summary>The symbols of AR-TOOL15 v02.0, the parent of T-VER-P-TOOL-01-06. Equations 2 and 3 come out in tC, whatever unit is printed beside them.</summary>
public static class DisplacementSymbols
{
    /// <summary>A_DISP,t.</summary>
    public static readonly Symbol DisplacedArea = Of("A_DISP,t", "rai", "equation 2", "Area from which agriculture is displaced in the round", "พื้นที่ที่กิจกรรมเกษตรถูกเคลื่อนย้ายออก");

    /// <summary>b_TREE of the receiving land.</summary>
    public static readonly Symbol Trees = Of("b_TREE", "t d.m./rai", "equation 2", "Above-ground biomass of trees on the land that receives the activity", "มวลชีวภาพของต้นไม้ในพื้นที่ที่รับกิจกรรม");

    /// <summary>b_SHRUB of the receiving land.</summary>
    public static readonly Symbol Shrubs = Of("b_SHRUB", "t d.m./rai", "equation 2", "Above-ground biomass of shrubs on the land that receives the activity", "มวลชีวภาพของไม้พุ่มในพื้นที่ที่รับกิจกรรม");

    /// <summary>ΔC_BIOMASS,t.</summary>
    public static readonly Symbol Biomass = Of("ΔC_BIOMASS,t", "tC", "equation 2", "Decrease of carbon in biomass of the receiving land", "คาร์บอนในมวลชีวภาพที่ลดลงในพื้นที่ที่รับกิจกรรม");

    /// <summary>ΔSOC_LUC,t.</summary>
    public static readonly Symbol Soil = Of("ΔSOC_LUC,t", "tC", "equation 3", "Decrease of carbon in soil of the receiving land", "คาร์บอนในดินที่ลดลงในพื้นที่ที่รับกิจกรรม");

    /// <summary>max(ΔSOC_LUC,t, 0).</summary>
    public static readonly Symbol CountedSoil = Of("ΔSOC_LUC,t⁺", "tC", "equation 3", "Decrease of carbon in soil that is counted: a gain is not", "คาร์บอนในดินที่ลดลงที่นับ โดยไม่นับการเพิ่มขึ้น");

    /// <summary>f_LUP·f_MGP·f_INP.</summary>
    public static readonly Symbol FactorBefore = Of("f_LUP·f_MGP·f_INP", "1", "equation 3", "Relative stock of soil before the activity is received", "สัดส่วนคาร์บอนในดินก่อนรับกิจกรรม");

    /// <summary>f_LUD·f_MGD·f_IND.</summary>
    public static readonly Symbol FactorAfter = Of("f_LUD·f_MGD·f_IND", "1", "equation 3", "Relative stock of soil after the activity is received", "สัดส่วนคาร์บอนในดินหลังรับกิจกรรม");

    /// <summary>LK_AGRIC,t of one receiving land.</summary>
    public static readonly Symbol PartLeakage = Of("LK_AGRIC,i,t", "tCO2e", "equation 1", "Leakage by displacement to one kind of land", "การรั่วไหลจากการเคลื่อนย้ายไปยังพื้นที่ชนิดหนึ่ง");

    /// <summary>LK_AGRIC,t.</summary>
    public static readonly Symbol Leakage = Of("LK_AGRIC,t", "tCO2e", "equation 1", "Leakage by displaced agriculture", "การรั่วไหลจากการเคลื่อนย้ายกิจกรรมการเกษตร");

    private static Symbol Of(string text, string unit, string clause, string english, string thai) =>
        new(text, unit, Documents.ArTool15.At(clause), english, thai);
}

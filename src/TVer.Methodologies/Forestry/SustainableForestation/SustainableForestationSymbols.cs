using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.SustainableForestation;

/// <summary>The symbols of T-VER-S-METH-13-01 v02, as it prints them.</summary>
public static class SustainableForestationSymbols
{
    /// <summary>C_TREE of a year.</summary>
    public static readonly Symbol TreeCarbon = Of("C_TREE_t", "tC", "4, 5", "Carbon of trees in year t", "ปริมาณการกักเก็บคาร์บอนของต้นไม้ในปี t");

    /// <summary>C_TT,t.</summary>
    public static readonly Symbol Stock = Of("C_TT_t", "tCO2e", "5", "Stock of trees in the project area in year t", "ปริมาณการกักเก็บคาร์บอนของต้นไม้ในพื้นที่โครงการในปี t");

    /// <summary>C_TT,i: of the base year, or of the year last certified.</summary>
    public static readonly Symbol EarlierStock = Of("C_TT_i", "tCO2e", "8", "Stock of the base year, or of the year last certified", "ปริมาณการกักเก็บคาร์บอนในปีฐานหรือปีที่ได้รับการรับรองล่าสุด");

    /// <summary>PE.</summary>
    public static readonly Symbol ProjectEmission = Of("PE", "tCO2e", "6", "Emission of burning biomass", "ปริมาณการปล่อยก๊าซเรือนกระจกจากการเผาชีวมวล");

    /// <summary>GHG_LEAK: not considered.</summary>
    public static readonly Symbol Leakage = Of("GHG_LEAK", "tCO2e", "7", "Leakage: not considered, so zero", "การปล่อยนอกขอบเขตโครงการ: ไม่พิจารณา จึงเป็นศูนย์");

    /// <summary>C_SEQ.</summary>
    public static readonly Symbol Sequestration = Of("C_SEQ", "tCO2e", "8", "Carbon sequestered by the project", "ปริมาณการกักเก็บคาร์บอนที่ได้จากโครงการ");

    private static Symbol Of(string text, string unit, string clause, string english, string thai) =>
        new(text, unit, Documents.SustainableForestationV02.At(clause), english, thai);
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>The symbols of afforestation and reforestation, as T-VER-P-METH-13-03 v02 prints them.</summary>
public static class AfforestationSymbols
{
    private static readonly Clause Baseline = Documents.PReddPlusV02.At("5.2.2");
    private static readonly Clause Project = Documents.PReddPlusV02.At("6.1.2");
    private static readonly Clause Emissions = Documents.PReddPlusV02.At("6.2");
    private static readonly Clause Leak = Documents.PReddPlusV02.At("7.3");
    private static readonly Clause Uncertainty = Documents.PReddPlusV02.At("9, Annex 1");
    private static readonly Clause Net = Documents.PReddPlusV02.At("8");

    /// <summary>ΔC_TREE_BSL,t.</summary>
    public static readonly Symbol BaselineTree = new("ΔC_TREE_BSL,t", "tCO2e", Baseline, "Baseline change of trees", "การเปลี่ยนแปลงคาร์บอนของต้นไม้ของกรณีฐาน");

    /// <summary>ΔC_SAP_BSL,t.</summary>
    public static readonly Symbol BaselineSapling = new("ΔC_SAP_BSL,t", "tCO2e", Baseline, "Baseline change of saplings", "การเปลี่ยนแปลงคาร์บอนของไม้รุ่นของกรณีฐาน");

    /// <summary>ΔC_DW_BSL,t.</summary>
    public static readonly Symbol BaselineDeadWood = new("ΔC_DW_BSL,t", "tCO2e", Baseline, "Baseline change of dead wood", "การเปลี่ยนแปลงคาร์บอนของไม้ตายของกรณีฐาน");

    /// <summary>ΔC_LI_BSL,t.</summary>
    public static readonly Symbol BaselineLitter = new("ΔC_LI_BSL,t", "tCO2e", Baseline, "Baseline change of litter", "การเปลี่ยนแปลงคาร์บอนของเศษซากพืชของกรณีฐาน");

    /// <summary>ΔC_SOC_BSL,t: listed in 11.2, left out of the equation of 5.2.2.</summary>
    public static readonly Symbol BaselineSoil = new("ΔC_SOC_BSL,t", "tCO2e", Documents.PReddPlusV02.At("11.2"), "Baseline change of soil organic carbon", "การเปลี่ยนแปลงคาร์บอนในดินของกรณีฐาน");

    /// <summary>max(ΔC_SOC_BSL,t, 0): what the library subtracts of it.</summary>
    public static readonly Symbol CountedBaselineSoil = new("ΔC_SOC_BSL,t⁺", "tCO2e", Documents.PReddPlusV02.At("11.2"), "Baseline gain of soil organic carbon that is subtracted", "การเพิ่มขึ้นของคาร์บอนในดินของกรณีฐานที่นำมาหัก");

    /// <summary>ΔC_AR,BSL,t.</summary>
    public static readonly Symbol BaselineChange = new("ΔC_AR,BSL,t", "tCO2e", Baseline, "Net baseline change of the afforestation activity", "การเปลี่ยนแปลงการกักเก็บสุทธิของกรณีฐานของกิจกรรม AR");

    /// <summary>ΔC_TREE_P,t.</summary>
    public static readonly Symbol ProjectTree = new("ΔC_TREE_P,t", "tCO2e", Project, "Project change of trees", "การเปลี่ยนแปลงคาร์บอนของต้นไม้ของกิจกรรมโครงการ");

    /// <summary>ΔC_SAP_P,t.</summary>
    public static readonly Symbol ProjectSapling = new("ΔC_SAP_P,t", "tCO2e", Project, "Project change of saplings", "การเปลี่ยนแปลงคาร์บอนของไม้รุ่นของกิจกรรมโครงการ");

    /// <summary>ΔC_DW_P,t.</summary>
    public static readonly Symbol ProjectDeadWood = new("ΔC_DW_P,t", "tCO2e", Project, "Project change of dead wood", "การเปลี่ยนแปลงคาร์บอนของไม้ตายของกิจกรรมโครงการ");

    /// <summary>ΔC_LI_P,t.</summary>
    public static readonly Symbol ProjectLitter = new("ΔC_LI_P,t", "tCO2e", Project, "Project change of litter", "การเปลี่ยนแปลงคาร์บอนของเศษซากพืชของกิจกรรมโครงการ");

    /// <summary>ΔSOC_P,t.</summary>
    public static readonly Symbol ProjectSoil = new("ΔSOC_P,t", "tCO2e", Project, "Project change of soil organic carbon", "การเปลี่ยนแปลงคาร์บอนในดินของกิจกรรมโครงการ");

    /// <summary>ΔC_AR,PROJ,t.</summary>
    public static readonly Symbol ProjectChange = new("ΔC_AR,PROJ,t", "tCO2e", Project, "Change in carbon stocks of the afforestation activity", "การเปลี่ยนแปลงการกักเก็บคาร์บอนของกิจกรรม AR");

    /// <summary>GHG_Burning,t on land under afforestation.</summary>
    public static readonly Symbol Burning = new("GHG_AR,Burning,t", "tCO2e", Emissions, "CH4 and N2O from burning biomass on land under afforestation", "การปล่อยก๊าซเรือนกระจกจากการเผาชีวมวลในพื้นที่ AR");

    /// <summary>GHG_AR,PROJ,t.</summary>
    public static readonly Symbol ProjectEmissions = new("GHG_AR,PROJ,t", "tCO2e", Emissions, "Emissions of the afforestation activity", "การปล่อยก๊าซเรือนกระจกที่เพิ่มขึ้นจากกิจกรรม AR");

    /// <summary>LK_AR,t.</summary>
    public static readonly Symbol Leakage = new("LK_AR,t", "tCO2e", Leak, "Leakage of the afforestation activity", "การรั่วไหลจากกิจกรรม AR");

    /// <summary>ΔC_AR,t.</summary>
    public static readonly Symbol NetRemoval = new("ΔC_AR,t", "tCO2e", Net, "Net removal of the afforestation activity", "การกักเก็บก๊าซเรือนกระจกสุทธิจากกิจกรรม AR");

    /// <summary>The half-width of ΔC_AR,PROJ,t.</summary>
    public static readonly Symbol ProjectHalfWidth = new("h(ΔC_AR,PROJ,t)", "tCO2e", Uncertainty, "Half-width of the project change at 90 % confidence", "ครึ่งช่วงความเชื่อมั่นร้อยละ 90 ของการเปลี่ยนแปลงของกิจกรรม AR");

    /// <summary>ΔC_AR,PROJ,t after the discount.</summary>
    public static readonly Symbol DiscountedProjectChange = new("ΔC_AR,PROJ,t*", "tCO2e", Uncertainty, "Project change after the uncertainty discount", "การเปลี่ยนแปลงของกิจกรรม AR หลังหักส่วนลดความไม่แน่นอน");

    /// <summary>The half-width of ΔC_AR,BSL,t.</summary>
    public static readonly Symbol BaselineHalfWidth = new("h(ΔC_AR,BSL,t)", "tCO2e", Uncertainty, "Half-width of the baseline change at 90 % confidence", "ครึ่งช่วงความเชื่อมั่นร้อยละ 90 ของการเปลี่ยนแปลงในกรณีฐาน");

    /// <summary>ΔC_AR,BSL,t after the discount.</summary>
    public static readonly Symbol DiscountedBaselineChange = new("ΔC_AR,BSL,t*", "tCO2e", Uncertainty, "Baseline change after the uncertainty discount", "การเปลี่ยนแปลงในกรณีฐานหลังหักส่วนลดความไม่แน่นอน");

    /// <summary>The net removal a year before fuel is deducted.</summary>
    public static readonly Symbol AnnualNetBeforeFuel = new("ΔC_AR,t/yr", "tCO2e/yr", Documents.PReddPlusV02.At("definitions"), "Net removal a year before fuel is deducted", "การกักเก็บสุทธิต่อปีก่อนหักเชื้อเพลิง");

    /// <summary>The largest year of the estimate, which decides the scale.</summary>
    public static readonly Symbol LargestYear = new("max ΔC_AR,t", "tCO2e/yr", Documents.PReddPlusV02.At("definitions"), "Largest year of the estimate, before fuel is deducted", "ปีที่มีค่าประมาณการสูงสุดก่อนหักเชื้อเพลิง");
}

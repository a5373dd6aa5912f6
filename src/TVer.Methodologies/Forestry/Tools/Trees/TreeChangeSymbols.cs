using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>The symbols of changes, crown cover, double sampling and shrubs, as AR-TOOL14 v04.2 prints them.</summary>
public static class TreeChangeSymbols
{
    /// <summary>u: the uncertainty of a stock or a change that enters from elsewhere.</summary>
    public static readonly Symbol Uncertainty = new("u_C", "1", TreeSymbols.Parent("(2), (23)"), "Uncertainty of a carbon stock or change at 90 % confidence", "ความไม่แน่นอนของการกักเก็บคาร์บอนหรือการเปลี่ยนแปลงที่ความเชื่อมั่นร้อยละ 90");

    /// <summary>ΔC_TREE.</summary>
    public static readonly Symbol Change = new("ΔC_TREE", "tCO2e", TreeSymbols.Parent("(1), (3)"), "Change of the carbon stock in trees between two dates", "การเปลี่ยนแปลงการกักเก็บคาร์บอนของต้นไม้ระหว่างสองช่วงเวลา");

    /// <summary>The half-width of ΔC_TREE.</summary>
    public static readonly Symbol ChangeHalfWidth = new("h(ΔC_TREE)", "tCO2e", TreeSymbols.Parent("(2), (6)"), "Half-width of the change at 90 % confidence", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของการเปลี่ยนแปลง");

    /// <summary>u_ΔC.</summary>
    public static readonly Symbol ChangeUncertainty = new("u_ΔC", "1", TreeSymbols.Parent("(2), (6)"), "Uncertainty of the change at 90 % confidence", "ความไม่แน่นอนของการเปลี่ยนแปลงที่ความเชื่อมั่นร้อยละ 90");

    /// <summary>ΔB_TREE.</summary>
    public static readonly Symbol BiomassChange = new("ΔB_TREE", "t d.m.", TreeSymbols.Parent("(4)"), "Change of tree biomass", "การเปลี่ยนแปลงมวลชีวภาพของต้นไม้");

    /// <summary>ΔB_SAP.</summary>
    public static readonly Symbol SaplingBiomassChange = new("ΔB_SAP", "t d.m.", TreeSymbols.Parent("(4)"), "Change of sapling biomass", "การเปลี่ยนแปลงมวลชีวภาพของไม้รุ่น");

    /// <summary>ΔC_SAP.</summary>
    public static readonly Symbol SaplingChange = new("ΔC_SAP", "tCO2e", TreeSymbols.Parent("(1), (3)"), "Change of the carbon stock in saplings between two dates", "การเปลี่ยนแปลงการกักเก็บคาร์บอนของไม้รุ่นระหว่างสองช่วงเวลา");

    /// <summary>The half-width of ΔC_SAP.</summary>
    public static readonly Symbol SaplingChangeHalfWidth = new("h(ΔC_SAP)", "tCO2e", TreeSymbols.Parent("(2), (6)"), "Half-width of the change of saplings at 90 % confidence", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของการเปลี่ยนแปลงของไม้รุ่น");

    /// <summary>u of ΔC_SAP.</summary>
    public static readonly Symbol SaplingChangeUncertainty = new("u_ΔC,SAP", "1", TreeSymbols.Parent("(2), (6)"), "Uncertainty of the change of saplings at 90 % confidence", "ความไม่แน่นอนของการเปลี่ยนแปลงของไม้รุ่นที่ความเชื่อมั่นร้อยละ 90");

    /// <summary>T: the time between two dates.</summary>
    public static readonly Symbol Time = new("T", "yr", TreeSymbols.Parent("(11)"), "Time between the two dates", "ระยะเวลาระหว่างสองช่วงเวลา");

    /// <summary>ΔC_TREE,t: the change of one year.</summary>
    public static readonly Symbol AnnualChange = new("ΔC_TREE,t", "tCO2e", TreeSymbols.Parent("(11)"), "Change of the carbon stock in trees in year t", "การเปลี่ยนแปลงการกักเก็บคาร์บอนของต้นไม้ในปี t");

    /// <summary>C_TREE,t2 updated by a change.</summary>
    public static readonly Symbol UpdatedStock = new("C_TREE,t2", "tCO2e", TreeSymbols.Parent("(22)"), "Carbon stock updated by its change", "การกักเก็บคาร์บอนที่ปรับด้วยการเปลี่ยนแปลง");

    /// <summary>The half-width of C_TREE,t2.</summary>
    public static readonly Symbol UpdatedHalfWidth = new("h(C_TREE,t2)", "tCO2e", TreeSymbols.Parent("(23)"), "Half-width of the updated stock at 90 % confidence", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของการกักเก็บที่ปรับแล้ว");

    /// <summary>u of C_TREE,t2.</summary>
    public static readonly Symbol UpdatedUncertainty = new("u_C,t2", "1", TreeSymbols.Parent("(23)"), "Uncertainty of the updated stock", "ความไม่แน่นอนของการกักเก็บที่ปรับแล้ว");

    /// <summary>CC_i: crown cover of trees or shrubs.</summary>
    public static readonly Symbol CrownCover = new("CC_i", "1", TreeSymbols.Parent("(10), (21), (27)"), "Crown cover in stratum i, as a fraction", "การปกคลุมเรือนยอดของชั้นภูมิ i");

    /// <summary>R_TREE: the default root-to-shoot ratio of the crown-cover methods.</summary>
    public static readonly Symbol RootShoot = new("R_TREE", "1", TreeSymbols.Parent("(10), (21)"), "Root-to-shoot ratio of trees", "สัดส่วนรากต่อส่วนเหนือพื้นดินของต้นไม้");

    /// <summary>Δb_FOREST.</summary>
    public static readonly Symbol ForestGrowth = new("Δb_FOREST", "t d.m./ha/yr", TreeSymbols.Parent("(10)"), "Annual above-ground growth of forest in the region", "การเติบโตเหนือพื้นดินต่อปีของป่าในภูมิภาค");

    /// <summary>b_FOREST.</summary>
    public static readonly Symbol ForestBiomass = new("b_FOREST", "t d.m./ha", TreeSymbols.Parent("(21), (27)"), "Above-ground biomass of forest in the region", "มวลชีวภาพเหนือพื้นดินของป่าในภูมิภาค");

    /// <summary>ΔC_TREE_BSL,i: the annual baseline change of a stratum.</summary>
    public static readonly Symbol BaselineChangeOfStratum = new("ΔC_TREE_BSL,i", "tCO2e/yr", TreeSymbols.Parent("(10)"), "Annual baseline change of trees in stratum i", "การเปลี่ยนแปลงต่อปีของต้นไม้กรณีฐานในชั้นภูมิ i");

    /// <summary>ΔC_TREE_BSL: the annual baseline change.</summary>
    public static readonly Symbol BaselineChange = new("ΔC_TREE_BSL", "tCO2e/yr", TreeSymbols.Parent("(9)"), "Annual baseline change of trees", "การเปลี่ยนแปลงต่อปีของต้นไม้กรณีฐาน");

    /// <summary>C_TREE_BSL,i: the pre-project stock of a stratum.</summary>
    public static readonly Symbol BaselineStockOfStratum = new("C_TREE_BSL,i", "tCO2e", TreeSymbols.Parent("(21)"), "Pre-project carbon stock of trees in stratum i", "การกักเก็บคาร์บอนของต้นไม้ก่อนดำเนินโครงการในชั้นภูมิ i");

    /// <summary>C_TREE_BSL: the pre-project stock.</summary>
    public static readonly Symbol BaselineStock = new("C_TREE_BSL", "tCO2e", TreeSymbols.Parent("(20)"), "Pre-project carbon stock of trees", "การกักเก็บคาร์บอนของต้นไม้ก่อนดำเนินโครงการ");

    /// <summary>x̄: mean of the auxiliary variable over all plots.</summary>
    public static readonly Symbol AuxiliaryAll = new("x̄_all", null, TreeSymbols.Parent("(18)"), "Mean of the auxiliary variable over all plots", "ค่าเฉลี่ยของตัวแปรช่วยของทุกแปลง");

    /// <summary>x̄: mean of the auxiliary variable over the plots measured.</summary>
    public static readonly Symbol AuxiliaryMeasured = new("x̄_sub", null, TreeSymbols.Parent("(18)"), "Mean of the auxiliary variable over the plots where biomass is measured", "ค่าเฉลี่ยของตัวแปรช่วยของแปลงที่วัดมวลชีวภาพ");

    /// <summary>β: the slope of the regression of biomass on the auxiliary variable.</summary>
    public static readonly Symbol Slope = new("β", null, TreeSymbols.Parent("appendix 3"), "Slope of biomass on the auxiliary variable", "ความชันของมวลชีวภาพต่อตัวแปรช่วย");

    /// <summary>ρ: the correlation of biomass with the auxiliary variable.</summary>
    public static readonly Symbol Correlation = new("ρ_xy", "1", TreeSymbols.Parent("appendix 3"), "Correlation of biomass with the auxiliary variable", "สหสัมพันธ์ของมวลชีวภาพกับตัวแปรช่วย");

    /// <summary>α: the share of the plots where biomass is measured.</summary>
    public static readonly Symbol MeasuredShare = new("α", "1", TreeSymbols.Parent("(19)"), "Share of the plots where biomass is measured", "สัดส่วนแปลงที่วัดมวลชีวภาพ");

    /// <summary>CF_S.</summary>
    public static readonly Symbol ShrubCarbonFraction = new("CF_S", "tC/t d.m.", TreeSymbols.Parent("(26)"), "Carbon fraction of shrubs", "สัดส่วนคาร์บอนของไม้พุ่ม");

    /// <summary>R_S.</summary>
    public static readonly Symbol ShrubRootShoot = new("R_S", "1", TreeSymbols.Parent("(26)"), "Root-to-shoot ratio of shrubs", "สัดส่วนรากต่อส่วนเหนือพื้นดินของไม้พุ่ม");

    /// <summary>BDR_SF.</summary>
    public static readonly Symbol ShrubRatio = new("BDR_SF", "1", TreeSymbols.Parent("(27)"), "Biomass of shrubland with full cover relative to forest", "สัดส่วนมวลชีวภาพของไม้พุ่มเต็มพื้นที่ต่อป่า");

    /// <summary>b_S,i.</summary>
    public static readonly Symbol ShrubBiomass = new("b_S,i", "t d.m./ha", TreeSymbols.Parent("(27)"), "Shrub biomass per hectare in stratum i", "มวลชีวภาพของไม้พุ่มต่อเฮกตาร์ในชั้นภูมิ i");

    /// <summary>The shrub biomass of a stratum.</summary>
    public static readonly Symbol ShrubBiomassOfStratum = new("A_i·b_S,i", "t d.m.", TreeSymbols.Parent("(26)"), "Shrub biomass of stratum i", "มวลชีวภาพของไม้พุ่มในชั้นภูมิ i");

    /// <summary>The shrub biomass of all strata.</summary>
    public static readonly Symbol ShrubBiomassTotal = new("Σ A_i·b_S,i", "t d.m.", TreeSymbols.Parent("(26)"), "Shrub biomass of all strata", "มวลชีวภาพของไม้พุ่มทุกชั้นภูมิ");

    /// <summary>C_SHRUB.</summary>
    public static readonly Symbol ShrubStock = new("C_SHRUB", "tCO2e", TreeSymbols.Parent("(26)"), "Carbon stock in shrubs", "การกักเก็บคาร์บอนของไม้พุ่ม");

    /// <summary>ΔC_SHRUB.</summary>
    public static readonly Symbol ShrubChange = new("ΔC_SHRUB", "tCO2e", TreeSymbols.Parent("(24)"), "Change of the carbon stock in shrubs", "การเปลี่ยนแปลงการกักเก็บคาร์บอนของไม้พุ่ม");

    /// <summary>ΔC_SHRUB,t.</summary>
    public static readonly Symbol AnnualShrubChange = new("ΔC_SHRUB,t", "tCO2e", TreeSymbols.Parent("(25)"), "Change of the carbon stock in shrubs in year t", "การเปลี่ยนแปลงการกักเก็บคาร์บอนของไม้พุ่มในปี t");

    /// <summary>T_R: the years of a round.</summary>
    public static readonly Symbol RoundYears = new("T_R", "yr", TreeSymbols.Parent("(11)"), "Years of the round", "จำนวนปีของรอบ");

    /// <summary>The share of the time between two inventories that a round counts.</summary>
    public static readonly Symbol RoundShare = new("T_R/T", "1", TreeSymbols.Parent("(11)"), "Share of the change between two dates that the years of the round count; at most 1", "สัดส่วนของการเปลี่ยนแปลงระหว่างสองช่วงเวลาที่นับในรอบ ไม่เกิน 1");

    /// <summary>t: the project year.</summary>
    public static readonly Symbol ProjectYear = new("t", "1", TreeSymbols.Parent("(10)"), "Project year", "ปีโครงการ");

    /// <summary>Σ ΔC_TREE_BSL over the years of a round.</summary>
    public static readonly Symbol BaselinePeriodChange = new("Σ ΔC_TREE_BSL", "tCO2e", TreeSymbols.Parent("(9)"), "Baseline change of trees over the years of the round", "การเปลี่ยนแปลงของต้นไม้กรณีฐานตลอดรอบ");

    /// <summary>a: the age of a stratum.</summary>
    public static readonly Symbol Age = new("a", "yr", TreeSymbols.Parent("growth modelling"), "Age of the stratum", "อายุของชั้นภูมิ");

    /// <summary>An age of a table of growth.</summary>
    public static readonly Symbol TableAge = new("a_k", "yr", TreeSymbols.Parent("growth modelling"), "Age in the table of growth", "อายุในตารางการเติบโต");

    /// <summary>A stock of a table of growth.</summary>
    public static readonly Symbol TableStock = new("c_k", "tCO2e/rai", TreeSymbols.Parent("growth modelling"), "Carbon stock in the table of growth", "การกักเก็บคาร์บอนในตารางการเติบโต");

    /// <summary>c(a): the stock of a stratum at its age.</summary>
    public static readonly Symbol StandStock = new("c(a)", "tCO2e/rai", TreeSymbols.Parent("growth modelling"), "Carbon stock of the stratum at its age", "การกักเก็บคาร์บอนของชั้นภูมิตามอายุ");

    /// <summary>The change of a stratum by its table of growth.</summary>
    public static readonly Symbol StandChange = new("ΔC_TREE,i", "tCO2e", TreeSymbols.Parent("growth modelling"), "Change of the carbon stock in trees of stratum i", "การเปลี่ยนแปลงการกักเก็บคาร์บอนของต้นไม้ในชั้นภูมิ i");
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>The symbols of T-VER-P-TOOL-01-02, as its parent AR-TOOL14 v04.2 prints them.</summary>
public static class TreeSymbols
{
    internal static readonly Clause Plot = Parent("appendix 1");
    internal static readonly Clause StandardStock = Documents.StandardTreeToolV02.At("4, option 2, step 4");

    /// <summary>The circumference of a tree.</summary>
    public static readonly Symbol Circumference = new("C_l", "cm", Documents.StandardTreeToolV02.At("measurement of trees"), "Circumference of tree l", "เส้นรอบวงของต้นไม้ l");

    /// <summary>D: the diameter of a tree.</summary>
    public static readonly Symbol Diameter = new("D", "cm", Parent("A1.4"), "Diameter of tree l", "เส้นผ่านศูนย์กลางของต้นไม้ l");

    /// <summary>H: the height of a tree.</summary>
    public static readonly Symbol Height = new("H", "m", Parent("A1.4"), "Height of tree l", "ความสูงของต้นไม้ l");

    /// <summary>ρ: the wood density of a tree.</summary>
    public static readonly Symbol WoodDensity = new("ρ", "g/cm3", Parent("A1.4"), "Wood density of tree l", "ความหนาแน่นเนื้อไม้ของต้นไม้ l");

    /// <summary>V_l: the stem volume of a tree.</summary>
    public static readonly Symbol Volume = new("V_l", "m3", Parent("A1.5"), "Stem volume of tree l over bark", "ปริมาตรลำต้นรวมเปลือกของต้นไม้ l");

    /// <summary>D_j: the basic wood density of a species.</summary>
    public static readonly Symbol BasicDensity = new("D_j", "t d.m./m3", Parent("A1.5"), "Basic wood density of species j", "ความหนาแน่นเนื้อไม้ของชนิด j");

    /// <summary>BEF_2,j: stem to above-ground biomass.</summary>
    public static readonly Symbol ExpansionFactor = new("BEF_2,j", "1", Parent("A1.5"), "Biomass expansion factor of species j", "ค่าปัจจัยขยายมวลชีวภาพของชนิด j");

    /// <summary>AGB_l: the above-ground biomass of a tree.</summary>
    public static readonly Symbol TreeAboveGround = new("AGB_l", "t d.m.", Parent("A1.4, A1.5"), "Above-ground biomass of tree l", "มวลชีวภาพเหนือพื้นดินของต้นไม้ l");

    /// <summary>BGB_l: the below-ground biomass of a tree.</summary>
    public static readonly Symbol TreeBelowGround = new("BGB_l", "t d.m.", Parent("A1.4, A1.5"), "Below-ground biomass of tree l", "มวลชีวภาพใต้พื้นดินของต้นไม้ l");

    /// <summary>The number of saplings counted.</summary>
    public static readonly Symbol SaplingCount = new("N_SAP", "1", Parent("appendix 1, saplings"), "Number of saplings", "จำนวนไม้รุ่น");

    /// <summary>The mean dry mass of a sapling.</summary>
    public static readonly Symbol SaplingMass = new("m_SAP", "kg d.m.", Parent("appendix 1, saplings"), "Mean dry mass of harvested saplings", "มวลแห้งเฉลี่ยของไม้รุ่นที่ตัดชั่ง");

    /// <summary>The above-ground biomass of the saplings of one group in a plot.</summary>
    public static readonly Symbol SaplingAboveGround = new("AGB_SAP,j,p", "t d.m.", Parent("appendix 1, saplings"), "Above-ground biomass of the saplings of group j in a plot", "มวลชีวภาพเหนือพื้นดินของไม้รุ่นกลุ่ม j ในแปลงตัวอย่าง");

    /// <summary>The biomass of the saplings of one group in a plot, with roots, where saplings are a pool of their own.</summary>
    public static readonly Symbol SaplingGroupBiomass = new("B_SAP,j,p", "t d.m.", Parent("A1.3"), "Biomass of the saplings of group j in a plot, with roots", "มวลชีวภาพรวมรากของไม้รุ่นกลุ่ม j ในแปลงตัวอย่าง");

    /// <summary>The carbon of the saplings of one group in a plot.</summary>
    public static readonly Symbol SaplingGroupCarbon = new("C_SAP,j,p", "tCO2e", Documents.StandardTreeToolV02.At("carbon of trees"), "Carbon of the saplings of group j in a plot", "คาร์บอนของไม้รุ่นกลุ่ม j ในแปลงตัวอย่าง");

    /// <summary>The biomass of the saplings of a plot, with roots.</summary>
    public static readonly Symbol SaplingPlotBiomass = new("B_SAP,p", "t d.m.", Parent("A1.2"), "Biomass of the saplings of a plot", "มวลชีวภาพของไม้รุ่นในแปลงตัวอย่าง");

    /// <summary>The carbon of the saplings of a plot.</summary>
    public static readonly Symbol SaplingPlotCarbon = new("C_SAP,p", "tCO2e", Documents.StandardTreeToolV02.At("carbon of trees"), "Carbon of the saplings of a plot", "คาร์บอนของไม้รุ่นในแปลงตัวอย่าง");

    /// <summary>The stock of saplings of one stratum per rai.</summary>
    public static readonly Symbol SaplingDensity = new("c_SAP,i", "tCO2e/rai", Parent("(12), (16)"), "Carbon stock in saplings per rai of stratum i", "การกักเก็บคาร์บอนของไม้รุ่นต่อไร่ของชั้นภูมิ i");

    /// <summary>The half-width of the stock of saplings of one stratum per rai.</summary>
    public static readonly Symbol SaplingDensityHalfWidth = new("h(c_SAP,i)", "tCO2e/rai", Parent("(15)"), "Half-width of the stock in saplings per rai of stratum i at 90 % confidence", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของการกักเก็บคาร์บอนของไม้รุ่นต่อไร่ของชั้นภูมิ i");

    /// <summary>The above-ground biomass of one group in a plot: of its trees, and of its saplings where both are one pool.</summary>
    public static readonly Symbol GroupAboveGround = new("AGB_j,p", "t d.m.", Parent("A1.3"), "Above-ground biomass of group j in a plot", "มวลชีวภาพเหนือพื้นดินของกลุ่ม j ในแปลงตัวอย่าง");

    /// <summary>The roots of the trees of one group in a plot, where an equation gives them.</summary>
    public static readonly Symbol GroupBelowGround = new("BGB_j,p", "t d.m.", Parent("A1.3"), "Below-ground biomass of group j in a plot", "มวลชีวภาพใต้พื้นดินของกลุ่ม j ในแปลงตัวอย่าง");

    /// <summary>B_j,p: the biomass of one group in a plot, with roots.</summary>
    public static readonly Symbol GroupBiomass = new("B_j,p", "t d.m.", Parent("A1.3"), "Biomass of group j in a plot, with roots", "มวลชีวภาพรวมรากของกลุ่ม j ในแปลงตัวอย่าง");

    /// <summary>The carbon of one group in a plot, where carbon fractions differ by group.</summary>
    public static readonly Symbol GroupCarbon = new("C_j,p", "tCO2e", Documents.StandardTreeToolV02.At("carbon of trees"), "Carbon of group j in a plot", "คาร์บอนของกลุ่ม j ในแปลงตัวอย่าง");

    /// <summary>AGB_p: the above-ground biomass of a plot.</summary>
    public static readonly Symbol PlotAboveGround = new("AGB_p", "t d.m.", Parent("A1.2"), "Above-ground biomass of a plot", "มวลชีวภาพเหนือพื้นดินของแปลงตัวอย่าง");

    /// <summary>The above-ground biomass of a plot per hectare, which the root-to-shoot equation wants.</summary>
    public static readonly Symbol AboveGroundPerHectare = new("b", "t d.m./ha", Parent("A1.4, root-to-shoot"), "Above-ground tree biomass per hectare", "มวลชีวภาพเหนือพื้นดินต่อเฮกตาร์");

    /// <summary>R_j: the root-to-shoot ratio.</summary>
    public static readonly Symbol RootShoot = new("R_j", "1", Parent("A1.4, root-to-shoot"), "Root-to-shoot ratio", "สัดส่วนมวลชีวภาพใต้พื้นดินต่อเหนือพื้นดิน");

    /// <summary>The above-ground biomass per hectare of a species on a plot of variable area.</summary>
    public static readonly Symbol SpeciesAboveGroundPerHectare = new("f_j(BA)", "t d.m./ha", Parent("A1.7, A1.8"), "Above-ground biomass per hectare of species j, from its basal area", "มวลชีวภาพเหนือพื้นดินต่อเฮกตาร์ของชนิด j จากพื้นที่หน้าตัด");

    /// <summary>b_j: the biomass per hectare of a species on a plot of variable area.</summary>
    public static readonly Symbol SpeciesPerHectare = new("b_j", "t d.m./ha", Parent("A1.7, A1.8"), "Biomass per hectare of species j, from its basal area", "มวลชีวภาพต่อเฮกตาร์ของชนิด j จากพื้นที่หน้าตัด");

    /// <summary>b_p of a plot of variable area, per hectare.</summary>
    public static readonly Symbol VariableAreaPerHectare = new("b_p", "t d.m./ha", Parent("A1.6"), "Biomass per hectare of a plot of variable area", "มวลชีวภาพต่อเฮกตาร์ของแปลงตัวอย่างแบบไม่กำหนดขนาด");

    /// <summary>B_p: the biomass of a plot, with roots.</summary>
    public static readonly Symbol PlotBiomass = new("B_p", "t d.m.", Parent("A1.2"), "Tree biomass of a plot", "มวลชีวภาพของต้นไม้ในแปลงตัวอย่าง");

    /// <summary>The carbon of a plot, where carbon fractions differ by group.</summary>
    public static readonly Symbol PlotCarbon = new("C_p", "tCO2e", Documents.StandardTreeToolV02.At("carbon of trees"), "Carbon of the trees of a plot", "คาร์บอนของต้นไม้ในแปลงตัวอย่าง");

    /// <summary>The carbon of all plots of a stratum, as T-VER-S-TOOL-01-01 adds it up before it divides.</summary>
    internal static readonly Symbol SampledCarbon = new("Σ_p C_TREE,p,i", "tCO2e", StandardStock, "Carbon of the trees of all plots of stratum i", "คาร์บอนของต้นไม้ในแปลงตัวอย่างทั้งหมดของชั้นภูมิ i");

    /// <summary>a_p of T-VER-S-TOOL-01-01: the area of all plots of a stratum.</summary>
    internal static readonly Symbol SampledArea = new("a_p", "rai", StandardStock, "Area of all sample plots of stratum i", "พื้นที่รวมของแปลงตัวอย่างของชั้นภูมิ i");

    /// <summary>v_HARVEST.</summary>
    public static readonly Symbol HarvestVolume = new("v_HARVEST", "m3/ha", Parent("appendix 1, coppice"), "Volume harvested per hectare from the coppice roots", "ปริมาตรไม้ต่อเฮกตาร์ที่เคยตัดจากตอเดิม");

    /// <summary>v_TREE.</summary>
    public static readonly Symbol StandingVolume = new("v_TREE", "m3/ha", Parent("appendix 1, coppice"), "Volume standing per hectare", "ปริมาตรไม้ยืนต้นต่อเฮกตาร์");

    /// <summary>The factor by which roots of coppice exceed the ratio.</summary>
    public static readonly Symbol Coppice = new("max(v_HARVEST/v_TREE, 1)", "1", Parent("appendix 1, coppice"), "Coppice factor of the roots", "ตัวคูณมวลรากของไม้แตกหน่อ");

    /// <summary>The root-to-shoot ratio of coppice.</summary>
    public static readonly Symbol CoppiceRootShoot = new("R_j × max(v_HARVEST/v_TREE, 1)", "1", Parent("appendix 1, coppice"), "Root-to-shoot ratio of coppice", "สัดส่วนมวลชีวภาพใต้พื้นดินต่อเหนือพื้นดินของไม้แตกหน่อ");

    /// <summary>CF_TREE.</summary>
    public static readonly Symbol CarbonFraction = new("CF_TREE", "tC/t d.m.", Parent("(12)"), "Carbon fraction of tree biomass", "สัดส่วนคาร์บอนในมวลชีวภาพของต้นไม้");

    /// <summary>B_TREE: the biomass of all strata.</summary>
    public static readonly Symbol TotalBiomass = new("B_TREE", "t d.m.", Parent("(13)"), "Tree biomass", "มวลชีวภาพของต้นไม้");

    /// <summary>C_TREE: the stock of all strata.</summary>
    public static readonly Symbol Stock = new("C_TREE", "tCO2e", Parent("(12)"), "Carbon stock in trees", "การกักเก็บคาร์บอนของต้นไม้");

    /// <summary>The half-width of C_TREE.</summary>
    public static readonly Symbol StockHalfWidth = new("h(C_TREE)", "tCO2e", Parent("(15)"), "Half-width of the carbon stock in trees at 90 % confidence", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของการกักเก็บคาร์บอนของต้นไม้");

    /// <summary>The stock of one stratum per rai.</summary>
    public static readonly Symbol StratumDensity = new("c_TREE,i", "tCO2e/rai", Parent("(12), (16)"), "Carbon stock in trees per rai of stratum i", "การกักเก็บคาร์บอนของต้นไม้ต่อไร่ของชั้นภูมิ i");

    /// <summary>The half-width of the stock of one stratum per rai.</summary>
    public static readonly Symbol StratumDensityHalfWidth = new("h(c_TREE,i)", "tCO2e/rai", Parent("(15)"), "Half-width of the stock per rai of stratum i at 90 % confidence", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของการกักเก็บคาร์บอนต่อไร่ของชั้นภูมิ i");

    /// <summary>Tree biomass per rai: b.</summary>
    public static readonly SampledVariable Biomass = new("b", "t d.m./rai", Parent("(12)–(17)"), "Tree biomass per rai", "มวลชีวภาพของต้นไม้ต่อไร่");

    /// <summary>The biomass of saplings of all strata.</summary>
    public static readonly Symbol SaplingTotalBiomass = new("B_SAP", "t d.m.", Parent("(13)"), "Sapling biomass", "มวลชีวภาพของไม้รุ่น");

    /// <summary>The stock of saplings of all strata.</summary>
    public static readonly Symbol SaplingStock = new("C_SAP", "tCO2e", Parent("(12)"), "Carbon stock in saplings", "การกักเก็บคาร์บอนของไม้รุ่น");

    /// <summary>The half-width of the stock of saplings.</summary>
    public static readonly Symbol SaplingStockHalfWidth = new("h(C_SAP)", "tCO2e", Parent("(15)"), "Half-width of the carbon stock in saplings at 90 % confidence", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของการกักเก็บคาร์บอนของไม้รุ่น");

    /// <summary>Change of sapling biomass per rai on re-measured plots.</summary>
    public static readonly SampledVariable SaplingBiomassChange = new("Δb_SAP", "t d.m./rai", Parent("(3)–(8)"), "Change of sapling biomass per rai", "การเปลี่ยนแปลงมวลชีวภาพของไม้รุ่นต่อไร่");

    /// <summary>Change of tree biomass per rai on re-measured plots: Δb.</summary>
    public static readonly SampledVariable BiomassChange = new("Δb", "t d.m./rai", Parent("(3)–(8)"), "Change of tree biomass per rai", "การเปลี่ยนแปลงมวลชีวภาพของต้นไม้ต่อไร่");

    /// <summary>Carbon of trees per rai, where carbon fractions differ by group: c.</summary>
    public static readonly SampledVariable Carbon = new("c", "tCO2e/rai", Documents.StandardTreeToolV02.At("carbon of trees"), "Carbon of trees per rai", "คาร์บอนของต้นไม้ต่อไร่");

    /// <summary>Biomass of saplings per rai, where they are a pool of their own.</summary>
    public static readonly SampledVariable SaplingBiomass = new("b_SAP", "t d.m./rai", Parent("(12)–(17)"), "Sapling biomass per rai", "มวลชีวภาพของไม้รุ่นต่อไร่");

    /// <summary>Carbon of saplings per rai, where they are a pool of their own and carbon fractions differ by group.</summary>
    public static readonly SampledVariable SaplingCarbon = new("c_SAP", "tCO2e/rai", Documents.StandardTreeToolV02.At("carbon of trees"), "Carbon of saplings per rai", "คาร์บอนของไม้รุ่นต่อไร่");

    internal static Clause Parent(string place) => Documents.TreeToolV01.At($"parent: {Documents.ArTool14}, {place}; the T-VER text is not at hand");
}

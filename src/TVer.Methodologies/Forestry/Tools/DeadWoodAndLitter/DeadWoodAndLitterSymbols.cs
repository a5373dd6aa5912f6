using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>The symbols of AR-TOOL12 v03.1, the parent of T-VER-P-TOOL-01-03. Areas are in rai, diameters of lying wood in cm.</summary>
public static class DeadWoodAndLitterSymbols
{
    /// <summary>A_i: the area of a stratum.</summary>
    public static readonly Symbol StratumArea = Rai("A_i", "equation 7", "Area of stratum i", "พื้นที่ชั้นภูมิ i");

    /// <summary>a_p: the area of a sample plot.</summary>
    public static readonly Symbol PlotArea = Rai("a_p", "equation 6", "Area of sample plot p", "พื้นที่แปลงตัวอย่าง p");

    /// <summary>A_PLOT,i: the area of all sample plots of a stratum.</summary>
    public static readonly Symbol SampledArea = Rai("A_PLOT,i", "equation 7", "Area of all sample plots in stratum i", "พื้นที่แปลงตัวอย่างทั้งหมดในชั้นภูมิ i");

    /// <summary>V_k: the over-bark volume of a standing dead tree.</summary>
    public static readonly Symbol Volume = Of("V_k", "m3", "equation 1", "Stem volume of dead tree k", "ปริมาตรลำต้นของไม้ยืนต้นตาย k");

    /// <summary>V_k·α_k.</summary>
    public static readonly Symbol ReducedVolume = Of("V_k·α_k", "m3", "equation 1", "Stem volume of dead tree k, reduced for what it lost", "ปริมาตรของไม้ยืนต้นตาย k หลังหักส่วนที่หายไป");

    /// <summary>f_j,k: the above-ground biomass that an allometric equation gives for the tree as if alive.</summary>
    public static readonly Symbol AllometricBiomass = Of("f_j,k", "t d.m.", "equation 2", "Above-ground biomass of dead tree k by an allometric equation", "มวลชีวภาพเหนือพื้นดินของไม้ยืนต้นตาย k จากสมการแอลโลเมตรี");

    /// <summary>f_j,k·α_k.</summary>
    public static readonly Symbol ReducedBiomass = Of("f_j,k·α_k", "t d.m.", "equation 2", "Above-ground biomass of dead tree k, reduced for what it lost", "มวลชีวภาพของไม้ยืนต้นตาย k หลังหักส่วนที่หายไป");

    /// <summary>D_j: the density of wood.</summary>
    public static readonly Symbol WoodDensity = Of("D_j", "t d.m./m3", "equation 1", "Density of dead wood of species j", "ความหนาแน่นเนื้อไม้ของชนิด j");

    /// <summary>BEF_2,j: the biomass expansion factor.</summary>
    public static readonly Symbol ExpansionFactor = Of("BEF_2,j", "1", "equation 1", "Biomass expansion factor of species j", "ค่าสัมประสิทธิ์การขยายมวลชีวภาพของชนิด j");

    /// <summary>R_j: the root-to-shoot ratio, as for live trees.</summary>
    public static readonly Symbol RootToShoot = Of("R_j", "1", "equation 1", "Root-to-shoot ratio of species j", "สัดส่วนรากต่อลำต้นของชนิด j");

    /// <summary>B_DWS,j: biomass of standing dead trees.</summary>
    public static readonly Symbol StandingBiomass = Of("B_DWS,j", "t d.m.", "equations 1 and 2", "Biomass of standing dead trees of species j", "มวลชีวภาพของไม้ยืนต้นตายชนิด j");

    /// <summary>C_DWS,j: carbon of standing dead trees.</summary>
    public static readonly Symbol StandingCarbon = Of("C_DWS,j", "tCO2e", "equation 3", "Carbon stock of standing dead trees of species j", "คาร์บอนของไม้ยืนต้นตายชนิด j");

    /// <summary>DBH_k: diameter at breast height of the tree that a stump was.</summary>
    public static readonly Symbol BreastDiameter = Of("DBH_k", "m", "equation 4", "Diameter at breast height of tree k", "เส้นผ่านศูนย์กลางเพียงอกของไม้ k");

    /// <summary>H_k: the height of a stump or broken trunk.</summary>
    public static readonly Symbol StumpHeight = Of("H_k", "m", "equation 4", "Height of stump k", "ความสูงของตอไม้ k");

    /// <summary>H_DBH,k: the height at which the diameter was measured.</summary>
    public static readonly Symbol MeasurementHeight = Of("H_DBH,k", "m", "equation 4", "Height at which the diameter of stump k was measured", "ระดับความสูงที่วัดเส้นผ่านศูนย์กลางของตอไม้ k");

    /// <summary>D_MID,k: the diameter at half height.</summary>
    public static readonly Symbol MidDiameter = Of("D_MID,k", "m", "equation 4", "Diameter of stump k at half its height", "เส้นผ่านศูนย์กลางที่กึ่งกลางความสูงของตอไม้ k");

    /// <summary>D_MID,k²·H_k·β_k.</summary>
    public static readonly Symbol ReducedStump = Of("D_MID,k²·H_k·β_k", "m3", "equation 5", "Square of the mid diameter times height of stump k, reduced for decay", "กำลังสองของเส้นผ่านศูนย์กลางคูณความสูงของตอไม้ k หลังหักการผุพัง");

    /// <summary>C_DWST,j: carbon of stumps.</summary>
    public static readonly Symbol StumpCarbon = Of("C_DWST,j", "tCO2e", "equation 5", "Carbon stock of stumps of species j", "คาร์บอนของตอไม้ชนิด j");

    /// <summary>D_n: diameter of a lying piece where the transect crosses it.</summary>
    public static readonly Symbol PieceDiameter = Of("D_n", "cm", "equation 6", "Diameter of lying piece n at the transect", "เส้นผ่านศูนย์กลางของไม้ล้ม n ที่แนวสำรวจ");

    /// <summary>D_n²·β_n.</summary>
    public static readonly Symbol ReducedPiece = Of("D_n²·β_n", "cm2", "equation 6", "Square of the diameter of lying piece n, reduced for decay", "กำลังสองของเส้นผ่านศูนย์กลางของไม้ล้ม n หลังหักการผุพัง");

    /// <summary>L: length of the transect lines of a plot.</summary>
    public static readonly Symbol TransectLength = Of("L", "m", "equation 6", "Length of the transect lines of the plot", "ความยาวแนวสำรวจของแปลง");

    /// <summary>C_DWL,j: carbon of lying dead wood.</summary>
    public static readonly Symbol LyingCarbon = Of("C_DWL,j", "tCO2e", "equation 6", "Carbon stock of lying dead wood of species j in the plot", "คาร์บอนของไม้ล้มชนิด j ในแปลง");

    /// <summary>C_DW,p: dead wood of a plot.</summary>
    public static readonly Symbol PlotDeadWood = Of("C_DW,p", "tCO2e", "equation 7", "Carbon stock of dead wood in plot p", "คาร์บอนของไม้ตายในแปลง p");

    /// <summary>C_DW,i: dead wood of a stratum.</summary>
    public static readonly Symbol StratumDeadWood = Of("C_DW,i", "tCO2e", "equations 7 and 9", "Carbon stock of dead wood in stratum i", "คาร์บอนของไม้ตายในชั้นภูมิ i");

    /// <summary>C_DW: dead wood of the project.</summary>
    public static readonly Symbol DeadWood = Of("C_DW", "tCO2e", "equation 8", "Carbon stock of dead wood", "คาร์บอนของไม้ตาย");

    /// <summary>C_TREE,i: carbon of living trees.</summary>
    public static readonly Symbol StratumTrees = Of("C_TREE,i", "tCO2e", "equation 9", "Carbon stock of trees in stratum i", "คาร์บอนของต้นไม้ในชั้นภูมิ i");

    /// <summary>Elevation of a stratum.</summary>
    public static readonly Symbol Elevation = Of("z_i", "m", "equation 9", "Elevation of stratum i", "ระดับความสูงของชั้นภูมิ i");

    /// <summary>Annual precipitation of a stratum.</summary>
    public static readonly Symbol Precipitation = Of("P_i", "mm/yr", "equation 9", "Annual precipitation of stratum i", "ปริมาณน้ำฝนรายปีของชั้นภูมิ i");

    /// <summary>DF_DW: dead wood as a share of the carbon of trees.</summary>
    public static readonly Symbol DeadWoodShare = Of("DF_DW", "1", "equation 9", "Dead wood as a share of the carbon of trees", "สัดส่วนคาร์บอนของไม้ตายต่อคาร์บอนของต้นไม้");

    /// <summary>DF_LI: litter as a share of the carbon of trees.</summary>
    public static readonly Symbol LitterShare = Of("DF_LI", "1", "equation 15", "Litter as a share of the carbon of trees", "สัดส่วนคาร์บอนของเศษซากพืชต่อคาร์บอนของต้นไม้");

    /// <summary>a of one litter frame.</summary>
    public static readonly Symbol FrameArea = Of("a_p,LI", "m2", "equation 12", "Area of one litter frame", "พื้นที่กรอบเก็บเศษซากพืชหนึ่งกรอบ");

    /// <summary>B_LI_WET,p: wet mass of the composite litter sample.</summary>
    public static readonly Symbol WetLitter = Of("B_LI_WET,p", "kg", "equation 12", "Wet mass of the litter of four frames in plot p", "น้ำหนักสดของเศษซากพืชสี่กรอบในแปลง p");

    /// <summary>DWR: dry mass to wet mass.</summary>
    public static readonly Symbol DryShare = Of("DWR_LI,p", "kg d.m./kg", "equation 12", "Dry mass of litter to its wet mass", "สัดส่วนน้ำหนักแห้งต่อน้ำหนักสดของเศษซากพืช");

    /// <summary>C_LI,p: litter of a plot.</summary>
    public static readonly Symbol PlotLitter = Of("C_LI,p", "tCO2e", "equation 12", "Carbon stock of litter in plot p", "คาร์บอนของเศษซากพืชในแปลง p");

    /// <summary>C_LI,i: litter of a stratum.</summary>
    public static readonly Symbol StratumLitter = Of("C_LI,i", "tCO2e", "equations 13 and 15", "Carbon stock of litter in stratum i", "คาร์บอนของเศษซากพืชในชั้นภูมิ i");

    /// <summary>C_LI: litter of the project.</summary>
    public static readonly Symbol Litter = Of("C_LI", "tCO2e", "equation 14", "Carbon stock of litter", "คาร์บอนของเศษซากพืช");

    /// <summary>Dead wood per rai as plots sample it.</summary>
    public static readonly SampledVariable SampledDeadWood = new("c_DW", "tCO2e/rai", Documents.ArTool12.At("equation 7; half-width as AR-TOOL14, (15) to (17)"), "Dead wood per rai", "คาร์บอนของไม้ตายต่อไร่");

    /// <summary>Litter per rai as plots sample it.</summary>
    public static readonly SampledVariable SampledLitter = new("c_LI", "tCO2e/rai", Documents.ArTool12.At("equation 13; half-width as AR-TOOL14, (15) to (17)"), "Litter per rai", "คาร์บอนของเศษซากพืชต่อไร่");

    /// <summary>The stock of dead wood per rai of a stratum, with its half-width.</summary>
    public static readonly Symbol DeadWoodDensity = Of("c_DW,i", "tCO2e/rai", "equation 7", "Carbon stock of dead wood per rai of stratum i", "คาร์บอนของไม้ตายต่อไร่ของชั้นภูมิ i");

    /// <summary>The stock of litter per rai of a stratum, with its half-width.</summary>
    public static readonly Symbol LitterDensity = Of("c_LI,i", "tCO2e/rai", "equation 13", "Carbon stock of litter per rai of stratum i", "คาร์บอนของเศษซากพืชต่อไร่ของชั้นภูมิ i");

    /// <summary>T: the time between two stocks.</summary>
    public static readonly Symbol Interval = Of("T", "yr", "equation 10", "Time between the two estimates", "ระยะเวลาระหว่างการประมาณสองครั้ง");

    /// <summary>dC_DW/dt: the rate of change of dead wood.</summary>
    public static readonly Symbol DeadWoodRate = Of("dC_DW,(t1,t2)", "tCO2e/yr", "equation 10", "Rate of change of dead wood", "อัตราการเปลี่ยนแปลงคาร์บอนของไม้ตาย");

    /// <summary>ΔC_DW,t: the change of dead wood in a year.</summary>
    public static readonly Symbol DeadWoodChange = Of("ΔC_DW,t", "tCO2e", "equation 11", "Change of dead wood in year t", "การเปลี่ยนแปลงคาร์บอนของไม้ตายในปี t");

    /// <summary>dC_LI/dt: the rate of change of litter.</summary>
    public static readonly Symbol LitterRate = Of("dC_LI,(t1,t2)", "tCO2e/yr", "equation 16", "Rate of change of litter", "อัตราการเปลี่ยนแปลงคาร์บอนของเศษซากพืช");

    /// <summary>ΔC_LI,t: the change of litter in a year.</summary>
    public static readonly Symbol LitterChange = Of("ΔC_LI,t", "tCO2e", "equation 17", "Change of litter in year t", "การเปลี่ยนแปลงคาร์บอนของเศษซากพืชในปี t");

    /// <summary>ΔC_DW: the change of dead wood between two dates.</summary>
    public static readonly Symbol DeadWoodBetween = Of("ΔC_DW", "tCO2e", "equation 10", "Change of dead wood between two dates", "การเปลี่ยนแปลงคาร์บอนของไม้ตายระหว่างสองช่วงเวลา");

    /// <summary>ΔC_LI: the change of litter between two dates.</summary>
    public static readonly Symbol LitterBetween = Of("ΔC_LI", "tCO2e", "equation 16", "Change of litter between two dates", "การเปลี่ยนแปลงคาร์บอนของเศษซากพืชระหว่างสองช่วงเวลา");

    private static Symbol Rai(string text, string clause, string english, string thai) => Of(text, "rai", clause, english, thai);

    private static Symbol Of(string text, string unit, string clause, string english, string thai) =>
        new(text, unit, Documents.ArTool12.At(clause), english, thai);
}

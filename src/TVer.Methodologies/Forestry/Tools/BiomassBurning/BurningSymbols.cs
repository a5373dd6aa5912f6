using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.BiomassBurning;

/// <summary>The symbols of AR-TOOL08 v04.0.0, the parent of T-VER-P-TOOL-01-05. Areas in rai, stocks per rai.</summary>
public static class BurningSymbols
{
    /// <summary>A_SPF,i.</summary>
    public static readonly Symbol PreparedArea = Of("A_SPF,i", "rai", "equation 3", "Area burnt for site preparation", "พื้นที่ที่เผาเพื่อเตรียมพื้นที่");

    /// <summary>b_TREE,i of pre-project trees.</summary>
    public static readonly Symbol PreProjectTrees = Of("b_TREE,i", "t d.m./rai", "equation 3", "Biomass of pre-project trees", "มวลชีวภาพของต้นไม้ก่อนโครงการ");

    /// <summary>b_FOREST.</summary>
    public static readonly Symbol ForestBiomass = Of("b_FOREST", "t d.m./rai", "equation 3", "Mean above-ground biomass of forest in the region", "มวลชีวภาพเหนือพื้นดินเฉลี่ยของป่าในภูมิภาค");

    /// <summary>CC_SHRUB,i.</summary>
    public static readonly Symbol ShrubCover = Of("CC_SHRUB,i", "1", "equation 3", "Crown cover of shrubs", "การปกคลุมเรือนยอดของไม้พุ่ม");

    /// <summary>GHG_SPF,i.</summary>
    public static readonly Symbol PreparationEmission = Of("GHG_SPF,i", "tCO2e", "equation 3", "Emission of burning for site preparation", "การปล่อยจากการเผาเพื่อเตรียมพื้นที่");

    /// <summary>GHG_SPF.</summary>
    public static readonly Symbol Preparation = Of("GHG_SPF", "tCO2e", "equation 3", "Emission of all burning for site preparation", "การปล่อยจากการเผาเพื่อเตรียมพื้นที่ทั้งหมด");

    /// <summary>A_FMF.</summary>
    public static readonly Symbol HarvestedArea = Of("A_FMF", "rai", "equation 5", "Area harvested whose residue is burnt", "พื้นที่เก็บเกี่ยวที่เผาเศษเหลือ");

    /// <summary>B_HARVEST.</summary>
    public static readonly Symbol HarvestedBiomass = Of("B_HARVEST", "t d.m.", "equation 4", "Stem biomass harvested where the residue is burnt", "มวลชีวภาพลำต้นที่เก็บเกี่ยวในพื้นที่ที่เผาเศษเหลือ");

    /// <summary>GHG_FMF of one harvest.</summary>
    public static readonly Symbol ResidueEmission = Of("GHG_FMF,i", "tCO2e", "equation 4", "Emission of burning harvest residue", "การปล่อยจากการเผาเศษเหลือจากการเก็บเกี่ยว");

    /// <summary>GHG_FMF.</summary>
    public static readonly Symbol Residue = Of("GHG_FMF", "tCO2e", "equation 4", "Emission of burning all harvest residue", "การปล่อยจากการเผาเศษเหลือจากการเก็บเกี่ยวทั้งหมด");

    /// <summary>A_BURN,i.</summary>
    public static readonly Symbol BurntArea = Of("A_BURN,i", "rai", "equation 7", "Area burnt", "พื้นที่ที่ถูกไฟไหม้");

    /// <summary>The area of a fire that crossed strata.</summary>
    public static readonly Symbol WholeFire = Of("ΣA_BURN", "rai", "applicability of GHG_FF", "Area of a fire over all strata", "พื้นที่ไฟป่าหนึ่งครั้งรวมทุกชั้นภูมิ");

    /// <summary>The area burnt in a year.</summary>
    public static readonly Symbol BurntInYear = Of("ΣA_BURN,t", "rai", "applicability of GHG_FF", "Area burnt in year t", "พื้นที่ที่ถูกไฟไหม้ในปี t");

    /// <summary>The project area.</summary>
    public static readonly Symbol ProjectArea = Of("A", "rai", "applicability of GHG_FF", "Project area", "พื้นที่โครงการ");

    /// <summary>Whether a fire counts.</summary>
    public static readonly Symbol IsCounted = Of("δ_BURN,i", "1", "applicability of GHG_FF", "1 where the fire counts, else 0", "1 หากนับไฟครั้งนี้ มิฉะนั้น 0");

    /// <summary>b_TREE,i(t_L).</summary>
    public static readonly Symbol StandingBiomass = Of("b_TREE,i(t_L)", "t d.m./rai", "equation 7", "Above-ground biomass of trees at the last verification", "มวลชีวภาพเหนือพื้นดินของต้นไม้ ณ การทวนสอบล่าสุด");

    /// <summary>Mean age of trees.</summary>
    public static readonly Symbol MeanAge = Of("age_i", "yr", "equation 7, COMF", "Mean age of the trees", "อายุเฉลี่ยของต้นไม้");

    /// <summary>COMF_i.</summary>
    public static readonly Symbol CombustionFactor = Of("COMF_i", "1", "equation 7", "Combustion factor", "ค่าสัมประสิทธิ์การเผา");

    /// <summary>GWP_CH4.</summary>
    public static readonly Symbol MethanePotential = Of("GWP_CH4", "tCO2e/tCH4", "equation 7", "Global warming potential of methane", "ศักยภาพในการทำให้เกิดภาวะโลกร้อนของมีเทน");

    /// <summary>GWP_N2O.</summary>
    public static readonly Symbol NitrousOxidePotential = Of("GWP_N2O", "tCO2e/tN2O", "equation 7", "Global warming potential of nitrous oxide", "ศักยภาพในการทำให้เกิดภาวะโลกร้อนของไนตรัสออกไซด์");

    /// <summary>GHG_FF,TREE of one fire.</summary>
    public static readonly Symbol TreeFireEmission = Of("GHG_FF_TREE,i", "tCO2e", "equation 7", "Emission of trees burnt in a forest fire", "การปล่อยจากต้นไม้ที่ถูกไฟป่า");

    /// <summary>C_DW,i(t_L) per area.</summary>
    public static readonly Symbol DeadWood = Of("C_DW,i(t_L)", "tCO2e/rai", "equation 8", "Dead wood at the last verification, per area", "คาร์บอนของไม้ตายต่อพื้นที่ ณ การทวนสอบล่าสุด");

    /// <summary>C_LI,i(t_L) per area.</summary>
    public static readonly Symbol Litter = Of("C_LI,i(t_L)", "tCO2e/rai", "equation 8", "Litter at the last verification, per area", "คาร์บอนของเศษซากพืชต่อพื้นที่ ณ การทวนสอบล่าสุด");

    /// <summary>GHG_FF,DOM of one fire.</summary>
    public static readonly Symbol DeadMatterFireEmission = Of("GHG_FF_DOM,i", "tCO2e", "equation 8", "Emission of dead wood and litter burnt in a forest fire", "การปล่อยจากไม้ตายและเศษซากพืชที่ถูกไฟป่า");

    /// <summary>GHG_FF of one fire.</summary>
    public static readonly Symbol FireEmission = Of("GHG_FF,i", "tCO2e", "equation 6", "Emission of a forest fire", "การปล่อยจากไฟป่าหนึ่งครั้ง");

    /// <summary>What of it counts.</summary>
    public static readonly Symbol CountedFireEmission = Of("δ_BURN,i·GHG_FF,i", "tCO2e", "equation 6", "Emission of a forest fire, where it counts", "การปล่อยจากไฟป่าส่วนที่นับ");

    /// <summary>GHG_FF.</summary>
    public static readonly Symbol Fires = Of("GHG_FF", "tCO2e", "equation 6", "Emission of forest fires", "การปล่อยจากไฟป่า");

    /// <summary>GHG_E.</summary>
    public static readonly Symbol Total = Of("GHG_E", "tCO2e", "equation 1", "Non-CO2 emission of burning biomass", "การปล่อยก๊าซเรือนกระจกที่ไม่ใช่คาร์บอนไดออกไซด์จากการเผาชีวมวล");

    private static Symbol Of(string text, string unit, string clause, string english, string thai) =>
        new(text, unit, Documents.ArTool08.At(clause), english, thai);
}

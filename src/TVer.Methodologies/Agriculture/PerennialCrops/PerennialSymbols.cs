using TVer.Methodologies.Calculation;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>The symbols of T-VER-S-METH-13-06, by the steps of the farmers' handbook; the methodology's own text is not at hand.</summary>
public static class PerennialSymbols
{
    internal static readonly Clause Plots = Documents.AgricultureHandbook.At("orchards, registration, step 2");
    internal static readonly Clause Trees = Documents.AgricultureHandbook.At("orchards, registration, steps 3 and 8");
    internal static readonly Clause Count = Documents.StandardTreeToolV02.At("counting, as quoted by public implementations");
    internal static readonly Clause DeadWood = Documents.DeadWoodAndLitterToolV01.At("as used by the farmers' handbook");
    internal static readonly Clause Result = Documents.AgricultureHandbook.At("orchards, certification, step 7");

    /// <summary>The area of a stratum.</summary>
    public static readonly Symbol StratumArea = new("A_s", "rai", Plots, "Area of stratum s", "พื้นที่ชั้นภูมิ s");

    /// <summary>The carbon of a rai of trees.</summary>
    public static readonly Symbol Density = new("c_TREE,s", "tCO2e/rai", Trees, "Carbon of the trees of stratum s, per rai", "คาร์บอนของต้นไม้ในชั้นภูมิ s ต่อไร่");

    /// <summary>The carbon of the trees of a stratum.</summary>
    public static readonly Symbol StratumStock = new("C_TREE,s", "tCO2e", Trees, "Carbon of the trees of stratum s", "คาร์บอนของต้นไม้ในชั้นภูมิ s");

    /// <summary>C_TREE: the carbon of the trees at one time.</summary>
    public static readonly Symbol Stock = new("C_TREE", "tCO2e", Trees, "Carbon of the trees", "คาร์บอนของต้นไม้");

    /// <summary>ΔC_TREE: the change in a round.</summary>
    public static readonly Symbol Change = new("ΔC_TREE", "tCO2e", Trees, "Change of the carbon of the trees in the round", "การเปลี่ยนแปลงคาร์บอนของต้นไม้ในรอบ");

    /// <summary>The half-width of the change.</summary>
    public static readonly Symbol ChangeHalfWidth = new("h(ΔC_TREE)", "tCO2e", UncertaintyDiscount.Clause, "Half-width of the 90 % confidence interval of ΔC_TREE", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของ ΔC_TREE");

    /// <summary>The change after the discount.</summary>
    public static readonly Symbol DiscountedChange = new("ΔC_TREE*", "tCO2e", UncertaintyDiscount.Clause, "Change of the carbon of the trees after the uncertainty discount", "การเปลี่ยนแปลงคาร์บอนของต้นไม้หลังหักความไม่แน่นอน");

    /// <summary>n: the trees counted on a plot.</summary>
    public static readonly Symbol TreeCount = new("n_TREE,p", "tree", Count, "Trees alive on plot p at the end of the round", "จำนวนต้นไม้ที่มีชีวิตในแปลง p เมื่อสิ้นรอบ");

    /// <summary>All trees counted.</summary>
    public static readonly Symbol AllTrees = new("n_TREE", "tree", Count, "Trees alive at the end of the round", "จำนวนต้นไม้ที่มีชีวิตเมื่อสิ้นรอบ");

    /// <summary>The yearly removal of a counted tree.</summary>
    public static readonly Symbol CountRate = new("a_TREE", "kgCO2e/tree/yr", Count, "Yearly removal of a counted tree", "การกักเก็บต่อปีของต้นไม้ที่นับ");

    /// <summary>The length of a round.</summary>
    public static readonly Symbol Length = new("T", "yr", Count, "Length of the round", "ระยะเวลาของรอบ");

    /// <summary>ΔC_DWL: the change of dead wood and litter.</summary>
    public static readonly Symbol DeadWoodChange = new("ΔC_DWL", "tCO2e", DeadWood, "Change of dead wood and litter in the round", "การเปลี่ยนแปลงคาร์บอนของไม้ตายและเศษซากพืชในรอบ");

    /// <summary>The half-width of the change of dead wood and litter.</summary>
    public static readonly Symbol DeadWoodHalfWidth = new("h(ΔC_DWL) propagated", "tCO2e", UncertaintyDiscount.Clause, "Half-width of the 90 % confidence interval of ΔC_DWL", "ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของ ΔC_DWL");

    /// <summary>The change of dead wood and litter after the discount.</summary>
    public static readonly Symbol DiscountedDeadWood = new("ΔC_DWL*", "tCO2e", UncertaintyDiscount.Clause, "Change of dead wood and litter after the uncertainty discount", "การเปลี่ยนแปลงคาร์บอนของไม้ตายและเศษซากพืชหลังหักความไม่แน่นอน");

    /// <summary>The reduction of fertilisation in a round.</summary>
    public static readonly Symbol Reduction = new("ΣER_fert,y", "tCO2e", Result, "Emission reduction of fertilisation in the round", "การลดการปล่อยจากการใช้ปุ๋ยในรอบ");

    /// <summary>ER: the net result of a round.</summary>
    public static readonly Symbol NetResult = new("ER", "tCO2e", Result, "Net result of the round", "ผลการลดและกักเก็บสุทธิของรอบ");
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>The symbols of double sampling of one variable; those of the auxiliary variable itself are in <see cref="AuxiliarySymbols"/>.</summary>
internal sealed class DoubleSamplingSymbols
{
    public DoubleSamplingSymbols(string letter, string unit, string squared, string english, string thai)
    {
        Clause mean = Trees.TreeSymbols.Parent("(18)");
        Clause variance = Trees.TreeSymbols.Parent("(19)");
        Clause relation = Trees.TreeSymbols.Parent("appendix 3");
        MeasuredMean = new Symbol($"{letter}_sub,i", unit, mean, $"{english}, mean of the plots measured", $"{thai} เฉลี่ยของแปลงที่วัด");
        MeasuredVariance = new Symbol($"s²_sub,i({letter})", squared, variance, $"{english}, variance between the plots measured", $"ความแปรปรวนของ{thai}ระหว่างแปลงที่วัด");
        Deviation = new Symbol($"s_y({letter})", unit, relation, $"{english}, standard deviation of the plots measured", $"ส่วนเบี่ยงเบนมาตรฐานของ{thai}ของแปลงที่วัด");
        Correlation = new Symbol($"ρ_xy({letter})", "1", relation, $"{english}, correlation with the auxiliary variable", $"สหสัมพันธ์ของ{thai}กับตัวแปรช่วย");
        Slope = new Symbol($"β({letter})", null, relation, $"{english}, slope on the auxiliary variable", $"ความชันของ{thai}ต่อตัวแปรช่วย");
    }

    /// <summary>The first term of (18).</summary>
    public Symbol MeasuredMean { get; }

    /// <summary>The first factor of (19).</summary>
    public Symbol MeasuredVariance { get; }

    /// <summary>s_y.</summary>
    public Symbol Deviation { get; }

    /// <summary>ρ.</summary>
    public Symbol Correlation { get; }

    /// <summary>β.</summary>
    public Symbol Slope { get; }
}

/// <summary>The symbols of an auxiliary variable beside its two means; its unit is that of the values entered.</summary>
internal static class AuxiliarySymbols
{
    private static readonly Clause Mean = Trees.TreeSymbols.Parent("(18)");
    private static readonly Clause Relation = Trees.TreeSymbols.Parent("appendix 3");

    /// <summary>x_p,i.</summary>
    public static readonly Symbol Plot = new("x_p,i", null, Mean, "Auxiliary variable of a plot", "ตัวแปรช่วยของแปลงตัวอย่าง");

    /// <summary>Σ x over the plots measured.</summary>
    public static readonly Symbol MeasuredTotal = new("Σ_p x_sub", null, Mean, "Auxiliary variable, sum over the plots measured", "ผลรวมของตัวแปรช่วยของแปลงที่วัด");

    /// <summary>Σ x over all plots.</summary>
    public static readonly Symbol AllTotal = new("Σ_p x_all", null, Mean, "Auxiliary variable, sum over all plots", "ผลรวมของตัวแปรช่วยของทุกแปลง");

    /// <summary>Σ (x − x̄_sub)² over the plots measured.</summary>
    public static readonly Symbol SquaredDeviations = new("Σ_p (x − x̄_sub)²", null, Relation, "Auxiliary variable, squared deviations of the plots measured", "ผลรวมกำลังสองของส่วนเบี่ยงเบนของตัวแปรช่วย");

    /// <summary>s_x² of the plots measured.</summary>
    public static readonly Symbol Variance = new("s²_x", null, Relation, "Auxiliary variable, variance between the plots measured", "ความแปรปรวนของตัวแปรช่วยระหว่างแปลงที่วัด");

    /// <summary>s_x.</summary>
    public static readonly Symbol Deviation = new("s_x", null, Relation, "Auxiliary variable, standard deviation of the plots measured", "ส่วนเบี่ยงเบนมาตรฐานของตัวแปรช่วยของแปลงที่วัด");

    /// <summary>n_all.</summary>
    public static readonly Symbol AllPlots = new("n_all", "1", Trees.TreeSymbols.Parent("(19)"), "Number of plots of the larger sample in stratum i", "จำนวนแปลงของตัวอย่างชุดใหญ่ในชั้นภูมิ i");
}

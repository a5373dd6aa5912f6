using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>The symbols that all stratified samples share.</summary>
public static class PlotSymbols
{
    internal static readonly Clause Sampling = Documents.TreeToolV01.At($"parent: {Documents.ArTool14}, (12)–(17); the T-VER text is not at hand");

    /// <summary>A_i: the area of a stratum.</summary>
    public static readonly Symbol StratumArea = new("A_i", "rai", Sampling, "Area of stratum i", "พื้นที่ของชั้นภูมิ i");

    /// <summary>A: the area of all strata.</summary>
    public static readonly Symbol TotalArea = new("A", "rai", Sampling, "Area of all strata", "พื้นที่ของทุกชั้นภูมิ");

    /// <summary>w_i = A_i / A.</summary>
    public static readonly Symbol Weight = new("w_i", "1", Sampling, "Share of stratum i in the area", "สัดส่วนพื้นที่ของชั้นภูมิ i");

    /// <summary>n_i: the number of plots in a stratum.</summary>
    public static readonly Symbol StratumPlots = new("n_i", "1", Sampling, "Number of sample plots in stratum i", "จำนวนแปลงตัวอย่างในชั้นภูมิ i");

    /// <summary>n: the number of plots in all strata.</summary>
    public static readonly Symbol Plots = new("n", "1", Sampling, "Number of sample plots", "จำนวนแปลงตัวอย่างทั้งหมด");

    /// <summary>M: the number of strata.</summary>
    public static readonly Symbol Strata = new("M", "1", Sampling, "Number of strata", "จำนวนชั้นภูมิ");

    /// <summary>n − M.</summary>
    public static readonly Symbol DegreesOfFreedom = new("n − M", "1", Sampling, "Degrees of freedom", "องศาอิสระ");

    /// <summary>t_VAL: two-sided, 90 % confidence.</summary>
    public static readonly Symbol Student = new("t_VAL", "1", Sampling, "Two-sided Student t at 90 % confidence", "ค่า t สองทางที่ความเชื่อมั่นร้อยละ 90");

    /// <summary>n_i − 1.</summary>
    public static readonly Symbol StratumDegreesOfFreedom = new("n_i − 1", "1", Sampling, "Degrees of freedom of stratum i", "องศาอิสระของชั้นภูมิ i");

    /// <summary>t_VAL of one stratum: two-sided, 90 % confidence.</summary>
    public static readonly Symbol StratumStudent = new("t_VAL,i", "1", Sampling, "Two-sided Student t at 90 % confidence, of stratum i", "ค่า t สองทางที่ความเชื่อมั่นร้อยละ 90 ของชั้นภูมิ i");

    /// <summary>A_PLOT: the area of a plot.</summary>
    public static readonly Symbol PlotArea = new("A_PLOT", "rai", Documents.TreeToolV01.At($"parent: {Documents.ArTool14}, A1.1; the T-VER text is not at hand"), "Area of a sample plot", "พื้นที่แปลงตัวอย่าง");
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>The symbols of the number of sample plots.</summary>
public static class SampleSizeSymbols
{
    internal static readonly Clause Rule = Documents.PlotToolV01.At($"parent: {Documents.ArTool03}, (1)–(4), read in a transcription; the T-VER text is not at hand");

    /// <summary>N: how many plots the area could hold.</summary>
    public static readonly Symbol Population = new("N", "1", Rule, "Number of plots that the area could hold", "จำนวนแปลงทั้งหมดที่วางได้ในพื้นที่");

    /// <summary>t.</summary>
    public static readonly Symbol Student = new("t", "1", Rule, "Two-sided Student t", "ค่า t สองทาง");

    /// <summary>s_i: the expected standard deviation of a stratum.</summary>
    public static readonly Symbol Deviation = new("s_i", null, Rule, "Expected standard deviation of stratum i", "ค่าเบี่ยงเบนมาตรฐานที่คาดไว้ของชั้นภูมิ i");

    /// <summary>The expected mean of a stratum.</summary>
    public static readonly Symbol ExpectedMean = new("m_i", null, Rule, "Expected mean of stratum i", "ค่าเฉลี่ยที่คาดไว้ของชั้นภูมิ i");

    /// <summary>E: the half-width wanted.</summary>
    public static readonly Symbol Precision = new("E", null, Rule, "Half-width wanted", "ครึ่งหนึ่งของช่วงความเชื่อมั่นที่ต้องการ");

    /// <summary>The relative precision wanted.</summary>
    public static readonly Symbol RelativePrecision = new("E/m", "1", Rule, "Half-width wanted, relative to the mean", "ครึ่งหนึ่งของช่วงความเชื่อมั่นที่ต้องการเทียบกับค่าเฉลี่ย");

    /// <summary>Σ w_i s_i.</summary>
    public static readonly Symbol WeightedDeviation = new("Σ w_i s_i", null, Rule, "Weighted standard deviation", "ค่าเบี่ยงเบนมาตรฐานถ่วงน้ำหนัก");

    /// <summary>Σ w_i s_i².</summary>
    public static readonly Symbol WeightedVariance = new("Σ w_i s_i²", null, Rule, "Weighted variance", "ความแปรปรวนถ่วงน้ำหนัก");

    /// <summary>The expected mean over the strata.</summary>
    public static readonly Symbol WeightedMean = new("Σ w_i m_i", null, Rule, "Expected mean over the strata", "ค่าเฉลี่ยที่คาดไว้ของทุกชั้นภูมิ");

    /// <summary>n.</summary>
    public static readonly Symbol Plots = new("n", "1", Rule, "Number of plots, with its fraction", "จำนวนแปลงก่อนปัดเศษ");

    /// <summary>n_a.</summary>
    public static readonly Symbol AdjustedPlots = new("n_a", "1", Rule, "Number of plots adjusted for the sampled share", "จำนวนแปลงที่ปรับตามสัดส่วนพื้นที่ตัวอย่าง");

    /// <summary>n_i.</summary>
    public static readonly Symbol StratumPlots = new("n_i", "1", Rule, "Number of plots in stratum i, with its fraction", "จำนวนแปลงในชั้นภูมิ i ก่อนปัดเศษ");

    /// <summary>The degrees of freedom of the second pass.</summary>
    public static readonly Symbol DegreesOfFreedom = new("df", "1", Rule, "Degrees of freedom of the second pass", "องศาอิสระของการคำนวณรอบที่สอง");

    /// <summary>The number of plots to lay out.</summary>
    public static readonly Symbol PlotsToLayOut = new("⌈n⌉", "1", Rule, "Number of plots to lay out", "จำนวนแปลงที่ต้องวาง");

    /// <summary>The share of the area that the plots cover.</summary>
    public static readonly Symbol SampledShare = new("n/N", "1", Rule, "Share of the area that is sampled", "สัดส่วนพื้นที่ที่สุ่มตัวอย่าง");

    /// <summary>1 where the first pass gives fewer than 30 plots, so that a second one follows.</summary>
    public static readonly BandTable SecondPass = BandTable.Define("below 30", Rule, "1", SnapGrid.Ratio).Below(30, 1).Above(0);

    /// <summary>1.6449: the two-sided 90 % quantile of an infinite sample, to all digits of a double.</summary>
    public static readonly Factor InfiniteStudent = new(1.6448536269514722, 1, "1", Rule);
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>
/// What is sampled on plots (biomass of trees, its change, dead wood, litter): the symbols under which the estimators of a
/// stratified random sample appear in the trail of that pool.
/// </summary>
public sealed class SampledVariable
{
    private readonly Lazy<DoubleSamplingSymbols> _doubleSampling;

    /// <summary>Names a variable that plots sample.</summary>
    /// <param name="letter">The letter of the variable as its document prints it, such as <c>b</c>.</param>
    /// <param name="unit">The unit of a plot's value, such as <c>t d.m./rai</c>.</param>
    /// <param name="clause">Where the estimators of this variable are printed.</param>
    /// <param name="english">What is sampled, in English, such as <c>tree biomass per rai</c>.</param>
    /// <param name="thai">What is sampled, in Thai.</param>
    public SampledVariable(string letter, string unit, Clause clause, string english, string thai)
    {
        ArgumentException.ThrowIfNullOrEmpty(letter);
        ArgumentException.ThrowIfNullOrEmpty(unit);
        ArgumentNullException.ThrowIfNull(clause);
        Clause = clause;
        string squared = string.Join('/', Squared(unit));
        Plot = new Symbol($"{letter}_p,i", unit, clause, $"{english}, of a plot", $"{thai} ของแปลงตัวอย่าง");
        StratumMean = new Symbol($"{letter}_i", unit, clause, $"{english}, mean of the plots of a stratum", $"{thai} เฉลี่ยของแปลงตัวอย่างในชั้นภูมิ");
        StratumVariance = new Symbol($"s²_i({letter})", squared, clause, $"{english}, variance between the plots of a stratum", $"ความแปรปรวนของ{thai}ระหว่างแปลงตัวอย่างในชั้นภูมิ");
        StratumHalfWidth = new Symbol($"h_i({letter})", unit, clause, $"{english}, half-width of the stratum mean at 90 % confidence", $"ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของ{thai}ของชั้นภูมิ");
        StratumPartHalfWidth = new Symbol($"h_i,M({letter})", unit, clause, $"{english}, half-width of the stratum mean as a part of all strata", $"ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของ{thai}ของชั้นภูมิ ในฐานะส่วนหนึ่งของทุกชั้นภูมิ");
        PlotTotal = new Symbol($"Σ_p {letter}_p,i", unit, clause, $"{english}, sum over the plots of a stratum", $"ผลรวมของ{thai}ของแปลงตัวอย่างในชั้นภูมิ");
        SquaredDeviations = new Symbol($"Σ_p ({letter}_p,i − {letter}_i)²", squared, clause, $"{english}, squared deviations of the plots of a stratum", $"ผลรวมกำลังสองของส่วนเบี่ยงเบนของ{thai}");
        MeanVariance = new Symbol($"s²({letter})", squared, clause, $"{english}, variance of the mean over the strata", $"ความแปรปรวนของค่าเฉลี่ยของ{thai}");
        Mean = new Symbol(letter, unit, clause, $"{english}, mean weighted by the areas of the strata", $"{thai} เฉลี่ยถ่วงน้ำหนักด้วยพื้นที่ชั้นภูมิ");
        HalfWidth = new Symbol($"h({letter})", unit, clause, $"{english}, half-width of the mean at 90 % confidence", $"ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของ{thai}");
        _doubleSampling = new Lazy<DoubleSamplingSymbols>(() => new DoubleSamplingSymbols(letter, unit, squared, english, thai));
        Uncertainty = new Symbol($"u({letter})", "1", clause, $"{english}, uncertainty: half-width relative to the mean", $"ความไม่แน่นอนของ{thai}");
    }

    /// <summary>Where the estimators of this variable are printed.</summary>
    public Clause Clause { get; }

    /// <summary>The value of one plot.</summary>
    public Symbol Plot { get; }

    /// <summary>The mean of the plots of a stratum.</summary>
    public Symbol StratumMean { get; }

    /// <summary>The variance between the plots of a stratum.</summary>
    public Symbol StratumVariance { get; }

    /// <summary>The half-width of the mean of a stratum.</summary>
    public Symbol StratumHalfWidth { get; }

    /// <summary>The mean over the strata.</summary>
    public Symbol Mean { get; }

    /// <summary>The half-width of the mean over the strata.</summary>
    public Symbol HalfWidth { get; }

    /// <summary>The uncertainty of the mean over the strata.</summary>
    public Symbol Uncertainty { get; }

    /// <summary>The half-width of the mean of a stratum with the t of all strata, where it is a part of their sum.</summary>
    internal Symbol StratumPartHalfWidth { get; }

    /// <summary>The sum over the plots of a stratum.</summary>
    internal Symbol PlotTotal { get; }

    /// <summary>The sum of the squared deviations in a stratum.</summary>
    internal Symbol SquaredDeviations { get; }

    /// <summary>The variance of the mean over the strata.</summary>
    internal Symbol MeanVariance { get; }

    /// <summary>The symbols of double sampling.</summary>
    internal DoubleSamplingSymbols DoubleSampling => _doubleSampling.Value;

    private static IEnumerable<string> Squared(string unit)
    {
        string[] parts = unit.Split('/');
        yield return $"{parts[0]}·{parts[0]}";
        foreach (string divisor in parts.Skip(1))
        {
            yield return divisor;
            yield return divisor;
        }
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Trees that are alive on one plantation plot, counted and not measured.</summary>
public sealed record CountedPlot
{
    /// <summary>The area of the plot; at most 30 rai.</summary>
    public required Area Area { get; init; }

    /// <summary>T: the number of trees alive.</summary>
    public required int Trees { get; init; }

    /// <summary>t: the time since planting or since the start of the project, in years with a fraction.</summary>
    public required Duration Age { get; init; }

    /// <summary>Where the count comes from.</summary>
    public string? Source { get; init; }
}

/// <summary>
/// The counting option of T-VER-S-TOOL-01-01 v02: 9.5 kgCO2 for each tree alive and year, on plots of at most 30 rai and at most
/// 1,000 rai in all. Not a method of the Premium tool.
/// </summary>
public static class TreeCounting
{
    internal static readonly Clause Rule = Documents.StandardTreeToolV02.At("counting option");

    /// <summary>9.5 kgCO2 per tree and year.</summary>
    public static readonly Factor Increment = new(9.5, 1, "kgCO2e/tree/yr", Rule);

    /// <summary>10⁻³ t/kg.</summary>
    public static readonly Factor TonnesPerKilogram = new(1, 1_000, "tCO2e/kgCO2e", Rule);

    /// <summary>T: trees alive.</summary>
    public static readonly Symbol Trees = new("T_j", "tree", Rule, "Trees alive", "จำนวนต้นไม้ที่รอดตาย");

    /// <summary>t: years.</summary>
    public static readonly Symbol Years = new("t_j", "yr", Rule, "Years, with a fraction", "จำนวนปี (ทศนิยม)");

    /// <summary>The carbon of one plot.</summary>
    public static readonly Symbol PlotSequestration = new("C_COUNT,j", "tCO2e", Rule, "Sequestration of the trees counted on plot j", "การกักเก็บของต้นไม้ที่นับในแปลง j");

    /// <summary>The carbon of all plots.</summary>
    public static readonly Symbol Sequestration = new("C_COUNT", "tCO2e", Rule, "Sequestration of the trees counted", "การกักเก็บของต้นไม้ที่นับ");

    internal static readonly FindingRule PlotArea = new("trees.count.plot-area", Severity.Error, Rule,
        "The counted plot has {0} rai: at most 30 rai are allowed.", "แปลงที่ใช้วิธีนับต้นมี {0} ไร่ ต้องไม่เกิน 30 ไร่");

    internal static readonly FindingRule ProjectArea = new("trees.count.project-area", Severity.Error, Rule,
        "The counted plots have {0} rai in all; at most 1,000 rai are allowed.", "แปลงที่ใช้วิธีนับต้นรวม {0} ไร่ ต้องไม่เกิน 1,000 ไร่");

    internal static readonly FindingRule Number = new("trees.count.number", Severity.Error, Rule,
        "The value is {0}: it must be above zero.", "ค่าคือ {0} ต้องมากกว่าศูนย์");

    internal static readonly FindingRule Count = new("trees.count.trees", Severity.Error, Rule,
        "{0} trees are counted: it must be 0 or more.", "นับต้นไม้ได้ {0} ต้น ต้องไม่น้อยกว่า 0");

    internal static readonly FindingRule NoPlot = new("trees.count.no-plot", Severity.Error, Rule,
        "There is no counted plot.", "ไม่มีแปลงที่ใช้วิธีนับต้น");

    /// <summary>The rules that the check of this tool reports.</summary>
    internal static IReadOnlyList<FindingRule> Rules => [PlotArea, ProjectArea, Number, Count, NoPlot];

    /// <summary>C = T × t × 9.5 × 10⁻³.</summary>
    /// <param name="trees">T, trees alive.</param>
    /// <param name="years">t, yr, with a fraction.</param>
    /// <param name="at">The plot.</param>
    /// <returns>tCO2e.</returns>
    public static N OfPlot<N>(N trees, N years, At at = default)
        where N : IValue<N> => (trees * years * N.Of(Increment) * N.Of(TonnesPerKilogram)).As(PlotSequestration, at);

    /// <summary>The sum over the plots.</summary>
    /// <param name="plots">tCO2e.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e.</returns>
    public static N Total<N>(ReadOnlySpan<N> plots, At at = default)
        where N : IValue<N> => N.Sum(plots, Sequestration, at);

    /// <summary>Checks counted plots: areas from above 0 to 30 rai, at most 1,000 rai in all, counts of 0 or more, ages above 0.</summary>
    /// <param name="plots">The plots, by name.</param>
    /// <param name="path">Where they stand in the input.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyDictionary<string, CountedPlot> plots, string path = "plots")
    {
        ArgumentNullException.ThrowIfNull(plots);
        var findings = new List<Finding>();
        if (plots.Count == 0)
        {
            findings.Add(NoPlot.At(path, null));
        }

        foreach ((string name, CountedPlot plot) in plots)
        {
            if (plot.Area.Rai <= 0)
            {
                findings.Add(Number.At($"{path}.{name}.area", plot.Area, plot.Area));
            }
            else if (Arithmetic.Snap(plot.Area.Rai, SnapGrid.Tonnes) > 30)
            {
                findings.Add(PlotArea.At($"{path}.{name}.area", plot.Area, Unit.Format(plot.Area.Rai)));
            }

            if (plot.Trees < 0)
            {
                findings.Add(Count.At($"{path}.{name}.trees", plot.Trees, plot.Trees));
            }

            if (plot.Age.Years <= 0)
            {
                findings.Add(Number.At($"{path}.{name}.age", plot.Age, plot.Age));
            }
        }

        double total = Arithmetic.Sum([.. plots.Values.Select(plot => plot.Area.Rai)]);
        if (Arithmetic.Snap(total, SnapGrid.Tonnes) > 1000)
        {
            findings.Add(ProjectArea.At(path, Area.FromRai(total), total));
        }

        return findings;
    }

    /// <summary>The sequestration of counted plots that passed <see cref="Check"/>.</summary>
    /// <param name="plots">The plots, by name.</param>
    /// <param name="path">Where they stand in the input.</param>
    /// <returns>tCO2e.</returns>
    public static N Calculate<N>(IReadOnlyDictionary<string, CountedPlot> plots, string path = "plots")
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(plots);
        var parts = new List<N>(plots.Count);
        foreach ((string name, CountedPlot plot) in plots)
        {
            var at = new At(name);
            parts.Add(OfPlot(
                N.Input(new Datum { Value = plot.Trees, Source = plot.Source, Path = $"{path}.{name}.trees" }, Trees, at),
                N.Input(new Datum { Value = plot.Age.Years, Source = plot.Source, Path = $"{path}.{name}.age" }, Years, at),
                at));
        }

        return Total<N>([.. parts]);
    }
}

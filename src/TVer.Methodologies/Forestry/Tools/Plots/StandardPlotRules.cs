using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>The plots of one stratum as the Standard programme looks at them.</summary>
/// <param name="Area">The area of the stratum.</param>
/// <param name="PlotAreas">The area of each of its plots.</param>
/// <param name="Variation">The coefficient of variation between its plots; null where it is not known.</param>
public sealed record StandardStratum(Area Area, IReadOnlyList<Area> PlotAreas, Ratio? Variation);

/// <summary>The three ways in which T-VER-S-TOOL-01-01 v02, annex 1, lets a sample be large enough.</summary>
[Flags]
[JsonConverter(typeof(EnumNameJsonConverter<StandardSampling>))]
public enum StandardSampling
{
    /// <summary>None of the ways is met.</summary>
    None = 0,

    /// <summary>As many plots as equation (2) gives, at 90 % confidence and 10 % of the mean.</summary>
    SampleSize = 1,

    /// <summary>Plots that cover 1 % or more of the project and of every stratum.</summary>
    OnePercent = 2,

    /// <summary>Three or more plots of 1 rai or more in each final stratum, with a coefficient of variation of at most 25 %.</summary>
    ThreePlots = 4,
}

/// <summary>Checks a sample against the Standard programme's rules: T-VER-S-TOOL-01-01 v02, annex 1, read in a secondary copy.</summary>
public static class StandardPlotRules
{
    internal static readonly Clause Rule = Documents.StandardTreeToolV02.At("annex 1");

    internal static readonly FindingRule NotEnough = new("plots.standard", Severity.Error, Rule,
        "The sample is too small: neither {0} plots by the equation, nor 1 % of every stratum, nor three plots of 1 rai in each stratum with a variation of at most 25 %.",
        "แปลงตัวอย่างไม่เพียงพอ: ไม่ถึง {0} แปลงตามสมการ ไม่ถึงร้อยละ 1 ของทุกชั้นภูมิ และไม่ครบสามแปลงขนาด 1 ไร่ต่อชั้นภูมิที่มีความแปรผันไม่เกินร้อยละ 25");

    /// <summary>Which of the three ways a sample meets.</summary>
    /// <param name="strata">The strata with their plots, by name.</param>
    /// <param name="plotsNeeded">n of equation (2), with its fraction; null where it was not computed.</param>
    public static StandardSampling Met(IReadOnlyDictionary<string, StandardStratum> strata, double? plotsNeeded = null)
    {
        ArgumentNullException.ThrowIfNull(strata);
        StandardSampling met = StandardSampling.None;
        if (strata.Count == 0)
        {
            return met;
        }

        if (plotsNeeded is { } needed && strata.Values.Sum(stratum => stratum.PlotAreas.Count) >= Arithmetic.Snap(needed, SnapGrid.Ratio))
        {
            met |= StandardSampling.SampleSize;
        }

        // Where every stratum is covered to 1 %, the project is too.
        if (strata.Values.All(stratum => Arithmetic.Snap(Sampled(stratum) / stratum.Area.Rai, SnapGrid.Ratio) >= 0.01))
        {
            met |= StandardSampling.OnePercent;
        }

        if (strata.Values.All(HasThreePlots))
        {
            met |= StandardSampling.ThreePlots;
        }

        return met;
    }

    /// <summary>Checks that a sample meets one of the three ways.</summary>
    /// <param name="strata">The strata with their plots, by name.</param>
    /// <param name="plotsNeeded">n of equation (2), with its fraction; null where it was not computed.</param>
    /// <param name="path">Where the strata stand in the input.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyDictionary<string, StandardStratum> strata, double? plotsNeeded = null, string path = "strata") =>
        Met(strata, plotsNeeded) == StandardSampling.None
            ? [NotEnough.At(path, strata.Values.Sum(stratum => stratum.PlotAreas.Count), plotsNeeded is { } needed ? Math.Ceiling(Arithmetic.Snap(needed, SnapGrid.Ratio)) : "?")]
            : [];

    private static double Sampled(StandardStratum stratum) => Arithmetic.Sum([.. stratum.PlotAreas.Select(area => area.Rai)]);

    private static bool HasThreePlots(StandardStratum stratum) =>
        stratum.PlotAreas.Count(area => Arithmetic.Snap(area.Rai, SnapGrid.Ratio) >= 1) >= 3
        && stratum.Variation is { } variation && Arithmetic.Snap(variation.Fraction, SnapGrid.Ratio) <= 0.25;
}

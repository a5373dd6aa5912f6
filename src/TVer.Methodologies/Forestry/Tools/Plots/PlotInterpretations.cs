namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>Where the estimators of a stratified sample are open.</summary>
public static class PlotInterpretations
{
    /// <summary>Which t the half-width of a single stratum takes where several are sampled.</summary>
    public static readonly Interpretation<StratumDegreesReading> StratumDegrees = new(
        "stratum-degrees-of-freedom",
        PlotSymbols.Sampling,
        new Bilingual(
            "How many degrees of freedom has the half-width of one stratum, where a survey has several strata?",
            "ครึ่งช่วงความเชื่อมั่นของชั้นภูมิเดียวใช้องศาอิสระเท่าใด เมื่อการสำรวจมีหลายชั้นภูมิ"),
        (StratumDegreesReading.OwnPlots, new Reading("own-plots", new Bilingual(
            "n_i − 1, as if the tool were applied to the stratum by itself: plots of other strata do not narrow it. The total of an inventory of trees keeps n − M.",
            "n_i − 1 เสมือนใช้เครื่องมือกับชั้นภูมินั้นเพียงชั้นเดียว แปลงของชั้นภูมิอื่นไม่ทำให้ช่วงแคบลง ผลรวมของการสำรวจต้นไม้ยังใช้ n − M"))));

    /// <summary>What a survey of so many strata used for the stock of one of them: nothing is open where there is no other.</summary>
    internal static IReadOnlyList<InterpretationUse> Uses(int strata) =>
        strata > 1 ? [new InterpretationUse(StratumDegrees, StratumDegrees.Default)] : [];
}

/// <summary>The plots that give a single stratum its degrees of freedom; see <see cref="PlotInterpretations.StratumDegrees"/>.</summary>
public enum StratumDegreesReading
{
    /// <summary>Its own.</summary>
    OwnPlots,
}

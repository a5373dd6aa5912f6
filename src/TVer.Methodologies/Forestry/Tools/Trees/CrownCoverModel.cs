using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.Trees.TreeChangeSymbols;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>The baseline change of trees by crown cover over whole project years: the loops around <see cref="CrownCoverEquations"/>, and their check.</summary>
public static class CrownCoverModel
{
    internal static readonly FindingRule SteadyState = new("trees.steady-state", Severity.Error, S.ForestGrowth.Clause,
        "The last year of growth is {0}: a year other than the 20th must be 1 or more and be shown, with evidence.",
        "ปีสุดท้ายที่เติบโตคือปีที่ {0} หากไม่ใช่ปีที่ 20 ต้องไม่ต่ำกว่า 1 และต้องแสดงหลักฐาน");

    private const int DefaultLastYear = 20;

    /// <summary>Checks the land: areas, covers and growth in range, and the mean cover below 20 % of the national threshold.</summary>
    /// <param name="land">The land.</param>
    /// <param name="path">Where it stands in the input.</param>
    public static IReadOnlyList<Finding> Check(CrownCoverLand land, string path = "")
    {
        ArgumentNullException.ThrowIfNull(land);
        string prefix = Prefix(path);
        var findings = new ToolFindings(prefix);
        findings.NotEmpty(land.Strata.Count, S.BaselineChange.Clause, "strata");
        bool isInRange = land.Strata.Count > 0;
        foreach ((string name, CrownCoverStratum stratum) in InOrder(land))
        {
            bool isCover = stratum.CrownCover.Fraction is >= 0 and <= 1;
            findings.Require(isCover, CrownCoverRules.NotAShare, $"strata.{name}.crownCover", stratum.CrownCover);
            isInRange &= findings.Positive(stratum.Area, PlotSymbols.StratumArea, $"strata.{name}.area") && isCover;
            findings.NotNegative(stratum.ForestGrowth, S.ForestGrowth, $"strata.{name}.forestGrowth");
        }

        if (land.RootToShoot is { } ratio)
        {
            findings.NotNegative(ratio, S.RootShoot, "rootToShoot");
        }

        findings.Require(
            land.LastYearOfGrowth is null or DefaultLastYear || (land.LastYearOfGrowth >= 1 && land.SteadyStateShown is { IsMet: true, Source.Length: > 0 }),
            SteadyState, "lastYearOfGrowth", land.LastYearOfGrowth, land.LastYearOfGrowth);
        return isInRange ? [.. findings.All, .. CrownCoverRules.Check(MeanCover(land), land.NationalThreshold, $"{prefix}strata")] : findings.All;
    }

    /// <summary>Σ ΔC_TREE_BSL over whole project years (9, 10).</summary>
    /// <param name="land">Land that <see cref="Check"/> finds no error in.</param>
    /// <param name="period">The years.</param>
    /// <param name="path">Where the land stands in the input.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(CrownCoverLand land, Period period, string path = "")
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(land);
        string prefix = Prefix(path);
        N fraction = N.Of(TreeStockEquations.DefaultCarbonFraction);
        N root = land.RootToShoot is { } given
            ? ToolInput.Read<N, Ratio>(given, S.RootShoot, $"{prefix}rootToShoot")
            : N.Of(CrownCoverEquations.DefaultRootShoot);
        BandTable growing = land.LastYearOfGrowth is { } last ? CrownCoverEquations.SteadyStateAfter(last) : CrownCoverEquations.BeforeSteadyState;
        var strata = InOrder(land).Select(pair => (
            Name: pair.Key,
            Area: ToolInput.Read<N, Area>(pair.Value.Area, PlotSymbols.StratumArea, $"{prefix}strata.{pair.Key}.area", new At(pair.Key)),
            Cover: ToolInput.Read<N, Ratio>(pair.Value.CrownCover, S.CrownCover, $"{prefix}strata.{pair.Key}.crownCover", new At(pair.Key), pair.Value.Source),
            Growth: ToolInput.Read<N>(pair.Value.ForestGrowth, S.ForestGrowth, $"{prefix}strata.{pair.Key}.forestGrowth", new At(pair.Key), pair.Value.Source)))
            .ToArray();
        var years = new N[period.Years];
        for (int k = 0; k < years.Length; k++)
        {
            int time = period.FirstYear + k;
            N year = N.Input(time, S.ProjectYear, At.Year(time));
            years[k] = CrownCoverEquations.BaselineChange<N>(
                Array.ConvertAll(strata, stratum =>
                {
                    var at = new At(stratum.Name, null, time);
                    return CrownCoverEquations.BaselineChangeOfStratum(
                        fraction, CrownCoverEquations.GrowthInYear(stratum.Growth, year, growing, at), root, stratum.Cover, stratum.Area, at);
                }),
                At.Year(time));
        }

        return CrownCoverEquations.PeriodChange<N>(years, At.Year(period.LastYear));
    }

    internal static double Rai(CrownCoverLand land) => Arithmetic.Sum([.. land.Strata.Values.Select(stratum => stratum.Area.Rai)]);

    private static Ratio MeanCover(CrownCoverLand land) => Ratio.FromFraction(
        Arithmetic.Sum([.. land.Strata.Values.Select(stratum => stratum.CrownCover.Fraction * stratum.Area.Rai)]) / Rai(land));

    private static string Prefix(string path) => path.Length == 0 ? "" : path + ".";

    private static IOrderedEnumerable<KeyValuePair<string, CrownCoverStratum>> InOrder(CrownCoverLand land) =>
        land.Strata.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}

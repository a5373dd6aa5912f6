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
        string prefix = ToolInput.Prefix(path);
        var findings = new ToolFindings(prefix);
        findings.NotEmpty(land.Strata.Count, S.BaselineChange.Clause, "strata");
        bool isInRange = land.Strata.Count > 0;
        foreach ((string name, CrownCoverStratum stratum) in land.Strata.InOrder())
        {
            bool isCover = stratum.CrownCover.Fraction is >= 0 and <= 1;
            findings.Require(isCover, CrownCoverRules.NotAShare, $"strata.{name}.crownCover", stratum.CrownCover, CrownCoverRules.Percent(stratum.CrownCover.Fraction));
            isInRange &= findings.Positive(stratum.Area, PlotSymbols.StratumArea, $"strata.{name}.area") && isCover;
            findings.NotNegative(stratum.ForestGrowth, S.ForestGrowth, $"strata.{name}.forestGrowth");
        }

        if (land.RootToShoot is { } ratio)
        {
            findings.NotNegative(ratio, S.RootShoot, "rootToShoot");
        }

        findings.Require(
            land.LastYearOfGrowth is null or DefaultLastYear || (land.LastYearOfGrowth >= 1 && land.SteadyStateShown is { IsMet: true, NamesEvidence: true }),
            SteadyState, "lastYearOfGrowth", land.LastYearOfGrowth, land.LastYearOfGrowth);
        return isInRange ? [.. findings.All, .. CrownCoverRules.Check(MeanCover(land), land.NationalThreshold, $"{prefix}strata", $"{prefix}nationalThreshold")] : findings.All;
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
        return new CrownCoverChanges<N>(land, ToolInput.Prefix(path)).Over(period);
    }

    private static Ratio MeanCover(CrownCoverLand land) => Ratio.FromFraction(
        Arithmetic.Sum([.. land.Strata.Values.Select(stratum => stratum.CrownCover.Fraction * stratum.Area.Rai)]) / land.Strata.Values.Select(stratum => stratum.Area).TotalRai());
}

/// <summary>The baseline changes of land over the years of several rounds: what they share is read once.</summary>
internal sealed class CrownCoverChanges<N>
    where N : IValue<N>
{
    private readonly BandTable _growing;
    private readonly N _root;
    private readonly Stratum[] _strata;
    private readonly At _whole;

    /// <summary>Takes up land.</summary>
    /// <param name="land">Land that <see cref="CrownCoverModel.Check"/> finds no error in.</param>
    /// <param name="prefix">Comes before the path of every input.</param>
    /// <param name="series">Which land of the project it is: 0 for the first, else from 2.</param>
    public CrownCoverChanges(CrownCoverLand land, string prefix, int series = 0)
    {
        _whole = new At(Series: series);
        _growing = land.LastYearOfGrowth is { } last ? CrownCoverEquations.SteadyStateAfter(last) : CrownCoverEquations.BeforeSteadyState;
        _root = land.RootToShoot is { } given
            ? ToolInput.Read<N, Ratio>(given, S.RootShoot, $"{prefix}rootToShoot", _whole)
            : N.Of(CrownCoverEquations.DefaultRootShoot);
        _strata = [.. land.Strata.InOrder().Select(pair => new Stratum(pair.Value, $"{prefix}strata.{pair.Key}", _whole with { First = pair.Key }))];
    }

    /// <summary>Σ ΔC_TREE_BSL over whole project years, tCO2e.</summary>
    public N Over(Period period)
    {
        N fraction = N.Of(TreeStockEquations.DefaultCarbonFraction);
        var years = new N[period.Years];
        for (int k = 0; k < years.Length; k++)
        {
            At at = _whole with { Time = period.FirstYear + k };
            N year = N.Input(at.Time, S.ProjectYear, at);
            years[k] = CrownCoverEquations.BaselineChange<N>(
                Array.ConvertAll(_strata, stratum => CrownCoverEquations.BaselineChangeOfStratum(
                    fraction,
                    CrownCoverEquations.GrowthInYear(stratum.Growth, year, _growing, stratum.At with { Time = at.Time }),
                    _root,
                    stratum.Cover,
                    stratum.Area,
                    stratum.At with { Time = at.Time })),
                at);
        }

        return CrownCoverEquations.PeriodChange<N>(years, _whole with { Time = period.LastYear });
    }

    /// <summary>A stratum with what its years share.</summary>
    private sealed class Stratum(CrownCoverStratum given, string path, At at)
    {
        public At At => at;

        public N Area { get; } = ToolInput.Read<N, Area>(given.Area, PlotSymbols.StratumArea, $"{path}.area", at);

        public N Cover { get; } = ToolInput.Read<N, Ratio>(given.CrownCover, S.CrownCover, $"{path}.crownCover", at, given.Source);

        public N Growth { get; } = ToolInput.Read<N>(given.ForestGrowth, S.ForestGrowth, $"{path}.forestGrowth", at, given.Source);
    }
}

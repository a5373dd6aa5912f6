using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>Which equation gives the number of plots; the tool lets the user choose.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SampleSizeForm>))]
public enum SampleSizeForm
{
    /// <summary>(1): with the finite population. Always allowed.</summary>
    FinitePopulation,

    /// <summary>(2): simpler and never fewer; for a sampled share below 5 %. The only form of the Standard programme.</summary>
    LargeArea,

    /// <summary>(3) on top of (1), as the tool prints it, for a sampled share above 5 %. It takes the finite population into account twice and gives the fewest plots.</summary>
    Adjusted,
}

/// <summary>A stratum to be sampled: its area and what is expected of it.</summary>
public sealed record StratumToSample
{
    /// <summary>A_i.</summary>
    public required Area Area { get; init; }

    /// <summary>The mean expected, from a pilot or an earlier inventory.</summary>
    public required BiomassDensity Mean { get; init; }

    /// <summary>The coefficient of variation expected.</summary>
    public required Ratio Variation { get; init; }

    /// <summary>Where the expectations come from.</summary>
    public string? Source { get; init; }
}

/// <summary>How many plots to lay out, and where.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="FirstPass">n with the t of an infinite sample.</param>
/// <param name="Plots">n with the final t, with its fraction.</param>
/// <param name="SampledShare">The share of the area that n plots cover.</param>
/// <param name="Allocation">n_i by stratum, with fractions.</param>
/// <param name="PlotsToLayOut">n_i rounded up, at least two, by stratum.</param>
public sealed record SamplePlan<N>(
    N FirstPass, N Plots, N SampledShare, IReadOnlyDictionary<string, N> Allocation, IReadOnlyDictionary<string, N> PlotsToLayOut)
    where N : IValue<N>
{
    /// <summary>What <see cref="SampleSize.CheckForm"/> says of the plan: an error, at <c>form</c>, where the equation chosen may not be used for the sampled share; else nothing.</summary>
    public IReadOnlyList<Finding> Findings { get => field ?? []; init; }
}

/// <summary>The procedure of AR-TOOL03 v02.1.0 at 90 % confidence: one pass with the t of an infinite sample, and one more where it gives fewer than 30 plots.</summary>
public static class SampleSize
{
    internal static readonly FindingRule Value = new("plots.value", Severity.Error, SampleSizeSymbols.Rule,
        "The {0} is {1}: it must be above zero.", "{2}คือ {1} ต้องมากกว่าศูนย์");

    internal static readonly FindingRule NoStratum = new("plots.no-stratum", Severity.Error, SampleSizeSymbols.Rule,
        "There is no stratum.", "ไม่มีชั้นภูมิ");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules =>
    [
        Value, NoStratum, LargeAreaOnly, SmallAreaOnly,
    ];

    private static readonly Factor Two = new(2, 1, "1", SampleSizeSymbols.Rule);

    /// <summary>10 %: the precision at 90 % confidence that T-VER asks for.</summary>
    public static readonly Ratio DefaultPrecision = Ratio.FromPercent(10);

    /// <summary>Checks what the procedure needs: areas, means and variations above zero.</summary>
    /// <param name="strata">The strata, by name.</param>
    /// <param name="plotArea">A_PLOT.</param>
    /// <param name="path">Where the strata stand in the input.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyDictionary<string, StratumToSample> strata, Area plotArea, string path = "strata")
    {
        ArgumentNullException.ThrowIfNull(strata);
        var findings = new List<Finding>();
        if (strata.Count == 0)
        {
            findings.Add(NoStratum.At(path, null));
        }

        if (plotArea.Rai <= 0)
        {
            findings.Add(Value.At("plotArea", plotArea, "area of a plot", plotArea, "พื้นที่แปลง"));
        }

        foreach ((string name, StratumToSample stratum) in strata)
        {
            if (stratum.Area.Rai <= 0)
            {
                findings.Add(Value.At($"{path}.{name}.area", stratum.Area, "area of the stratum", stratum.Area, "พื้นที่ของชั้นภูมิ"));
            }

            if (stratum.Mean.TonnesPerRai <= 0)
            {
                findings.Add(Value.At($"{path}.{name}.mean", stratum.Mean, "mean expected", stratum.Mean, "ค่าเฉลี่ยที่คาดไว้"));
            }

            if (stratum.Variation.Fraction <= 0)
            {
                findings.Add(Value.At($"{path}.{name}.variation", stratum.Variation, "coefficient of variation", stratum.Variation, "สัมประสิทธิ์ความแปรผัน"));
            }
        }

        return findings;
    }

    /// <summary>Whether the equation chosen may be used for the share of the area that its plan samples.</summary>
    /// <param name="form">The equation.</param>
    /// <param name="sampledShare">n/N of its plan, <see cref="SamplePlan{N}.SampledShare"/>.</param>
    /// <param name="path">Where the choice stands in the input.</param>
    /// <returns>An error where (2) samples 5 % or more, or (3) 5 % or less; else nothing.</returns>
    public static IReadOnlyList<Finding> CheckForm(SampleSizeForm form, Ratio sampledShare, string path = "form")
    {
        double share = Arithmetic.Snap(sampledShare.Fraction, SnapGrid.Ratio);
        return (form, share) switch
        {
            (SampleSizeForm.LargeArea, >= SharePoint) => [LargeAreaOnly.At(path, form, Math.Round(100 * share, 2))],
            (SampleSizeForm.Adjusted, <= SharePoint) => [SmallAreaOnly.At(path, form, Math.Round(100 * share, 2))],
            _ => [],
        };
    }

    /// <summary>Plans the sample of strata that passed <see cref="Check"/>.</summary>
    /// <param name="strata">The strata, by name.</param>
    /// <param name="plotArea">A_PLOT.</param>
    /// <param name="form">Which equation gives n.</param>
    /// <param name="precision">The half-width wanted relative to the mean, from above 0 to 1; null for 10 %.</param>
    /// <returns>The plan; with an error among its findings where the equation may not be used for the share of the area that it samples.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not above 0, or is above 1.</exception>
    public static SamplePlan<N> Plan<N>(
        IReadOnlyDictionary<string, StratumToSample> strata, Area plotArea, SampleSizeForm form = SampleSizeForm.FinitePopulation, Ratio? precision = null)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(strata);
        if (precision is { Fraction: not (> 0 and <= 1) })
        {
            throw new ArgumentOutOfRangeException(nameof(precision), precision, $"E/m must be above 0 % and at most 100 % ({SampleSizeSymbols.Rule}).");
        }

        string[] names = [.. strata.Keys];
        N[] areas = [.. strata.Select(pair => N.Input(
            new Datum { Value = pair.Value.Area.Rai, Source = pair.Value.Source, Path = $"strata.{pair.Key}.area" }, PlotSymbols.StratumArea, new At(pair.Key)))];
        N area = N.Sum(areas, PlotSymbols.TotalArea);
        var weights = new N[names.Length];
        var deviations = new N[names.Length];
        var means = new N[names.Length];
        for (int k = 0; k < names.Length; k++)
        {
            var at = new At(names[k]);
            StratumToSample stratum = strata[names[k]];
            weights[k] = SamplingEquations.Weight(areas[k], area, at);
            N mean = N.Input(new Datum { Value = stratum.Mean.TonnesPerRai, Unit = BiomassDensity.Unit, Source = stratum.Source, Path = $"strata.{names[k]}.mean" }, SampleSizeSymbols.ExpectedMean, at);
            N variation = N.Input(new Datum { Value = stratum.Variation.Fraction, Source = stratum.Source, Path = $"strata.{names[k]}.variation" }, Variation, at);
            deviations[k] = (mean * variation).As(SampleSizeSymbols.Deviation, at);
            means[k] = weights[k] * mean;
        }

        N weightedDeviation = SampleSizeEquations.WeightedDeviation<N>(weights, deviations);
        N weightedVariance = SampleSizeEquations.WeightedVariance<N>(weights, deviations);
        N population = SampleSizeEquations.Population(area, N.Input(plotArea.Rai, PlotSymbols.PlotArea));
        N relative = N.Input((precision ?? DefaultPrecision).Fraction, SampleSizeSymbols.RelativePrecision);
        N wanted = (relative * N.Sum(means, SampleSizeSymbols.WeightedMean)).As(SampleSizeSymbols.Precision);

        N infinite = N.Of(SampleSizeSymbols.InfiniteStudent);
        N first = Plots(infinite);
        N student = SampleSizeEquations.FinalStudent(first, infinite, N.StudentT(SampleSizeEquations.DegreesOfFreedom(first)));
        N plots = Plots(student);
        var allocation = new Dictionary<string, N>(StringComparer.Ordinal);
        var rounded = new Dictionary<string, N>(StringComparer.Ordinal);
        for (int k = 0; k < names.Length; k++)
        {
            var at = new At(names[k]);
            allocation.Add(names[k], SampleSizeEquations.Allocation(plots, weights[k], deviations[k], weightedDeviation, at));
            rounded.Add(names[k], SampleSizeEquations.RoundedUp(allocation[names[k]], N.Of(Two), at));
        }

        N share = (plots / population).As(SampleSizeSymbols.SampledShare);
        return new SamplePlan<N>(first, plots, share, allocation, rounded) { Findings = CheckForm(form, Ratio.FromFraction(N.NumberFor(share))) };

        N Plots(N t) => form switch
        {
            SampleSizeForm.LargeArea => SampleSizeEquations.OfLargeArea(t, weightedDeviation, wanted),
            SampleSizeForm.FinitePopulation => SampleSizeEquations.OfFinitePopulation(population, t, weightedDeviation, weightedVariance, wanted),
            _ => SampleSizeEquations.Adjusted(
                SampleSizeEquations.OfFinitePopulation(population, t, weightedDeviation, weightedVariance, wanted), population),
        };
    }

    internal static readonly FindingRule LargeAreaOnly = new("plots.form.large-area", Severity.Error, SampleSizeSymbols.Rule,
        "Equation (2) is for less than 5 % of the area sampled; {0} % are. Equation (1) always holds.",
        "สมการ (2) ใช้เมื่อพื้นที่ตัวอย่างน้อยกว่าร้อยละ 5 แต่ได้ร้อยละ {0} สมการ (1) ใช้ได้เสมอ");

    internal static readonly FindingRule SmallAreaOnly = new("plots.form.adjusted", Severity.Error, SampleSizeSymbols.Rule,
        "Equation (3) is for more than 5 % of the area sampled; {0} % are, and it would give too few plots. Equation (1) always holds.",
        "สมการ (3) ใช้เมื่อพื้นที่ตัวอย่างมากกว่าร้อยละ 5 แต่ได้ร้อยละ {0} จำนวนแปลงจะน้อยเกินไป สมการ (1) ใช้ได้เสมอ");

    /// <summary>5 %: the sampled share below which (2) holds and above which (3) does; at exactly 5 % neither.</summary>
    private const double SharePoint = 0.05;

    private static readonly Symbol Variation = new("CV_i", "1", SampleSizeSymbols.Rule, "Expected coefficient of variation of stratum i", "สัมประสิทธิ์ความแปรผันที่คาดไว้ของชั้นภูมิ i");
}

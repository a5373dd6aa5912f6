using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Plots;

/// <summary>A stratum with the values of its plots.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="Name">The name of the stratum.</param>
/// <param name="Area">A_i, rai.</param>
/// <param name="Plots">The value of every plot, in the unit of the variable; two plots or more.</param>
public sealed record SampledStratum<N>(string Name, N Area, IReadOnlyList<N> Plots)
    where N : IValue<N>
{
    /// <summary>The totals of the plots, where the mean of the stratum is their sum over the area of all plots; null where it is the mean of the values.</summary>
    internal PlotTotals<N>? Totals { get; init; }
}

/// <summary>The totals of the plots of a stratum, with the area of each.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="Plots">X_p, the total of every plot.</param>
/// <param name="Sum">The name of their sum.</param>
/// <param name="Areas">a_p, rai.</param>
/// <param name="Sampled">Σ_p a_p, rai.</param>
internal sealed record PlotTotals<N>(IReadOnlyList<N> Plots, Symbol Sum, IReadOnlyList<N> Areas, N Sampled)
    where N : IValue<N>;

/// <summary>What a sample says of one stratum.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="Name">The name of the stratum.</param>
/// <param name="Area">A_i, rai.</param>
/// <param name="Weight">w_i.</param>
/// <param name="Count">n_i.</param>
/// <param name="Mean">The mean of its plots.</param>
/// <param name="Variance">The variance between its plots.</param>
/// <param name="HalfWidth">The half-width of its mean at 90 % confidence, with the t of its own n_i − 1 degrees of freedom.</param>
public sealed record StratumEstimate<N>(string Name, N Area, N Weight, N Count, N Mean, N Variance, N HalfWidth)
    where N : IValue<N>;

/// <summary>What a stratified sample says: its strata, and the mean over them with its uncertainty.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="Strata">The strata, in the order given.</param>
/// <param name="Area">A, rai.</param>
/// <param name="Student">t_VAL for n − M degrees of freedom.</param>
/// <param name="Mean">The mean over the strata, weighted by area.</param>
/// <param name="HalfWidth">Its half-width at 90 % confidence.</param>
/// <param name="Uncertainty">Its half-width relative to its magnitude.</param>
public sealed record StratifiedEstimate<N>(
    IReadOnlyList<StratumEstimate<N>> Strata, N Area, N Student, N Mean, N HalfWidth, N Uncertainty)
    where N : IValue<N>;

/// <summary>What all variables of the same plots share.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="At">The index of the sample.</param>
/// <param name="Student">t_VAL for n − M degrees of freedom.</param>
/// <param name="Counts">n_i, by stratum.</param>
internal sealed record SampleFrame<N>(At At, N Student, IReadOnlyDictionary<string, N> Counts)
    where N : IValue<N>
{
    private readonly Dictionary<string, N> _students = new(StringComparer.Ordinal);

    /// <summary>The auxiliary variable of the strata that are sampled doubly, by stratum.</summary>
    public IReadOnlyDictionary<string, AuxiliaryVariable<N>> Auxiliaries { get; init; } = new Dictionary<string, AuxiliaryVariable<N>>();

    /// <summary>t_VAL,i of a stratum by itself, for n_i − 1 degrees of freedom; made once for all variables.</summary>
    public N StudentOf(string stratum) => _students.Once(stratum, () =>
    {
        At at = At with { First = stratum };
        return SamplingEquations.StratumStudent(SamplingEquations.StratumDegreesOfFreedom(Counts[stratum], at), at);
    });
}

/// <summary>Stratified random sampling of plots: the loops around <see cref="SamplingEquations"/>.</summary>
public static class StratifiedSample
{
    /// <summary>Estimates the mean over all strata and of each, with half-widths at 90 % confidence: n − M degrees of freedom for the mean, n_i − 1 for a stratum.</summary>
    /// <param name="strata">The strata, each with two plots or more.</param>
    /// <param name="variable">What is sampled.</param>
    /// <param name="time">The year of the measurement; 0 for none.</param>
    /// <exception cref="ArgumentException">There is no stratum, or one has fewer than two plots.</exception>
    public static StratifiedEstimate<N> Estimate<N>(IReadOnlyList<SampledStratum<N>> strata, SampledVariable variable, int time = 0)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentNullException.ThrowIfNull(variable);
        return Estimate(strata, variable, Frame<N>([.. strata.Select(stratum => (stratum.Name, stratum.Plots.Count))], At.Year(time)));
    }

    /// <summary>What all variables of the same plots share: their numbers, and t. The strata are taken in the order given.</summary>
    /// <param name="strata">The strata with the number of their plots.</param>
    /// <param name="whole">The index of the sample: its year, and its number where there are several samples.</param>
    /// <exception cref="ArgumentException">There is no stratum, or no degree of freedom.</exception>
    internal static SampleFrame<N> Frame<N>(IReadOnlyList<(string Name, int Plots)> strata, At whole)
        where N : IValue<N>
    {
        if (strata.Count == 0)
        {
            throw new ArgumentException("A sample has at least one stratum.", nameof(strata));
        }

        int plots = strata.Sum(stratum => stratum.Plots);
        if (plots <= strata.Count)
        {
            throw new ArgumentException(
                $"{plots} plots in {strata.Count} strata leave no degree of freedom; each stratum needs two plots or more ({PlotSymbols.Sampling}).", nameof(strata));
        }

        N degrees = SamplingEquations.DegreesOfFreedom(
            N.Input(plots, PlotSymbols.Plots, whole), N.Input(strata.Count, PlotSymbols.Strata, whole), whole);
        return new SampleFrame<N>(
            whole,
            SamplingEquations.Student(degrees, whole),
            strata.ToDictionary(
                stratum => stratum.Name,
                stratum => N.Input(stratum.Plots, PlotSymbols.StratumPlots, whole with { First = stratum.Name }),
                StringComparer.Ordinal));
    }

    /// <summary>The estimates of one variable of the plots of a frame.</summary>
    internal static StratifiedEstimate<N> Estimate<N>(IReadOnlyList<SampledStratum<N>> strata, SampledVariable variable, SampleFrame<N> frame)
        where N : IValue<N>
    {
        At whole = frame.At;
        N area = N.Sum([.. strata.Select(stratum => stratum.Area)], PlotSymbols.TotalArea, whole);
        var estimates = new StratumEstimate<N>[strata.Count];
        for (int k = 0; k < estimates.Length; k++)
        {
            estimates[k] = Stratum(strata[k], area, frame, variable, whole with { First = strata[k].Name });
        }

        N[] weights = [.. estimates.Select(estimate => estimate.Weight)];
        N mean = SamplingEquations.Mean<N>(weights, [.. estimates.Select(estimate => estimate.Mean)], variable, whole);
        N halfWidth = SamplingEquations.HalfWidth<N>(
            frame.Student, weights, [.. estimates.Select(estimate => estimate.Variance)], [.. estimates.Select(estimate => estimate.Count)], variable, whole);
        return new StratifiedEstimate<N>(
            estimates, area, frame.Student, mean, halfWidth, SamplingEquations.Uncertainty(halfWidth, mean, variable, whole));
    }

    private static StratumEstimate<N> Stratum<N>(SampledStratum<N> stratum, N area, SampleFrame<N> frame, SampledVariable variable, At at)
        where N : IValue<N>
    {
        N[] plots = [.. stratum.Plots];
        N count = frame.Counts[stratum.Name];
        (N mean, N variance) = frame.Auxiliaries.TryGetValue(stratum.Name, out AuxiliaryVariable<N>? auxiliary)
            ? DoubleSample.Of(plots, count, auxiliary, variable, at)
            : stratum.Totals is { } totals
                ? OfTotals(totals, count, variable, at)
                : OnePhase(plots, count, variable, at);
        return new StratumEstimate<N>(
            stratum.Name, stratum.Area, SamplingEquations.Weight(stratum.Area, area, at), count, mean, variance,
            SamplingEquations.StratumHalfWidth(frame.StudentOf(stratum.Name), variance, count, variable, at));
    }

    /// <summary>The mean of a stratum as the sum of the totals of its plots over their area, and the variance around it.</summary>
    internal static (N Mean, N Variance) OfTotals<N>(PlotTotals<N> plots, N count, SampledVariable variable, At at)
        where N : IValue<N>
    {
        N[] totals = [.. plots.Plots];
        N mean = SamplingEquations.RatioMean(totals, plots.Sum, plots.Sampled, variable, at);
        return (mean, SamplingEquations.RatioVariance(totals, [.. plots.Areas], mean, plots.Sampled, count, variable, at));
    }

    internal static (N Mean, N Variance) OnePhase<N>(N[] plots, N count, SampledVariable variable, At at)
        where N : IValue<N>
    {
        N mean = SamplingEquations.StratumMean(plots, count, variable, at);
        return (mean, SamplingEquations.StratumVariance(plots, mean, count, variable, at));
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>Checks the samplings of soil of a project.</summary>
internal static class SoilCheck
{
    private const double LargestSubPlot = 10;
    private const double SampledDepth = 30;

    /// <summary>All findings.</summary>
    /// <param name="baseline">The sampling before the project.</param>
    /// <param name="rounds">The sampling at the end of each round.</param>
    /// <param name="areas">The area of each plot of the project.</param>
    public static IEnumerable<Finding> Run(SoilSampling? baseline, IReadOnlyList<SoilSampling?> rounds, IReadOnlyDictionary<string, Area> areas)
    {
        if (baseline is null && rounds.All(round => round is null))
        {
            yield break;
        }

        yield return SoilRules.EquationNotAtHand.At("soil", null);
        if (baseline is null)
        {
            yield return SoilRules.Rounds.At("soil", null, "soil");
        }

        IEnumerable<(SoilSampling? Sampling, string Path)> all = rounds.Select((round, k) => (round, $"rounds[{k}].soil")).Prepend((baseline, "soil"));
        foreach ((SoilSampling? sampling, string path) in all)
        {
            if (sampling is not null)
            {
                foreach (Finding finding in Sampling(sampling, areas, path))
                {
                    yield return finding;
                }
            }
            else if (path != "soil")
            {
                yield return SoilRules.Rounds.At(path, null, path);
            }
        }
    }

    private static IEnumerable<Finding> Sampling(SoilSampling sampling, IReadOnlyDictionary<string, Area> areas, string path)
    {
        foreach (string missing in areas.Keys.Where(plot => !sampling.Plots.ContainsKey(plot)))
        {
            yield return SoilRules.NotSampled.At($"{path}.plots", null, missing);
        }

        foreach ((string plot, IReadOnlyDictionary<string, SoilSample> samples) in sampling.Plots)
        {
            string where = $"{path}.plots.{plot}";
            if (!areas.TryGetValue(plot, out Area area))
            {
                yield return SoilRules.UnknownPlot.At(where, plot, plot);
                continue;
            }

            double total = samples.Values.Sum(sample => sample.Area.Value);
            if (Arithmetic.Snap(total - area.Value, SnapGrid.Tonnes) != 0)
            {
                yield return SoilRules.SubPlotTotal.At(where, total, plot, Area.FromRai(total), area);
            }

            foreach ((string name, SoilSample sample) in samples)
            {
                foreach (Finding finding in Sample(name, sample, $"{where}.{name}"))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Sample(string name, SoilSample sample, string path)
    {
        if (sample.Area.Value <= 0 || Arithmetic.Snap(sample.Area.Value - LargestSubPlot, SnapGrid.Ratio) > 0)
        {
            yield return SoilRules.SubPlotArea.At($"{path}.area", sample.Area, name, sample.Area);
        }

        if (Arithmetic.Snap(sample.Depth.Centimetres - SampledDepth, SnapGrid.Ratio) != 0)
        {
            yield return SoilRules.Depth.At($"{path}.depth", sample.Depth, name, sample.Depth);
        }

        if (!sample.IsPlausible)
        {
            yield return SoilRules.Values.At(path, null, name);
        }
    }
}

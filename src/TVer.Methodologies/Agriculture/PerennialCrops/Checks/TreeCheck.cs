using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>Checks how the carbon of the trees is assessed.</summary>
internal static class TreeCheck
{
    private const double LeastSample = 0.01;
    private const double LargestCountedPlot = 30;
    private const double LargestCountedProject = 1_000;

    public static IEnumerable<Finding> Run(PerennialProject project) =>
        project.Trees.Method == TreeMethod.Count ? Counted(project) : Measured(project);

    private static double TotalArea(PerennialProject project) => project.Fertilization.Plots.Values.Sum(plot => plot.Area.Value);

    private static IEnumerable<Finding> Counted(PerennialProject project)
    {
        double total = TotalArea(project);
        if (Arithmetic.Snap(total - LargestCountedProject, SnapGrid.Tonnes) > 0)
        {
            yield return PerennialRules.CountProject.At("fertilization.plots", total, Area.FromRai(total));
        }

        foreach ((string name, Fertilizer.FieldPlot plot) in project.Fertilization.Plots)
        {
            if (Arithmetic.Snap(plot.Area.Value - LargestCountedPlot, SnapGrid.Tonnes) > 0)
            {
                yield return PerennialRules.CountPlot.At($"fertilization.plots.{name}.area", plot.Area, name, plot.Area);
            }
        }

        if (project.Trees.Baseline is not null)
        {
            yield return PerennialRules.StockAndCount.At("trees.baseline", null, "trees.baseline");
        }

        for (int k = 0; k < project.Rounds.Count; k++)
        {
            OrchardRound round = project.Rounds[k];
            if (round.Trees is not null)
            {
                yield return PerennialRules.StockAndCount.At($"rounds[{k}].trees", null, $"rounds[{k}].trees");
            }

            if (round.TreeCounts is null || !round.TreeCounts.Keys.ToHashSet().SetEquals(project.Fertilization.Plots.Keys) ||
                round.TreeCounts.Values.Any(count => count.Unit.Dimension != Dimension.Count || count.Value < 0))
            {
                yield return PerennialRules.Counts.At($"rounds[{k}].treeCounts", null, $"rounds[{k}].treeCounts");
            }
        }
    }

    private static IEnumerable<Finding> Measured(PerennialProject project)
    {
        TreeAssessment trees = project.Trees;
        if (trees is { Method: TreeMethod.Plots, Design: null })
        {
            yield return PerennialRules.Design.At("trees.design", null);
        }

        bool needsEvidence = trees.Method != TreeMethod.Plots || trees.Design == PlotDesign.SampleSizeTool;
        if (needsEvidence && trees.Evidence is not { IsMet: true, Source.Length: > 0 })
        {
            yield return PerennialRules.Evidence.At("trees.evidence", null, trees.Method);
        }

        for (int k = 0; k < project.Rounds.Count; k++)
        {
            if (project.Rounds[k].TreeCounts is not null)
            {
                yield return PerennialRules.StockAndCount.At($"rounds[{k}].treeCounts", null, $"rounds[{k}].treeCounts");
            }
        }

        IEnumerable<(TreeStock? Stock, string Path)> stocks = project.Rounds.Select((round, k) => (round.Trees, $"rounds[{k}].trees"));
        foreach ((TreeStock? stock, string path) in stocks.Prepend((trees.Baseline, "trees.baseline")))
        {
            IEnumerable<Finding> findings = stock is null ? [PerennialRules.NoStock.At(path, null, path)] : Stock(stock, trees, TotalArea(project), path);
            foreach (Finding finding in findings)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Stock(TreeStock stock, TreeAssessment trees, double landArea, string path)
    {
        double area = stock.Strata.Values.Sum(stratum => stratum.Area.Value);
        if (Arithmetic.Snap(area - landArea, SnapGrid.Tonnes) != 0)
        {
            yield return PerennialRules.Area.At($"{path}.strata", area, path, Area.FromRai(area), Area.FromRai(landArea));
        }

        foreach ((string name, TreeStratum stratum) in stock.Strata)
        {
            string where = $"{path}.strata.{name}";
            if (stratum.Area.Value <= 0 || stratum.Density is not { Value.Value: >= 0 } density)
            {
                yield return PerennialRules.Density.At(where, stratum.Density, name);
                continue;
            }

            if (density.HalfWidth.Value == 0)
            {
                yield return (trees.Method == TreeMethod.RemoteSensing ? PerennialRules.RemoteUncertainty : PerennialRules.PlotUncertainty)
                    .At($"{where}.density", density, name);
            }

            if (trees.Method == TreeMethod.Plots && (stratum.SampledArea is not { Value: > 0 } sampled || sampled.Value > stratum.Area.Value))
            {
                yield return PerennialRules.SampledArea.At($"{where}.sampledArea", stratum.SampledArea, name);
            }
        }

        double share = Arithmetic.Snap(stock.Strata.Values.Sum(stratum => stratum.SampledArea?.Value ?? 0) / area, SnapGrid.Ratio);
        if (trees is { Method: TreeMethod.Plots, Design: PlotDesign.OnePercent } && stock.Strata.Values.All(stratum => stratum.SampledArea is { Value: > 0 }) &&
            share < LeastSample)
        {
            yield return PerennialRules.OnePercent.At($"{path}.strata", share, path, Unit.Format(Ratio.FromFraction(share).Percent));
        }
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
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
            yield return PerennialRules.CountProject.At("fertilization.plots", total, Quantities.Area.FromRai(total));
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
        if (needsEvidence && trees.Evidence is not { IsMet: true, NamesEvidence: true })
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

        IEnumerable<(OrchardStock? Stock, string Path)> stocks = project.Rounds.Select((round, k) => (round.Trees, $"rounds[{k}].trees"));
        foreach ((OrchardStock? stock, string path) in stocks.Prepend((trees.Baseline, "trees.baseline")))
        {
            IEnumerable<Finding> findings = stock is null ? [PerennialRules.NoStock.At(path, null, path)] : Stock(stock, trees, TotalArea(project), path);
            foreach (Finding finding in findings)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Stock(OrchardStock stock, TreeAssessment trees, double landArea, string path)
    {
        if ((stock.Strata is null) == (stock.Inventory is null) || (stock.Inventory is not null && trees.Method != TreeMethod.Plots))
        {
            return [PerennialRules.StrataOrInventory.At(path, null, path)];
        }

        return stock.Inventory is { } inventory
            ? Inventory(inventory, trees, landArea, $"{path}.inventory")
            : Strata(stock.Strata!, trees, landArea, path);
    }

    private static IEnumerable<Finding> Inventory(TreeInventory inventory, TreeAssessment trees, double landArea, string path)
    {
        foreach (Finding finding in TreeInventoryCheck.Check(inventory, null, path).Concat(StandardTreeTool.Check(inventory, path)))
        {
            yield return finding;
        }

        // A change of method between two inventories would be a change of stock.
        if (trees.Baseline?.Inventory is { } before && !ReferenceEquals(before, inventory)
            && StandardTreeTool.HasItsMethods(before) && StandardTreeTool.HasItsMethods(inventory))
        {
            foreach (Finding finding in InventoryMethods.Check(before, inventory, "trees.baseline.inventory", path))
            {
                yield return finding;
            }
        }

        bool hasPalms = inventory.Groups.Values.Any(group => group.Equation.Contains("palm", StringComparison.Ordinal));
        if (hasPalms && trees.IsPalmHeightToFrond41 is not { IsMet: true })
        {
            yield return PerennialRules.PalmHeight.At("trees.isPalmHeightToFrond41", trees.IsPalmHeightToFrond41?.IsMet);
        }

        double area = inventory.Strata.Values.Sum(stratum => stratum.Area.Value);
        double sampled = inventory.Strata.Values.SelectMany(stratum => stratum.Plots.Values).Sum(plot => plot.Area.Value);
        foreach (Finding finding in Area(area, landArea, $"{path}.strata").Concat(OnePercent(trees, sampled, area, $"{path}.strata")))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Strata(IReadOnlyDictionary<string, OrchardStratum> strata, TreeAssessment trees, double landArea, string path)
    {
        double area = strata.Values.Sum(stratum => stratum.Area.Value);
        foreach (Finding finding in Area(area, landArea, $"{path}.strata"))
        {
            yield return finding;
        }

        foreach ((string name, OrchardStratum stratum) in strata)
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

        if (strata.Values.All(stratum => stratum.SampledArea is { Value: > 0 }))
        {
            double sampled = strata.Values.Sum(stratum => stratum.SampledArea!.Value.Value);
            foreach (Finding finding in OnePercent(trees, sampled, area, $"{path}.strata"))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Area(double area, double landArea, string path)
    {
        if (Arithmetic.Snap(area - landArea, SnapGrid.Tonnes) != 0)
        {
            yield return PerennialRules.Area.At(path, area, path, Quantities.Area.FromRai(area), Quantities.Area.FromRai(landArea));
        }
    }

    private static IEnumerable<Finding> OnePercent(TreeAssessment trees, double sampled, double area, string path)
    {
        double share = area > 0 ? Arithmetic.Snap(sampled / area, SnapGrid.Ratio) : 1;
        if (trees is { Method: TreeMethod.Plots, Design: PlotDesign.OnePercent } && share < LeastSample)
        {
            yield return PerennialRules.OnePercent.At(path, share, path, 100 * share);
        }
    }
}

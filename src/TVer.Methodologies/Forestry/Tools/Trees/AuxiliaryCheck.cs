using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Checks the auxiliary variable of strata that are sampled doubly: that a linear relation can be computed, and what it gives.</summary>
internal static class AuxiliaryCheck
{
    /// <summary>Variation below this share of the values is rounding.</summary>
    private const double LeastVariation = 1e-9;

    private const int LeastPlots = 3;

    /// <summary>The values of one stratum.</summary>
    /// <param name="name">The stratum.</param>
    /// <param name="stratum">A stratum with an auxiliary variable.</param>
    /// <param name="path">Where the stratum stands in the input.</param>
    public static IReadOnlyList<Finding> Check(string name, InventoryStratum stratum, string path)
    {
        IReadOnlyDictionary<string, Measurement> all = stratum.Auxiliary!.Plots;
        var findings = new List<Finding>();
        if (stratum.Plots.Count is > 1 and < LeastPlots)
        {
            findings.Add(TreeRules.AuxiliaryFewPlots.At($"{path}.plots", stratum.Plots.Count, name, stratum.Plots.Count));
        }

        findings.AddRange(stratum.Plots.Keys.Where(plot => !all.ContainsKey(plot))
            .Select(plot => TreeRules.AuxiliaryMissing.At($"{path}.auxiliary.plots.{plot}", null, plot)));
        if (!all.Keys.Any(plot => !stratum.Plots.ContainsKey(plot)))
        {
            findings.Add(TreeRules.AuxiliaryNoMore.At($"{path}.auxiliary.plots", all.Count, name));
        }

        findings.AddRange(CheckUnits(all, $"{path}.auxiliary.plots"));
        if (findings.Count == 0 && stratum.Plots.Count >= LeastPlots)
        {
            findings.AddRange(CheckVariation(name, [.. stratum.Plots.Keys.Select(plot => all[plot].Value)], all.Values, $"{path}.auxiliary.plots"));
        }

        return findings;
    }

    /// <summary>What the relation gives for the trees and saplings of an inventory without errors; no stratum falls below zero.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="equations">The allometric equations to choose from; null for the published ones.</param>
    /// <param name="path">Comes before the path of every input.</param>
    public static IEnumerable<Finding> CheckResult(TreeInventory inventory, AllometricCatalogue? equations, string path) =>
        inventory.IsSampledDoubly ? CheckResult(TreeStock.Of<Plain>(inventory, equations), TreePool.TreesAndSaplings, path) : [];

    /// <summary>The same for trees or saplings alone, where they are pools of their own.</summary>
    /// <param name="inventory">An inventory without errors.</param>
    /// <param name="areSaplings">Which pool.</param>
    /// <param name="path">Comes before the path of every input.</param>
    public static IEnumerable<Finding> CheckResult(TreeInventory inventory, bool areSaplings, string path) => inventory.IsSampledDoubly
        ? CheckResult(TreeStock.Apart<Plain>(inventory, "", 0).Stock(areSaplings), areSaplings ? TreePool.Saplings : TreePool.TreesAndSaplings, path)
        : [];

    private static IEnumerable<Finding> CheckResult(TreeStock<Plain> stock, TreePool pool, string path) =>
        stock.Sample.Strata.Where(stratum => !(stratum.Mean.Value >= 0 && double.IsFinite(stratum.Mean.Value))).Select(stratum =>
            TreeRules.AuxiliaryNegative.At(
                $"{path}strata.{stratum.Name}.auxiliary", stratum.Mean.Value, stratum.Name, pool.Density.Title.English, pool.Density.Title.Thai, Unit.Format(Math.Round(stratum.Mean.Value, 6))));

    private static IEnumerable<Finding> CheckUnits(IReadOnlyDictionary<string, Measurement> all, string path)
    {
        KeyValuePair<string, Measurement>[] inOrder = [.. all.InOrder()];
        return inOrder.Where(plot => !plot.Value.Unit.Equals(inOrder[0].Value.Unit)).Select(plot =>
            TreeRules.AuxiliaryUnit.At($"{path}.{plot.Key}", plot.Value, plot.Value, inOrder[0].Value.Unit.Text));
    }

    private static IEnumerable<Finding> CheckVariation(string name, double[] measured, IEnumerable<Measurement> all, string path)
    {
        (double smallest, double largest) = (measured.Min(), measured.Max());
        double size = all.Max(value => Math.Abs(value.Value));
        double variation = largest - smallest;
        if (!(variation > LeastVariation * size && double.IsNormal(variation * variation) && double.IsFinite(size * size)))
        {
            yield return TreeRules.AuxiliaryConstant.At(path, largest, name);
            yield break;
        }

        double mean = Arithmetic.Sum([.. all.Select(value => value.Value)]) / all.Count();
        if (mean < smallest || mean > largest)
        {
            Unit unit = all.First().Unit;
            yield return TreeRules.AuxiliaryOutside.At(
                path, new Measurement(mean, unit), name, new Measurement(Math.Round(mean, 4), unit), new Measurement(smallest, unit), new Measurement(largest, unit));
        }
    }
}

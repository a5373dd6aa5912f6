using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>The stock of trees at a date, from plots.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="Sample">The estimates of the sample: biomass per rai, or carbon per rai where carbon fractions differ by group.</param>
/// <param name="Densities">The stock of each stratum per rai, tCO2e/rai, an estimate with its half-width; by stratum.</param>
/// <param name="Stock">C_TREE over all strata, tCO2e, an estimate with its half-width; not discounted.</param>
/// <param name="HalfWidth">The half-width of C_TREE at 90 % confidence, tCO2e.</param>
public sealed record TreeStock<N>(StratifiedEstimate<N> Sample, IReadOnlyDictionary<string, N> Densities, N Stock, N HalfWidth)
    where N : IValue<N>;

/// <summary>Trees and saplings of an inventory as two pools: the values of the plots of each, and its stock.</summary>
internal sealed record TreePools<N>(
    IReadOnlyList<SampledStratum<N>> TreePlots, IReadOnlyList<SampledStratum<N>> SaplingPlots, TreeStock<N> Trees, TreeStock<N> Saplings)
    where N : IValue<N>
{
    /// <summary>The values of the plots of a pool.</summary>
    public IReadOnlyList<SampledStratum<N>> Plots(bool areSaplings) => areSaplings ? SaplingPlots : TreePlots;

    /// <summary>The stock of a pool.</summary>
    public TreeStock<N> Stock(bool areSaplings) => areSaplings ? Saplings : Trees;
}

/// <summary>The stock of trees from an inventory: T-VER-P-TOOL-01-02, by its parent AR-TOOL14 v04.2, section 8.1 and appendix 1.</summary>
public static class TreeStock
{
    /// <summary>Calculates the stock with its trail, down to the diameter of each tree.</summary>
    /// <param name="inventory">The measurements.</param>
    /// <param name="equations">The allometric equations to choose from; null for the published ones.</param>
    /// <param name="path">Where the inventory stands in a larger input, such as <c>strata.dense.trees</c>; empty if it is the input.</param>
    /// <returns>The findings, and the stock where none of them is an error.</returns>
    public static TreeStockResult Calculate(TreeInventory inventory, AllometricCatalogue? equations = null, string path = "")
    {
        IReadOnlyList<Finding> findings = TreeInventoryCheck.Check(inventory, equations, path);
        return new TreeStockResult(
            findings,
            findings.Any(finding => finding.Severity == Severity.Error) ? null : Of<Quantity>(inventory, equations, path),
            [.. Uses(inventory), .. PlotInterpretations.Uses(inventory.Strata.Count)]);
    }

    internal static IReadOnlyList<InterpretationUse> Uses(TreeInventory inventory) =>
    [
        new InterpretationUse(TreeInterpretations.Roots, TreeInterpretations.Roots.Of(inventory.Roots)),
        new InterpretationUse(TreeInterpretations.CarbonFractions, TreeInterpretations.CarbonFractions.Of(inventory.CarbonFractions)),
        .. DoubleSamplingUses(inventory),
    ];

    internal static IReadOnlyList<InterpretationUse> DoubleSamplingUses(TreeInventory inventory) =>
        inventory.IsSampledDoubly ? [new InterpretationUse(TreeInterpretations.DoubleSampling, TreeInterpretations.DoubleSampling.Default)] : [];

    internal static IReadOnlyList<InterpretationUse> PoolUses(TreeInventory inventory) =>
        inventory.HasSaplings ? [new InterpretationUse(TreeInterpretations.Saplings, TreeInterpretations.Saplings.Default)] : [];

    /// <summary>Calculates the stock of an inventory that has no error finding.</summary>
    /// <typeparam name="N">The value: <see cref="Quantity"/> for a trail, <see cref="Plain"/> for none.</typeparam>
    /// <param name="inventory">Measurements that passed <see cref="TreeInventoryCheck.Check"/>.</param>
    /// <param name="equations">The allometric equations to choose from; null for the published ones.</param>
    /// <param name="path">Where the inventory stands in a larger input.</param>
    public static TreeStock<N> Of<N>(TreeInventory inventory, AllometricCatalogue? equations = null, string path = "")
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(path);
        InventoryPlots<N> plots = Plots<N>(inventory, equations, path, 0);
        SampleFrame<N> frame = plots.Sample();
        return OfPool(plots.Strata(), inventory.CarbonFractions, TreePool.TreesAndSaplings, frame);
    }

    /// <summary>The stocks of trees and of saplings apart, where a methodology counts them as two pools.</summary>
    /// <param name="inventory">Measurements that passed <see cref="TreeInventoryCheck.Check"/>.</param>
    /// <param name="path">Where the inventory stands in the input.</param>
    /// <param name="series">Which inventory of the project it is: 0 for the first, else from 2.</param>
    internal static TreePools<N> Apart<N>(TreeInventory inventory, string path, int series)
        where N : IValue<N>
    {
        InventoryPlots<N> plots = Plots<N>(inventory, null, path, series);
        SampleFrame<N> frame = plots.Sample();
        (IReadOnlyList<SampledStratum<N>> trees, IReadOnlyList<SampledStratum<N>> saplings) = plots.Apart();
        return new TreePools<N>(
            trees,
            saplings,
            OfPool(trees, inventory.CarbonFractions, TreePool.TreesAndSaplings, frame),
            OfPool(saplings, inventory.CarbonFractions, TreePool.Saplings, frame));
    }

    /// <summary>The stock of trees and saplings together where the mean of a stratum is the carbon of all its plots over their area: see <see cref="StandardTreeTool"/>.</summary>
    /// <param name="inventory">Measurements that <see cref="StandardTreeTool"/> takes.</param>
    /// <param name="path">Where the inventory stands in the input.</param>
    /// <param name="series">Which inventory of the project it is: 0 for the first, else from 2.</param>
    internal static TreeStock<N> ByTotals<N>(TreeInventory inventory, string path, int series)
        where N : IValue<N>
    {
        InventoryPlots<N> plots = Plots<N>(inventory, null, path, series);
        SampleFrame<N> frame = plots.Sample();
        return OfPool(plots.CarbonTotals(), inventory.CarbonFractions, TreePool.TreesAndSaplings, frame);
    }

    private static InventoryPlots<N> Plots<N>(TreeInventory inventory, AllometricCatalogue? equations, string path, int series)
        where N : IValue<N> =>
        new(inventory, TreeInventoryCheck.Catalogue(inventory, equations), ToolInput.Prefix(path), series);

    private static TreeStock<N> OfPool<N>(
        IReadOnlyList<SampledStratum<N>> strata, CarbonFractionMethod fractions, TreePool pool, SampleFrame<N> frame)
        where N : IValue<N>
    {
        bool isCarbon = fractions == CarbonFractionMethod.ByGroup;
        StratifiedEstimate<N> sample = StratifiedSample.Estimate(strata, isCarbon ? pool.Carbon : pool.Biomass, frame);
        N fraction = N.Of(TreeStockEquations.DefaultCarbonFraction);
        var densities = new Dictionary<string, N>(StringComparer.Ordinal);
        foreach (StratumEstimate<N> stratum in sample.Strata)
        {
            At at = frame.At with { First = stratum.Name };
            densities.Add(stratum.Name, isCarbon
                ? N.Estimated(stratum.Mean, stratum.HalfWidth).As(pool.Density, at)
                : TreeStockEquations.SampledDensity(stratum.Mean, stratum.HalfWidth, fraction, pool, at));
        }

        (N stock, N halfWidth) = isCarbon
            ? TreeStockEquations.SampledCarbon(sample.Area, sample.Mean, sample.HalfWidth, pool, frame.At)
            : TreeStockEquations.SampledStock(sample.Area, sample.Mean, sample.HalfWidth, fraction, pool, frame.At);
        return new TreeStock<N>(sample, densities, stock, halfWidth);
    }
}

/// <summary>What an inventory gives: its findings, and its stock where no finding is an error.</summary>
/// <param name="Findings">All findings.</param>
/// <param name="Stock">The stock; null where a finding is an error.</param>
/// <param name="Interpretations">The interpretations used.</param>
public sealed record TreeStockResult(IReadOnlyList<Finding> Findings, TreeStock<Quantity>? Stock, IReadOnlyList<InterpretationUse> Interpretations)
{
    /// <summary>The stock of a stratum per rai with its half-width at 90 % confidence, as the input of a methodology.</summary>
    /// <param name="stratum">The name of the stratum.</param>
    /// <param name="source">Where the measurements come from.</param>
    /// <exception cref="InvalidOperationException">A finding is an error: there is no stock.</exception>
    /// <exception cref="KeyNotFoundException">There is no such stratum.</exception>
    public Estimate<CarbonDensity> Density(string stratum, string? source = null)
    {
        if (Stock is null)
        {
            throw new InvalidOperationException(
                $"The inventory has errors, so there is no stock: {string.Join("; ", Findings.Where(finding => finding.Severity == Severity.Error))}");
        }

        Quantity density = Stock.Densities[stratum];
        return Estimate.Of(CarbonDensity.FromTonnesPerRai(density.Value), CarbonDensity.FromTonnesPerRai(density.HalfWidth!.Value), source);
    }
}

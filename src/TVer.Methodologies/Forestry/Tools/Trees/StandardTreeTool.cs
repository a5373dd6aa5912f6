using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>
/// T-VER-S-TOOL-01-01 v02, option 2: the stock of trees measured on sample plots, for the methodologies of the Standard programme. Roots and
/// carbon fractions are those of the species group, and the mean of a stratum is the carbon of all its plots over their area together.
/// </summary>
internal static class StandardTreeTool
{
    /// <summary>C_TREE of all strata, with its half-width.</summary>
    /// <param name="inventory">Measurements that passed <see cref="TreeInventoryCheck"/> and <see cref="Check"/>.</param>
    /// <param name="path">Where the inventory stands in the input.</param>
    /// <param name="series">Which inventory of the project it is: 0 for the first, else from 2.</param>
    /// <returns>tCO2e: 44/12 is in the carbon of each group.</returns>
    public static N Stock<N>(TreeInventory inventory, string path, int series = 0)
        where N : IValue<N> => TreeStock.ByTotals<N>(inventory, path, series).Stock;

    /// <summary>How the inventories of a project are read: the tool leaves the choice of roots only.</summary>
    public static IReadOnlyList<InterpretationUse> Uses(IEnumerable<TreeInventory> inventories) =>
        [.. inventories.SelectMany(TreeStock.Uses).DistinctBy(use => (use.Interpretation.Code, use.Taken.Code))];

    /// <summary>Whether roots and carbon fractions are computed in a way that the tool has.</summary>
    public static bool HasItsMethods(TreeInventory inventory) =>
        inventory is { Roots: not RootMethod.PerHectareEquation, CarbonFractions: CarbonFractionMethod.ByGroup };

    /// <summary>What the tool asks of an inventory beside <see cref="TreeInventoryCheck"/>.</summary>
    /// <param name="inventory">The measurements.</param>
    /// <param name="path">Where they stand in the input.</param>
    public static IEnumerable<Finding> Check(TreeInventory inventory, string path)
    {
        if (!HasItsMethods(inventory))
        {
            yield return StandardTreeRules.Methods.At(path, inventory.Roots, inventory.Roots, inventory.CarbonFractions);
        }

        if (inventory.Date is null)
        {
            yield return StandardTreeRules.Date.At($"{path}.date", null);
        }

        foreach ((string name, _) in inventory.Strata.InOrder().Where(stratum => stratum.Value.Auxiliary is not null))
        {
            yield return StandardTreeRules.OnePhase.At($"{path}.strata.{name}.auxiliary", null, name);
        }
    }

    /// <summary>Whether the sample is large enough by one of the three ways of annex 1, each decided by the data.</summary>
    /// <param name="inventory">Measurements without an error.</param>
    /// <param name="path">Where they stand in the input.</param>
    public static IReadOnlyList<Finding> CheckSample(TreeInventory inventory, string path)
    {
        // The variation is that of biomass, before carbon fractions.
        StratifiedEstimate<Plain> biomass = TreeStock.Of<Plain>(inventory with { CarbonFractions = CarbonFractionMethod.ParentDefault }).Sample;
        Dictionary<string, StandardStratum> strata = biomass.Strata.ToDictionary(
            stratum => stratum.Name,
            stratum => new StandardStratum(
                inventory.Strata[stratum.Name].Area,
                [.. inventory.Strata[stratum.Name].Plots.Values.Select(plot => plot.Area)],
                Variation(stratum)),
            StringComparer.Ordinal);
        return StandardPlotRules.Check(strata, PlotsNeeded(biomass, strata), $"{path}.strata");
    }

    /// <summary>CV = s / mean; plots that are all empty do not vary.</summary>
    private static Ratio Variation(StratumEstimate<Plain> stratum) =>
        stratum.Variance.Value == 0 ? default : Ratio.FromFraction(Math.Sqrt(stratum.Variance.Value) / stratum.Mean.Value);

    /// <summary>
    /// n of equation (2) with the means and deviations that the sample itself shows, as those expected beforehand are not among the data. Null where
    /// no plot differs from another: the equation would ask for no plot at all.
    /// </summary>
    private static double? PlotsNeeded(StratifiedEstimate<Plain> biomass, Dictionary<string, StandardStratum> strata)
    {
        if (strata.Values.All(stratum => stratum.Variation!.Value.Fraction == 0))
        {
            return null;
        }

        Dictionary<string, StratumToSample> measured = biomass.Strata.ToDictionary(
            stratum => stratum.Name,
            stratum => new StratumToSample
            {
                Area = strata[stratum.Name].Area,
                Mean = BiomassDensity.FromTonnesPerRai(stratum.Mean.Value),
                Variation = strata[stratum.Name].Variation!.Value,
            },
            StringComparer.Ordinal);
        Area plot = strata.Values.First().PlotAreas[0];
        return SampleSize.Plan<Plain>(measured, plot, SampleSizeForm.LargeArea).Plots.Value;
    }
}

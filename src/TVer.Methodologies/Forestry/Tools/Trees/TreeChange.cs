using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>The change of the stock of trees between two dates.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="Change">ΔC_TREE, tCO2e, an estimate with its half-width; not discounted.</param>
/// <param name="HalfWidth">Its half-width at 90 % confidence, tCO2e.</param>
/// <param name="Uncertainty">u_ΔC.</param>
public sealed record TreeStockChange<N>(N Change, N HalfWidth, N Uncertainty)
    where N : IValue<N>;

/// <summary>Changes of the stock of trees from inventories: AR-TOOL14 v04.2, the difference of two estimates, and the re-measurement of the same plots.</summary>
/// <remarks>No result here is discounted: earlier stocks enter later differences as estimated, and the change is discounted where it enters a net result.</remarks>
public static class TreeChange
{
    internal static readonly FindingRule Dates = new("trees.change.dates", Severity.Error, TreeChangeSymbols.Time.Clause,
        "Both inventories need a date, the second after the first: the first is of {0}, the second of {1}.", "การสำรวจทั้งสองครั้งต้องมีวันที่ และครั้งที่สองต้องหลังครั้งแรก ครั้งแรกวันที่ {0} ครั้งที่สองวันที่ {1}");

    internal static readonly FindingRule Methods = new("trees.change.methods", Severity.Error, TreeSymbols.BiomassChange.Clause,
        "Both inventories must compute roots, carbon fractions and groups in the same way, own equations included.", "การสำรวจทั้งสองครั้งต้องคำนวณราก สัดส่วนคาร์บอน และกลุ่มชนิดไม้ด้วยวิธีเดียวกัน รวมถึงสมการของโครงการเอง");

    internal static readonly FindingRule ByGroup = new("trees.change.carbon-fractions", Severity.Error, TreeSymbols.BiomassChange.Clause,
        "Re-measured plots are compared by biomass, with one carbon fraction for all trees.", "การวัดซ้ำแปลงเดิมเปรียบเทียบด้วยมวลชีวภาพ โดยใช้สัดส่วนคาร์บอนค่าเดียว");

    internal static readonly FindingRule Strata = new("trees.change.strata", Severity.Error, TreeSymbols.BiomassChange.Clause,
        "Stratum '{0}' must be in both inventories, with the same area.", "ชั้นภูมิ '{0}' ต้องอยู่ในการสำรวจทั้งสองครั้งและมีพื้นที่เท่ากัน");

    internal static readonly FindingRule Plots = new("trees.change.plots", Severity.Error, TreeSymbols.BiomassChange.Clause,
        "Plot '{0}' must be in both inventories, in the same stratum and with the same area.", "แปลง '{0}' ต้องอยู่ในการสำรวจทั้งสองครั้ง ในชั้นภูมิเดียวกันและมีพื้นที่เท่ากัน");

    internal static readonly FindingRule GroupOfTree = new("trees.change.group-of-tree", Severity.Warning, TreeSymbols.BiomassChange.Clause,
        "Tree '{0}' of plot '{1}' is in group '{2}' at the first date and in '{3}' at the second: is it the same tree, and is its change growth?",
        "ต้นไม้ '{0}' ของแปลง '{1}' อยู่ในกลุ่ม '{2}' ในครั้งแรก แต่อยู่ในกลุ่ม '{3}' ในครั้งที่สอง เป็นต้นเดียวกันและเป็นการเติบโตจริงหรือไม่");

    internal static readonly FindingRule EquationOfTree = new("trees.change.equation-of-tree", Severity.Error, TreeSymbols.BiomassChange.Clause,
        "Tree '{0}' of plot '{1}' is computed by equation '{2}' in {4} and by '{3}' in {5}: a change of equation is no growth.",
        "ต้นไม้ '{0}' ของแปลง '{1}' ใช้สมการ '{2}' ใน {4} แต่ใช้ '{3}' ใน {5} การเปลี่ยนสมการไม่ใช่การเติบโต");

    internal static readonly FindingRule EquationOfOne = new("trees.change.equation-of-one", Severity.Warning, TreeSymbols.BiomassChange.Clause,
        "Trees of {1} are computed by equation '{0}', none of {2}: is it the same forest, computed alike?",
        "มีต้นไม้ใน {1} ที่ใช้สมการ '{0}' แต่ไม่มีใน {2} เป็นป่าเดียวกันที่คำนวณด้วยวิธีเดียวกันหรือไม่");

    internal static readonly FindingRule DoubleSampling = new("trees.change.double-sampling", Severity.Error, TreeSymbols.BiomassChange.Clause,
        "Re-measured plots are compared plot by plot; a stratum with an auxiliary variable is compared as the difference of two inventories.",
        "การวัดซ้ำเปรียบเทียบทีละแปลง ชั้นภูมิที่ใช้ตัวแปรช่วยให้เปรียบเทียบเป็นผลต่างของการสำรวจสองครั้ง");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules =>
    [
        Dates, Methods, ByGroup, Strata, Plots, GroupOfTree, EquationOfTree, EquationOfOne, DoubleSampling,
    ];

    /// <summary>(1), (2): the difference of two estimates that are independent of each other.</summary>
    /// <param name="earlier">C_TREE,t1, tCO2e, undiscounted.</param>
    /// <param name="earlierHalfWidth">Its half-width, tCO2e; 0 where a zero rule gives the stock.</param>
    /// <param name="later">C_TREE,t2, tCO2e.</param>
    /// <param name="laterHalfWidth">Its half-width, tCO2e.</param>
    /// <param name="at">The time.</param>
    public static TreeStockChange<N> Difference<N>(N earlier, N earlierHalfWidth, N later, N laterHalfWidth, At at = default)
        where N : IValue<N> => Difference(earlier, earlierHalfWidth, later, laterHalfWidth, TreePool.TreesAndSaplings, at);

    internal static TreeStockChange<N> Difference<N>(N earlier, N earlierHalfWidth, N later, N laterHalfWidth, TreePool pool, At at)
        where N : IValue<N>
    {
        N halfWidth = TreeChangeEquations.ChangeHalfWidth(earlierHalfWidth, laterHalfWidth, pool.ChangeHalfWidth, at);
        N change = TreeChangeEquations.EstimatedChange(later, earlier, halfWidth, pool.Change, at);
        return new TreeStockChange<N>(change, halfWidth, TreeChangeEquations.ChangeUncertainty(halfWidth, change, pool.ChangeUncertainty, at));
    }

    /// <summary>T in years: whole years from anniversary to anniversary, and the days left over as a share of the year that they fall in: the rule of <see cref="CalendarYears"/>.</summary>
    /// <param name="from">The earlier date.</param>
    /// <param name="to">The later date.</param>
    /// <returns>4 years and 152 of 366 days are 4.4153.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The second date is not after the first.</exception>
    public static Duration Years(DateOnly from, DateOnly to)
    {
        if (to <= from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, $"The date must be after {from:O}.");
        }

        return CalendarYears.Between(from, to);
    }

    /// <summary>Checks that two inventories re-measure the same plots.</summary>
    /// <param name="earlier">The first inventory.</param>
    /// <param name="later">The second inventory.</param>
    /// <param name="equations">The allometric equations to choose from; null for the published ones.</param>
    /// <param name="path">Where the second inventory stands in a larger input.</param>
    /// <returns>All findings, those of each inventory included.</returns>
    public static IReadOnlyList<Finding> CheckRemeasured(TreeInventory earlier, TreeInventory later, AllometricCatalogue? equations = null, string path = "")
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(path);
        string prefix = ToolInput.Prefix(path);
        return
        [
            .. TreeInventoryCheck.Check(earlier, equations, $"{prefix}earlier"), .. TreeInventoryCheck.Check(later, equations, $"{prefix}later"),
            .. CheckDates(earlier.Date, later.Date, $"{prefix}later.date"), .. CheckPlots(earlier, later, $"{prefix}earlier", $"{prefix}later"),
            .. TreePairCheck.CheckSaplings(earlier, later, areSamePlots: true, $"{prefix}earlier", $"{prefix}later"),
        ];
    }

    /// <summary>Whether two dates are known, the second after the first.</summary>
    internal static IEnumerable<Finding> CheckDates(DateOnly? earlier, DateOnly? later, string path) =>
        earlier is { } from && later is { } to && to > from ? [] : [Dates.At(path, later, Shown(earlier), Shown(later))];

    private static string Shown(DateOnly? date) => date is { } given ? CalendarDate.Format(given) : "–";

    /// <summary>Whether two inventories measured the same plots in the same way; their own checks apart.</summary>
    internal static IReadOnlyList<Finding> CheckPlots(TreeInventory earlier, TreeInventory later, string earlierPath, string laterPath)
    {
        List<Finding> findings = [.. InventoryMethods.Check(earlier, later, earlierPath, laterPath)];
        if (earlier.CarbonFractions == CarbonFractionMethod.ByGroup)
        {
            findings.Add(ByGroup.At($"{earlierPath}.carbonFractions", earlier.CarbonFractions));
        }

        findings.AddRange(CheckOnePhase(earlier, earlierPath));
        findings.AddRange(CheckOnePhase(later, laterPath));
        foreach (string name in earlier.Strata.Keys.Union(later.Strata.Keys, StringComparer.Ordinal))
        {
            CheckStratum(name, earlier, later, laterPath, findings);
        }

        return findings;
    }

    private static IEnumerable<Finding> CheckOnePhase(TreeInventory inventory, string path) =>
        inventory.Strata.Where(stratum => stratum.Value.Auxiliary is not null)
            .Select(stratum => DoubleSampling.At($"{path}.strata.{stratum.Key}.auxiliary", null));

    /// <summary>(3) to (8): the change from the same plots measured twice, by inventories that passed <see cref="CheckRemeasured"/>.</summary>
    /// <param name="earlier">The first inventory.</param>
    /// <param name="later">The second inventory.</param>
    /// <param name="equations">The allometric equations to choose from; null for the published ones.</param>
    /// <param name="path">Where the two inventories stand in a larger input.</param>
    public static TreeStockChange<N> Remeasured<N>(TreeInventory earlier, TreeInventory later, AllometricCatalogue? equations = null, string path = "")
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(path);
        string prefix = ToolInput.Prefix(path);
        int time = later.Date!.Value.Year;
        return Remeasured(
            new InventoryPlots<N>(earlier, TreeInventoryCheck.Catalogue(earlier, equations), $"{prefix}earlier.").Strata(),
            new InventoryPlots<N>(later, TreeInventoryCheck.Catalogue(later, equations), $"{prefix}later.").Strata(),
            earlier,
            later,
            TreePool.TreesAndSaplings,
            At.Year(time),
            At.Year(time));
    }

    /// <summary>(3) to (8) of one pool of two inventories whose plots are known.</summary>
    /// <param name="first">The plots of the first inventory.</param>
    /// <param name="second">The plots of the second inventory.</param>
    /// <param name="earlier">The first inventory.</param>
    /// <param name="later">The second inventory.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="sampled">The index of the sample of differences.</param>
    /// <param name="at">The index of the change.</param>
    internal static TreeStockChange<N> Remeasured<N>(
        IReadOnlyList<SampledStratum<N>> first,
        IReadOnlyList<SampledStratum<N>> second,
        TreeInventory earlier,
        TreeInventory later,
        TreePool pool,
        At sampled,
        At at)
        where N : IValue<N>
    {
        Dictionary<string, SampledStratum<N>> secondByName = second.ToDictionary(stratum => stratum.Name, StringComparer.Ordinal);
        var changes = new List<SampledStratum<N>>(first.Count);
        foreach (SampledStratum<N> stratum in first)
        {
            string[] order = [.. later.Strata[stratum.Name].Plots.Keys];
            string[] names = [.. earlier.Strata[stratum.Name].Plots.Keys];
            var plots = new N[names.Length];
            for (int k = 0; k < names.Length; k++)
            {
                N after = secondByName[stratum.Name].Plots[Array.IndexOf(order, names[k])];
                plots[k] = (after - stratum.Plots[k]).As(pool.BiomassChange.Plot, sampled with { First = stratum.Name, Second = names[k] });
            }

            changes.Add(stratum with { Plots = plots });
        }

        SampleFrame<N> frame = StratifiedSample.Frame<N>([.. changes.Select(stratum => (stratum.Name, stratum.Plots.Count))], sampled);
        StratifiedEstimate<N> sample = StratifiedSample.Estimate(changes, pool.BiomassChange, frame);
        N fraction = N.Of(TreeStockEquations.DefaultCarbonFraction);
        N halfWidth = TreeChangeEquations.RemeasuredHalfWidth(sample.Area, sample.HalfWidth, fraction, pool.ChangeHalfWidth, at);
        N biomass = TreeChangeEquations.BiomassChange(sample.Area, sample.Mean, pool.TotalBiomassChange, at);
        return new TreeStockChange<N>(
            TreeChangeEquations.RemeasuredChange(biomass, fraction, halfWidth, pool.Change, at), halfWidth, sample.Uncertainty);
    }

    private static void CheckStratum(string name, TreeInventory earlier, TreeInventory later, string laterPath, List<Finding> findings)
    {
        InventoryStratum? first = earlier.Strata.GetValueOrDefault(name);
        InventoryStratum? second = later.Strata.GetValueOrDefault(name);
        if (first is null || second is null || first.Area != second.Area)
        {
            findings.Add(Strata.At($"{laterPath}.strata.{name}", second?.Area, name));
            return;
        }

        foreach (string plot in first.Plots.Keys.Union(second.Plots.Keys, StringComparer.Ordinal))
        {
            if (!first.Plots.TryGetValue(plot, out SamplePlot? before) || !second.Plots.TryGetValue(plot, out SamplePlot? after) || before.Area != after.Area)
            {
                findings.Add(Plots.At($"{laterPath}.strata.{name}.plots.{plot}", null, plot));
            }
            else
            {
                CheckTrees(plot, before, after, earlier, later, $"{laterPath}.strata.{name}.plots.{plot}", findings);
            }
        }
    }

    private static void CheckTrees(
        string plotName, SamplePlot before, SamplePlot after, TreeInventory earlier, TreeInventory later, string plotPath, List<Finding> findings)
    {
        foreach ((string name, MeasuredTree tree) in before.Trees)
        {
            if (after.Trees.TryGetValue(name, out MeasuredTree? again) && again.Group != tree.Group && InventoryMethods.IsSameEquation(earlier, tree, later, again))
            {
                findings.Add(GroupOfTree.At($"{plotPath}.trees.{name}.group", again.Group, name, plotName, tree.Group, again.Group));
            }
        }
    }
}

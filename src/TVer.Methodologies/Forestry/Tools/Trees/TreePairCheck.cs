using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Whether two inventories of trees that are compared looked at the same land, and for the same plants: what only one side counted is no change.</summary>
internal static class TreePairCheck
{
    /// <summary>Trees and saplings are one pool here; a pool of saplings by itself is checked where it is counted.</summary>
    internal static readonly FindingRule Saplings = new("trees.change.saplings", Severity.Error, TreeSymbols.SaplingCount.Clause,
        "Saplings were looked for on plot '{0}' of the {1} inventory, and on plot '{2}' of the {3} one they were not: trees and saplings are one pool, so that both "
        + "inventories must look for them on all plots, with none written as an empty list, or both on none.",
        "แปลง '{0}' ของการสำรวจ{4}มีการนับไม้รุ่น แต่แปลง '{2}' ของการสำรวจ{5}ไม่มี ไม้ใหญ่และไม้รุ่นเป็นแหล่งสะสมเดียวกัน การสำรวจทั้งสองครั้งต้องนับไม้รุ่นทุกแปลง "
        + "โดยระบุรายการว่างหากไม่พบ หรือไม่นับทั้งสองครั้ง");

    internal static readonly FindingRule OneSided = new("trees.change.stratum-one-side", Severity.Warning, TreeChangeSymbols.Change.Clause,
        "Stratum '{0}' of {1} is in the {2} inventory only: do both inventories cover the same land?",
        "ชั้นภูมิ '{0}' พื้นที่ {1} มีในการสำรวจ{3}เท่านั้น การสำรวจทั้งสองครั้งครอบคลุมพื้นที่เดียวกันหรือไม่");

    private static readonly Bilingual First = new("earlier", "ครั้งแรก");
    private static readonly Bilingual Second = new("later", "ครั้งหลัง");

    /// <summary>The rules that two independent inventories are checked against; re-measured plots have rules of their own for strata and areas.</summary>
    internal static IReadOnlyList<FindingRule> Rules => [Saplings, OneSided, PoolChangeRules.Areas];

    /// <summary>Whether two inventories that are independent of each other are of the same area and name the same strata.</summary>
    public static IReadOnlyList<Finding> CheckLand(TreeInventory earlier, TreeInventory later, string earlierPath, string laterPath)
    {
        var findings = new List<Finding>();
        (double first, double second) = (earlier.TotalRai, later.TotalRai);
        if (first > 0 && second > 0 && !PoolChangeRules.AreSameArea(first, second))
        {
            findings.Add(PoolChangeRules.Areas.At($"{laterPath}.strata", second, first, second));
        }

        findings.AddRange(OnlyIn(earlier, later, First, $"{earlierPath}.strata"));
        findings.AddRange(OnlyIn(later, earlier, Second, $"{laterPath}.strata"));
        return findings;
    }

    /// <summary>Whether both inventories looked for saplings; of re-measured plots each plot is compared with itself.</summary>
    public static IReadOnlyList<Finding> CheckSaplings(TreeInventory earlier, TreeInventory later, bool areSamePlots, string earlierPath, string laterPath)
    {
        Look[] first = [.. Looks(earlier, First, earlierPath)];
        Look[] second = [.. Looks(later, Second, laterPath)];
        if (!areSamePlots)
        {
            Look[] all = [.. first, .. second];
            return Array.Find(all, look => look.HasLooked) is { } with && Array.Find(all, look => !look.HasLooked) is { } without ? [Report(with, without)] : [];
        }

        return
        [
            .. first.Join(second, look => look.Plot, look => look.Plot, (before, after) => (before, after), StringComparer.Ordinal)
                .Where(pair => pair.before.HasLooked != pair.after.HasLooked)
                .Select(pair => pair.before.HasLooked ? Report(pair.before, pair.after) : Report(pair.after, pair.before)),
        ];
    }

    private static Finding Report(Look with, Look without) => Saplings.At(
        without.Path, null, with.Plot, with.Side.English, without.Plot, without.Side.English, with.Side.Thai, without.Side.Thai);

    private static IEnumerable<Look> Looks(TreeInventory inventory, Bilingual side, string path) =>
        from stratum in inventory.Strata.InOrder()
        from plot in stratum.Value.Plots.InOrder()
        select new Look(side, plot.Key, plot.Value.Saplings is not null, $"{path}.strata.{stratum.Key}.plots.{plot.Key}.saplings");

    private static IEnumerable<Finding> OnlyIn(TreeInventory inventory, TreeInventory other, Bilingual side, string path) =>
        inventory.Strata.InOrder().Where(stratum => !other.Strata.ContainsKey(stratum.Key))
            .Select(stratum => OneSided.At($"{path}.{stratum.Key}", stratum.Value.Area, stratum.Key, stratum.Value.Area.ToText(), side.English, side.Thai));

    /// <summary>A plot of one side, and whether saplings were looked for on it.</summary>
    private sealed record Look(Bilingual Side, string Plot, bool HasLooked, string Path);
}

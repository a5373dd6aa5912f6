using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Whether two inventories that are compared compute their trees alike: else a change of method would be growth.</summary>
internal static class InventoryMethods
{
    /// <summary>What two inventories compute differently: as a whole, by trees of the same name, and by equations that only one has.</summary>
    /// <param name="earlier">The first inventory.</param>
    /// <param name="later">The second inventory.</param>
    /// <param name="earlierPath">Where the first stands in the input.</param>
    /// <param name="laterPath">Where the second stands in the input.</param>
    public static IEnumerable<Finding> Check(TreeInventory earlier, TreeInventory later, string earlierPath, string laterPath) =>
        AreSame(earlier, later)
            ? [.. CheckTrees(earlier, later, earlierPath, laterPath), .. CheckEquations(earlier, later, earlierPath, laterPath, null)]
            : [TreeChange.Methods.At(laterPath, null)];

    /// <summary>Whether two inventories compute roots, carbon and each group and equation of one name in the same way.</summary>
    public static bool AreSame(TreeInventory earlier, TreeInventory later) =>
        earlier.Roots == later.Roots && earlier.CarbonFractions == later.CarbonFractions && SameGroups(earlier, later) && SameEquations(earlier, later);

    /// <summary>Trees of the same name in the same plot that are computed by different equations.</summary>
    public static IEnumerable<Finding> CheckTrees(TreeInventory earlier, TreeInventory later, string earlierPath, string laterPath)
    {
        Dictionary<string, SamplePlot> plots = earlier.Strata.Values.SelectMany(stratum => stratum.Plots)
            .GroupBy(plot => plot.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        foreach ((string stratumName, InventoryStratum stratum) in later.Strata.InOrder())
        {
            foreach ((string plotName, SamplePlot plot) in stratum.Plots.InOrder().Where(plot => plots.ContainsKey(plot.Key)))
            {
                foreach ((string name, MeasuredTree tree) in plot.Trees.InOrder())
                {
                    if (plots[plotName].Trees.TryGetValue(name, out MeasuredTree? before) && !IsSameEquation(earlier, before, later, tree))
                    {
                        yield return TreeChange.EquationOfTree.At(
                            $"{laterPath}.strata.{stratumName}.plots.{plotName}.trees.{name}.group", tree.Group,
                            name, plotName, EquationOf(earlier, before), EquationOf(later, tree), earlierPath, laterPath);
                    }
                }
            }
        }
    }

    /// <summary>Equations by which trees of only one inventory are computed: renaming the group would hide that the equation was changed.</summary>
    /// <param name="earlier">The first inventory.</param>
    /// <param name="later">The second inventory.</param>
    /// <param name="earlierPath">Where the first stands in the input.</param>
    /// <param name="laterPath">Where the second stands in the input.</param>
    /// <param name="strata">The strata that are compared; null for all.</param>
    public static IEnumerable<Finding> CheckEquations(
        TreeInventory earlier, TreeInventory later, string earlierPath, string laterPath, IReadOnlyCollection<string>? strata)
    {
        string[] before = EquationsOf(earlier, strata);
        string[] after = EquationsOf(later, strata);
        return before.Length == 0 || after.Length == 0
            ? []
            :
            [
                .. before.Except(after, StringComparer.Ordinal).Select(code => TreeChange.EquationOfOne.At(laterPath, code, code, earlierPath, laterPath)),
                .. after.Except(before, StringComparer.Ordinal).Select(code => TreeChange.EquationOfOne.At(laterPath, code, code, laterPath, earlierPath)),
            ];
    }

    /// <summary>Whether two trees are computed by one equation; yes where a group is not known, which is an error of its own.</summary>
    public static bool IsSameEquation(TreeInventory earlier, MeasuredTree before, TreeInventory later, MeasuredTree after) =>
        EquationOf(earlier, before) is not { } first || EquationOf(later, after) is not { } second || first == second;

    private static string? EquationOf(TreeInventory inventory, MeasuredTree tree) => inventory.Groups.GetValueOrDefault(tree.Group)?.Equation;

    private static string[] EquationsOf(TreeInventory inventory, IReadOnlyCollection<string>? strata) =>
    [
        .. inventory.Strata.Where(stratum => strata is null || strata.Contains(stratum.Key))
            .SelectMany(stratum => stratum.Value.Plots.Values)
            .SelectMany(plot => plot.Trees.Values)
            .Select(tree => tree.Group).Distinct(StringComparer.Ordinal)
            .Select(group => inventory.Groups.GetValueOrDefault(group)?.Equation)
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static bool SameGroups(TreeInventory earlier, TreeInventory later) => earlier.Groups.All(group =>
        !later.Groups.TryGetValue(group.Key, out TreeGroup? other)
        || (group.Value with { Source = null, DoubtAccepted = null }) == (other with { Source = null, DoubtAccepted = null }));

    private static bool SameEquations(TreeInventory earlier, TreeInventory later) => earlier.Groups.Values.Select(group => group.Equation)
        .Intersect(later.Groups.Values.Select(group => group.Equation), StringComparer.Ordinal)
        .All(code => OwnEquation(earlier, code) == OwnEquation(later, code));

    /// <summary>What an inventory itself says under a code, without the remarks for readers; null where the code is one of the catalogue that both inventories share.</summary>
    private static AllometricDefinition? OwnEquation(TreeInventory inventory, string code) =>
        inventory.Equations.FirstOrDefault(equation => equation.Code == code) is { } own
            ? own with { GroupEnglish = "", GroupThai = "", Place = "", Source = "", DoubtEnglish = null, DoubtThai = null }
            : null;
}

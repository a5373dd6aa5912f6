using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>What the changes of different pools in one round must have in common, so that nothing counts twice with the project or is left out without it.</summary>
internal static class AfforestationPoolsCheck
{
    /// <summary>Checks a round.</summary>
    /// <param name="land">The round.</param>
    /// <param name="path">Where it stands in the input.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Run(AfforestationRound land, string path, PReddPlusFindings findings)
    {
        CheckInventories(land.ProjectChange, $"{path}.projectChange", findings);
        CheckInventories(land.BaselineChange, $"{path}.baselineChange", findings);
        foreach (CarbonPool pool in new[] { CarbonPool.DeadWood, CarbonPool.Litter })
        {
            PoolChange trees = land.BaselineChange.Tree;
            bool change = trees.Method != PoolChangeMethod.ZeroChange && trees.Given is not { Value.Value: <= 0 };
            if (change && land.ProjectChange.Of(pool) is { Method: PoolChangeMethod.DefaultShare } && land.BaselineChange.Of(pool) is { Given: not null } given)
            {
                findings.Add(PoolChangeRules.ShareOfProjectOnly, $"{path}.baselineChange.{pool.InInput()}", given, trees, given);
            }
        }
    }

    /// <summary>Saplings and trees are two parts of what stands on the plots of one inventory.</summary>
    private static void CheckInventories(PoolChanges pools, string path, PReddPlusFindings findings)
    {
        if (pools is { Tree.Earlier: not null, Sapling: { Earlier: not null } saplings } && Differ(pools.Tree, saplings))
        {
            findings.Add(PoolChangeRules.OtherInventories, $"{path}.sapling", saplings, saplings, pools.Tree);
        }
    }

    /// <summary>Whether two changes are of other inventories; where the stock before the project is zero, its name is that of the evidence.</summary>
    private static bool Differ(PoolChange one, PoolChange other) => one.FieldData != other.FieldData
        || (one.Method != PoolChangeMethod.ZeroStock && other.Method != PoolChangeMethod.ZeroStock && one.Earlier != other.Earlier);
}

using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Saplings that the inventories of the trees measured, though no pool names them: data that are given, so that a loss may not be left out.</summary>
internal static class MeasuredSaplings
{
    /// <summary>The round where it gives an optional pool, by name or by saplings that were measured; null where it does not.</summary>
    public static AfforestationRound? With(AfforestationRound land, OptionalPool pool, FieldData data) =>
        land.Gives(pool.Pool()) ? land : pool == OptionalPool.Sapling ? In(land, data) : null;

    /// <summary>The round with its saplings as a pool; null where they were not measured. Where nothing is known of those of the baseline, they do not change.</summary>
    private static AfforestationRound? In(AfforestationRound land, FieldData data) =>
        (land.ProjectChange.Sapling ?? Of(land.ProjectChange.Tree, data)) is { } project
            ? land with
            {
                ProjectChange = land.ProjectChange with { Sapling = project },
                BaselineChange = land.BaselineChange with
                {
                    Sapling = land.BaselineChange.Sapling ?? Of(land.BaselineChange.Tree, data) ?? CarbonDioxideEquivalent.FromTonnes(0),
                },
            }
            : null;

    /// <summary>The change of the saplings on the plots of the trees, where every plot says which it has.</summary>
    private static PoolChange? Of(PoolChange trees, FieldData data)
    {
        string?[] inventories = trees.Method == PoolChangeMethod.ZeroStock ? [trees.FieldData] : [trees.Earlier, trees.FieldData];
        return trees.Earlier is not null && inventories.All(name => data.Trees.TryGetValue(name!, out TreeInventory? inventory) && inventory.SaysSaplings)
            ? trees
            : null;
    }
}

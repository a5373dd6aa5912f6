using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Finds every place of a P-REDD+ project that names field data.</summary>
internal static class PReddPlusFieldReferences
{
    public static FieldReferences Of(PReddPlusProject project)
    {
        var references = new FieldReferences();
        foreach ((string name, Stratum stratum) in InOrder(project.Strata))
        {
            AddPools(references, stratum.BaselineStock, project.Pools.Redd, $"strata.{name}.baselineStock");
        }

        for (int r = 0; r < project.Rounds.Count; r++)
        {
            MonitoringRound round = project.Rounds[r];
            string path = $"rounds[{r}]";
            foreach ((string name, StratumState state) in InOrder(round.Strata))
            {
                if (state.Stock is { } stock)
                {
                    AddPools(references, stock, project.Pools.Redd, $"{path}.strata.{name}.stock");
                }
            }

            references.AddFires(round.Burning, $"{path}.burning", round.FirstYear, round.LastYear, BurningReadings.Redd, null);
            references.AddDisplaced(round.ActivityShifting, $"{path}.activityShifting");
            if (round.Afforestation is { } land)
            {
                AfforestationFieldReferences.Add(
                    references, land, project.Pools.Afforestation, round.FirstYear, round.LastYear, project.Afforestation?.Area, $"{path}.afforestation");
            }
        }

        return references;
    }

    private static void AddPools(FieldReferences references, CarbonPools pools, IReadOnlyList<OptionalPool> counted, string path)
    {
        references.AddStock(CarbonPool.Tree, pools.Tree, true, $"{path}.tree");
        references.AddStock(CarbonPool.Sapling, pools.Sapling, counted.Contains(OptionalPool.Sapling), $"{path}.sapling");
        references.AddStock(CarbonPool.DeadWood, pools.DeadWood, counted.Contains(OptionalPool.DeadWood), $"{path}.deadWood");
        references.AddStock(CarbonPool.Litter, pools.Litter, counted.Contains(OptionalPool.Litter), $"{path}.litter");
        references.AddStock(CarbonPool.Soil, pools.Soil, counted.Contains(OptionalPool.Soil), $"{path}.soil");
    }

    private static IOrderedEnumerable<KeyValuePair<string, T>> InOrder<T>(IReadOnlyDictionary<string, T> named) =>
        named.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}

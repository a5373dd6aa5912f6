using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Finds every place of a P-REDD+ project that names field data.</summary>
internal static class PReddPlusFieldReferences
{
    public static FieldReferences Of(PReddPlusProject project)
    {
        var references = new FieldReferences();
        foreach ((string name, Stratum stratum) in project.Strata.InOrder())
        {
            AddPools(references, stratum.BaselineStock, project.Pools.Redd, new StockPlace(name, null), $"strata.{name}.baselineStock");
        }

        for (int r = 0; r < project.Rounds.Count; r++)
        {
            MonitoringRound round = project.Rounds[r];
            string path = $"rounds[{r}]";
            var years = new Period(r + 1, round.FirstYear, round.LastYear);
            foreach ((string name, StratumState state) in round.Strata.InOrder())
            {
                if (state.Stock is { } stock)
                {
                    AddPools(references, stock, project.Pools.Redd, new StockPlace(name, years), $"{path}.strata.{name}.stock");
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

    private static void AddPools(FieldReferences references, CarbonPools pools, IReadOnlyList<OptionalPool> counted, StockPlace place, string path)
    {
        foreach (CarbonPool pool in Enum.GetValues<CarbonPool>())
        {
            references.AddStock(pool, pools.Of(pool), counted.Count(pool), place, $"{path}.{pool.InInput()}");
        }
    }
}

using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Finds every place of land under afforestation that names field data.</summary>
internal static class AfforestationFieldReferences
{
    public static FieldReferences Of(AfforestationProject project)
    {
        var references = new FieldReferences();
        for (int r = 0; r < project.Rounds.Count; r++)
        {
            AfforestationMonitoringRound round = project.Rounds[r];
            Add(references, round.Land, project.Pools, round.FirstYear, round.LastYear, project.Area, $"rounds[{r}].land");
        }

        return references;
    }

    /// <summary>The places of one round.</summary>
    /// <param name="references">Takes them.</param>
    /// <param name="land">What happened on the land.</param>
    /// <param name="counted">The optional pools counted.</param>
    /// <param name="firstYear">The first year of the round.</param>
    /// <param name="lastYear">The last year of the round.</param>
    /// <param name="area">The area of the land, on which the 5 % of the tool on burning are measured.</param>
    /// <param name="path">Where the round stands in the input.</param>
    public static void Add(
        FieldReferences references, AfforestationRound land, IReadOnlyList<OptionalPool> counted, int firstYear, int lastYear, Area? area, string path)
    {
        AddChanges(references, land.ProjectChange, counted, $"{path}.projectChange");
        AddChanges(references, land.BaselineChange, counted, $"{path}.baselineChange");
        references.AddFires(land.Burning, $"{path}.burning", firstYear, lastYear, BurningReadings.Afforestation, area);
        references.AddDisplaced(land.Displacement, $"{path}.displacement");
    }

    private static void AddChanges(FieldReferences references, PoolChanges pools, IReadOnlyList<OptionalPool> counted, string path)
    {
        foreach (CarbonPool pool in Enum.GetValues<CarbonPool>())
        {
            references.AddChange(pool, pools.Of(pool), counted.Count(pool), $"{path}.{pool.InInput()}");
        }
    }
}

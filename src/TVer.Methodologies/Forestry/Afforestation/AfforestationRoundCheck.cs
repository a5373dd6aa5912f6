using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Checks what is given of land under afforestation in one round, for afforestation alone and for P-REDD+ (6.1.2, 6.2, 7.3).</summary>
internal static class AfforestationRoundCheck
{
    /// <summary>Checks a round.</summary>
    /// <param name="counted">The optional pools counted.</param>
    /// <param name="land">The round.</param>
    /// <param name="round">Its years.</param>
    /// <param name="stage">Whether the rounds are an estimate beforehand or monitored.</param>
    /// <param name="changes">Checks the changes of pools over all rounds; null where the area of the land is not known.</param>
    /// <param name="path">Where the round stands in the input.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Run(
        IReadOnlyList<OptionalPool> counted,
        AfforestationRound land,
        Period round,
        ProjectStage stage,
        PoolChangeCheck? changes,
        string path,
        PReddPlusFindings findings)
    {
        findings.RequireNotNegative(land.Burning, $"{path}.burning");
        findings.RequireNotNegative(land.Displacement, $"{path}.displacement");
        FuelUseCheck.Run(land.Fuels, round.Years, $"{path}.fuels", findings);
        foreach (OptionalPool pool in Enum.GetValues<OptionalPool>())
        {
            if (counted.Contains(pool) && !land.Gives(pool.Pool()))
            {
                findings.Add(PReddPlusRules.PoolNotEverywhere, path, null, pool);
            }
        }

        AfforestationNumbersCheck.Run(counted, land, stage, path, findings);
        AfforestationPoolsCheck.Run(land, path, findings);
        foreach (CarbonPool pool in Enum.GetValues<CarbonPool>())
        {
            Check(land.ProjectChange, pool, isBaseline: false, "projectChange");
            Check(land.BaselineChange, pool, isBaseline: true, "baselineChange");
        }

        void Check(PoolChanges pools, CarbonPool pool, bool isBaseline, string member)
        {
            if (pools.Of(pool) is { } change)
            {
                changes?.Run(change, pool, isBaseline, round, $"{path}.{member}.{pool.InInput()}");
            }
        }
    }
}

using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Checks what is given of land under afforestation in one round, for afforestation alone and for P-REDD+ (6.1.2, 6.2, 7.3).</summary>
internal static class AfforestationRoundCheck
{
    /// <summary>Checks a round.</summary>
    /// <param name="counted">The optional pools counted.</param>
    /// <param name="land">The round.</param>
    /// <param name="before">The round before; null for the first.</param>
    /// <param name="round">Its years.</param>
    /// <param name="changes">Checks the changes of pools that name field data; null where the area of the land is not known.</param>
    /// <param name="path">Where the round stands in the input.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Run(
        IReadOnlyList<OptionalPool> counted,
        AfforestationRound land,
        AfforestationRound? before,
        Period round,
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

        foreach (CarbonPool pool in Enum.GetValues<CarbonPool>())
        {
            Check(land.ProjectChange, before?.ProjectChange, pool, isBaseline: false, "projectChange");
            Check(land.BaselineChange, before?.BaselineChange, pool, isBaseline: true, "baselineChange");
        }

        void Check(PoolChanges pools, PoolChanges? poolsBefore, CarbonPool pool, bool isBaseline, string member)
        {
            if (pools.Of(pool) is { } change)
            {
                changes?.Run(change, poolsBefore?.Of(pool), pool, isBaseline, round, $"{path}.{member}.{pool.InInput()}");
            }
        }
    }
}

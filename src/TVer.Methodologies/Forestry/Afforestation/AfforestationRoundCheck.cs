using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Checks what is given of land under afforestation in one round, for afforestation alone and for P-REDD+ (6.1.2, 6.2, 7.3).</summary>
internal static class AfforestationRoundCheck
{
    public static void Run(IReadOnlyList<OptionalPool> counted, AfforestationRound land, int years, string path, PReddPlusFindings findings)
    {
        findings.RequireNotNegative(land.Burning, $"{path}.burning");
        findings.RequireNotNegative(land.Displacement, $"{path}.displacement");
        FuelUseCheck.Run(land.Fuels, years, $"{path}.fuels", findings);
        foreach (OptionalPool pool in Enum.GetValues<OptionalPool>())
        {
            if (counted.Contains(pool) && !(IsGiven(land.ProjectChange, pool) && IsGiven(land.BaselineChange, pool)))
            {
                findings.Add(PReddPlusRules.PoolNotEverywhere, path, null, pool);
            }
        }
    }

    /// <summary>Whether a pool is given.</summary>
    public static bool IsGiven(PoolChanges pools, OptionalPool pool) => pool switch
    {
        OptionalPool.Sapling => pools.Sapling is not null,
        OptionalPool.DeadWood => pools.DeadWood is not null,
        OptionalPool.Litter => pools.Litter is not null,
        _ => pools.Soil is not null,
    };
}

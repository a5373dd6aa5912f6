namespace TVer.Methodologies.Forestry;

/// <summary>Which pools of carbon a project counts.</summary>
internal static class CountedPools
{
    /// <summary>The pool that an option is about.</summary>
    public static CarbonPool Pool(this OptionalPool option) => option switch
    {
        OptionalPool.Sapling => CarbonPool.Sapling,
        OptionalPool.DeadWood => CarbonPool.DeadWood,
        OptionalPool.Litter => CarbonPool.Litter,
        OptionalPool.Soil => CarbonPool.Soil,
        _ => throw new ArgumentOutOfRangeException(nameof(option), option, "There is no such pool."),
    };

    /// <summary>Whether a project that counts some optional pools counts a pool: trees always.</summary>
    public static bool Count(this IReadOnlyList<OptionalPool> counted, CarbonPool pool) =>
        pool == CarbonPool.Tree || counted.Any(option => option.Pool() == pool);
}

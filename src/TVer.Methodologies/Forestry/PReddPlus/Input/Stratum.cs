using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>A stratum of the land under REDD: a kind of forest, or what forest becomes (4, 5.1.4, 5.2.1).</summary>
public sealed record Stratum
{
    /// <summary>Its class of land use.</summary>
    public required LandUse LandUse { get; init; }

    /// <summary>A_i,0: its area within the project at the start; 0 where the project has none of it, such as cleared land.</summary>
    public required Area AreaAtStart { get; init; }

    /// <summary>C_REDD,BSL,i: its carbon stock in the baseline, by pool.</summary>
    public required CarbonPools BaselineStock { get; init; }

    /// <summary>The band of crown cover that defines it, where crown cover does.</summary>
    public CrownDensityBand? CrownDensity { get; init; }

    /// <summary>t_AC(i),trans: how many years the stratum takes to change into another; needed where its area did not change (5.1.6).</summary>
    public Estimate<Duration>? TransitionTime { get; init; }
}

/// <summary>A band of crown cover.</summary>
/// <param name="From">Its lower end.</param>
/// <param name="To">Its upper end; at least 10 % cover above the lower one, unless a national guide says otherwise.</param>
public sealed record CrownDensityBand(Ratio From, Ratio To);

/// <summary>Carbon stock per area, by pool. Trees include what is below ground.</summary>
public sealed record CarbonPools
{
    /// <summary>C_TREE: trees, above and below ground; always counted. A number, or a stratum of a tree inventory.</summary>
    public required PoolStock Tree { get; init; }

    /// <summary>C_SAP: saplings. A number, or a stratum of a tree inventory whose every plot says which saplings it has.</summary>
    public PoolStock? Sapling { get; init; }

    /// <summary>C_DW: dead wood. A number, a stratum of an inventory of dead wood, or one of default shares of <see cref="Tree"/>.</summary>
    public PoolStock? DeadWood { get; init; }

    /// <summary>C_LI: litter. A number, a stratum of an inventory whose every plot has a litter sample, or one of default shares of <see cref="Tree"/>.</summary>
    public PoolStock? Litter { get; init; }

    /// <summary>C_SOC: soil organic carbon. A number, or a stratum of a survey of soil.</summary>
    public PoolStock? Soil { get; init; }

    /// <summary>The stock of a pool; null where it is not given.</summary>
    internal PoolStock? Of(CarbonPool pool) => pool switch
    {
        CarbonPool.Tree => Tree,
        CarbonPool.Sapling => Sapling,
        CarbonPool.DeadWood => DeadWood,
        CarbonPool.Litter => Litter,
        CarbonPool.Soil => Soil,
        _ => throw new ArgumentOutOfRangeException(nameof(pool), pool, "There is no such pool."),
    };
}

/// <summary>The optional pools counted, the same in baseline and project.</summary>
public sealed record OptionalPools
{
    /// <summary>No optional pool: trees alone.</summary>
    public static OptionalPools None { get; } = new();

    /// <summary>On the land under REDD (table 3).</summary>
    public IReadOnlyList<OptionalPool> Redd { get => field ?? []; init; }

    /// <summary>On the land under afforestation (table 4).</summary>
    public IReadOnlyList<OptionalPool> Afforestation { get => field ?? []; init; }
}

using System.Collections.ObjectModel;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>What happened on land under afforestation in one round.</summary>
public sealed record AfforestationRound
{
    /// <summary>The change of each pool with the project.</summary>
    public required PoolChanges ProjectChange { get; init; }

    /// <summary>The change of each pool without the project.</summary>
    public required PoolChanges BaselineChange { get; init; }

    /// <summary>GHG_Burning: CH4 and N2O from burning, from tool T-VER-P-TOOL-01-05. A number, or fires among the field data.</summary>
    public required RoundAmount Burning { get; init; }

    /// <summary>Fuel burned, by name: deducted for large projects.</summary>
    public IReadOnlyDictionary<string, FuelUse> Fuels { get => field ?? ReadOnlyDictionary<string, FuelUse>.Empty; init; }

    /// <summary>LK_AR: leakage by displaced agriculture, from tool T-VER-P-TOOL-01-06. A number, or displaced activities among the field data.</summary>
    public required RoundAmount Displacement { get; init; }

    /// <summary>Whether a pool is given, with the project and without.</summary>
    internal bool Gives(CarbonPool pool) => ProjectChange.Of(pool) is not null && BaselineChange.Of(pool) is not null;
}

/// <summary>The change of carbon pools over a round, each a number or from field data.</summary>
public sealed record PoolChanges
{
    /// <summary>Trees, above and below ground; always counted.</summary>
    public required PoolChange Tree { get; init; }

    /// <summary>Saplings.</summary>
    public PoolChange? Sapling { get; init; }

    /// <summary>Dead wood.</summary>
    public PoolChange? DeadWood { get; init; }

    /// <summary>Litter.</summary>
    public PoolChange? Litter { get; init; }

    /// <summary>Soil organic carbon.</summary>
    public PoolChange? Soil { get; init; }

    /// <summary>The change of a pool; null where it is not given.</summary>
    internal PoolChange? Of(CarbonPool pool) => pool switch
    {
        CarbonPool.Tree => Tree,
        CarbonPool.Sapling => Sapling,
        CarbonPool.DeadWood => DeadWood,
        CarbonPool.Litter => Litter,
        CarbonPool.Soil => Soil,
        _ => throw new ArgumentOutOfRangeException(nameof(pool), pool, "There is no such pool."),
    };
}

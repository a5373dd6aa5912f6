using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry;

/// <summary>A stock that names field data.</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Stock">The stock.</param>
/// <param name="Path">Where it stands in the input.</param>
/// <param name="IsCounted">Whether the pool is counted.</param>
/// <param name="Place">Whose stock it is.</param>
internal sealed record StockReference(CarbonPool Pool, PoolStock Stock, string Path, bool IsCounted, StockPlace Place);

/// <summary>Whose stock it is: a stratum of the project, in the baseline or at the end of a round.</summary>
/// <param name="Stratum">The stratum of the project.</param>
/// <param name="Round">The round; null for the baseline.</param>
internal sealed record StockPlace(string Stratum, Period? Round);

/// <summary>A stock of trees and saplings together that names an inventory as a whole.</summary>
internal sealed record InventoryReference(string Name, string Path);

/// <summary>An amount of a round that names fires.</summary>
/// <param name="Name">The name.</param>
/// <param name="Path">Where it stands in the input.</param>
/// <param name="FirstYear">The first year of the round.</param>
/// <param name="LastYear">The last year of the round.</param>
/// <param name="Readings">How the tool is read for the land.</param>
/// <param name="Land">The land on which the tool's 5 % are measured; null where every fire counts.</param>
internal sealed record FireReference(string Name, string Path, int FirstYear, int LastYear, BurningReadings Readings, Area? Land);

/// <summary>An amount of a round that names displaced activities.</summary>
internal sealed record DisplacementReference(string Name, string Path);

/// <summary>A change of a pool that names field data.</summary>
internal sealed record ChangeReference(CarbonPool Pool, PoolChange Change, string Path, bool IsCounted)
{
    /// <summary>The stocks of which inventory the change takes, by its kind, from trees or from dead wood.</summary>
    public FieldDataKind Inventory => Pool is CarbonPool.DeadWood or CarbonPool.Litter ? FieldDataKind.DeadWood : FieldDataKind.Trees;

    /// <summary>What is named, each with the kind that is needed; nothing where the method is not one of the pool.</summary>
    public IEnumerable<(FieldDataKind Kind, string Name)> Names => !PoolChangeCheck.Fits(Change.Method, Pool) ? [] : Change.Method switch
    {
        PoolChangeMethod.Difference or PoolChangeMethod.Remeasured => [(Inventory, Change.Earlier!), (Inventory, Change.FieldData!)],
        PoolChangeMethod.ZeroStock => [(FieldDataKind.ZeroStocks, Change.Earlier!), (FieldDataKind.Trees, Change.FieldData!)],
        PoolChangeMethod.SoilPlan => [(FieldDataKind.SoilPlans, Change.FieldData!)],
        PoolChangeMethod.CrownCover => [(FieldDataKind.CrownCover, Change.FieldData!)],
        PoolChangeMethod.Growth => [(FieldDataKind.Growth, Change.FieldData!)],
        PoolChangeMethod.DefaultShare => [(FieldDataKind.DefaultShares, Change.FieldData!)],
        PoolChangeMethod.ZeroChange => [(FieldDataKind.ZeroChanges, Change.FieldData!)],
        _ => [(FieldDataKind.NoDecreases, Change.FieldData!)],
    };
}

/// <summary>Every place of a project that names field data, in the order of the input.</summary>
internal sealed class FieldReferences
{
    private readonly List<StockReference> _stocks = [];
    private readonly List<InventoryReference> _inventories = [];
    private readonly List<ChangeReference> _changes = [];
    private readonly List<FireReference> _fires = [];
    private readonly List<DisplacementReference> _displaced = [];

    public IReadOnlyList<StockReference> Stocks => _stocks;

    public IReadOnlyList<InventoryReference> Inventories => _inventories;

    public IReadOnlyList<ChangeReference> Changes => _changes;

    public IReadOnlyList<FireReference> Fires => _fires;

    public IReadOnlyList<DisplacementReference> Displaced => _displaced;

    /// <summary>A stock, where it names field data.</summary>
    public void AddStock(CarbonPool pool, PoolStock? stock, bool isCounted, StockPlace place, string path)
    {
        if (stock is { FieldData: not null })
        {
            _stocks.Add(new StockReference(pool, stock, path, isCounted, place));
        }
    }

    /// <summary>The stock of trees of all strata, where it names an inventory.</summary>
    public void AddInventory(RoundAmount stock, string path)
    {
        if (stock.FieldData is { } name)
        {
            _inventories.Add(new InventoryReference(name, path));
        }
    }

    /// <summary>A change, where it names field data.</summary>
    public void AddChange(CarbonPool pool, PoolChange? change, bool isCounted, string path)
    {
        if (change is { FieldData: not null })
        {
            _changes.Add(new ChangeReference(pool, change, path, isCounted));
        }
    }

    /// <summary>The emission of fires of a round, where it names field data.</summary>
    public void AddFires(RoundAmount amount, string path, int firstYear, int lastYear, BurningReadings readings, Area? land)
    {
        if (amount.FieldData is { } name)
        {
            _fires.Add(new FireReference(name, path, firstYear, lastYear, readings, land));
        }
    }

    /// <summary>The leakage of displaced agriculture of a round, where it names field data.</summary>
    public void AddDisplaced(RoundAmount amount, string path)
    {
        if (amount.FieldData is { } name)
        {
            _displaced.Add(new DisplacementReference(name, path));
        }
    }
}

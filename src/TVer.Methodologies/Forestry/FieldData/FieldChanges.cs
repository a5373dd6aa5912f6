using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry;

/// <summary>
/// The changes of pools over rounds, given as numbers or calculated by tools from the field data of a project. What several rounds or
/// pools name is calculated once, so that its uncertainty is one.
/// </summary>
internal sealed class FieldChanges<N>(FieldData data, DateOnly start, FieldSeries series, InputReader<N> reader, FieldStocks<N> stocks)
    where N : IValue<N>
{
    private readonly Dictionary<(CarbonPool Pool, PoolChange Change), N> _betweenDates = [];
    private readonly Dictionary<(At Change, int Year), N> _shares = [];
    private readonly Dictionary<(CarbonPool Pool, string Name), N> _deadWood = [];
    private readonly Dictionary<string, SoilChanges<N>> _soil = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CrownCoverChanges<N>> _crownCover = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GrowthChanges<N>> _growth = new(StringComparer.Ordinal);

    /// <summary>The change of a pool over a round, tCO2e.</summary>
    /// <param name="change">The number, or the names of field data.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="trees">The change of the trees of the same side, of which dead wood and litter may be a default share.</param>
    /// <param name="round">The years of the round.</param>
    /// <param name="symbol">What the change is to the methodology.</param>
    /// <param name="at">The index of the round.</param>
    /// <param name="path">Where the change stands in the input.</param>
    public N Enter(PoolChange change, CarbonPool pool, Optional<N> trees, Period round, Symbol symbol, At at, string path)
    {
        string name = change.FieldData ?? "";
        return change.Method switch
        {
            PoolChangeMethod.Given => reader.Enter(change.Given!.Value, symbol, at, path),
            PoolChangeMethod.SoilPlan => _soil.Once(name, () => new SoilChanges<N>(
                data.SoilPlans[name], FieldDataKind.SoilPlans.Path(name), series.Of(FieldDataKind.SoilPlans, name))).Over(round).As(symbol, at),
            PoolChangeMethod.CrownCover => _crownCover.Once(name, () => new CrownCoverChanges<N>(
                data.CrownCover[name], FieldDataKind.CrownCover.Path(name) + ".", series.Of(FieldDataKind.CrownCover, name))).Over(round).As(symbol, at),
            PoolChangeMethod.Growth => _growth.Once(name, () => new GrowthChanges<N>(
                data.Growth[name], FieldDataKind.Growth.Path(name) + ".", series.Of(FieldDataKind.Growth, name))).Over(round).As(symbol, at),
            PoolChangeMethod.DefaultShare => DefaultShareEquations.OfTrees(trees.Value, Share(change, pool)).As(symbol, at),
            PoolChangeMethod.ZeroChange or PoolChangeMethod.NoDecrease => N.Sum([], symbol, at),
            _ => TreeChangeEquations.RoundChange(BetweenDates(change, pool), RoundShare(change, pool, round)).As(symbol, at),
        };
    }

    private static FieldDataKind KindOf(CarbonPool pool) => pool is CarbonPool.DeadWood or CarbonPool.Litter ? FieldDataKind.DeadWood : FieldDataKind.Trees;

    private N Share(PoolChange change, CarbonPool pool)
    {
        DefaultShares<N> shares = stocks.Shares(change.FieldData!, change.Stratum!);
        return pool == CarbonPool.Litter ? shares.Litter : shares.DeadWood;
    }

    /// <summary>(11): the share of the change between two dates that the years of the round count.</summary>
    private N RoundShare(PoolChange change, CarbonPool pool, Period round)
    {
        At at = IndexOf(change, pool) with { Time = round.LastYear };
        return _shares.Once((at, round.FirstYear), () =>
        {
            DateOnly from = change.Method == PoolChangeMethod.ZeroStock ? start : DateOf(pool, change.Earlier!);
            string path = $"{KindOf(pool).Path(change.FieldData!)}.date";
            N years = ToolInput.Read<N, Duration>(TreeChange.Years(from, DateOf(pool, change.FieldData!)), TreeChangeSymbols.Time, path, at);
            return TreeChangeEquations.RoundShare(N.Input(round.Years, TreeChangeSymbols.RoundYears, at), years, at);
        });
    }

    private N BetweenDates(PoolChange change, CarbonPool pool) => _betweenDates.Once((pool, change), () =>
    {
        At at = IndexOf(change, pool);
        return pool switch
        {
            CarbonPool.DeadWood => DeadWoodEquations.Change(DeadWood(pool, change.FieldData!), DeadWood(pool, change.Earlier!), at),
            CarbonPool.Litter => LitterEquations.Change(DeadWood(pool, change.FieldData!), DeadWood(pool, change.Earlier!), at),
            _ => OfTrees(change, pool, at),
        };
    });

    private N OfTrees(PoolChange change, CarbonPool pool, At at)
    {
        bool areSaplings = pool == CarbonPool.Sapling;
        TreePool symbols = areSaplings ? TreePool.Saplings : TreePool.TreesAndSaplings;
        TreePools<N> later = stocks.Trees(change.FieldData!);
        TreeStock<N> second = later.Stock(areSaplings);
        if (change.Method == PoolChangeMethod.ZeroStock)
        {
            N none = N.Sum([], symbols.Stock, at);
            N exact = N.Sum([], symbols.StockHalfWidth, at);
            return Pass(TreeChange.Difference(none, exact, second.Stock, second.HalfWidth, symbols, at));
        }

        TreePools<N> earlier = stocks.Trees(change.Earlier!);
        TreeStock<N> first = earlier.Stock(areSaplings);
        return Pass(change.Method == PoolChangeMethod.Remeasured
            ? TreeChange.Remeasured(
                earlier.Plots(areSaplings),
                later.Plots(areSaplings),
                data.Trees[change.Earlier!],
                data.Trees[change.FieldData!],
                symbols,
                at with { First = null, Second = null },
                at)
            : TreeChange.Difference(first.Stock, first.HalfWidth, second.Stock, second.HalfWidth, symbols, at));

        N Pass(TreeStockChange<N> result) => reader.PassComputed(result.Change, symbols.Change, at);
    }

    /// <summary>C_DW or C_LI of all strata of an inventory: Σ_i A_i·c_i, with the half-widths of the strata.</summary>
    private N DeadWood(CarbonPool pool, string name) => _deadWood.Once((pool, name), () =>
    {
        DeadWoodStocks<N> inventory = stocks.DeadWood(name);
        N[] strata =
        [
            .. inventory.Strata.Select(stratum =>
            {
                At at = inventory.IndexOf(stratum);
                N density = pool == CarbonPool.Litter ? inventory.Litter(stratum, isPart: true) : inventory.DeadWood(stratum, isPart: true);
                Symbol symbol = pool == CarbonPool.Litter ? DeadWoodAndLitterSymbols.LitterDensity : DeadWoodAndLitterSymbols.DeadWoodDensity;
                N passed = reader.PassComputed(density, symbol, at);
                return pool == CarbonPool.Litter
                    ? LitterEquations.OfDensity(inventory.Area(stratum), passed, at)
                    : DeadWoodEquations.OfDensity(inventory.Area(stratum), passed, at);
            }),
        ];
        return pool == CarbonPool.Litter ? LitterEquations.Total<N>(strata, inventory.Whole) : DeadWoodEquations.Total<N>(strata, inventory.Whole);
    });

    private At IndexOf(PoolChange change, CarbonPool pool) =>
        new(change.Earlier, change.FieldData, DateOf(pool, change.FieldData!).Year, series.Of(KindOf(pool), change.FieldData!));

    private DateOnly DateOf(CarbonPool pool, string name) => data.DateOf(KindOf(pool), name)!.Value;
}

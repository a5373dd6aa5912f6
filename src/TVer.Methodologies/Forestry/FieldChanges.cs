using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry;

/// <summary>
/// The changes of pools over rounds, given as numbers or calculated by tools from the field data of a project. What several rounds or
/// pools name is calculated once, so that its uncertainty is one.
/// </summary>
internal sealed class FieldChanges<N>(FieldData data, DateOnly start, InputReader<N> reader, FieldStocks<N> stocks)
    where N : IValue<N>
{
    private readonly Dictionary<PoolChange, N> _betweenDates = [];

    /// <summary>The change of a pool over a round, tCO2e.</summary>
    /// <param name="change">The number, or the names of field data.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="round">The years of the round.</param>
    /// <param name="symbol">What the change is to the methodology.</param>
    /// <param name="at">The index of the round.</param>
    /// <param name="path">Where the change stands in the input.</param>
    public N Enter(PoolChange change, CarbonPool pool, Period round, Symbol symbol, At at, string path) => change.Method switch
    {
        PoolChangeMethod.Given => reader.Enter(change.Given!.Value, symbol, at, path),
        PoolChangeMethod.SoilPlan => SoilModel.Change<N>(data.SoilPlans[change.FieldData!], round).As(symbol, at),
        PoolChangeMethod.CrownCover =>
            CrownCoverModel.Change<N>(data.CrownCover[change.FieldData!], round, $"fieldData.crownCover.{change.FieldData}").As(symbol, at),
        PoolChangeMethod.Growth => GrowthModel.Change<N>(data.Growth[change.FieldData!], round, $"fieldData.growth.{change.FieldData}").As(symbol, at),
        PoolChangeMethod.ZeroChange or PoolChangeMethod.NoDecrease => N.Sum([], symbol, at),
        _ => TreeChangeEquations.RoundChange(BetweenDates(change), RoundShare(change, round, at), at).As(symbol, at),
    };

    /// <summary>(11): the share of the change between two dates that the years of the round count.</summary>
    private N RoundShare(PoolChange change, Period round, At at)
    {
        DateOnly from = change.Method == PoolChangeMethod.ZeroStock ? start : data.Trees[change.Earlier!].Date!.Value;
        DateOnly to = data.Trees[change.FieldData!].Date!.Value;
        N years = ToolInput.Read<N, Duration>(TreeChange.Years(from, to), TreeChangeSymbols.Time, $"fieldData.trees.{change.FieldData}.date", at);
        N roundYears = N.Input(round.Years, TreeChangeSymbols.RoundYears, at);
        return TreeChangeEquations.RoundShare(roundYears, years, at);
    }

    private N BetweenDates(PoolChange change)
    {
        if (!_betweenDates.TryGetValue(change, out N? between))
        {
            between = reader.PassComputed(Calculate(change, At(change)), TreeChangeSymbols.Change, At(change));
            _betweenDates.Add(change, between);
        }

        return between;
    }

    private At At(PoolChange change) => new(change.Earlier, change.FieldData, data.Trees[change.FieldData!].Date!.Value.Year);

    private N Calculate(PoolChange change, At at)
    {
        TreeInventory later = data.Trees[change.FieldData!];
        if (change.Method == PoolChangeMethod.Remeasured)
        {
            return TreeChange.Remeasured<N>(
                data.Trees[change.Earlier!], later, $"fieldData.trees.{change.Earlier}", $"fieldData.trees.{change.FieldData}", at).Change;
        }

        TreeStock<N> second = stocks.Trees(change.FieldData!);
        if (change.Method == PoolChangeMethod.ZeroStock)
        {
            N none = N.Sum([], TreeChangeSymbols.BaselineStock, at);
            return TreeChange.Difference(none, N.Sum([], TreeSymbols.StockHalfWidth, at), second.Stock, second.HalfWidth, at).Change;
        }

        TreeStock<N> first = stocks.Trees(change.Earlier!);
        return TreeChange.Difference(first.Stock, first.HalfWidth, second.Stock, second.HalfWidth, at).Change;
    }
}

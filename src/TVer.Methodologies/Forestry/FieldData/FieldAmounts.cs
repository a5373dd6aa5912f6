using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry;

/// <summary>The amounts of a project in tCO2e, given as numbers or calculated by tools from its field data.</summary>
internal sealed class FieldAmounts<N>(FieldData data, FieldSeries series, InputReader<N> reader)
    where N : IValue<N>
{
    /// <summary>The stock of trees of all strata at a date, by T-VER-S-TOOL-01-01, tCO2e.</summary>
    /// <param name="amount">The number, or the name of an inventory.</param>
    /// <param name="symbol">What the stock is to the methodology.</param>
    /// <param name="at">The year.</param>
    /// <param name="path">Where the stock stands in the input.</param>
    public N StandardTreeStock(RoundAmount amount, Symbol symbol, At at, string path) =>
        amount.Given is { } given
            ? reader.Enter(given, symbol, at, path)
            : StandardTreeTool.Stock<N>(
                data.Trees[amount.FieldData!],
                FieldDataKind.Trees.Path(amount.FieldData!),
                series.Of(FieldDataKind.Trees, amount.FieldData!)).As(symbol, at);

    /// <summary>GHG_Burning of a round: CH4 and N2O of fires, tCO2e.</summary>
    /// <param name="amount">The number, or the name of fires.</param>
    /// <param name="readings">How the tool is read for the land that burnt.</param>
    /// <param name="symbol">What the amount is to the methodology.</param>
    /// <param name="at">The round.</param>
    /// <param name="path">Where the amount stands in the input.</param>
    public N Burning(RoundAmount amount, BurningReadings readings, Symbol symbol, At at, string path) =>
        amount.Given is { } given
            ? reader.Enter(given, symbol, at, path)
            : BurningModel.Emission<N>(
                data.Fires[amount.FieldData!],
                readings,
                at with { Series = series.Of(FieldDataKind.Fires, amount.FieldData!) },
                FieldDataKind.Fires.Path(amount.FieldData!) + ".").As(symbol, at);

    /// <summary>Leakage by displaced agriculture in a round, tCO2e.</summary>
    /// <param name="amount">The number, or the name of displaced activities.</param>
    /// <param name="symbol">What the amount is to the methodology.</param>
    /// <param name="at">The round.</param>
    /// <param name="path">Where the amount stands in the input.</param>
    public N Displacement(RoundAmount amount, Symbol symbol, At at, string path) =>
        amount.Given is { } given
            ? reader.Enter(given, symbol, at, path)
            : DisplacementModel.Leakage<N>(
                data.Displaced[amount.FieldData!],
                at with { Series = series.Of(FieldDataKind.Displaced, amount.FieldData!) },
                FieldDataKind.Displaced.Path(amount.FieldData!) + ".").As(symbol, at);
}

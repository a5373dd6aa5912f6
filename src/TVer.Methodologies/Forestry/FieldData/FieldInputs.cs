using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry;

/// <summary>What a project gives as numbers or by field data, entered into one calculation: stocks, changes and amounts share the field data.</summary>
internal sealed class FieldInputs<N>
    where N : IValue<N>
{
    public FieldInputs(FieldData data, DateOnly start, InputReader<N> reader)
    {
        var series = new FieldSeries(data);
        Stocks = new FieldStocks<N>(data, series);
        Changes = new FieldChanges<N>(data, start, series, reader, Stocks);
        Amounts = new FieldAmounts<N>(data, series, reader);
    }

    /// <summary>Stocks per rai.</summary>
    public FieldStocks<N> Stocks { get; }

    /// <summary>Changes of pools over rounds.</summary>
    public FieldChanges<N> Changes { get; }

    /// <summary>Amounts of rounds.</summary>
    public FieldAmounts<N> Amounts { get; }
}

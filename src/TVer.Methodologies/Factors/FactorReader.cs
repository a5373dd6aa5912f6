using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Factors;

/// <summary>
/// Brings factors of sets into a calculation: each as one input that names set, row and source, in the unit of its symbol. It
/// keeps the list of those used, for the statement. Made for one calculation; nothing of it is shared.
/// </summary>
internal sealed class FactorReader
{
    private readonly Dictionary<(string Table, string Row, Symbol Symbol), Quantity> _inputs = [];
    private readonly SortedDictionary<string, (FactorTable Table, SortedDictionary<string, FactorRow> Rows)> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactorTable> _own;

    /// <param name="own">Sets of the caller; one of the same name takes the place of the library's.</param>
    public FactorReader(IEnumerable<FactorTable>? own = null) => _own = (own ?? []).ToDictionary(table => table.Name, StringComparer.Ordinal);

    /// <summary>The sets used, each with the rows used.</summary>
    public IReadOnlyList<FactorSet> Used =>
        [.. _used.Values.Select(used => new FactorSet(used.Table.Name, used.Table.Version, used.Table.Source)
        {
            Factors = [.. used.Rows.Select(row => new UsedFactor(row.Key, row.Value))],
        })];

    public FactorTable? Find(string table) => _own.GetValueOrDefault(table) ?? FactorTables.All.GetValueOrDefault(table);

    /// <param name="tableName">The set.</param>
    /// <param name="rowName">The row.</param>
    /// <param name="symbol">What the factor is in the calculation.</param>
    /// <param name="open">The unit wanted, where the symbol leaves it open; null for that of the row.</param>
    public Quantity Read(string tableName, string rowName, Symbol symbol, Unit? open = null)
    {
        if (_inputs.TryGetValue((tableName, rowName, symbol), out Quantity? known))
        {
            return known;
        }

        FactorTable table = Find(tableName) ?? FactorTables.Find(tableName);
        FactorRow row = table[rowName];
        Unit given = Unit.Parse(row.Unit);
        Unit unit = symbol.Unit ?? open ?? given;
        var datum = new Datum
        {
            Value = given.Convert(row.Value, unit),
            Unit = unit,
            Entered = unit.Equals(given) ? null : new Measurement(row.Value, given),
            Source = $"{table}, {rowName}: {row.Source}",
        };
        Quantity input = Quantity.Input(datum, symbol, new At(rowName));
        _inputs.Add((tableName, rowName, symbol), input);
        if (!_used.TryGetValue(tableName, out (FactorTable Table, SortedDictionary<string, FactorRow> Rows) used))
        {
            used = (table, new SortedDictionary<string, FactorRow>(StringComparer.Ordinal));
            _used.Add(tableName, used);
        }

        used.Rows[rowName] = row;
        return input;
    }
}

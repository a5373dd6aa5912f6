using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The stocks that tools calculate from the field data of a project, each inventory once.</summary>
internal sealed class FieldStocks<N>(IReadOnlyDictionary<string, TreeInventory> inventories)
    where N : IValue<N>
{
    private readonly Dictionary<string, TreeStock<N>> _stocks = new(StringComparer.Ordinal);

    /// <summary>The stock per rai of a stratum of an inventory, an estimate with its half-width.</summary>
    public N Density(string fieldData, string stratum)
    {
        if (!_stocks.TryGetValue(fieldData, out TreeStock<N>? stock))
        {
            stock = TreeStock.Of<N>(inventories[fieldData], path: $"treeInventories.{fieldData}");
            _stocks.Add(fieldData, stock);
        }

        return stock.Densities[stratum];
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The stocks that tools calculate from the field data of a project, each inventory once.</summary>
internal sealed class FieldStocks<N>(FieldData fieldData)
    where N : IValue<N>
{
    private readonly Dictionary<string, TreeStock<N>> _stocks = new(StringComparer.Ordinal);

    /// <summary>The stock per rai of a stratum of an inventory, an estimate with its half-width.</summary>
    public N Density(string name, string stratum)
    {
        if (!_stocks.TryGetValue(name, out TreeStock<N>? stock))
        {
            stock = TreeStock.Of<N>(fieldData.Trees[name], path: $"fieldData.trees.{name}");
            _stocks.Add(name, stock);
        }

        return stock.Densities[stratum];
    }
}

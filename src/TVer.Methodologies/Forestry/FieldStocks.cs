using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry;

/// <summary>The stocks that tools calculate from the field data of a project, each inventory once.</summary>
internal sealed class FieldStocks<N>(FieldData fieldData)
    where N : IValue<N>
{
    private readonly Dictionary<string, TreeStock<N>> _trees = new(StringComparer.Ordinal);

    /// <summary>The stock per rai of a pool in a stratum of field data, an estimate with its half-width, tCO2e/rai.</summary>
    public N Density(CarbonPool pool, string name, string stratum) => pool switch
    {
        CarbonPool.Tree => Trees(name).Densities[stratum],
        _ => throw new ArgumentOutOfRangeException(nameof(pool), pool, "Only trees come from field data."),
    };

    /// <summary>The stock of trees of an inventory.</summary>
    public TreeStock<N> Trees(string name)
    {
        if (!_trees.TryGetValue(name, out TreeStock<N>? stock))
        {
            stock = TreeStock.Of<N>(fieldData.Trees[name], path: $"fieldData.trees.{name}");
            _trees.Add(name, stock);
        }

        return stock;
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry;

/// <summary>
/// The stocks per rai that tools calculate from the field data of a project. Each stock of each entry is one value, however often it is named:
/// where the same estimate stands twice, its uncertainty cancels or adds as that of one.
/// </summary>
internal sealed class FieldStocks<N>(FieldData fieldData, FieldSeries series)
    where N : IValue<N>
{
    private readonly Dictionary<string, TreePools<N>> _trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeadWoodStocks<N>> _deadWood = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, N>> _soil = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Stratum), DefaultShares<N>> _shares = [];

    /// <summary>The stock per rai of a pool in a stratum of field data, an estimate with its half-width, tCO2e/rai.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="name">The name of an entry of field data that gives this pool.</param>
    /// <param name="stratum">A stratum of it.</param>
    /// <param name="trees">C_TREE of the same land, of which dead wood and litter may be a default share, tCO2e/rai.</param>
    public N Density(CarbonPool pool, string name, string stratum, N trees) => pool switch
    {
        CarbonPool.Tree => Trees(name).Trees.Densities[stratum],
        CarbonPool.Sapling => Trees(name).Saplings.Densities[stratum],
        CarbonPool.DeadWood => fieldData.DeadWood.ContainsKey(name)
            ? DeadWood(name).DeadWood(stratum)
            : DefaultShareEquations.OfTrees(trees, Shares(name, stratum).DeadWood),
        CarbonPool.Litter => fieldData.DeadWood.ContainsKey(name)
            ? DeadWood(name).Litter(stratum)
            : DefaultShareEquations.OfTrees(trees, Shares(name, stratum).Litter),
        CarbonPool.Soil => _soil.Once(name, () =>
            SoilSurveyModel.Densities<N>(fieldData.Soil[name], FieldDataKind.Soil.Path(name), series.Of(FieldDataKind.Soil, name)))[stratum],
        _ => throw new ArgumentOutOfRangeException(nameof(pool), pool, "There is no such pool."),
    };

    /// <summary>The stocks of trees and of saplings of an inventory.</summary>
    public TreePools<N> Trees(string name) => _trees.Once(name, () =>
        TreeStock.Apart<N>(fieldData.Trees[name], FieldDataKind.Trees.Path(name), series.Of(FieldDataKind.Trees, name)));

    /// <summary>The stocks of dead wood and of litter of an inventory.</summary>
    public DeadWoodStocks<N> DeadWood(string name) => _deadWood.Once(name, () =>
        new DeadWoodStocks<N>(fieldData.DeadWood[name], FieldDataKind.DeadWood.Path(name), series.Of(FieldDataKind.DeadWood, name)));

    /// <summary>The default shares of a stratum.</summary>
    public DefaultShares<N> Shares(string name, string stratum) => _shares.Once((name, stratum), () => new DefaultShares<N>(
        fieldData.DefaultShares[name].Strata[stratum],
        new At(stratum, null, 0, series.Of(FieldDataKind.DefaultShares, name)),
        $"{FieldDataKind.DefaultShares.Path(name)}.strata.{stratum}."));
}

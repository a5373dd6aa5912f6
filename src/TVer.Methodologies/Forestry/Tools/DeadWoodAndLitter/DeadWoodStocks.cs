using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>
/// The stocks per rai of the strata of an inventory, each with its half-width. Dead wood and litter share plots and their areas; what nobody
/// asks for is not calculated.
/// </summary>
/// <typeparam name="N">The value.</typeparam>
internal sealed class DeadWoodStocks<N>
    where N : IValue<N>
{
    private readonly DeadWoodInventory _inventory;
    private readonly string _path;
    private readonly SampleFrame<N> _frame;
    private readonly Dictionary<string, N> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Plots> _plots = new(StringComparer.Ordinal);
    private readonly Dictionary<(Symbol Pool, string Stratum), (N Mean, N Variance)> _sampled = [];
    private readonly Dictionary<(Symbol HalfWidth, string Stratum), N> _densities = [];

    /// <summary>Takes up an inventory.</summary>
    /// <param name="inventory">An inventory that <see cref="DeadWoodTool"/> finds no error in, with two plots or more in each stratum.</param>
    /// <param name="path">Where it stands in the input.</param>
    /// <param name="series">Which inventory of the project it is: 0 for the first, else from 2.</param>
    public DeadWoodStocks(DeadWoodInventory inventory, string path, int series)
    {
        _inventory = inventory;
        _path = path;
        _frame = StratifiedSample.Frame<N>(
            [.. inventory.Strata.InOrder().Select(pair => (pair.Key, pair.Value.Plots.Count))], new At(null, null, inventory.Date?.Year ?? 0, series));
    }

    /// <summary>The names of the strata, in ordinal order.</summary>
    public IReadOnlyList<string> Strata => [.. _inventory.Strata.InOrder().Select(pair => pair.Key)];

    /// <summary>The index of the whole inventory.</summary>
    public At Whole => _frame.At;

    /// <summary>The index of a stratum.</summary>
    public At IndexOf(string stratum) => _frame.At with { First = stratum };

    /// <summary>A_i of a stratum, rai; once, for dead wood and litter.</summary>
    public N Area(string stratum) => _areas.Once(stratum, () =>
        ToolInput.Read<N, Area>(_inventory.Strata[stratum].Area, S.StratumArea, $"{_path}.strata.{stratum}.area", IndexOf(stratum)));

    /// <summary>Dead wood of a stratum, tCO2e/rai, an estimate with its half-width.</summary>
    /// <param name="stratum">The stratum.</param>
    /// <param name="isPart">Whether it is a part of the sum over all strata, whose half-width has n − M degrees of freedom; by itself it has n_i − 1.</param>
    public N DeadWood(string stratum, bool isPart = false) => Density(stratum, isPart, DeadWoodModel.Plot<N>, S.PlotDeadWood, S.SampledDeadWood, S.DeadWoodDensity);

    /// <summary>Litter of a stratum, tCO2e/rai, an estimate with its half-width.</summary>
    /// <param name="stratum">The stratum.</param>
    /// <param name="isPart">Whether it is a part of the sum over all strata.</param>
    public N Litter(string stratum, bool isPart = false) => Density(stratum, isPart, DeadWoodModel.LitterOf<N>, S.PlotLitter, S.SampledLitter, S.LitterDensity);

    private N Density(
        string stratum, bool isPart, Func<DeadWoodPlot, N, string, At, N> plotStock, Symbol ofPlot, SampledVariable variable, Symbol density)
    {
        Symbol halfWidth = isPart ? variable.StratumPartHalfWidth : variable.StratumHalfWidth;
        return _densities.Once((halfWidth, stratum), () =>
        {
            At at = IndexOf(stratum);
            (N mean, N variance) = _sampled.Once((density, stratum), () => Sample(stratum, plotStock, ofPlot, variable));
            N student = isPart ? _frame.Student : _frame.StudentOf(stratum);
            return N.Estimated(mean, SamplingEquations.StratumHalfWidth(student, variance, _frame.Counts[stratum], halfWidth, at)).As(density, at);
        });
    }

    private (N Mean, N Variance) Sample(string stratum, Func<DeadWoodPlot, N, string, At, N> plotStock, Symbol ofPlot, SampledVariable variable)
    {
        At at = IndexOf(stratum);
        Plots plots = PlotsOf(stratum, at);
        N[] totals =
        [
            .. plots.Named.Select((pair, k) => plotStock(pair.Value, plots.Areas[k], $"{_path}.strata.{stratum}.plots.{pair.Key}", at with { Second = pair.Key })),
        ];
        N count = _frame.Counts[stratum];
        return StratifiedSample.OfTotals(new PlotTotals<N>(totals, ofPlot, plots.Areas, plots.Sampled), count, variable, at);
    }

    private Plots PlotsOf(string stratum, At at) => _plots.Once(stratum, () =>
    {
        KeyValuePair<string, DeadWoodPlot>[] named = [.. _inventory.Strata[stratum].Plots.InOrder()];
        N[] areas = Array.ConvertAll(named, pair => ToolInput.Read<N, Area>(
            pair.Value.Area, S.PlotArea, $"{_path}.strata.{stratum}.plots.{pair.Key}.area", at with { Second = pair.Key }));
        return new Plots(named, areas, N.Sum(areas, S.SampledArea, at));
    });

    private sealed record Plots(KeyValuePair<string, DeadWoodPlot>[] Named, N[] Areas, N Sampled);
}

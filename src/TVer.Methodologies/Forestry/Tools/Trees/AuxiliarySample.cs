using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>
/// An auxiliary variable on a larger sample of plots, for double sampling (AR-TOOL14 v04.2, (18), (19) and appendix 3): the plots with
/// trees are its sub-sample.
/// </summary>
/// <remarks>In JSON: <c>"auxiliary": { "plots": { "p1": "75 %", "p2": "60 %" }, "source": "crown cover from aerial images" }</c>.</remarks>
public sealed record AuxiliarySample
{
    /// <summary>
    /// x_p,i of every plot of the larger sample, by name: those with trees, and more. Any variable related linearly to the biomass (crown
    /// cover in %, basal area in m2/ha), all in one unit.
    /// </summary>
    public required IReadOnlyDictionary<string, Measurement> Plots { get; init; }

    /// <summary>Where the values come from.</summary>
    public string? Source { get; init; }
}

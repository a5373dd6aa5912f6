using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>How the carbon of the trees is assessed: the four ways of the handbook.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<TreeMethod>))]
public enum TreeMethod
{
    /// <summary>Counting the trees.</summary>
    Count,

    /// <summary>Measuring the trees of sample plots.</summary>
    Plots,

    /// <summary>Remote sensing.</summary>
    RemoteSensing,

    /// <summary>Another way that TGO approves.</summary>
    Approved,
}

/// <summary>How the number of sample plots is found: the three ways of the handbook.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PlotDesign>))]
public enum PlotDesign
{
    /// <summary>Plots of 1 % of the project area or more.</summary>
    OnePercent,

    /// <summary>Plots in strata.</summary>
    Stratified,

    /// <summary>The A/R tool for the number of plots, or statistics.</summary>
    SampleSizeTool,
}

/// <summary>How the carbon of the trees is assessed, and the stock before the project.</summary>
public sealed record TreeAssessment
{
    /// <summary>The way, the same in all rounds.</summary>
    public required TreeMethod Method { get; init; }

    /// <summary>How the number of plots was found; needed for measured plots.</summary>
    public PlotDesign? Design { get; init; }

    /// <summary>The evidence: of the sample size, of the remote sensing, or TGO's approval of another way.</summary>
    public Declaration? Evidence { get; init; }

    /// <summary>Whether the height of palms is measured from the foot of the stem to the base of frond 41; needed where an inventory has palms.</summary>
    public Declaration? IsPalmHeightToFrond41 { get; init; }

    /// <summary>The stock before the project; not for counting.</summary>
    public OrchardStock? Baseline { get; init; }
}

/// <summary>The carbon of the trees at one time: entered by stratum, or computed from the trees of sample plots.</summary>
public sealed record OrchardStock
{
    /// <summary>The strata, by name; together they are the plots of the project. Null where there is an inventory.</summary>
    public IReadOnlyDictionary<string, OrchardStratum>? Strata { get; init; }

    /// <summary>
    /// The trees measured on sample plots, for <see cref="TreeMethod.Plots"/>: carbon fractions are those of the species group, roots those of its ratio
    /// or of an equation, as T-VER-S-TOOL-01-01 has them. Null where the densities are entered.
    /// </summary>
    public TreeInventory? Inventory { get; init; }

    /// <summary>The inventory.</summary>
    public string? Source { get; init; }
}

/// <summary>One stratum of trees, with its carbon entered.</summary>
public sealed record OrchardStratum
{
    /// <summary>The area.</summary>
    public required Area Area { get; init; }

    /// <summary>The carbon of the trees above and below ground, with the half-width of its 90 % confidence interval, such as <c>"12.4 ± 1.1 tCO2e/rai"</c>.</summary>
    public Estimate<CarbonDensity>? Density { get; init; }

    /// <summary>The area of all sample plots; needed for measured plots.</summary>
    public Area? SampledArea { get; init; }
}

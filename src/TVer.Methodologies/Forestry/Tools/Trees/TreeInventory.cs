using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>How the roots of trees are computed; see <see cref="TreeInterpretations.Roots"/>.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RootMethod>))]
public enum RootMethod
{
    /// <summary>The root-to-shoot equation of the parent tool on the above-ground biomass of the plot per hectare.</summary>
    PerHectareEquation,

    /// <summary>The root-to-shoot ratio of the species group.</summary>
    GroupRatio,

    /// <summary>The equation for roots that the allometric equation of the group brings along.</summary>
    RootEquation,
}

/// <summary>Which carbon fraction is used; see <see cref="TreeInterpretations.CarbonFractions"/>.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CarbonFractionMethod>))]
public enum CarbonFractionMethod
{
    /// <summary>0.47 tC/t d.m. for all trees.</summary>
    ParentDefault,

    /// <summary>The carbon fraction of each species group.</summary>
    ByGroup,
}

/// <summary>Trees measured on sample plots at one date: what T-VER-P-TOOL-01-02 turns into a stock with its uncertainty.</summary>
/// <remarks>Strata, plots, trees and groups are keyed by their names. A plot without trees stays in the sample: it is entered with no trees.</remarks>
public sealed record TreeInventory
{
    /// <summary>How the biomass of each group of trees is computed, by the name that the trees use.</summary>
    public required IReadOnlyDictionary<string, TreeGroup> Groups { get; init; }

    /// <summary>The strata, by name.</summary>
    public required IReadOnlyDictionary<string, InventoryStratum> Strata { get; init; }

    /// <summary>The date of the measurement; null where there is only one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How roots are computed.</summary>
    public RootMethod Roots { get; init; }

    /// <summary>Which carbon fraction is used.</summary>
    public CarbonFractionMethod CarbonFractions { get; init; }

    /// <summary>Allometric equations of the project's own, beside the published ones.</summary>
    public IReadOnlyList<AllometricDefinition> Equations { get => field ?? []; init; }

    /// <summary>Where the measurements come from.</summary>
    public string? Source { get; init; }

    /// <summary>Whether every plot says which saplings it has.</summary>
    internal bool SaysSaplings => Strata.Values.All(stratum => stratum.Plots.Values.All(plot => plot.Saplings is not null));

    /// <summary>The area of all strata, rai.</summary>
    internal double TotalRai => Strata.Values.Select(stratum => stratum.Area).TotalRai();

    internal bool IsSampledDoubly => Strata.Values.Any(stratum => stratum.Auxiliary is not null);

    internal bool HasSaplings => Strata.Values.Any(stratum => stratum.Plots.Values.Any(plot => plot.Saplings is { Count: > 0 }));
}

/// <summary>How the biomass of a group of trees (a species, a forest type) is computed.</summary>
public sealed record TreeGroup
{
    /// <summary>The code of the allometric equation, such as <c>ogawa-rain-v02</c>.</summary>
    public required string Equation { get; init; }

    /// <summary>D_j: the basic wood density, t d.m./m3; needed where the equation gives a volume (A1.5).</summary>
    public Measurement? BasicDensity { get; init; }

    /// <summary>BEF_2,j where the equation gives a volume; null for 1.15, the default of the parent tool for ex-post use.</summary>
    public Ratio? ExpansionFactor { get; init; }

    /// <summary>R_j of the group, in place of that of the equation's row.</summary>
    public Ratio? RootRatio { get; init; }

    /// <summary>CF_j of the group, tC/t d.m., in place of that of the equation's row.</summary>
    public Measurement? CarbonFraction { get; init; }

    /// <summary>Why a doubtful row of the table of equations is used all the same; without it such a row is refused.</summary>
    public Declaration? DoubtAccepted { get; init; }

    /// <summary>Where the values of this group come from.</summary>
    public string? Source { get; init; }
}

/// <summary>A stratum with its sample plots.</summary>
public sealed record InventoryStratum
{
    /// <summary>A_i: the area of the stratum.</summary>
    public required Area Area { get; init; }

    /// <summary>The sample plots, by name; the names are unique over all strata.</summary>
    public required IReadOnlyDictionary<string, SamplePlot> Plots { get; init; }

    /// <summary>An auxiliary variable of a larger sample, whose sub-sample the plots are: the stratum is sampled doubly; null where it is not.</summary>
    public AuxiliarySample? Auxiliary { get; init; }

    /// <summary>Where the area comes from.</summary>
    public string? Source { get; init; }
}

/// <summary>A sample plot with its trees.</summary>
public sealed record SamplePlot
{
    /// <summary>A_PLOT: the area of the plot, on the map.</summary>
    public required Area Area { get; init; }

    /// <summary>The trees, by name; empty for a plot without trees.</summary>
    public required IReadOnlyDictionary<string, MeasuredTree> Trees { get; init; }

    /// <summary>Saplings counted, by group; empty where there are none, null where nobody looked for them.</summary>
    public IReadOnlyDictionary<string, SaplingTally>? Saplings { get; init; }

    /// <summary>v_HARVEST where the trees grew from coppiced roots, m3/ha.</summary>
    public Measurement? CoppiceHarvestVolume { get; init; }

    /// <summary>v_TREE, the volume standing where the trees grew from coppiced roots, m3/ha.</summary>
    public Measurement? CoppiceStandingVolume { get; init; }

    /// <summary>Where the plot's data come from.</summary>
    public string? Source { get; init; }
}

/// <summary>One tree as measured.</summary>
public sealed record MeasuredTree
{
    /// <summary>The name of its group.</summary>
    public required string Group { get; init; }

    /// <summary>D, such as <c>30 cm</c>; or else the circumference.</summary>
    public Measurement? Diameter { get; init; }

    /// <summary>The circumference, such as <c>94.2 cm</c>; D is this divided by π.</summary>
    public Measurement? Circumference { get; init; }

    /// <summary>H, such as <c>20 m</c>; needed where the group's equation uses it.</summary>
    public Measurement? Height { get; init; }

    /// <summary>ρ, such as <c>0.6 g/cm3</c>; needed where the group's equation uses it.</summary>
    public Measurement? WoodDensity { get; init; }

    /// <summary>Where the measurement is noted, such as a line of a field sheet.</summary>
    public string? Source { get; init; }
}

/// <summary>Saplings of one group counted on a plot, with the mean mass of those harvested for it.</summary>
public sealed record SaplingTally
{
    /// <summary>Their number.</summary>
    public required int Count { get; init; }

    /// <summary>The mean dry mass of a sapling, such as <c>1.2 kg d.m.</c>.</summary>
    public required Measurement MeanMass { get; init; }

    /// <summary>Where the mean mass comes from.</summary>
    public string? Source { get; init; }
}

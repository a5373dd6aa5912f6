using System.Collections.ObjectModel;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>Dead wood and litter measured in sample plots, by stratum.</summary>
public sealed record DeadWoodInventory
{
    /// <summary>The strata by name.</summary>
    public required IReadOnlyDictionary<string, DeadWoodStratum> Strata { get; init; }

    /// <summary>The date of the measurement; null where there is only one.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>A stratum with its sample plots. Plots without dead wood belong in the sample.</summary>
public sealed record DeadWoodStratum
{
    /// <summary>A_i: its area.</summary>
    public required Area Area { get; init; }

    /// <summary>Its plots by name; the names are unique over all strata.</summary>
    public required IReadOnlyDictionary<string, DeadWoodPlot> Plots { get; init; }
}

/// <summary>A sample plot.</summary>
public sealed record DeadWoodPlot
{
    /// <summary>a_p: its area.</summary>
    public required Area Area { get; init; }

    /// <summary>L: the length of its two transect lines together, at least 100 m; needed where lying wood was found.</summary>
    public Length? TransectLength { get; init; }

    /// <summary>Dead wood by species or group of species; empty where there is none.</summary>
    public IReadOnlyDictionary<string, DeadWoodSpecies> Species { get => field ?? ReadOnlyDictionary<string, DeadWoodSpecies>.Empty; init; }

    /// <summary>The litter sample; null where litter is not measured.</summary>
    public LitterSample? Litter { get; init; }
}

/// <summary>The dead wood of one species in a plot, with its factors.</summary>
public sealed record DeadWoodSpecies
{
    /// <summary>R_j: the root-to-shoot ratio, as for living trees (it needs the biomass of the plot per hectare); 0 where roots are not counted.</summary>
    public required Ratio RootToShoot { get; init; }

    /// <summary>D_j: density of the wood, such as 0.5 t d.m./m3; needed for all but standing trees with a biomass.</summary>
    public Measurement? WoodDensity { get; init; }

    /// <summary>BEF_2,j; needed for standing trees with a volume.</summary>
    public Ratio? ExpansionFactor { get; init; }

    /// <summary>Standing dead trees, and uprooted ones left lying.</summary>
    public IReadOnlyList<StandingDeadTree> Standing { get => field ?? []; init; }

    /// <summary>Stumps and broken trunks.</summary>
    public IReadOnlyList<Stump> Stumps { get => field ?? []; init; }

    /// <summary>Lying pieces that a transect line crosses.</summary>
    public IReadOnlyList<LyingPiece> Lying { get => field ?? []; init; }
}

/// <summary>A standing dead tree: with its biomass as if alive (equation 2), or with its stem volume (equation 1).</summary>
public sealed record StandingDeadTree
{
    /// <summary>What it has lost.</summary>
    public required StandingLoss Loss { get; init; }

    /// <summary>f_j,k: above-ground biomass by an allometric equation, such as 120 kg d.m.</summary>
    public Measurement? Biomass { get; init; }

    /// <summary>V_k: stem volume over bark, such as 0.85 m3.</summary>
    public Measurement? Volume { get; init; }
}

/// <summary>A stump or broken trunk.</summary>
public sealed record Stump
{
    /// <summary>H_k: its height.</summary>
    public required Length Height { get; init; }

    /// <summary>How sound its wood is.</summary>
    public required WoodSoundness Soundness { get; init; }

    /// <summary>D_MID,k, measured at half height; needed below 4 m.</summary>
    public Length? MidDiameter { get; init; }

    /// <summary>DBH_k; needed where the diameter at half height was not measured.</summary>
    public Length? BreastDiameter { get; init; }

    /// <summary>H_DBH,k: where the diameter was measured; needed with <see cref="BreastDiameter"/>, 1.3 m unless buttresses stand in the way.</summary>
    public Length? MeasurementHeight { get; init; }
}

/// <summary>A lying piece of dead wood.</summary>
public sealed record LyingPiece
{
    /// <summary>D_n: its diameter where the line crosses it; at least 10 cm.</summary>
    public required Length Diameter { get; init; }

    /// <summary>How sound its wood is.</summary>
    public required WoodSoundness Soundness { get; init; }
}

/// <summary>The composite litter sample of a plot: four frames.</summary>
public sealed record LitterSample
{
    /// <summary>a_p: the area of one frame, often 0.5 m².</summary>
    public required Area FrameArea { get; init; }

    /// <summary>B_LI_WET,p: wet mass of the four frames together, such as 3.2 kg.</summary>
    public required Measurement WetMass { get; init; }

    /// <summary>DWR: dry mass to wet mass.</summary>
    public required Ratio DryShare { get; init; }
}

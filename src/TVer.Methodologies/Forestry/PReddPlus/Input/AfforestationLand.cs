using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The land under afforestation before the project (1.1, definitions).</summary>
public sealed record AfforestationLand
{
    /// <summary>Its area.</summary>
    public required Area Area { get; init; }

    /// <summary>Whether the land was forest before the start; forest must be degraded forest by the definition.</summary>
    public required bool WasForest { get; init; }

    /// <summary>The tree counts that make forest a degraded one; needed where the land was forest.</summary>
    public DegradedForestCounts? DegradedForest { get; init; }

    /// <summary>The original ecosystem is not changed.</summary>
    public required Declaration OriginalEcosystemKept { get; init; }

    /// <summary>The share of the project area in which the activity replaces agriculture; at most 50 %.</summary>
    public required Ratio AgricultureReplaced { get; init; }

    /// <summary>The activity meets T-VER-P-METH-13-01.</summary>
    public required Declaration MeetsAfforestationMethodology { get; init; }

    /// <summary>The baseline was checked on the reference region of the REDD activity (5.1.2).</summary>
    public required Declaration BaselineOnSameReferenceRegion { get; init; }
}

/// <summary>Trees left per rai in degraded forest (definitions).</summary>
public sealed record DegradedForestCounts
{
    /// <summary>It lies in a national forest reserve, has few complete valuable trees left, and hardly recovers by itself.</summary>
    public required Declaration IsDepletedReserve { get; init; }

    /// <summary>Young trees above 2 m, per rai; at most 20.</summary>
    public required double YoungTreesPerRai { get; init; }

    /// <summary>Trees of 50 to 100 cm girth at 130 cm, per rai; at most 8.</summary>
    public required double MediumTreesPerRai { get; init; }

    /// <summary>Trees of more than 100 cm girth, per rai; at most 2.</summary>
    public required double LargeTreesPerRai { get; init; }
}

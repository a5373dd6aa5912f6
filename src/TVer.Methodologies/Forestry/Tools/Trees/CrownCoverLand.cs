using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Land whose trees before the project are taken to grow in proportion to their crown cover, by stratum (AR-TOOL14 v04.2, 9 and 10).</summary>
public sealed record CrownCoverLand
{
    /// <summary>The strata by name; one without trees has a cover of zero.</summary>
    public required IReadOnlyDictionary<string, CrownCoverStratum> Strata { get; init; }

    /// <summary>The national threshold of crown cover for a forest: 30 % in T-VER-P-METH-13-03 v02. The mean cover must be below 20 % of it.</summary>
    public required Ratio NationalThreshold { get; init; }

    /// <summary>R_TREE; null for 0.25, the default of the tool.</summary>
    public Ratio? RootToShoot { get; init; }

    /// <summary>The last project year in which the trees grow, from 1; null for 20, the default of the tool.</summary>
    public int? LastYearOfGrowth { get; init; }

    /// <summary>That the trees grow to that year; needed where it is given.</summary>
    public Declaration? SteadyStateShown { get; init; }
}

/// <summary>A stratum with its crown cover before the project.</summary>
public sealed record CrownCoverStratum
{
    /// <summary>A_i: its area.</summary>
    public required Area Area { get; init; }

    /// <summary>CC_i: crown cover of trees before the project, from 0 to 100 %.</summary>
    public required Ratio CrownCover { get; init; }

    /// <summary>Δb_FOREST: annual above-ground growth of forest in the region, such as <c>3 t d.m./ha/yr</c> (IPCC GPG-LULUCF 2003, table 3A.1.5).</summary>
    public required Measurement ForestGrowth { get; init; }

    /// <summary>Where cover and growth come from.</summary>
    public string? Source { get; init; }
}

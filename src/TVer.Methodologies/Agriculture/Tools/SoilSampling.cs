using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>The composite sample of one sub-plot of 10 rai at most.</summary>
public sealed record SoilSample
{
    /// <summary>The area of the sub-plot.</summary>
    public required Area Area { get; init; }

    /// <summary>BD: the bulk density.</summary>
    public required Estimate<BulkDensity> BulkDensity { get; init; }

    /// <summary>OC: organic carbon in the fine soil, by mass, such as <c>1.2 %</c>.</summary>
    public required Estimate<Ratio> OrganicCarbon { get; init; }

    /// <summary>The share of coarse fragments.</summary>
    public required Ratio CoarseFragments { get; init; }

    /// <summary>The depth sampled: 30 cm.</summary>
    public required Length Depth { get; init; }
}

/// <summary>One sampling of the soil: the samples of all sub-plots of all plots.</summary>
public sealed record SoilSampling
{
    /// <summary>The samples by plot and sub-plot.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, SoilSample>> Plots { get; init; }

    /// <summary>The laboratory report.</summary>
    public string? Source { get; init; }
}

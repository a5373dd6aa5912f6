using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>The composite sample of one sub-plot of 10 rai at most; the depth sampled is 30 cm.</summary>
public sealed record SoilSample : SoilLayer
{
    /// <summary>The area of the sub-plot.</summary>
    public required Area Area { get; init; }
}

/// <summary>One sampling of the soil: the samples of all sub-plots of all plots.</summary>
public sealed record SoilSampling
{
    /// <summary>The samples by plot and sub-plot.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, SoilSample>> Plots { get; init; }

    /// <summary>The laboratory report.</summary>
    public string? Source { get; init; }
}

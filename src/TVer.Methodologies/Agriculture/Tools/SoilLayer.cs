using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>Soil as measured: a sample, or one layer of a profile.</summary>
public record SoilLayer
{
    private const double LowestDensity = 0.1;
    private const double DensityOfMinerals = 2.65;
    private const double LargestOrganicCarbon = 0.6;

    /// <summary>BD: the bulk density.</summary>
    public required Estimate<BulkDensity> BulkDensity { get; init; }

    /// <summary>OC: organic carbon in the fine soil, by mass, such as <c>1.2 %</c>.</summary>
    public required Estimate<Ratio> OrganicCarbon { get; init; }

    /// <summary>The share of coarse fragments.</summary>
    public required Ratio CoarseFragments { get; init; }

    /// <summary>The depth sampled, or the thickness of the layer.</summary>
    public required Length Depth { get; init; }

    /// <summary>Whether bulk density, carbon and coarse fragments can be those of mineral soil; else a unit is likely to be wrong, such as kg/m3 for g/cm3.</summary>
    internal bool IsPlausible =>
        BulkDensity.Value.Value is >= LowestDensity and <= DensityOfMinerals
        && OrganicCarbon.Value.Value is >= 0 and <= LargestOrganicCarbon
        && CoarseFragments.Value is >= 0 and < 1;
}

using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>A driver of forest change that the methodology considers (table 2).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ForestChangeDriver>))]
public enum ForestChangeDriver
{
    /// <summary>Cutting of fuelwood, unsustainable or unplanned: degradation.</summary>
    Fuelwood,

    /// <summary>Unsustainable gathering of non-timber products: degradation.</summary>
    NonTimberProducts,

    /// <summary>Unplanned cutting of timber: degradation.</summary>
    UnplannedLogging,

    /// <summary>Uncontrolled grazing and fodder: degradation.</summary>
    Grazing,

    /// <summary>Forest fire caused by people: deforestation.</summary>
    HumanCausedFire,

    /// <summary>Unplanned digging and mining: deforestation.</summary>
    UnplannedMining,

    /// <summary>Subsistence farming that converts forest: deforestation.</summary>
    SubsistenceFarming,

    /// <summary>Encroachment: deforestation.</summary>
    Encroachment,
}

/// <summary>The region whose history stands for what would happen in the project area (1.2.2). Exactly one approach is given.</summary>
public sealed record ReferenceRegion
{
    /// <summary>Its area; not smaller than the project's.</summary>
    public required Area Area { get; init; }

    /// <summary>Approach 1: comparison by table 1.</summary>
    public ReferenceRegionByComparison? ByComparison { get; init; }

    /// <summary>Approach 2: for small projects next to recent deforestation.</summary>
    public ReferenceRegionByProximity? ByProximity { get; init; }
}

/// <summary>A test of table 1 that compares shares of the two areas.</summary>
/// <param name="ProjectShare">The share of the project area that is alike; at least 85 %.</param>
/// <param name="ReferenceShare">The share of the reference region that it is like; at least 85 %.</param>
public record ShareComparison(Ratio ProjectShare, Ratio ReferenceShare);

/// <summary>A test of table 1 that compares means besides shares.</summary>
/// <param name="ProjectShare">The share of the project area; at least 85 %.</param>
/// <param name="ReferenceShare">The share of the reference region; at least 85 %.</param>
/// <param name="ProjectMean">The mean in that share of the project area, in any one unit.</param>
/// <param name="ReferenceMean">The mean in that share of the reference region, in the same unit: the project's differs from it by no more than 15 % of it.</param>
public sealed record MeanComparison(Ratio ProjectShare, Ratio ReferenceShare, double ProjectMean, double ReferenceMean)
    : ShareComparison(ProjectShare, ReferenceShare);

/// <summary>Approach 1: the comparison of table 1.</summary>
public sealed record ReferenceRegionByComparison
{
    /// <summary>Forest or vegetation classes.</summary>
    public required ShareComparison ForestClasses { get; init; }

    /// <summary>Elevation above the sea, same range.</summary>
    public required ShareComparison Elevation { get; init; }

    /// <summary>Mean slope.</summary>
    public required MeanComparison Slope { get; init; }

    /// <summary>Mean annual rainfall.</summary>
    public required MeanComparison Rainfall { get; init; }

    /// <summary>The drivers in the project area.</summary>
    public required IReadOnlyList<ForestChangeDriver> ProjectDrivers { get; init; }

    /// <summary>The drivers in the reference region.</summary>
    public required IReadOnlyList<ForestChangeDriver> ReferenceDrivers { get; init; }

    /// <summary>For each driver of the region that is not in the project area: the area of the region that it affects.</summary>
    public IReadOnlyDictionary<ForestChangeDriver, Area> AreaOfOtherDrivers { get => field ?? ReadOnlyDictionary<ForestChangeDriver, Area>.Empty; init; }

    /// <summary>Land tenure and management are alike.</summary>
    public required Declaration Tenure { get; init; }

    /// <summary>Policies and regulations are of the same kind or effect.</summary>
    public required Declaration Policies { get; init; }

    /// <summary>Population and transport were alike at the start of the reference period.</summary>
    public required Declaration PopulationAndTransport { get; init; }

    /// <summary>Where no region meets all conditions (note under table 1): why the one chosen is conservative, or how its rate is discounted.</summary>
    public Declaration? ConservativeFallback { get; init; }
}

/// <summary>Approach 2: a project of at most 6,250 rai next to recent deforestation.</summary>
public sealed record ReferenceRegionByProximity
{
    /// <summary>The distance of the nearest part of the project from deforestation in the region; at most 120 m.</summary>
    public required Length DistanceToDeforestation { get; init; }

    /// <summary>The share of the project's boundary within 120 m of that deforestation; at least 25 %.</summary>
    public required Ratio BoundaryShareWithin120Metres { get; init; }

    /// <summary>The day of that deforestation; within 10 years before the start.</summary>
    public required DateOnly DeforestedOn { get; init; }

    /// <summary>Evidence from social and geographic surveys, with a map of both areas.</summary>
    public required Declaration Evidence { get; init; }
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>How goods and services that came from the project area are replaced (1.2.3).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<LeakageManagementChoice>))]
public enum LeakageManagementChoice
{
    /// <summary>By a leakage management zone.</summary>
    Zone,

    /// <summary>By other sources, which are shown on a map and are places where leakage may occur.</summary>
    MappedSources,

    /// <summary>Their use fell because the project replaced it, such as fuelwood by biogas: no zone is needed.</summary>
    UseReplaced,
}

/// <summary>What measures do to cutting, for market leakage (7.2.2).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MarketMeasure>))]
public enum MarketMeasure
{
    /// <summary>Measures reduce the drivers to the least or to nothing: factor 0, with evidence.</summary>
    DriversEliminated,

    /// <summary>Measures defer cutting, such as rescheduled debt: factor 0.1, with evidence.</summary>
    CuttingDeferred,

    /// <summary>Measures lower cutting for good: factor 0.2, 0.4 or 0.7 by the ratios of merchantable biomass.</summary>
    CuttingReducedForGood,
}

/// <summary>Leakage management (1.2.3, 7.1) and market leakage (7.2.2).</summary>
public sealed record LeakageManagement
{
    /// <summary>How goods and services are replaced.</summary>
    public required LeakageManagementChoice Choice { get; init; }

    /// <summary>The activities in the zone are lawful; needed for a zone.</summary>
    public Declaration? ZoneIsLawful { get; init; }

    /// <summary>The zone yields as much as was used in the baseline; needed for a zone.</summary>
    public Declaration? ZoneMeetsBaselineUse { get; init; }

    /// <summary>The zone lies outside the project and within the distance that users are willing to travel, found by a survey; needed for a zone.</summary>
    public Declaration? ZoneIsWithinReach { get; init; }

    /// <summary>A map of the other sources, brought up to date at each renewal; needed for mapped sources.</summary>
    public Declaration? SourcesMapped { get; init; }

    /// <summary>Evidence that use fell because it was replaced; needed where use is replaced.</summary>
    public Declaration? UseReplaced { get; init; }

    /// <summary>The survey behind all this is representative and checked in detail (7.1, item 3).</summary>
    public required Declaration SurveyIsRepresentative { get; init; }

    /// <summary>Market leakage.</summary>
    public required MarketLeakage Market { get; init; }
}

/// <summary>What is needed for market leakage (7.2.2).</summary>
public sealed record MarketLeakage
{
    /// <summary>What the measures do to cutting.</summary>
    public required MarketMeasure Measure { get; init; }

    /// <summary>Evidence for the measure; needed for the factors 0 and 0.1.</summary>
    public string? Source { get; init; }

    /// <summary>Merchantable to total biomass where cutting may move to; needed where cutting is reduced for good.</summary>
    public Ratio? MerchantableShareInLeakageArea { get; init; }

    /// <summary>Merchantable to total biomass in the project area in the base year; needed where cutting is reduced for good.</summary>
    public Ratio? MerchantableShareInProjectArea { get; init; }

    /// <summary>Market leakage below 5 % is neglected: no illegal logging was found, and cutting elsewhere in the country rose only a little. Null where it is not neglected.</summary>
    public Declaration? NeglectBelowFivePercent { get; init; }
}

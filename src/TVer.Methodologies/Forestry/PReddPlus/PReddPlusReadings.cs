using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>How open places of the text are read. The default of each is the conservative reading that the library decided on.</summary>
public sealed record PReddPlusReadings
{
    /// <summary>The conservative default of every reading.</summary>
    public static PReddPlusReadings Default { get; } = new();

    /// <summary>6.1.1: how the sum over years is read.</summary>
    public EnhancementReading Enhancement { get; init; }

    /// <summary>6.1.1, 8: how real losses during the project count.</summary>
    public ProjectLossReading ProjectLosses { get; init; }

    /// <summary>9, Annex 1: what the uncertainty discount is applied to.</summary>
    public DiscountReading Discount { get; init; }

    /// <summary>5.1.6: what NAC multiplies.</summary>
    public AreaChangeReading AreaChange { get; init; }

    /// <summary>5.1.6: the rate over several intervals.</summary>
    public RateReading Rate { get; init; }

    /// <summary>5.1.6: conversion back to denser strata.</summary>
    public RecoveryReading Recovery { get; init; }

    /// <summary>5.2.1: the area of the dense stratum in a year.</summary>
    public DenseAreaReading DenseArea { get; init; }

    /// <summary>5.2.2, 11.2: the baseline change of soil under afforestation.</summary>
    public BaselineSoilReading BaselineSoil { get; init; }

    /// <summary>7.2.2: the 15 % of the ratios of merchantable biomass.</summary>
    public MarketRatioReading MarketRatio { get; init; }
}

/// <summary>6.1.1: how the sum over years is read.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<EnhancementReading>))]
public enum EnhancementReading
{
    /// <summary>Stock difference to the baseline at t over whole strata; a period's claim is the difference of successive values.</summary>
    StockDifference,

    /// <summary>The double sum to the letter: counts the same carbon again each year.</summary>
    DoubleSum,

    /// <summary>VCS: only the area that the baseline would have lost.</summary>
    BaselineLossAreaOnly,
}

/// <summary>6.1.1, 8: how real losses during the project count.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProjectLossReading>))]
public enum ProjectLossReading
{
    /// <summary>The stock change over all strata on the same total area, also where no gain is claimed.</summary>
    AllStrata,

    /// <summary>As printed: the difference within each stratum; land that moves to a sparse stratum counts nothing.</summary>
    AsPrinted,
}

/// <summary>9, Annex 1: what the uncertainty discount is applied to.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DiscountReading>))]
public enum DiscountReading
{
    /// <summary>Each carbon change, with the half-width propagated to it.</summary>
    CarbonChange,

    /// <summary>Each uncertain input, as the example of the annex.</summary>
    Parameter,
}

/// <summary>5.1.6: what NAC multiplies.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AreaChangeReading>))]
public enum AreaChangeReading
{
    /// <summary>The baseline emission of every stratum whose monitored area did not fall.</summary>
    UnchangedStrata,

    /// <summary>The baseline emission of every stratum that has a transition time.</summary>
    EveryStratum,

    /// <summary>Nothing: the document uses it in no equation.</summary>
    NotApplied,
}

/// <summary>5.1.6: the rate over several intervals.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RateReading>))]
public enum RateReading
{
    /// <summary>The lower of the unweighted and the time-weighted mean; the higher for conversion back to denser strata.</summary>
    LowerMean,

    /// <summary>The mean of the interval rates, each alike.</summary>
    UnweightedMean,

    /// <summary>The mean of the interval rates, weighted by years.</summary>
    TimeWeightedMean,

    /// <summary>A line through the area converted since the first map; for more than four maps only.</summary>
    Regression,
}

/// <summary>5.1.6: conversion back to denser strata.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RecoveryReading>))]
public enum RecoveryReading
{
    /// <summary>Counted with its sign: it lowers the baseline emission.</summary>
    Counted,

    /// <summary>Dense to sparse only, as the symbols are described.</summary>
    LossesOnly,
}

/// <summary>5.2.1: the area of the dense stratum in a year.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DenseAreaReading>))]
public enum DenseAreaReading
{
    /// <summary>The smaller of the area given and the area that the rates leave.</summary>
    SmallerOfGivenAndDeclining,

    /// <summary>As given.</summary>
    AsGiven,
}

/// <summary>5.2.2, 11.2: the baseline change of soil under afforestation.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BaselineSoilReading>))]
public enum BaselineSoilReading
{
    /// <summary>Subtracted where it is a gain and soil is claimed in the project.</summary>
    SubtractedWhenPositive,

    /// <summary>Left out, as the equation prints it.</summary>
    Omitted,
}

/// <summary>7.2.2: the 15 % of the ratios of merchantable biomass.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MarketRatioReading>))]
public enum MarketRatioReading
{
    /// <summary>The largest factor that any of the other readings gives.</summary>
    LargestFactor,

    /// <summary>A share of the project's ratio.</summary>
    Relative,

    /// <summary>Percentage points.</summary>
    PercentagePoints,

    /// <summary>A share, and the third case to the letter: any lower ratio.</summary>
    ThirdCaseAsPrinted,
}

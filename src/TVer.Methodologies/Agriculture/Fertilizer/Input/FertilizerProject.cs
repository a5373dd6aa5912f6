using System.Text.Json.Serialization;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>Everything that T-VER-S-METH-13-05 v02 asks of a project, as far as the farmers' handbook tells.</summary>
public sealed record FertilizerProject
{
    /// <summary>The project's name, for the reader.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the years are an estimate beforehand or monitored.</summary>
    public required ProjectStage Stage { get; init; }

    /// <summary>The conditions of the methodology that no number answers.</summary>
    public required FertilizerApplicability Applicability { get; init; }

    /// <summary>What is put on the plots.</summary>
    public required Fertilization Fertilization { get; init; }

    /// <summary>The sampling of the soil before the project; null where soil carbon is not counted.</summary>
    public SoilSampling? Soil { get; init; }

    /// <summary>The rounds, in time, without gaps.</summary>
    public required IReadOnlyList<FertilizerRound> Rounds { get; init; }

    /// <summary>How open places of the text are read; the defaults are the conservative ones.</summary>
    public FertilizerReadings Readings { get => field ?? new(); init; }
}

/// <summary>The conditions of T-VER-S-METH-13-05 v02.</summary>
public sealed record FertilizerApplicability
{
    /// <summary>What the project does; one practice or more.</summary>
    public required IReadOnlyList<FertilizerPractice> Practices { get; init; }

    /// <summary>Whether fertiliser and amendments become correct and suitable: condition 1.</summary>
    public required Declaration IsCorrectPractice { get; init; }

    /// <summary>How long the land has been farmed: five years or more, condition 3.</summary>
    public required Duration FarmedFor { get; init; }

    /// <summary>Whether the land is free of the risk of landslide: condition 4.</summary>
    public required Declaration IsFreeOfLandslideRisk { get; init; }

    /// <summary>Whether there is a legal document of the right to use the land: condition 6.</summary>
    public required Declaration HasLandRight { get; init; }
}

/// <summary>A practice that the handbook lists.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FertilizerPractice>))]
public enum FertilizerPractice
{
    /// <summary>Fertiliser and amendments matched to what the crop needs.</summary>
    MatchedToCropNeed,

    /// <summary>More organic and biological fertiliser, so that less chemical fertiliser is used.</summary>
    OrganicInsteadOfChemical,

    /// <summary>Better placement and timing, such as burying, and spreading when the soil is moist.</summary>
    PlacementAndTiming,
}

/// <summary>A round of monitoring, or of the estimate.</summary>
public sealed record FertilizerRound
{
    /// <summary>The first calendar year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last calendar year, inclusive.</summary>
    public required int LastYear { get; init; }

    /// <summary>LE: emissions outside the boundary that the project causes in the round; 0 with the reason as its source where there are none.</summary>
    public required Estimate<CarbonDioxideEquivalent> Leakage { get; init; }

    /// <summary>The sampling of the soil at the end of the round; needed in every round where soil carbon is counted.</summary>
    public SoilSampling? Soil { get; init; }
}

/// <summary>How open places of the text are read.</summary>
public sealed record FertilizerReadings
{
    /// <summary>A year above 5,000 tCO2e after the fact.</summary>
    public AnnualCapReading AnnualCap { get; init; }

    /// <summary>The samples of sub-plots.</summary>
    public SoilWeightingReading SoilWeighting { get; init; }

    /// <summary>The uncertainty discount of the soil carbon change.</summary>
    public UncertaintyReading Uncertainty { get; init; }
}

using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>Everything that T-VER-S-METH-13-06 v02 asks of a project, as far as the farmers' handbook tells.</summary>
public sealed record PerennialProject
{
    /// <summary>The project's name, for the reader.</summary>
    public string? Note { get; init; }

    /// <summary>The conditions of the methodology that no number answers.</summary>
    public required PerennialApplicability Applicability { get; init; }

    /// <summary>What is put on the plots: the half shared with T-VER-S-METH-13-05.</summary>
    public required Fertilization Fertilization { get; init; }

    /// <summary>How the carbon of the trees is assessed, and what is there before the project.</summary>
    public required TreeAssessment Trees { get; init; }

    /// <summary>The sampling of the soil before the project; null where soil carbon is not counted.</summary>
    public SoilSampling? Soil { get; init; }

    /// <summary>The rounds, in time, without gaps.</summary>
    public required IReadOnlyList<OrchardRound> Rounds { get; init; }

    /// <summary>How open places of the text are read; the defaults are the conservative ones.</summary>
    public PerennialReadings Readings { get => field ?? new(); init; }
}

/// <summary>The conditions of T-VER-S-METH-13-06 v02.</summary>
public sealed record PerennialApplicability
{
    /// <summary>Whether the trees are planted, tended and managed correctly: condition 1.</summary>
    public required Declaration IsManagedCorrectly { get; init; }

    /// <summary>Whether fertiliser and amendments become correct and suitable: condition 2. The cut of 5 % is tested by the records.</summary>
    public required Declaration IsCorrectPractice { get; init; }

    /// <summary>The pattern of the orchard: condition 3.</summary>
    public required OrchardPattern Pattern { get; init; }

    /// <summary>Whether the orchard is maintained regularly so that it keeps yielding: condition 3.</summary>
    public required Declaration IsMaintained { get; init; }

    /// <summary>Whether the use of the land suits its zone: condition 5.</summary>
    public required Declaration IsLandUseSuitable { get; init; }

    /// <summary>Whether the land is free of the risk of landslide: condition 5.</summary>
    public required Declaration IsFreeOfLandslideRisk { get; init; }

    /// <summary>Whether no trees were felled before the end of their rotation to plant the next: condition 6.</summary>
    public required Declaration IsNotFelledEarly { get; init; }

    /// <summary>Whether there is a legal document of the right to use the land: condition 7.</summary>
    public required Declaration HasLandRight { get; init; }
}

/// <summary>The pattern of an orchard; both are eligible.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<OrchardPattern>))]
public enum OrchardPattern
{
    /// <summary>One kind of tree.</summary>
    Monoculture,

    /// <summary>Several kinds of trees.</summary>
    Mixed,
}

/// <summary>A round of monitoring, or of the estimate.</summary>
public sealed record OrchardRound
{
    /// <summary>The first calendar year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last calendar year, inclusive.</summary>
    public required int LastYear { get; init; }

    /// <summary>LE: emissions outside the boundary that the project causes in the round; 0 with the reason as its source where there are none.</summary>
    public required Estimate<CarbonDioxideEquivalent> Leakage { get; init; }

    /// <summary>The stock of the trees at the end of the round; not for counting.</summary>
    public OrchardStock? Trees { get; init; }

    /// <summary>The trees alive at the end of the round, by plot; for counting only.</summary>
    public IReadOnlyDictionary<string, Measurement>? TreeCounts { get; init; }

    /// <summary>The sampling of the soil at the end of the round; needed in every round where soil carbon is counted.</summary>
    public SoilSampling? Soil { get; init; }

    /// <summary>The change of dead wood and litter in the round by T-VER-S-TOOL-01-03, with its source; in every round or none.</summary>
    public Estimate<CarbonDioxideEquivalent>? DeadWoodAndLitter { get; init; }
}

/// <summary>How open places of the text are read.</summary>
public sealed record PerennialReadings
{
    /// <summary>The samples of sub-plots of soil.</summary>
    public SoilWeightingReading SoilWeighting { get; init; }

    /// <summary>The uncertainty discount of carbon changes.</summary>
    public UncertaintyReading Uncertainty { get; init; }
}

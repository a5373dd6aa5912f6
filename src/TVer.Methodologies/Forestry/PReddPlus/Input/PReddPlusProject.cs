using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Everything that T-VER-P-METH-13-03 v02 asks of a project, for an estimate beforehand or for monitored rounds.</summary>
public sealed record PReddPlusProject
{
    /// <summary>The project's name, for the reader.</summary>
    public string? Note { get; init; }

    /// <summary>The day the project started, by section 7 of the methodology's summary.</summary>
    public required DateOnly StartDate { get; init; }

    /// <summary>Whether the rounds are an estimate beforehand or monitored.</summary>
    public required ProjectStage Stage { get; init; }

    /// <summary>The crediting period.</summary>
    public required PReddPlusCrediting Crediting { get; init; }

    /// <summary>Conditions that no number answers: sections 5 and 6 of the summary, 1.1, and definitions.</summary>
    public required PReddPlusApplicability Applicability { get; init; }

    /// <summary>The geographical boundary (1.2.1, 11.2).</summary>
    public required GeographicBoundary Boundary { get; init; }

    /// <summary>The reference region (1.2.2).</summary>
    public required ReferenceRegion ReferenceRegion { get; init; }

    /// <summary>The drivers of forest change (5.1.7).</summary>
    public required DriverAnalysis Drivers { get; init; }

    /// <summary>The leakage management zone (1.2.3, 7.1) and market leakage (7.2.2).</summary>
    public required LeakageManagement Leakage { get; init; }

    /// <summary>Which baseline scenario and additionality analysis was made (3).</summary>
    public required AdditionalityAnalysis Additionality { get; init; }

    /// <summary>
    /// Analyses of the reference region (5.1.3 to 5.1.6), by round: the first made at validation, each later one re-estimated
    /// in the round before the one it serves. An estimate beforehand uses the first for all years.
    /// </summary>
    public required IReadOnlyList<ReferenceAnalysis> ReferenceAnalyses { get; init; }

    /// <summary>The strata of the land under REDD, forest and not, by name (4, 5.2.1).</summary>
    public required IReadOnlyDictionary<string, Stratum> Strata { get; init; }

    /// <summary>What was measured in the field, from which the tools calculate stocks and emissions that are not given as numbers.</summary>
    public FieldData FieldData { get => field ?? FieldData.None; init; }

    /// <summary>The optional pools counted; trees are always counted (tables 3 and 4).</summary>
    public OptionalPools Pools { get => field ?? OptionalPools.None; init; }

    /// <summary>Whether and why a gain of the existing forest is claimed (6.1.1).</summary>
    public required EnhancementClaim Enhancement { get; init; }

    /// <summary>The land under afforestation; null for REDD alone.</summary>
    public AfforestationLand? Afforestation { get; init; }

    /// <summary>Emission sources that the baseline counts, so that project and leakage must count them too (2.2).</summary>
    public IReadOnlyList<EmissionSource> SourcesCountedInBaseline { get => field ?? []; init; }

    /// <summary>
    /// The largest year of the estimate beforehand, before fuel is deducted: it decides the project's scale. Needed for
    /// monitored rounds; an estimate beforehand computes its own.
    /// </summary>
    public Estimate<EmissionRate>? LargestEstimatedYear { get; init; }

    /// <summary>The rounds, in time: each states what is on the land at its end and what was emitted in it.</summary>
    public required IReadOnlyList<MonitoringRound> Rounds { get; init; }

    /// <summary>How open places of the text are read; the defaults are the conservative ones.</summary>
    public PReddPlusReadings Readings { get => field ?? PReddPlusReadings.Default; init; }
}

/// <summary>A source of emissions (tables 5 and 6).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<EmissionSource>))]
public enum EmissionSource
{
    /// <summary>Burning of woody biomass: CH4 and N2O.</summary>
    BiomassBurning,

    /// <summary>Burning of fossil fuel: CO2.</summary>
    FossilFuel,
}

/// <summary>The programme under which credits are issued.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CreditingProgramme>))]
public enum CreditingProgramme
{
    /// <summary>The Premium programme, to which the methodology belongs.</summary>
    Premium,

    /// <summary>The Standard programme, whose forestry crediting period is 10 years.</summary>
    Standard,
}

/// <summary>The crediting period, and what is set aside.</summary>
public sealed record PReddPlusCrediting
{
    /// <summary>The programme.</summary>
    public required CreditingProgramme Programme { get; init; }

    /// <summary>Length in years. Needed for Premium, with its source; for Standard 10, where not given.</summary>
    public Estimate<Duration>? Length { get; init; }

    /// <summary>How often the period was renewed; 0 for the first.</summary>
    public int Renewals { get; init; }

    /// <summary>Whether the baseline was reassessed for the renewal (1.2.4); needed after a renewal.</summary>
    public Declaration? BaselineReassessed { get; init; }

    /// <summary>The share set aside against non-permanence; needed for Premium, with its source.</summary>
    public Estimate<Ratio>? BufferShare { get; init; }
}

/// <summary>Whether a gain of the existing forest is claimed (6.1.1).</summary>
public sealed record EnhancementClaim
{
    /// <summary>Whether it is claimed; a loss counts in any case.</summary>
    public required bool IsClaimed { get; init; }

    /// <summary>That the gain is significant; needed where claimed.</summary>
    public Declaration? IsSignificant { get; init; }

    /// <summary>That the gain is due to the project; needed where claimed.</summary>
    public Declaration? IsDueToProject { get; init; }
}

/// <summary>The analysis of baseline scenario and additionality (3): barriers for small projects, every step for large ones.</summary>
public sealed record AdditionalityAnalysis
{
    /// <summary>The barrier analysis: enough for micro and small projects.</summary>
    public required Declaration BarrierAnalysis { get; init; }

    /// <summary>Every step of the tool T-VER-P-TOOL-01-01: needed for large projects.</summary>
    public Declaration? AllSteps { get; init; }
}

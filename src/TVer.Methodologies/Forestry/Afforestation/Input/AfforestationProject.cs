using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Everything that T-VER-P-METH-13-01 v01 asks of a project, as far as it is known, for an estimate beforehand or for monitored rounds.</summary>
public sealed record AfforestationProject
{
    /// <summary>The project's name, for the reader.</summary>
    public string? Note { get; init; }

    /// <summary>The day the project started.</summary>
    public required DateOnly StartDate { get; init; }

    /// <summary>Whether the rounds are an estimate beforehand or monitored.</summary>
    public required ProjectStage Stage { get; init; }

    /// <summary>The project area.</summary>
    public required Area Area { get; init; }

    /// <summary>The crediting period and what is set aside.</summary>
    public required AfforestationCrediting Crediting { get; init; }

    /// <summary>Conditions that no measurement answers.</summary>
    public required AfforestationApplicability Applicability { get; init; }

    /// <summary>Which baseline scenario and additionality analysis was made.</summary>
    public required AdditionalityAnalysis Additionality { get; init; }

    /// <summary>What was measured in the field, from which the tools calculate what is not given as numbers.</summary>
    public FieldData FieldData { get => field ?? FieldData.None; init; }

    /// <summary>The optional pools counted, the same in baseline and project; trees are always counted.</summary>
    public IReadOnlyList<OptionalPool> Pools { get => field ?? []; init; }

    /// <summary>Whether the baseline counts fuel, so that the project must count it at any scale.</summary>
    public bool FuelCountedInBaseline { get; init; }

    /// <summary>
    /// The largest year of the estimate beforehand, before fuel is deducted: it decides the project's scale. Needed for
    /// monitored rounds; an estimate beforehand computes its own.
    /// </summary>
    public Estimate<EmissionRate>? LargestEstimatedYear { get; init; }

    /// <summary>The rounds, in time.</summary>
    public required IReadOnlyList<AfforestationMonitoringRound> Rounds { get; init; }

    /// <summary>How open places of the text are read; the defaults are the conservative ones.</summary>
    public AfforestationReadings Readings { get => field ?? new(); init; }
}

/// <summary>A round of whole project years.</summary>
public sealed record AfforestationMonitoringRound
{
    /// <summary>The first project year, from 1.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last project year, inclusive.</summary>
    public required int LastYear { get; init; }

    /// <summary>What happened on the land.</summary>
    public required AfforestationRound Land { get; init; }
}

/// <summary>The crediting period, and what is set aside. The methodology belongs to the Premium programme.</summary>
public sealed record AfforestationCrediting
{
    /// <summary>Length in years, with its source; no default.</summary>
    public required Estimate<Duration> Length { get; init; }

    /// <summary>The share set aside against non-permanence, with its source; no default.</summary>
    public required Estimate<Ratio> BufferShare { get; init; }

    /// <summary>How often the period was renewed; 0 for the first.</summary>
    public int Renewals { get; init; }

    /// <summary>Whether the baseline was reassessed for the renewal; needed after a renewal.</summary>
    public Declaration? BaselineReassessed { get; init; }
}

/// <summary>How open places of the text are read.</summary>
public sealed record AfforestationReadings
{
    /// <summary>5.2.2, 11.2 of T-VER-P-METH-13-03: the baseline change of soil.</summary>
    public BaselineSoilReading BaselineSoil { get; init; }

    /// <summary>9, Annex 1 of T-VER-P-METH-13-03: what the uncertainty discount is applied to.</summary>
    public DiscountReading Discount { get; init; }
}

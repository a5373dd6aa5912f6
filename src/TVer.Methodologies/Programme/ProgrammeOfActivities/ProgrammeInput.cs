using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>A programme of activities with its components.</summary>
public sealed record ProgrammeInput
{
    /// <summary>The activity of the programme.</summary>
    public required ActivityType Activity { get; init; }

    /// <summary>Whose edges of the scale classes apply.</summary>
    public ScaleEdges Edges { get; init; }

    /// <summary>The day of registration.</summary>
    public required DateOnly Registered { get; init; }

    /// <summary>Whether that day, and the start day of a component, is the first day of the period counted from it.</summary>
    public PeriodCounting Counting { get; init; }

    /// <summary>The methodology as stated in the programme's design document, with its version, such as <c>T-VER-S-METH-13-06 v02</c>.</summary>
    public required string Methodology { get; init; }

    /// <summary>The name or revision of the monitoring plan in the programme's design document.</summary>
    public required string MonitoringPlan { get; init; }

    /// <summary>Who validated the programme with its first component.</summary>
    public required ProgrammeActor ValidatedBy { get; init; }

    /// <summary>Whether the developer has opened an account for T-VER credits in TGO's registry.</summary>
    public required Declaration HasCreditAccount { get; init; }

    /// <summary>The documents of the first registration.</summary>
    public required IReadOnlyList<ProgrammeDocument> Documents { get; init; }

    /// <summary>The components, by name.</summary>
    public required IReadOnlyDictionary<string, ComponentInput> Components { get; init; }
}

/// <summary>A component of a programme of activities (CPA): one project or a group of projects.</summary>
public sealed record ComponentInput
{
    /// <summary>The activity.</summary>
    public required ActivityType Activity { get; init; }

    /// <summary>The methodology, with its version.</summary>
    public required string Methodology { get; init; }

    /// <summary>The name or revision of the monitoring plan.</summary>
    public required string MonitoringPlan { get; init; }

    /// <summary>The size by which the component must be micro scale.</summary>
    public required ProjectSize Size { get; init; }

    /// <summary>The greenhouse gas expected to be reduced or removed in the largest year: counts towards the programme's cap, whatever measure decides the scale.</summary>
    public required CarbonDioxideEquivalent ExpectedPerYear { get; init; }

    /// <summary>The day on which an added component was registered; null for the first component, which is registered with the programme.</summary>
    public DateOnly? AddedOn { get; init; }

    /// <summary>The day from which its crediting period is counted; for a renewed period the last day of the one before.</summary>
    public required DateOnly CreditingStart { get; init; }

    /// <summary>The number of its crediting period: 1 for the first.</summary>
    public required int PeriodNumber { get; init; }

    /// <summary>Who checked an added component; not asked for the first, which is validated with the programme.</summary>
    public ProgrammeActor? CheckedBy { get; init; }

    /// <summary>The documents of an added component's registration; not asked for the first.</summary>
    public IReadOnlyList<ProgrammeDocument>? Documents { get; init; }
}

/// <summary>What follows for a programme of activities.</summary>
public sealed record ProgrammeResult
{
    /// <summary>The first day of its life.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day of its life, until which components can be added and credits count.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The greenhouse gas that all components together are expected to reduce or remove in a year.</summary>
    public required CarbonDioxideEquivalent ExpectedPerYear { get; init; }

    /// <summary>What may still be added below the cap of 60,000 tCO2e/yr; 0 where the cap is reached.</summary>
    public required CarbonDioxideEquivalent RoomPerYear { get; init; }

    /// <summary>The components, by name.</summary>
    public required IReadOnlyDictionary<string, ComponentResult> Components { get; init; }
}

/// <summary>What follows for a component of a programme of activities.</summary>
public sealed record ComponentResult
{
    /// <summary>The first day for which its credits count; null where the number of its period is not allowed.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day for which its credits count: the end of its own period or of the programme, whichever is first.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether the end of the programme cuts its period short.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>Its scale class; null where its size does not decide one.</summary>
    public ProjectScale? Scale { get; init; }
}

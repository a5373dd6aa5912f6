using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>Where the tonnes of a programme of activities are rounded; the criteria do not say.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProgrammeRounding>))]
public enum ProgrammeRounding
{
    /// <summary>Each component down to whole tonnes, then added: never more than the other.</summary>
    EachComponent,

    /// <summary>The sum over the components down to whole tonnes.</summary>
    WholeProgramme,
}

/// <summary>A request for certification of a programme of activities.</summary>
public sealed record ProgrammeIssuanceInput
{
    /// <summary>The activity of the programme.</summary>
    public required ActivityType Activity { get; init; }

    /// <summary>Whose edges of the scale classes apply.</summary>
    public ScaleEdges Edges { get; init; }

    /// <summary>The last day of the programme's life.</summary>
    public required DateOnly ProgrammeLastDay { get; init; }

    /// <summary>Where the tonnes are rounded.</summary>
    public ProgrammeRounding Rounding { get; init; }

    /// <summary>Who verified the amounts.</summary>
    public required ProgrammeActor VerifiedBy { get; init; }

    /// <summary>The documents of the request.</summary>
    public required IReadOnlyList<ProgrammeDocument> Documents { get; init; }

    /// <summary>What is claimed for each component, by name.</summary>
    public required IReadOnlyDictionary<string, ComponentClaim> Components { get; init; }
}

/// <summary>What is claimed for one component of a programme of activities.</summary>
public sealed record ComponentClaim
{
    /// <summary>The net result from the start of the crediting to the end of the round, unrounded; may be negative.</summary>
    public required CarbonDioxideEquivalent CumulativeNet { get; init; }

    /// <summary>The whole tonnes issued for the component before, 0 or more.</summary>
    public required long AlreadyIssued { get; init; }

    /// <summary>The first day of the monitoring round.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the monitoring round.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The first day of the component's crediting period.</summary>
    public required DateOnly CreditingFrom { get; init; }

    /// <summary>The last day of the component's crediting period.</summary>
    public required DateOnly CreditingTo { get; init; }

    /// <summary>The documents of the component.</summary>
    public required IReadOnlyList<ProgrammeDocument> Documents { get; init; }

    /// <summary>A claim from the statement of a methodology, up to the end of one of its periods.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="periodNumber">The number of the period.</param>
    /// <param name="alreadyIssued">The whole tonnes issued for the component before, 0 or more.</param>
    /// <param name="from">The first day of that period.</param>
    /// <param name="to">The last day of that period.</param>
    /// <param name="crediting">The component's crediting period.</param>
    /// <param name="documents">The documents of the component.</param>
    /// <exception cref="ArgumentException">The statement has errors, or no such period.</exception>
    public static ComponentClaim Of(
        Statement statement,
        int periodNumber,
        long alreadyIssued,
        DateOnly from,
        DateOnly to,
        CreditingPeriod crediting,
        IReadOnlyList<ProgrammeDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(crediting);
        ArgumentNullException.ThrowIfNull(documents);
        PeriodResult period = statement.Periods.FirstOrDefault(one => one.Period.Number == periodNumber)
            ?? throw new ArgumentException(
                statement.HasErrors ? "The statement has errors and gives no credits." : $"The statement has no period {periodNumber}.", nameof(statement));
        return new ComponentClaim
        {
            CumulativeNet = CarbonDioxideEquivalent.FromTonnes(period.CumulativeNet.Value),
            AlreadyIssued = alreadyIssued,
            From = from,
            To = to,
            CreditingFrom = crediting.FirstDay,
            CreditingTo = crediting.LastDay,
            Documents = documents,
        };
    }
}

/// <summary>The whole tonnes of a programme of activities.</summary>
public sealed record ProgrammeIssuanceResult
{
    /// <summary>The whole tonnes due for the programme, before any buffer; negative where tonnes are owed.</summary>
    public required long Total { get; init; }

    /// <summary>The whole tonnes due for each component, by name, each rounded down on its own.</summary>
    public required IReadOnlyDictionary<string, long> Components { get; init; }

    /// <summary>The total with its derivation.</summary>
    [JsonIgnore]
    public Quantity Derivation { get; internal init; } = null!;
}

using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>What a crediting period is decided from, and what a document claims of it.</summary>
public sealed record CreditingPeriodInput
{
    /// <summary>The standard of the programme.</summary>
    public required ProgrammeStandard Standard { get; init; }

    /// <summary>The activity.</summary>
    public required ActivityType Activity { get; init; }

    /// <summary>The event from which the period is counted.</summary>
    public required CreditingStart StartEvent { get; init; }

    /// <summary>The day of that event; for a renewed period the last day of the period before.</summary>
    public required DateOnly StartDate { get; init; }

    /// <summary>Where that event and its day are stated, such as a page of the design document.</summary>
    public string? StartSource { get; init; }

    /// <summary>The number of the period: 1 for the first, 2 after the first renewal.</summary>
    public required int Number { get; init; }

    /// <summary>The length in whole years, 1 to 100: needed for Premium; for Standard it follows from the activity and may be repeated.</summary>
    public int? Years { get; init; }

    /// <summary>Where a Premium length is stated.</summary>
    public string? LengthSource { get; init; }

    /// <summary>Whether the start day is the first day; a renewed period always begins the day after the last one.</summary>
    public PeriodCounting Counting { get; init; }

    /// <summary>The last day as a document states it, to be compared.</summary>
    public DateOnly? StatedLastDay { get; init; }

    /// <summary>The first day of a claim of credits, to be compared.</summary>
    public DateOnly? ClaimFrom { get; init; }

    /// <summary>The last day of a claim of credits, to be compared.</summary>
    public DateOnly? ClaimTo { get; init; }

    /// <summary>The day on which the remaining time is wanted.</summary>
    public DateOnly? AsOf { get; init; }
}

/// <summary>A crediting period and what follows from it.</summary>
public sealed record CreditingPeriodResult
{
    /// <summary>The first day for which credits count.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day for which credits count.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The length in whole years.</summary>
    public required int Years { get; init; }

    /// <summary>Where the length comes from.</summary>
    public required string LengthSource { get; init; }

    /// <summary>How many days the period has, first and last included.</summary>
    public required int Days { get; init; }

    /// <summary>Whether another renewal is allowed; null where the documents do not say.</summary>
    public bool? IsRenewable { get; init; }

    /// <summary>The days left on the day asked for, that day included; null where none was asked for.</summary>
    public int? DaysRemaining { get; init; }

    /// <summary>The time left on the day asked for; null where none was asked for.</summary>
    public Duration? Remaining { get; init; }
}

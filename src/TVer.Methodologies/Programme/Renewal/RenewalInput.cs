namespace TVer.Methodologies.Programme;

/// <summary>A renewal, planned or filed.</summary>
public sealed record RenewalInput
{
    /// <summary>The standard of the programme.</summary>
    public required ProgrammeStandard Standard { get; init; }

    /// <summary>The activity.</summary>
    public required ActivityType Activity { get; init; }

    /// <summary>The number of the period that runs out: 1 for the first.</summary>
    public required int PeriodNumber { get; init; }

    /// <summary>The last day of the period that runs out.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The scale class by the estimate of the renewed period.</summary>
    public required ProjectScale Scale { get; init; }

    /// <summary>The day on which the intention was filed; null where it was not.</summary>
    public DateOnly? IntentionFiled { get; init; }

    /// <summary>The day on which the request was filed; null where it was not.</summary>
    public DateOnly? RequestFiled { get; init; }

    /// <summary>The day on which the state of the renewal is wanted; null to treat what is not filed as missed.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the renewal falls under the transitional provision, clause 35 with the paragraph that clause 7 adds.</summary>
    public bool IsTransitional { get; init; }

    /// <summary>What a transitional renewal is exempt from.</summary>
    public TransitionalExemption Exemption { get; init; }

    /// <summary>(1) The activity follows the laws that concern it.</summary>
    public required Declaration FollowsLaw { get; init; }

    /// <summary>(1) The activity follows the programme's project development guideline in force at the request.</summary>
    public required Declaration FollowsGuideline { get; init; }

    /// <summary>(2) Estimate, monitoring and reporting follow the methodology in force at the request.</summary>
    public required Declaration FollowsMethodology { get; init; }

    /// <summary>(3) Validated by an external assessor registered with the board.</summary>
    public required Declaration IsValidated { get; init; }

    /// <summary>(4) The design document follows the methodology in force at the request.</summary>
    public required Declaration DesignDocumentFollowsMethodology { get; init; }

    /// <summary>Premium: whether the project has a risk of losing carbon that a report has to monitor; not asked for Standard.</summary>
    public bool? HasNonPermanenceRisk { get; init; }

    /// <summary>How the request reaches TGO.</summary>
    public required RequestDelivery Delivery { get; init; }

    /// <summary>The documents at hand.</summary>
    public required IReadOnlyList<RenewalDocument> Documents { get; init; }
}

/// <summary>The days of a renewal and the documents that it needs.</summary>
public sealed record RenewalResult
{
    /// <summary>The first day for filing the intention; for a transitional renewal, which has none, null.</summary>
    public DateOnly? IntentionFrom { get; init; }

    /// <summary>The last day for filing the intention; null where a transitional renewal is exempt from the whole window.</summary>
    public DateOnly? IntentionUntil { get; init; }

    /// <summary>The first day of the year for filing the request.</summary>
    public required DateOnly RequestFrom { get; init; }

    /// <summary>The last day for filing the request.</summary>
    public required DateOnly RequestUntil { get; init; }

    /// <summary>The first day for which credits of the renewed period count.</summary>
    public required DateOnly NewPeriodFrom { get; init; }

    /// <summary>The last day of the renewed period; null for Premium, whose length the documents at hand do not give.</summary>
    public DateOnly? NewPeriodUntil { get; init; }

    /// <summary>Whether the developer is deemed not to want the renewal, because the request came late or not at all.</summary>
    public required bool IsDeemedAbandoned { get; init; }

    /// <summary>The documents needed, in the order of the clause.</summary>
    public required IReadOnlyList<RenewalDocument> DocumentsNeeded { get; init; }
}

namespace TVer.Methodologies.Programme;

/// <summary>A project of the Joint Crediting Mechanism.</summary>
public sealed record JointCreditingInput
{
    /// <summary>The track.</summary>
    public required JointCreditingTrack Track { get; init; }

    /// <summary>Whether the Japanese government finances the project already: what makes it an existing project; null where not answered.</summary>
    public Declaration? IsFinancedByJapan { get; init; }

    /// <summary>How far the project was when the new memorandum took effect.</summary>
    public required JointCreditingStatus Status { get; init; }

    /// <summary>The numbers of the attachments that the project's documents follow.</summary>
    public required IReadOnlyList<int> Attachments { get; init; }

    /// <summary>The request being prepared, whose documents are checked.</summary>
    public JointCreditingRequest Request { get; init; }

    /// <summary>The documents at hand.</summary>
    public required IReadOnlyList<JointCreditingDocument> Documents { get; init; }

    /// <summary>The steps done under the new memorandum, by code, with the day; empty at the start.</summary>
    public required IReadOnlyDictionary<string, DateOnly> Steps { get; init; }
}

/// <summary>What applies to a project of the Joint Crediting Mechanism, and what is next.</summary>
public sealed record JointCreditingResult
{
    /// <summary>The numbers of the attachments that apply.</summary>
    public required IReadOnlyList<int> Attachments { get; init; }

    /// <summary>The documents on sustainable development and safeguards owed by the status.</summary>
    public required IReadOnlyList<JointCreditingDocument> ReportsDue { get; init; }

    /// <summary>The codes of the steps that can be done now: all that they wait for is done.</summary>
    public required IReadOnlyList<string> NextSteps { get; init; }
}

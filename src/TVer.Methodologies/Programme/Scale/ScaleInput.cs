namespace TVer.Methodologies.Programme;

/// <summary>What the scale class of a project is decided from.</summary>
public sealed record ScaleInput
{
    /// <summary>The activity.</summary>
    public required ActivityType Activity { get; init; }

    /// <summary>Whose edges apply.</summary>
    public ScaleEdges Edges { get; init; }

    /// <summary>The size.</summary>
    public required ProjectSize Size { get; init; }
}

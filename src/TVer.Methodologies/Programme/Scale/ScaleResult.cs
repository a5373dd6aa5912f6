namespace TVer.Methodologies.Programme;

/// <summary>The scale class of a project.</summary>
public sealed record ScaleResult
{
    /// <summary>The class.</summary>
    public required ProjectScale Scale { get; init; }

    /// <summary>The code of the table of edges.</summary>
    public required string Table { get; init; }

    /// <summary>The size that decided, in <see cref="Unit"/>.</summary>
    public required double Size { get; init; }

    /// <summary>The unit: MW, GWh/yr or tCO2e/yr.</summary>
    public required string Unit { get; init; }

    /// <summary>The year of the estimate that decided, from 1; null for installed capacity.</summary>
    public int? DecidingYear { get; init; }
}

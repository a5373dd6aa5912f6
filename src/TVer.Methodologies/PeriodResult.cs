using TVer.Methodologies.Calculation;

namespace TVer.Methodologies;

/// <summary>What a methodology gives for one period.</summary>
public sealed record PeriodResult
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The net result of the period, tCO2e, unrounded; may be negative.</summary>
    public required Quantity Net { get; init; }

    /// <summary>The net result from the start to the end of this period, tCO2e, unrounded.</summary>
    public required Quantity CumulativeNet { get; init; }

    /// <summary>Whole tonnes due for the period before any buffer: the floor of the cumulative net less what was due before; negative where losses are owed.</summary>
    public required Quantity Issued { get; init; }

    /// <summary>Whole tonnes set aside against reversal; null where the programme has no buffer.</summary>
    public Quantity? Buffer { get; init; }

    /// <summary>Whole tonnes that can be issued after the buffer.</summary>
    public required Quantity Issuable { get; init; }

    /// <summary>The named parts of the net result, in the order in which the document adds them.</summary>
    public required IReadOnlyList<Quantity> Parts { get; init => field = [.. value]; }
}

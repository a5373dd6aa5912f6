namespace TVer.Methodologies.Factors;

/// <summary>One factor of a set: its value with bounds, unit, source, and how far it is confirmed.</summary>
public sealed record FactorRow
{
    /// <summary>The value, in <see cref="Unit"/>; finite.</summary>
    public required double Value { get; init; }

    /// <summary>The lower bound that the document gives; null where it gives none.</summary>
    public double? Lower { get; init; }

    /// <summary>The upper bound that the document gives; null where it gives none.</summary>
    public double? Upper { get; init; }

    /// <summary>The unit as text, such as <c>kg CO2/TJ</c>; <c>1</c> for a pure number.</summary>
    public required string Unit { get; init; }

    /// <summary>How far the value is confirmed.</summary>
    public required FactorStatus Status { get; init; }

    /// <summary>How far the bounds are confirmed; null where as far as the value, or where there are none.</summary>
    public FactorStatus? BoundsStatus { get; init; }

    /// <summary>Where the value was read.</summary>
    public required string Source { get; init; }

    /// <summary>What a reader should know of it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What is wrong with the row; empty where nothing is.</summary>
    internal IEnumerable<string> Faults()
    {
        if (!double.IsFinite(Value))
        {
            yield return $"the value {Value} is not a finite number";
        }

        if (Lower is { } lower && !(double.IsFinite(lower) && lower <= Value))
        {
            yield return $"the lower bound {lower} is not a finite number up to the value {Value}";
        }

        if (Upper is { } upper && !(double.IsFinite(upper) && upper >= Value))
        {
            yield return $"the upper bound {upper} is not a finite number from the value {Value}";
        }

        if (!Quantities.Unit.TryParse(Unit, out _))
        {
            yield return $"'{Unit}' is not a known unit";
        }

        if (string.IsNullOrWhiteSpace(Source))
        {
            yield return "the source is missing";
        }

        if (BoundsStatus is not null && Lower is null && Upper is null)
        {
            yield return "the bounds have a status but no value";
        }
    }
}

using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// An input on its way into a calculation: the number in the methodology's unit, what was entered, where it comes from,
/// where it stands in the input, and how uncertain it is.
/// </summary>
public readonly record struct Datum
{
    /// <summary>The number, in the unit of the symbol it will carry.</summary>
    public required double Value { get; init; }

    /// <summary>The half-width of the two-sided 90 % confidence interval, in the same unit; 0 where the value is taken as exact.</summary>
    public double HalfWidth { get; init; }

    /// <summary>The measurement as entered, if its unit was another one.</summary>
    public Measurement? Entered { get; init; }

    /// <summary>The unit, needed only where the symbol leaves it open, and else the symbol's own.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Where the number comes from: a report, a table, a survey.</summary>
    public string? Source { get; init; }

    /// <summary>The path of the input, such as <c>strata.dense.area</c>.</summary>
    public string? Path { get; init; }
}

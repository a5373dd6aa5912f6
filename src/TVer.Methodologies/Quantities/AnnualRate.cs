using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>A share per year, such as the annual rate of conversion (ARC), which the document prints in per cent. Held in 1/yr.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<AnnualRate>))]
public readonly record struct AnnualRate : IMeasure<AnnualRate>, IComparable<AnnualRate>
{
    private static readonly Unit InPercentPerYear = Unit.Parse("%/yr");

    private AnnualRate(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: 1/yr.</summary>
    public static Unit Unit { get; } = Unit.Parse("1/yr");

    /// <summary>The number in 1/yr.</summary>
    public double Value { get; }

    /// <summary>The number in 1/yr.</summary>
    public double FractionPerYear => Value;

    /// <summary>The number in %/yr; the division by 100 happens here and nowhere else.</summary>
    public double PercentPerYear => Unit.Convert(Value, InPercentPerYear);

    /// <summary>Makes the quantity from a finite number in 1/yr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static AnnualRate FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in 1/yr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static AnnualRate FromFractionPerYear(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in %/yr; the division by 100 happens here and nowhere else.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static AnnualRate FromPercentPerYear(double value) => new(InPercentPerYear.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(AnnualRate other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 1/yr</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>A span of time in years, possibly with a fraction. Held in yr.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<Duration>))]
public readonly record struct Duration : IMeasure<Duration>, IComparable<Duration>
{
    private static readonly Unit InMonths = Unit.Parse("month");

    private Duration(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: yr.</summary>
    public static Unit Unit { get; } = Unit.Parse("yr");

    /// <summary>The number in yr.</summary>
    public double Value { get; }

    /// <summary>The number in yr.</summary>
    public double Years => Value;

    /// <summary>The number in month; a twelfth of a year.</summary>
    public double Months => Unit.Convert(Value, InMonths);

    /// <summary>Makes the quantity from a finite number in yr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Duration FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in yr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Duration FromYears(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in month; a twelfth of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Duration FromMonths(double value) => new(InMonths.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(Duration other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 yr</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>A share of a whole. Held in 1.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<Ratio>))]
public readonly record struct Ratio : IMeasure<Ratio>, IComparable<Ratio>
{
    private static readonly Unit InPercent = Unit.Parse("%");

    private Ratio(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: 1.</summary>
    public static Unit Unit { get; } = Unit.Parse("1");

    /// <summary>The number in 1.</summary>
    public double Value { get; }

    /// <summary>The number in 1.</summary>
    public double Fraction => Value;

    /// <summary>The number in %.</summary>
    public double Percent => Unit.Convert(Value, InPercent);

    /// <summary>Makes the quantity from a finite number in 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Ratio FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Ratio FromFraction(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Ratio FromPercent(double value) => new(InPercent.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 1</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

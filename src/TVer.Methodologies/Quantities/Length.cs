using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>A length, such as a distance or a height. Held in m.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<Length>))]
public readonly record struct Length : IMeasure<Length>, IComparable<Length>
{
    private static readonly Unit InKilometres = Unit.Parse("km");

    private static readonly Unit InCentimetres = Unit.Parse("cm");

    private Length(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: m.</summary>
    public static Unit Unit { get; } = Unit.Parse("m");

    /// <summary>The number in m.</summary>
    public double Value { get; }

    /// <summary>The number in m.</summary>
    public double Metres => Value;

    /// <summary>The number in km.</summary>
    public double Kilometres => Unit.Convert(Value, InKilometres);

    /// <summary>The number in cm.</summary>
    public double Centimetres => Unit.Convert(Value, InCentimetres);

    /// <summary>Makes the quantity from a finite number in m.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Length FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in m.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Length FromMetres(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in km.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Length FromKilometres(double value) => new(InKilometres.Convert(value, Unit));

    /// <summary>Makes the quantity from a finite number in cm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Length FromCentimetres(double value) => new(InCentimetres.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(Length other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 m</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>An amount of greenhouse gas a year, as carbon dioxide equivalent. Held in tCO2e/yr.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<EmissionRate>))]
public readonly record struct EmissionRate : IMeasure<EmissionRate>, IComparable<EmissionRate>
{
    private static readonly Unit InKilogramsPerYear = Unit.Parse("kgCO2e/yr");

    private EmissionRate(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: tCO2e/yr.</summary>
    public static Unit Unit { get; } = Unit.Parse("tCO2e/yr");

    /// <summary>The number in tCO2e/yr.</summary>
    public double Value { get; }

    /// <summary>The number in tCO2e/yr.</summary>
    public double TonnesPerYear => Value;

    /// <summary>The number in kgCO2e/yr.</summary>
    public double KilogramsPerYear => Unit.Convert(Value, InKilogramsPerYear);

    /// <summary>Makes the quantity from a finite number in tCO2e/yr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static EmissionRate FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in tCO2e/yr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static EmissionRate FromTonnesPerYear(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in kgCO2e/yr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static EmissionRate FromKilogramsPerYear(double value) => new(InKilogramsPerYear.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(EmissionRate other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 tCO2e/yr</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

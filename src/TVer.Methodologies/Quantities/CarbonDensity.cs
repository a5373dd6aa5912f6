using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>A carbon stock per area of land, as carbon dioxide equivalent. Held in tCO2e/rai.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<CarbonDensity>))]
public readonly record struct CarbonDensity : IMeasure<CarbonDensity>, IComparable<CarbonDensity>
{
    private static readonly Unit InTonnesPerHectare = Unit.Parse("tCO2e/ha");

    private CarbonDensity(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: tCO2e/rai.</summary>
    public static Unit Unit { get; } = Unit.Parse("tCO2e/rai");

    /// <summary>The number in tCO2e/rai.</summary>
    public double Value { get; }

    /// <summary>The number in tCO2e/rai.</summary>
    public double TonnesPerRai => Value;

    /// <summary>The number in tCO2e/ha; 1 tCO2e/ha = 0.16 tCO2e/rai.</summary>
    public double TonnesPerHectare => Unit.Convert(Value, InTonnesPerHectare);

    /// <summary>Makes the quantity from a finite number in tCO2e/rai.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static CarbonDensity FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in tCO2e/rai.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static CarbonDensity FromTonnesPerRai(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in tCO2e/ha; 1 tCO2e/ha = 0.16 tCO2e/rai.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static CarbonDensity FromTonnesPerHectare(double value) => new(InTonnesPerHectare.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(CarbonDensity other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 tCO2e/rai</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

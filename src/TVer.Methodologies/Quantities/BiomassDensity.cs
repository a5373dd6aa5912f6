using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>A mass of dry matter per area of land. Held in t d.m./rai.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<BiomassDensity>))]
public readonly record struct BiomassDensity : IMeasure<BiomassDensity>, IComparable<BiomassDensity>
{
    private static readonly Unit InTonnesPerHectare = Unit.Parse("t d.m./ha");

    private BiomassDensity(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: t d.m./rai.</summary>
    public static Unit Unit { get; } = Unit.Parse("t d.m./rai");

    /// <summary>The number in t d.m./rai.</summary>
    public double Value { get; }

    /// <summary>The number in t d.m./rai.</summary>
    public double TonnesPerRai => Value;

    /// <summary>The number in t d.m./ha; 1 t d.m./ha = 0.16 t d.m./rai.</summary>
    public double TonnesPerHectare => Unit.Convert(Value, InTonnesPerHectare);

    /// <summary>Makes the quantity from a finite number in t d.m./rai.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static BiomassDensity FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in t d.m./rai.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static BiomassDensity FromTonnesPerRai(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in t d.m./ha; 1 t d.m./ha = 0.16 t d.m./rai.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static BiomassDensity FromTonnesPerHectare(double value) => new(InTonnesPerHectare.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(BiomassDensity other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 t d.m./rai</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

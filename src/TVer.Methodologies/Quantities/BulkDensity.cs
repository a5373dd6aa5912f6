using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>The dry mass of a volume of soil. Held in g/cm3.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<BulkDensity>))]
public readonly record struct BulkDensity : IMeasure<BulkDensity>, IComparable<BulkDensity>
{
    private BulkDensity(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: g/cm3.</summary>
    public static Unit Unit { get; } = Unit.Parse("g/cm3");

    /// <summary>The number in g/cm3.</summary>
    public double Value { get; }

    /// <summary>The number in g/cm3, which is also the number in t/m3.</summary>
    public double GramsPerCubicCentimetre => Value;

    /// <summary>Makes the quantity from a finite number in g/cm3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static BulkDensity FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in g/cm3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static BulkDensity FromGramsPerCubicCentimetre(double value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(BulkDensity other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>1.35 g/cm3</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

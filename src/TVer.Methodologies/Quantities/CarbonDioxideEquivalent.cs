using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>An amount of greenhouse gas, as carbon dioxide equivalent. Held in tCO2e.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<CarbonDioxideEquivalent>))]
public readonly record struct CarbonDioxideEquivalent : IMeasure<CarbonDioxideEquivalent>, IComparable<CarbonDioxideEquivalent>
{
    private static readonly Unit InKilograms = Unit.Parse("kgCO2e");

    private CarbonDioxideEquivalent(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: tCO2e.</summary>
    public static Unit Unit { get; } = Unit.Parse("tCO2e");

    /// <summary>The number in tCO2e.</summary>
    public double Value { get; }

    /// <summary>The number in tCO2e.</summary>
    public double Tonnes => Value;

    /// <summary>The number in kgCO2e.</summary>
    public double Kilograms => Unit.Convert(Value, InKilograms);

    /// <summary>Makes the quantity from a finite number in tCO2e.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static CarbonDioxideEquivalent FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in tCO2e.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static CarbonDioxideEquivalent FromTonnes(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in kgCO2e.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static CarbonDioxideEquivalent FromKilograms(double value) => new(InKilograms.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(CarbonDioxideEquivalent other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 tCO2e</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

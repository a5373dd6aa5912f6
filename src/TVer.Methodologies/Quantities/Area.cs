using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>An area of land. Held in rai.</summary>
/// <remarks>See <see cref="IMeasure{TSelf}"/> for what all typed quantities share: finite values only, <see langword="default"/> is zero.</remarks>
[JsonConverter(typeof(MeasureJsonConverter<Area>))]
public readonly record struct Area : IMeasure<Area>, IComparable<Area>
{
    private static readonly Unit InHectares = Unit.Parse("ha");

    private static readonly Unit InSquareMetres = Unit.Parse("m2");

    private Area(double value) => Value = MeasureOperators.Finite(value);

    /// <summary>The unit in which the number is held: rai.</summary>
    public static Unit Unit { get; } = Unit.Parse("rai");

    /// <summary>The number in rai.</summary>
    public double Value { get; }

    /// <summary>The number in rai; 1 rai = 1,600 m².</summary>
    public double Rai => Value;

    /// <summary>The number in ha; 1 ha = 6.25 rai.</summary>
    public double Hectares => Unit.Convert(Value, InHectares);

    /// <summary>The number in m2; 1 rai = 1,600 m².</summary>
    public double SquareMetres => Unit.Convert(Value, InSquareMetres);

    /// <summary>Makes the quantity from a finite number in rai.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Area FromValue(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in rai; 1 rai = 1,600 m².</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Area FromRai(double value) => new(value);

    /// <summary>Makes the quantity from a finite number in ha; 1 ha = 6.25 rai.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Area FromHectares(double value) => new(InHectares.Convert(value, Unit));

    /// <summary>Makes the quantity from a finite number in m2; 1 rai = 1,600 m².</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Area FromSquareMetres(double value) => new(InSquareMetres.Convert(value, Unit));

    /// <inheritdoc/>
    public int CompareTo(Area other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, such as <c>12.5 rai</c>; reads back to the same value.</summary>
    public override string ToString() => this.ToText();
}

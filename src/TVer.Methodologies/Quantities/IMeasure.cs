namespace TVer.Methodologies.Quantities;

/// <summary>
/// A typed quantity: a number of a fixed dimension, held in the unit that the methodologies use for it.
/// Arithmetic, comparison and parsing of all typed quantities are written once, in <see cref="MeasureOperators"/>.
/// </summary>
/// <typeparam name="TSelf">The typed quantity itself.</typeparam>
/// <remarks>
/// Values are finite: NaN and infinities are rejected by every factory. <see langword="default"/> is zero.
/// Negative values are allowed, because differences have them; whether a negative input makes sense is the methodology's to say.
/// Equality is that of the number in <see cref="Unit"/>.
/// </remarks>
public interface IMeasure<TSelf>
    where TSelf : struct, IMeasure<TSelf>
{
    /// <summary>The unit in which the number is held: the methodologies' own unit for this quantity.</summary>
    static abstract Unit Unit { get; }

    /// <summary>The number in <see cref="Unit"/>.</summary>
    double Value { get; }

    /// <summary>Makes the quantity from a number in <see cref="Unit"/>.</summary>
    /// <param name="value">Any finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    static abstract TSelf FromValue(double value);
}

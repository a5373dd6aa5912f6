using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// The bare value: one double, no trail. A column of doubles is read as a column of these without a copy, and the compiler
/// makes the generic equations into plain loops.
/// </summary>
/// <remarks>
/// Units are not checked, because there are none: the traced calculation of the same equations checks them.
/// NaN and infinities go through; hosts check their columns before and the results after.
/// </remarks>
public readonly record struct Plain : IValue<Plain>
{
    /// <summary>Wraps a number.</summary>
    /// <param name="value">The number, in the unit of its column.</param>
    public Plain(double value) => Value = value;

    /// <summary>The number.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public static Plain operator +(Plain left, Plain right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    public static Plain operator -(Plain left, Plain right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    public static Plain operator *(Plain left, Plain right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    public static Plain operator /(Plain left, Plain right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    public static Plain operator -(Plain value) => new(-value.Value);

    /// <summary>The sum; the same as the operator.</summary>
    public static Plain Add(Plain left, Plain right) => left + right;

    /// <summary>The difference; the same as the operator.</summary>
    public static Plain Subtract(Plain left, Plain right) => left - right;

    /// <summary>The product; the same as the operator.</summary>
    public static Plain Multiply(Plain left, Plain right) => left * right;

    /// <summary>The quotient; the same as the operator.</summary>
    public static Plain Divide(Plain left, Plain right) => left / right;

    /// <summary>The value with the other sign; the same as the operator.</summary>
    public static Plain Negate(Plain value) => -value;

    /// <summary>A column of numbers, read as a column of values without a copy.</summary>
    /// <param name="column">The numbers.</param>
    public static ReadOnlySpan<Plain> Column(ReadOnlySpan<double> column) => MemoryMarshal.Cast<double, Plain>(column);

    /// <inheritdoc/>
    public static Plain Input(double value, Symbol symbol, At at = default) => new(value);

    /// <inheritdoc/>
    public static Plain Input(in Datum datum, Symbol symbol, At at = default) => new(datum.Value);

    /// <inheritdoc/>
    public static Plain Of(Factor factor)
    {
        ArgumentNullException.ThrowIfNull(factor);
        return new Plain(factor.Value);
    }

    /// <inheritdoc/>
    public static Plain Sum(ReadOnlySpan<Plain> terms, Symbol symbol, At at = default) => new(Arithmetic.Sum(Numbers(terms)));

    /// <inheritdoc/>
    public static Plain StratumSum(ReadOnlySpan<Plain> project, ReadOnlySpan<Plain> baseline, ReadOnlySpan<Plain> area)
    {
        Arithmetic.RequireColumns(project.Length, baseline.Length, area.Length);
        return new Plain(Arithmetic.StratumSum(Numbers(project), Numbers(baseline), Numbers(area)));
    }

    /// <inheritdoc/>
    public static Plain Min(Plain left, Plain right) => new(Math.Min(left.Value, right.Value));

    /// <inheritdoc/>
    public static Plain Max(Plain left, Plain right) => new(Math.Max(left.Value, right.Value));

    /// <inheritdoc/>
    public static Plain Abs(Plain value) => new(Math.Abs(value.Value));

    /// <inheritdoc/>
    public static Plain Sqrt(Plain value) => new(Math.Sqrt(value.Value));

    /// <inheritdoc/>
    public static Plain Exp(Plain value) => new(Arithmetic.Exp(value.Value));

    /// <inheritdoc/>
    public static Plain Log(Plain value) => new(Arithmetic.Log(value.Value));

    /// <inheritdoc/>
    public static Plain Power(Plain value, Plain exponent) => new(Arithmetic.Power(value.Value, exponent.Value));

    /// <inheritdoc/>
    public static Plain Lookup(BandTable table, Plain value)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Plain(table.Find(value.Value));
    }

    /// <inheritdoc/>
    public static Plain Snap(Plain value, SnapGrid grid) => new(Arithmetic.Snap(value.Value, grid));

    /// <inheritdoc/>
    public static Plain Floor(Plain value) => new(Math.Floor(value.Value));

    /// <inheritdoc/>
    public static Plain StudentT(Plain degreesOfFreedom) => new(Arithmetic.StudentTwoSided90(degreesOfFreedom.Value));

    /// <inheritdoc/>
    public static Plain Relative(Plain halfWidth, Plain value) => new(Arithmetic.Relative(halfWidth.Value, value.Value));

    /// <inheritdoc/>
    public static Plain Hold(Plain value) => value;

    /// <inheritdoc/>
    public static Plain Estimated(Plain value, Plain halfWidth) => value;

    /// <inheritdoc/>
    public static Plain NumberOf(Plain value, Unit unit) => value;

    /// <inheritdoc/>
    public static Plain WithUnit(Plain value, Unit unit) => value;

    /// <inheritdoc/>
    public Plain As(Symbol symbol, At at = default) => this;

    /// <summary>The number, shortest text that reads back to the same value.</summary>
    public override string ToString() => Unit.Format(Value);

    [SuppressMessage("Design", "CA1033", Justification = "Only the library reads it; a record struct cannot be derived from.")]
    static double IValue<Plain>.NumberFor(Plain value) => value.Value;

    private static ReadOnlySpan<double> Numbers(ReadOnlySpan<Plain> values) => MemoryMarshal.Cast<Plain, double>(values);
}

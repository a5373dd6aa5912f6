using System.Numerics;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// What an equation calculates with: a closed set of operations over a value. Equations and the loops of a methodology are
/// written once over this interface and run with a trail (<see cref="Quantity"/>) or bare (<see cref="Plain"/>), to the same bits.
/// </summary>
/// <typeparam name="N">The value itself.</typeparam>
/// <remarks>
/// There is no comparison and no conversion to a number: a choice by value is a named operation (<see cref="Min"/>,
/// <see cref="Max"/>, <see cref="Lookup"/>, <see cref="Floor"/>), so that no branch escapes the trail.
/// The interface has an internal member: only this library implements it.
/// </remarks>
public interface IValue<N> :
    IAdditionOperators<N, N, N>,
    ISubtractionOperators<N, N, N>,
    IMultiplyOperators<N, N, N>,
    IDivisionOperators<N, N, N>,
    IUnaryNegationOperators<N, N>
    where N : IValue<N>
{
    /// <summary>An input that is a bare number.</summary>
    /// <param name="value">The number, in the symbol's unit.</param>
    /// <param name="symbol">What it is; its unit may not be open.</param>
    /// <param name="at">Its index.</param>
    static abstract N Input(double value, Symbol symbol, At at = default);

    /// <summary>An input with what is known of it.</summary>
    /// <param name="datum">The number with its source, its path and its uncertainty.</param>
    /// <param name="symbol">What it is.</param>
    /// <param name="at">Its index.</param>
    static abstract N Input(in Datum datum, Symbol symbol, At at = default);

    /// <summary>A constant of an equation.</summary>
    /// <param name="factor">The constant as printed.</param>
    static abstract N Of(Factor factor);

    /// <summary>The sum, exact over its terms and rounded once: the same for any order. Zero for no terms.</summary>
    /// <param name="terms">Values of one unit.</param>
    /// <param name="symbol">Gives the unit where there are no terms, and the name.</param>
    /// <param name="at">The index of the sum.</param>
    static abstract N Sum(ReadOnlySpan<N> terms, Symbol symbol, At at = default);

    /// <summary>The sum of (project − baseline) × area over strata, exact over the columns and rounded once.</summary>
    /// <param name="project">One value a stratum.</param>
    /// <param name="baseline">One value a stratum, of the same unit.</param>
    /// <param name="area">One value a stratum.</param>
    /// <exception cref="ArgumentException">The columns differ in length or are empty.</exception>
    static abstract N StratumSum(ReadOnlySpan<N> project, ReadOnlySpan<N> baseline, ReadOnlySpan<N> area);

    /// <summary>The smaller of two values of one unit. Its slope at a tie is that of the left one; see <see cref="Propagation"/>.</summary>
    static abstract N Min(N left, N right);

    /// <summary>The larger of two values of one unit. Its slope at a tie is that of the left one; see <see cref="Propagation"/>.</summary>
    static abstract N Max(N left, N right);

    /// <summary>The magnitude.</summary>
    static abstract N Abs(N value);

    /// <summary>The square root; half of the unit's exponents.</summary>
    static abstract N Sqrt(N value);

    /// <summary>e to the power of a pure number.</summary>
    static abstract N Exp(N value);

    /// <summary>The natural logarithm of a pure number above zero.</summary>
    static abstract N Log(N value);

    /// <summary>A pure number above zero to the power of a pure number.</summary>
    static abstract N Power(N value, N exponent);

    /// <summary>The constant of the band in which a value lies, a pure number.</summary>
    /// <param name="table">The table.</param>
    /// <param name="value">A value of the table's unit; NaN gives NaN.</param>
    static abstract N Lookup(BandTable table, N value);

    /// <summary>The value rounded to a grid, half away from zero.</summary>
    static abstract N Snap(N value, SnapGrid grid);

    /// <summary>The largest whole number that is not above the value.</summary>
    static abstract N Floor(N value);

    /// <summary>The two-sided 90 % Student t quantile.</summary>
    /// <param name="degreesOfFreedom">A whole pure number of 1 or more; anything else gives NaN.</param>
    static abstract N StudentT(N degreesOfFreedom);

    /// <summary>The half-width relative to the magnitude of a value: 0 where the half-width is 0, 1e9 where only the value is.</summary>
    /// <param name="halfWidth">0 or more.</param>
    /// <param name="value">A value of the same unit.</param>
    static abstract N Relative(N halfWidth, N value);

    /// <summary>The value, taken as exact by error propagation: for switches such as a threshold inside an equation.</summary>
    static abstract N Hold(N value);

    /// <summary>
    /// The value as an estimate with a computed half-width, such as a sample mean: error propagation takes it as an uncertain
    /// input and looks no further behind it, while the trail goes on to what it was computed from.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="halfWidth">The half-width of its two-sided 90 % confidence interval, 0 or more, of the same unit.</param>
    static abstract N Estimated(N value, N halfWidth);

    /// <summary>The number of a unit, as an empirical equation wants it (the diameter in cm); a pure number.</summary>
    /// <param name="value">A value of that very unit.</param>
    /// <param name="unit">The unit.</param>
    static abstract N NumberOf(N value, Unit unit);

    /// <summary>A pure number read as a number of a unit, as an empirical equation gives it (the mass in kg).</summary>
    /// <param name="value">A pure number.</param>
    /// <param name="unit">The unit.</param>
    static abstract N WithUnit(N value, Unit unit);

    /// <summary>The value under the name that its document gives it.</summary>
    /// <param name="symbol">The symbol; its unit must be the value's.</param>
    /// <param name="at">The index.</param>
    N As(Symbol symbol, At at = default);

    /// <summary>Keeps the set of implementations closed.</summary>
    internal static abstract double NumberFor(N value);
}

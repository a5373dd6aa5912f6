using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Quantities;

/// <summary>
/// What every typed quantity can do, written once: plus, minus, scale, ratio, comparison, conversion and parsing.
/// Arithmetic across types (area times density, say) happens in the calculation only, where it leaves a trail.
/// </summary>
public static class MeasureOperators
{
    private static readonly Unit One = Unit.Parse("1");
    private static readonly Unit Percent = Unit.Parse("%");
    private static readonly Unit OnePerYear = Unit.Parse("1/yr");
    private static readonly Unit PercentPerYear = Unit.Parse("%/yr");

    extension<TMeasure>(TMeasure)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The sum of two quantities of one type.</summary>
        public static TMeasure operator +(TMeasure left, TMeasure right) => TMeasure.FromValue(left.Value + right.Value);

        /// <summary>The difference of two quantities of one type.</summary>
        public static TMeasure operator -(TMeasure left, TMeasure right) => TMeasure.FromValue(left.Value - right.Value);

        /// <summary>The quantity with the other sign.</summary>
        public static TMeasure operator -(TMeasure measure) => TMeasure.FromValue(-measure.Value);

        /// <summary>The quantity scaled by a number.</summary>
        public static TMeasure operator *(double factor, TMeasure measure) => TMeasure.FromValue(factor * measure.Value);

        /// <summary>The quantity scaled by a number.</summary>
        public static TMeasure operator *(TMeasure measure, double factor) => TMeasure.FromValue(measure.Value * factor);

        /// <summary>The quantity divided by a number.</summary>
        public static TMeasure operator /(TMeasure measure, double divisor) => TMeasure.FromValue(measure.Value / divisor);

        /// <summary>The ratio of two quantities of one type.</summary>
        public static double operator /(TMeasure left, TMeasure right) => left.Value / right.Value;

        /// <summary>Whether the left quantity is smaller.</summary>
        public static bool operator <(TMeasure left, TMeasure right) => left.Value < right.Value;

        /// <summary>Whether the left quantity is larger.</summary>
        public static bool operator >(TMeasure left, TMeasure right) => left.Value > right.Value;

        /// <summary>Whether the left quantity is smaller or equal.</summary>
        public static bool operator <=(TMeasure left, TMeasure right) => left.Value <= right.Value;

        /// <summary>Whether the left quantity is larger or equal.</summary>
        public static bool operator >=(TMeasure left, TMeasure right) => left.Value >= right.Value;

        /// <summary>The quantity that is a number of any unit of its dimension.</summary>
        /// <param name="value">A finite number of <paramref name="unit"/>.</param>
        /// <param name="unit">A unit of the same dimension.</param>
        /// <exception cref="ArgumentException">The unit measures something else.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
        public static TMeasure From(double value, Unit unit)
        {
            ArgumentNullException.ThrowIfNull(unit);
            return TMeasure.FromValue(unit.Convert(value, TMeasure.Unit));
        }

        /// <summary>Reads a quantity such as <c>2000 rai</c>: a number with a point as decimal mark, then a unit.</summary>
        /// <exception cref="FormatException">The text is not a number with a unit of this quantity's dimension.</exception>
        public static TMeasure Parse(string text)
        {
            Measurement measurement = Measurement.ParseAs(text, TMeasure.Unit);
            if (measurement.Unit.Dimension != TMeasure.Unit.Dimension)
            {
                throw new FormatException(
                    $"'{text}' is in {measurement.Unit.Text}, which measures {measurement.Unit.Dimension}; " +
                    $"needed is a unit that measures {TMeasure.Unit.Dimension}, such as {TMeasure.Unit.Text}.");
            }

            double value = measurement.Unit.Convert(measurement.Value, TMeasure.Unit);
            return double.IsFinite(value)
                ? TMeasure.FromValue(value)
                : throw new FormatException($"'{text}' is too large for a number of {TMeasure.Unit.Text}.");
        }

        /// <summary>Reads a quantity; false where the text is not a number with a unit of this quantity's dimension.</summary>
        public static bool TryParse([NotNullWhen(true)] string? text, out TMeasure result)
        {
            result = default;
            if (!Measurement.TryParse(text, out Measurement measurement) || measurement.Unit.Dimension != TMeasure.Unit.Dimension)
            {
                return false;
            }

            double value = measurement.Unit.Convert(measurement.Value, TMeasure.Unit);
            bool isFinite = double.IsFinite(value);
            result = isFinite ? TMeasure.FromValue(value) : default;
            return isFinite;
        }
    }

    extension<TMeasure>(TMeasure measure)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The number of another unit of the same dimension.</summary>
        /// <exception cref="ArgumentException">The unit measures something else.</exception>
        public double In(Unit unit) => TMeasure.Unit.Convert(measure.Value, unit);

        /// <summary>The quantity in its methodology's unit, or a share in per cent, such that the text reads back to the same value.</summary>
        public string ToText() => Text(measure.Value, TMeasure.Unit);
    }

    /// <summary>A number with its unit; a share is printed in per cent where that loses no bit.</summary>
    internal static string Text(double value, Unit unit)
    {
        Unit? percent = unit.Equals(One) ? Percent : unit.Equals(OnePerYear) ? PercentPerYear : null;
        if (percent is not null)
        {
            // 0.07 × 100 is 7.000000000000001 in binary; 7 reads back to the same bits and is what was meant.
            double rounded = Math.Round(unit.Convert(value, percent), 12);
            if (percent.Convert(rounded, unit) == value)
            {
                return $"{Unit.Format(rounded)} {percent.Text}";
            }
        }

        return $"{Unit.Format(value)} {unit.Text}";
    }

    /// <summary>The number itself, if finite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    internal static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "The value must be a finite number; NaN and infinities are not quantities.");
}

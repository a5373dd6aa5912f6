using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Quantities;

/// <summary>A number with a unit chosen at run time: what a person enters, before its dimension is checked.</summary>
/// <remarks>Used as it is where the document leaves the unit open, such as an amount of fuel in litres or kilograms.</remarks>
[JsonConverter(typeof(MeasurementJsonConverter))]
public readonly record struct Measurement
{
    private const double ExampleNumber = 12.5;
    private const double ExampleShare = 0.125;

    private static readonly Unit One = Unit.Parse("1");

    private readonly Unit? _unit;

    /// <summary>Makes a measurement.</summary>
    /// <param name="value">Any finite number.</param>
    /// <param name="unit">Its unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public Measurement(double value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Value = MeasureOperators.Finite(value);
        _unit = unit;
    }

    /// <summary>The number in <see cref="Unit"/>.</summary>
    public double Value { get; }

    /// <summary>The unit; that of <see langword="default"/> is 1.</summary>
    public Unit Unit => _unit ?? One;

    /// <summary>Reads a text such as <c>2000 rai</c>, <c>36.42 MJ/L</c> or <c>15 %</c>.</summary>
    /// <param name="text">A number with a point as decimal mark and without group separators, then a unit.</param>
    /// <exception cref="FormatException">The number or the unit cannot be read; the message says which.</exception>
    public static Measurement Parse(string text) => ParseAs(text, null);

    /// <summary>Reads a measurement of something known, so that a message can say which unit is needed.</summary>
    internal static Measurement ParseAs(string text, Unit? wanted)
    {
        ArgumentNullException.ThrowIfNull(text);
        (string number, string unit) = Split(text);
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
        {
            throw new FormatException(
                $"'{text}' does not start with a finite number; write the number with a point as decimal mark and no separators of thousands, then the unit, such as '{Example(wanted)}'.");
        }

        if (unit.Length == 0)
        {
            throw new FormatException($"'{text}' has no unit; write one after the number, such as '{Example(wanted)}'.");
        }

        return Unit.TryParse(unit, out Unit? known) || wanted is null
            ? new Measurement(value, known ?? Unit.Parse(unit))
            : throw Unit.Unknown(unit, $"one that measures {wanted.Dimension}, such as {UnitOf(Example(wanted))}");
    }

    /// <summary>A measurement to be shown as an example: shares are written in per cent.</summary>
    internal static string Example(Unit? wanted) => wanted is null ? "2000 rai" : MeasureOperators.Text(ExampleShare, wanted) is var share && share.Contains('%', StringComparison.Ordinal)
        ? share : $"{Unit.Format(ExampleNumber)} {wanted.Text}";

    private static string UnitOf(string example) => example[(example.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>Reads a measurement; false where <see cref="Parse"/> would throw.</summary>
    /// <param name="text">As in <see cref="Parse"/>.</param>
    /// <param name="result">The measurement read.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Measurement result)
    {
        result = default;
        if (text is null)
        {
            return false;
        }

        (string number, string unitText) = Split(text);
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ||
            !double.IsFinite(value) || !Unit.TryParse(unitText, out Unit? unit))
        {
            return false;
        }

        result = new Measurement(value, unit);
        return true;
    }

    /// <summary>The measurement as text that reads back to the same value.</summary>
    public override string ToString() => $"{Unit.Format(Value)} {Unit.Text}";

    /// <summary>Splits at the end of the longest prefix that looks like a number.</summary>
    private static (string Number, string Unit) Split(string text)
    {
        text = ThaiDigits.ToArabic(text.Trim());
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' || IsSign(text, end) || IsExponent(text, end)))
        {
            end++;
        }

        return (text[..end], text[end..].Trim());
    }

    private static bool IsSign(string text, int at) => text[at] is '+' or '-' && (at == 0 || text[at - 1] is 'e' or 'E');

    private static bool IsExponent(string text, int at) =>
        text[at] is 'e' or 'E' && at > 0 && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '+' or '-');
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace TVer.Methodologies.Quantities;

/// <summary>
/// A unit of measurement: its text, its dimension, and its exact size in base units as a reduced fraction.
/// One table of units serves parsing, the typed quantities and the calculation.
/// </summary>
/// <remarks>Two units are equal when dimension and size are; the text is how the unit is printed.</remarks>
public sealed class Unit : IEquatable<Unit>
{
    private readonly Int128 _numerator;
    private readonly Int128 _denominator;

    internal Unit(string text, Dimension dimension, Int128 numerator, Int128 denominator)
    {
        Int128 divisor = GreatestCommonDivisor(numerator, denominator);
        Text = text;
        Dimension = dimension;
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
        Size = (double)_numerator / (double)_denominator;
    }

    /// <summary>How the unit is printed, such as <c>tCO2e/rai</c>.</summary>
    public string Text { get; }

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>The size in base units of the dimension, rounded to a double; used to check units, never to convert.</summary>
    internal double Size { get; }

    /// <summary>The unit of a product of quantities.</summary>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="OverflowException">The size of the unit is no fraction of 128-bit integers.</exception>
    public static Unit operator *(Unit left, Unit right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Unit(
            Join(left.Text, right.Text, isQuotient: false),
            left.Dimension * right.Dimension,
            checked(left._numerator * right._numerator),
            checked(left._denominator * right._denominator));
    }

    /// <summary>The unit of a quotient of quantities.</summary>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    /// <exception cref="OverflowException">The size of the unit is no fraction of 128-bit integers.</exception>
    public static Unit operator /(Unit left, Unit right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Unit(
            Join(left.Text, right.Text, isQuotient: true),
            left.Dimension / right.Dimension,
            checked(left._numerator * right._denominator),
            checked(left._denominator * right._numerator));
    }

    /// <summary>The unit of a product; the same as the operator.</summary>
    public static Unit Multiply(Unit left, Unit right) => left * right;

    /// <summary>The unit of a quotient; the same as the operator.</summary>
    public static Unit Divide(Unit left, Unit right) => left / right;

    /// <summary>Reads a unit such as <c>rai</c>, <c>tCO2e/ha</c>, <c>kg N/rai</c>, <c>%/yr</c> or <c>ไร่</c>.</summary>
    /// <param name="text">
    /// Up to five names of the unit table joined by <c>/</c> and <c>·</c>, all after the first <c>/</c> being divisors; a length may carry the
    /// exponent 2 or 3 (<c>m2</c>, <c>m²</c>, <c>m^2</c>).
    /// </param>
    /// <exception cref="FormatException">The text names no known unit.</exception>
    public static Unit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Unit? unit) ? unit : throw Unknown(text, "a unit such as rai, ha, m2, t, kg N, t d.m., tC, tCO2e/rai, yr, L, TJ or %");
    }

    /// <summary>What is said of a text that names no known unit.</summary>
    internal static FormatException Unknown(string text, string needed)
    {
        string meant = UnitTable.InRightCase(text) is { } known ? $"; write '{known}'"
            : text.TrimStart().StartsWith('%') && text.Trim().Length > 1 ? "; a half-width is in the unit of its value, such as '100 ± 13 tCO2e/rai'" : "";
        return new FormatException($"'{text}' is not a known unit{meant}. Needed is {needed}.");
    }

    /// <summary>Reads a unit; false where the text names no known unit.</summary>
    /// <param name="text">As in <see cref="Parse"/>.</param>
    /// <param name="unit">The unit read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Unit? unit) => UnitTable.TryParse(text, out unit);

    /// <summary>Converts a number of this unit to another unit of the same dimension, with one rounding where the ratio is a fraction of small integers.</summary>
    /// <param name="value">The number in this unit.</param>
    /// <param name="target">The unit wanted.</param>
    /// <exception cref="ArgumentException">The dimensions differ.</exception>
    public double Convert(double value, Unit target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Dimension != Dimension)
        {
            throw new ArgumentException(
                $"{Text} measures {Dimension} and cannot be converted to {target.Text}, which measures {target.Dimension}.", nameof(target));
        }

        if (ReferenceEquals(this, target))
        {
            return value;
        }

        Int128 up = checked(_numerator * target._denominator);
        Int128 down = checked(_denominator * target._numerator);
        Int128 divisor = GreatestCommonDivisor(up, down);
        return value * (double)(up / divisor) / (double)(down / divisor);
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        other is not null && Dimension == other.Dimension && _numerator == other._numerator && _denominator == other._denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimension, _numerator, _denominator);

    /// <summary>The text of the unit.</summary>
    public override string ToString() => Text;

    /// <summary>The same unit, printed with another text.</summary>
    internal Unit Named(string text) => new(text, Dimension, _numerator, _denominator);

    internal static string Format(double value) => (value + 0.0).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>
    /// An amount of this unit in base units, as a reduced fraction and the dimension: equal for amounts that are equal, different for others.
    /// Nothing is rounded: the number is taken as the shortest decimal that reads back to it, which is what was entered (0.3 is 3/10).
    /// </summary>
    internal string InBaseUnits(double value)
    {
        string text = Format(value);
        string[] parts = text.Split('E');
        string[] digits = parts[0].Split('.');
        int exponent = (parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (digits.Length == 2 ? digits[1].Length : 0);
        BigInteger numerator = BigInteger.Parse(string.Concat(digits), CultureInfo.InvariantCulture) * (BigInteger)_numerator;
        BigInteger denominator = (BigInteger)_denominator;
        numerator *= BigInteger.Pow(10, Math.Max(exponent, 0));
        denominator *= BigInteger.Pow(10, Math.Max(-exponent, 0));
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        string below = denominator == divisor ? "" : string.Create(CultureInfo.InvariantCulture, $"/{denominator / divisor}");
        return string.Create(CultureInfo.InvariantCulture, $"{numerator / divisor}{below} {Dimension}");
    }

    /// <summary>The text without the names that stand above the bar and below it: <c>rai·tCO2e/rai</c> is <c>tCO2e</c>.</summary>
    internal string CancelledText()
    {
        (string[] above, string[] below) = Names(Text);
        var left = new List<string>(below);
        string[] kept = [.. above.Where(name => !left.Remove(name))];
        return (kept.Length == 0 ? "1" : string.Join('·', kept)) + string.Concat(left.Select(name => $"/{name}"));
    }

    /// <summary>The text of a product or quotient, names above the bar first, so that it reads back to the same unit.</summary>
    private static string Join(string left, string right, bool isQuotient)
    {
        (string[] leftAbove, string[] leftBelow) = Names(left);
        (string[] rightAbove, string[] rightBelow) = Names(right);
        string[] above = [.. leftAbove, .. isQuotient ? rightBelow : rightAbove];
        string[] below = [.. leftBelow, .. isQuotient ? rightAbove : rightBelow];
        return (above.Length == 0 ? "1" : string.Join('·', above)) + string.Concat(below.Select(name => $"/{name}"));
    }

    private static (string[] Above, string[] Below) Names(string text)
    {
        string[] parts = text.Split('/', 2);
        return (Split(parts[0]), parts.Length == 1 ? [] : Split(parts[1]));

        static string[] Split(string names) =>
            [.. names.Split(['·', '*', '/'], StringSplitOptions.TrimEntries).Where(name => name != "1")];
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}

using System.Diagnostics.CodeAnalysis;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// A typed quantity as an input: its value, the half-width of its two-sided 90 % confidence interval, and its source.
/// </summary>
/// <typeparam name="TMeasure">The typed quantity.</typeparam>
/// <remarks>In JSON: a text such as <c>"41.2 tCO2e/rai"</c> or <c>"60 ± 9 tCO2e/rai"</c>, or an object with members value, halfWidth and source.</remarks>
public readonly record struct Estimate<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly Measurement? _entered;

    private Estimate(TMeasure value, TMeasure halfWidth, string? source, Measurement? entered)
    {
        if (halfWidth.Value < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(halfWidth), halfWidth, "The half-width of a confidence interval must be 0 or more.");
        }

        Value = value;
        HalfWidth = halfWidth;
        Source = source;
        _entered = entered;
    }

    /// <summary>The value.</summary>
    public TMeasure Value { get; }

    /// <summary>The half-width of the two-sided 90 % confidence interval; zero where the value is taken as exact.</summary>
    public TMeasure HalfWidth { get; }

    /// <summary>Where the value comes from; null where not said.</summary>
    public string? Source { get; }

    /// <summary>A value that is taken as exact.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor method is Estimate.Of, beside this type.")]
    public static implicit operator Estimate<TMeasure>(TMeasure value) => new(value, default, null, null);

    /// <summary>The same estimate with another source.</summary>
    /// <param name="source">Where the value comes from.</param>
    public Estimate<TMeasure> From(string? source) => new(Value, HalfWidth, source, _entered);

    /// <summary>The same estimate with another half-width.</summary>
    /// <param name="halfWidth">The half-width of the two-sided 90 % confidence interval; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The half-width is negative.</exception>
    public Estimate<TMeasure> WithHalfWidth(TMeasure halfWidth) => new(Value, halfWidth, Source, _entered);

    /// <summary>Whether value, half-width and source are the same; the unit in which the value was entered does not count.</summary>
    /// <param name="other">The other estimate.</param>
    public bool Equals(Estimate<TMeasure> other) =>
        Value.Value.Equals(other.Value.Value) && HalfWidth.Value.Equals(other.HalfWidth.Value) && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value.Value, HalfWidth.Value, Source);

    /// <summary>The value with its half-width, such as <c>60 ± 9 tCO2e/rai</c>.</summary>
    public override string ToString() => HalfWidth.Value == 0
        ? Value.ToText()
        : $"{Unit.Format(Value.Value)} ± {Unit.Format(HalfWidth.Value)} {TMeasure.Unit.Text}";

    internal static Estimate<TMeasure> Make(TMeasure value, TMeasure halfWidth, string? source, Measurement? entered = null) =>
        new(value, halfWidth, source, entered);

    /// <summary>The estimate as an input of a calculation, in the unit of the symbol it will carry.</summary>
    internal Datum ToDatum(Symbol symbol, string path)
    {
        Unit unit = symbol.Unit ?? TMeasure.Unit;
        return new Datum
        {
            Value = TMeasure.Unit.Convert(Value.Value, unit),
            HalfWidth = TMeasure.Unit.Convert(HalfWidth.Value, unit),
            Entered = _entered is { } entered && !entered.Unit.Equals(unit) ? entered : null,
            Source = Source,
            Path = path,
        };
    }
}

/// <summary>Makes estimates.</summary>
public static class Estimate
{
    private static readonly string[] PlusMinus = ["±", "+/-", "+-"];

    /// <summary>An estimate with its uncertainty.</summary>
    /// <param name="value">The value.</param>
    /// <param name="halfWidth">The half-width of the two-sided 90 % confidence interval; zero or more.</param>
    /// <param name="source">Where the value comes from; null where not said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The half-width is negative.</exception>
    public static Estimate<TMeasure> Of<TMeasure>(TMeasure value, TMeasure halfWidth = default, string? source = null)
        where TMeasure : struct, IMeasure<TMeasure> => Estimate<TMeasure>.Make(value, halfWidth, source);

    /// <summary>Reads an estimate such as <c>41.2 tCO2e/rai</c> or <c>60 ± 9 tCO2e/rai</c>.</summary>
    /// <param name="text">A number, optionally ± a half-width in the same unit, then the unit.</param>
    /// <exception cref="FormatException">The text is not such an estimate.</exception>
    public static Estimate<TMeasure> Parse<TMeasure>(string text)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(PlusMinus, StringSplitOptions.TrimEntries);
        if (parts.Length == 1)
        {
            TMeasure exact = MeasureOperators.Parse<TMeasure>(text);
            return Estimate<TMeasure>.Make(exact, default, null, Measurement.Parse(text));
        }

        if (parts.Length != 2)
        {
            throw new FormatException($"'{text}' must be a number, optionally ± one half-width, then a unit.");
        }

        Measurement half = Measurement.ParseAs(parts[1], TMeasure.Unit);
        string value = $"{parts[0]} {half.Unit.Text}";
        TMeasure halfWidth = MeasureOperators.Parse<TMeasure>(parts[1]);
        return halfWidth.Value < 0
            ? throw new FormatException($"'{text}' has a half-width below zero.")
            : Estimate<TMeasure>.Make(MeasureOperators.Parse<TMeasure>(value), halfWidth, null, Measurement.Parse(value));
    }
}

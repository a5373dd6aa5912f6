namespace TVer.Methodologies;

/// <summary>One way to read a text that is open.</summary>
/// <param name="Code">A stable code, such as <c>stock-difference</c>.</param>
/// <param name="Text">What it takes the text to mean.</param>
/// <param name="IsAsPrinted">Whether it follows the printed formula to the letter.</param>
public sealed record Reading(string Code, Bilingual Text, bool IsAsPrinted = false);

/// <summary>A place where the published text is open, with the readings offered. The first reading is the default.</summary>
public abstract class Interpretation
{
    private protected Interpretation(string code, Clause clause, Bilingual question, IReadOnlyList<Reading> readings)
    {
        Code = code;
        Clause = clause;
        Question = question;
        Readings = [.. readings];
    }

    /// <summary>A stable code, such as <c>enhancement</c>.</summary>
    public string Code { get; }

    /// <summary>Where the text is open.</summary>
    public Clause Clause { get; }

    /// <summary>What is open.</summary>
    public Bilingual Question { get; }

    /// <summary>The readings offered; the first is the default.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>The reading taken where the caller names none.</summary>
    public Reading Default => Readings[0];

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>An interpretation whose readings a caller chooses by an enumeration.</summary>
/// <typeparam name="TReading">The enumeration; its value 0 is the default.</typeparam>
public sealed class Interpretation<TReading> : Interpretation
    where TReading : struct, Enum
{
    private readonly TReading[] _values;

    internal Interpretation(string code, Clause clause, Bilingual question, params (TReading Value, Reading Reading)[] readings)
        : base(code, clause, question, [.. readings.Select(pair => pair.Reading)]) =>
        _values = [.. readings.Select(pair => pair.Value)];

    /// <summary>The choices, in the order of <see cref="Interpretation.Readings"/>.</summary>
    public IReadOnlyList<TReading> Values => [.. _values];

    /// <summary>The reading behind a choice.</summary>
    /// <param name="choice">A member of the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not a member of the enumeration.</exception>
    public Reading Of(TReading choice)
    {
        int index = Array.IndexOf(_values, choice);
        return index >= 0
            ? Readings[index]
            : throw new ArgumentOutOfRangeException(nameof(choice), choice, $"'{Code}' offers {string.Join(", ", Readings.Select(r => r.Code))}.");
    }
}

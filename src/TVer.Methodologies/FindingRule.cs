using System.Globalization;
using System.Text;
using TVer.Methodologies.Json;

namespace TVer.Methodologies;

/// <summary>A rule of a document that an input is checked against: a stable code, its severity, its clause and its message.</summary>
public sealed class FindingRule : IEquatable<FindingRule>
{
    private readonly CompositeFormat _english;
    private readonly CompositeFormat _thai;

    /// <summary>States a rule.</summary>
    /// <param name="code">The stable code, lower case with dots, such as <c>predd.reference-region.area</c>.</param>
    /// <param name="severity">What missing the rule means.</param>
    /// <param name="clause">Where the rule stands.</param>
    /// <param name="english">The message; <c>{0}</c>, <c>{1}</c> … stand for the values given to <see cref="At"/>.</param>
    /// <param name="thai">The same message in Thai.</param>
    public FindingRule(string code, Severity severity, Clause clause, string english, string thai)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentException.ThrowIfNullOrEmpty(english);
        ArgumentException.ThrowIfNullOrEmpty(thai);
        Code = code;
        Severity = severity;
        Clause = clause;
        _english = CompositeFormat.Parse(english);
        _thai = CompositeFormat.Parse(thai);
    }

    private FindingRule(FindingRule rule, Clause clause)
    {
        Code = rule.Code;
        Severity = rule.Severity;
        Clause = clause;
        _english = rule._english;
        _thai = rule._thai;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What missing the rule means.</summary>
    public Severity Severity { get; }

    /// <summary>Where the rule stands.</summary>
    public Clause Clause { get; }

    /// <summary>The same rule where another document has it, for checks that several methodologies share.</summary>
    internal FindingRule In(Clause clause) => new(this, clause);

    /// <summary>Reports that an input misses the rule.</summary>
    /// <param name="path">The path of the input, such as <c>strata.dense.area</c>.</param>
    /// <param name="value">The offending value, as text; null where it is missing.</param>
    /// <param name="values">
    /// What the message's placeholders stand for. A quantity with a unit and a text are written as they are; a bare number, such as a share or a
    /// difference that was calculated, with 6 digits at most, none of those before the point left out.
    /// </param>
    public Finding At(string path, object? value, params object?[] values)
    {
        object?[] texts = Array.ConvertAll(values, one => one switch
        {
            double number => MessageNumber.Of(number),
            Enum choice => choice.InInput(),
            _ => one,
        });
        return new(
            this,
            path,
            value is Enum given ? given.InInput() : value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture),
            new Bilingual(
                string.Format(CultureInfo.InvariantCulture, _english, texts),
                string.Format(CultureInfo.InvariantCulture, _thai, texts)));
    }

    /// <summary>Whether another rule is this one: of one code, severity, clause and message. A rule that is stated anew for each symbol that it guards stays one rule.</summary>
    /// <param name="other">The other rule; null is none.</param>
    public bool Equals(FindingRule? other) => ReferenceEquals(this, other)
        || (other is not null && Code == other.Code && Severity == other.Severity && Clause == other.Clause && _english.Format == other._english.Format && _thai.Format == other._thai.Format);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FindingRule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Clause);

    /// <summary>The code of the rule.</summary>
    public override string ToString() => Code;
}

namespace TVer.Methodologies;

/// <summary>What a check found: the rule missed, the input that misses it, and the message in English and Thai.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The path of the input, such as <c>strata.dense.area</c>; empty for the project as a whole.</param>
/// <param name="Value">The offending value as text; null where a value is missing.</param>
/// <param name="Message">The message.</param>
public sealed record Finding(FindingRule Rule, string Path, string? Value, Bilingual Message)
{
    /// <summary>The stable code of the rule.</summary>
    public string Code => Rule.Code;

    /// <summary>How much the finding matters.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>Where the rule stands; for a rule about many conditions, such as missing evidence, where the condition stands.</summary>
    public Clause Clause { get => field ?? Rule.Clause; init; }

    /// <summary>The finding in one English line.</summary>
    public override string ToString() =>
        $"{Severity}: {Message.English}{(Path.Length == 0 ? "" : $" [{Path}{(Value is null ? "" : $" = {Value}")}]")} ({Clause}) {Code}";
}

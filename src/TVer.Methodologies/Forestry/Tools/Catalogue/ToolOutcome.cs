using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>What a tool calculated from a single input: its values, where they come from, and a receipt.</summary>
public sealed record ToolOutcome
{
    /// <summary>The values, the main one first.</summary>
    public required IReadOnlyList<ToolValue> Values { get; init; }

    /// <summary>The names of what the tool decided on, such as the sources that must be counted; empty for a tool that only calculates.</summary>
    public IReadOnlyList<string> Decided { get => field ?? []; init; }

    /// <summary>The sets of factors used, with their versions.</summary>
    public required IReadOnlyList<string> FactorSets { get; init; }

    /// <summary>SHA-256, in hexadecimal, over the tool, the input in base units, the interpretations, the factor sets and the values.</summary>
    public required string Receipt { get; init; }

    /// <summary>The derivation of every value.</summary>
    public required Trail Trail { get; init; }
}

/// <summary>A value that a tool calculated.</summary>
public sealed record ToolValue
{
    /// <summary>The symbol, such as <c>C_TREE</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>The index, such as a stratum; null where there is none.</summary>
    public string? Index { get; init; }

    /// <summary>The number.</summary>
    public required double Value { get; init; }

    /// <summary>The half-width of its two-sided 90 % confidence interval; null where the tool gives none.</summary>
    public double? HalfWidth { get; init; }

    /// <summary>The unit of both.</summary>
    public required string Unit { get; init; }

    internal static ToolValue Of(Quantity quantity) => new()
    {
        Symbol = quantity.Symbol!.Text,
        Index = quantity.At.IsNone ? null : quantity.At.ToString(),
        Value = quantity.Value,
        HalfWidth = quantity.HalfWidth?.Value,
        Unit = quantity.UnitText,
    };
}

/// <summary>The way through the tree of baseline and additionality, and where it ended.</summary>
public sealed record AdditionalityOutcomeReport
{
    /// <summary>The outcome.</summary>
    public required BaselineAndAdditionality.AdditionalityOutcome Outcome { get; init; }

    /// <summary>The scenario that is the baseline; null where none was found.</summary>
    public string? Baseline { get; init; }

    /// <summary>Every question with its answer, in order, in English and Thai.</summary>
    public required IReadOnlyList<AnsweredQuestion> Steps { get; init; }
}

/// <summary>A question that the way through the tree came to.</summary>
public sealed record AnsweredQuestion
{
    /// <summary>The step of the tool.</summary>
    public required string Clause { get; init; }

    /// <summary>The question in English.</summary>
    public required string English { get; init; }

    /// <summary>The question in Thai.</summary>
    public required string Thai { get; init; }

    /// <summary>The answer.</summary>
    public required string Answer { get; init; }

    /// <summary>The evidence named for it; null where none is.</summary>
    public string? Source { get; init; }
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>What a calculation tool gives: all findings, and the value where none of them is an error.</summary>
public sealed class ToolResult
{
    internal ToolResult(
        IReadOnlyList<Finding> findings, Func<Quantity> value, IReadOnlyList<InterpretationUse>? interpretations = null, IReadOnlyList<FactorSet>? factorSets = null)
    {
        Findings = findings;
        Value = HasErrors ? null : value();
        Interpretations = interpretations ?? [];
        FactorSets = factorSets ?? [];
    }

    /// <summary>The value with its derivation; null where a finding is an error.</summary>
    public Quantity? Value { get; }

    /// <summary>All findings, in the order of the input.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether any finding is an error: then there is no value.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The interpretations that the value used.</summary>
    public IReadOnlyList<InterpretationUse> Interpretations { get; }

    /// <summary>The sets of factors that the value used.</summary>
    public IReadOnlyList<FactorSet> FactorSets { get; }

    /// <summary>The derivation of the value; empty where there is none.</summary>
    public Trail Trail => new(Value is null ? [] : [Value]);
}

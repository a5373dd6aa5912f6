using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Collects findings while a project is checked, all of them and in the order of the check.</summary>
internal sealed class PReddPlusFindings
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> All => _findings;

    public bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    public void Add(FindingRule rule, string path, object? value, params object?[] values) => _findings.Add(rule.At(path, value, values));

    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    /// <summary>Reports the rule where the condition is not met, and missing evidence where it is.</summary>
    public void Require(Declaration? declaration, FindingRule rule, string path)
    {
        if (declaration is not { IsMet: true })
        {
            Add(rule, path, declaration?.IsMet);
        }
        else if (!declaration.NamesEvidence)
        {
            AddEvidenceNeeded(rule.Clause, path);
        }
    }

    /// <summary>Reports a condition that is said to be met without evidence, at the clause of the condition.</summary>
    public void AddEvidenceNeeded(Clause clause, string path) => _findings.Add(PReddPlusRules.EvidenceNeeded.At(path, "true") with { Clause = clause });

    /// <summary>Reports a number that is below zero.</summary>
    public void RequireNotNegative<TMeasure>(TMeasure value, string path)
        where TMeasure : struct, IMeasure<TMeasure> =>
        RequireRange(value.Value >= 0, value, path, "0 or more", "ไม่ต่ำกว่า 0");

    /// <summary>Reports an amount that is given as a number below zero; what a tool calculates is never below.</summary>
    public void RequireNotNegative(RoundAmount amount, string path)
    {
        if (amount.Given is { } given)
        {
            RequireNotNegative(given.Value, path);
        }
    }

    /// <summary>Reports a number that is not above zero.</summary>
    public void RequirePositive<TMeasure>(TMeasure value, string path)
        where TMeasure : struct, IMeasure<TMeasure> =>
        RequireRange(value.Value > 0, value, path, "above 0", "มากกว่า 0");

    /// <summary>Reports a share outside 0 to 100 %.</summary>
    public void RequireShare(Ratio value, string path) =>
        RequireRange(value.Fraction is >= 0 and <= 1, value, path, "from 0 to 100 %", "อยู่ระหว่าง 0 ถึงร้อยละ 100");

    public void RequireRange(bool isWithin, object value, string path, string range, string rangeThai)
    {
        if (!isWithin)
        {
            Add(PReddPlusRules.Range, path, value, path, range, value, rangeThai);
        }
    }

    /// <summary>A share as per cent, snapped, for comparison and printing.</summary>
    public static double Percent(Ratio ratio) => Arithmetic.Snap(ratio.Fraction, SnapGrid.Ratio) * 100;

    /// <summary>A ratio snapped to the grid on which thresholds are compared.</summary>
    public static double Snap(double ratio) => Arithmetic.Snap(ratio, SnapGrid.Ratio);

    /// <summary>An amount snapped to the grid on which amounts are compared.</summary>
    public static double SnapAmount(double amount) => Arithmetic.Snap(amount, SnapGrid.Tonnes);
}

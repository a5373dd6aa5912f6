using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>Collects what the check of a tool's input finds. Rules about ranges take the clause of the symbol that they guard.</summary>
/// <param name="prefix">Comes before every path, where the input of the tool is a part of a project.</param>
internal sealed class ToolFindings(string prefix = "")
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> All => _findings;

    public void Add(FindingRule rule, string path, object? value, params object?[] values) => _findings.Add(rule.At(prefix + path, value, values));

    public void Require(bool condition, FindingRule rule, string path, object? value, params object?[] values)
    {
        if (!condition)
        {
            Add(rule, path, value, values);
        }
    }

    /// <summary>A value of a unit that the user chooses: its dimension must be the symbol's, and it must not be below zero.</summary>
    public bool NotNegative(Measurement entered, Symbol symbol, string path) => IsUnit(entered, symbol, path) && NotNegative(entered.Value, symbol, path, entered);

    /// <summary>A value of a unit that the user chooses: its dimension must be the symbol's, and it must be above zero.</summary>
    public bool Positive(Measurement entered, Symbol symbol, string path) => IsUnit(entered, symbol, path) && Positive(entered.Value, symbol, path, entered);

    public bool NotNegative<TMeasure>(TMeasure measure, Symbol symbol, string path)
        where TMeasure : struct, IMeasure<TMeasure> => NotNegative(measure.Value, symbol, path, measure.ToText());

    public bool Positive<TMeasure>(TMeasure measure, Symbol symbol, string path)
        where TMeasure : struct, IMeasure<TMeasure> => Positive(measure.Value, symbol, path, measure.ToText());

    /// <summary>A share from 0 to 1.</summary>
    public bool Share(Ratio ratio, Symbol symbol, string path)
    {
        bool isShare = ratio.Value is >= 0 and <= 1;
        Require(
            isShare,
            new FindingRule(
                "tool.share", Severity.Error, symbol.Clause,
                "{0} is a share: it must lie from 0 to 100 %, and {1} does not.",
                "{0} เป็นสัดส่วน ต้องอยู่ระหว่าง 0 ถึงร้อยละ 100 แต่ได้ {1}"),
            path, ratio.ToText(), symbol.Text, ratio.ToText());
        return isShare;
    }

    /// <summary>A collection that must have members.</summary>
    public void NotEmpty(int count, Clause clause, string path) => Require(
        count > 0,
        new FindingRule("tool.empty", Severity.Error, clause, "There is nothing in {0}; at least one entry is needed.", "ไม่มีข้อมูลใน {0} ต้องมีอย่างน้อยหนึ่งรายการ"),
        path, null, path);

    private bool IsUnit(Measurement entered, Symbol symbol, string path)
    {
        bool isUnit = symbol.Unit is null || entered.Unit.Dimension == symbol.Unit.Dimension;
        Require(
            isUnit,
            new FindingRule(
                "tool.unit", Severity.Error, symbol.Clause,
                "{0} is given in {1}; a unit that measures the same as {2} is needed.",
                "{0} ให้มาในหน่วย {1} ต้องใช้หน่วยชนิดเดียวกับ {2}"),
            path, entered, symbol.Text, entered.Unit.Text, symbol.Unit?.Text);
        return isUnit;
    }

    private bool NotNegative(double value, Symbol symbol, string path, object shown)
    {
        Require(
            value >= 0,
            new FindingRule("tool.negative", Severity.Error, symbol.Clause, "{0} must be 0 or more, and {1} is not.", "{0} ต้องไม่น้อยกว่า 0 แต่ได้ {1}"),
            path, shown, symbol.Text, shown);
        return value >= 0;
    }

    private bool Positive(double value, Symbol symbol, string path, object shown)
    {
        Require(
            value > 0,
            new FindingRule("tool.not-positive", Severity.Error, symbol.Clause, "{0} must be above 0, and {1} is not.", "{0} ต้องมากกว่า 0 แต่ได้ {1}"),
            path, shown, symbol.Text, shown);
        return value > 0;
    }
}

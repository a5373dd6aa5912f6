using System.Globalization;
using System.Text;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>How tightly a printed expression binds.</summary>
internal enum Precedence
{
    Sum,
    Product,
    Power,
    Atom,
}

/// <summary>Prints one step of a calculation: in symbols, in numbers, or as a spreadsheet formula.</summary>
internal sealed class FormulaWriter
{
    private readonly StringBuilder _text = new();
    private readonly Func<Quantity, string> _reference;
    private readonly Func<Quantity, int, int, string?>? _range;

    private FormulaWriter(bool isSpreadsheet, Func<Quantity, string> reference, Func<Quantity, int, int, string?>? range)
    {
        IsSpreadsheet = isSpreadsheet;
        _reference = reference;
        _range = range;
    }

    public bool IsSpreadsheet { get; }

    /// <summary>The step in the symbols of its document.</summary>
    public static string Symbols(Quantity node) => Print(node, new FormulaWriter(false, NameOf, null));

    /// <summary>The step with the numbers in place of the symbols.</summary>
    public static string Values(Quantity node) => Print(node, new FormulaWriter(false, named => Unit.Format(named.Value), null));

    /// <summary>The step as a spreadsheet formula.</summary>
    /// <param name="node">The step.</param>
    /// <param name="reference">The cell of a named quantity.</param>
    /// <param name="range">The range that holds a run of a step's operands, if they stand in one column; may be null.</param>
    public static string Spreadsheet(Quantity node, Func<Quantity, string> reference, Func<Quantity, int, int, string?>? range) =>
        Print(node, new FormulaWriter(true, reference, range));

    public FormulaWriter Text(string text)
    {
        _text.Append(text);
        return this;
    }

    public FormulaWriter Number(double number)
    {
        string text = Unit.Format(number);
        _text.Append(number < 0 && IsSpreadsheet ? $"({text})" : text);
        return this;
    }

    /// <summary>Prints an operand: a named one as a reference, a step inside its brackets where it binds less tightly than wanted.</summary>
    public FormulaWriter Operand(Quantity operand, Precedence wanted = Precedence.Sum)
    {
        if (operand.Symbol is not null)
        {
            _text.Append(_reference(operand));
            return this;
        }

        bool brackets = PrecedenceOf(operand) < wanted;
        _text.Append(brackets ? "(" : "");
        operand.Operation.Write(this, operand);
        _text.Append(brackets ? ")" : "");
        return this;
    }

    /// <summary>
    /// Prints two operands with a sign between them. A spreadsheet works from left to right: there the right operand keeps its brackets even
    /// where mathematics needs none, so that the last bits are the same.
    /// </summary>
    public void Infix(Quantity node, string sign, string spreadsheetSign, Precedence left, Precedence right) =>
        Operand(node.Operand(0), left).Text(IsSpreadsheet ? spreadsheetSign : sign).Operand(node.Operand(1), IsSpreadsheet ? left + 1 : right);

    public void Call(string function, string spreadsheetFunction, Quantity node)
    {
        Text(IsSpreadsheet ? spreadsheetFunction : function).Text("(");
        for (int k = 0; k < node.OperandCount; k++)
        {
            Text(k == 0 ? "" : IsSpreadsheet ? "," : ", ").Operand(node.Operand(k));
        }

        Text(")");
    }

    public bool HasRange(Quantity node, int start, int count) => _range?.Invoke(node, start, count) is not null;

    public FormulaWriter Range(Quantity node, int start, int count)
    {
        if (count > 1 && _range?.Invoke(node, start, count) is { } range)
        {
            return Text(range);
        }

        for (int k = 0; k < count; k++)
        {
            Text(k == 0 ? "" : ",").Operand(node.Operand(start + k));
        }

        return this;
    }

    /// <summary>Prints a sum: a few terms one by one, many of them as Σ of the first with their number.</summary>
    public void Summation(Quantity node)
    {
        const int Few = 6;
        if (node.OperandCount == 0)
        {
            Text("0");
        }
        else if (node.OperandCount <= Few)
        {
            for (int k = 0; k < node.OperandCount; k++)
            {
                Text(k == 0 ? "" : " + ").Operand(node.Operand(k), Precedence.Sum);
            }
        }
        else
        {
            Text("Σ(").Operand(node.Operand(0)).Text(", …, ").Operand(node.Operand(node.OperandCount - 1)).Text(")").Terms(node.OperandCount);
        }
    }

    public FormulaWriter Terms(int count) => Text(string.Create(CultureInfo.InvariantCulture, $" [{count} terms]"));

    private static string NameOf(Quantity named)
    {
        string text = named.Symbol!.IsExpression ? $"({named.Symbol.Text})" : named.Symbol.Text;
        return named.At.IsNone ? text : $"{text} [{named.At}]";
    }

    private static string Print(Quantity node, FormulaWriter writer)
    {
        node.Operation.Write(writer, node);
        return writer._text.ToString();
    }

    private Precedence PrecedenceOf(Quantity node) => node.Operation switch
    {
        AddOperation or SubtractOperation => Precedence.Sum,
        SumOperation when node.OperandCount > 1 => Precedence.Sum,
        StratumSumOperation => Precedence.Sum,
        MultiplyOperation or DivideOperation or RelativeOperation => Precedence.Product,
        EstimateOperation when !IsSpreadsheet => Precedence.Sum,
        HoldOperation or UnitOperation or EstimateOperation when node.Operand(0).Symbol is null => PrecedenceOf(node.Operand(0)),
        PowerOperation => Precedence.Power,
        _ => Precedence.Atom,
    };
}

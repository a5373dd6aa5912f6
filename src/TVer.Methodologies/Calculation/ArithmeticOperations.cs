using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>An operation of two operands.</summary>
internal abstract class BinaryOperation : Operation
{
    public abstract double Apply(double left, double right);

    public sealed override double Evaluate(ReadOnlySpan<double> operands) => Apply(operands[0], operands[1]);
}

internal sealed class AddOperation : BinaryOperation
{
    public static readonly AddOperation Instance = new();

    public override double Apply(double left, double right) => left + right;

    public override Quantity Partial(Quantity node, int operand) => Quantity.One;

    public override void Write(FormulaWriter writer, Quantity node) => writer.Infix(node, " + ", "+", Precedence.Sum, Precedence.Sum);
}

internal sealed class SubtractOperation : BinaryOperation
{
    public static readonly SubtractOperation Instance = new();

    public override double Apply(double left, double right) => left - right;

    public override Quantity Partial(Quantity node, int operand) => operand == 0 ? Quantity.One : Quantity.MinusOne;

    public override void Write(FormulaWriter writer, Quantity node) => writer.Infix(node, " − ", "-", Precedence.Sum, Precedence.Product);
}

internal sealed class MultiplyOperation : BinaryOperation
{
    public static readonly MultiplyOperation Instance = new();

    public override double Apply(double left, double right) => left * right;

    public override Quantity Partial(Quantity node, int operand) => node.Operand(1 - operand);

    public override void Write(FormulaWriter writer, Quantity node) => writer.Infix(node, " × ", "*", Precedence.Product, Precedence.Product);
}

internal sealed class DivideOperation : BinaryOperation
{
    public static readonly DivideOperation Instance = new();

    public override double Apply(double left, double right) => left / right;

    public override Quantity Partial(Quantity node, int operand)
    {
        Quantity divisor = node.Operand(1);
        return operand == 0 ? Quantity.One / divisor : -(node / divisor);
    }

    public override void Write(FormulaWriter writer, Quantity node) => writer.Infix(node, " / ", "/", Precedence.Product, Precedence.Power);
}

internal sealed class MinOperation : BinaryOperation
{
    public static readonly MinOperation Instance = new();

    public override double Apply(double left, double right) => Math.Min(left, right);

    public override Quantity Partial(Quantity node, int operand) =>
        operand == 0
            ? Quantity.Indicator(node.Operand(0), node.Operand(1))
            : Quantity.One - Quantity.Indicator(node.Operand(0), node.Operand(1));

    public override void Write(FormulaWriter writer, Quantity node) => writer.Call("min", "MIN", node);
}

internal sealed class MaxOperation : BinaryOperation
{
    public static readonly MaxOperation Instance = new();

    public override double Apply(double left, double right) => Math.Max(left, right);

    public override Quantity Partial(Quantity node, int operand) =>
        operand == 0
            ? Quantity.Indicator(node.Operand(1), node.Operand(0))
            : Quantity.One - Quantity.Indicator(node.Operand(1), node.Operand(0));

    public override void Write(FormulaWriter writer, Quantity node) => writer.Call("max", "MAX", node);
}

/// <summary>
/// 1 where the left value is not above the right one, else 0: the slope of a minimum and a maximum. Their difference meets zero
/// as every threshold does, snapped, so that two operands which differ by rounding alone are a tie.
/// </summary>
internal sealed class IndicatorOperation(SnapGrid grid) : BinaryOperation
{
    private static readonly IndicatorOperation Ratio = new(SnapGrid.Ratio);
    private static readonly IndicatorOperation Amount = new(SnapGrid.Tonnes);

    /// <summary>12 decimals for a pure number or a rate by time, 6 for anything that measures an amount.</summary>
    public static IndicatorOperation For(Dimension dimension) => dimension.IsAmount ? Amount : Ratio;

    public override double Apply(double left, double right) => Arithmetic.Snap(left - right, grid) <= 0 ? 1 : 0;

    public override Bilingual? Legend { get; } = new("[a ≤ b]: 1 where it is true, else 0", "[a ≤ b]: 1 เมื่อเป็นจริง มิฉะนั้น 0");

    public override void Write(FormulaWriter writer, Quantity node)
    {
        if (writer.IsSpreadsheet)
        {
            writer.Text("IF(ROUND(").Operand(node.Operand(0)).Text("-").Operand(node.Operand(1), Precedence.Product)
                .Text(",").Number((int)grid).Text(")<=0,1,0)");
        }
        else
        {
            writer.Text("[").Operand(node.Operand(0)).Text(" ≤ ").Operand(node.Operand(1)).Text("]");
        }
    }
}

/// <summary>U = h / |mean|; see <see cref="Arithmetic.Relative"/>.</summary>
internal sealed class RelativeOperation : BinaryOperation
{
    public static readonly RelativeOperation Instance = new();

    public override double Apply(double left, double right) => Arithmetic.Relative(left, right);

    public override void Write(FormulaWriter writer, Quantity node)
    {
        Quantity half = node.Operand(0);
        Quantity mean = node.Operand(1);
        if (writer.IsSpreadsheet)
        {
            writer.Text("IF(").Operand(half).Text("=0,0,IF(").Operand(mean).Text("=0,1E9,MIN(1E9,").Operand(half, Precedence.Product)
                .Text("/ABS(").Operand(mean).Text("))))");
        }
        else
        {
            writer.Operand(half, Precedence.Product).Text(" / |").Operand(mean).Text("|");
        }
    }
}

internal sealed class PowerOperation : BinaryOperation
{
    public static readonly PowerOperation Instance = new();

    public override double Apply(double left, double right) => Arithmetic.Power(left, right);

    public override Quantity Partial(Quantity node, int operand)
    {
        Quantity value = node.Operand(0);
        Quantity exponent = node.Operand(1);
        return operand == 0 ? exponent * Quantity.Power(value, exponent - Quantity.One) : node * Quantity.Log(value);
    }

    public override void Write(FormulaWriter writer, Quantity node)
    {
        if (writer.IsSpreadsheet)
        {
            writer.Call("", "POWER", node);
        }
        else
        {
            writer.Operand(node.Operand(0), Precedence.Atom).Text("^").Operand(node.Operand(1), Precedence.Atom);
        }
    }
}

/// <summary>A value with its computed half-width; an input as far as error propagation is concerned. Operands: the value, its half-width.</summary>
internal sealed class EstimateOperation : BinaryOperation
{
    public static readonly EstimateOperation Instance = new();

    public override double Apply(double left, double right) => left;

    public override Bilingual? Legend { get; } = new("x ± h: the value x with half-width h; the value itself is x", "x ± h: ค่า x ที่มีครึ่งช่วงความเชื่อมั่น h โดยค่าที่ใช้คือ x");

    public override void Write(FormulaWriter writer, Quantity node)
    {
        writer.Operand(node.Operand(0));
        if (!writer.IsSpreadsheet)
        {
            writer.Text(" ± ").Operand(node.Operand(1));
        }
    }
}

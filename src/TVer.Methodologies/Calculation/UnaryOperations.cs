using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>An operation of one operand.</summary>
internal abstract class UnaryOperation : Operation
{
    public abstract double Apply(double value);

    public sealed override double Evaluate(ReadOnlySpan<double> operands) => Apply(operands[0]);
}

internal sealed class NegateOperation : UnaryOperation
{
    public static readonly NegateOperation Instance = new();

    public override double Apply(double value) => -value;

    public override Quantity Partial(Quantity node, int operand) => Quantity.MinusOne;

    public override void Write(FormulaWriter writer, Quantity node) =>
        writer.Text(writer.IsSpreadsheet ? "(-" : "(−").Operand(node.Operand(0), Precedence.Product).Text(")");
}

internal sealed class AbsOperation : UnaryOperation
{
    public static readonly AbsOperation Instance = new();

    public override double Apply(double value) => Math.Abs(value);

    public override Quantity Partial(Quantity node, int operand) =>
        Quantity.One - (Quantity.Constant(2) * Quantity.Indicator(node.Operand(0), -node.Operand(0)));

    public override void Write(FormulaWriter writer, Quantity node)
    {
        if (writer.IsSpreadsheet)
        {
            writer.Call("", "ABS", node);
        }
        else
        {
            writer.Text("|").Operand(node.Operand(0)).Text("|");
        }
    }
}

internal sealed class SqrtOperation : UnaryOperation
{
    public static readonly SqrtOperation Instance = new();

    public override double Apply(double value) => Math.Sqrt(value);

    public override Quantity Partial(Quantity node, int operand) => Quantity.One / (Quantity.Constant(2) * node);

    public override void Write(FormulaWriter writer, Quantity node) => writer.Call("√", "SQRT", node);
}

internal sealed class ExpOperation : UnaryOperation
{
    public static readonly ExpOperation Instance = new();

    public override double Apply(double value) => Arithmetic.Exp(value);

    public override Quantity Partial(Quantity node, int operand) => node;

    public override void Write(FormulaWriter writer, Quantity node) => writer.Call("exp", "EXP", node);
}

internal sealed class LogOperation : UnaryOperation
{
    public static readonly LogOperation Instance = new();

    public override double Apply(double value) => Arithmetic.Log(value);

    public override Quantity Partial(Quantity node, int operand) => Quantity.One / node.Operand(0);

    public override void Write(FormulaWriter writer, Quantity node) => writer.Call("ln", "LN", node);
}

internal sealed class StudentTOperation : UnaryOperation
{
    public static readonly StudentTOperation Instance = new();

    public override double Apply(double value) => Arithmetic.StudentTwoSided90(value);

    public override Bilingual? Legend { get; } = new(
        "t_90%(n): quantile of Student's t with n degrees of freedom for a two-sided 90 % interval",
        "t_90%(n): ค่าควอนไทล์ของการแจกแจงที ที่มีองศาอิสระ n สำหรับช่วงความเชื่อมั่นสองด้านร้อยละ 90");

    public override void Write(FormulaWriter writer, Quantity node) =>
        writer.Text(writer.IsSpreadsheet ? "TINV(0.1," : "t_90%(").Operand(node.Operand(0)).Text(")");
}

internal sealed class FloorOperation : UnaryOperation
{
    public static readonly FloorOperation Instance = new();

    public override double Apply(double value) => Math.Floor(value);

    public override Bilingual? Legend { get; } = new("⌊x⌋: x rounded down to a whole number", "⌊x⌋: ปัด x ลงเป็นจำนวนเต็ม");

    public override void Write(FormulaWriter writer, Quantity node) =>
        writer.Text(writer.IsSpreadsheet ? "INT(" : "⌊").Operand(node.Operand(0)).Text(writer.IsSpreadsheet ? ")" : "⌋");
}

internal sealed class SnapOperation(SnapGrid grid) : UnaryOperation
{
    public static readonly SnapOperation Ratio = new(SnapGrid.Ratio);
    public static readonly SnapOperation Tonnes = new(SnapGrid.Tonnes);

    public override double Apply(double value) => Arithmetic.Snap(value, grid);

    public override Bilingual? Legend { get; } = new("round(x, n): x rounded to n decimals", "round(x, n): ปัด x เป็นทศนิยม n ตำแหน่ง");

    public override void Write(FormulaWriter writer, Quantity node) =>
        writer.Text(writer.IsSpreadsheet ? "ROUND(" : "round(").Operand(node.Operand(0))
            .Text(writer.IsSpreadsheet ? "," : ", ").Number((int)grid).Text(")");
}

/// <summary>The value, taken as exact by error propagation: a node of this kind is never uncertain.</summary>
internal sealed class HoldOperation : UnaryOperation
{
    public static readonly HoldOperation Instance = new();

    public override double Apply(double value) => value;

    public override void Write(FormulaWriter writer, Quantity node) => writer.Operand(node.Operand(0), Precedence.Sum);
}

/// <summary>A value read as the number of its unit, or a number read as a value of a unit: nothing is computed.</summary>
internal sealed class UnitOperation(Unit reciprocal) : UnaryOperation
{
    public override double Apply(double value) => value;

    public override Quantity Partial(Quantity node, int operand) => Quantity.Constant(1, reciprocal);

    public override void Write(FormulaWriter writer, Quantity node) => writer.Operand(node.Operand(0), Precedence.Sum);
}

/// <summary>The constant of a band; see <see cref="BandTable"/>.</summary>
internal sealed class LookupOperation(BandTable table) : UnaryOperation
{
    public override double Apply(double value) => table.Find(value);

    public override Bilingual? Legend => table.Legend;

    public override void Write(FormulaWriter writer, Quantity node)
    {
        if (!writer.IsSpreadsheet)
        {
            writer.Text(table.Name).Text("(").Operand(node.Operand(0)).Text(")");
            return;
        }

        for (int band = 0; band < table.Limits.Length; band++)
        {
            writer.Text("IF(ROUND(").Operand(node.Operand(0)).Text(",").Number((int)table.Grid)
                .Text(table.IsLimitInclusive(band) ? ")<=" : ")<").Number(table.Limits[band])
                .Text(",").Number(table.Results[band]).Text(",");
        }

        writer.Number(table.Results[^1]).Text(new string(')', table.Limits.Length));
    }
}

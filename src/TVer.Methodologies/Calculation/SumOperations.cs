namespace TVer.Methodologies.Calculation;

/// <summary>A sum, exact over its terms and rounded once.</summary>
internal sealed class SumOperation : Operation
{
    public static readonly SumOperation Instance = new();

    public override double Evaluate(ReadOnlySpan<double> operands) => Arithmetic.Sum(operands);

    public override Quantity Partial(Quantity node, int operand) => Quantity.One;

    public override void Write(FormulaWriter writer, Quantity node)
    {
        if (writer.IsSpreadsheet)
        {
            writer.Text(node.OperandCount == 0 ? "0" : "SUM(").Range(node, 0, node.OperandCount).Text(node.OperandCount == 0 ? "" : ")");
        }
        else
        {
            writer.Summation(node);
        }
    }
}

/// <summary>Σ (project − baseline) × area over strata, exact over the columns and rounded once. Operands: the three columns one after the other.</summary>
internal sealed class StratumSumOperation : Operation
{
    public static readonly StratumSumOperation Instance = new();

    public override double Evaluate(ReadOnlySpan<double> operands)
    {
        int rows = operands.Length / 3;
        return Arithmetic.StratumSum(operands[..rows], operands.Slice(rows, rows), operands[(2 * rows)..]);
    }

    public override Quantity Partial(Quantity node, int operand)
    {
        int rows = node.OperandCount / 3;
        int row = operand % rows;
        Quantity area = node.Operand((2 * rows) + row);
        return (operand / rows) switch
        {
            0 => area,
            1 => -area,
            _ => node.Operand(row) - node.Operand(rows + row),
        };
    }

    public override void Write(FormulaWriter writer, Quantity node)
    {
        int rows = node.OperandCount / 3;
        if (!writer.IsSpreadsheet)
        {
            writer.Text("Σ((").Operand(node.Operand(0)).Text(" − ").Operand(node.Operand(rows), Precedence.Product).Text(") × ")
                .Operand(node.Operand(2 * rows), Precedence.Product).Text(")").Terms(rows);
        }
        else if (writer.HasRange(node, 0, rows) && writer.HasRange(node, rows, rows) && writer.HasRange(node, 2 * rows, rows))
        {
            writer.Text("SUMPRODUCT(").Range(node, 0, rows).Text("-").Range(node, rows, rows).Text(",").Range(node, 2 * rows, rows).Text(")");
        }
        else
        {
            for (int row = 0; row < rows; row++)
            {
                writer.Text(row == 0 ? "(" : "+(").Operand(node.Operand(row)).Text("-").Operand(node.Operand(rows + row), Precedence.Product)
                    .Text(")*").Operand(node.Operand((2 * rows) + row), Precedence.Product);
            }
        }
    }
}

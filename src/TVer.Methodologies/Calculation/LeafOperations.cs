namespace TVer.Methodologies.Calculation;

/// <summary>An input: its value is what was entered, in the methodology's unit.</summary>
internal sealed class InputOperation : Operation
{
    public static readonly InputOperation Instance = new();

    public override double Evaluate(ReadOnlySpan<double> operands) => throw new InvalidOperationException("An input has no operands to evaluate.");

    public override void Write(FormulaWriter writer, Quantity node) => writer.Number(node.Value);
}

/// <summary>A constant of an equation, printed as its document prints it.</summary>
internal sealed class FactorOperation(Factor? factor) : Operation
{
    public static readonly FactorOperation Number = new(null);

    public Factor? Factor { get; } = factor;

    public override double Evaluate(ReadOnlySpan<double> operands) => throw new InvalidOperationException("A constant has no operands to evaluate.");

    public override void Write(FormulaWriter writer, Quantity node)
    {
        if (Factor is null || Factor.Denominator == 1)
        {
            writer.Number(node.Value);
        }
        else
        {
            writer.Text("(").Number(Factor.Numerator).Text("/").Number(Factor.Denominator).Text(")");
        }
    }
}

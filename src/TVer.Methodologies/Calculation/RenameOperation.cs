namespace TVer.Methodologies.Calculation;

/// <summary>A named value under another name: the same number, a step of its own.</summary>
internal sealed class RenameOperation : UnaryOperation
{
    public static readonly RenameOperation Instance = new();

    public override double Apply(double value) => value;

    public override Quantity Partial(Quantity node, int operand) => Quantity.One;

    public override void Write(FormulaWriter writer, Quantity node) => writer.Operand(node.Operand(0));
}

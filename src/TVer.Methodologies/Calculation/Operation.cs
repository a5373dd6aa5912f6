namespace TVer.Methodologies.Calculation;

/// <summary>
/// One of the closed set of operations: how it evaluates, how it differentiates, and how it prints in mathematics and as a
/// spreadsheet formula.
/// </summary>
internal abstract class Operation
{
    /// <summary>The value from the values of the operands.</summary>
    public abstract double Evaluate(ReadOnlySpan<double> operands);

    /// <summary>The partial derivative of a node of this operation with respect to one operand, again as a graph.</summary>
    public virtual Quantity Partial(Quantity node, int operand) =>
        throw new InvalidOperationException(
            $"{GetType().Name.Replace("Operation", "", StringComparison.Ordinal)} is a step, not a slope: error propagation must run on the value before it.");

    /// <summary>What the function that a node of this operation prints means; null where mathematics needs no explanation.</summary>
    public virtual Bilingual? Legend => null;

    /// <summary>Prints a node of this operation.</summary>
    public abstract void Write(FormulaWriter writer, Quantity node);
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Factors.Allometry;

/// <summary>
/// A part of an allometric formula: evaluated for one tree with or without a trail, or over columns of trees. Both ways do the
/// same operations in the same order, so that they give the same bits.
/// </summary>
internal abstract class FormulaNode
{
    /// <summary>How many columns of intermediate results an evaluation over columns needs.</summary>
    public virtual int Depth => 0;

    /// <summary>The value for one tree: a pure number.</summary>
    public abstract N Evaluate<N>(ReadOnlySpan<N> variables)
        where N : IValue<N>;

    /// <summary>The values for many trees.</summary>
    /// <param name="columns">The variables.</param>
    /// <param name="result">Receives one value a tree.</param>
    /// <param name="scratch">At least <see cref="Depth"/> columns of the same length.</param>
    public abstract void Evaluate(in FormulaColumns columns, Span<double> result, Span<double> scratch);
}

/// <summary>A coefficient as printed.</summary>
internal sealed class ConstantNode(Factor factor) : FormulaNode
{
    public double Value => factor.Value;

    public override N Evaluate<N>(ReadOnlySpan<N> variables) => N.Of(factor);

    public override void Evaluate(in FormulaColumns columns, Span<double> result, Span<double> scratch) => result.Fill(factor.Value);
}

/// <summary>A measure of the tree, or a component computed before.</summary>
internal sealed class VariableNode(FormulaVariable variable) : FormulaNode
{
    public override N Evaluate<N>(ReadOnlySpan<N> variables) => variables[(int)variable];

    public override void Evaluate(in FormulaColumns columns, Span<double> result, Span<double> scratch) => columns[variable].CopyTo(result);
}

/// <summary>A sum, difference, product or quotient.</summary>
internal sealed class ArithmeticNode<TOperator>(FormulaNode left, FormulaNode right) : FormulaNode
    where TOperator : struct, IColumnOperator
{
    public override int Depth => right is ConstantNode ? left.Depth : left is ConstantNode ? right.Depth : Math.Max(left.Depth, 1 + right.Depth);

    public override N Evaluate<N>(ReadOnlySpan<N> variables) => TOperator.Apply(left.Evaluate(variables), right.Evaluate(variables));

    public override void Evaluate(in FormulaColumns columns, Span<double> result, Span<double> scratch)
    {
        if (right is ConstantNode last)
        {
            left.Evaluate(columns, result, scratch);
            ColumnArithmetic.Apply<TOperator>(result, last.Value, result);
        }
        else if (left is ConstantNode first)
        {
            right.Evaluate(columns, result, scratch);
            ColumnArithmetic.Apply<TOperator>(first.Value, result, result);
        }
        else
        {
            left.Evaluate(columns, result, scratch);
            Span<double> other = scratch[..result.Length];
            right.Evaluate(columns, other, scratch[result.Length..]);
            ColumnArithmetic.Apply<TOperator>(result, other, result);
        }
    }
}

/// <summary>A square, written as a product: exact where a power would round twice, and cheap.</summary>
internal sealed class SquareNode(FormulaNode value) : FormulaNode
{
    public override int Depth => value.Depth;

    public override N Evaluate<N>(ReadOnlySpan<N> variables)
    {
        N root = value.Evaluate(variables);
        return root * root;
    }

    public override void Evaluate(in FormulaColumns columns, Span<double> result, Span<double> scratch)
    {
        value.Evaluate(columns, result, scratch);
        ColumnArithmetic.Apply<Multiplied>(result, result, result);
    }
}

/// <summary>A power with a constant exponent.</summary>
internal sealed class PowerNode(FormulaNode value, Factor exponent) : FormulaNode
{
    public override int Depth => value.Depth;

    public override N Evaluate<N>(ReadOnlySpan<N> variables) => N.Power(value.Evaluate(variables), N.Of(exponent));

    public override void Evaluate(in FormulaColumns columns, Span<double> result, Span<double> scratch)
    {
        value.Evaluate(columns, result, scratch);
        ColumnArithmetic.Power(result, exponent.Value);
    }
}

/// <summary>The natural logarithm, e to a power, or the square root.</summary>
internal sealed class FunctionNode(FormulaFunction function, FormulaNode value) : FormulaNode
{
    public override int Depth => value.Depth;

    public override N Evaluate<N>(ReadOnlySpan<N> variables)
    {
        N argument = value.Evaluate(variables);
        return function switch
        {
            FormulaFunction.Log => N.Log(argument),
            FormulaFunction.Exp => N.Exp(argument),
            _ => N.Sqrt(argument),
        };
    }

    public override void Evaluate(in FormulaColumns columns, Span<double> result, Span<double> scratch)
    {
        value.Evaluate(columns, result, scratch);
        ColumnArithmetic.Apply(function, result);
    }
}

/// <summary>The functions that a formula may call.</summary>
internal enum FormulaFunction
{
    Log,
    Exp,
    Sqrt,
}

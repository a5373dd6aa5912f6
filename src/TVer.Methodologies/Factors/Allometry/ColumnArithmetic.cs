using System.Numerics;
using System.Runtime.InteropServices;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Factors.Allometry;

/// <summary>The arithmetic of formulas over columns: what the operators of a value do, element by element, to the same bits.</summary>
internal static class ColumnArithmetic
{
    public static void Apply<TOperator>(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> result)
        where TOperator : struct, IColumnOperator
    {
        ReadOnlySpan<Vector<double>> lefts = MemoryMarshal.Cast<double, Vector<double>>(left);
        ReadOnlySpan<Vector<double>> rights = MemoryMarshal.Cast<double, Vector<double>>(right);
        Span<Vector<double>> results = MemoryMarshal.Cast<double, Vector<double>>(result);
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = TOperator.Apply(lefts[k], rights[k]);
        }

        for (int k = results.Length * Vector<double>.Count; k < result.Length; k++)
        {
            result[k] = TOperator.Apply(left[k], right[k]);
        }
    }

    public static void Apply<TOperator>(ReadOnlySpan<double> left, double right, Span<double> result)
        where TOperator : struct, IColumnOperator
    {
        ReadOnlySpan<Vector<double>> lefts = MemoryMarshal.Cast<double, Vector<double>>(left);
        Span<Vector<double>> results = MemoryMarshal.Cast<double, Vector<double>>(result);
        var rights = new Vector<double>(right);
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = TOperator.Apply(lefts[k], rights);
        }

        for (int k = results.Length * Vector<double>.Count; k < result.Length; k++)
        {
            result[k] = TOperator.Apply(left[k], right);
        }
    }

    public static void Apply<TOperator>(double left, ReadOnlySpan<double> right, Span<double> result)
        where TOperator : struct, IColumnOperator
    {
        ReadOnlySpan<Vector<double>> rights = MemoryMarshal.Cast<double, Vector<double>>(right);
        Span<Vector<double>> results = MemoryMarshal.Cast<double, Vector<double>>(result);
        var lefts = new Vector<double>(left);
        for (int k = 0; k < results.Length; k++)
        {
            results[k] = TOperator.Apply(lefts, rights[k]);
        }

        for (int k = results.Length * Vector<double>.Count; k < result.Length; k++)
        {
            result[k] = TOperator.Apply(left, right[k]);
        }
    }

    /// <summary>Powers in whole groups of lanes, with the bits of <see cref="Arithmetic.Power"/>.</summary>
    public static void Power(Span<double> values, double exponent) => DeterministicMath.Pow(values, exponent, values);

    public static void Apply(FormulaFunction function, Span<double> values)
    {
        for (int k = 0; k < values.Length; k++)
        {
            values[k] = function switch
            {
                FormulaFunction.Log => Arithmetic.Log(values[k]),
                FormulaFunction.Exp => Arithmetic.Exp(values[k]),
                _ => Math.Sqrt(values[k]),
            };
        }
    }
}

/// <summary>One operator, for a value or a number and for a vector of numbers.</summary>
internal interface IColumnOperator
{
    static abstract T Apply<T>(T left, T right)
        where T : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IDivisionOperators<T, T, T>;

    static abstract Vector<double> Apply(Vector<double> left, Vector<double> right);
}

internal readonly struct Added : IColumnOperator
{
    public static T Apply<T>(T left, T right)
        where T : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IDivisionOperators<T, T, T> => left + right;

    public static Vector<double> Apply(Vector<double> left, Vector<double> right) => left + right;
}

internal readonly struct Subtracted : IColumnOperator
{
    public static T Apply<T>(T left, T right)
        where T : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IDivisionOperators<T, T, T> => left - right;

    public static Vector<double> Apply(Vector<double> left, Vector<double> right) => left - right;
}

internal readonly struct Multiplied : IColumnOperator
{
    public static T Apply<T>(T left, T right)
        where T : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IDivisionOperators<T, T, T> => left * right;

    public static Vector<double> Apply(Vector<double> left, Vector<double> right) => left * right;
}

internal readonly struct Divided : IColumnOperator
{
    public static T Apply<T>(T left, T right)
        where T : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IDivisionOperators<T, T, T> => left / right;

    public static Vector<double> Apply(Vector<double> left, Vector<double> right) => left / right;
}

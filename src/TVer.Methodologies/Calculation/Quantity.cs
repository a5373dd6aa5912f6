using System.Diagnostics.CodeAnalysis;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// A quantity with provenance: a number with its unit, its symbol and index, its clause, and the operation and operands that
/// made it. The graph of quantities is the calculation and the trail at once.
/// </summary>
/// <remarks>
/// Immutable. Operators check units: adding rai to tCO2e, or tonnes to kilograms, throws <see cref="DimensionException"/>.
/// A named quantity is finite, or <see cref="As"/> throws <see cref="CalculationException"/>.
/// </remarks>
[SuppressMessage("Naming", "CA1724", Justification = "The field's own word; the namespace Quantities holds the typed ones.")]
public sealed class Quantity : IValue<Quantity>
{
    internal static readonly Quantity One = Constant(1);
    internal static readonly Quantity MinusOne = Constant(-1);

    private const double UnitTolerance = 1e-9;

    private readonly Operation _operation;
    private readonly Quantity? _first;
    private readonly object? _rest;
    private readonly Label? _label;
    private readonly Dimension _dimension;
    private readonly double _unitSize;

    private Quantity(double value, Dimension dimension, double unitSize, Operation operation, Quantity? first, object? rest, Label? label, bool isUncertain)
    {
        Value = value;
        _dimension = dimension;
        _unitSize = unitSize;
        _operation = operation;
        _first = first;
        _rest = rest;
        _label = label;
        IsUncertain = isUncertain;
    }

    /// <summary>The number, in <see cref="UnitText"/>.</summary>
    public double Value { get; }

    /// <summary>The symbol; null for an unnamed step inside an equation.</summary>
    public Symbol? Symbol => _label?.Symbol;

    /// <summary>The index; none for an unnamed step.</summary>
    public At At => _label?.At ?? default;

    /// <summary>What an input is known by; null for anything else.</summary>
    public Datum? Datum => (_label as InputLabel)?.DatumOf(Value);

    /// <summary>The constant that this quantity is; null for anything else.</summary>
    public Factor? Factor => (_operation as FactorOperation)?.Factor;

    /// <summary>Whether this is an input or a constant rather than the result of an operation.</summary>
    public bool IsLeaf => _first is null && _operation is not (SumOperation or StratumSumOperation);

    /// <summary>Whether an input with a half-width stands behind this quantity.</summary>
    public bool IsUncertain { get; }

    /// <summary>The half-width of the two-sided 90 % interval of an input or of an estimate; null for an exact input and for anything else.</summary>
    public Quantity? HalfWidth => _operation is EstimateOperation ? (Quantity)_rest! : (_label as InputLabel)?.HalfWidth;

    /// <summary>What the number measures.</summary>
    public Dimension Dimension => _dimension;

    /// <summary>The unit of <see cref="Value"/> as text: that of the symbol or constant, else that which the operands give.</summary>
    public string UnitText => NamedUnit?.Text ?? (FindUnit() is { } unit && IsIn(unit) ? unit.CancelledText() : PlainUnitText());

    /// <summary>How many operands made this quantity; 0 for a leaf.</summary>
    public int OperandCount => _rest is Quantity[] many ? many.Length : _first is null ? 0 : _rest is null ? 1 : 2;

    internal Operation Operation => _operation;

    internal double UnitSize => _unitSize;

    /// <summary>One of the operands that made this quantity.</summary>
    /// <param name="index">From 0 to <see cref="OperandCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such operand.</exception>
    public Quantity Operand(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, OperandCount);
        return _rest is Quantity[] many ? many[index] : index == 0 ? _first! : (Quantity)_rest!;
    }

    /// <inheritdoc/>
    public static Quantity operator +(Quantity left, Quantity right) => Alike(AddOperation.Instance, left, right, "add");

    /// <inheritdoc/>
    public static Quantity operator -(Quantity left, Quantity right) => Alike(SubtractOperation.Instance, left, right, "subtract");

    /// <inheritdoc/>
    public static Quantity operator *(Quantity left, Quantity right)
    {
        Require(left, right);
        return Binary(MultiplyOperation.Instance, left, right, left._dimension * right._dimension, left._unitSize * right._unitSize);
    }

    /// <inheritdoc/>
    public static Quantity operator /(Quantity left, Quantity right)
    {
        Require(left, right);
        return Binary(DivideOperation.Instance, left, right, left._dimension / right._dimension, left._unitSize / right._unitSize);
    }

    /// <inheritdoc/>
    public static Quantity operator -(Quantity value) => Unary(NegateOperation.Instance, value);

    /// <summary>The sum; the same as the operator.</summary>
    public static Quantity Add(Quantity left, Quantity right) => left + right;

    /// <summary>The difference; the same as the operator.</summary>
    public static Quantity Subtract(Quantity left, Quantity right) => left - right;

    /// <summary>The product; the same as the operator.</summary>
    public static Quantity Multiply(Quantity left, Quantity right) => left * right;

    /// <summary>The quotient; the same as the operator.</summary>
    public static Quantity Divide(Quantity left, Quantity right) => left / right;

    /// <summary>The value with the other sign; the same as the operator.</summary>
    public static Quantity Negate(Quantity value) => -value;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static Quantity Input(double value, Symbol symbol, At at = default) => Input(new Datum { Value = value }, symbol, at);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The number or its half-width is not finite, or the half-width is negative.</exception>
    public static Quantity Input(in Datum datum, Symbol symbol, At at = default)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (!double.IsFinite(datum.Value))
        {
            throw new ArgumentOutOfRangeException(nameof(datum), datum.Value, $"{symbol.Text} must be a finite number.");
        }

        if (!double.IsFinite(datum.HalfWidth) || datum.HalfWidth < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(datum), datum.HalfWidth, $"The half-width of {symbol.Text} must be finite and not negative.");
        }

        Unit unit = symbol.Unit ?? datum.Unit
            ?? throw new ArgumentException($"The document leaves the unit of {symbol.Text} open: give one with the input.", nameof(datum));
        if (datum.Unit is { } given && !given.Equals(unit))
        {
            throw new DimensionException($"{symbol.Text} is in {unit.Text}, but the input is a number of {given.Text}.");
        }

        return new Quantity(
            datum.Value, unit.Dimension, unit.Size, InputOperation.Instance, null, null, new InputLabel(symbol, at, datum, unit), datum.HalfWidth > 0);
    }

    /// <inheritdoc/>
    public static Quantity Of(Factor factor)
    {
        ArgumentNullException.ThrowIfNull(factor);
        return factor.Quantity;
    }

    /// <inheritdoc/>
    public static Quantity Sum(ReadOnlySpan<Quantity> terms, Symbol symbol, At at = default)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (terms.Length == 1)
        {
            return terms[0].As(symbol, at);
        }

        if (terms.IsEmpty)
        {
            return new Quantity(
                0,
                symbol.Unit?.Dimension ?? Dimension.None,
                symbol.Unit?.Size ?? 1,
                SumOperation.Instance,
                null,
                Array.Empty<Quantity>(),
                new Label(symbol, at),
                false);
        }

        foreach (Quantity term in terms)
        {
            RequireAlike(terms[0], term, "add");
        }

        return Many(SumOperation.Instance, terms.ToArray(), terms[0]._dimension, terms[0]._unitSize).As(symbol, at);
    }

    /// <inheritdoc/>
    public static Quantity StratumSum(ReadOnlySpan<Quantity> project, ReadOnlySpan<Quantity> baseline, ReadOnlySpan<Quantity> area)
    {
        Arithmetic.RequireColumns(project.Length, baseline.Length, area.Length);
        for (int row = 0; row < project.Length; row++)
        {
            RequireAlike(project[0], project[row], "subtract");
            RequireAlike(project[0], baseline[row], "subtract");
            RequireAlike(area[0], area[row], "add");
        }

        return Many(
            StratumSumOperation.Instance,
            [.. project, .. baseline, .. area],
            project[0]._dimension * area[0]._dimension,
            project[0]._unitSize * area[0]._unitSize);
    }

    /// <inheritdoc/>
    public static Quantity Min(Quantity left, Quantity right) => Alike(MinOperation.Instance, left, right, "compare");

    /// <inheritdoc/>
    public static Quantity Max(Quantity left, Quantity right) => Alike(MaxOperation.Instance, left, right, "compare");

    /// <inheritdoc/>
    public static Quantity Abs(Quantity value) => Unary(AbsOperation.Instance, value);

    /// <inheritdoc/>
    /// <exception cref="DimensionException">The unit has no square root.</exception>
    public static Quantity Sqrt(Quantity value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Dimension root = value._dimension.SquareRoot()
            ?? throw new DimensionException($"{value.Describe()} has no square root: it measures {value._dimension}.");
        return Node(SqrtOperation.Instance, value, null, root, Math.Sqrt(value._unitSize), value.IsUncertain);
    }

    /// <inheritdoc/>
    public static Quantity Exp(Quantity value) => Pure(ExpOperation.Instance, value);

    /// <inheritdoc/>
    public static Quantity Log(Quantity value) => Pure(LogOperation.Instance, value);

    /// <inheritdoc/>
    public static Quantity Power(Quantity value, Quantity exponent)
    {
        RequirePure(value);
        RequirePure(exponent);
        return Binary(PowerOperation.Instance, value, exponent, Dimension.None, 1);
    }

    /// <inheritdoc/>
    public static Quantity Lookup(BandTable table, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(value);
        RequireUnit(value, table.Unit.Dimension, table.Unit.Size, $"{table.Name} is a table of {table.Unit.Text}");
        return Node(table.Operation, value, null, Dimension.None, 1, value.IsUncertain);
    }

    /// <inheritdoc/>
    public static Quantity Snap(Quantity value, SnapGrid grid) =>
        Unary(grid == SnapGrid.Ratio ? SnapOperation.Ratio : SnapOperation.Tonnes, value);

    /// <inheritdoc/>
    public static Quantity Floor(Quantity value) => Unary(FloorOperation.Instance, value);

    /// <inheritdoc/>
    public static Quantity StudentT(Quantity degreesOfFreedom) => Pure(StudentTOperation.Instance, degreesOfFreedom);

    /// <inheritdoc/>
    public static Quantity Relative(Quantity halfWidth, Quantity value)
    {
        RequireAlike(halfWidth, value, "compare");
        return Binary(RelativeOperation.Instance, halfWidth, value, Dimension.None, 1);
    }

    /// <inheritdoc/>
    public static Quantity Hold(Quantity value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Node(HoldOperation.Instance, value, null, value._dimension, value._unitSize, isUncertain: false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The half-width is negative or not finite.</exception>
    public static Quantity Estimated(Quantity value, Quantity halfWidth)
    {
        RequireAlike(value, halfWidth, "compare");
        return halfWidth.Value >= 0 && double.IsFinite(halfWidth.Value)
            ? Node(EstimateOperation.Instance, value, halfWidth, value._dimension, value._unitSize, isUncertain: halfWidth.Value > 0)
            : throw new ArgumentOutOfRangeException(nameof(halfWidth), halfWidth.Value, $"The half-width of {value.Describe()} must be finite and 0 or more.");
    }

    /// <inheritdoc/>
    public static Quantity NumberOf(Quantity value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(unit);
        RequireUnit(value, unit.Dimension, unit.Size, $"the number wanted is that of {unit.Text}");
        return Node(new UnitOperation(Reciprocal(unit)), value, null, Dimension.None, 1, value.IsUncertain);
    }

    /// <inheritdoc/>
    public static Quantity WithUnit(Quantity value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        RequirePure(value);
        return Node(new UnitOperation(unit), value, null, unit.Dimension, unit.Size, value.IsUncertain);
    }

    /// <inheritdoc/>
    /// <exception cref="DimensionException">The symbol's unit is not the value's.</exception>
    /// <exception cref="CalculationException">The value is not finite.</exception>
    public Quantity As(Symbol symbol, At at = default)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (symbol.Unit is { } unit)
        {
            RequireUnit(this, unit.Dimension, unit.Size, $"{symbol.Text} is in {unit.Text}");
        }

        if (!double.IsFinite(Value))
        {
            throw new CalculationException(
                $"{symbol.Text}{(at.IsNone ? "" : $" [{at}]")} is not a finite number: {FormulaWriter.Values(this)} ({symbol.Clause}).");
        }

        // A named value that is named again stays a step of its own, so that both names are in the trail.
        return _label is null
            ? new Quantity(Value, _dimension, _unitSize, _operation, _first, _rest, new Label(symbol, at), IsUncertain)
            : new Quantity(Value, _dimension, _unitSize, RenameOperation.Instance, this, null, new Label(symbol, at), IsUncertain);
    }

    /// <summary>The symbol with its index, its number and its unit, which is left out for a pure number.</summary>
    public override string ToString() => $"{Describe()} = {Unit.Format(Value)}{(UnitText == "1" ? "" : $" {UnitText}")}";

    /// <inheritdoc/>
    static double IValue<Quantity>.NumberFor(Quantity value) => value.Value;

    internal static Quantity Constant(double value, Unit? unit = null) =>
        new(value, unit?.Dimension ?? Dimension.None, unit?.Size ?? 1, FactorOperation.Number, null, null, null, false);

    internal static Quantity OfFactor(Factor factor) =>
        new(factor.Value, factor.Unit.Dimension, factor.Unit.Size, new FactorOperation(factor), null, null, null, false);

    internal static Quantity Indicator(Quantity left, Quantity right)
    {
        RequireAlike(left, right, "compare");
        return Node(IndicatorOperation.For(left._dimension), left, right, Dimension.None, 1, isUncertain: false);
    }

    /// <summary>The sum of steps that have no name of their own, such as the terms of a derivative.</summary>
    internal static Quantity Total(Quantity[] terms) =>
        terms.Length == 1 ? terms[0] : Many(SumOperation.Instance, terms, terms[0]._dimension, terms[0]._unitSize);

    internal string Describe() => Symbol is null ? FormulaWriter.Symbols(this) : At.IsNone ? Symbol.Text : $"{Symbol.Text} [{At}]";

    private Unit? NamedUnit => (_label as InputLabel)?.Unit ?? Symbol?.Unit ?? Factor?.Unit;

    /// <summary>The unit as its symbol, its constant or its operands name it; null where none does.</summary>
    private Unit? FindUnit()
    {
        if (NamedUnit is { } unit)
        {
            return unit;
        }

        try
        {
            return _operation switch
            {
                MultiplyOperation => Operand(0).FindUnit() is { } left && Operand(1).FindUnit() is { } right ? left * right : null,
                DivideOperation => Operand(0).FindUnit() is { } above && Operand(1).FindUnit() is { } below ? above / below : null,
                _ => OperandCount > 0 ? Operand(0).FindUnit() : null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private bool IsIn(Unit unit) => unit.Dimension == _dimension && SameSize(unit.Size, _unitSize);

    /// <summary>A unit without a name: base units of the dimension, with their number where it is not one.</summary>
    private string PlainUnitText() => SameSize(_unitSize, 1) ? _dimension.ToString() : $"{Unit.Format(_unitSize)} {_dimension}";

    private static Unit Reciprocal(Unit unit) => Unit.Parse("1") / unit;

    private static Quantity Alike(BinaryOperation operation, Quantity left, Quantity right, string verb)
    {
        RequireAlike(left, right, verb);
        return Binary(operation, left, right, left._dimension, left._unitSize);
    }

    private static Quantity Binary(BinaryOperation operation, Quantity left, Quantity right, Dimension dimension, double unitSize) =>
        Node(operation, left, right, dimension, unitSize, left.IsUncertain || right.IsUncertain);

    private static Quantity Unary(UnaryOperation operation, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Node(operation, value, null, value._dimension, value._unitSize, value.IsUncertain);
    }

    private static Quantity Pure(UnaryOperation operation, Quantity value)
    {
        RequirePure(value);
        return Node(operation, value, null, Dimension.None, 1, value.IsUncertain);
    }

    private static Quantity Node(Operation operation, Quantity first, Quantity? second, Dimension dimension, double unitSize, bool isUncertain)
    {
        double value = second is null
            ? ((UnaryOperation)operation).Apply(first.Value)
            : ((BinaryOperation)operation).Apply(first.Value, second.Value);
        return new Quantity(value, dimension, unitSize, operation, first, second, null, isUncertain);
    }

    private static Quantity Many(Operation operation, Quantity[] operands, Dimension dimension, double unitSize)
    {
        double[] values = new double[operands.Length];
        bool isUncertain = false;
        for (int k = 0; k < operands.Length; k++)
        {
            values[k] = operands[k].Value;
            isUncertain |= operands[k].IsUncertain;
        }

        return new Quantity(operation.Evaluate(values), dimension, unitSize, operation, null, operands, null, isUncertain);
    }

    private static void Require(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
    }

    private static void RequireAlike(Quantity left, Quantity right, string verb)
    {
        Require(left, right);
        if (left._dimension != right._dimension || !SameSize(left._unitSize, right._unitSize))
        {
            throw new DimensionException(
                $"Cannot {verb} {left.Describe()} in {left.UnitText} and {right.Describe()} in {right.UnitText}: the units differ.");
        }
    }

    private static void RequirePure(Quantity value)
    {
        ArgumentNullException.ThrowIfNull(value);
        RequireUnit(value, Dimension.None, 1, "a pure number is needed");
    }

    private static void RequireUnit(Quantity value, Dimension dimension, double size, string reason)
    {
        if (value._dimension != dimension || !SameSize(value._unitSize, size))
        {
            throw new DimensionException(
                $"{value.Describe()} measures {value._dimension} in units of size {Unit.Format(value._unitSize)}, but {reason}.");
        }
    }

    private static bool SameSize(double left, double right) => left == right || Math.Abs(left - right) <= UnitTolerance * Math.Abs(left);

    private class Label(Symbol symbol, At at)
    {
        public Symbol Symbol { get; } = symbol;

        public At At { get; } = at;
    }

    /// <summary>What an input is known by. The number itself is in the node, and its half-width in a node of its own.</summary>
    private sealed class InputLabel : Label
    {
        private readonly string? _source;
        private readonly string? _path;
        private readonly Unit? _openUnit;
        private readonly object? _entered;

        public InputLabel(Symbol symbol, At at, in Datum datum, Unit unit)
            : base(symbol, at)
        {
            _source = datum.Source;
            _path = datum.Path;
            _openUnit = symbol.Unit is null ? unit : null;
            _entered = datum.Entered;
            if (datum.HalfWidth > 0)
            {
                Datum half = datum with { Value = datum.HalfWidth, HalfWidth = 0, Entered = null, Path = datum.Path is null ? null : $"{datum.Path}.halfWidth" };
                HalfWidth = new Quantity(
                    half.Value, unit.Dimension, unit.Size, InputOperation.Instance, null, null, new InputLabel(symbol.HalfWidth, at, half, unit), false);
            }
        }

        public Quantity? HalfWidth { get; }

        public Unit? Unit => _openUnit ?? Symbol.Unit;

        public Datum DatumOf(double value) => new()
        {
            Value = value,
            HalfWidth = HalfWidth?.Value ?? 0,
            Entered = (Measurement?)_entered,
            Unit = _openUnit,
            Source = _source,
            Path = _path,
        };
    }
}

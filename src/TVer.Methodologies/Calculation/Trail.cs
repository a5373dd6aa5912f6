using System.Text;
using System.Text.Json;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// The derivation of results: every named quantity behind them, operands before what they make. It is read from the graph
/// that computed the results, when it is asked for.
/// </summary>
public sealed class Trail
{
    private readonly Lazy<IReadOnlyList<Quantity>> _steps;

    /// <summary>The trail behind some results.</summary>
    /// <param name="results">The results.</param>
    public Trail(IEnumerable<Quantity> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        Quantity[] roots = [.. results];
        Roots = [.. roots];
        _steps = new Lazy<IReadOnlyList<Quantity>>(() =>
        {
            var steps = new List<Quantity>();
            GraphWalk.Visit(roots, _ => true, node =>
            {
                if (node.Symbol is not null)
                {
                    steps.Add(node);
                }
            });
            return steps.AsReadOnly();
        });
    }

    /// <summary>The results that the trail is behind.</summary>
    public IReadOnlyList<Quantity> Roots { get; }

    /// <summary>Every named quantity, operands before what they make.</summary>
    public IReadOnlyList<Quantity> Steps => _steps.Value;

    /// <summary>The quantities of a symbol, in dependency order.</summary>
    /// <param name="symbol">The symbol's text, such as <c>ARC</c>.</param>
    /// <param name="index">The index as printed, such as <c>dense→cleared, 2027</c>; null for all.</param>
    public IEnumerable<Quantity> Find(string symbol, string? index = null) =>
        Steps.Where(step => step.Symbol!.Text == symbol && (index is null || step.At.ToString() == index));

    /// <summary>One step as text: symbol, value, unit, title, clause, formula in symbols and in numbers, source of an input.</summary>
    /// <param name="step">A step of this trail.</param>
    /// <param name="thai">Whether the title is the Thai one.</param>
    public static string Describe(Quantity step, bool thai = false)
    {
        ArgumentNullException.ThrowIfNull(step);
        var text = new StringBuilder();
        text.Append(step).Append('\n');
        if (step.Symbol is { } symbol)
        {
            text.Append("    ").Append(thai ? symbol.Title.Thai : symbol.Title.English).Append(" (").Append(symbol.Clause).Append(')').Append('\n');
        }

        if (!step.IsLeaf)
        {
            text.Append("    = ").Append(FormulaWriter.Symbols(step)).Append('\n');
            text.Append("    = ").Append(FormulaWriter.Values(step)).Append('\n');
        }
        else if (step.Datum is { } datum)
        {
            text.Append("    input");
            text.Append(datum.Path is null ? "" : $" {datum.Path}");
            text.Append(datum.Entered is { } entered ? $", entered as {entered}" : "");
            text.Append(datum.HalfWidth > 0 ? $" ± {Quantities.Unit.Format(datum.HalfWidth)}" : "");
            text.Append(datum.Source is null ? "" : $"; source: {datum.Source}").Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A quantity and what it was made from, indented by depth; each quantity is spelled out once. Functions in formulas are explained at the end.</summary>
    /// <param name="quantity">The quantity to explain.</param>
    /// <param name="depth">How many levels of named operands to follow; 0 for the quantity alone.</param>
    /// <param name="thai">Whether titles are the Thai ones.</param>
    public static string Explain(Quantity quantity, int depth = 3, bool thai = false)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        var text = new StringBuilder();
        var told = new HashSet<Quantity>(ReferenceEqualityComparer.Instance);
        Explain(quantity, depth, 0, thai, text, told);
        foreach (Bilingual legend in Legends(told))
        {
            text.Append(thai ? legend.Thai : legend.English).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What the functions in the formulas of some steps mean, each once, in the order of their texts.</summary>
    /// <param name="steps">Steps of a trail.</param>
    public static IReadOnlyList<Bilingual> Legends(IEnumerable<Quantity> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var legends = new SortedDictionary<string, Bilingual>(StringComparer.Ordinal);
        foreach (Quantity step in steps)
        {
            WithUnnamedParts(step, part =>
            {
                if (part.Operation.Legend is { } legend)
                {
                    legends.TryAdd(legend.English, legend);
                }
            });
        }

        return [.. legends.Values];
    }

    /// <summary>Writes the trail as a JSON array, a step at a time.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var ids = new Dictionary<Quantity, int>(ReferenceEqualityComparer.Instance);
        writer.WriteStartArray();
        foreach (Quantity step in Steps)
        {
            ids.Add(step, ids.Count);
            writer.WriteStartObject();
            writer.WriteNumber("id", ids[step]);
            writer.WriteString("symbol", step.Symbol!.Text);
            if (!step.At.IsNone)
            {
                writer.WriteString("index", step.At.ToString());
            }

            writer.WriteNumber("value", step.Value);
            writer.WriteString("unit", step.UnitText);
            writer.WriteString("clause", step.Symbol.Clause.ToString());
            if (step.IsLeaf)
            {
                WriteInput(writer, step);
            }
            else
            {
                writer.WriteString("formula", FormulaWriter.Symbols(step));
                writer.WriteStartArray("operands");
                foreach (Quantity operand in NamedOperands(step))
                {
                    writer.WriteNumberValue(ids[operand]);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The named quantities that a step was made from, each once, past its unnamed parts.</summary>
    /// <param name="step">A quantity.</param>
    public static IReadOnlyList<Quantity> NamedOperands(Quantity step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var named = new List<Quantity>();
        WithUnnamedParts(step, _ => { }, named.Add);
        return named.AsReadOnly();
    }

    /// <summary>Visits a step, its unnamed parts, and the named quantities where it ends, each once and in the order of its formula.</summary>
    private static void WithUnnamedParts(Quantity step, Action<Quantity> part, Action<Quantity>? named = null)
    {
        var seen = new HashSet<Quantity>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Quantity>();
        part(step);
        PushOperands(step);
        while (open.TryPop(out Quantity? operand))
        {
            if (operand.Symbol is not null)
            {
                named?.Invoke(operand);
            }
            else
            {
                part(operand);
                PushOperands(operand);
            }
        }

        void PushOperands(Quantity node)
        {
            for (int k = node.OperandCount - 1; k >= 0; k--)
            {
                if (seen.Add(node.Operand(k)))
                {
                    open.Push(node.Operand(k));
                }
            }
        }
    }

    private static void WriteInput(Utf8JsonWriter writer, Quantity step)
    {
        if (step.Datum is { } datum)
        {
            WriteOptional(writer, "input", datum.Path);
            WriteOptional(writer, "entered", datum.Entered?.ToString());
            WriteOptional(writer, "source", datum.Source);
            if (datum.HalfWidth > 0)
            {
                writer.WriteNumber("halfWidth", datum.HalfWidth);
            }
        }
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Explain(Quantity quantity, int depth, int level, bool thai, StringBuilder text, HashSet<Quantity> told)
    {
        string indent = new(' ', 4 * level);
        if (!told.Add(quantity))
        {
            return;
        }

        foreach (string line in Describe(quantity, thai).TrimEnd().Split('\n'))
        {
            text.Append(indent).Append(line).Append('\n');
        }

        if (level < depth)
        {
            foreach (Quantity operand in NamedOperands(quantity))
            {
                Explain(operand, depth, level + 1, thai, text, told);
            }
        }
    }
}

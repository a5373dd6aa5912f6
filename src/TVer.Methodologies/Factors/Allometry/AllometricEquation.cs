using System.Runtime.CompilerServices;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Factors.Allometry;

/// <summary>
/// A cited allometric equation: the above-ground dry mass of one tree (or its stem volume) from its diameter, height and wood
/// density. Evaluated with a trail, bare, or over columns of trees, to the same bits.
/// </summary>
/// <remarks>
/// Immutable. Each tree is computed by itself: neither its neighbours nor the length of a column change its result.
/// Diameters, heights and densities must be above zero; a formula may give NaN or nonsense outside that, and the bulk methods pass it on.
/// </remarks>
public sealed class AllometricEquation
{
    private const int ChunkLength = 128;
    private const int LargestDepth = 12;
    private const int ComponentCount = 3;

    private static readonly Unit UnitOfDiameter = Unit.Parse("cm");
    private static readonly Unit UnitOfHeight = Unit.Parse("m");
    private static readonly Unit UnitOfWoodDensity = Unit.Parse("g/cm3");

    private readonly FormulaNode?[] _components;
    private readonly FormulaNode? _total;
    private readonly FormulaNode? _root;
    private readonly Symbol[] _componentSymbols;
    private readonly Symbol _totalSymbol;
    private readonly Symbol _rootSymbol;
    private readonly HashSet<FormulaVariable> _used = [];

    private AllometricEquation(AllometricDefinition definition)
    {
        Definition = definition;
        Document = DocumentOf(definition);
        Clause = Document.At(definition.Place);
        Unit = Unit.Parse(definition.Unit);
        Group = new Bilingual(definition.GroupEnglish, definition.GroupThai);

        List<FormulaVariable> known = [FormulaVariable.Diameter, FormulaVariable.Height, FormulaVariable.WoodDensity];
        string?[] texts = [definition.Stem, definition.Branch, definition.Leaf];
        FormulaVariable[] components = [FormulaVariable.Stem, FormulaVariable.Branch, FormulaVariable.Leaf];
        _components = new FormulaNode?[ComponentCount];
        for (int k = 0; k < ComponentCount; k++)
        {
            _components[k] = Read(texts[k], known);
            if (_components[k] is not null)
            {
                known.Add(components[k]);
            }
        }

        _total = Read(definition.Total, known);
        _root = Read(definition.Root, known);
        if (_total is null && Array.TrueForAll(_components, component => component is null))
        {
            throw new FormatException($"Equation '{definition.Code}' has neither a total nor a component.");
        }

        string quantity = IsVolume ? "V" : "W";
        string english = IsVolume ? "Volume over bark" : "Dry mass";
        string thai = IsVolume ? "ปริมาตรรวมเปลือก" : "มวลชีวภาพ";
        _componentSymbols =
        [
            new Symbol($"{quantity}_S", definition.Unit, Clause, $"{english} of the stem of a tree", $"{thai}ของลำต้น"),
            new Symbol($"{quantity}_B", definition.Unit, Clause, $"{english} of the branches of a tree", $"{thai}ของกิ่ง"),
            new Symbol($"{quantity}_L", definition.Unit, Clause, $"{english} of the leaves of a tree", $"{thai}ของใบ"),
        ];
        _totalSymbol = new Symbol(IsVolume ? "V" : "W_T", definition.Unit, Clause, $"{english} of a tree above ground", $"{thai}เหนือพื้นดินของต้นไม้");
        _rootSymbol = new Symbol($"{quantity}_R", definition.Unit, Clause, $"{english} of the roots of a tree", $"{thai}ของราก");

        FormulaNode? Read(string? text, List<FormulaVariable> variables)
        {
            FormulaNode? formula = string.IsNullOrWhiteSpace(text) ? null : FormulaParser.Parse(text, Clause, [.. variables], _used);
            return formula?.Depth > LargestDepth
                ? throw new FormatException($"The formula '{text}' is nested too deeply; {LargestDepth} intermediate results are allowed.")
                : formula;
        }
    }

    /// <summary>The equation as text, with its citation.</summary>
    public AllometricDefinition Definition { get; }

    /// <summary>The code by which inventories name the equation.</summary>
    public string Code => Definition.Code;

    /// <summary>The species group or forest type.</summary>
    public Bilingual Group { get; }

    /// <summary>The document that prints the equation.</summary>
    public Document Document { get; }

    /// <summary>The place in the document.</summary>
    public Clause Clause { get; }

    /// <summary>The unit of the result: kg d.m., t d.m. or m3.</summary>
    public Unit Unit { get; }

    /// <summary>Whether the equation gives a volume of wood rather than a mass of dry matter.</summary>
    public bool IsVolume => Unit.Dimension != Dimension.DryMatter;

    /// <summary>Where the diameter is measured.</summary>
    public DiameterPoint DiameterPoint => Definition.DiameterPoint;

    /// <summary>Whether the equation uses the diameter.</summary>
    public bool NeedsDiameter => _used.Contains(FormulaVariable.Diameter);

    /// <summary>Whether the equation uses the height.</summary>
    public bool NeedsHeight => _used.Contains(FormulaVariable.Height);

    /// <summary>Whether the equation uses the wood density.</summary>
    public bool NeedsWoodDensity => _used.Contains(FormulaVariable.WoodDensity);

    /// <summary>Whether the equation has a formula for the roots.</summary>
    public bool HasRoot => _root is not null;

    /// <summary>Why the row is doubtful; null where it is not.</summary>
    public Bilingual? Doubt => Definition.DoubtEnglish is { } english ? new Bilingual(english, Definition.DoubtThai ?? english) : null;

    /// <summary>The root-to-shoot ratio of the group; null where none is published.</summary>
    public Factor? RootRatio => field ??= Definition.RootRatio is { } ratio ? new Factor(ratio, 1, "1", Clause) : null;

    /// <summary>The carbon fraction of the group; null where none is published.</summary>
    public Factor? CarbonFraction => field ??= Definition.CarbonFraction is { } fraction ? new Factor(fraction, 1, "tC/t d.m.", Clause) : null;

    /// <summary>Reads an equation of the user's own.</summary>
    /// <param name="definition">The formulas and their citation.</param>
    /// <exception cref="FormatException">A formula or the unit cannot be read, a required text is empty, or a number is out of range; the message says which.</exception>
    public static AllometricEquation Define(AllometricDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Require(definition.Code, nameof(definition.Code));
        Require(definition.GroupEnglish, nameof(definition.GroupEnglish));
        Require(definition.GroupThai, nameof(definition.GroupThai));
        Require(definition.Document, nameof(definition.Document));
        Require(definition.Version, nameof(definition.Version));
        Require(definition.Place, nameof(definition.Place));
        Require(definition.Source, nameof(definition.Source));
        if (definition.Unit is not ("kg d.m." or "t d.m." or "m3"))
        {
            throw new FormatException($"Equation '{definition.Code}' gives '{definition.Unit}'; kg d.m., t d.m. and m3 are known.");
        }

        RequireRange(definition.RootRatio, nameof(definition.RootRatio), 10);
        RequireRange(definition.CarbonFraction, nameof(definition.CarbonFraction), 1);
        RequireRange(definition.SmallestDiameter, nameof(definition.SmallestDiameter), AllometricDefinition.LargestDiameterOfAnyTree);
        RequireRange(definition.LargestDiameter, nameof(definition.LargestDiameter), AllometricDefinition.LargestDiameterOfAnyTree);
        if (definition is { IsBelowLargestDiameter: true, LargestDiameter: null })
        {
            throw new FormatException($"Equation '{definition.Code}' is for diameters below its largest one, which is missing.");
        }

        RequireRange(definition.SmallestHeight, nameof(definition.SmallestHeight), AllometricDefinition.LargestHeightOfAnyTree);
        RequireRange(definition.LargestHeight, nameof(definition.LargestHeight), AllometricDefinition.LargestHeightOfAnyTree);
        return new AllometricEquation(definition);

        void Require(string? text, string name)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                throw new FormatException($"Equation '{definition.Code}' has no {name}; an equation without its citation is not accepted.");
            }
        }

        void RequireRange(double? value, string name, double largest)
        {
            if (value is { } number && !(number >= 0 && number <= largest))
            {
                throw new FormatException($"Equation '{definition.Code}' has a {name} of {number}; it must be from 0 to {largest}.");
            }
        }
    }

    /// <summary>W_T: the above-ground dry mass of one tree (V: its volume, where <see cref="IsVolume"/>), with its components as steps of the trail.</summary>
    /// <param name="tree">D in cm, H in m, ρ in g/cm3; those that the equation uses.</param>
    /// <param name="at">The plot and the tree.</param>
    /// <returns>In <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentException">A measure that the equation uses is missing.</exception>
    public N AboveGround<N>(in TreeMeasures<N> tree, At at = default)
        where N : IValue<N>
    {
        VariableSet<N> variables = Variables(tree);
        N? sum = default;
        bool isFirst = true;
        for (int k = 0; k < ComponentCount; k++)
        {
            if (_components[k] is { } component)
            {
                N part = N.WithUnit(component.Evaluate<N>(variables), Unit).As(_componentSymbols[k], at);
                variables[(int)FormulaVariable.Stem + k] = N.NumberOf(part, Unit);
                sum = isFirst ? part : sum! + part;
                isFirst = false;
            }
        }

        return (_total is null ? sum! : N.WithUnit(_total.Evaluate<N>(variables), Unit)).As(_totalSymbol, at);
    }

    /// <summary>W_R: the dry mass of the roots of one tree, where the equation has a formula for it.</summary>
    /// <param name="tree">D in cm, H in m, ρ in g/cm3; those that the equation uses.</param>
    /// <param name="at">The plot and the tree.</param>
    /// <returns>In <see cref="Unit"/>.</returns>
    /// <exception cref="InvalidOperationException">The equation has no formula for the roots.</exception>
    /// <exception cref="ArgumentException">A measure that the equation uses is missing.</exception>
    public N Root<N>(in TreeMeasures<N> tree, At at = default)
        where N : IValue<N> =>
        _root is null
            ? throw new InvalidOperationException($"Equation '{Code}' has no formula for the roots.")
            : N.WithUnit(EvaluateRoot(tree), Unit).As(_rootSymbol, at);

    /// <summary>The above-ground dry mass of many trees, without a trail and without allocating.</summary>
    /// <param name="diameters">D, cm, above zero.</param>
    /// <param name="heights">H, m, above zero; may be empty where the equation does not use it.</param>
    /// <param name="masses">Receives W_T in <see cref="Unit"/>, the same bits as <see cref="AboveGround{N}"/>; at least as long as the other columns.</param>
    /// <param name="woodDensities">ρ, g/cm3, above zero; may be empty where the equation does not use it.</param>
    /// <exception cref="ArgumentException">A column that the equation uses has another length, or the result is too short.</exception>
    public void AboveGround(ReadOnlySpan<double> diameters, ReadOnlySpan<double> heights, Span<double> masses, ReadOnlySpan<double> woodDensities = default)
    {
        int count = Math.Max(diameters.Length, heights.Length);
        RequireColumn(diameters, NeedsDiameter, count, nameof(diameters));
        RequireColumn(heights, NeedsHeight, count, nameof(heights));
        RequireColumn(woodDensities, NeedsWoodDensity, count, nameof(woodDensities));
        if (masses.Length < count)
        {
            throw new ArgumentException($"The result has {masses.Length} rows for {count} trees.", nameof(masses));
        }

        Span<double> scratch = stackalloc double[ChunkLength * (ComponentCount + LargestDepth)];
        for (int start = 0; start < count; start += ChunkLength)
        {
            int length = Math.Min(ChunkLength, count - start);
            Chunk(Slice(diameters, start, length), Slice(heights, start, length), Slice(woodDensities, start, length), masses.Slice(start, length), scratch);
        }
    }

    /// <summary>The code and the document.</summary>
    public override string ToString() => $"{Code} ({Clause})";

    private static Document DocumentOf(AllometricDefinition definition) =>
        Array.Find([Documents.StandardTreeToolV01, Documents.StandardTreeToolV02], tool => tool.Code == definition.Document && tool.Version == definition.Version)
        ?? new Document(definition.Document, definition.Version, new Bilingual(definition.Source, definition.Source));

    private static ReadOnlySpan<double> Slice(ReadOnlySpan<double> column, int start, int length) =>
        column.IsEmpty ? column : column.Slice(start, length);

    private static void RequireColumn(ReadOnlySpan<double> column, bool isNeeded, int count, string name)
    {
        if (column.Length != count && (isNeeded || !column.IsEmpty))
        {
            throw new ArgumentException($"The column {name} has {column.Length} rows for {count} trees.", name);
        }
    }

    private void Chunk(ReadOnlySpan<double> diameters, ReadOnlySpan<double> heights, ReadOnlySpan<double> densities, Span<double> masses, Span<double> scratch)
    {
        int length = masses.Length;
        Span<double> stem = scratch[..length];
        Span<double> branch = scratch.Slice(length, length);
        Span<double> leaf = scratch.Slice(2 * length, length);
        Span<double> rest = scratch[(ComponentCount * length)..];
        var columns = new FormulaColumns
        {
            Diameter = diameters, Height = heights, WoodDensity = densities, Stem = stem, Branch = branch, Leaf = leaf,
        };
        _components[0]?.Evaluate(columns, stem, rest);
        _components[1]?.Evaluate(columns, branch, rest);
        _components[2]?.Evaluate(columns, leaf, rest);
        if (_total is not null)
        {
            _total.Evaluate(columns, masses, rest);
            return;
        }

        bool isFirst = true;
        for (int k = 0; k < ComponentCount; k++)
        {
            if (_components[k] is not null)
            {
                ReadOnlySpan<double> part = columns[FormulaVariable.Stem + k];
                if (isFirst)
                {
                    part.CopyTo(masses);
                }
                else
                {
                    ColumnArithmetic.Apply<Added>(masses, part, masses);
                }

                isFirst = false;
            }
        }
    }

    private N EvaluateRoot<N>(in TreeMeasures<N> tree)
        where N : IValue<N>
    {
        VariableSet<N> variables = Variables(tree);
        return _root!.Evaluate<N>(variables);
    }

    private VariableSet<N> Variables<N>(in TreeMeasures<N> tree)
        where N : IValue<N>
    {
        VariableSet<N> variables = default;
        Take(ref variables, FormulaVariable.Diameter, tree.Diameter, UnitOfDiameter, "diameter");
        Take(ref variables, FormulaVariable.Height, tree.Height, UnitOfHeight, "height");
        Take(ref variables, FormulaVariable.WoodDensity, tree.WoodDensity, UnitOfWoodDensity, "wood density");
        return variables;
    }

    private void Take<N>(ref VariableSet<N> variables, FormulaVariable variable, N? value, Unit unit, string name)
        where N : IValue<N>
    {
        if (_used.Contains(variable))
        {
            variables[(int)variable] = value is null
                ? throw new ArgumentException($"Equation '{Code}' needs the {name} of the tree.", nameof(value))
                : N.NumberOf(value, unit);
        }
    }

    /// <summary>One value for each <see cref="FormulaVariable"/>, on the stack.</summary>
    [InlineArray(ComponentCount + ComponentCount)]
    private struct VariableSet<N>
    {
        private N _first;
    }
}

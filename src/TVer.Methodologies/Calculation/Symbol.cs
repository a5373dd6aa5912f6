using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// The name of a quantity as its document prints it, with its unit and its clause. Symbols are static objects: an equation
/// names its result with one and builds no text.
/// </summary>
public sealed class Symbol
{
    /// <summary>Defines a symbol.</summary>
    /// <param name="text">The symbol in one line, such as <c>ΔC_REDD,BSL,i,t</c>.</param>
    /// <param name="unit">Its unit, such as <c>tCO2e/yr</c>; null where the document leaves the unit to the user, such as an amount of fuel.</param>
    /// <param name="clause">Where the symbol is defined.</param>
    /// <param name="english">What it is, in English.</param>
    /// <param name="thai">What it is, in Thai.</param>
    public Symbol(string text, string? unit, Clause clause, string english, string thai)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentNullException.ThrowIfNull(clause);
        Text = text;
        Unit = unit is null ? null : Unit.Parse(unit);
        Clause = clause;
        Title = new Bilingual(english, thai);
        IsExpression = HoldsOperator(text);
    }

    private Symbol(Symbol origin, string text, string english, string thai)
    {
        Text = text;
        Unit = origin.Unit;
        Clause = origin.Clause;
        Title = new Bilingual(english, thai);
        IsExpression = HoldsOperator(text);
    }

    /// <summary>The symbol in one line.</summary>
    public string Text { get; }

    /// <summary>Its unit; null where the document leaves the unit to the user.</summary>
    public Unit? Unit { get; }

    /// <summary>Where the symbol is defined.</summary>
    public Clause Clause { get; }

    /// <summary>What it is.</summary>
    public Bilingual Title { get; }

    /// <summary>Whether the text is an expression outside brackets, such as <c>t2 − t1</c>, which needs brackets inside a formula to be read as one.</summary>
    internal bool IsExpression { get; }

    /// <summary>The name of the half-width of an estimate that carries this symbol.</summary>
    internal Symbol HalfWidth => field ??= new Symbol(
        this,
        $"h({Text})",
        $"Half-width of the two-sided 90 % confidence interval of {Text}",
        $"ครึ่งหนึ่งของช่วงความเชื่อมั่นร้อยละ 90 ของ {Text}");

    /// <summary>The name of an estimate that carries this symbol after its uncertainty discount.</summary>
    internal Symbol Discounted => field ??= new Symbol(
        this, $"{Text}*", $"{Title.English}, after the uncertainty discount", $"{Title.Thai} หลังหักส่วนลดความไม่แน่นอน");

    /// <summary>The symbol.</summary>
    public override string ToString() => Text;

    private static bool HoldsOperator(string text)
    {
        int depth = 0;
        for (int at = 0; at < text.Length; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            bool isBetweenWords = char.IsWhiteSpace(text[at]) && at + 1 < text.Length && text[at + 1] != '(';
            if (depth == 0 && (isBetweenWords || text[at] is '−' or '×' or '/' or '→' or '·'))
            {
                return true;
            }
        }

        return false;
    }
}

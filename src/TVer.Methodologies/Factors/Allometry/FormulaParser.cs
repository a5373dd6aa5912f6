using System.Globalization;
using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Factors.Allometry;

/// <summary>
/// Reads a formula as papers print it, such as <c>0.0396*(D^2*H)^0.933</c>: numbers, D, H, rho, the components WS, WB and WL
/// computed before, + − * / ^, brackets, ln, exp and sqrt.
/// </summary>
internal sealed class FormulaParser
{
    private const int DeepestNesting = 32;

    private readonly string _text;
    private readonly Clause _clause;
    private readonly HashSet<FormulaVariable> _used;
    private readonly FormulaVariable[] _known;
    private int _at;
    private int _nesting;

    private FormulaParser(string text, Clause clause, FormulaVariable[] known, HashSet<FormulaVariable> used) =>
        (_text, _clause, _known, _used) = (text, clause, known, used);

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="clause">Where its coefficients are printed.</param>
    /// <param name="known">The variables that it may use.</param>
    /// <param name="used">Receives those that it does use.</param>
    /// <exception cref="FormatException">The text is not such a formula; the message says where it stops being one.</exception>
    public static FormulaNode Parse(string text, Clause clause, FormulaVariable[] known, HashSet<FormulaVariable> used)
    {
        var parser = new FormulaParser(text, clause, known, used);
        FormulaNode formula = parser.Sum();
        parser.SkipSpaces();
        return parser._at == text.Length ? formula : throw parser.Error("an operator or the end was expected");
    }

    private FormulaNode Sum()
    {
        if (++_nesting > DeepestNesting)
        {
            throw Error($"brackets may be nested {DeepestNesting} deep");
        }

        FormulaNode left = Product();
        while (true)
        {
            if (Take('+'))
            {
                left = new ArithmeticNode<Added>(left, Product());
            }
            else if (Take('-') || Take('−'))
            {
                left = new ArithmeticNode<Subtracted>(left, Product());
            }
            else
            {
                _nesting--;
                return left;
            }
        }
    }

    private FormulaNode Product()
    {
        FormulaNode left = Power();
        while (true)
        {
            if (Take('*') || Take('×'))
            {
                left = new ArithmeticNode<Multiplied>(left, Power());
            }
            else if (Take('/'))
            {
                left = new ArithmeticNode<Divided>(left, Power());
            }
            else
            {
                return left;
            }
        }
    }

    private FormulaNode Power()
    {
        FormulaNode value = Atom();
        if (!Take('^'))
        {
            return value;
        }

        double exponent = Number() ?? throw Error("an exponent must be a number");
        return exponent == 2 ? new SquareNode(value) : new PowerNode(value, new Factor(exponent, 1, "1", _clause));
    }

    private FormulaNode Atom()
    {
        if (Take('('))
        {
            FormulaNode inner = Sum();
            return Take(')') ? inner : throw Error("a closing bracket is missing");
        }

        if (Number() is { } number)
        {
            return new ConstantNode(new Factor(number, 1, "1", _clause));
        }

        int start = _at;
        while (_at < _text.Length && (char.IsLetter(_text[_at]) || char.IsAsciiDigit(_text[_at])))
        {
            _at++;
        }

        string name = _text[start.._at];
        FormulaFunction? function = name switch
        {
            "ln" => FormulaFunction.Log,
            "exp" => FormulaFunction.Exp,
            "sqrt" => FormulaFunction.Sqrt,
            _ => null,
        };
        if (function is { } call)
        {
            FormulaNode argument = Take('(') ? Sum() : throw Error($"{name} needs its argument in brackets");
            return Take(')') ? new FunctionNode(call, argument) : throw Error("a closing bracket is missing");
        }

        FormulaVariable variable = name switch
        {
            "D" => FormulaVariable.Diameter,
            "H" => FormulaVariable.Height,
            "rho" => FormulaVariable.WoodDensity,
            "WS" => FormulaVariable.Stem,
            "WB" => FormulaVariable.Branch,
            "WL" => FormulaVariable.Leaf,
            "" => throw Error("a number, a variable or a bracket was expected"),
            _ => throw Error($"'{name}' is not a variable; D, H, rho, WS, WB, WL, ln, exp and sqrt are known"),
        };
        if (!_known.Contains(variable))
        {
            throw Error($"'{name}' is not computed before this formula");
        }

        _used.Add(variable);
        return new VariableNode(variable);
    }

    private double? Number()
    {
        SkipSpaces();
        int end = _at;
        if (end < _text.Length && _text[end] == '-')
        {
            end++;
        }

        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || _text[end] == '.' || IsExponentAt(end)))
        {
            end += IsExponentAt(end) ? 2 : 1;
        }

        if (!double.TryParse(_text[_at..end], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            return null;
        }

        _at = end;
        return number;
    }

    private bool IsExponentAt(int at) =>
        at > _at && _text[at] is 'e' or 'E' && at + 1 < _text.Length && (char.IsAsciiDigit(_text[at + 1]) || _text[at + 1] is '+' or '-');

    private bool Take(char wanted)
    {
        SkipSpaces();
        if (_at == _text.Length || _text[_at] != wanted)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private FormatException Error(string expected) => new($"The formula '{_text}' stops at position {_at + 1}: {expected}.");
}

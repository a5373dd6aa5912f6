using System.Globalization;

namespace TVer.Methodologies.Tests.Calculation;

/// <summary>A small evaluator of spreadsheet formulas, as much as the library writes: it knows nothing of the library.</summary>
internal sealed class SpreadsheetFormula
{
    private readonly string _text;
    private readonly Func<string, double> _cell;
    private int _next;

    private SpreadsheetFormula(string text, Func<string, double> cell) => (_text, _cell) = (text, cell);

    public static double Evaluate(string formula, Func<string, double> cell)
    {
        var reader = new SpreadsheetFormula(formula, cell);
        double value = reader.Comparison();
        return reader._next == formula.Length ? value : throw new FormatException($"'{formula[reader._next..]}' is left over in {formula}");
    }

    private double Comparison()
    {
        double left = Sum();
        if (Take("<="))
        {
            return left <= Sum() ? 1 : 0;
        }

        if (Take("<"))
        {
            return left < Sum() ? 1 : 0;
        }

        return Take("=") ? (left == Sum() ? 1 : 0) : left;
    }

    private double Sum()
    {
        double value = Product();
        while (true)
        {
            if (Take("+"))
            {
                value += Product();
            }
            else if (Take("-"))
            {
                value -= Product();
            }
            else
            {
                return value;
            }
        }
    }

    private double Product()
    {
        double value = Sign();
        while (true)
        {
            if (Take("*"))
            {
                value *= Sign();
            }
            else if (Take("/"))
            {
                value /= Sign();
            }
            else
            {
                return value;
            }
        }
    }

    private double Sign() => Take("-") ? -Sign() : Atom();

    private double Atom()
    {
        if (Take("("))
        {
            double inside = Comparison();
            Need(")");
            return inside;
        }

        int start = _next;
        if (char.IsDigit(Peek()))
        {
            while (char.IsDigit(Peek()) || Peek() == '.' || Peek() is 'E' or 'e' || (Peek() is '-' or '+' && _text[_next - 1] is 'E' or 'e'))
            {
                _next++;
            }

            return double.Parse(_text[start.._next], CultureInfo.InvariantCulture);
        }

        while (char.IsLetterOrDigit(Peek()))
        {
            _next++;
        }

        string name = _text[start.._next];
        return Take("(") ? Call(name) : _cell(name);
    }

    private double Call(string name)
    {
        var arguments = new List<double>();
        if (!Take(")"))
        {
            do
            {
                arguments.Add(Comparison());
            }
            while (Take(","));
            Need(")");
        }

        return name switch
        {
            "IF" => arguments[0] != 0 ? arguments[1] : arguments[2],
            "ROUND" when Math.Abs(arguments[0]) >= 1e15 => arguments[0],
            "ROUND" => (double)Math.Round((decimal)arguments[0], (int)arguments[1], MidpointRounding.AwayFromZero),
            "MIN" => arguments.Min(),
            "MAX" => arguments.Max(),
            "SUM" => arguments.Sum(),
            "ABS" => Math.Abs(arguments[0]),
            "SQRT" => Math.Sqrt(arguments[0]),
            "INT" => Math.Floor(arguments[0]),
            "EXP" => Math.Exp(arguments[0]),
            "LN" => Math.Log(arguments[0]),
            "POWER" => Math.Pow(arguments[0], arguments[1]),
            _ => throw new FormatException($"The function {name} is not known."),
        };
    }

    private char Peek() => _next < _text.Length ? _text[_next] : '\0';

    private bool Take(string token)
    {
        if (string.CompareOrdinal(_text, _next, token, 0, token.Length) != 0)
        {
            return false;
        }

        _next += token.Length;
        return true;
    }

    private void Need(string token)
    {
        if (!Take(token))
        {
            throw new FormatException($"'{token}' is missing at {_next} in {_text}");
        }
    }
}

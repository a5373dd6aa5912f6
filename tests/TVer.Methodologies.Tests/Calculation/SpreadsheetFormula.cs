using System.Globalization;

namespace TVer.Methodologies.Tests.Graph;

/// <summary>
/// Evaluates the formulas of a spreadsheet as far as the library writes them: a second reader of the text, by the spreadsheet's own rules of
/// precedence (a sign before a number, then powers, products, sums, comparisons; all from left to right).
/// </summary>
internal sealed class SpreadsheetFormula
{
    private readonly string _text;
    private readonly Func<string, double> _cell;
    private int _at;

    private SpreadsheetFormula(string text, Func<string, double> cell) => (_text, _cell) = (text, cell);

    public static double Evaluate(string text, Func<string, double> cell)
    {
        var formula = new SpreadsheetFormula(text, cell);
        double value = formula.Comparison();
        Assert.True(formula._at == text.Length, $"'{text[formula._at..]}' is left of {text}");
        return value;
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

        return Take("=") ? left == Sum() ? 1 : 0 : left;
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
        double value = Signed();
        while (true)
        {
            if (Take("*"))
            {
                value *= Signed();
            }
            else if (Take("/"))
            {
                value /= Signed();
            }
            else
            {
                return value;
            }
        }
    }

    private double Signed() => Take("-") ? -Signed() : Atom();

    private double Atom()
    {
        if (Take("("))
        {
            double value = Comparison();
            Need(")");
            return value;
        }

        int start = _at;
        if (char.IsAsciiDigit(_text[_at]))
        {
            while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '.' or 'E' || (_text[_at] is '+' or '-' && _text[_at - 1] == 'E')))
            {
                _at++;
            }

            return double.Parse(_text[start.._at], CultureInfo.InvariantCulture);
        }

        while (_at < _text.Length && char.IsAsciiLetterOrDigit(_text[_at]))
        {
            _at++;
        }

        string name = _text[start.._at];
        return Take("(") ? Call(name) : _cell(name);
    }

    private double Call(string function)
    {
        var values = new List<double>();
        while (!Take(")"))
        {
            if (values.Count > 0)
            {
                Need(",");
            }

            values.Add(Comparison());
        }

        return function switch
        {
            "SUM" => values.Sum(),
            "MIN" => values.Min(),
            "MAX" => values.Max(),
            "ABS" => Math.Abs(values[0]),
            "SQRT" => Math.Sqrt(values[0]),
            "EXP" => Math.Exp(values[0]),
            "LN" => Math.Log(values[0]),
            "POWER" => Math.Pow(values[0], values[1]),
            "INT" => Math.Floor(values[0]),
            "ROUND" => Math.Round(values[0], (int)values[1], MidpointRounding.AwayFromZero),
            "IF" => values[0] != 0 ? values[1] : values[2],
            _ => throw new InvalidOperationException($"{function} is not known."),
        };
    }

    private bool Take(string sign)
    {
        bool isThere = string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;
        _at += isThere ? sign.Length : 0;
        return isThere;
    }

    private void Need(string sign) => Assert.True(Take(sign), $"'{sign}' is missing in {_text} at {_at}");
}

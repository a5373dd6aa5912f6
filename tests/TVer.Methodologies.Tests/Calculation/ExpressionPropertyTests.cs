using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Tests.Calculation;

/// <summary>One equation, many readings: they all say the same.</summary>
public class ExpressionPropertyTests
{
    private const int Cases = 2000;

    [Fact]
    public void A_bare_calculation_gives_the_bits_of_the_traced_one()
    {
        for (int number = 0; number < Cases; number++)
        {
            double traced = RandomExpressions.Make<Quantity>(number).Value;
            double bare = RandomExpressions.Make<Plain>(number).Value;

            Assert.True(traced.Equals(bare) && double.IsNegative(traced) == double.IsNegative(bare), $"case {number}: {traced:R} and {bare:R}");
        }
    }

    [Fact]
    public void The_formula_of_a_spreadsheet_gives_the_same_bits()
    {
        int compared = 0;
        for (int number = 0; number < Cases; number++)
        {
            Quantity value = RandomExpressions.Make<Quantity>(number);
            if (value.Symbol is not null || !double.IsFinite(value.Value))
            {
                continue;
            }

            var cells = new Dictionary<string, double>();
            string formula = FormulaWriter.Spreadsheet(value, Cell, null);

            double read = SpreadsheetFormula.Evaluate(formula, name => cells[name]);
            // A spreadsheet rounds what it shows, 15 digits, where the library rounds the double itself.
            double tolerance = formula.Contains("ROUND(", StringComparison.Ordinal) ? 1e-13 * Math.Abs(value.Value) : 0;
            Assert.True(Math.Abs(read - value.Value) <= tolerance, $"case {number}: {formula} is {read:R}, not {value.Value:R}");
            compared++;

            string Cell(Quantity named)
            {
                string name = named.Symbol!.Text.ToUpperInvariant();
                cells[name] = named.Value;
                return name;
            }
        }

        Assert.True(compared > Cases / 2, $"{compared} formulas compared");
    }

    [Fact]
    public void Derivatives_agree_with_finite_differences()
    {
        int compared = 0;
        for (int number = 0; number < 120; number++)
        {
            Quantity value = RandomExpressions.Make<Quantity>(number, smooth: true);
            if (!double.IsFinite(value.Value) || Math.Abs(value.Value) is > 1e6 or < 1e-6)
            {
                continue;
            }

            foreach ((Quantity input, Quantity derivative) in Propagation.Derivatives(value))
            {
                double step = 1e-5;
                double up = Moved(value, input, step);
                double down = Moved(value, input, -step);
                double slope = (up - down) / (2 * step);
                double error = Math.Abs(slope - derivative.Value);
                if (double.IsFinite(slope) && double.IsFinite(derivative.Value) && Math.Abs(slope) < 1e5)
                {
                    Assert.True(error <= 1e-4 * Math.Max(1, Math.Abs(slope)) * Math.Max(1, Math.Abs(value.Value)), $"case {number}, {input}: {slope:R} and {derivative.Value:R}");
                    compared++;
                }
            }
        }

        Assert.True(compared > 100, $"{compared} slopes compared");
    }

    /// <summary>The value when one input has another number: the claims of a verification move it.</summary>
    private static double Moved(Quantity value, Quantity input, double by)
    {
        Quantity named = value.As(Given.Symbol("result", "1"));
        IReadOnlyList<ClaimCheck> checks = Verification.Compare(
            new Trail([named]), [new Claim(input.Symbol!.Text, "", input.Value + by), new Claim("result", "", 0)]);
        return checks.Single(check => check.Claim.Symbol == "result").Recalculated!.Value;
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Calculation;

/// <summary>Each operation: its value, its unit, how it prints, and what it refuses.</summary>
public class OperationTests
{
    private static readonly Quantity A = Given.Pure(6, "a");
    private static readonly Quantity B = Given.Pure(4, "b");
    private static readonly Quantity C = Given.Pure(-0.5, "c");
    private static readonly Factor Carbon = new(44, 12, "1", Given.Clause);

    private static readonly BandTable Bands = BandTable.Define("band", Given.Clause, "1", SnapGrid.Ratio).UpTo(0.1, 0).Below(0.3, 0.5).Above(1);

    public static TheoryData<string, double, string, string, string> Written()
    {
        var data = new TheoryData<string, double, string, string, string>();
        foreach ((string name, Quantity node, double value, string symbols, string values, string sheet) in Nodes())
        {
            Assert.Equal(value, node.Value);
            Assert.Equal(symbols, FormulaWriter.Symbols(node));
            Assert.Equal(values, FormulaWriter.Values(node));
            data.Add(name, value, symbols, sheet, FormulaWriter.Spreadsheet(node, named => named.Symbol!.Text.ToUpperInvariant(), null));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void An_operation_prints_in_symbols_in_numbers_and_for_a_spreadsheet(string name, double value, string symbols, string expected, string sheet)
    {
        Assert.NotEmpty(name + symbols);
        Assert.Equal(expected, sheet);
        if (!sheet.Contains("TINV", StringComparison.Ordinal))
        {
            Assert.Equal(value, SpreadsheetFormula.Evaluate(sheet, cell => cell switch { "A" => 6, "B" => 4, _ => -0.5 }), 1e-15);
        }
    }

    private static IEnumerable<(string Name, Quantity Node, double Value, string Symbols, string Values, string Sheet)> Nodes()
    {
        yield return ("add", A + B, 10, "a + b", "6 + 4", "A+B");
        yield return ("add right", A + (B + C), 9.5, "a + b + c", "6 + 4 + -0.5", "A+(B+C)");
        yield return ("subtract", A - B - C, 2.5, "a − b − c", "6 − 4 − -0.5", "A-B-C");
        yield return ("subtract right", A - (B - C), 1.5, "a − (b − c)", "6 − (4 − -0.5)", "A-(B-C)");
        yield return ("multiply", A * (B + C), 21, "a × (b + c)", "6 × (4 + -0.5)", "A*(B+C)");
        yield return ("multiply right", A * (B * C), -12, "a × b × c", "6 × 4 × -0.5", "A*(B*C)");
        yield return ("divide", A / (B * C), -3, "a / (b × c)", "6 / (4 × -0.5)", "A/(B*C)");
        yield return ("divide right", A / (B / C), -0.75, "a / (b / c)", "6 / (4 / -0.5)", "A/(B/C)");
        yield return ("negate", A - -(B + C), 9.5, "a − (−(b + c))", "6 − (−(4 + -0.5))", "A-(-(B+C))");
        yield return ("fraction", A * Quantity.Of(Carbon), 22, "a × (44/12)", "6 × (44/12)", "A*(44/12)");
        yield return ("minimum", Quantity.Min(A, B + C), 3.5, "min(a, b + c)", "min(6, 4 + -0.5)", "MIN(A,B+C)");
        yield return ("maximum", Quantity.Max(A, B) * C, -3, "max(a, b) × c", "max(6, 4) × -0.5", "MAX(A,B)*C");
        yield return ("magnitude", Quantity.Abs(C - B), 4.5, "|c − b|", "|-0.5 − 4|", "ABS(C-B)");
        yield return ("root", Quantity.Sqrt(B), 2, "√(b)", "√(4)", "SQRT(B)");
        yield return ("exponential", Quantity.Exp(B - B), 1, "exp(b − b)", "exp(4 − 4)", "EXP(B-B)");
        yield return ("logarithm", Quantity.Log(A / A), 0, "ln(a / a)", "ln(6 / 6)", "LN(A/A)");
        yield return ("power", Quantity.Power(A - B, B), 16, "(a − b)^b", "(6 − 4)^4", "POWER(A-B,B)");
        yield return ("power of a power", Quantity.Power(Quantity.Power(B, C), B), 0.0625, "(b^c)^b", "(4^-0.5)^4", "POWER(POWER(B,C),B)");
        yield return ("floor", Quantity.Floor(C), -1, "⌊c⌋", "⌊-0.5⌋", "INT(C)");
        yield return ("snap", Quantity.Snap(A / B, SnapGrid.Tonnes), 1.5, "round(a / b, 6)", "round(6 / 4, 6)", "ROUND(A/B,6)");
        yield return ("lookup", Quantity.Lookup(Bands, C) + B, 4, "band(c) + b", "band(-0.5) + 4", "IF(ROUND(C,12)<=0.1,0,IF(ROUND(C,12)<0.3,0.5,1))+B");
        yield return ("relative", Quantity.Relative(B, C), 8, "b / |c|", "4 / |-0.5|", "IF(B=0,0,IF(C=0,1E9,MIN(1E9,B/ABS(C))))");
        yield return ("hold", Quantity.Hold(A + B) * C, -5, "(a + b) × c", "(6 + 4) × -0.5", "(A+B)*C");
        yield return ("number of a unit", Quantity.NumberOf(Quantity.WithUnit(A + B, Unit.Parse("kg")), Unit.Parse("kg")) * B, 40, "(a + b) × b", "(6 + 4) × 4", "(A+B)*B");
        yield return ("estimate", Quantity.Estimated(A + C, B) * B, 22, "(a + c ± b) × b", "(6 + -0.5 ± 4) × 4", "(A+C)*B");
        yield return ("stratum sum", Quantity.StratumSum([A, B], [C, C + B], [B, A]), 29, "Σ((a − c) × b) [2 terms]", "Σ((6 − -0.5) × 4) [2 terms]", "(A-C)*B+(B-(C+B))*A");
    }

    [Fact]
    public void A_quantile_is_that_of_the_published_table()
    {
        Quantity quantile = Quantity.StudentT(B);

        Assert.Equal(2.132, quantile.Value, 5e-4);
        Assert.Equal("t_90%(b)", FormulaWriter.Symbols(quantile));
        Assert.Equal("TINV(0.1,B)", FormulaWriter.Spreadsheet(quantile, named => "B", null));
        Assert.All([0.0, -1, 1.5, double.NaN, 1e300], degrees => Assert.True(double.IsNaN(Plain.StudentT(new Plain(degrees)).Value)));
    }

    [Fact]
    public void A_sum_prints_as_a_range_where_its_terms_stand_in_one()
    {
        Quantity[] terms = [.. Enumerable.Range(1, 7).Select(k => Given.Pure(k, $"x{k}"))];
        Quantity sum = Quantity.Sum(terms, Given.Symbol("s", "1"));

        Assert.Equal(28, sum.Value);
        Assert.Equal("SUM(X2:X8)", FormulaWriter.Spreadsheet(sum, _ => "?", (_, _, _) => "X2:X8"));
        Assert.Equal("Σ(x1, …, x7) [7 terms]", FormulaWriter.Symbols(sum));
        Assert.Equal("x1 + x2", FormulaWriter.Symbols(Quantity.Sum(terms.AsSpan(0, 2), Given.Symbol("s", "1"))));
        Assert.Equal("0", FormulaWriter.Symbols(Quantity.Sum([], Given.Symbol("s", "1"))));
        Assert.Equal("SUMPRODUCT(X-X,X)", FormulaWriter.Spreadsheet(Quantity.StratumSum([A, B], [B, C], [C, A]), _ => "?", (_, _, _) => "X"));
    }

    [Fact]
    public void Units_follow_from_the_operands()
    {
        Quantity area = Given.Value(2, "rai", "A");
        Quantity density = Given.Value(10, "tCO2e/rai", "C");

        Assert.Equal("tCO2e", (area * density).UnitText);
        Assert.Equal("length", Quantity.Sqrt(area).UnitText);
        Assert.Equal("1", (area / area).UnitText);
        Assert.Equal("tCO2e", (area * density).As(Given.Symbol("E", "tCO2e")).UnitText);
    }

    [Fact]
    public void What_does_not_fit_is_refused_by_dimension_and_by_size()
    {
        Quantity rai = Given.Value(2, "rai", "A");
        Quantity hectares = Given.Value(2, "ha", "B");
        Quantity tonnes = Given.Value(2, "t", "m");
        Quantity kilograms = Given.Value(2, "kg", "n");

        Assert.Contains("Cannot add A in rai and m in t", Assert.Throws<DimensionException>(() => rai + tonnes).Message, StringComparison.Ordinal);
        Assert.Throws<DimensionException>(() => rai - hectares);
        Assert.Throws<DimensionException>(() => Quantity.Min(tonnes, kilograms));
        Assert.Throws<DimensionException>(() => Quantity.Max(tonnes, kilograms));
        Assert.Throws<DimensionException>(() => Quantity.Sum([tonnes, kilograms], Given.Symbol("s", "t")));
        Assert.Throws<DimensionException>(() => Quantity.StratumSum([tonnes], [kilograms], [rai]));
        Assert.Throws<DimensionException>(() => Quantity.StratumSum([tonnes, tonnes], [tonnes, tonnes], [rai, hectares]));
        Assert.Throws<DimensionException>(() => Quantity.Exp(rai));
        Assert.Throws<DimensionException>(() => Quantity.Log(rai / hectares));
        Assert.Throws<DimensionException>(() => Quantity.Power(A, rai));
        Assert.Throws<DimensionException>(() => Quantity.Power(rai, A));
        Assert.Throws<DimensionException>(() => Quantity.Lookup(Bands, rai));
        Assert.Throws<DimensionException>(() => Quantity.StudentT(rai));
        Assert.Throws<DimensionException>(() => Quantity.Relative(tonnes, kilograms));
        Assert.Throws<DimensionException>(() => Quantity.Estimated(tonnes, kilograms));
        Assert.Throws<DimensionException>(() => Quantity.NumberOf(rai, Unit.Parse("ha")));
        Assert.Throws<DimensionException>(() => Quantity.WithUnit(rai, Unit.Parse("ha")));
        Assert.Throws<DimensionException>(() => Quantity.Sqrt(Given.Value(2, "m3", "V")));
        Assert.Contains("E is in tCO2e", Assert.Throws<DimensionException>(() => rai.As(Given.Symbol("E", "tCO2e"))).Message, StringComparison.Ordinal);
        Assert.Throws<DimensionException>(() => rai.As(Given.Symbol("E", "ha")));
        Assert.Throws<DimensionException>(() => Quantity.Input(new Datum { Value = 1, Unit = Unit.Parse("ha") }, Given.Symbol("A", "rai")));
        Assert.Throws<ArgumentException>(() => Quantity.Input(1, Given.Symbol("F", null)));
        Assert.Throws<ArgumentException>(() => Quantity.StratumSum([tonnes], [tonnes, tonnes], [rai]));
        Assert.Throws<ArgumentException>(() => Quantity.StratumSum([], [], []));
    }

    [Fact]
    public void A_named_step_is_a_finite_number()
    {
        Quantity zero = Given.Pure(0, "z");

        Assert.Contains("q is not a finite number: 6 / 0", Assert.Throws<CalculationException>(() => (A / zero).As(Given.Symbol("q", "1"))).Message, StringComparison.Ordinal);
        Assert.Throws<CalculationException>(() => Quantity.Log(zero).As(Given.Symbol("q", "1")));
        Assert.Throws<CalculationException>(() => Quantity.Sqrt(C).As(Given.Symbol("q", "1")));
        Assert.Throws<CalculationException>(() => Quantity.Lookup(Bands, zero / zero).As(Given.Symbol("q", "1")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Pure(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Pure(1, "x", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Pure(1, "x", double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Estimated(A, C));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Estimated(A, A / zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Factor(1, 0, "1", Given.Clause));
    }

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(0.28 / 2.8, 0)]
    [InlineData(0.10000000000049, 0)]
    [InlineData(0.1000000000005, 0.5)]
    [InlineData(0.2999999999994, 0.5)]
    [InlineData(0.2999999999995, 1)]
    [InlineData(0.3, 1)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NaN, double.NaN)]
    public void A_limit_means_what_it_means_in_decimals(double value, double expected) => Assert.Equal(expected, Bands.Find(value));

    [Fact]
    public void The_limits_of_a_table_rise()
    {
        BandTable.Builder table = BandTable.Define("t", Given.Clause, "1", SnapGrid.Ratio).Below(1, 0).UpTo(1, 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => table.UpTo(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Below(0.5, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.UpTo(double.NaN, 2));
        BandTable three = table.Above(2);
        Assert.Equal([0.0, 1, 2], new[] { 0.999, 1, 1.001 }.Select(three.Find));
    }
}

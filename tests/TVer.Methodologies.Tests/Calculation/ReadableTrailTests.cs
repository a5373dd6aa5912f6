using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Tests.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Calculation;

/// <summary>A formula, a unit and a function in a trail can only be read as what they are.</summary>
public class ReadableTrailTests
{
    [Theory]
    [InlineData("t2 − t1", "x / (t2 − t1)")]
    [InlineData("A1_t1→A2_t2", "x / (A1_t1→A2_t2)")]
    [InlineData("ΔC_REDD,BSL,i,t × NAC", "x / (ΔC_REDD,BSL,i,t × NAC)")]
    [InlineData("ΔC_AR,t/yr", "x / (ΔC_AR,t/yr)")]
    [InlineData("max ΔC_AR,t", "x / (max ΔC_AR,t)")]
    [InlineData("(C_PROJ − C_BSL) × A_Enh", "x / ((C_PROJ − C_BSL) × A_Enh)")]
    [InlineData("h(ΔC × NAC)", "x / h(ΔC × NAC)")]
    [InlineData("ΔC(1→2)", "x / ΔC(1→2)")]
    [InlineData("ΔC_REDD+,t", "x / ΔC_REDD+,t")]
    [InlineData("FC_i (component)", "x / FC_i (component)")]
    [InlineData("ARC", "x / ARC")]
    public void A_symbol_whose_text_is_an_expression_stands_in_brackets_inside_a_formula(string symbol, string formula) => Assert.Equal(
        formula, FormulaWriter.Symbols((Given.Pure(6) / Given.Pure(2, symbol)).As(Given.Symbol("q", "1"))));

    [Fact]
    public void The_index_stands_behind_the_brackets()
    {
        Quantity years = Quantity.Input(2, Given.Symbol("n − M", "1"), new At("dense"));

        Assert.Equal("x × (n − M) [dense]", FormulaWriter.Symbols((Given.Pure(3) * years).As(Given.Symbol("q", "1"))));
    }

    [Fact]
    public void The_rate_of_an_interval_reads_as_the_document_prints_it()
    {
        Trail trail = PReddPlusMethodology.Version02.Calculate(Projects.Simple(1)).Trail;

        Quantity[] conversions = [.. trail.Steps.Where(step => step.Symbol == PReddPlusSymbols.AnnualConversion)];

        Assert.NotEmpty(conversions);
        Assert.All(conversions, step => Assert.Matches(@"^\(A1_t1→A2_t2\) \[[^]]+\] / \(t2 − t1\) \[[^]]+\]$", FormulaWriter.Symbols(step)));
    }

    [Fact]
    public void Functions_in_formulas_are_explained_once_after_the_derivation()
    {
        Statement statement = PReddPlusMethodology.Version02.Calculate(Projects.Full());
        Quantity net = statement.Periods[0].Issuable;

        string english = Trail.Explain(net, depth: 50);
        string thai = Trail.Explain(net, depth: 50, thai: true);

        Assert.Single(english.Split('\n'), line => line == "⌊x⌋: x rounded down to a whole number");
        Assert.Single(english.Split('\n'), line => line == "round(x, n): x rounded to n decimals");
        Assert.Single(english.Split('\n'), line => line == "discount(x): 0 up to 0.1, 0.25 up to 0.15, 0.5 up to 0.2, 0.75 up to 0.3, 1 above (T-VER-P-METH-13-03 v02, 9, Annex 1)");
        Assert.Contains("\nloses(x): ", english, StringComparison.Ordinal);
        Assert.Contains("\n⌊x⌋: ปัด x ลงเป็นจำนวนเต็ม\n", thai, StringComparison.Ordinal);
        Assert.Contains("discount(x): 0 เมื่อไม่เกิน 0.1, ", thai, StringComparison.Ordinal);
        Assert.DoesNotContain("⌊x⌋", Trail.Explain(statement.Periods[0].Net, depth: 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_function_that_a_formula_prints_is_mathematics_or_explained()
    {
        Statement[] statements = [PReddPlusMethodology.Version02.Calculate(Projects.Full()), FertilizerMethodology.Version02.Calculate(Agriculture.CassavaFields.Project)];
        foreach (Quantity step in statements.SelectMany(statement => statement.Trail.Steps).Where(step => !step.IsLeaf))
        {
            string formula = FormulaWriter.Symbols(step);
            string[] explained = [.. Trail.Legends([step]).Select(legend => legend.English)];
            foreach (string function in new[] { "loses(", "gains(", "discount(", "round(", "⌊", "±" })
            {
                Assert.True(!formula.Contains(function, StringComparison.Ordinal) || explained.Any(legend => legend.Contains(function, StringComparison.Ordinal)), formula);
            }
        }
    }

    /// <summary>300 L of diesel in a field are litres through every step, not cubic metres and not "length^3".</summary>
    [Fact]
    public void A_quantity_whose_symbol_leaves_the_unit_open_is_printed_in_the_unit_of_its_value()
    {
        Trail trail = FertilizerMethodology.Version02.Calculate(Agriculture.CassavaFields.Project).Trail;
        Quantity[] fuels = [.. trail.Steps.Where(step => step.Symbol!.Unit is null && step.Symbol.Text.Contains("FC", StringComparison.Ordinal))];

        Assert.Contains(fuels, fuel => !fuel.IsLeaf);
        Assert.All(fuels, fuel => Assert.Equal("L", fuel.UnitText));
    }

    [Fact]
    public void No_step_of_any_trail_is_printed_without_the_unit_of_its_value()
    {
        Statement[] statements = [PReddPlusMethodology.Version02.Calculate(Projects.Full()), FertilizerMethodology.Version02.Calculate(Agriculture.CassavaFields.Project)];
        Assert.All(statements.SelectMany(statement => statement.Trail.Steps), step =>
        {
            Quantities.Unit unit = Quantities.Unit.Parse(step.UnitText);
            Assert.Equal(step.Dimension, unit.Dimension);
            Assert.Equal(step.UnitSize, unit.Size, 1e-9 * unit.Size);
        });
    }

    [Fact]
    public void An_unnamed_step_has_the_unit_that_its_operands_make()
    {
        Quantity litres = Given.Value(3, "L", "a");

        Assert.Equal("L", (litres + litres).UnitText);
        Assert.Equal("L·MJ", (litres * Given.Value(2, "MJ", "b")).UnitText);
        Assert.Equal("L/rai", (litres / Given.Value(2, "rai", "b")).UnitText);
        Assert.Equal("L", Quantity.Max(litres, litres).UnitText);
        Assert.Equal("1.5625E-08 length^3", Quantity.Constant(5, Quantities.Unit.Parse("L")).UnitText);
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Calculation;

public class TrailTests
{
    private static readonly Quantity Area = Quantity.Input(
        new Datum { Value = 2000, HalfWidth = 10, Entered = Measurement.Parse("320 ha"), Source = "map", Path = "strata.dense.area" },
        Given.Symbol("A", "rai"),
        new At("dense", Time: 2027));

    private static readonly Quantity Density = Given.Value(40, "tCO2e/rai", "C");
    private static readonly Quantity Loss = (Area * Density).As(Given.Symbol("L", "tCO2e"), new At("dense", "cleared", 2027));
    private static readonly Quantity Net = (Loss - Loss - (Area * Density)).As(Given.Symbol("N", "tCO2e"));

    [Fact]
    public void Operands_stand_before_what_they_make_and_each_step_once()
    {
        var trail = new Trail([Net, Loss]);

        Assert.Equal(["A", "C", "L", "N"], trail.Steps.Select(step => step.Symbol!.Text));
        Assert.Same(Loss, Assert.Single(trail.Find("L", "dense→cleared, 2027")));
        Assert.Empty(trail.Find("L", "dense"));
        Assert.Equal(["L", "A", "C"], Trail.NamedOperands(Net).Select(step => step.Symbol!.Text));
    }

    [Fact]
    public void A_step_is_described_with_formula_and_numbers_and_an_input_with_its_source()
    {
        Assert.Equal(
            "L [dense→cleared, 2027] = 80000 tCO2e\n    test L (T-VER-P-METH-13-03 v02, test)\n    = A [dense, 2027] × C\n    = 2000 × 40\n",
            Trail.Describe(Loss));
        Assert.Equal(
            "A [dense, 2027] = 2000 rai\n    ทดสอบ (T-VER-P-METH-13-03 v02, test)\n    input strata.dense.area, entered as 320 ha ± 10; source: map\n",
            Trail.Describe(Area, thai: true));
    }

    [Fact]
    public void An_explanation_goes_down_to_the_depth_asked_for()
    {
        Assert.Equal(Trail.Describe(Net), Trail.Explain(Net, 0));
        string all = Trail.Explain(Net);
        Assert.Contains("\n        A [dense, 2027] = 2000 rai\n", all, StringComparison.Ordinal);
        Assert.Equal(2, all.Split("A [dense, 2027] = 2000 rai").Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Trail.Explain(Net, -1));
    }

    [Fact]
    public void The_json_of_a_trail_names_operands_by_number()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            new Trail([Net]).WriteTo(writer);
        }

        JsonArray steps = JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()))!.AsArray();
        Assert.Equal([0, 1, 2, 3], steps.Select(step => (int)step!["id"]!));
        Assert.Equal([0, 1], steps[2]!["operands"]!.AsArray().Select(id => (int)id!));
        Assert.Equal("320 ha", (string?)steps[0]!["entered"]);
        Assert.Equal(10, (double)steps[0]!["halfWidth"]!);
        Assert.Equal("A [dense, 2027] × C", (string?)steps[2]!["formula"]);
        Assert.Equal("dense→cleared, 2027", (string?)steps[2]!["index"]);
    }

    [Fact]
    public void A_name_on_a_name_keeps_both()
    {
        Quantity again = Loss.As(Given.Symbol("L2", "tCO2e"));

        Assert.Equal(["A", "C", "L", "L2"], new Trail([again]).Steps.Select(step => step.Symbol!.Text));
        Assert.Equal("L [dense→cleared, 2027]", FormulaWriter.Symbols(again));
    }
}

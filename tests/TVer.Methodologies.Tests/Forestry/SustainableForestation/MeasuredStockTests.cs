using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.SustainableForestation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.SustainableForestation.MeasuredProjects;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.SustainableForestation;

/// <summary>Stocks of trees measured on plots, by T-VER-S-TOOL-01-01.</summary>
public class MeasuredStockTests
{
    private static readonly IMethodology<SustainableForestationProject> Methodology = SustainableForestationMethodology.Version02;

    [Fact]
    public void Each_inventory_is_measured_against_the_one_before()
    {
        Statement statement = Methodology.Calculate(Measured);

        Assert.Empty(statement.Findings);
        Near(Baseline, Assert.Single(statement.Trail.Find("C_TT_i")).Value);
        Assert.Equal([First, Second], statement.Trail.Find("C_TT_t").Select(step => Math.Round(step.Value, 9)), (one, other) => Math.Abs(one - other) < 1e-8);
        Near(First - Baseline, statement.Periods[0].Net.Value);
        Near(Second - First, statement.Periods[1].Net.Value);

        // 122.56 and 96.30: 218.86 together.
        Assert.Equal([122, 96], statement.Periods.Select(period => period.Issued.Value));
        Assert.Equal(
            ["tree-roots: group-ratio", "tree-carbon-fraction: by-group"],
            statement.Interpretations.Select(use => use.ToString()).Where(text => text.StartsWith("tree-", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_trail_goes_down_to_the_diameter_of_a_tree_and_names_each_value_once()
    {
        Statement statement = Methodology.Calculate(Measured);

        Quantity diameter = Assert.Single(statement.Trail.Steps, step => step.Datum?.Path == "fieldData.trees.round 1.strata.a.plots.a2.trees.t1.diameter");
        Assert.Equal(2.8, diameter.Value);
        Assert.Equal("D", diameter.Symbol!.Text);
        Assert.All(statement.Trail.Find("h(C_TREE)"), step => Near(HalfWidth, step.Value, 1e-10));
        Assert.Equal(3, statement.Trail.Find("h(C_TREE)").Count());
        Assert.Empty(NamedTwice(statement));

        // The same where both inventories are of one calendar year.
        Assert.Empty(NamedTwice(Methodology.Calculate(Of(Survey2025, Survey2026 with { Date = new DateOnly(2025, 12, 31) }))));

        static IEnumerable<string> NamedTwice(Statement statement) =>
            statement.Trail.Steps.GroupBy(step => (step.Symbol!.Text, step.At)).Where(group => group.Count() > 1).Select(group => group.Key.ToString());
    }

    [Fact]
    public void A_number_and_an_inventory_stand_side_by_side()
    {
        CarbonDioxideEquivalent baseline = CarbonDioxideEquivalent.FromTonnes(100);
        Statement first = Methodology.Calculate(Of(Survey2025, Survey2026) with { BaselineStock = baseline });
        Near(First - 100, first.NetTotal);
        Assert.Equal(["field-data.unused"], Codes(first.Findings));

        SustainableForestationProject project = Of(Survey2025, Survey2026);
        Statement second = Methodology.Calculate(project with { Rounds = [project.Rounds[0] with { Stock = CarbonDioxideEquivalent.FromTonnes(400) }] });
        Near(400 - Baseline, second.NetTotal);
    }

    /// <summary>2.1 t of trees and 0.5 t of palms (R 0.41, CF 0.413) in place of 2.6 t of trees: 14,166,317/30,000 tCO2e.</summary>
    [Fact]
    public void Each_group_has_its_own_roots_and_carbon_fraction() => Near(14_166_317.0 / 30_000, Stock(Survey2026.With("a", stratum => stratum.With("a1", plot => plot with
    {
        Trees = new Dictionary<string, MeasuredTree> { ["t1"] = Tree("any", 2.1), ["t2"] = Tree("palm", 0.5) },
    }))));

    /// <summary>100 saplings of 1.5 kg are 0.15 t more on a plot of the first stratum: 4,793,107/10,000 tCO2e. They are no pool of their own here.</summary>
    [Fact]
    public void Saplings_are_a_part_of_the_trees()
    {
        TreeInventory inventory = Survey2026.With("a", stratum => stratum.With("a1", plot => plot with
        {
            Saplings = new Dictionary<string, SaplingTally> { ["any"] = new() { Count = 100, MeanMass = Measurement.Parse("1.5 kg d.m.") } },
        }));
        Near(479.3107, Stock(inventory));
        Assert.Empty(Methodology.Check(Of(Survey2025, inventory)));
    }

    /// <summary>
    /// Plots of 1, 1 and 2 rai with 1.5, 1.6 and 2.6 t: 5.7 t on 4 rai are 1.425 t/rai, 4,661,789/10,000 tCO2e in all. The mean of the plots per
    /// rai would be 1.4667, and the stock 469.8266. The half-width is that of the ratio.
    /// </summary>
    [Fact]
    public void The_carbon_of_all_plots_of_a_stratum_is_divided_by_their_area_together()
    {
        TreeInventory inventory = Survey2026.With("b", stratum => stratum.With("b3", _ => Plot(2, 2.6)));
        Near(466.1789, Stock(inventory));
        Near(36.97873395174039, Methodology.Calculate(Of(Survey2025, inventory)).Trail.Find("h(C_TREE)").Single(step => step.At.Time == 2026).Value, 1e-10);
    }

    [Fact]
    public void An_equation_for_roots_may_take_the_place_of_the_ratio()
    {
        // 0.3 t of roots to a tonne above: 1.3 in place of 1.27.
        Near(First * 1.3 / 1.27, Stock(WithRootEquation(Survey2026), WithRootEquation(Survey2025)));

        static TreeInventory WithRootEquation(TreeInventory inventory) => inventory with
        {
            Roots = RootMethod.RootEquation,
            Equations = [inventory.Equations[0] with { Root = "300*D" }],
        };
    }

    [Fact]
    public void Traced_and_bare_agree_to_the_bit() => Assert.Equal(
        Methodology.Calculate(Measured).Periods.Select(period => period.Net.Value),
        SustainableForestationVersion02.Run<Plain>(Measured).Select(round => round.Net.Value));

    [Fact]
    public void The_receipt_does_not_depend_on_the_order_of_what_is_named()
    {
        FieldData data = Measured.FieldData!;
        SustainableForestationProject turned = Measured with
        {
            FieldData = new FieldData
            {
                Trees = data.Trees.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value with
                {
                    Groups = pair.Value.Groups.Reverse().ToDictionary(),
                    Strata = pair.Value.Strata.Reverse().ToDictionary(
                        stratum => stratum.Key, stratum => stratum.Value with { Plots = stratum.Value.Plots.Reverse().ToDictionary() }),
                }),
            },
        };
        Assert.NotEqual(Methodology.Write(Measured), Methodology.Write(turned));
        Assert.Equal(Methodology.Calculate(Measured).Receipt, Methodology.Calculate(turned).Receipt);
    }

    [Fact]
    public void A_stock_is_read_as_a_text_an_object_or_the_name_of_field_data()
    {
        JsonObject json = JsonNode.Parse(Methodology.Write(SustainableForestationTests.Of(500, 1500)))!.AsObject();
        Assert.Equal("500 tCO2e", (string?)json["baselineStock"]);
        Assert.False(json.ContainsKey("fieldData"));
        json["baselineStock"] = JsonNode.Parse("""{ "value": "500 tCO2e", "halfWidth": "40 tCO2e", "source": "survey" }""");
        Assert.Equal(1000, Methodology.CalculateJson(json.ToJsonString()).NetTotal);

        string measured = Methodology.Write(Measured);
        Assert.Equal("base", (string?)JsonNode.Parse(measured)!["baselineStock"]!["fieldData"]);
        Assert.Equal(Methodology.Calculate(Measured).Receipt, Methodology.CalculateJson(measured).Receipt);

        json["baselineStock"] = JsonNode.Parse("""{ "fieldData": "base", "stratum": "a" }""");
        Assert.Throws<InputException>(() => Methodology.Read(json.ToJsonString()));
        json["baselineStock"] = JsonNode.Parse("""{ "fieldData": "" }""");
        Assert.Throws<InputException>(() => Methodology.Read(json.ToJsonString()));
    }

    /// <summary>Worked out apart from the library tree by tree, with Ogawa's equation and that of the oil palm, ΣC_p/Σa_p a stratum, t(4) = 2.131847.</summary>
    [Fact]
    public void The_sample_project_gives_what_a_second_calculation_gives()
    {
        SustainableForestationProject project = Methodology.Read(File.ReadAllText(Sample()));
        Statement statement = Methodology.Calculate(project);

        Assert.Empty(statement.Findings);
        Near(55.06957671513368, Assert.Single(statement.Trail.Find("C_TT_i")).Value);
        Near(90.05607593813268, Assert.Single(statement.Trail.Find("C_TT_t")).Value);
        Assert.Equal([28.96407997713743, 38.435287260783184], statement.Trail.Find("h(C_TREE)").Select(step => step.Value).Order(), (one, other) => Math.Abs(one - other) < 1e-7);
        Assert.Equal(34, statement.IssuableTotal);
        Assert.Equal(statement.Receipt, Methodology.CalculateJson(Methodology.Write(project)).Receipt);
    }

    [Fact]
    public void The_statement_of_measured_stocks_is_as_it_was() => GoldenStatementTests.AssertAsItWas("measured", Methodology.Read(File.ReadAllText(Sample())));

    private static double Stock(TreeInventory inventory, TreeInventory? baseline = null)
    {
        Statement statement = Methodology.Calculate(Of(baseline ?? Survey2025, inventory));
        Assert.Empty(statement.Findings);
        return Assert.Single(statement.Trail.Find("C_TT_t")).Value;
    }

    private static string Sample([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "..", "samples", "data", "sustainable-forestation-field-data.json");
}

using System.Globalization;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.SustainableForestation;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.SustainableForestation.MeasuredProjects;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.SustainableForestation;

/// <summary>What inventories and global warming potentials of a project are checked against, one fault at a time and each edge from both sides.</summary>
public class MeasuredRuleTests
{
    private static readonly IMethodology<SustainableForestationProject> Methodology = SustainableForestationMethodology.Version02;

    /// <summary>Each fault with the findings that it gives: code, path, and the document of the clause.</summary>
    public static TheoryData<string, SustainableForestationProject> Faults => new()
    {
        { "field-data.unknown rounds[0].stock T-VER-S-METH-13-01", Round(stock: "2026") },
        { "field-data.wrong-kind rounds[0].stock T-VER-S-METH-13-01", Round(stock: "hill", data: One with { Fires = Fires("hill") }) },
        { "trees.standard-tool fieldData.trees.base T-VER-S-TOOL-01-01", Both(one => one with { Roots = RootMethod.PerHectareEquation }) },
        { "trees.standard-tool fieldData.trees.base T-VER-S-TOOL-01-01", Both(one => one with { CarbonFractions = CarbonFractionMethod.ParentDefault }) },
        { "trees.inventory-date fieldData.trees.base.date T-VER-S-TOOL-01-01", Of(Survey2025 with { Date = null }, Survey2026) },
        { "trees.inventory-date fieldData.trees.round 1.date T-VER-S-TOOL-01-01", Of(Survey2025, Survey2026 with { Date = null }) },
        { "trees.standard-one-phase fieldData.trees.round 1.strata.a.auxiliary T-VER-S-TOOL-01-01", Of(Survey2025, Survey2026.With("a", Doubly)) },
        { "trees.change.methods fieldData.trees.round 1 T-VER-P-TOOL-01-02", Of(Survey2025, Survey2026 with { Groups = new Dictionary<string, TreeGroup>(Survey2026.Groups) { ["any"] = Survey2026.Groups["palm"] } }) },
        { "trees.group-unknown fieldData.trees.round 1.strata.a.plots.a1.trees.t1.group T-VER-P-TOOL-01-02", Of(Survey2025, Survey2026.With("a", one => one.With("a1", plot => plot with { Trees = new Dictionary<string, MeasuredTree> { ["t1"] = Tree("oak", 2.6) } }))) },
        { "sustainable-forestation.stock.areas rounds[0].stock T-VER-S-METH-13-01", Of(Survey2025.With("a", one => one with { Area = Area.FromRai(59) }), Survey2026) },
        { "sustainable-forestation.stock.areas rounds[1].stock T-VER-S-METH-13-01", Of(Survey2025, Survey2026, Survey2027.With("b", one => one with { Area = Area.FromRai(39) })) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found_and_gives_no_credits(string expected, SustainableForestationProject project)
    {
        Statement statement = Methodology.Calculate(project);
        Finding[] errors = [.. statement.Findings.Where(finding => finding.Severity == Severity.Error)];

        // Where both inventories have the fault, it is found at each; a name that is not used is a warning beside.
        Assert.Equal(expected, Text(errors[0]));
        Assert.All(errors, finding => Assert.Equal(errors[0].Code, finding.Code));
        Assert.True(errors.Length == (errors[0].Code == "trees.standard-tool" ? 2 : 1), string.Join('\n', errors.Select(Text)));
        Assert.Empty(statement.Periods);
    }

    [Fact]
    public void Field_data_that_nothing_names_are_found()
    {
        Statement statement = Methodology.Calculate(Measured with { FieldData = Measured.FieldData! with { Fires = Fires("hill") } });
        Assert.Equal("field-data.unused fieldData.fires.hill T-VER-S-METH-13-01", Text(Assert.Single(statement.Findings)));
        Assert.Equal(2, statement.Periods.Count);
    }

    [Theory]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", true)]
    [InlineData("2025-06-02", false)]
    public void The_base_year_is_surveyed_on_the_day_of_the_start(string day, bool isRight) => AssertFound(
        isRight ? [] : ["sustainable-forestation.baseline.date baselineStock T-VER-S-METH-13-01"], Of(Survey2025 with { Date = Day(day) }, Survey2026));

    [Theory]
    [InlineData("2024-12-01", true)]
    [InlineData("2025-06-01", true)]
    [InlineData("2025-06-02", false)]
    public void Land_without_trees_may_be_surveyed_before_the_start(string day, bool isRight)
    {
        SustainableForestationProject project = Of(Inventory(day, [0, 0, 0], [0, 0, 0]), Survey2026);
        AssertFound(isRight ? [] : ["sustainable-forestation.baseline.date baselineStock T-VER-S-METH-13-01"], project);
        if (isRight)
        {
            Near(First, Methodology.Calculate(project).NetTotal);
        }
    }

    /// <summary>The project started on 1 June 2025: its first year ends with the last of May 2026.</summary>
    [Theory]
    [InlineData(1, "2025-06-01", false)]
    [InlineData(1, "2025-06-02", true)]
    [InlineData(1, "2026-06-01", true)]
    [InlineData(1, "2026-06-02", false)]
    [InlineData(3, "2027-06-01", false)]
    [InlineData(3, "2027-06-02", true)]
    [InlineData(3, "2028-06-01", true)]
    [InlineData(3, "2028-06-02", false)]
    public void A_round_is_surveyed_in_its_last_year(int lastYear, string day, bool isRight)
    {
        SustainableForestationProject project = Of(Survey2025, Survey2026 with { Date = Day(day) });
        AssertFound(
            isRight ? [] : ["sustainable-forestation.stock.date rounds[0].stock T-VER-S-METH-13-01"],
            project with { Rounds = [project.Rounds[0] with { LastYear = lastYear }] });
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 9_000)]
    public void Rounds_of_impossible_years_are_a_finding_and_no_fault_of_the_program(int firstYear, int lastYear)
    {
        SustainableForestationProject project = Of(Survey2025, Survey2026);
        IReadOnlyList<Finding> findings = Methodology.Check(project with { Rounds = [project.Rounds[0] with { FirstYear = firstYear, LastYear = lastYear }] });
        Assert.Equal(firstYear == 0 ? ["sustainable-forestation.rounds.years"] : [], Codes(findings));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(99.999, false)]
    public void An_inventory_is_of_the_project_area_at_most(double projectRai, bool isRight)
    {
        SustainableForestationProject project = Of(Survey2025, Survey2026);
        AssertFound(
            isRight ? [] : ["sustainable-forestation.stock.area-outside rounds[0].stock T-VER-S-METH-13-01"],
            project with { Rounds = [project.Rounds[0] with { ProjectArea = Area.FromRai(projectRai) }] });
    }

    /// <summary>Plots that differ by far more than 25 %: three plots of a rai are enough for 300 rai, of which they are 1 %.</summary>
    [Theory]
    [InlineData(300, true)]
    [InlineData(300.1, false)]
    public void One_per_cent_of_a_stratum_is_enough(double rai, bool isEnough) => AssertSample(isEnough, Single(rai, Plots(1, 1, 2, 6)));

    /// <summary>A mean of 2 t and a deviation of 0.5 t are 25 %; 17 plots would be needed by the equation.</summary>
    [Theory]
    [InlineData(1, 0.5, true)]
    [InlineData(1, 0.501, false)]
    [InlineData(0.999, 0.5, false)]
    public void Three_plots_of_a_rai_are_enough_where_they_vary_by_a_quarter_at_most(double plotRai, double deviation, bool isEnough) => AssertSample(
        isEnough, Single(10_000, Plots(plotRai, (2 - deviation) * plotRai, 2 * plotRai, (2 + deviation) * plotRai)));

    /// <summary>By the equation plots that are all alike would be enough whatever their number, and empty ones have no mean: it decides nothing there.</summary>
    [Theory]
    [InlineData(1, true, 2.0, 2.0, 2.0)]
    [InlineData(0.5, false, 1.0, 1.0, 1.0)]
    [InlineData(0.5, false, 0.0, 0.0, 0.0)]
    [InlineData(1, true, 0.0, 0.0, 0.0)]
    [InlineData(1, false, 2.0, 2.0)]
    public void Plots_that_do_not_vary_are_taken_by_their_number_and_size(double plotRai, bool isEnough, params double[] tonnes) =>
        AssertSample(isEnough, Single(10_000, Plots(plotRai, tonnes)));

    /// <summary>
    /// Ten plots of half a rai, five above and five below the mean of 4 t/rai. A difference of 0.58 t/rai (15.3 %) needs 9.4856 plots by equation (2) with
    /// t(5) = 2.015048 in the second pass, one of 0.6 (15.8 %) 10.1511.
    /// </summary>
    [Theory]
    [InlineData(0.29, true)]
    [InlineData(0.30, false)]
    public void As_many_plots_as_the_equation_asks_are_enough(double difference, bool isEnough) => AssertSample(
        isEnough, Single(10_000, Plots(0.5, [.. Enumerable.Range(0, 10).Select(k => k % 2 == 0 ? 2 + difference : 2 - difference)])));

    /// <summary>1, 2 and 6 t vary by 88.2 %: (1.644854 × 8.8192)² = 210.4 plots.</summary>
    [Fact]
    public void What_the_equation_asks_is_said()
    {
        Finding finding = Assert.Single(Methodology.Check(Of(Single(300.1, Plots(1, 1, 2, 6)) with { Date = Day("2025-06-01") })), one => one.Code == "plots.standard");
        Assert.Equal("T-VER-S-TOOL-01-01", finding.Clause.Document.Code);
        Assert.Contains("neither 211 plots", finding.Message.English, StringComparison.Ordinal);
    }

    /// <summary>The project starts on 1 June 2025: an announcement for crediting that begins after that year, or ended before it, is not for it.</summary>
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("2025-12-31", null, false)]
    [InlineData("2026-01-01", null, true)]
    [InlineData(null, "2025-01-01", false)]
    [InlineData(null, "2024-12-31", true)]
    public void Potentials_are_those_announced_for_the_crediting_period(string? from, string? to, bool isOutside)
    {
        SustainableForestationProject project = SustainableForestationTests.Fire(SustainableForestationTests.Crown);
        SustainableForestationRound round = project.Rounds[0];
        GlobalWarmingPotentials potentials = round.Potentials! with { CreditingFrom = from is null ? null : Day(from), CreditingTo = to is null ? null : Day(to) };
        Statement statement = Methodology.Calculate(project with { Rounds = [round with { Potentials = potentials }] });

        const string Chosen = "factors.potentials-chosen rounds[0].potentials.set T-VER-S-METH-13-01";
        Assert.Equal(
            isOutside ? ["factors.potentials-outside rounds[0].potentials.set T-VER-S-METH-13-01", Chosen] : [Chosen], statement.Findings.Select(Text));
        Assert.Equal(isOutside, statement.Periods.Count == 0);
    }

    /// <summary>A crediting period of forestry has ten years; where the next one starts is not in the input.</summary>
    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 0)]
    public void Nothing_is_said_of_potentials_after_the_first_crediting_period(int firstYear, int findings)
    {
        SustainableForestationProject project = SustainableForestationTests.Fire(SustainableForestationTests.Crown);
        SustainableForestationProject later = project with { Rounds = [project.Rounds[0] with { FirstYear = firstYear, LastYear = firstYear }] };
        Assert.Equal(findings, SustainableForestationCheck.Potentials(later, GwpAnnouncement.Known).Count());
    }

    [Fact]
    public void Another_set_than_the_one_announced_with_confirmed_dates_is_an_error()
    {
        GwpAnnouncement announced = new()
        {
            Title = "invented", Set = "gwp-ar6", CreditingFrom = new DateOnly(2023, 1, 1), DatesStatus = FactorStatus.Confirmed, Source = "invented",
        };
        SustainableForestationProject project = SustainableForestationTests.Fire(SustainableForestationTests.Crown);
        Assert.Equal(["factors.potentials-other-set"], Codes(SustainableForestationCheck.Potentials(project, [announced])));
        Assert.Empty(SustainableForestationCheck.Potentials(project, [announced with { Set = "IPCC AR5" }]));
    }

    private static FieldData One => Of(Survey2025, Survey2026).FieldData!;

    private static SustainableForestationProject Round(string stock, FieldData? data = null)
    {
        SustainableForestationProject project = Of(Survey2025, Survey2026);
        return project with { FieldData = data ?? project.FieldData, Rounds = [project.Rounds[0] with { Stock = RoundAmount.FromFieldData(stock) }] };
    }

    private static SustainableForestationProject Both(Func<TreeInventory, TreeInventory> change) => Of(change(Survey2025), change(Survey2026));

    private static InventoryStratum Doubly(InventoryStratum stratum) => stratum with
    {
        Auxiliary = new AuxiliarySample
        {
            Plots = new Dictionary<string, Measurement>
            {
                ["a1"] = Measurement.Parse("50 %"), ["a2"] = Measurement.Parse("60 %"), ["a3"] = Measurement.Parse("40 %"), ["x"] = Measurement.Parse("52 %"),
            },
        },
    };

    private static Dictionary<string, BurningEvents> Fires(string name) => new() { [name] = new() { ProjectArea = Area.FromRai(100) } };

    /// <summary>An inventory of one stratum.</summary>
    private static TreeInventory Single(double rai, Dictionary<string, SamplePlot> plots) => Survey2026 with
    {
        Strata = new Dictionary<string, InventoryStratum> { ["a"] = new() { Area = Area.FromRai(rai), Plots = plots } },
    };

    private static Dictionary<string, SamplePlot> Plots(double rai, params double[] tonnes) =>
        tonnes.Select((mass, k) => (Name: $"p{k}", mass)).ToDictionary(plot => plot.Name, plot => Plot(rai, plot.mass));

    private static void AssertSample(bool isEnough, TreeInventory inventory)
    {
        SustainableForestationProject project = Of(Survey2025, inventory) with { BaselineStock = CarbonDioxideEquivalent.FromTonnes(0) };
        FieldData data = new() { Trees = new Dictionary<string, TreeInventory> { ["round 1"] = inventory } };
        AssertFound(
            isEnough ? [] : ["plots.standard fieldData.trees.round 1.strata T-VER-S-TOOL-01-01"],
            project with { FieldData = data, Rounds = [project.Rounds[0] with { ProjectArea = Area.FromRai(10_000) }] });
    }

    private static void AssertFound(string[] expected, SustainableForestationProject project) => Assert.Equal(expected, Methodology.Check(project).Select(Text));

    private static string Text(Finding finding) => $"{finding.Code} {finding.Path} {finding.Clause.Document.Code}";

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}

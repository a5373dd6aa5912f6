using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Factors.Allometry;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>Bad inventories, one fault at a time, and the readings of roots and carbon.</summary>
public sealed class TreeInventoryCheckTests
{
    private static readonly Measurement Diameter = Measurement.Parse("30 cm");
    private static readonly Measurement Height = Measurement.Parse("20 m");

    public static TheoryData<string, string, string> Faults => new()
    {
        { "no stratum", "trees.no-stratum", "strata" },
        { "stratum area zero", "trees.area", "strata.a.area" },
        { "plot area zero", "trees.area", "strata.a.plots.p1.area" },
        { "one plot", "trees.few-plots", "strata.a.plots" },
        { "plots larger than stratum", "trees.sampled-area", "strata.a.area" },
        { "plot twice", "trees.plot-twice", "strata.b.plots.p1" },
        { "unknown group", "trees.group-unknown", "strata.a.plots.p1.trees.t1.group" },
        { "unknown equation", "trees.equation-unknown", "groups.g.equation" },
        { "own equation unreadable", "trees.equation-invalid", "equations[0]" },
        { "doubtful equation", "trees.equation-doubtful", "groups.g.equation" },
        { "doubt accepted", "trees.doubt-accepted", "groups.g.doubtAccepted" },
        { "doubt accepted without reason", "trees.equation-doubtful", "groups.g.equation" },
        { "doubt accepted with a blank", "trees.equation-doubtful", "groups.g.equation" },
        { "no diameter", "trees.measure-missing", "strata.a.plots.p1.trees.t1.diameter" },
        { "no height", "trees.measure-missing", "strata.a.plots.p1.trees.t1.height" },
        { "no wood density", "trees.measure-missing", "strata.a.plots.p1.trees.t1.woodDensity" },
        { "both diameters", "trees.two-diameters", "strata.a.plots.p1.trees.t1.circumference" },
        { "diameter zero", "trees.measure", "strata.a.plots.p1.trees.t1.diameter" },
        { "diameter in kg", "trees.measure", "strata.a.plots.p1.trees.t1.diameter" },
        { "height negative", "trees.measure", "strata.a.plots.p1.trees.t1.height" },
        { "diameter in metres for centimetres", "trees.measure-impossible", "strata.a.plots.p1.trees.t1.diameter" },
        { "circumference of no tree", "trees.measure-impossible", "strata.a.plots.p1.trees.t1.circumference" },
        { "height in centimetres for metres", "trees.measure-impossible", "strata.a.plots.p1.trees.t1.height" },
        { "wood density in kilograms", "trees.measure-impossible", "strata.a.plots.p1.trees.t1.woodDensity" },
        { "basic density in kilograms", "trees.measure-impossible", "groups.g.basicDensity" },
        { "height below breast height", "trees.below-breast-height", "strata.a.plots.p1.trees.t1.height" },
        { "mass below zero", "trees.no-mass", "strata.a.plots.p1.trees.t1.diameter" },
        { "mass of zero", "trees.no-mass", "strata.a.plots.p1.trees.t1.diameter" },
        { "mass not finite", "trees.no-mass", "strata.a.plots.p1.trees.t1.circumference" },
        { "roots below zero", "trees.no-mass", "strata.a.plots.p1.trees.t1.diameter" },
        { "below threshold", "trees.below-threshold", "strata.a.plots.p1.trees.t1.diameter" },
        { "outside range", "trees.outside-range", "strata.a.plots.p1.trees.t1.diameter" },
        { "no root ratio", "trees.root-ratio-missing", "groups.g.rootRatio" },
        { "no root equation", "trees.root-equation-missing", "groups.g.equation" },
        { "saplings with root equation", "trees.root-equation-only", "strata.a.plots.p1.saplings" },
        { "no carbon fraction", "trees.carbon-fraction-missing", "groups.g.carbonFraction" },
        { "carbon fraction above one", "trees.ratio-range", "groups.g.carbonFraction" },
        { "negative root ratio", "trees.ratio-range", "groups.g.rootRatio" },
        { "expansion below one", "trees.ratio-range", "groups.g.expansionFactor" },
        { "volume without density", "trees.basic-density-missing", "groups.g.basicDensity" },
        { "sapling count", "trees.sapling-count", "strata.a.plots.p1.saplings.g.count" },
        { "sapling group", "trees.group-unknown", "strata.a.plots.p1.saplings.other" },
        { "sapling mass", "trees.measure", "strata.a.plots.p1.saplings.g.meanMass" },
        { "coppice half", "trees.coppice-pair", "strata.a.plots.p1.coppiceStandingVolume" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Each_fault_gives_exactly_its_finding(string fault, string code, string path)
    {
        Finding finding = Assert.Single(TreeInventoryCheck.Check(Broken(fault)));

        Assert.Equal(code, finding.Code);
        Assert.Equal(path, finding.Path);
        Assert.NotEqual(finding.Message.English, finding.Message.Thai);
        Assert.Equal(finding.Severity != Severity.Error, TreeStock.Calculate(Broken(fault)).Stock is not null);
        Assert.StartsWith("strata.dense.trees.", Assert.Single(TreeInventoryCheck.Check(Broken(fault), path: "strata.dense.trees")).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.5 cm", 0)]
    [InlineData("45 mm", 0)]
    [InlineData("4.49 cm", 1)]
    public void A_tree_begins_at_four_and_a_half_centimetres(string diameter, int findings) =>
        Assert.Equal(findings, TreeInventoryCheck.Check(Inventory(Tree() with { Diameter = Measurement.Parse(diameter) })).Count);

    /// <summary>Saplings: D below 4.5 cm (T-VER-S-TOOL-01-01), where the equation for trees begins.</summary>
    [Theory]
    [InlineData("4.49 cm", 0)]
    [InlineData("4.499999999 cm", 0)]
    [InlineData("4.5 cm", 1)]
    [InlineData("45 mm", 1)]
    [InlineData("4.6 cm", 1)]
    public void A_sapling_ends_below_four_and_a_half_centimetres(string diameter, int findings)
    {
        TreeInventory inventory = Inventory(Tree() with { Diameter = Measurement.Parse(diameter), Height = Measurement.Parse("3 m") }) with
        {
            Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "sapling-dry-evergreen", RootRatio = Ratio.FromFraction(0.27) } },
        };

        Finding[] found = [.. TreeInventoryCheck.Check(inventory).Where(finding => finding.Path.Contains(".p1.", StringComparison.Ordinal))];

        Assert.Equal(findings, found.Length);
        Assert.All(found, finding => Assert.Equal(("trees.outside-range", "strata.a.plots.p1.trees.t1.diameter"), (finding.Code, finding.Path)));
    }

    [Theory]
    [InlineData("30.5 cm", 0)]
    [InlineData("30.51 cm", 1)]
    public void The_largest_diameter_of_other_equations_is_in_their_range(string diameter, int findings) => Assert.Equal(findings, TreeInventoryCheck.Check(
        Inventory(Tree() with { Diameter = Measurement.Parse(diameter) }) with
        {
            Equations = [OwnEquations.Minimal with { LargestDiameter = 30.5 }],
            Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "own", RootRatio = Ratio.FromFraction(0.27) } },
        }).Count);

    [Theory]
    [InlineData("1000 cm", "150 m", "1.5 g/cm3", null)]
    [InlineData("1000.01 cm", "150 m", "1.5 g/cm3", "diameter")]
    [InlineData("1000 cm", "150.01 m", "1.5 g/cm3", "height")]
    [InlineData("1000 cm", "150 m", "1501 kg/m3", "woodDensity")]
    [InlineData("30 cm", "1.301 m", "0.5 g/cm3", null)]
    [InlineData("30 cm", "130 cm", "0.5 g/cm3", "height")]
    public void Measures_that_no_tree_has_are_refused(string diameter, string height, string density, string? found)
    {
        TreeInventory inventory = WithTree(tree => tree with
        {
            Diameter = Measurement.Parse(diameter), Height = Measurement.Parse(height), WoodDensity = Measurement.Parse(density),
        });

        Assert.Equal(found is null ? [] : [$"strata.a.plots.p1.trees.t1.{found}"], TreeInventoryCheck.Check(inventory).Select(finding => finding.Path));
    }

    [Theory]
    [InlineData(RootMethod.PerHectareEquation)]
    [InlineData(RootMethod.GroupRatio)]
    public void A_palm_whose_equation_falls_below_zero_is_refused_and_lowers_no_stock(RootMethod roots)
    {
        // 6.666 + 12.826 √H ln H is −1.79 kg at 0.3 m and 0.4 kg at 0.5 m.
        TreeInventory Palm(string height) => WithTree(tree => tree with { Diameter = null, Height = Measurement.Parse(height) }) with
        {
            Roots = roots,
            Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "palm-v02", DoubtAccepted = Declaration.Met("the verifier asked for it") } },
        };

        TreeStockResult low = TreeStock.Calculate(Palm("0.3 m"));
        Assert.Null(low.Stock);
        Assert.Equal("strata.a.plots.p1.trees.t1.height", Assert.Single(low.Findings, finding => finding.Code == "trees.no-mass").Path);
        Assert.True(TreeStock.Calculate(Palm("0.5 m")).Stock!.Stock.Value > 0);
    }

    [Fact]
    public void A_count_of_no_saplings_is_a_plot_without_saplings()
    {
        TreeInventory empty = WithPlot(Inventory(Tree()), plot => plot with { Trees = new Dictionary<string, MeasuredTree>() });
        TreeInventory counted = WithPlot(empty, plot => plot with { Saplings = new Dictionary<string, SaplingTally> { ["g"] = Saplings with { Count = 0 } } });

        Assert.Equal(TreeStock.Calculate(empty).Stock!.Stock.Value, TreeStock.Calculate(counted).Stock!.Stock.Value);
    }

    [Fact]
    public void A_good_inventory_has_no_finding_and_errors_give_no_estimate()
    {
        Assert.Empty(TreeInventoryCheck.Check(Inventory(Tree())));
        Assert.Throws<InvalidOperationException>(() => TreeStock.Calculate(Broken("no height")).Density("a"));
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        TreeInventory inventory = WithPlot(
            Inventory(Tree(), area: Area.FromRai(-1)),
            plot => plot with
            {
                Trees = new Dictionary<string, MeasuredTree> { ["t1"] = Tree() with { Group = "oak" }, ["t2"] = Tree() with { Diameter = null, Height = Measurement.Parse("0 m") } },
            });

        Assert.Equal(
            ["trees.area", "trees.group-unknown", "trees.measure", "trees.measure-missing"],
            TreeInventoryCheck.Check(inventory).Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_circumference_is_divided_by_pi()
    {
        MeasuredTree round = Tree() with { Diameter = null, Circumference = Measurement.Parse("94.24777960769379 cm") };

        TreeStock<Quantity> stock = TreeStock.Calculate(Inventory(round)).Stock!;

        Assert.Equal(30, new Trail([stock.Stock]).Find("D", "p1→t1").Single().Value, 1e-12);
        Assert.Equal(TreeStock.Calculate(Inventory(Tree())).Stock!.Stock.Value, stock.Stock.Value, 1e-9);
    }

    [Fact]
    public void Entered_units_are_kept_and_converted()
    {
        TreeStock<Quantity> stock = TreeStock.Calculate(Inventory(Tree() with { Diameter = Measurement.Parse("300 mm") })).Stock!;

        Quantity diameter = new Trail([stock.Stock]).Find("D", "p1→t1").Single();
        Assert.Equal(30, diameter.Value);
        Assert.Equal("300 mm", diameter.Datum!.Value.Entered!.Value.ToString());
    }

    [Fact]
    public void Roots_by_group_ratio_and_carbon_by_group()
    {
        // One tree of 465.5363 kg on each of two plots of one rai: 0.4655363 × 1.27 × 0.47 × 44/12 = 1.018888 tCO2e/rai.
        TreeInventory inventory = Inventory(Tree(), roots: RootMethod.GroupRatio) with { CarbonFractions = CarbonFractionMethod.ByGroup };

        TreeStockResult result = TreeStock.Calculate(inventory);

        Assert.Equal(1.018888, result.Stock!.Densities["a"].Value, 5e-7);
        Assert.Equal(1.018888 * 100, result.Stock.Stock.Value, 5e-5);
        Assert.Equal(["tree-roots: group-ratio", "tree-carbon-fraction: by-group"], result.Interpretations.Select(use => use.ToString()));
        Assert.Equal(0, result.Density("a").HalfWidth.TonnesPerRai, 1e-12);
        Assert.Equal(
            TreeStock.Calculate(Inventory(Tree(), roots: RootMethod.GroupRatio)).Stock!.Stock.Value, result.Stock.Stock.Value, 1e-9);
    }

    [Fact]
    public void Roots_by_equation()
    {
        // 461.5066 kg above ground and 52.413133 kg of roots.
        TreeInventory inventory = Inventory(Tree(), "ogawa-deciduous-v01", roots: RootMethod.RootEquation);

        Assert.Equal((0.4615066 + 0.052413133) * 0.47 * 44 / 12, TreeStock.Calculate(inventory).Stock!.Densities["a"].Value, 5e-7);
    }

    [Fact]
    public void Group_values_of_the_project_take_the_place_of_the_row()
    {
        TreeInventory inventory = Inventory(Tree(), roots: RootMethod.GroupRatio) with
        {
            CarbonFractions = CarbonFractionMethod.ByGroup,
            Groups = new Dictionary<string, TreeGroup>
            {
                ["g"] = new() { Equation = "ogawa-deciduous-v02", RootRatio = Ratio.FromFraction(0.5), CarbonFraction = Measurement.Parse("0.4 tC/t d.m."), Source = "own study" },
            },
        };

        TreeStock<Quantity> stock = TreeStock.Calculate(inventory).Stock!;

        Assert.Equal(0.4655363 * 1.5 * 0.4 * 44 / 12, stock.Densities["a"].Value, 5e-7);
        Assert.Equal("own study", new Trail([stock.Stock]).Find("R_j", "g").First().Datum!.Value.Source);
    }

    [Fact]
    public void Biomass_by_volume()
    {
        // Volume 0.5 × 0.6 t/m3 × BEF 1.15 (default) or 1.3, group ratio 0.24.
        AllometricDefinition volume = OwnEquations.Minimal with { Code = "volume", Total = "D/60", Unit = "m3" };
        TreeGroup group = new() { Equation = "volume", BasicDensity = Measurement.Parse("600 kg d.m./m3"), RootRatio = Ratio.FromFraction(0.24) };
        TreeInventory inventory = Inventory(Tree(), roots: RootMethod.GroupRatio) with { Equations = [volume], Groups = new Dictionary<string, TreeGroup> { ["g"] = group } };

        Assert.Equal(0.5 * 0.6 * 1.15 * 1.24 * 0.47 * 44 / 12, TreeStock.Calculate(inventory).Stock!.Densities["a"].Value, 1e-12);
        inventory = inventory with { Groups = new Dictionary<string, TreeGroup> { ["g"] = group with { ExpansionFactor = Ratio.FromFraction(1.3) } } };
        Assert.Equal(0.5 * 0.6 * 1.3 * 1.24 * 0.47 * 44 / 12, TreeStock.Calculate(inventory).Stock!.Densities["a"].Value, 1e-12);
    }

    [Fact]
    public void Saplings_join_the_plot_and_its_root_to_shoot_ratio()
    {
        TreeInventory with = WithPlot(Inventory(Tree()), plot => plot with { Saplings = new Dictionary<string, SaplingTally> { ["g"] = Saplings } });

        Trail trail = new([TreeStock.Calculate(with).Stock!.Stock]);

        Assert.Equal((0.4655363 + 0.048) * 6.25, trail.Find("b", "p1").Single().Value, 5e-6);
        Assert.Equal((0.4655363 + 0.048) * 6.25, trail.Find("AGB_p", "p1").Single().Value * 6.25, 5e-6);
    }

    [Fact]
    public void Coppice_raises_the_ratio()
    {
        TreeInventory coppice = WithPlot(Inventory(Tree(), roots: RootMethod.GroupRatio), plot => plot with
        {
            CoppiceHarvestVolume = Measurement.Parse("90 m3/ha"), CoppiceStandingVolume = Measurement.Parse("60 m3/ha"),
        });

        Assert.Equal(0.27 * 1.5, new Trail([TreeStock.Calculate(coppice).Stock!.Stock]).Find("R_j × max(v_HARVEST/v_TREE, 1)", "p1→g").Single().Value, 1e-12);
    }

    [Fact]
    public void An_inventory_reads_back_from_JSON()
    {
        TreeInventory inventory = Inventory(Tree()) with { Date = new DateOnly(2025, 3, 1), Source = "survey" };

        string json = JsonSerializer.Serialize(inventory, InventoryJson.Default.TreeInventory);
        TreeInventory read = JsonSerializer.Deserialize(json, InventoryJson.Default.TreeInventory)!;

        Assert.Contains("\"diameter\": \"30 cm\"", json, StringComparison.Ordinal);
        Assert.Equal(TreeStock.Of<Plain>(inventory).Stock.Value, TreeStock.Of<Plain>(read).Stock.Value);
        Assert.Equal(json, JsonSerializer.Serialize(read, InventoryJson.Default.TreeInventory));
        Assert.Equal("kg d.m.", JsonSerializer.Deserialize(
            """{"groups":{},"strata":{},"equations":[{"code":"a","groupEnglish":"a","groupThai":"ก","document":"a","version":"1","place":"1","source":"a"}]}""",
            InventoryJson.Default.TreeInventory)!.Equations[0].Unit);
        Assert.Empty(JsonSerializer.Deserialize("""{"groups":{},"strata":{}}""", InventoryJson.Default.TreeInventory)!.Equations);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json.Replace("\"height\"", "\"heigth\"", StringComparison.Ordinal), InventoryJson.Default.TreeInventory));
    }

    private static SaplingTally Saplings { get; } = new() { Count = 40, MeanMass = Measurement.Parse("1.2 kg d.m.") };

    private static MeasuredTree Tree() => new() { Group = "g", Diameter = Diameter, Height = Height };

    private static TreeInventory Inventory(
        MeasuredTree tree, string equation = "ogawa-deciduous-v02", Area? area = null, RootMethod roots = RootMethod.PerHectareEquation) => new()
        {
            Roots = roots,
            Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = equation } },
            Strata = new Dictionary<string, InventoryStratum> { ["a"] = Stratum(area ?? Area.FromRai(100), tree, "p1", "p2") },
        };

    private static InventoryStratum Stratum(Area area, MeasuredTree tree, params string[] plots) => new()
    {
        Area = area,
        Plots = plots.ToDictionary(name => name, name => new SamplePlot
        {
            Area = Area.FromRai(1), Trees = new Dictionary<string, MeasuredTree> { ["t1"] = name == "p1" ? tree : tree.Diameter == Diameter || tree.Circumference is not null ? tree : Tree() },
        }),
    };

    private static TreeInventory WithPlot(TreeInventory inventory, Func<SamplePlot, SamplePlot> change) => inventory with
    {
        Strata = new Dictionary<string, InventoryStratum>
        {
            ["a"] = inventory.Strata["a"] with
            {
                Plots = inventory.Strata["a"].Plots.ToDictionary(plot => plot.Key, plot => plot.Key == "p1" ? change(plot.Value) : plot.Value),
            },
        },
    };

    private static TreeInventory WithGroup(TreeGroup group) => Inventory(Tree()) with { Groups = new Dictionary<string, TreeGroup> { ["g"] = group } };

    private static TreeInventory WithTree(Func<MeasuredTree, MeasuredTree> change, string equation = "ogawa-deciduous-v02") =>
        WithPlot(Inventory(Tree(), equation), plot => plot with { Trees = new Dictionary<string, MeasuredTree> { ["t1"] = change(Tree()) } });

    private static TreeInventory WithOwn(string total, string diameter, Func<MeasuredTree, MeasuredTree>? change = null, string? root = null) =>
        WithTree(tree => (change ?? (same => same))(tree with { Diameter = Measurement.Parse(diameter) })) with
        {
            Equations = [OwnEquations.Minimal with { Total = total, Root = root }],
            Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "own" } },
        };

    private static TreeInventory WithSaplings(string group, SaplingTally tally, RootMethod roots = RootMethod.PerHectareEquation) =>
        WithPlot(
            Inventory(Tree(), roots == RootMethod.RootEquation ? "ogawa-deciduous-v01" : "ogawa-deciduous-v02", roots: roots),
            plot => plot with { Saplings = new Dictionary<string, SaplingTally> { [group] = tally } });

    private static TreeInventory Broken(string fault)
    {
        TreeInventory good = Inventory(Tree());
        TreeGroup group = new() { Equation = "ogawa-deciduous-v02" };
        return fault switch
        {
            "no stratum" => good with { Strata = new Dictionary<string, InventoryStratum>() },
            "stratum area zero" => good with { Strata = new Dictionary<string, InventoryStratum> { ["a"] = new() { Area = default, Plots = good.Strata["a"].Plots } } },
            "plot area zero" => WithPlot(good, plot => plot with { Area = default }),
            "one plot" => good with { Strata = new Dictionary<string, InventoryStratum> { ["a"] = Stratum(Area.FromRai(100), Tree(), "p1") } },
            "plots larger than stratum" => Inventory(Tree(), area: Area.FromRai(1.9)),
            "plot twice" => good with
            {
                Strata = new Dictionary<string, InventoryStratum>
                {
                    ["a"] = good.Strata["a"], ["b"] = Stratum(Area.FromRai(100), Tree(), "p1", "p3"),
                },
            },
            "unknown group" => WithTree(tree => tree with { Group = "oak" }),
            "unknown equation" => WithGroup(group with { Equation = "ogawa" }),
            "own equation unreadable" => good with { Equations = [OwnEquations.Minimal with { Total = "D^" }] },
            "doubtful equation" => WithGroup(group with { Equation = "pine-two-needle-v02" }),
            "doubt accepted" => WithGroup(group with { Equation = "pine-two-needle-v02", DoubtAccepted = Declaration.Met("the verifier asked for it") }),
            "doubt accepted without reason" => WithGroup(group with { Equation = "palm-v02", DoubtAccepted = new Declaration(true) }),
            "doubt accepted with a blank" => WithGroup(group with { Equation = "palm-v02", DoubtAccepted = new Declaration(true, " ") }),
            "no diameter" => WithTree(tree => tree with { Diameter = null }),
            "no height" => WithTree(tree => tree with { Height = null }),
            "no wood density" => WithPlot(
                WithTwoDensities(good), plot => plot with { Trees = new Dictionary<string, MeasuredTree> { ["t1"] = Tree() } }),
            "both diameters" => WithTree(tree => tree with { Circumference = Measurement.Parse("94 cm") }),
            "diameter zero" => WithTree(tree => tree with { Diameter = Measurement.Parse("0 cm") }),
            "diameter in kg" => WithTree(tree => tree with { Diameter = Measurement.Parse("30 kg") }),
            "height negative" => WithTree(tree => tree with { Height = Measurement.Parse("-20 m") }),
            "diameter in metres for centimetres" => WithTree(tree => tree with { Diameter = Measurement.Parse("30 m") }),
            "circumference of no tree" => WithTree(tree => tree with { Diameter = null, Circumference = Measurement.Parse("3142 cm") }),
            "height in centimetres for metres" => WithTree(tree => tree with { Height = Measurement.Parse("2000 m") }),
            "wood density in kilograms" => WithTree(tree => tree with { WoodDensity = Measurement.Parse("600 g/cm3") }),
            "basic density in kilograms" => WithGroup(group with { Equation = "eucalyptus-volume", BasicDensity = Measurement.Parse("600 t d.m./m3") }),
            "height below breast height" => WithTree(tree => tree with { Height = Measurement.Parse("1.3 m") }),
            "mass below zero" => WithOwn("D-20", "10 cm"),
            "mass of zero" => WithOwn("D-20", "20 cm"),
            "mass not finite" => WithOwn("1/(D-0)", "30 cm", tree => tree with { Diameter = null, Circumference = Measurement.Parse("1e-320 cm") }),
            "roots below zero" => WithOwn("D", "10 cm", root: "D-20") with { Roots = RootMethod.RootEquation },
            "below threshold" => WithTree(tree => tree with { Diameter = Measurement.Parse("4.4 cm") }),
            "outside range" => WithTree(tree => tree with { Diameter = Measurement.Parse("31 cm") }) with
            {
                Equations = [OwnEquations.Minimal with { LargestDiameter = 30.5 }], Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "own" } },
            },
            "no root ratio" => good with
            {
                Roots = RootMethod.GroupRatio, Equations = [OwnEquations.Minimal], Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "own" } },
            },
            "no root equation" => good with { Roots = RootMethod.RootEquation },
            "saplings with root equation" => WithSaplings("g", Saplings, RootMethod.RootEquation),
            "no carbon fraction" => good with
            {
                CarbonFractions = CarbonFractionMethod.ByGroup, Equations = [OwnEquations.Minimal],
                Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "own" } },
            },
            "carbon fraction above one" => WithGroup(group with { CarbonFraction = Measurement.Parse("1.1 tC/t d.m.") }),
            "negative root ratio" => WithGroup(group with { RootRatio = Ratio.FromFraction(-0.1) }),
            "expansion below one" => WithGroup(group with { ExpansionFactor = Ratio.FromFraction(0.9) }),
            "volume without density" => WithGroup(group with { Equation = "eucalyptus-volume" }),
            "sapling count" => WithSaplings("g", Saplings with { Count = -1 }),
            "sapling group" => WithSaplings("other", Saplings),
            "sapling mass" => WithSaplings("g", Saplings with { MeanMass = Measurement.Parse("0 kg d.m.") }),
            "coppice half" => WithPlot(good, plot => plot with { CoppiceHarvestVolume = Measurement.Parse("90 m3/ha") }),
            _ => throw new ArgumentException(fault),
        };
    }

    private static TreeInventory WithTwoDensities(TreeInventory good) => good with
    {
        Groups = new Dictionary<string, TreeGroup> { ["g"] = new() { Equation = "chave-2014" } },
        Strata = new Dictionary<string, InventoryStratum> { ["a"] = Stratum(Area.FromRai(100), Tree() with { WoodDensity = Measurement.Parse("0.6 g/cm3") }, "p1", "p2") },
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TreeInventory))]
internal sealed partial class InventoryJson : JsonSerializerContext;

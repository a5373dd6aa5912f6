using System.Runtime.CompilerServices;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>A project whose every pool and amount is calculated by the tools from field data.</summary>
public class FieldDataTests
{
    private static readonly IMethodology<PReddPlusProject> Methodology = PReddPlusMethodology.Version02;

    [Fact]
    public void The_sample_is_this_project()
    {
        string path = Sample();
        string text = Methodology.Write(FieldProjects.All());
        if (Environment.GetEnvironmentVariable(Golden.UpdateVariable) == "1")
        {
            File.WriteAllText(path, text.ReplaceLineEndings("\n") + "\n");
        }

        Assert.Equal(text.ReplaceLineEndings("\n"), File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.Equal(Methodology.Calculate(FieldProjects.All()).Receipt, Methodology.CalculateJson(File.ReadAllText(path)).Receipt);
    }

    [Theory]
    [InlineData(Language.English, "Golden/p-redd-plus-field-data.en.txt")]
    [InlineData(Language.Thai, "Golden/p-redd-plus-field-data.th.txt")]
    public void The_statement_reads_as_it_did(Language language, string file) =>
        Golden.AssertMatches(file, StatementText.Write(Methodology.Calculate(FieldProjects.All()), language));

    /// <summary>
    /// Worked out apart from the library, from the sample file and the equations of the parent tools: Ogawa's equation and the root-to-shoot
    /// equation tree by tree, t(2) = 2.919986 for three plots and t(1) = 6.313752 for two, the stump 0.1852004 t and the transect 1.1503435 t of AR-TOOL12's derived
    /// examples, SOC of 7.3872 tC/rai and its like, the fire of 77.888 + 18.9 t and the site preparation of 30.286667 t of AR-TOOL08's, a tenth of
    /// the 3,455.283333 t of AR-TOOL15's.
    /// </summary>
    [Fact]
    public void Every_stock_and_amount_is_that_of_its_tool()
    {
        Statement statement = Methodology.Calculate(FieldProjects.All());
        void Is(string symbol, string index, double expected, double? halfWidth = null)
        {
            Quantity found = Assert.Single(statement.Trail.Find(symbol, index));
            Near(expected, found.Value, 1e-12);
            if (halfWidth is { } width)
            {
                Near(width, Propagation.HalfWidth(found, new Symbol("h", found.Symbol!.Unit!.Text, found.Symbol.Clause, "h", "h")).Value, 1e-9);
            }
        }

        Is("C_TREE_BSL,i", "dense", 30.112575617561955, 0.21301307972259675);
        Is("C_SAP_BSL,i", "dense", 0.3253357083326637, 0.13229004862531404);
        Is("C_DW_BSL,i", "dense", 1.1048388535058449, 2.160791042369112);
        Is("C_LI_BSL,i", "dense", 1.2155733333333334, 0.24396187220079985);
        Is("C_SOC_BSL,i", "dense", 27.875955555555556, 2.1448093248585067);
        Is("C_TREE_BSL,i", "cleared", 1.057741815927607, 0.913328055905774);
        Is("C_DW_BSL,i", "cleared", 0.01057741815927607, 0.00913328055905774);
        Is("C_LI_BSL,i", "cleared", 0.01057741815927607, 0.00913328055905774);
        Is("C_SOC_BSL,i", "cleared", 22.4048, 1.0556592532536726);
        Is("C_TREE_p,i", "dense, 1", 31.351811886841254, 0.21677450168906978);
        Is("C_SAP_p,i", "dense, 1", 0.3251450665962226, 0.1322126129389862);
        Is("C_SOC_p,i", "dense, 1", 27.875955555555556, 2.1448093248585067);
        Is("GHG_Burning,t", "1", 96.788);
        Is("LK_ASL,t", "1", 345.5283333333333);
        Is("GHG_E", "1 (2)", 30.286666666666667);

        // 100 × 0.005 × 2,000 rai = 10 times the difference of two stocks; the trees of cleared land move its dead wood and litter along.
        Is("ΔC_REDD,BSL,t", "1", 370.96526745219035, 33.8974692669703);

        // Dead wood, litter and soil were not measured again: their uncertainty cancels, that of trees and saplings does not.
        Is("ΔC_REDD,PROJ,Enh,t", "1", 2478.0912550857133, 713.7130759651025);

        PeriodResult period = Assert.Single(statement.Periods);
        Near(1871.4553822307435, period.Parts.Single(part => part.Symbol!.Text == "ΔC_REDD,t").Value, 1e-12);
        Near(4876.5625, period.Parts.Single(part => part.Symbol!.Text == "ΔC_AR,t").Value, 1e-12);
        Near(6748.017882230743, period.Net.Value, 1e-12);
    }

    /// <summary>Each estimate is discounted by itself: the spread of saplings, dead wood, litter and of the sparse strata is large.</summary>
    [Fact]
    public void The_parameter_form_discounts_each_stock_that_a_tool_calculated()
    {
        PReddPlusProject project = FieldProjects.All();
        Statement statement = Methodology.Calculate(project with { Readings = project.Readings with { Discount = DiscountReading.Parameter } });

        Assert.False(statement.HasErrors);
        Near(336.12165656757907, Assert.Single(statement.Trail.Find("ΔC_REDD,BSL,t", "1")).Value, 1e-12);
        Near(1949.0859319571136, Assert.Single(statement.Trail.Find("ΔC_REDD,PROJ,Enh,t", "1")).Value, 1e-12);
        Near(6719.45375519136, statement.Periods[0].Net.Value, 1e-12);
    }

    /// <summary>Where every estimate stands once, numbers entered by hand give what the tools give.</summary>
    [Fact]
    public void Numbers_entered_by_hand_give_the_same()
    {
        PReddPlusProject all = FieldProjects.All();
        PReddPlusProject once = all with
        {
            Enhancement = new EnhancementClaim { IsClaimed = false },
            Rounds = [all.Rounds[0] with { Strata = new Dictionary<string, StratumState>(all.Rounds[0].Strata) { ["dense"] = new() { Area = Area.FromRai(2000), StockIsBaseline = true } } }],
        };
        MonitoringRound round = once.Rounds[0];
        PReddPlusProject byHand = once with
        {
            FieldData = new FieldData { DefaultShares = once.FieldData.DefaultShares },
            Strata = new Dictionary<string, Stratum>
            {
                ["dense"] = once.Strata["dense"] with
                {
                    BaselineStock = new CarbonPools
                    {
                        Tree = Stock(30.112575617561955, 0.21301307972259675),
                        Sapling = Stock(0.3253357083326637, 0.13229004862531404),
                        DeadWood = Stock(1.1048388535058449, 2.160791042369112),
                        Litter = Stock(1.2155733333333334, 0.24396187220079985),
                        Soil = Stock(27.875955555555556, 2.1448093248585067),
                    },
                },
                ["cleared"] = once.Strata["cleared"] with
                {
                    BaselineStock = FieldProjects.Cleared with
                    {
                        Tree = Stock(1.057741815927607, 0.913328055905774),
                        Sapling = Stock(0.05405567082416266, 0.341294073542832),
                        Soil = Stock(22.4048, 1.0556592532536726),
                    },
                },
            },
            Rounds =
            [
                round with
                {
                    Burning = Projects.Tonnes(96.788),
                    ActivityShifting = Projects.Tonnes(345.5283333333333),
                    Afforestation = round.Afforestation! with { Burning = Projects.Tonnes(30.286666666666667), Displacement = Projects.Tonnes(83.15083333333332) },
                },
            ],
        };

        foreach (DiscountReading reading in Enum.GetValues<DiscountReading>())
        {
            PeriodResult measured = Assert.Single(Methodology.Calculate(once with { Readings = new() { Discount = reading } }).Periods);
            PeriodResult entered = Assert.Single(Methodology.Calculate(byHand with { Readings = new() { Discount = reading } }).Periods);
            Assert.Equal(measured.Parts.Count, entered.Parts.Count);
            for (int k = 0; k < measured.Parts.Count; k++)
            {
                Assert.True(Math.Abs(measured.Parts[k].Value - entered.Parts[k].Value) < 1e-9, $"{reading}: {measured.Parts[k]} and {entered.Parts[k]}");
            }
        }

        static Estimate<CarbonDensity> Stock(double value, double halfWidth) =>
            Estimate.Of(CarbonDensity.FromTonnesPerRai(value), CarbonDensity.FromTonnesPerRai(halfWidth), Projects.Evidence);
    }

    /// <summary>From the net result through named operands alone, as a reader walks it, to what was measured in the field.</summary>
    [Theory]
    [InlineData("fieldData.trees.plots 2025.strata.dense.plots.d1.trees.t1.diameter", 31, "D")]
    [InlineData("fieldData.trees.plots 2024.strata.dense.plots.d2.saplings.forest.count", 40, "N_SAP")]
    [InlineData("fieldData.deadWood.transects.strata.dense.plots.w1.species.teak.stumps[0].height", 6, "H_k")]
    [InlineData("fieldData.deadWood.transects.strata.dense.plots.w2.litter.wetMass", 2.4, "B_LI_WET,p")]
    [InlineData("fieldData.defaultShares.shares.strata.lowland.precipitation", 1300, "P_i")]
    [InlineData("fieldData.soil.soil pits.strata.dense.profiles.s2.layers[1].bulkDensity", 1.4, "BD")]
    [InlineData("fieldData.fires.forest fire.forestFires.ridge.area", 62.5, "A_BURN,i")]
    [InlineData("fieldData.fires.site preparation.sitePreparation.slope.area", 62.5, "A_SPF,i")]
    [InlineData("fieldData.displaced.rice.activities.rice.area", 12.5, "A_DISP,t")]
    public void The_trail_goes_from_the_net_result_to_the_field(string path, double value, string symbol)
    {
        Quantity net = Assert.Single(Methodology.Calculate(FieldProjects.All()).Periods).Net;
        Quantity[] steps = Walk(net, path) ?? [];

        Assert.NotEmpty(steps);
        Assert.Same(net, steps[0]);
        Assert.Equal(symbol, steps[^1].Symbol!.Text);
        Near(value, steps[^1].Value);
        Assert.All(steps[..^1], step => Assert.False(step.IsLeaf));
        Assert.All(steps, step => Assert.NotEqual("", step.Symbol!.Title.Thai));
    }

    [Fact]
    public void A_symbol_and_an_index_name_one_value_also_of_several_inventories()
    {
        IEnumerable<IGrouping<(string, At), Quantity>> twice = Methodology.Calculate(FieldProjects.All()).Trail.Steps
            .GroupBy(step => (step.Symbol!.Text, step.At))
            .Where(group => group.Count() > 1);

        Assert.Equal([], twice.Select(group => $"{group.Key}: {string.Join(", ", group.Select(step => $"{step.Value:R} {step.Datum?.Path}"))}"));
    }

    [Fact]
    public void Two_inventories_of_one_year_stay_apart()
    {
        PReddPlusProject project = FieldProjects.All();
        var trees = project.FieldData.Trees.ToDictionary(pair => pair.Key, pair => pair.Value with { Date = new DateOnly(2024, 12, 31) });
        PReddPlusProject sameDay = project with { FieldData = project.FieldData with { Trees = trees } };
        foreach (DiscountReading reading in Enum.GetValues<DiscountReading>())
        {
            Statement statement = Methodology.Calculate(sameDay with { Readings = new() { Discount = reading } });
            Assert.Equal(
                Methodology.Calculate(project with { Readings = new() { Discount = reading } }).Periods[0].Net.Value, statement.Periods[0].Net.Value);
            Assert.DoesNotContain(statement.Trail.Steps.GroupBy(step => (step.Symbol!.Text, step.At)), group => group.Count() > 1);
        }
    }

    /// <summary>The same field data in another order give the same bits.</summary>
    [Fact]
    public void The_order_of_field_data_does_not_matter()
    {
        PReddPlusProject project = FieldProjects.All();
        FieldData data = project.FieldData;
        PReddPlusProject reversed = project with
        {
            FieldData = data with
            {
                Trees = Reversed(data.Trees, inventory => inventory with
                {
                    Strata = Reversed(inventory.Strata, stratum => stratum with
                    {
                        Plots = Reversed(stratum.Plots, plot => plot with { Trees = Reversed(plot.Trees, tree => tree) }),
                    }),
                }),
                DeadWood = Reversed(data.DeadWood, inventory => inventory with
                {
                    Strata = Reversed(inventory.Strata, stratum => stratum with { Plots = Reversed(stratum.Plots, plot => plot) }),
                }),
                Soil = Reversed(data.Soil, survey => survey with
                {
                    Strata = Reversed(survey.Strata, stratum => stratum with { Profiles = Reversed(stratum.Profiles, profile => profile) }),
                }),
                Fires = Reversed(data.Fires, fires => fires),
                Displaced = Reversed(data.Displaced, displaced => displaced),
            },
        };
        Statement expected = Methodology.Calculate(project);
        Statement actual = Methodology.Calculate(reversed);

        Assert.Equal(expected.Receipt, actual.Receipt);
        Assert.Equal(
            BitConverter.DoubleToInt64Bits(expected.Periods[0].Net.Value), BitConverter.DoubleToInt64Bits(actual.Periods[0].Net.Value));

        static Dictionary<string, T> Reversed<T>(IReadOnlyDictionary<string, T> named, Func<T, T> change) =>
            named.Reverse().ToDictionary(pair => pair.Key, pair => change(pair.Value));
    }

    [Fact]
    public void A_stock_that_is_named_twice_is_one_estimate()
    {
        Statement statement = Methodology.Calculate(FieldProjects.All());

        Assert.Single(statement.Trail.Find("C_SOC", "dense, 2024 (4)"));
        Assert.Same(
            Assert.Single(Trail.NamedOperands(Assert.Single(statement.Trail.Find("C_SOC_BSL,i", "dense")))),
            Assert.Single(Trail.NamedOperands(Assert.Single(statement.Trail.Find("C_SOC_p,i", "dense, 1")))));
    }

    /// <summary>Below 1,000 mm dead wood is 2 % and litter 4 % of the trees; at 1,300 mm both are 1 %.</summary>
    [Fact]
    public void Each_entry_of_shares_keeps_its_own()
    {
        PReddPlusProject project = FieldProjects.All();
        var dry = new DefaultShareSites { Strata = new Dictionary<string, DefaultShareConditions> { ["lowland"] = FieldProjects.Lowland with { Precipitation = Measurement.Parse("999 mm/yr") } } };
        Statement statement = Methodology.Calculate(project with
        {
            FieldData = project.FieldData with { DefaultShares = new Dictionary<string, DefaultShareSites>(project.FieldData.DefaultShares) { ["dry"] = dry } },
            Strata = new Dictionary<string, Stratum>(project.Strata)
            {
                ["cleared"] = project.Strata["cleared"] with { BaselineStock = FieldProjects.Cleared with { Litter = PoolStock.FromFieldData("dry", "lowland") } },
            },
        });

        Assert.Equal("factors.potentials-chosen", Assert.Single(statement.Findings).Code);
        Near(0.01057741815927607, Assert.Single(statement.Trail.Find("C_DW_BSL,i", "cleared")).Value, 1e-12);
        Near(0.04230967263710428, Assert.Single(statement.Trail.Find("C_LI_BSL,i", "cleared")).Value, 1e-12);
        Assert.DoesNotContain(statement.Trail.Steps.GroupBy(step => (step.Symbol!.Text, step.At)), group => group.Count() > 1);
    }

    /// <summary>One survey may carry one name in the field data of every pool: the pool decides which is meant.</summary>
    [Fact]
    public void A_name_is_resolved_by_pool()
    {
        string json = Methodology.Write(FieldProjects.All());
        string renamed = json.Replace("\"transects\"", "\"plots 2024\"", StringComparison.Ordinal).Replace("\"soil pits\"", "\"plots 2024\"", StringComparison.Ordinal);
        Assert.NotEqual(json, renamed);
        Statement statement = Methodology.CalculateJson(renamed);

        Assert.Equal("factors.potentials-chosen", Assert.Single(statement.Findings).Code);
        Assert.Equal(Methodology.CalculateJson(json).Periods[0].Net.Value, statement.Periods[0].Net.Value);
        Assert.DoesNotContain(statement.Trail.Steps.GroupBy(step => (step.Symbol!.Text, step.At)), group => group.Count() > 1);
    }

    [Fact]
    public void The_statement_names_what_the_tools_used()
    {
        Statement statement = Methodology.Calculate(FieldProjects.All());

        Assert.Equal("factors.potentials-chosen", Assert.Single(statement.Findings).Code);
        string[] expected =
        [
            "tree-roots: parent-equation", "tree-carbon-fraction: parent-default", "tree-saplings: apart", "dead-wood.half-width: spread-of-plots",
            "soil.survey: spread-of-profiles", "burning.trigger: every-fire", "burning.first-verification: baseline-stock",
        ];
        Assert.Equal([], expected.Except(statement.Interpretations.Select(use => use.ToString())));
        Assert.Equal(["AR-TOOL16 soil tables", "gwp-ar5"], statement.FactorSets.Select(set => set.Name).Order(StringComparer.Ordinal));
        Assert.Equal([], statement.Interpretations.Select(use => use.Interpretation).Except(Methodology.Interpretations).Select(one => one.Code));
    }

    /// <summary>Soil is given, and not counted: no result rests on how soil is read.</summary>
    [Fact]
    public void What_a_pool_that_is_not_counted_would_use_is_not_named()
    {
        PReddPlusProject project = FieldProjects.All();
        Statement statement = Methodology.Calculate(project with { Pools = new OptionalPools { Redd = [OptionalPool.Sapling, OptionalPool.DeadWood, OptionalPool.Litter] } });

        Assert.False(statement.HasErrors);
        Assert.DoesNotContain(statement.Interpretations, use => use.Interpretation.Code == "soil.survey");
        Assert.Contains(statement.Interpretations, use => use.Interpretation.Code == "dead-wood.half-width");
        Assert.Empty(statement.Trail.Find("C_SOC"));
    }

    [Theory]
    [InlineData("{ \"fieldData\": \"forest fire\" }", "{ \"fieldData\": \"\" }")]
    [InlineData("{ \"fieldData\": \"forest fire\" }", "{ \"fieldData\": \"forest fire\", \"stratum\": \"dense\" }")]
    [InlineData("{ \"fieldData\": \"forest fire\" }", "{ \"fieldData\": 5 }")]
    [InlineData("{ \"fieldData\": \"forest fire\" }", "5")]
    [InlineData("{ \"fieldData\": \"forest fire\" }", "\"5 t\"")]
    public void An_amount_that_is_neither_a_number_nor_a_name_is_refused(string good, string bad)
    {
        string json = System.Text.RegularExpressions.Regex.Replace(Methodology.Write(FieldProjects.All()), "\\{\\s*\"fieldData\": \"forest fire\"\\s*\\}", good);
        Assert.False(Methodology.CalculateJson(json).HasErrors);

        InputException fault = Assert.Throws<InputException>(() => Methodology.CalculateJson(json.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains("burning", fault.Message, StringComparison.Ordinal);
    }

    private static Quantity[]? Walk(Quantity from, string path)
    {
        if (from.Datum?.Path == path)
        {
            return [from];
        }

        foreach (Quantity operand in Trail.NamedOperands(from))
        {
            if (Walk(operand, path) is { } rest)
            {
                return [from, .. rest];
            }
        }

        return null;
    }

    private static string Sample([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../../samples/data/p-redd-plus-field-data.json");
}

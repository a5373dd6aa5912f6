using System.Globalization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Afforestation.AfforestationProjects;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>Every pool from field data at once.</summary>
public class EveryPoolTests
{
    private static readonly IMethodology<AfforestationProject> Methodology = AfforestationMethodology.Version01;

    [Theory]
    [InlineData(true, EveryPool.RemeasuredHalfWidth, EveryPool.RemeasuredNet)]
    [InlineData(false, EveryPool.DifferenceHalfWidth, EveryPool.DifferenceNet)]
    public void The_tonnes_are_those_worked_out_by_hand(bool isRemeasured, double halfWidth, double net)
    {
        Statement statement = Methodology.Calculate(EveryPool.Of(isRemeasured));
        Assert.False(statement.HasErrors, string.Join('\n', statement.Findings));
        (string Symbol, double Value)[] expected =
        [
            ("ΔC_TREE_P,t", FieldProjects.Change), ("ΔC_SAP_P,t", EveryPool.Saplings), ("ΔC_DW_P,t", EveryPool.DeadWood), ("ΔC_LI_P,t", EveryPool.Litter),
            ("ΔSOC_P,t", EveryPool.Soil), ("ΔC_AR,PROJ,t", EveryPool.Project), ("h(ΔC_AR,PROJ,t)", halfWidth), ("ΔC_AR,BSL,t", EveryPool.Baseline),
        ];
        Assert.All(expected, one => Near(one.Value, statement.Trail.Find(one.Symbol).Single().Value));
        Near(net, statement.NetTotal);
        Assert.Equal(Math.Floor(net), statement.IssuedTotal);
    }

    [Fact]
    public void Numbers_with_the_half_widths_of_the_tools_give_the_same()
    {
        PoolChanges entered = new()
        {
            Tree = Tonnes(FieldProjects.Change, FieldProjects.DifferenceHalfWidth),
            Sapling = Tonnes(EveryPool.Saplings, 37.10711097517192),
            DeadWood = Tonnes(EveryPool.DeadWood, 802.996034597274),
            Litter = Tonnes(EveryPool.Litter),
            Soil = Tonnes(EveryPool.Soil),
        };
        Near(EveryPool.DifferenceNet, Methodology.Calculate(EveryPool.Of(entered)).NetTotal);
    }

    /// <summary>Dead wood is 2 %, litter 4 % on dry land: 1.06 times the change and its half-width, which is one and the same.</summary>
    [Theory]
    [InlineData(true, 13_609.163333333334)]
    [InlineData(false, 11_530.845643788995)] // 13,609.163333 − 0.75 × 1.06 × 2,614.236087
    public void A_default_share_of_the_trees_has_their_uncertainty(bool isRemeasured, double expected)
    {
        var share = PoolChange.FromDefaultShare("hills", "west");
        PoolChanges changes = EveryPool.Changes(isRemeasured) with { DeadWood = share, Litter = share, Sapling = null, Soil = null };
        AfforestationProject project = EveryPool.Of(changes);
        AfforestationMonitoringRound round = project.Rounds[0];
        project = project with
        {
            Pools = [OptionalPool.DeadWood, OptionalPool.Litter],
            Rounds = [round with { Land = round.Land with { BaselineChange = EveryPool.WithoutProject with { DeadWood = share, Litter = share } } }],
        };
        Statement statement = Methodology.Calculate(project);
        Assert.False(statement.HasErrors, string.Join('\n', statement.Findings));
        Near(0.02 * FieldProjects.Change, statement.Trail.Find("ΔC_DW_P,t").Single().Value);
        Near(0.04 * EveryPool.Baseline, statement.Trail.Find("ΔC_LI_BSL,t").Single().Value);
        Near(expected - (1.06 * EveryPool.Baseline), statement.NetTotal);
    }

    [Fact]
    public void The_statement_lists_the_readings_and_the_factors_of_the_tools()
    {
        Statement statement = Methodology.Calculate(EveryPool.Of(true));
        string[] uses = [.. statement.Interpretations.Select(use => use.Interpretation.Code)];
        Assert.Superset(
            new HashSet<string> { "tree-roots", "tree-carbon-fraction", "change-of-round" }, uses.ToHashSet());
        Assert.Contains(statement.FactorSets, set => set.Name == "AR-TOOL16 soil tables");
        Assert.DoesNotContain("change-of-round", Methodology.Calculate(Of(Round(5, 0.1))).Interpretations.Select(use => use.Interpretation.Code));
    }

    [Fact]
    public void A_symbol_and_an_index_name_one_value()
    {
        Statement statement = Methodology.Calculate(EveryPool.Of(true));
        Assert.All(
            statement.Trail.Steps.GroupBy(step => (step.Symbol!.Text, step.At)),
            same => Assert.Single(same.Select(step => step.Value).Distinct()));
    }

    [Fact]
    public void Traced_and_bare_agree_to_the_bit()
    {
        foreach (bool isRemeasured in new[] { true, false })
        {
            AfforestationProject project = EveryPool.Of(isRemeasured);
            AfforestationResult<Plain>[] bare = AfforestationCalculation.Run(project, new InputReader<Plain>(), NoHalfWidths());
            Assert.Equal(AfforestationCalculation.Run(project)[0].Change.Project.Value, bare[0].Change.Project.Value);
            Assert.Equal(AfforestationCalculation.Run(project)[0].Change.Baseline.Value, bare[0].Change.Baseline.Value);
        }

        static TVer.Methodologies.Statistics.NoHalfWidths<Plain> NoHalfWidths() => TVer.Methodologies.Statistics.NoHalfWidths<Plain>.Instance;
    }

    /// <summary>The same inventories with their saplings the other way round lose 344.67 tCO2e of them: leaving the pool out is refused, a gain may be left out.</summary>
    [Fact]
    public void A_measured_loss_of_saplings_cannot_be_left_out()
    {
        FieldData data = EveryPool.Data;
        FieldData loses = data with
        {
            Trees = new Dictionary<string, TreeInventory>
            {
                ["2024"] = WithSaplingsOf(data.Trees["2024"], data.Trees["2029"]), ["2029"] = WithSaplingsOf(data.Trees["2029"], data.Trees["2024"]),
            },
        };
        AfforestationProject project = FieldProjects.FromTrees(PoolChange.FromRemeasured("2024", "2029"), data);
        Assert.False(Methodology.Calculate(project).HasErrors);
        Finding finding = Assert.Single(Methodology.Calculate(project with { FieldData = loses }).Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("ar.pools.omission", finding.Code);
        Assert.Contains("344.66", finding.Message.English, StringComparison.Ordinal);
        Assert.False(Methodology.Calculate(FieldProjects.FromTrees(PoolChange.FromRemeasured("2024", "2029"), FieldProjects.TwoInventories)).HasErrors);

        static TreeInventory WithSaplingsOf(TreeInventory inventory, TreeInventory other) => inventory with
        {
            Strata = inventory.Strata.ToDictionary(stratum => stratum.Key, stratum => stratum.Value with
            {
                Plots = stratum.Value.Plots.ToDictionary(
                    plot => plot.Key, plot => plot.Value with { Saplings = other.Strata[stratum.Key].Plots[plot.Key].Saplings }),
            }),
        };
    }

    [Fact]
    public void Faults_in_field_data_are_found_where_they_stand()
    {
        FieldData data = EveryPool.Data;
        TreeInventory later = data.Trees["2029"];
        FieldData faulty = data with
        {
            Trees = new Dictionary<string, TreeInventory>(data.Trees) { ["2029"] = later with { Groups = new Dictionary<string, TreeGroup> { ["any"] = new() { Equation = "none" } } } },
            SoilPlans = new Dictionary<string, Methodologies.Forestry.Tools.SoilOrganicCarbon.SoilPlan>
            {
                ["field"] = data.SoilPlans["field"] with { NoWetland = Declaration.NotMet },
            },
        };
        IReadOnlyList<Finding> findings = Methodology.Check(EveryPool.Of(false) with { FieldData = faulty });
        Assert.Contains(findings, finding => finding is { Code: "trees.equation-unknown", Path: "fieldData.trees.2029.groups.any.equation" });
        Assert.Contains(findings, finding => finding is { Code: "soil.condition", Path: "fieldData.soilPlans.field.noWetland" });
    }

    [Fact]
    public void Afforestation_inside_P_REDD_plus_gives_the_same_from_the_same_field_data()
    {
        PReddPlusProject simple = PReddPlus.Projects.Simple();
        AfforestationProject alone = EveryPool.Of(EveryPool.Changes(false) with { Tree = PoolChange.FromDifference("2024", "2029") });
        AfforestationRound land = alone.Rounds[0].Land;
        DateOnly start = simple.StartDate;
        PReddPlusProject both = simple with
        {
            FieldData = EveryPool.Data,
            Pools = simple.Pools with { Afforestation = alone.Pools },
            Afforestation = new AfforestationLand
            {
                Area = Area.FromRai(1250), WasForest = false, OriginalEcosystemKept = Declaration.Met(Evidence), AgricultureReplaced = Ratio.FromPercent(0),
                MeetsAfforestationMethodology = Declaration.Met(Evidence), BaselineOnSameReferenceRegion = Declaration.Met(Evidence),
            },
            Boundary = PReddPlus.Projects.Boundary(3250),
            Rounds = [simple.Rounds[0] with { Afforestation = land }],
        };
        Statement joint = PReddPlusMethodology.Version02.Calculate(both);
        Assert.False(joint.HasErrors, $"{start:O}\n" + string.Join('\n', joint.Findings));
        AfforestationProject oneYear = alone with
        {
            StartDate = start, Stage = ProjectStage.ExAnte, LargestEstimatedYear = null, Rounds = [alone.Rounds[0] with { LastYear = 1 }],
        };
        Statement same = Methodology.Calculate(oneYear);
        Assert.False(same.HasErrors, string.Join('\n', same.Findings));
        Assert.Equal(same.Periods[0].Net.Value, joint.Trail.Find("ΔC_AR,t").Single().Value);
        Assert.Contains(joint.Trail.Steps, step => step.Datum?.Path == "fieldData.trees.2029.strata.a.plots.a1.trees.t1.diameter");
        Assert.Contains(joint.Interpretations, use => use.Interpretation.Code == "change-of-round");
    }

    [Fact]
    public void The_statement_is_as_it_was()
    {
        AfforestationProject project = EveryPool.Of(false) with { Note = "every pool from field data" };
        Statement statement = Methodology.Calculate(project);
        IEnumerable<string> exact = statement.Trail.Steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Symbol!.Text} [{step.At}] = {step.Value:R}"));
        Golden.AssertMatches(
            "Golden/afforestation-field-data.txt", StatementText.Write(statement, compareReadings: true) + "\nEvery step\n" + string.Join('\n', exact));
        string json = Methodology.Write(project);
        Golden.AssertMatches("Golden/afforestation-field-data.json", json);
        Assert.Equal(statement.Receipt, Methodology.CalculateJson(json).Receipt);
    }
}

using System.Text.Json.Nodes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.SustainableForestation;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Vectors;
using S = TVer.Methodologies.Forestry.SustainableForestation.SustainableForestationSymbols;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.SustainableForestation;

public class SustainableForestationTests
{
    private const string Evidence = "survey 2025";

    private static readonly IMethodology<SustainableForestationProject> Methodology = SustainableForestationMethodology.Version02;

    internal static readonly ForestFire Crown = new()
    {
        Year = 1,
        Area = Area.FromRai(62.5),
        Biome = BurningBiome.Tropical,
        MeanAge = Duration.FromYears(18),
        Trees = BiomassDensity.FromTonnesPerHectare(100),
    };

    [Fact]
    public void The_stock_of_the_published_vector()
    {
        TestVector vector = VectorFile.Find("tver_stock_change.jsonl", "nonarkara-stock-1000");
        double biomass = vector.Input("agb") * (1 + vector.Input("root_shoot_ratio"));
        vector.AssertAgrees("stock", SustainableForestationEquations.Stock(new Plain(biomass * vector.Input("carbon_fraction"))).Value);
        vector.AssertAgrees("stock", TreeStockEquations.Stock(new Plain(biomass), new Plain(vector.Input("carbon_fraction"))).Value);
    }

    [Fact]
    public void The_change_of_the_published_vector()
    {
        TestVector vector = VectorFile.Find("tver_stock_change.jsonl", "nonarkara-co2-units");
        vector.AssertAgrees("net_change", Methodology.Calculate(Of(vector.Input("stock_start"), vector.Input("stock_end"))).NetTotal);
    }

    [Fact]
    public void The_fire_of_the_published_vector_counts_above_5_percent()
    {
        TestVector vector = VectorFile.Find("tver_stock_change.jsonl", "nonarkara-fire-threshold-5.1");
        double share = vector.Input("burned_area_percentage");
        Plain isCounted = BurningEquations.IsCounted(FireTriggerReading.MoreThanFivePercent, new Plain(share), new Plain(share), new Plain(100));
        vector.AssertAgrees("project_emissions", BurningEquations.CountedFire(isCounted, [new Plain(vector.Input("fire_emissions"))]).Value);
    }

    [Fact]
    public void The_published_illustration_from_1000_to_1100_tonnes_of_biomass()
    {
        // 100 t × 1.27 × 0.47 × 44/12 = 218.863333 tCO2e.
        Quantity earlier = SustainableForestationEquations.Stock(S.TreeCarbon.Is(1000 * 1.27 * 0.47));
        Quantity later = SustainableForestationEquations.Stock(S.TreeCarbon.Is(1100 * 1.27 * 0.47));
        Near(218.863333, SustainableForestationEquations.Sequestration(
            later, earlier, S.ProjectEmission.Is(0), SustainableForestationEquations.NoLeakage<Quantity>()).Value, 1e-8);
    }

    [Fact]
    public void Each_round_is_measured_against_the_one_before()
    {
        Statement statement = Methodology.Calculate(Of(100, 150.4, 260.7));
        Assert.Empty(statement.Findings);
        Near(50.4, statement.Periods[0].Net.Value);
        Near(110.3, statement.Periods[1].Net.Value);
        Assert.Equal([50, 110], statement.Periods.Select(period => period.Issued.Value)); // 50.4 and 160.7 together
        Assert.All(statement.Periods, period => Assert.Null(period.Buffer));
        Assert.Equal(160, statement.IssuableTotal);
    }

    [Theory]
    [InlineData(1250, 0)] // 62.5 of 1,250 rai is exactly 5 %
    [InlineData(1249.99, 77.888)]
    public void A_crown_fire_counts_above_5_percent_of_the_project(double projectRai, double emission)
    {
        Statement statement = Methodology.Calculate(Fire(Crown, projectRai));
        Assert.Equal(["factors.potentials-chosen"], Codes(statement.Findings));
        Near(1000 - emission, statement.NetTotal);
        Assert.Equal("IPCC AR5", Assert.Single(statement.FactorSets).Name);
        Assert.Contains(statement.Interpretations, use => use.ToString() == "burning.trigger: more-than-5-percent");
        Assert.Contains(statement.Trail.Steps, step => step.Datum?.Path == "rounds[0].forestFires.f.area");
    }

    [Fact]
    public void A_fire_that_leaves_the_trees_alive_does_not_count() => Near(
        1000, Methodology.Calculate(Fire(Crown with { TreesSurvived = Declaration.Met(Evidence) })).NetTotal);

    [Theory]
    [InlineData(16_000, false)]
    [InlineData(16_000.01, true)]
    public void The_methodology_is_for_at_most_16000_tonnes_a_year(double tonnes, bool isTooLarge)
    {
        Statement statement = Methodology.Calculate(Of(0, tonnes));
        Assert.Equal(isTooLarge ? ["sustainable-forestation.scale"] : [], Codes(statement.Findings));
        Assert.Equal(isTooLarge, statement.Periods.Count == 0);
    }

    [Fact]
    public void Years_of_a_round_share_its_sequestration_for_the_scale()
    {
        SustainableForestationProject project = Of(0, 32_000);
        Assert.Empty(Methodology.Calculate(project with { Rounds = [project.Rounds[0] with { LastYear = 2 }] }).Findings);
    }

    public static TheoryData<string, SustainableForestationProject> Faults => new()
    {
        { "sustainable-forestation.trees", Change(one => one with { PerennialTrees = Declaration.NotMet }) },
        { "sustainable-forestation.land-use-rights", Change(one => one with { LandUseRights = Declaration.NotMet }) },
        { "sustainable-forestation.ecosystem", Change(one => one with { NaturalEcosystemKept = Declaration.NotMet }) },
        { "sustainable-forestation.harvest", Change(one => one with { NoTotalHarvest = Declaration.NotMet }) },
        { "sustainable-forestation.additional-to-law", Change(one => one with { BeyondLegalDuty = Declaration.NotMet }) },
        { "sustainable-forestation.rounds.none", Of(1) },
        { "sustainable-forestation.rounds.years", Of(1, 2) with { Rounds = [Of(1, 2).Rounds[0] with { FirstYear = 2, LastYear = 2 }] } },
        { "sustainable-forestation.fire.year", Fire(Crown with { Year = 2 }) },
        { "sustainable-forestation.fire.pools", Fire(Crown with { Litter = CarbonDensity.FromValue(1) }) },
        { "burning.age.class", Fire(Crown with { MeanAge = Duration.FromYears(2) }) },
        { "burning.potentials", Fire(Crown) with { Rounds = [Fire(Crown).Rounds[0] with { Potentials = null }] } },
        { "tool.negative", Of(-1, 2) },
        { "tool.negative", Of(1, -2) },
        { "tool.not-positive", Of(1, 2) with { Rounds = [Of(1, 2).Rounds[0] with { ProjectArea = Area.FromRai(0) }] } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found_and_gives_no_credits(string code, SustainableForestationProject project)
    {
        Statement statement = Methodology.Calculate(project);
        Assert.Equal([code], Codes(statement.Findings.Where(finding => finding.Severity == Severity.Error)));
        Assert.Empty(statement.Periods);
    }

    [Fact]
    public void State_bodies_are_exempt_and_missing_evidence_is_a_warning()
    {
        Assert.Empty(Methodology.Check(Change(one => one with { Proponent = Proponent.State, BeyondLegalDuty = Declaration.NotMet })));
        Assert.Equal(["sustainable-forestation.evidence"], Codes(Methodology.Check(Change(one => one with { NoTotalHarvest = new Declaration(true) }))));
    }

    [Fact]
    public void The_project_reads_back_from_its_own_json_to_the_same_receipt()
    {
        string json = Methodology.Write(Fire(Crown));
        Assert.Equal(json, Methodology.Write(Methodology.Read(json)));
        Assert.Equal(Methodology.Calculate(Fire(Crown)).Receipt, Methodology.CalculateJson(json).Receipt);
        JsonObject bare = JsonNode.Parse(Methodology.Write(Of(500, 1500)))!.AsObject();
        Assert.True(bare["rounds"]![0]!.AsObject().Remove("forestFires"));
        Assert.Equal(1000, Methodology.CalculateJson(bare.ToJsonString()).NetTotal);
        Assert.Same(Methodology, MethodologyCatalogue.Find("T-VER-S-METH-13-01"));
        Assert.Equal(7, Methodology.Parameters.Count);
    }

    [Fact]
    public void Traced_and_bare_agree_to_the_bit() => Assert.Equal(
        Methodology.Calculate(Fire(Crown)).NetTotal, SustainableForestationVersion02.Run<Plain>(Fire(Crown))[0].Net.Value);

    internal static SustainableForestationProject Of(double baseline, params double[] stocks) => new()
    {
        StartDate = new DateOnly(2025, 6, 1),
        Conditions = new SustainableForestationConditions
        {
            PerennialTrees = Declaration.Met(Evidence),
            LandUseRights = Declaration.Met(Evidence),
            NoTotalHarvest = Declaration.Met(Evidence),
            Proponent = Proponent.Private,
            BeyondLegalDuty = Declaration.Met(Evidence),
        },
        BaselineStock = CarbonDioxideEquivalent.FromTonnes(baseline),
        Rounds = [.. stocks.Select((stock, r) => new SustainableForestationRound
        {
            FirstYear = r + 1, LastYear = r + 1, ProjectArea = Area.FromRai(1000), Stock = CarbonDioxideEquivalent.FromTonnes(stock),
        })],
    };

    internal static SustainableForestationProject Fire(ForestFire fire, double projectRai = 1000)
    {
        SustainableForestationProject project = Of(500, 1500);
        return project with
        {
            Rounds =
            [
                project.Rounds[0] with
                {
                    ProjectArea = Area.FromRai(projectRai),
                    ForestFires = new Dictionary<string, ForestFire> { ["f"] = fire },
                    Potentials = new GlobalWarmingPotentials
                    {
                        Methane = Measurement.Parse("28 tCO2e/tCH4"),
                        NitrousOxide = Measurement.Parse("265 tCO2e/tN2O"),
                        Set = new FactorSet("IPCC AR5", "1", "announced by TGO"),
                    },
                },
            ],
        };
    }

    private static SustainableForestationProject Change(Func<SustainableForestationConditions, SustainableForestationConditions> change)
    {
        SustainableForestationProject project = Of(1, 2);
        return project with { Conditions = change(project.Conditions) };
    }
}

using System.Text.Json.Nodes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Statistics;
using static TVer.Methodologies.Tests.Forestry.Afforestation.AfforestationProjects;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

public class AfforestationMethodologyTests
{
    private static readonly IMethodology<AfforestationProject> Methodology = AfforestationMethodology.Version01;

    /// <summary>A registered Premium project (mangrove, group 1 of 21 June 2024): 9.4 tCO2e/rai/yr and a soil gain of 0.26 tC/rai/yr over 15 years.</summary>
    [Theory]
    [InlineData(554.32, 86_085.896)]
    [InlineData(535.46, 83_156.938)]
    public void Totals_of_a_registered_project(double rai, double expected)
    {
        AfforestationRound round = WithSoil(Round(rai * 9.4), rai * 0.26 * 44 / 12, 0);
        Statement statement = Methodology.Calculate(Of([.. Enumerable.Repeat(round, 15)]) with { Pools = [OptionalPool.Soil] });

        Assert.Equal(expected, Math.Round(statement.NetTotal, 3));
        Assert.Equal(Math.Floor(expected), statement.IssuedTotal);
        Assert.Equal(15, statement.Periods.Count);
    }

    /// <summary>Another one printed one year of soil once: 169,725.083467; accruing every year it would be 185,682.892.</summary>
    [Theory]
    [InlineData(1, 169_725.083)]
    [InlineData(15, 185_682.892)]
    public void Soil_is_counted_in_the_years_in_which_it_is_given(int yearsOfSoil, double expected)
    {
        AfforestationRound[] rounds = [.. Enumerable.Range(1, 15).Select(year =>
            WithSoil(Round(1195.64 * 9.4), year <= yearsOfSoil ? 1195.64 * 0.26 * 44 / 12 : 0, 0))];
        Assert.Equal(expected, Math.Round(Methodology.Calculate(Of(rounds) with { Pools = [OptionalPool.Soil] }).NetTotal, 3));
    }

    [Theory]
    [InlineData(60, 9, 0, 0, 57.75)] // the published example: 60 ± 9 is 57.75 in the project …
    [InlineData(1000, 0, 60, 9, 937.75)] // … and 62.25 in the baseline
    [InlineData(1000, 100, 0, 0, 1000)] // exactly 10 %: none
    [InlineData(1000, 100.001, 0, 0, 974.99975)] // above: a quarter of 100.001
    [InlineData(1000, 120, 100, 5, 870)] // 970 − 100
    [InlineData(-100, 20, 0, 0, -110)] // a loss grows by half of 20
    public void Each_change_is_discounted_in_the_direction_that_lowers_the_credits(double project, double projectHalf, double baseline, double baselineHalf, double net) =>
        Near(net, Methodology.Calculate(Of(Round(project, projectHalf, baseline, baselineHalf))).NetTotal);

    [Fact]
    public void The_roles_follow_from_the_net_equation()
    {
        Assert.True(Role.In(value => AfforestationEquations.NetRemoval(value, default, default, default)).RaisesCredits);
        Assert.True(Role.In(value => AfforestationEquations.NetRemoval(default, value, default, default)).LowersCredits);
        Assert.True(Role.In(value => AfforestationEquations.NetRemoval(default, default, value, default)).LowersCredits);
        Assert.True(Role.In(value => AfforestationEquations.NetRemoval(default, default, default, value)).LowersCredits);
    }

    [Fact]
    public void Half_widths_of_pools_add_in_quadrature_before_the_discount()
    {
        // 100 ± 16 of trees and 20 ± 12 of saplings: 120 ± 20, 16.7 %, half of 20: 110.
        AfforestationRound round = Round(100, 16) with
        {
            ProjectChange = new PoolChanges { Tree = Tonnes(100, 16), Sapling = Tonnes(20, 12) },
            BaselineChange = new PoolChanges { Tree = Tonnes(0), Sapling = Tonnes(0) },
        };
        Near(110, Methodology.Calculate(Of(round) with { Pools = [OptionalPool.Sapling] }).NetTotal);
    }

    [Fact]
    public void Burning_and_leakage_are_subtracted()
    {
        Statement statement = Methodology.Calculate(Of(Round(1000, 0, 100) with { Burning = Tonnes(5), Displacement = Tonnes(20) }));
        Near(875, statement.NetTotal);
        Assert.Equal(
            ["ΔC_AR,PROJ,t", "ΔC_AR,PROJ,t*", "ΔC_AR,BSL,t", "ΔC_AR,BSL,t*", "GHG_AR,PROJ,t", "LK_AR,t"],
            Assert.Single(statement.Periods).Parts.Select(part => part.Symbol!.Text));
    }

    [Theory]
    [InlineData(16_000, 16_000)]
    [InlineData(16_000.001, 16_000.001 - 5.397444)]
    public void Fuel_is_deducted_for_a_large_project_only(double removal, double net) =>
        Near(net, Methodology.Calculate(AllSteps(Of(Round(removal) with { Fuels = Diesel }))).NetTotal);

    [Fact]
    public void Fuel_that_the_baseline_counts_is_counted_at_any_scale()
    {
        AfforestationProject project = Of(Round(100) with { Fuels = Diesel }) with { FuelCountedInBaseline = true };
        Near(100 - 5.397444, Methodology.Calculate(project).NetTotal);
        Assert.Equal(["ar.fuel.baseline"], Codes(Methodology.Check(Of(Round(100)) with { FuelCountedInBaseline = true })));
    }

    [Fact]
    public void The_scale_of_monitored_rounds_comes_from_the_estimate_beforehand()
    {
        AfforestationProject project = Of(Round(100, 5) with { Fuels = Diesel }) with
        {
            Stage = ProjectStage.Monitored,
            LargestEstimatedYear = Estimate.Of(EmissionRate.FromTonnesPerYear(16_001), source: Evidence),
        };
        Near(100 - 5.397444, Methodology.Calculate(AllSteps(project)).NetTotal);
    }

    [Fact]
    public void A_large_project_needs_every_step_of_additionality()
    {
        Statement large = Methodology.Calculate(Of(Round(16_000.001)));
        Assert.Equal(["ar.additionality.all-steps"], Codes(large.Findings));
        Assert.Empty(large.Periods);
        Assert.Empty(Methodology.Calculate(Of(Round(16_000))).Findings);
    }

    [Theory]
    [InlineData(10, 80)] // a gain that happens anyway is subtracted
    [InlineData(-10, 90)] // a loss without the project gives no credit
    public void Baseline_soil_is_subtracted_where_it_is_a_gain(double baselineSoil, double expected)
    {
        AfforestationProject project = Of(WithSoil(Round(60), 30, baselineSoil)) with { Pools = [OptionalPool.Soil] };
        Near(expected, Methodology.Calculate(project).NetTotal);

        Statement omitted = Methodology.Calculate(project with { Readings = new AfforestationReadings { BaselineSoil = BaselineSoilReading.Omitted } });
        Near(90, omitted.NetTotal);
        Assert.Equal(baselineSoil > 0 ? ["ar.reading.more-credits"] : [], Codes(omitted.Findings));
    }

    [Fact]
    public void Each_use_of_a_reading_says_what_the_others_give()
    {
        Statement statement = Methodology.Calculate(Of(WithSoil(Round(60, 9), 30, 10)) with { Pools = [OptionalPool.Soil] });
        InterpretationUse soil = statement.Interpretations.Single(use => use.Interpretation.Code == "baseline-soil");
        Near(10, Assert.Single(soil.Others).Difference!.Value);
        InterpretationUse discount = statement.Interpretations.Single(use => use.Interpretation.Code == "discount-level");

        // Change: 90 ± 9 is 10 %, none. Parameter: 60 ± 9 loses 2.25.
        Near(-2.25, Assert.Single(discount.Others).Difference!.Value);
        Assert.Contains(statement.Interpretations, use => use.ToString() == "text-at-hand: as-repeated-in-13-03");
        Assert.Contains(statement.Interpretations, use => use.ToString() == "fire-afforestation: as-the-tool");
        Assert.Equal(AfforestationInterpretations.All.Select(one => one.Code), statement.Interpretations.Select(use => use.Interpretation.Code));
    }

    [Fact]
    public void A_pool_that_would_lower_the_credits_cannot_be_left_out()
    {
        Statement statement = Methodology.Calculate(Of(WithSoil(Round(60), -5, 0)));
        Assert.Equal(["ar.pools.omission"], Codes(statement.Findings));
        Assert.Empty(statement.Periods);
        Assert.Empty(Methodology.Calculate(Of(WithSoil(Round(60), 5, 0))).Findings);
    }

    [Fact]
    public void A_negative_round_is_carried_and_tonnes_are_whole_at_the_end_only()
    {
        Statement statement = Methodology.Calculate(Of(Round(10.6), Round(-3.2), Round(5.5)));
        Assert.Equal([10, -3, 5], statement.Periods.Select(period => period.Issued.Value)); // 10.6, 7.4, 12.9
        Assert.Equal([2, 0, 1], statement.Periods.Select(period => period.Buffer!.Value));
        Assert.Equal([8, -3, 4], statement.Periods.Select(period => period.Issuable.Value));
        Near(12.9, statement.NetTotal);
    }

    public static TheoryData<string, AfforestationProject> Faults => new()
    {
        { "ar.land-use-rights", Change(one => one with { LandUseRights = Declaration.NotMet }) },
        { "ar.land.forest", Change(one => one with { LandBefore = LandBeforeProject.Forest }) },
        { "ar.land.evidence", Change(one => one with { LandBeforeDocumented = Declaration.NotMet }) },
        { "ar.wetland", Change(one => one with { NoWetland = Declaration.NotMet }) },
        { "ar.ecosystem", Change(one => one with { OriginalEcosystemKept = Declaration.NotMet }) },
        { "ar.wood-removed", Change(one => one with { NoWoodRemovedInFirstTenYears = Declaration.NotMet }) },
        { "predd.input.range", Change(one => one with { SoilDisturbed = Ratio.FromPercent(-1) }) },
        { "ar.additional-to-law", Change(one => one with { BeyondLegalDuty = Declaration.NotMet }) },
        { "predd.input.range", Of(Round(1)) with { Area = Area.FromRai(0) } },
        { "ar.additionality.barriers", Of(Round(1)) with { Additionality = new AdditionalityAnalysis { BarrierAnalysis = Declaration.NotMet } } },
        { "ar.crediting.length", Crediting(one => one with { Length = one.Length.From(null) }) },
        { "ar.crediting.buffer", Crediting(one => one with { BufferShare = one.BufferShare.From(null) }) },
        { "predd.input.range", Crediting(one => one with { BufferShare = Estimate.Of(Ratio.FromPercent(101), source: Evidence) }) },
        { "predd.input.range", Crediting(one => one with { Renewals = -1 }) },
        { "ar.crediting.renewal", Crediting(one => one with { Renewals = 1 }) },
        { "ar.rounds.crediting", Crediting(one => one with { Length = Estimate.Of(Duration.FromYears(0.5), source: Evidence) }) },
        { "ar.rounds.none", Of() },
        { "ar.rounds.years", Of(Round(1)) with { Rounds = [new AfforestationMonitoringRound { FirstYear = 2, LastYear = 2, Land = Round(1) }] } },
        { "ar.rounds.years", Of(Round(1)) with { Rounds = [new AfforestationMonitoringRound { FirstYear = 1, LastYear = 0, Land = Round(1) }] } },
        { "ar.pools.twice", Of(WithSoil(Round(1), 1, 1)) with { Pools = [OptionalPool.Soil, OptionalPool.Soil] } },
        { "predd.pools.everywhere", Of(Round(1)) with { Pools = [OptionalPool.Litter] } },
        { "predd.input.range", Of(Round(1) with { Burning = Tonnes(-1) }) },
        { "predd.input.range", Of(Round(1) with { Displacement = Tonnes(-1) }) },
        { "ar.scale.largest-year", Of(Round(1, 0.1, 1, 0.1)) with { Stage = ProjectStage.Monitored } },
        { "ar.scale.largest-year-unused", Of(Round(1)) with { LargestEstimatedYear = Estimate.Of(EmissionRate.FromTonnesPerYear(1), source: Evidence) } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_alone_is_found_and_gives_no_credits(string code, AfforestationProject project)
    {
        Statement statement = Methodology.Calculate(project);
        Assert.Equal([code], Codes(statement.Findings));
        Assert.Empty(statement.Periods);
        Assert.Equal(0, statement.IssuedTotal);
        Assert.NotEmpty(statement.Findings[0].Message.Thai);
    }

    [Fact]
    public void Warnings_leave_the_credits()
    {
        Assert.Equal(["ar.land.degraded"], Codes(Calculated(Change(one => one with { LandBefore = LandBeforeProject.DegradedForest }))));
        Assert.Equal(["ar.soil-disturbed"], Codes(Calculated(Change(one => one with { SoilDisturbed = Ratio.FromPercent(10.001) }))));
        Assert.Equal(["predd.evidence"], Codes(Calculated(Change(one => one with { NoWetland = new Declaration(true) }))));
        Assert.Equal(["ar.uncertainty", "ar.uncertainty"], Codes(Calculated(Of(Round(1)) with
        {
            Stage = ProjectStage.Monitored, LargestEstimatedYear = Estimate.Of(EmissionRate.FromTonnesPerYear(1), source: Evidence),
        })));

        static IReadOnlyList<Finding> Calculated(AfforestationProject project)
        {
            Statement statement = Methodology.Calculate(project);
            Assert.NotEmpty(statement.Periods);
            return statement.Findings;
        }
    }

    [Fact]
    public void A_state_body_need_not_go_beyond_its_duty() => Assert.Empty(
        Methodology.Check(Change(one => one with { Proponent = Proponent.State, BeyondLegalDuty = Declaration.NotMet })));

    [Fact]
    public void The_project_reads_back_from_its_own_json_to_the_same_receipt()
    {
        AfforestationProject project = Of(Round(60, 9, 5, 1) with { Fuels = Diesel }, Round(70));
        string json = Methodology.Write(project);
        Assert.Equal(json, Methodology.Write(Methodology.Read(json)));
        Assert.Equal(Methodology.Calculate(project).Receipt, Methodology.CalculateJson(json).Receipt);
        Assert.NotEqual(Methodology.Calculate(project).Receipt, Methodology.Calculate(project with { Area = Area.FromRai(999) }).Receipt);
        Assert.Equal("rounds[0].land.burning", Assert.Throws<InputException>(
            () => Methodology.Read(json.Replace("\"burning\": {", "\"burning\": 5, \"x\": {", StringComparison.Ordinal))).Path);
    }

    [Fact]
    public void Members_that_may_be_missing_may_be_missing_in_json()
    {
        JsonObject json = JsonNode.Parse(Methodology.Write(Of(Round(60, 9))))!.AsObject();
        Assert.True(json.Remove("pools") && json.Remove("readings") && json["rounds"]![0]!["land"]!.AsObject().Remove("fuels"));
        Assert.Equal(Methodology.Calculate(Of(Round(60, 9))).NetTotal, Methodology.CalculateJson(json.ToJsonString()).NetTotal);
        Assert.True(json.Remove("crediting"));
        Assert.Throws<InputException>(() => Methodology.Read(json.ToJsonString()));
    }

    [Fact]
    public void The_catalogue_has_it() => Assert.Same(Methodology, MethodologyCatalogue.Find("T-VER-P-METH-13-01", "01"));

    [Fact]
    public void The_afforestation_part_of_P_REDD_plus_gives_the_same_number()
    {
        AfforestationRound round = Round(60, 9, 10, 3) with { Burning = Tonnes(1.5), Displacement = Tonnes(2.5), Fuels = Diesel };
        PReddPlusProject simple = PReddPlus.Projects.Simple();
        PReddPlusProject both = simple with
        {
            Afforestation = new AfforestationLand
            {
                Area = Area.FromRai(100), WasForest = false, OriginalEcosystemKept = Declaration.Met(Evidence), AgricultureReplaced = Ratio.FromPercent(0),
                MeetsAfforestationMethodology = Declaration.Met(Evidence), BaselineOnSameReferenceRegion = Declaration.Met(Evidence),
            },
            Boundary = PReddPlus.Projects.Boundary(2100),
            Rounds = [simple.Rounds[0] with { Afforestation = round }],
        };
        Statement joint = PReddPlusMethodology.Version02.Calculate(both);
        Assert.False(joint.HasErrors, string.Join('\n', joint.Findings));
        Quantity part = Assert.Single(joint.Trail.Find("ΔC_AR,t"));
        Statement alone = Methodology.Calculate(Of(round));
        Assert.Equal(Assert.Single(alone.Periods).Net.Value, part.Value);
        Near(41.5, part.Value); // 57.75 − (10 + 75 % of 3) − 1.5 − 2.5; a small project counts no fuel
    }

    [Fact]
    public void No_uncertainty_ever_raises_the_credits() => Properties.Hold(
        Cases.Doubles(-1000, 1000), Cases.Doubles(0, 500), Cases.Doubles(0, 500),
        (change, projectHalf, baselineHalf) =>
        {
            foreach (DiscountReading reading in Enum.GetValues<DiscountReading>())
            {
                AfforestationProject exact = Of(Round(change, 0, 100));
                AfforestationProject uncertain = Of(Round(change, projectHalf, 100, baselineHalf)) with { Readings = new AfforestationReadings { Discount = reading } };
                if (AfforestationCalculation.NetTotal(uncertain) > AfforestationCalculation.NetTotal(exact))
                {
                    return false;
                }
            }

            return true;
        });

    [Fact]
    public void Traced_and_bare_agree_to_the_bit() => Properties.Hold(
        Cases.Doubles(-1000, 20_000), Cases.Doubles(0, 100), Cases.Doubles(0, 100),
        (change, burning, leakage) =>
        {
            AfforestationProject project = Of(Round(change, 0, 10) with { Burning = Tonnes(burning), Displacement = Tonnes(leakage), Fuels = Diesel }, Round(change / 3));
            AfforestationResult<Plain>[] bare = AfforestationCalculation.Run(project, new InputReader<Plain>(), NoHalfWidths<Plain>.Instance);
            AfforestationResult<Quantity>[] traced = AfforestationCalculation.Run(project);
            return bare.Zip(traced).All(pair =>
                pair.First.Balance.Net.Value == pair.Second.Balance.Net.Value && pair.First.Issued.Issuable.Value == pair.Second.Issued.Issuable.Value);
        });

    private static AfforestationRound WithSoil(AfforestationRound round, double project, double baseline) => round with
    {
        ProjectChange = round.ProjectChange with { Soil = Tonnes(project) },
        BaselineChange = round.BaselineChange with { Soil = Tonnes(baseline) },
    };

    private static AfforestationProject AllSteps(AfforestationProject project) =>
        project with { Additionality = project.Additionality with { AllSteps = Declaration.Met(Evidence) } };

    private static AfforestationProject Change(Func<AfforestationApplicability, AfforestationApplicability> change)
    {
        AfforestationProject project = Of(Round(1));
        return project with { Applicability = change(project.Applicability) };
    }

    private static AfforestationProject Crediting(Func<AfforestationCrediting, AfforestationCrediting> change)
    {
        AfforestationProject project = Of(Round(1));
        return project with { Crediting = change(project.Crediting) };
    }
}

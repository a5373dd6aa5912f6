using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Afforestation.AfforestationProjects;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>Numbers that raise the credits without saying why: baselines below zero, changes that are taken as exact.</summary>
public class AfforestationNumbersTests
{
    private const string Negative = "ar.baseline.negative";
    private static readonly IMethodology<AfforestationProject> Methodology = AfforestationMethodology.Version01;

    [Theory]
    [InlineData(-5000, 6000, "5000 tCO2e")]
    [InlineData(-0.000001, 1000.000001, "0.000001 tCO2e")]
    [InlineData(0, 1000, null)]
    [InlineData(5, 995, null)]
    public void A_baseline_below_zero_is_warned_of_with_the_tonnes_that_it_adds(double baseline, double net, string? says)
    {
        Statement statement = Methodology.Calculate(Of(Round(1000, 0, baseline)));
        Near(net, statement.NetTotal);
        Assert.Equal(says is null ? [] : [Negative], Codes(statement.Findings));
        Assert.All(statement.Findings, finding =>
        {
            Assert.Equal((Severity.Warning, "rounds[0].land.baselineChange.tree"), (finding.Severity, finding.Path));
            Assert.Contains(says!, finding.Message.English, StringComparison.Ordinal);
            Assert.Contains(says!, finding.Message.Thai, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(-5000, null, "ar.baseline.source")]
    [InlineData(-5000, " ", "ar.baseline.source")]
    [InlineData(-5000, "survey", null)]
    [InlineData(0, null, null)]
    public void A_baseline_below_zero_needs_a_source(double baseline, string? source, string? code)
    {
        AfforestationRound round = Round(1000) with { BaselineChange = new PoolChanges { Tree = Tonnes(baseline).From(source) } };
        Statement statement = Methodology.Calculate(Of(round));
        Assert.Equal(code is null ? [] : [code], Codes(statement.Findings.Where(finding => finding.Severity == Severity.Error)));
        Assert.Equal(code is null, statement.Periods.Count == 1);
    }

    /// <summary>Of a pool that is not counted nothing is said, nor of soil, which is never counted below zero.</summary>
    [Fact]
    public void Only_what_is_counted_is_warned_of()
    {
        AfforestationRound round = Round(1000) with
        {
            ProjectChange = new PoolChanges { Tree = Tonnes(1000), Litter = Tonnes(0), Soil = Tonnes(0) },
            BaselineChange = new PoolChanges { Tree = Tonnes(0), Litter = Tonnes(-7), Soil = Tonnes(-9).From(null) },
        };
        Assert.Equal([], Codes(Methodology.Calculate(Of(round) with { Pools = [OptionalPool.Soil] }).Findings));
        Finding litter = Assert.Single(Methodology.Calculate(Of(round) with { Pools = [OptionalPool.Soil, OptionalPool.Litter] }).Findings);
        Assert.Equal((Negative, "rounds[0].land.baselineChange.litter"), (litter.Code, litter.Path));
        Assert.Contains("7 tCO2e", litter.Message.English, StringComparison.Ordinal);
    }

    /// <summary>The inventories the other way round: 18,008 5/6 − 30,847 2/3 = −12,838 5/6 tCO2e.</summary>
    [Fact]
    public void A_baseline_that_the_field_data_show_to_fall_is_warned_of()
    {
        FieldData data = FieldProjects.TwoInventories with
        {
            Trees = new Dictionary<string, TreeInventory>
            {
                ["2024"] = FieldProjects.TwoInventories.Trees["2029"] with { Date = new DateOnly(2024, 1, 1) },
                ["2029"] = FieldProjects.TwoInventories.Trees["2024"] with { Date = new DateOnly(2029, 1, 1) },
            },
        };
        PoolChange falls = PoolChange.FromRemeasured("2024", "2029");
        Statement statement = Methodology.Calculate(FieldProjects.FromTrees(Tonnes(5, 0.5), data) with { Rounds = [FieldProjects.Years(1, 5, Tonnes(5, 0.5), falls)] });
        Near(5 + 12_838.833333333334, statement.NetTotal);
        Finding finding = Assert.Single(statement.Findings, finding => finding.Code == Negative);
        Assert.Contains("12838.8", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_afforestation_part_of_P_REDD_plus_says_the_same()
    {
        PReddPlusProject full = PReddPlus.Projects.Full();
        AfforestationRound land = full.Rounds[1].Afforestation!;
        Assert.DoesNotContain(PReddPlusMethodology.Version02.Calculate(full).Findings, finding => finding.Code.StartsWith("ar.", StringComparison.Ordinal));
        Statement statement = PReddPlusMethodology.Version02.Calculate(With(Tonnes(-10, 0)));
        Assert.Equal(
            [("ar.uncertainty", "rounds[1].afforestation.baselineChange.tree"), (Negative, "rounds[1].afforestation.baselineChange.tree")],
            statement.Findings.Where(finding => finding.Code.StartsWith("ar.", StringComparison.Ordinal)).Select(finding => (finding.Code, finding.Path)));
        Assert.Contains(PReddPlusMethodology.Version02.Check(With(Tonnes(-10, 1).From(null))), finding => finding is { Code: "ar.baseline.source", Severity: Severity.Error });

        PReddPlusProject With(PoolChange baseline) => full with
        {
            Rounds = [full.Rounds[0], full.Rounds[1] with { Afforestation = land with { BaselineChange = new PoolChanges { Tree = baseline } } }],
        };
    }

    [Theory]
    [InlineData(ProjectStage.Monitored, "projectChange.tree", "baselineChange.tree", "projectChange.litter", "baselineChange.litter")]
    [InlineData(ProjectStage.ExAnte)]
    public void Each_change_of_a_counted_pool_that_is_taken_as_exact_is_warned_of(ProjectStage stage, params string[] paths)
    {
        AfforestationRound exact = Round(1000) with
        {
            ProjectChange = new PoolChanges { Tree = Tonnes(1000), Litter = Tonnes(10), Soil = Tonnes(10) },
            BaselineChange = new PoolChanges { Tree = Tonnes(5), Litter = Tonnes(1), Soil = Tonnes(1) },
        };
        Assert.Equal(paths.Select(path => $"rounds[0].land.{path}"), Warned(exact));
        Assert.Equal(paths.Skip(1).Select(path => $"rounds[0].land.{path}"), Warned(exact with { ProjectChange = exact.ProjectChange with { Tree = Tonnes(1000, 0.001) } }));

        IEnumerable<string> Warned(AfforestationRound round) => Methodology.Check(Of(round) with
        {
            Pools = [OptionalPool.Litter],
            Stage = stage,
            LargestEstimatedYear = stage == ProjectStage.Monitored ? Estimate.Of(EmissionRate.FromTonnesPerYear(1000), source: Evidence) : null,
        }).Where(finding => finding.Code == "ar.uncertainty").Select(finding => finding.Path);
    }

    [Theory]
    [InlineData(ProjectStage.Monitored, "survey")]
    [InlineData(ProjectStage.Monitored, " ", "burning", "displacement", "baselineChange.tree")]
    [InlineData(ProjectStage.Monitored, null, "burning", "displacement", "baselineChange.tree")]
    [InlineData(ProjectStage.ExAnte, null)]
    public void What_is_subtracted_says_where_it_comes_from(ProjectStage stage, string? source, params string[] paths)
    {
        AfforestationRound round = Round(1000) with
        {
            ProjectChange = new PoolChanges { Tree = Tonnes(1000, 1).From(source) },
            BaselineChange = new PoolChanges { Tree = Tonnes(0, 1).From(source), Litter = Tonnes(0).From(source) },
            Burning = Tonnes(0).From(source),
            Displacement = Tonnes(3).From(source),
        };
        Finding[] found = [.. Methodology.Check(Of(round) with
        {
            Stage = stage,
            LargestEstimatedYear = stage == ProjectStage.Monitored ? Estimate.Of(EmissionRate.FromTonnesPerYear(1000), source: Evidence) : null,
        })];
        Assert.Equal(paths.Select(path => $"rounds[0].land.{path}"), found.Select(finding => finding.Path));
        Assert.All(found, finding => Assert.Equal(("ar.deduction.source", Severity.Warning), (finding.Code, finding.Severity)));
    }

    /// <summary>Afforestation alone starts in 2024: an announcement for crediting that begins later is not for its fires.</summary>
    [Theory]
    [InlineData("2024-12-31", 0, new[] { "factors.potentials-chosen" })]
    [InlineData("2025-01-01", 0, new[] { "factors.potentials-outside", "factors.potentials-chosen" })]
    [InlineData("2025-01-01", 1, new string[0])]
    public void Potentials_of_fires_belong_to_the_crediting_period(string from, int renewals, string[] codes)
    {
        AfforestationProject project = Of(Round(1000) with { Burning = RoundAmount.FromFieldData("ridge") });
        project = project with
        {
            Crediting = project.Crediting with { Renewals = renewals, BaselineReassessed = Declaration.Met(Evidence) },
            FieldData = new FieldData
            {
                Fires = new Dictionary<string, BurningEvents>
                {
                    ["ridge"] = new()
                    {
                        ProjectArea = Area.FromRai(1000),
                        Potentials = GlobalWarmingPotentials.From(FactorTables.Find("gwp-ar5")) with
                        {
                            CreditingFrom = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
                        },
                    },
                },
            },
        };
        Assert.Equal(codes, Codes(Methodology.Check(project)));
    }
}

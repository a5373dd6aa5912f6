using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>The numbers of the document from both sides: the last one that passes and the first that does not.</summary>
public class EdgeTests
{
    private static readonly Declaration Met = Declaration.Met(Projects.Evidence);

    [Theory]
    [InlineData("predd.forest.area", 0.999999, 1)]
    [InlineData("predd.forest.crown-cover", 29.9999999, 30)]
    [InlineData("predd.forest.height", 3, 3.0000001)]
    [InlineData("predd.forest.years", 9.9999999, 10)]
    [InlineData("predd.loss-years", 2.9999999, 3)]
    [InlineData("predd.ar.agriculture", 50.0000001, 50)]
    [InlineData("predd.history.cloud", 15.0000001, 15)]
    [InlineData("predd.accuracy.check-points", 24, 25)]
    [InlineData("predd.accuracy.level-1", 84.9999999, 85)]
    [InlineData("predd.accuracy.level-2", 79.9999999, 80)]
    [InlineData("predd.strata.crown-band", 9.9999999, 10)]
    [InlineData("predd.strata.crown-band-forest", 29.9999999, 30)]
    [InlineData("predd.reference-region.area", 2099.99999, 2100)]
    [InlineData("predd.reference-region.proximity-area", 6250.00001, 6250)]
    [InlineData("predd.reference-region.proximity-distance", 120.0000001, 120)]
    [InlineData("predd.reference-region.proximity-boundary", 24.9999999, 25)]
    [InlineData("predd.additionality.all-steps", 16000.00001, 16000)]
    [InlineData("predd.boundary.total-area", 2000.01, 2000)]
    [InlineData("predd.rounds.crediting", 11, 10)]
    [InlineData("predd.crediting.standard", 9.5, 10)]
    [InlineData("predd.input.range", 100.0000001, 100)]
    public void A_number_on_the_wrong_side_of_its_edge_is_found_and_on_the_right_side_not(string code, double wrong, double right)
    {
        Assert.Contains(code, Codes(At(code, wrong)));
        Assert.DoesNotContain(code, Codes(At(code, right)));
    }

    /// <summary>Three of the four tests of table 1 are enough, so one stays broken beside the one at its edge.</summary>
    [Theory]
    [InlineData(85, 85, 11.5, 10, true)]
    [InlineData(84.9999999, 85, 10, 10, false)]
    [InlineData(85, 84.9999999, 10, 10, false)]
    [InlineData(85, 85, 8.5, 10, true)]
    [InlineData(85, 85, 8.49999, 10, false)]
    [InlineData(85, 85, 11.50001, 10, false)]
    [InlineData(85, 85, 0.345, 0.3, true)]
    [InlineData(85, 85, 0, 0, true)]
    [InlineData(85, 85, 0.001, 0, false)]
    public void The_landscape_tests_hold_their_85_and_15_per_cent(double projectShare, double regionShare, double projectMean, double regionMean, bool isMet)
    {
        PReddPlusProject project = Projects.Simple();
        var broken = new ShareComparison(Ratio.FromPercent(10), Ratio.FromPercent(90));
        ReferenceRegionByComparison comparison = Projects.Comparison with
        {
            Elevation = broken,
            Slope = new(Ratio.FromPercent(projectShare), Ratio.FromPercent(regionShare), projectMean, regionMean),
        };

        IEnumerable<string> codes = Codes(project with { ReferenceRegion = project.ReferenceRegion with { ByComparison = comparison } });

        Assert.Equal(!isMet, codes.Contains("predd.reference-region.landscape"));
    }

    [Theory]
    [InlineData("2014-01-01", "2018-01-01", "2023-01-01", "")]
    [InlineData("2014-01-02", "2018-01-02", "2023-01-01", "predd.history.span")]
    [InlineData("2000-01-01", "2012-01-01", "2022-01-01", "")]
    [InlineData("1999-12-31", "2012-01-01", "2022-01-01", "predd.history.before-2543")]
    [InlineData("2013-01-01", "2017-01-01", "2022-01-01", "")]
    [InlineData("2013-01-01", "2016-12-31", "2022-01-01", "predd.history.spacing")]
    [InlineData("2013-01-01", "2017-01-02", "2021-01-01", "predd.history.spacing predd.history.recent")]
    [InlineData("2012-01-01", "2017-01-01", "2021-12-31", "predd.history.recent")]
    [InlineData("2012-01-01", "2017-01-01", "2026-01-01", "")]
    [InlineData("2012-01-01", "2017-01-01", "2026-01-02", "predd.history.recent predd.history.after-start")]
    [InlineData("2013-01-01", "2013-01-01", "2022-01-01", "predd.history.order")]
    public void Maps_keep_their_dates_to_the_day(string first, string second, string third, string expected)
    {
        PReddPlusProject project = Projects.Simple();
        project = project with { ReferenceAnalyses = [Projects.Dated(project.ReferenceAnalyses[0], first, second, third)] };

        Assert.Equal(expected, string.Join(' ', Errors(project)));
    }

    /// <summary>The project starts on 1 January 2024.</summary>
    [Theory]
    [InlineData("2024-01-01", null)]
    [InlineData("2024-01-02", "predd.history.since-start")]
    [InlineData("2026-01-01", "predd.history.since-start")]
    [InlineData("2026-01-02", "predd.history.after-start")]
    public void A_map_after_the_start_is_no_history(string day, string? expected)
    {
        PReddPlusProject project = Projects.Simple();
        project = project with { ReferenceAnalyses = [Projects.Dated(project.ReferenceAnalyses[0], "2012-01-01", "2022-01-01", day)] };
        Finding[] found =
        [
            .. PReddPlusMethodology.Version02.Check(project)
                .Where(finding => finding.Code is "predd.history.since-start" or "predd.history.after-start"),
        ];
        Assert.Equal(expected is null ? [] : [(expected, "referenceAnalyses[0].maps[2].date")], found.Select(finding => (finding.Code, finding.Path)));
    }

    /// <summary>60 ± 60 is not known to be anything, but is not larger than itself; in both discounts, and not where the estimate counts nowhere.</summary>
    [Theory]
    [InlineData(60, 0)]
    [InlineData(60.001, 1)]
    public void A_half_width_above_its_value_is_reported(double halfWidth, int expected)
    {
        PReddPlusProject simple = Projects.Simple();
        PReddPlusProject project = simple with
        {
            Strata = new Dictionary<string, Stratum>(simple.Strata)
            {
                ["cleared"] = Projects.Cleared(60) with
                {
                    BaselineStock = new CarbonPools
                    {
                        Tree = Estimate.Of(CarbonDensity.FromTonnesPerRai(60), CarbonDensity.FromTonnesPerRai(halfWidth), Projects.Evidence),
                    },
                },
            },
        };
        foreach (DiscountReading reading in Enum.GetValues<DiscountReading>())
        {
            Finding[] found =
            [
                .. PReddPlusMethodology.Version02.Calculate(project with { Readings = new() { Discount = reading } }).Findings
                    .Where(finding => finding.Code == "predd.uncertainty.above-value"),
            ];
            Assert.Equal(Enumerable.Repeat(("strata.cleared.baselineStock.tree", Severity.Warning), expected), found.Select(finding => (finding.Path, finding.Severity)));
        }
    }

    /// <summary>Beforehand the trees of forest alone; monitored, each number that counts, in the baseline and in the round.</summary>
    [Fact]
    public void Monitored_stocks_without_half_width_are_reported_one_by_one()
    {
        Assert.Equal(["strata.dense.baselineStock.tree"], Paths(Projects.Simple()));
        MonitoringRound round = Projects.FullRound(1);
        string[] given = [.. round.Strata.InOrder().Where(state => state.Value.Stock is not null).Select(state => $"rounds[0].strata.{state.Key}.stock.tree")];
        Assert.Equal(
            ["strata.cleared.baselineStock.tree", "strata.dense.baselineStock.tree", .. given],
            Paths(Projects.Full() with { Rounds = [round] }));

        static IEnumerable<string> Paths(PReddPlusProject project) => PReddPlusMethodology.Version02.Check(project)
            .Where(finding => finding.Code == "predd.strata.uncertainty").Select(finding => finding.Path);
    }

    [Fact]
    public void History_of_30_years_passes_and_a_day_more_does_not()
    {
        Assert.Empty(Errors(Starting("2000-01-01")));
        Assert.Equal(["predd.history.span"], Errors(Starting("2000-01-01", laterBy: 1)));

        static PReddPlusProject Starting(string firstMap, int laterBy = 0)
        {
            var start = new DateOnly(2030, 1, 1 + laterBy);
            PReddPlusProject project = Projects.Simple();
            return project with
            {
                StartDate = start,
                Applicability = Projects.Applicability with { Measures = new Dictionary<ReddMeasure, DateOnly> { [ReddMeasure.PreventConversion] = start } },
                ReferenceAnalyses = [Projects.Dated(project.ReferenceAnalyses[0], firstMap, "2015-01-01", "2029-01-01")],
            };
        }
    }

    [Theory]
    [InlineData("2014-01-01", true)]
    [InlineData("2013-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-01-02", false)]
    public void Deforestation_beside_the_project_happened_within_ten_years_before_the_start(string day, bool isMet) => Assert.Equal(
        !isMet,
        Codes(Projects.Full() with
        {
            ReferenceRegion = new ReferenceRegion
            {
                Area = Area.FromRai(9000),
                ByProximity = Projects.Proximity with { DeforestedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) },
            },
        }).Contains("predd.reference-region.proximity-date"));

    [Theory]
    [InlineData(20, 0, 0, true)]
    [InlineData(20.1, 0, 0, false)]
    [InlineData(0, 8, 0, true)]
    [InlineData(0, 8.1, 0, false)]
    [InlineData(0, 0, 2, true)]
    [InlineData(0, 0, 2.1, false)]
    [InlineData(8, 6, 2, true)]
    [InlineData(8.1, 6, 2, false)]
    [InlineData(20, 8, 0, true)]
    public void Degraded_forest_keeps_its_tree_counts(double young, double medium, double large, bool isDegraded) => Assert.Equal(
        !isDegraded,
        Codes(Projects.Full() with
        {
            Afforestation = Projects.Land(100) with
            {
                WasForest = true,
                DegradedForest = new DegradedForestCounts { IsDepletedReserve = Met, YoungTreesPerRai = young, MediumTreesPerRai = medium, LargeTreesPerRai = large },
            },
        }).Contains("predd.ar.not-degraded"));

    [Fact]
    public void State_bodies_need_not_go_beyond_the_law()
    {
        PReddPlusApplicability notBeyond = Projects.Applicability with { BeyondLegalDuty = Declaration.NotMet };

        Assert.Contains("predd.legal-duty", Codes(Projects.Full() with { Applicability = notBeyond }));
        Assert.DoesNotContain("predd.legal-duty", Codes(Projects.Full() with { Applicability = notBeyond with { Proponent = Proponent.State } }));
    }

    [Fact]
    public void Crown_bands_of_a_national_guide_may_be_narrower()
    {
        PReddPlusProject narrow = At("predd.strata.crown-band", 5);

        Assert.Contains("predd.strata.crown-band", Codes(narrow));
        Assert.DoesNotContain("predd.strata.crown-band", Codes(narrow with { Applicability = Projects.Applicability with { NationalCrownDensityGuide = Met } }));
    }

    private static PReddPlusProject At(string code, double number)
    {
        PReddPlusProject simple = Projects.Simple();
        ReferenceAnalysis analysis = simple.ReferenceAnalyses[0];
        PReddPlusProject Applicability(Func<PReddPlusApplicability, PReddPlusApplicability> change) => simple with { Applicability = change(Projects.Applicability) };
        PReddPlusProject Analysis(ReferenceAnalysis changed) => simple with { ReferenceAnalyses = [changed] };
        PReddPlusProject Near(PReddPlusProject project, ReferenceRegionByProximity proximity) =>
            project with { ReferenceRegion = new ReferenceRegion { Area = Area.FromRai(9000), ByProximity = proximity } };
        PReddPlusProject Band(double from, double to) => simple with
        {
            Strata = new Dictionary<string, Stratum>
            {
                ["dense"] = Projects.Dense(2000, 100) with { CrownDensity = new(Ratio.FromPercent(from), Ratio.FromPercent(to)) },
                ["cleared"] = Projects.Cleared(60),
            },
        };
        return code switch
        {
            "predd.forest.area" => Applicability(a => a with { SmallestForestParcel = Area.FromRai(number) }),
            "predd.forest.crown-cover" or "predd.input.range" => Applicability(a => a with { CrownCover = Ratio.FromPercent(number) }),
            "predd.forest.height" => Applicability(a => a with { MatureTreeHeight = Length.FromMetres(number) }),
            "predd.forest.years" => Applicability(a => a with { ForestBeforeStart = Duration.FromYears(number) }),
            "predd.loss-years" => Applicability(a => a with { ShortestLossCounted = Duration.FromYears(number) }),
            "predd.ar.agriculture" => Projects.Full() with { Afforestation = Projects.Land(100) with { AgricultureReplaced = Ratio.FromPercent(number) } },
            "predd.history.cloud" => Analysis(analysis with { Maps = [analysis.Maps[0] with { CloudShare = Ratio.FromPercent(number - 10) }, analysis.Maps[1], analysis.Maps[2]] }),
            "predd.accuracy.check-points" => Analysis(analysis with { Level1 = analysis.Level1 with { CheckPoints = new Dictionary<string, int> { ["forest"] = (int)number } } }),
            "predd.accuracy.level-1" => Analysis(analysis with { Level1 = analysis.Level1 with { Overall = Ratio.FromPercent(number) } }),
            "predd.accuracy.level-2" => Analysis(analysis with { Level2 = analysis.Level1 with { Overall = Ratio.FromPercent(number) } }),
            "predd.strata.crown-band" => Band(40, 40 + number),
            "predd.strata.crown-band-forest" => Band(number, 60),
            "predd.reference-region.area" => Projects.Full() with { ReferenceRegion = simple.ReferenceRegion with { Area = Area.FromRai(number) } },
            "predd.reference-region.proximity-area" => Near(Projects.Wide(number - 100), Projects.Proximity),
            "predd.reference-region.proximity-distance" => Near(simple, Projects.Proximity with { DistanceToDeforestation = Length.FromMetres(number) }),
            "predd.reference-region.proximity-boundary" => Near(simple, Projects.Proximity with { BoundaryShareWithin120Metres = Ratio.FromPercent(number) }),
            "predd.additionality.all-steps" => Projects.Full() with { LargestEstimatedYear = Estimate.Of(EmissionRate.FromTonnesPerYear(number), source: "design document") },
            "predd.boundary.total-area" => simple with { Boundary = Projects.Boundary(number) },
            "predd.rounds.crediting" => simple with { Rounds = [Projects.Round(1, (int)number, 2000, 100)] },
            "predd.crediting.standard" => simple with { Crediting = new PReddPlusCrediting { Programme = CreditingProgramme.Standard, Length = Duration.FromYears(number) } },
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No such edge."),
        };
    }

    private static IEnumerable<string> Codes(PReddPlusProject project) =>
        PReddPlusMethodology.Version02.Calculate(project).Findings.Select(finding => finding.Code);

    private static IEnumerable<string> Errors(PReddPlusProject project) =>
        PReddPlusMethodology.Version02.Calculate(project).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code);
}

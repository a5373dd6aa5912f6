using System.Globalization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>What must not change the result: the order and names of strata, how land is divided, the unit of an area.</summary>
public class InvarianceTests
{
    private const int Count = 60;

    [Fact]
    public void The_names_and_order_of_strata_do_not_matter_to_the_bit() => Properties.Hold(
        ProjectCases.Any(),
        start => Same(start.Project, name => $"z{9 - int.Parse(name[1..])}"),
        Count);

    /// <summary>
    /// Strata in a random order, at least one of them with three transitions or more, and a round of several years: sums over strata,
    /// transitions and years are exact in every step, not only in the result.
    /// </summary>
    [Theory]
    [MemberData(nameof(ReadingCases.Names), MemberType = typeof(ReadingCases))]
    public void No_step_depends_on_the_order_of_strata_in_any_reading(string reading)
    {
        int compared = 0;
        for (int number = 0; number < 600 && compared < 6; number++)
        {
            PReddPlusProject project = RandomProjects.Make(number);
            if (!project.ReferenceAnalyses.Any(analysis => analysis.Conversions.Any(from => from.Value.Count >= 3))
                || !project.Rounds.Any(round => round.LastYear > round.FirstYear))
            {
                continue;
            }

            project = project with { Readings = ReadingCases.Of(reading) };
            if (!ProjectCases.IsValid(new ProjectCase(number, project)))
            {
                continue;
            }

            string[] names = [.. project.Strata.Keys], permuted = [.. names];
            new Random(number).Shuffle(permuted);
            var renamed = names.Zip(permuted).ToDictionary(pair => pair.First, pair => pair.Second);
            Assert.True(Same(project, name => renamed[name]), $"random project {number}");
            compared++;
        }

        Assert.Equal(6, compared);
    }

    /// <summary>Three rates that exceed 100 % a year together: their sum, rounded term by term, would depend on the order of strata in some of these cases.</summary>
    [Fact]
    public void A_finding_about_a_sum_does_not_depend_on_the_order_of_strata()
    {
        int roundedByTerm = 0;
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            double[] converted = [.. Enumerable.Range(0, 3).Select(_ => 100.0 + random.Next(600))];
            var told = new HashSet<string?>();
            var naive = new HashSet<double>();
            foreach (string[] targets in new string[][] { ["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"], ["c", "b", "a"] })
            {
                PReddPlusProject project = WithRatesAboveOne(targets, converted);
                double sum = 0;
                foreach (Plain rate in new PReddPlusEntries<Plain>(project, new InputReader<Plain>()).Rates(0))
                {
                    sum += rate.Value;
                }

                naive.Add(sum);
                told.Add(PReddPlusMethodology.Version02.Check(project).First(finding => finding.Rule == PReddPlusRules.RateTooLarge).Value);
            }

            Assert.Single(told);
            roundedByTerm += naive.Count > 1 ? 1 : 0;
        }

        Assert.True(roundedByTerm > 0);
    }

    private static PReddPlusProject WithRatesAboveOne(string[] targets, double[] converted)
    {
        PReddPlusProject simple = Projects.Simple();
        return simple with
        {
            Readings = new() { Rate = RateReading.Regression },
            Strata = new Dictionary<string, Stratum>(targets.Select(name => KeyValuePair.Create(name, Projects.Cleared(60)))) { ["dense"] = Projects.Dense(2000, 100) },
            Rounds = [.. simple.Rounds.Select(round => round with
            {
                Strata = new Dictionary<string, StratumState>(targets.Select(name => KeyValuePair.Create(name, round.Strata["cleared"]))) { ["dense"] = round.Strata["dense"] },
            })],
            ReferenceAnalyses =
            [
                Projects.Dated(simple.ReferenceAnalyses[0], "2003-01-01", "2008-01-01", "2013-01-01", "2018-01-01", "2023-01-01") with
                {
                    StratumAreas = Projects.DenseAreas(10, 9000, 9000, 9000, 9000),
                    Conversions = Projects.Conversions([.. targets.Select((name, i) => ("dense", name, new[] { 1, converted[i], 1000, 1000 }))]),
                },
            ],
        };
    }

    [Fact]
    public void A_project_in_hectares_is_the_same_project_to_the_bit() => Properties.Hold(
        Cases.Integers(1, 2000),
        hectares =>
        {
            PReddPlusProject Project(Area dense) => Projects.Simple() with
            {
                Strata = new Dictionary<string, Stratum> { ["dense"] = Projects.Dense(1, 100) with { AreaAtStart = dense }, ["cleared"] = Projects.Cleared(60) },
                Boundary = Projects.Boundary(dense.Rai),
                ReferenceRegion = Projects.Simple().ReferenceRegion with { Area = Area.FromRai(20_000) },
                Rounds = [Projects.Round(1, 1, dense.Rai, 100)],
            };

            Statement inHectares = PReddPlusMethodology.Version02.Calculate(Project(Area.FromHectares(hectares)));
            Statement inRai = PReddPlusMethodology.Version02.Calculate(Project(Area.FromRai(hectares * 6.25)));

            Assert.Equal(inRai.NetTotal, inHectares.NetTotal);
            Assert.Equal(inRai.Receipt, inHectares.Receipt);
            Assert.NotEmpty(inRai.Periods);
        });

    /// <summary>Exact inputs only: each half has half the area here and in the reference region, so that every rate and product halves without rounding.</summary>
    [Fact]
    public void Splitting_a_stratum_in_two_halves_does_not_matter_to_the_bit() => Properties.Hold(
        ProjectCases.From(project => Inputs.Map(project with { Readings = project.Readings with { Discount = DiscountReading.CarbonChange } }, (_, _, _) => 0)),
        start => Nets(Split(start.Project, "s0")).SequenceEqual(Nets(start.Project)),
        Count);

    [Fact]
    public void Twice_the_land_gives_twice_the_result_to_the_bit_within_a_scale_class() => Properties.Hold(
        ProjectCases.From(project => WithoutFixedAmounts(ProjectCases.Monitored(project))),
        start => Nets(Twice(start.Project)).Zip(Nets(start.Project)).All(pair => pair.First == 2 * pair.Second),
        Count);

    [Fact]
    public void A_later_round_does_not_change_an_earlier_one() => Properties.Hold(
        ProjectCases.Monitored(),
        start => Nets(start.Project with { Rounds = [start.Project.Rounds[0]] })[0] == Nets(start.Project)[0],
        Count);

    private static PReddPlusProject WithoutFixedAmounts(PReddPlusProject project) => project with
    {
        Afforestation = null,
        Boundary = Projects.Boundary(project.Strata.Values.Sum(stratum => stratum.AreaAtStart.Rai)),
        Rounds = [.. project.Rounds.Select(round => round with
        {
            Burning = default(CarbonDioxideEquivalent),
            ActivityShifting = default(CarbonDioxideEquivalent),
            Fuels = new Dictionary<string, FuelUse>(),
            Afforestation = null,
        })],
    };

    private static PReddPlusProject Twice(PReddPlusProject project) => project with
    {
        Strata = project.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with { AreaAtStart = pair.Value.AreaAtStart * 2 }),
        Rounds = [.. project.Rounds.Select(round => round with
        {
            Strata = round.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with { Area = pair.Value.Area * 2 }),
        })],
    };

    private static PReddPlusProject Renamed(PReddPlusProject project, Func<string, string> rename) => project with
    {
        Strata = project.Strata.Reverse().ToDictionary(pair => rename(pair.Key), pair => pair.Value),
        ReferenceAnalyses = [.. project.ReferenceAnalyses.Select(analysis => analysis with
        {
            StratumAreas = analysis.StratumAreas.Reverse().ToDictionary(pair => rename(pair.Key), pair => pair.Value),
            Conversions = analysis.Conversions.Reverse().ToDictionary(
                pair => rename(pair.Key),
                IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>> (pair) => pair.Value.Reverse().ToDictionary(to => rename(to.Key), to => to.Value)),
        })],
        Rounds = [.. project.Rounds.Select(round => round with { Strata = round.Strata.Reverse().ToDictionary(pair => rename(pair.Key), pair => pair.Value) })],
    };

    private static PReddPlusProject Split(PReddPlusProject project, string name)
    {
        string other = $"{name}-b";
        Stratum half = project.Strata[name] with { AreaAtStart = project.Strata[name].AreaAtStart / 2 };
        return project with
        {
            Strata = new Dictionary<string, Stratum>(project.Strata) { [name] = half, [other] = half },
            ReferenceAnalyses = [.. project.ReferenceAnalyses.Select(analysis => analysis with
            {
                StratumAreas = Both(analysis.StratumAreas, Halves),
                Conversions = Both(
                    analysis.Conversions.ToDictionary(
                        from => from.Key,
                        IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>> (from) => Both(from.Value, Halves)),
                    targets => targets.ToDictionary(to => to.Key, to => Halves(to.Value))),
            })],
            Rounds = [.. project.Rounds.Select(round => round with { Strata = Both(round.Strata, state => state with { Area = state.Area / 2 }) })],
        };

        Dictionary<string, T> Both<T>(IReadOnlyDictionary<string, T> map, Func<T, T> half)
        {
            var result = new Dictionary<string, T>(map);
            if (result.TryGetValue(name, out T? whole))
            {
                result[name] = half(whole);
                result[other] = half(whole);
            }

            return result;
        }

        static IReadOnlyList<Estimate<Area>> Halves(IReadOnlyList<Estimate<Area>> areas) => [.. areas.Select(area => (Estimate<Area>)(area.Value / 2))];
    }

    /// <summary>Whether every step of the trail has the same bits under other names.</summary>
    private static bool Same(PReddPlusProject project, Func<string, string> rename)
    {
        string Renamed(string? name) => name is not null && project.Strata.ContainsKey(name) ? rename(name) : name ?? "";
        string[] steps = Steps(project, Renamed), others = Steps(InvarianceTests.Renamed(project, rename), name => name ?? "");
        return steps.Length > 10 && steps.SequenceEqual(others);
    }

    private static string[] Steps(PReddPlusProject project, Func<string?, string> rename)
    {
        PReddPlusRound<Quantity>[] rounds = PReddPlusCalculation.Run(project);
        var trail = new Trail(rounds.SelectMany(round => new[] { round.Net, round.Issued.CumulativeNet, round.Issued.Issued, round.Issued.Issuable }));
        return
        [
            .. trail.Steps
                .Select(step => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{step.Symbol!.Text} {rename(step.At.First)} {rename(step.At.Second)} {step.At.Time} {step.At.Series} = {step.Value:R} ± {step.HalfWidth?.Value:R}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static double[] Nets(PReddPlusProject project) => [.. PReddPlusCalculation.Run(project).Select(round => round.Net.Value)];
}

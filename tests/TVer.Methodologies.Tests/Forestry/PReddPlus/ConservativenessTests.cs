using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>Nothing that the library does on its own raises the credits: discounts, caps, rounding, default readings.</summary>
public class ConservativenessTests
{
    private const int Count = 60;

    /// <summary>Results are compared beyond the rounding of double: a millionth of a tonne, the grid on which tonnes are rounded.</summary>
    private const double Grid = 1e-6;

    private static readonly Declaration Met = Declaration.Met(Projects.Evidence);

    /// <summary>
    /// The readings that can give fewer credits than the default are known: NAC on every stratum, the VCS area and the discount by parameter
    /// are more conservative still in some projects, and the printed sums add up losses as they add up gains.
    /// </summary>
    [Fact]
    public void No_default_reading_gives_more_than_an_alternative_it_is_meant_to_stay_below() => Properties.Hold(
        ProjectCases.From(project => ProjectCases.Monitored(project) with { Readings = new() }),
        Cases.OneOf(
            PReddPlusInterpretations.Rate.Code,
            PReddPlusInterpretations.Recovery.Code,
            PReddPlusInterpretations.BaselineSoil.Code,
            PReddPlusInterpretations.MarketRatio.Code),
        (start, code) =>
        {
            PReddPlusReadingChoices choice = PReddPlusReadingChoices.All.Single(choice => choice.Interpretation.Code == code);
            double[] byDefault = BeforeRounding(start.Project);
            foreach ((Reading reading, PReddPlusReadings readings) in choice.Others(start.Project.Readings))
            {
                if (readings.Rate == RateReading.Regression)
                {
                    continue;
                }

                double[] other = BeforeRounding(start.Project with { Readings = readings });
                Assert.True(byDefault[^1] <= other[^1] + Grid, $"{reading.Code}: {other[^1]:R} is below the default's {byDefault[^1]:R}");
            }
        },
        Count);

    /// <summary>Exact inputs only: an emission more uncertain than its own size is negative after its discount, and a share of it is less so.</summary>
    [Fact]
    public void The_discount_of_area_change_never_raises_the_result() => Properties.Hold(
        ProjectCases.From(project => Exact(ProjectCases.Monitored(project))),
        start => Nets(start.Project with { Readings = start.Project.Readings with { AreaChange = AreaChangeReading.UnchangedStrata } }).Zip(
            Nets(start.Project with { Readings = start.Project.Readings with { AreaChange = AreaChangeReading.NotApplied } }))
            .All(pair => pair.First <= pair.Second + Grid),
        Count);

    [Fact]
    public void Uncertainty_never_raises_the_net_result_of_any_period() => Properties.Hold(
        ProjectCases.Monitored(),
        start => Lower(start.Project, Inputs.Map(start.Project, (_, _, _) => 0)),
        Count);

    [Fact]
    public void More_uncertainty_of_any_one_input_never_raises_the_net_result_of_any_period() => Properties.Hold(
        ProjectCases.Monitored(),
        Cases.Integers(0, 1000),
        Cases.OneOf(0.05, 0.12, 0.3, 1.0),
        (start, pick, share) =>
        {
            IReadOnlyList<string> inputs = Inputs.Estimates(start.Project);
            string picked = inputs[pick % inputs.Count];
            PReddPlusProject more = Inputs.Map(
                start.Project, (path, value, halfWidth) => path == picked ? halfWidth + (share * Math.Abs(value)) : halfWidth);
            return Lower(more, start.Project);
        },
        Count);

    [Fact]
    public void More_leakage_or_emissions_never_raise_the_net_result_of_any_period() => Properties.Hold(
        ProjectCases.Monitored(),
        Cases.OneOf("burning", "shifting", "fuel", "planted burning", "displacement", "market"),
        Cases.Doubles(0, 500),
        (start, what, amount) =>
        {
            CarbonDioxideEquivalent more = CarbonDioxideEquivalent.FromTonnes(amount);
            PReddPlusProject emitting = what == "market"
                ? start.Project with
                {
                    Leakage = start.Project.Leakage with
                    {
                        Market = start.Project.Leakage.Market with
                        {
                            Measure = MarketMeasure.CuttingReducedForGood,
                            MerchantableShareInLeakageArea = Ratio.FromPercent(10),
                            MerchantableShareInProjectArea = Ratio.FromPercent(40),
                        },
                    },
                }
                : start.Project with
                {
                    Rounds = [.. start.Project.Rounds.Select(round => what switch
                    {
                        "burning" => round with { Burning = round.Burning.Given!.Value.Value + more },
                        "shifting" => round with { ActivityShifting = round.ActivityShifting.Given!.Value.Value + more },
                        "fuel" => round with { Fuels = Grown(round.Fuels, amount) },
                        "planted burning" => round with { Afforestation = round.Afforestation is { } land ? land with { Burning = land.Burning.Given!.Value.Value + more } : null },
                        _ => round with { Afforestation = round.Afforestation is { } land ? land with { Displacement = land.Displacement.Given!.Value.Value + more } : null },
                    })],
                };
            return Lower(emitting, start.Project);
        },
        Count);

    /// <summary>
    /// With the whole baseline emission counted: NAC by the default reading is dropped once a stratum loses area, as the document's case
    /// for it ("no forest change observed") no longer holds.
    /// </summary>
    [Fact]
    public void Forest_lost_in_the_project_lowers_the_credits_by_at_least_its_carbon() => Properties.Hold(
        ProjectCases.From(project => Projects.Simple() with
        {
            Strata = project.Strata,
            Boundary = Projects.Boundary(project.Strata.Values.Sum(stratum => stratum.AreaAtStart.Rai)),
            ReferenceRegion = Projects.Simple().ReferenceRegion with { Area = Area.FromRai(100_000) },
            ReferenceAnalyses = [project.ReferenceAnalyses[0]],
            Pools = new OptionalPools { Redd = project.Pools.Redd },
            Rounds = [.. project.Rounds.Select(round => round with { Fuels = new Dictionary<string, FuelUse>(), Afforestation = null })],
            Crediting = project.Crediting,
            Enhancement = new EnhancementClaim { IsClaimed = true, IsSignificant = Met, IsDueToProject = Met },
            Readings = project.Readings with
            {
                AreaChange = project.Readings.AreaChange == AreaChangeReading.UnchangedStrata ? AreaChangeReading.NotApplied : project.Readings.AreaChange,
                ProjectLosses = ProjectLossReading.AllStrata,
                Enhancement = EnhancementReading.StockDifference,
                Recovery = RecoveryReading.LossesOnly,
                DenseArea = DenseAreaReading.SmallerOfGivenAndDeclining,
                Rate = RateReading.LowerMean,
            },
        }),
        Cases.Doubles(0, 1),
        (start, share) =>
        {
            MonitoringRound last = start.Project.Rounds[^1];
            string[] byStock = [.. last.Strata.OrderBy(state => start.Project.Strata[state.Key].BaselineStock.Tree.Given!.Value.Value.Value).Select(state => state.Key)];
            (string sparse, string dense) = (byStock[0], byStock[^1]);
            double moved = share * Math.Min(last.Strata[dense].Area.Rai, 100);
            if (sparse == dense || start.Project.Strata[sparse].LandUse == LandUse.Forest)
            {
                return;
            }

            PReddPlusProject losing = start.Project with
            {
                Rounds = [.. start.Project.Rounds.SkipLast(1), last with
                {
                    Strata = last.Strata.ToDictionary(state => state.Key, state => state.Value with
                    {
                        Area = Area.FromRai(state.Value.Area.Rai + (state.Key == sparse ? moved : state.Key == dense ? -moved : 0)),
                    }),
                }],
            };
            double carbon = moved * (Stock(dense, last.Strata[dense], start.Project) - Stock(sparse, last.Strata[sparse], start.Project));
            double lowered = BeforeRounding(Exact(start.Project))[^1] - BeforeRounding(Exact(losing))[^1];
            Assert.True(lowered >= carbon - Grid, $"{moved} rai with {carbon} tCO2e are lost, but the credits fall by {lowered}");
        },
        Count);

    [Fact]
    public void Whole_tonnes_never_exceed_the_cumulative_net_result() => Properties.Hold(
        ProjectCases.Any(),
        start =>
        {
            double issued = 0;
            foreach (PeriodResult period in PReddPlusMethodology.Version02.Calculate(start.Project).Periods)
            {
                issued += period.Issued.Value;
                Assert.True(issued <= period.CumulativeNet.Value + Grid);
                Assert.True(issued > period.CumulativeNet.Value - 1);
                Assert.Equal(Math.Truncate(issued), issued);
                Assert.True(period.Issuable.Value <= period.Issued.Value);
                Assert.True(period.Buffer is null || period.Buffer.Value >= start.Project.Crediting.BufferShare!.Value.Value.Fraction * period.Issued.Value - Grid);
            }
        },
        Count);

    private static PReddPlusProject Exact(PReddPlusProject project) => Inputs.Map(project, (_, _, _) => 0);

    private static double Stock(string name, StratumState state, PReddPlusProject project)
    {
        CarbonPools pools = state.Stock ?? project.Strata[name].BaselineStock;
        double sum = pools.Tree.Given!.Value.Value.Value;
        foreach (OptionalPool pool in project.Pools.Redd)
        {
            sum += (pool switch
            {
                OptionalPool.Sapling => pools.Sapling,
                OptionalPool.DeadWood => pools.DeadWood,
                OptionalPool.Litter => pools.Litter,
                _ => pools.Soil,
            })!.Given!.Value.Value.Value;
        }

        return sum;
    }

    private static Dictionary<string, FuelUse> Grown(IReadOnlyDictionary<string, FuelUse> fuels, double litres) => fuels.ToDictionary(
        fuel => fuel.Key,
        fuel => fuel.Value with { MonthlyAmounts = [.. fuel.Value.MonthlyAmounts.Select(month => new Measurement(month.Value + litres, month.Unit))] });

    private static bool Lower(PReddPlusProject one, PReddPlusProject other) =>
        Nets(one).Zip(Nets(other)).All(pair => pair.First <= pair.Second + Grid);

    private static double[] Nets(PReddPlusProject project) => [.. PReddPlusCalculation.Run(project).Select(round => round.Net.Value)];

    private static double[] BeforeRounding(PReddPlusProject project) =>
        [.. PReddPlusCalculation.Run(project).Select(round => round.Issued.CumulativeNet.Value)];
}

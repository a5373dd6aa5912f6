using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>
/// Two strata of the same stock, 72.87 tCO2e/rai, as 71.74 + 1.13 and as 67.45 + 5.42: equal on paper, and apart by one unit in
/// the last place as doubles. What is discounted must not turn on that unit.
/// </summary>
public class TieTests
{
    private static readonly CarbonPools Woody = Pools(71.74, 3, 1.13);
    private static readonly CarbonPools Earthy = Pools(67.45, 4, 5.42);

    [Fact]
    public void The_two_stocks_differ_as_doubles()
    {
        Quantity[] stocks = [.. Statement(Woody, Earthy).Trail.Steps.Where(step => step.Symbol!.Text == "C_REDD,BSL,i")];

        Assert.Equal([72.87, 72.86999999999999], stocks.Select(stock => stock.Value));
    }

    /// <summary>
    /// 1,000 rai each; 1 % a year there, 3 % back. The emission is (C_there − C_back) × (10 − 30) rai, so that half-widths of 3 and
    /// 4 tCO2e/rai give 20 × 5 = 100 tCO2e, whichever stratum has the larger last bit.
    /// </summary>
    [Theory]
    [InlineData(RecoveryReading.LossesOnly)]
    [InlineData(RecoveryReading.Counted)]
    public void Strata_of_one_stock_have_both_their_conversions_in_the_half_width(RecoveryReading recovery)
    {
        foreach (Statement statement in new[] { Statement(Woody, Earthy, recovery), Statement(Earthy, Woody, recovery) })
        {
            Quantity emission = statement.Trail.Steps.Single(step => step.Symbol!.Text == "ΔC_REDD,BSL,t");
            Quantity halfWidth = statement.Trail.Steps.Single(step => step.Symbol!.Text == "h(ΔC_REDD,BSL,t)");

            Assert.Equal(0, emission.Value, 1e-12);
            Assert.Equal(100, halfWidth.Value, 1e-10);
        }
    }

    /// <summary>No carbon is lost, so that the mean is the higher one, with the larger half-width of what it multiplies: (0.01 × 4 + 0.03 × 6) / 10.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1.4210854715202004E-14)]
    [InlineData(-1.4210854715202004E-14)]
    public void A_conversion_between_equal_stocks_loses_no_carbon(double difference) =>
        Assert.Equal(0.022, RateOfSeveralIntervals.ConservativeMean<Quantity>([Rate(0.01), Rate(0.03)], [Years(4), Years(6)], Loss(difference)).Value, 1e-17);

    /// <summary>Intervals of 4 and 6 years with one rate: both means are that rate, and √(0.5² + 0.5²) × 0.001 is the half-width of the first.</summary>
    [Fact]
    public void Equal_means_have_the_half_width_of_the_unweighted_one()
    {
        int apart = 0;
        for (int thousandths = 1; thousandths <= 200; thousandths++)
        {
            Quantity[] rates = [Rate(thousandths / 1000.0, 0.001), Rate(thousandths / 1000.0, 0.001)];
            Quantity[] years = [Years(4), Years(6)];
            Quantity mean = RateOfSeveralIntervals.ConservativeMean<Quantity>(rates, years, Loss(40));

            Assert.Equal(0.000707106781186548, Propagation.HalfWidth(mean, PReddPlusSymbols.Rate.HalfWidth).Value, 1e-17);
            apart += RateOfSeveralIntervals.TimeWeighted<Quantity>(rates, years).Value < RateOfSeveralIntervals.Unweighted<Quantity>(rates).Value ? 1 : 0;
        }

        Assert.True(apart > 0, "No weighted mean is lower in its last bit, so that this shows nothing.");
    }

    private static Statement Statement(CarbonPools there, CarbonPools back, RecoveryReading recovery = RecoveryReading.LossesOnly)
    {
        PReddPlusProject project = Projects.Simple();
        ReferenceAnalysis analysis = Projects.Analysis([0, 0]) with
        {
            StratumAreas = new Dictionary<string, IReadOnlyList<Estimate<Area>>> { ["there"] = Rai(9000, 9000, 9000), ["back"] = Rai(9000, 9000, 9000) },
            Conversions = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>>>
            {
                ["there"] = new Dictionary<string, IReadOnlyList<Estimate<Area>>> { ["back"] = Rai(450, 450) },
                ["back"] = new Dictionary<string, IReadOnlyList<Estimate<Area>>> { ["there"] = Rai(1350, 1350) },
            },
        };
        var state = new StratumState { Area = Area.FromRai(1000), StockIsBaseline = true };
        Statement statement = PReddPlusMethodology.Version02.Calculate(project with
        {
            ReferenceAnalyses = [analysis],
            Strata = new Dictionary<string, Stratum>
            {
                ["there"] = Projects.Dense(1000, 1) with { BaselineStock = there },
                ["back"] = Projects.Dense(1000, 1) with { BaselineStock = back },
            },
            Pools = new OptionalPools { Redd = [OptionalPool.Soil] },
            Rounds = [project.Rounds[0] with { Strata = new Dictionary<string, StratumState> { ["there"] = state, ["back"] = state } }],
            Readings = new PReddPlusReadings { Recovery = recovery },
        });
        Assert.DoesNotContain(statement.Findings, finding => finding.Severity == Severity.Error);
        return statement;
    }

    private static CarbonPools Pools(double tree, double halfWidth, double soil) => Projects.Pools(tree, halfWidth) with
    {
        Soil = Estimate.Of(CarbonDensity.FromTonnesPerRai(soil), source: Projects.Evidence),
    };

    private static IReadOnlyList<Estimate<Area>> Rai(params double[] values) => [.. values.Select(rai => (Estimate<Area>)Area.FromRai(rai))];

    private static Quantity Rate(double value, double halfWidth = 0) =>
        Quantity.Input(new Datum { Value = value, HalfWidth = halfWidth, Path = "rate" }, PReddPlusSymbols.IntervalRate);

    private static Quantity Years(double value) => Quantity.Input(value, PReddPlusSymbols.IntervalYears);

    private static Quantity Loss(double value) => Quantity.Input(value, PReddPlusSymbols.StockLoss);
}

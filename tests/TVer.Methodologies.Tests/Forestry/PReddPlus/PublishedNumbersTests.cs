using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Statistics;
using TVer.Methodologies.Tests.Vectors;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>Numbers of the document and numbers derived by hand from its equations, to the last digit.</summary>
public class PublishedNumbersTests
{
    private static readonly Role Baseline = Role.In(value => new Plain(100) - value);
    private static readonly Role Project = Role.In(value => value);

    /// <summary>Annex 1: 60 ± 9 t d.m./rai, U = 15 %, a quarter of 9 = 2.25; baseline 62.25, project 57.75.</summary>
    [Fact]
    public void The_example_of_the_annex()
    {
        Assert.Equal(62.25, Discounted(60, 9, Baseline));
        Assert.Equal(57.75, Discounted(60, 9, Project));
    }

    /// <summary>The discount in per cent of the half-width (Annex 1); the upper limit belongs to its band. The mean is 1, so the half-width is U.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.10, 0)]
    [InlineData(0.100000000001, 0.25)]
    [InlineData(0.099999999999, 0)]
    [InlineData(0.15, 0.25)]
    [InlineData(0.150000000001, 0.50)]
    [InlineData(0.149999999999, 0.25)]
    [InlineData(0.20, 0.50)]
    [InlineData(0.200000000001, 0.75)]
    [InlineData(0.199999999999, 0.50)]
    [InlineData(0.30, 0.75)]
    [InlineData(0.300000000001, 1)]
    [InlineData(0.299999999999, 0.75)]
    [InlineData(5, 1)]
    public void The_bands_of_the_annex_from_both_sides(double uncertainty, double share)
    {
        Assert.Equal(share, UncertaintyDiscount.Share.Find(uncertainty));
        Assert.Equal(1 - (share * uncertainty), Discounted(1, uncertainty, Project), 1e-15);
        Assert.Equal(-1 - (share * uncertainty), Discounted(-1, uncertainty, Project), 1e-15);
        Assert.Equal(1 + (share * uncertainty), Discounted(1, uncertainty, Baseline), 1e-15);
    }

    /// <summary>In double these quotients lie above the edge by the last bit (0.28/2.8 = 0.10000000000000002); the edge itself is meant.</summary>
    [Theory]
    [InlineData(2.8, 0.28, 2.8)]
    [InlineData(4.1, 0.615, 4.1 - (0.25 * 0.615))]
    public void A_quotient_on_an_edge_is_not_pushed_over_it_by_the_last_bit(double mean, double halfWidth, double expected) =>
        Assert.Equal(expected, Discounted(mean, halfWidth, Project));

    /// <summary>7.2.2, the 15 % as a share of the project's ratio: 0.85 and 1.15 belong to "close to".</summary>
    [Theory]
    [InlineData(0.34, 0.40, 0.4, 0.4, 0.7)]
    [InlineData(0.3399999, 0.40, 0.7, 0.4, 0.7)]
    [InlineData(0.46, 0.40, 0.4, 0.4, 0.4)]
    [InlineData(0.4600001, 0.40, 0.2, 0.4, 0.2)]
    [InlineData(0.40, 0.40, 0.4, 0.4, 0.4)]
    [InlineData(0.3999999, 0.40, 0.4, 0.4, 0.7)]
    [InlineData(0.55, 0.40, 0.2, 0.4, 0.2)]
    [InlineData(0.5500001, 0.40, 0.2, 0.2, 0.2)]
    [InlineData(0.25, 0.40, 0.7, 0.4, 0.7)]
    [InlineData(0.2499999, 0.40, 0.7, 0.7, 0.7)]
    [InlineData(0.50, 0.40, 0.2, 0.4, 0.2)]
    public void The_market_leakage_factors_by_every_reading(double leakageArea, double projectArea, double byShare, double byPoints, double asPrinted)
    {
        Assert.Equal(byShare, PReddPlusEquations.LeakageFactorByShare(new Plain(leakageArea), new Plain(projectArea)).Value);
        Assert.Equal(byPoints, PReddPlusEquations.LeakageFactorByPoints(new Plain(leakageArea), new Plain(projectArea)).Value);
        Assert.Equal(asPrinted, PReddPlusEquations.LeakageFactorAsPrinted(new Plain(leakageArea), new Plain(projectArea)).Value);

        Assert.Equal(Math.Max(byShare, Math.Max(byPoints, asPrinted)), FactorOf(MarketRatioReading.LargestFactor));
        Assert.Equal(byShare, FactorOf(MarketRatioReading.Relative));
        Assert.Equal(byPoints, FactorOf(MarketRatioReading.PercentagePoints));
        Assert.Equal(asPrinted, FactorOf(MarketRatioReading.ThirdCaseAsPrinted));

        double FactorOf(MarketRatioReading reading) => Leakage(new MarketLeakage
        {
            Measure = MarketMeasure.CuttingReducedForGood,
            MerchantableShareInLeakageArea = Ratio.FromFraction(leakageArea),
            MerchantableShareInProjectArea = Ratio.FromFraction(projectArea),
        }, reading) / 400;
    }

    [Theory]
    [InlineData(MarketMeasure.DriversEliminated, 0)]
    [InlineData(MarketMeasure.CuttingDeferred, 40)]
    public void The_market_leakage_of_the_named_measures(MarketMeasure measure, double tonnes) =>
        Assert.Equal(tonnes, Leakage(new MarketLeakage { Measure = measure, Source = Projects.Evidence }, default));

    /// <summary>
    /// 100 and 60 tCO2e/rai, 450 of 9,000 rai in 10 years, 2,000 rai: 400 tCO2e. 2,000 L × 36.42 MJ/L × 74,100 kgCO2/TJ = 5.397444 t.
    /// Stock 1.2 tCO2e/rai higher on 2,000 rai: 2,400 t. Burning 5 t, LF 0.4: 160 t. Net 2,629.602556 tCO2e, worked out by hand.
    /// </summary>
    [Fact]
    public void A_year_worked_out_by_hand()
    {
        PReddPlusProject project = Projects.Simple() with
        {
            SourcesCountedInBaseline = [EmissionSource.FossilFuel],
            Enhancement = new EnhancementClaim { IsClaimed = true, IsSignificant = Declaration.Met(Projects.Evidence), IsDueToProject = Declaration.Met(Projects.Evidence) },
            Leakage = Projects.Simple().Leakage with
            {
                Market = new MarketLeakage
                {
                    Measure = MarketMeasure.CuttingReducedForGood,
                    MerchantableShareInLeakageArea = Ratio.FromPercent(40),
                    MerchantableShareInProjectArea = Ratio.FromPercent(40),
                },
            },
            Rounds =
            [
                Projects.Round(1, 1, 2000, 101.2) with
                {
                    Burning = CarbonDioxideEquivalent.FromTonnes(5),
                    Fuels = new Dictionary<string, FuelUse> { ["diesel"] = Projects.Diesel(12) },
                },
            ],
        };

        Statement statement = PReddPlusMethodology.Version02.Calculate(project);

        Assert.Equal(2629.602556, statement.NetTotal, 1e-9);
        Assert.Equal(5.397444, Single(statement, "GHG_Fuel").Value, 1e-12);
        Assert.Equal(2400, Single(statement, "ΔC_REDD,PROJ,Enh,t").Value, 1e-9);
        Assert.Equal(45, Single(statement, "AC(1→2)", "dense→cleared, 2018").Value);
        Assert.Equal(0.005, Single(statement, "ARC").Value);
        Assert.Equal(160, Single(statement, "LK_MARKET,t").Value);
        Assert.Equal(2629, statement.IssuedTotal);
        Assert.Equal(2629 - 526, statement.IssuableTotal);
    }

    /// <summary>
    /// The enhancement of 2,000 rai that gain 1.2 tCO2e/rai a year: 2,400 and 4,800 cumulative by the default; the printed sums give
    /// 2,400 and then 7,200 for the second year, 9,600 in all (worked out by hand).
    /// </summary>
    [Fact]
    public void Two_years_of_enhancement_by_each_reading()
    {
        Assert.Equal([2400.0, 2400.0], Gains(EnhancementReading.StockDifference), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal([2400.0, 7200.0], Gains(EnhancementReading.DoubleSum), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal([12.0, 23.88], Gains(EnhancementReading.BaselineLossAreaOnly), (a, b) => Math.Abs(a - b) < 1e-9);

        static double[] Gains(EnhancementReading reading) =>
        [
            .. PReddPlusMethodology.Version02.Calculate(Projects.Simple(2) with
            {
                Readings = new() { Enhancement = reading },
                Enhancement = new EnhancementClaim { IsClaimed = true, IsSignificant = Declaration.Met(Projects.Evidence), IsDueToProject = Declaration.Met(Projects.Evidence) },
                Rounds = [Projects.Round(1, 1, 2000, 101.2), Projects.Round(2, 2, 2000, 102.4)],
            }).Trail.Find("ΔC_REDD,PROJ,Enh,t").Select(step => step.Value),
        ];
    }

    /// <summary>
    /// Maps 2013, 2018, 2021 (5 and 3 years): 450 of 9,000 rai are 1 % a year, 540 of 9,000 rai 2 % a year. Unweighted 1.5 %, weighted
    /// (5 × 1 + 3 × 2) / 8 = 1.375 %. The default takes the lower for a loss and the higher for recovery.
    /// </summary>
    [Theory]
    [InlineData(RateReading.UnweightedMean, 0.015, 0.015)]
    [InlineData(RateReading.TimeWeightedMean, 0.01375, 0.01375)]
    [InlineData(RateReading.LowerMean, 0.01375, 0.015)]
    public void The_rate_over_two_intervals_by_each_reading(RateReading reading, double loss, double recovery)
    {
        Plain[] rates = [new(0.01), new(0.02)];
        Plain[] years = [new(5), new(3)];

        Assert.Equal(loss, Rate(40), 1e-16);
        Assert.Equal(recovery, Rate(-40), 1e-16);

        double Rate(double stockLoss) => reading switch
        {
            RateReading.UnweightedMean => RateOfSeveralIntervals.Unweighted<Plain>(rates).Value,
            RateReading.TimeWeightedMean => RateOfSeveralIntervals.TimeWeighted<Plain>(rates, years).Value,
            _ => RateOfSeveralIntervals.ConservativeMean<Plain>(rates, years, new Plain(stockLoss)).Value,
        };
    }

    /// <summary>100 rai a year for 20 years of 10,000 rai is a line of 1 % a year; a falling line gives no conversion.</summary>
    [Fact]
    public void The_rate_by_a_line()
    {
        Plain[] years = [new(4), new(5), new(5), new(6)];
        Assert.Equal(0.01, RateOfSeveralIntervals.Regression<Plain>([new(400), new(500), new(500), new(600)], years, new Plain(10_000)).Value, 1e-15);
        Assert.Equal(0, RateOfSeveralIntervals.Regression<Plain>([new(-400), new(-500), new(-500), new(-600)], years, new Plain(10_000)).Value);
        Assert.Throws<ArgumentException>(() => RateOfSeveralIntervals.Regression<Plain>([new(1), new(1), new(1)], [new(4), new(4), new(4)], new Plain(10_000)));
    }

    public static TheoryData<string> AnnualConversions =>
        VectorFile.Ids("annual_rate_of_change.jsonl", vector => vector.ExpectedNames.Contains("absolute_rate_of_decline"));

    /// <summary>The absolute rate of decline of an R package for ecosystems is AC(1→2) of a stratum that only loses.</summary>
    [Theory]
    [MemberData(nameof(AnnualConversions))]
    public void Annual_conversion_agrees_with_independent_software(string id)
    {
        TestVector vector = VectorFile.Find("annual_rate_of_change.jsonl", id);

        double conversion = PReddPlusEquations.AnnualConversion(
            new Plain(vector.Input("area_t1") - vector.Input("area_t2")), new Plain(vector.Input("year_t2") - vector.Input("year_t1"))).Value;

        vector.AssertAgrees("absolute_rate_of_decline", conversion);
    }

    /// <summary>NAC = t_trans / crediting period, at most 1 (5.1.6): 4 of 10 years count 40 % of 400 tCO2e, 25 years count all.</summary>
    [Theory]
    [InlineData(4, 2000, 160)]
    [InlineData(10, 2000, 400)]
    [InlineData(25, 2000, 400)]
    [InlineData(4, 1999, 399.8)]
    public void The_discount_of_area_change(double transitionYears, double monitoredRai, double emission)
    {
        PReddPlusProject project = Projects.Simple() with
        {
            Strata = new Dictionary<string, Stratum>
            {
                ["dense"] = Projects.Dense(2000, 100) with { TransitionTime = Duration.FromYears(transitionYears) },
                ["cleared"] = Projects.Cleared(60),
            },
            Rounds = [Projects.Round(1, 1, monitoredRai, 100, clearedRai: 2000 - monitoredRai)],
        };

        Assert.Equal(emission, Single(PReddPlusMethodology.Version02.Calculate(project), "ΔC_REDD,BSL,t").Value, 1e-9);
    }

    private static double Leakage(MarketLeakage market, MarketRatioReading reading)
    {
        PReddPlusProject simple = Projects.Simple();
        return Single(
            PReddPlusMethodology.Version02.Calculate(simple with { Leakage = simple.Leakage with { Market = market }, Readings = new() { MarketRatio = reading } }),
            "LK_MARKET,t").Value;
    }

    private static Quantity Single(Statement statement, string symbol, string? index = null) => Assert.Single(statement.Trail.Find(symbol, index));

    private static double Discounted(double mean, double halfWidth, Role role) =>
        UncertaintyDiscount.Apply(new Plain(mean), new Plain(halfWidth), role).Value;
}

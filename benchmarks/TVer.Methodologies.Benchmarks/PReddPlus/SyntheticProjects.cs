using System.Globalization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Benchmarks.PReddPlus;

/// <summary>One made-up project, as records with names and as bare columns, with the same numbers in both.</summary>
internal static class SyntheticProjects
{
    private const string Source = "made up";
    private const double ClearedStock = 20;

    public static PReddPlusColumns Columns(int strata, int years)
    {
        int cleared = strata;
        double[] area = [.. Enumerable.Range(0, strata).Select(i => (double)AreaOf(i)), 0];
        double[] stock = [.. Enumerable.Range(0, strata).Select(i => (double)StockOf(i)), ClearedStock];
        double[] rates = [.. Enumerable.Range(0, strata).Select(i => RateOf(i))];
        int[] from = [.. Enumerable.Range(0, strata)];
        int[] to = [.. Enumerable.Repeat(cleared, strata)];
        return new PReddPlusColumns
        {
            AreaAtStart = area,
            BaselineStock = stock,
            From = from,
            To = to,
            LeakageFactor = 0.1,
            BufferShare = 0.2,
            Rounds = [.. Enumerable.Range(1, years).Select(year => new PReddPlusColumnsRound
            {
                FirstYear = year,
                LastYear = year,
                Rates = rates,
                MonitoredArea = area,
                ProjectStock = stock,
            })],
        };
    }

    /// <summary>The internal entry points that the methodology uses, past its checks and its receipt.</summary>
    public static PReddPlusProject Project(int strata, int years)
    {
        Declaration met = Declaration.Met(Source);
        Dictionary<string, Stratum> all = Enumerable.Range(0, strata).ToDictionary(Name, i => new Stratum
        {
            LandUse = LandUse.Forest,
            AreaAtStart = Area.FromRai(AreaOf(i)),
            BaselineStock = Pools(StockOf(i)),
        });
        all.Add("~cleared", new Stratum { LandUse = LandUse.Cropland, AreaAtStart = default, BaselineStock = Pools(ClearedStock) });
        Dictionary<string, StratumState> states = all.ToDictionary(
            pair => pair.Key, pair => new StratumState { Area = pair.Value.AreaAtStart, Stock = pair.Value.BaselineStock });
        return new PReddPlusProject
        {
            StartDate = new DateOnly(2024, 1, 1),
            Stage = ProjectStage.ExAnte,
            Crediting = new PReddPlusCrediting
            {
                Programme = CreditingProgramme.Premium,
                Length = Estimate.Of(Duration.FromYears(years), source: Source),
                BufferShare = Estimate.Of(Ratio.FromPercent(20), source: Source),
            },
            Applicability = null!,
            Boundary = null!,
            ReferenceRegion = null!,
            Drivers = null!,
            Leakage = new LeakageManagement
            {
                Choice = LeakageManagementChoice.MappedSources,
                SurveyIsRepresentative = met,
                Market = new MarketLeakage { Measure = MarketMeasure.CuttingDeferred, Source = Source },
            },
            Additionality = null!,
            ReferenceAnalyses = [Analysis(strata, met)],
            Strata = all,
            Enhancement = new EnhancementClaim { IsClaimed = false },
            Rounds = [.. Enumerable.Range(1, years).Select(year => new MonitoringRound
            {
                FirstYear = year,
                LastYear = year,
                Strata = states,
                Burning = CarbonDioxideEquivalent.FromTonnes(0),
                ActivityShifting = CarbonDioxideEquivalent.FromTonnes(0),
            })],
        };
    }

    private static ReferenceAnalysis Analysis(int strata, Declaration met) => new()
    {
        Maps = [.. new[] { 2013, 2023 }.Select(year => new HistoricalMap { Date = new DateOnly(year, 1, 1), Season = "dry", CloudShare = default })],
        Level1 = new ClassificationAccuracy { Overall = Ratio.FromPercent(90), CheckPoints = new Dictionary<string, int>() },
        PoliciesConsidered = met,
        StratumAreas = Enumerable.Range(0, strata).ToDictionary(
            Name, _ => (IReadOnlyList<Estimate<Area>>)[Area.FromRai(1000), Area.FromRai(1000)]),
        Conversions = Enumerable.Range(0, strata).ToDictionary(
            Name,
            i => (IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>>)new Dictionary<string, IReadOnlyList<Estimate<Area>>>
            {
                ["~cleared"] = [Area.FromRai(ConvertedOf(i))],
            }),
    };

    private static CarbonPools Pools(double stock) => new() { Tree = Estimate.Of(CarbonDensity.FromTonnesPerRai(stock), source: Source) };

    private static string Name(int i) => i.ToString("D6", CultureInfo.InvariantCulture);

    private static double AreaOf(int i) => 100 + (i % 37);

    private static double StockOf(int i) => 80 + (i % 53);

    private static double ConvertedOf(int i) => 20 + (i % 7);

    private static double RateOf(int i) => ConvertedOf(i) / 10 / 1000;
}

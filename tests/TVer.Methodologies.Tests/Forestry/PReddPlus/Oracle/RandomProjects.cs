using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

/// <summary>
/// Random projects that meet every rule: 1 to 6 strata, any transitions between them, back to denser ones too; 1 to 5 rounds of
/// 1 to 3 years; with and without afforestation, fuels, uncertainty, buffer; every reading. The number of a case gives it again.
/// </summary>
internal sealed class RandomProjects
{
    private readonly Random _random;
    private readonly bool _hasRoundNumbers;
    private readonly double _uncertainShare;
    private readonly int _maximumUncertain;
    private int _uncertain;

    private RandomProjects(int number)
    {
        _random = new Random(number);
        _hasRoundNumbers = Chance(0.75);
        _uncertainShare = Chance(0.35) ? 0 : 0.3;
        _maximumUncertain = 4 + _random.Next(8);
    }

    /// <summary>The project of a number; in one of six, values tie that would not by chance.</summary>
    public static PReddPlusProject Make(int number)
    {
        PReddPlusProject project = new RandomProjects(number).Make();
        return number % 6 == 0 ? Ties.Add(project, new Random(~number)) : project;
    }

    private PReddPlusProject Make()
    {
        PReddPlusProject project = Projects.Simple();
        string[] names = [.. Enumerable.Range(0, 1 + _random.Next(6)).Select(i => $"s{i}")];
        int forests = Math.Max(1, names.Length - _random.Next(3));
        OptionalPool[] counted = [.. Enum.GetValues<OptionalPool>().Where(_ => Chance(0.3))];
        var strata = names.Select((name, i) => (name, stratum: MakeStratum(i, i < forests, counted))).ToDictionary(s => s.name, s => s.stratum);
        double[] areas = [.. names.Select(name => strata[name].AreaAtStart.Rai)];
        bool isMonitored = Chance(0.5);
        bool hasAfforestation = Chance(0.5);
        bool hasFuel = Chance(0.5);
        OptionalPool[] planted = [.. Enum.GetValues<OptionalPool>().Where(_ => Chance(0.4))];
        var rounds = new List<MonitoringRound>();
        for (int year = 1, count = 1 + _random.Next(5); rounds.Count < count;)
        {
            int last = year + _random.Next(3);
            areas = Chance(0.3) ? areas : Move(areas);
            rounds.Add(MakeRound(year, last, names, areas, strata, counted, hasFuel, hasAfforestation ? planted : null));
            year = last + 1;
        }

        int years = rounds[^1].LastYear;
        bool isPremium = years > 10 || Chance(0.7);
        double afforested = hasAfforestation ? Number(10, 500) : 0;
        double total = areas.Sum() + afforested;
        PReddPlusReadings readings = MakeReadings();
        return project with
        {
            Stage = isMonitored ? ProjectStage.Monitored : ProjectStage.ExAnte,
            LargestEstimatedYear = isMonitored ? Estimate.Of(EmissionRate.FromTonnesPerYear(OneOf(900, 16_000, 16_001, 50_000)), source: Projects.Evidence) : null,
            Crediting = isPremium
                ? new PReddPlusCrediting
                {
                    Programme = CreditingProgramme.Premium,
                    Length = Estimate.Of(Duration.FromYears(15 + _random.Next(6)), Duration.FromYears(Chance(0.1) ? 1 : 0), Projects.Evidence),
                    BufferShare = Estimate.Of(Ratio.FromPercent(_random.Next(41)), source: Projects.Evidence),
                }
                : new PReddPlusCrediting { Programme = CreditingProgramme.Standard },
            Boundary = Projects.Boundary(total),
            ReferenceRegion = project.ReferenceRegion with { Area = Area.FromRai(total * 3) },
            Leakage = project.Leakage with { Market = MakeMarket() },
            Additionality = project.Additionality with { AllSteps = Declaration.Met(Projects.Evidence) },
            ReferenceAnalyses = [.. Enumerable.Range(0, isMonitored ? rounds.Count : 1).Select(k => MakeAnalysis(readings.DenseArea == DenseAreaReading.AsGiven ? names[..forests] : names, names, rounds, k, readings.Rate))],
            Strata = strata,
            Pools = new OptionalPools { Redd = counted, Afforestation = hasAfforestation ? planted : [] },
            Enhancement = Chance(0.5)
                ? new EnhancementClaim { IsClaimed = false }
                : new EnhancementClaim { IsClaimed = true, IsSignificant = Declaration.Met(Projects.Evidence), IsDueToProject = Declaration.Met(Projects.Evidence) },
            Afforestation = hasAfforestation ? Projects.Land(afforested) : null,
            Rounds = [.. rounds.Select(round => isMonitored ? round with { CommunitySurvey = Declaration.Met(Projects.Evidence) } : round)],
            Readings = readings,
        };
    }

    private PReddPlusReadings MakeReadings() => new()
    {
        Enhancement = Any<EnhancementReading>(),
        ProjectLosses = Any<ProjectLossReading>(),
        AreaChange = Any<AreaChangeReading>(),
        Rate = Any<RateReading>(),
        Recovery = Any<RecoveryReading>(),
        DenseArea = Any<DenseAreaReading>(),
        BaselineSoil = Any<BaselineSoilReading>(),
        MarketRatio = Any<MarketRatioReading>(),
    };

    private Stratum MakeStratum(int index, bool isForest, OptionalPool[] counted) => new()
    {
        LandUse = isForest ? LandUse.Forest : OneOf(LandUse.Cropland, LandUse.Grassland, LandUse.Settlement, LandUse.OtherLand),
        AreaAtStart = Area.FromRai(isForest ? Number(50, 5000) : 0),
        BaselineStock = MakePools(isForest ? Number(40, 160) : Number(2, 30), counted),
        TransitionTime = index % 2 == 0 || Chance(0.9) ? Uncertain(Duration.FromYears(Number(1, 25))) : Duration.FromYears(7),
    };

    private CarbonPools MakePools(double tree, OptionalPool[] counted) => new()
    {
        Tree = Uncertain(CarbonDensity.FromTonnesPerRai(tree)),
        Sapling = Pool(OptionalPool.Sapling, counted),
        DeadWood = Pool(OptionalPool.DeadWood, counted),
        Litter = Pool(OptionalPool.Litter, counted),
        Soil = Pool(OptionalPool.Soil, counted),
    };

    private PoolStock? Pool(OptionalPool pool, OptionalPool[] counted) =>
        counted.Contains(pool) ? Uncertain(CarbonDensity.FromTonnesPerRai(Number(1, 12))) : null;

    private MonitoringRound MakeRound(
        int first, int last, string[] names, double[] areas, Dictionary<string, Stratum> strata, OptionalPool[] counted, bool hasFuel, OptionalPool[]? planted) => new()
    {
        FirstYear = first,
        LastYear = last,
        Strata = names.Select((name, i) => (name, state: MakeState(areas[i], strata[name], counted))).ToDictionary(s => s.name, s => s.state),
        Burning = CarbonDioxideEquivalent.FromTonnes(Chance(0.5) ? 0 : Number(0, 300)),
        ActivityShifting = CarbonDioxideEquivalent.FromTonnes(Chance(0.5) ? 0 : Number(0, 300)),
        Fuels = MakeFuels(hasFuel, last - first + 1),
        Afforestation = planted is null ? null : new AfforestationRound
        {
            ProjectChange = MakeChanges(Number(0, 4000), planted),
            BaselineChange = MakeChanges(Number(-100, 800), planted),
            Burning = CarbonDioxideEquivalent.FromTonnes(Number(0, 20)),
            Displacement = CarbonDioxideEquivalent.FromTonnes(Number(0, 50)),
            Fuels = MakeFuels(hasFuel, last - first + 1),
        },
    };

    private StratumState MakeState(double rai, Stratum stratum, OptionalPool[] counted) => Chance(0.15)
        ? new StratumState { Area = Area.FromRai(rai), StockIsBaseline = true }
        : new StratumState
        {
            Area = Area.FromRai(rai),
            Stock = MakePools(Math.Max(0, stratum.BaselineStock.Tree.Given!.Value.Value.TonnesPerRai + Number(-8, 12)), counted),
            BecameIntactForest = Chance(0.05),
        };

    private PoolChanges MakeChanges(double tree, OptionalPool[] planted) => new()
    {
        Tree = Uncertain(CarbonDioxideEquivalent.FromTonnes(tree)),
        Sapling = Change(OptionalPool.Sapling, planted),
        DeadWood = Change(OptionalPool.DeadWood, planted),
        Litter = Change(OptionalPool.Litter, planted),
        Soil = Change(OptionalPool.Soil, planted),
    };

    private Estimate<CarbonDioxideEquivalent>? Change(OptionalPool pool, OptionalPool[] planted) =>
        planted.Contains(pool) ? Uncertain(CarbonDioxideEquivalent.FromTonnes(Number(-60, 90))) : null;

    private Dictionary<string, FuelUse> MakeFuels(bool hasFuel, int years) => hasFuel
        ? Enumerable.Range(0, 1 + _random.Next(2)).ToDictionary(i => $"fuel{i}", i => new FuelUse
        {
            MonthlyAmounts = [.. Enumerable.Range(0, 12 * years).Select(_ => Measurement.Parse($"{_random.Next(4000)} L"))],
            NetCalorificValue = Measurement.Parse("36.42 MJ/L"),
            CalorificValueFrom = CalorificValueSource.Invoice,
            EmissionFactor = Measurement.Parse(i == 0 ? "74100 kgCO2/TJ" : "69300 kgCO2/TJ"),
            Source = Projects.Evidence,
        })
        : [];

    private MarketLeakage MakeMarket() => Any<MarketMeasure>() is var measure && measure == MarketMeasure.CuttingReducedForGood
        ? new MarketLeakage
        {
            Measure = measure,
            MerchantableShareInLeakageArea = Ratio.FromPercent(5 * (1 + _random.Next(20))),
            MerchantableShareInProjectArea = Ratio.FromPercent(5 * (1 + _random.Next(20))),
            NeglectBelowFivePercent = Chance(0.5) ? Declaration.Met(Projects.Evidence) : null,
        }
        : new MarketLeakage { Measure = measure, Source = Projects.Evidence, NeglectBelowFivePercent = Chance(0.5) ? Declaration.Met(Projects.Evidence) : null };

    private ReferenceAnalysis MakeAnalysis(string[] sources, string[] names, List<MonitoringRound> rounds, int round, RateReading rate)
    {
        int[] dates = round == 0
            ? rate == RateReading.Regression ? [2001, 2005, 2010, 2016, 2023] : OneOf<int[]>([2013, 2018, 2023], [2008, 2012, 2017, 2022], [2002, 2013, 2023], [2001, 2006, 2010, 2016, 2023])
            : [.. (rate == RateReading.Regression ? new[] { 2001, 2005, 2010, 2015 } : OneOf<int[]>([2010, 2015], [2003, 2009, 2014])), 2024 + rounds[round - 1].FirstYear - 1];
        if (round > 0 && 2024 + rounds[round - 1].FirstYear - 1 > 2025)
        {
            dates = [.. dates[..^1], 2022, dates[^1]];
            dates = dates[^1] - 2022 < 4 ? [.. dates[..^2], 2022 - 4 > dates[^3] ? 2022 - 4 : dates[^3] + 4, dates[^1]] : dates;
        }

        int intervals = dates.Length - 1;
        var conversions = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>>>();
        var areas = new Dictionary<string, IReadOnlyList<Estimate<Area>>>();
        foreach (string from in sources)
        {
            areas[from] = [.. dates.Select(_ => Uncertain(Area.FromRai(Number(8000, 30_000))))];
            string[] targets = [.. names.Where(to => to != from && Chance(names.Length < 4 ? 0.8 : 0.4))];
            if (targets.Length > 0)
            {
                conversions[from] = targets.ToDictionary(
                    to => to,
                    IReadOnlyList<Estimate<Area>> (_) => [.. Enumerable.Range(0, intervals).Select(_ => Uncertain(Area.FromRai(Number(0, 500))))]);
            }
        }

        return Projects.Analysis([0, 0]) with
        {
            Maps = [.. dates.Select(year => new HistoricalMap { Date = new DateOnly(year, 1, 1), Season = "dry", CloudShare = Ratio.FromPercent(2) })],
            StratumAreas = areas,
            Conversions = conversions,
        };
    }

    /// <summary>Moves whole numbers of rai between two strata, so that the total stays the same to the bit.</summary>
    private double[] Move(double[] areas)
    {
        double[] moved = [.. areas];
        int from = _random.Next(areas.Length);
        int to = _random.Next(areas.Length);
        double amount = Math.Floor(areas[from] * _random.NextDouble() * 0.2);
        moved[from] -= amount;
        moved[to] += amount;
        return moved;
    }

    private Estimate<TMeasure> Uncertain<TMeasure>(TMeasure value)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (_uncertain >= _maximumUncertain || !Chance(_uncertainShare))
        {
            return Estimate.Of(value, source: Projects.Evidence);
        }

        _uncertain++;
        return Estimate.Of(value, TMeasure.FromValue(Math.Abs(value.Value) * OneOf(0.03, 0.1, 0.15, 0.25, 0.4)), Projects.Evidence);
    }

    private double Number(double from, double to)
    {
        double value = from + ((to - from) * _random.NextDouble());
        return _hasRoundNumbers ? Math.Round(value) : Math.Round(value, 2);
    }

    private bool Chance(double share) => _random.NextDouble() < share;

    private T OneOf<T>(params T[] values) => values[_random.Next(values.Length)];

    private T Any<T>()
        where T : struct, Enum => OneOf(Enum.GetValues<T>());
}

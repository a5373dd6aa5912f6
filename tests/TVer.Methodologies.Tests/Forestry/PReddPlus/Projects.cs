using System.Globalization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>Valid projects that tests start from and change in one place.</summary>
internal static class Projects
{
    public const string Evidence = "survey 2024";

    /// <summary>
    /// 2,000 rai of dense forest that becomes cleared land at 0.5 % a year; 100 and 60 tCO2e/rai, so that the baseline emits
    /// 400 tCO2e in the first year (a derived check of the published equations). One estimated year; nothing uncertain;
    /// NAC = 10/10 = 1.
    /// </summary>
    public static PReddPlusProject Simple(int years = 1) => new()
    {
        StartDate = new DateOnly(2024, 1, 1),
        Stage = ProjectStage.ExAnte,
        Crediting = new PReddPlusCrediting
        {
            Programme = CreditingProgramme.Premium,
            Length = Estimate.Of(Duration.FromYears(10), source: Evidence),
            BufferShare = Estimate.Of(Ratio.FromPercent(20), source: Evidence),
        },
        Applicability = Applicability,
        Boundary = Boundary(2000),
        ReferenceRegion = new ReferenceRegion { Area = Area.FromRai(9000), ByComparison = Comparison },
        Drivers = new DriverAnalysis
        {
            FollowsNationalOrInternationalFramework = Declaration.Met(Evidence),
            Methods = [DriverMethod.HouseholdSurvey, DriverMethod.SecondaryData],
            SamplingIsRepresentative = Declaration.Met(Evidence),
            MadeBeforeBaseline = Declaration.Met(Evidence),
        },
        Leakage = new LeakageManagement
        {
            Choice = LeakageManagementChoice.Zone,
            ZoneIsLawful = Declaration.Met(Evidence),
            ZoneMeetsBaselineUse = Declaration.Met(Evidence),
            ZoneIsWithinReach = Declaration.Met(Evidence),
            SurveyIsRepresentative = Declaration.Met(Evidence),
            Market = new MarketLeakage { Measure = MarketMeasure.DriversEliminated, Source = Evidence },
        },
        Additionality = new AdditionalityAnalysis { BarrierAnalysis = Declaration.Met(Evidence) },
        ReferenceAnalyses = [Analysis([225, 225])],
        Strata = new Dictionary<string, Stratum>
        {
            ["dense"] = Dense(2000, 100),
            ["cleared"] = Cleared(60),
        },
        Enhancement = new EnhancementClaim { IsClaimed = false },
        Rounds = [.. Enumerable.Range(1, years).Select(year => Round(year, year, 2000, 100))],
    };

    public static PReddPlusApplicability Applicability { get; } = new()
    {
        LandUseRights = Declaration.Met(Evidence),
        Measures = new Dictionary<ReddMeasure, DateOnly> { [ReddMeasure.PreventConversion] = new(2024, 1, 1) },
        SmallestForestParcel = Area.FromRai(1),
        CrownCover = Ratio.FromPercent(30),
        MatureTreeHeight = Length.FromMetres(3.5),
        ForestBeforeStart = Duration.FromYears(10),
        ShortestLossCounted = Duration.FromYears(3),
        ThreatenedByConversion = Declaration.Met(Evidence),
        NoPermittedClearing = Declaration.Met(Evidence),
        NoWetlandOrPeat = Declaration.Met(Evidence),
        Fuelwood = FuelwoodProduction.None,
        Proponent = Proponent.Private,
        BeyondLegalDuty = Declaration.Met(Evidence),
        NotAgainstLaw = Declaration.Met(Evidence),
    };

    public static ReferenceRegionByComparison Comparison { get; } = new()
    {
        ForestClasses = new ShareComparison(Ratio.FromPercent(85), Ratio.FromPercent(85)),
        Elevation = new ShareComparison(Ratio.FromPercent(90), Ratio.FromPercent(90)),
        Slope = new MeanComparison(Ratio.FromPercent(90), Ratio.FromPercent(90), 11.5, 10),
        Rainfall = new MeanComparison(Ratio.FromPercent(90), Ratio.FromPercent(90), 1700, 2000),
        ProjectDrivers = [ForestChangeDriver.Encroachment],
        ReferenceDrivers = [ForestChangeDriver.Encroachment],
        Tenure = Declaration.Met(Evidence),
        Policies = Declaration.Met(Evidence),
        PopulationAndTransport = Declaration.Met(Evidence),
    };

    public static GeographicBoundary Boundary(double rai) => new()
    {
        Parcels = new Dictionary<string, Parcel>
        {
            ["A"] = new()
            {
                Location = "Ban Rai, Uthai Thani",
                Area = Area.FromRai(rai),
                Corners = [new MapPoint(15, 99), new MapPoint(15.02, 99), new MapPoint(15.02, 99.02), new MapPoint(15, 99.02)],
                CornersDocumented = Declaration.Met(Evidence),
                Owner = "community forest",
            },
        },
        TotalArea = Area.FromRai(rai),
        Map = Declaration.Met(Evidence),
        North = new MapPoint(15.02, 99),
        South = new MapPoint(15, 99),
        East = new MapPoint(15, 99.02),
        West = new MapPoint(15, 99),
    };

    public static Stratum Dense(double rai, double stock) => new()
    {
        LandUse = LandUse.Forest,
        AreaAtStart = Area.FromRai(rai),
        BaselineStock = Pools(stock),
        TransitionTime = Duration.FromYears(10),
    };

    public static Stratum Cleared(double stock) => new()
    {
        LandUse = LandUse.Cropland,
        AreaAtStart = Area.FromRai(0),
        BaselineStock = Pools(stock),
    };

    public static CarbonPools Pools(double tree, double halfWidth = 0) => new()
    {
        Tree = Estimate.Of(CarbonDensity.FromTonnesPerRai(tree), CarbonDensity.FromTonnesPerRai(halfWidth), Evidence),
    };

    /// <summary>Three maps five years apart; 9,000 rai of dense forest at each, so that 225 rai an interval are 0.5 % a year.</summary>
    public static ReferenceAnalysis Analysis(double[] cleared) => new()
    {
        Maps =
        [
            new HistoricalMap { Date = new DateOnly(2013, 1, 1), Season = "dry", CloudShare = Ratio.FromPercent(5) },
            new HistoricalMap { Date = new DateOnly(2018, 1, 1), Season = "dry", CloudShare = Ratio.FromPercent(5) },
            new HistoricalMap { Date = new DateOnly(2023, 1, 1), Season = "dry", CloudShare = Ratio.FromPercent(5) },
        ],
        Level1 = new ClassificationAccuracy
        {
            Overall = Ratio.FromPercent(85),
            CheckPoints = new Dictionary<string, int> { ["forest"] = 25, ["cropland"] = 30 },
        },
        PoliciesConsidered = Declaration.Met(Evidence),
        StratumAreas = new Dictionary<string, IReadOnlyList<Estimate<Area>>>
        {
            ["dense"] = [Area.FromRai(9000), Area.FromRai(9000), Area.FromRai(9000)],
        },
        Conversions = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>>>
        {
            ["dense"] = new Dictionary<string, IReadOnlyList<Estimate<Area>>>
            {
                ["cleared"] = [.. cleared.Select(rai => (Estimate<Area>)Area.FromRai(rai))],
            },
        },
    };

    public static MonitoringRound Round(int first, int last, double denseRai, double denseStock, double clearedRai = 0, double clearedStock = 60) => new()
    {
        FirstYear = first,
        LastYear = last,
        Strata = new Dictionary<string, StratumState>
        {
            ["dense"] = new() { Area = Area.FromRai(denseRai), Stock = Pools(denseStock) },
            ["cleared"] = new() { Area = Area.FromRai(clearedRai), Stock = Pools(clearedStock) },
        },
        Burning = CarbonDioxideEquivalent.FromTonnes(0),
        ActivityShifting = CarbonDioxideEquivalent.FromTonnes(0),
    };

    /// <summary>Land under afforestation that was not forest.</summary>
    public static AfforestationLand Land(double rai) => new()
    {
        Area = Area.FromRai(rai),
        WasForest = false,
        OriginalEcosystemKept = Declaration.Met(Evidence),
        AgricultureReplaced = Ratio.FromPercent(50),
        MeetsAfforestationMethodology = Declaration.Met(Evidence),
        BaselineOnSameReferenceRegion = Declaration.Met(Evidence),
    };

    /// <summary>
    /// Two monitored years of REDD with afforestation and a fuel: every part of the input is there, so that any one of them can be broken.
    /// </summary>
    public static PReddPlusProject Full()
    {
        PReddPlusProject simple = Simple();
        ReferenceAnalysis first = simple.ReferenceAnalyses[0];
        return simple with
        {
            Stage = ProjectStage.Monitored,
            LargestEstimatedYear = Estimate.Of(EmissionRate.FromTonnesPerYear(900), source: Evidence),
            Boundary = Boundary(2100),
            Afforestation = Land(100),
            ReferenceAnalyses =
            [
                first,
                first with { Maps = [first.Maps[0], first.Maps[1], first.Maps[2] with { Date = new DateOnly(2024, 6, 1) }] },
            ],
            Rounds = [FullRound(1), FullRound(2)],
        };
    }

    public static MonitoringRound FullRound(int year) => Round(year, year, 2000, 100) with
    {
        CommunitySurvey = Declaration.Met(Evidence),
        Fuels = new Dictionary<string, FuelUse> { ["diesel"] = Diesel(12) },
        Afforestation = new AfforestationRound
        {
            ProjectChange = new PoolChanges { Tree = Tonnes(50, 5) },
            BaselineChange = new PoolChanges { Tree = Tonnes(10, 1) },
            Burning = Tonnes(0),
            Displacement = Tonnes(0),
        },
    };

    /// <summary>2,000 L in so many months, as in the derived check of the published equations.</summary>
    public static FuelUse Diesel(int months) => new()
    {
        MonthlyAmounts = [.. Enumerable.Range(0, months).Select(month => Measurement.Parse(month == 0 ? "2000 L" : "0 L"))],
        NetCalorificValue = Measurement.Parse("36.42 MJ/L"),
        CalorificValueFrom = CalorificValueSource.Invoice,
        EmissionFactor = Measurement.Parse("74100 kgCO2/TJ"),
        Source = Evidence,
    };

    public static Estimate<CarbonDioxideEquivalent> Tonnes(double value, double halfWidth = 0) =>
        Estimate.Of(CarbonDioxideEquivalent.FromTonnes(value), CarbonDioxideEquivalent.FromTonnes(halfWidth), Evidence);

    /// <summary>Approach 2 of the reference region, at its edges.</summary>
    public static ReferenceRegionByProximity Proximity { get; } = new()
    {
        DistanceToDeforestation = Length.FromMetres(120),
        BoundaryShareWithin120Metres = Ratio.FromPercent(25),
        DeforestedOn = new DateOnly(2014, 1, 1),
        Evidence = Declaration.Met(Evidence),
    };

    /// <summary>The full project on so many rai of forest and 100 rai of afforestation.</summary>
    public static PReddPlusProject Wide(double rai) => Full() with
    {
        Boundary = Boundary(rai + 100),
        Strata = new Dictionary<string, Stratum> { ["dense"] = Dense(rai, 100), ["cleared"] = Cleared(60) },
        Rounds = [.. Full().Rounds.Select(round => round with { Strata = Round(1, 1, rai, 100).Strata })],
    };

    /// <summary>Litter, tCO2e/rai: of dense and cleared land in the baseline, and of dense and cleared land in the round; null where not given.</summary>
    public static PReddPlusProject WithLitter(double dense, double cleared, double denseInRound, double? clearedInRound)
    {
        MonitoringRound round = Round(1, 1, 2000, 100);
        return Simple() with
        {
            Strata = new Dictionary<string, Stratum>
            {
                ["dense"] = Dense(2000, 100) with { BaselineStock = Pools(100) with { Litter = Litter(dense) } },
                ["cleared"] = Cleared(60) with { BaselineStock = Pools(60) with { Litter = Litter(cleared) } },
            },
            Rounds = [round with
            {
                Strata = new Dictionary<string, StratumState>
                {
                    ["dense"] = round.Strata["dense"] with { Stock = Pools(100) with { Litter = Litter(denseInRound) } },
                    ["cleared"] = round.Strata["cleared"] with { Stock = Pools(60) with { Litter = clearedInRound is { } given ? Litter(given) : null } },
                },
            }],
        };

        static Estimate<CarbonDensity> Litter(double stock) => Estimate.Of(CarbonDensity.FromTonnesPerRai(stock), source: Evidence);
    }

    /// <summary>The analysis with maps of other dates, and as many areas and conversions.</summary>
    public static ReferenceAnalysis Dated(ReferenceAnalysis analysis, params string[] dates) => analysis with
    {
        Maps = [.. dates.Select(date => analysis.Maps[0] with { Date = DateOnly.Parse(date, CultureInfo.InvariantCulture), CloudShare = Ratio.FromPercent(1) })],
        StratumAreas = DenseAreas([.. dates.Select(_ => 9000.0)]),
        Conversions = Conversions(("dense", "cleared", [.. dates.Skip(1).Select(_ => 225.0)])),
    };

    public static IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>> DenseAreas(params double[] rai) =>
        new Dictionary<string, IReadOnlyList<Estimate<Area>>> { ["dense"] = [.. rai.Select(area => (Estimate<Area>)Area.FromRai(area))] };

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>>> Conversions(
        params (string From, string To, double[] Rai)[] conversions) => conversions.GroupBy(conversion => conversion.From).ToDictionary(
            group => group.Key,
            IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>> (group) => group.ToDictionary(
                conversion => conversion.To,
                IReadOnlyList<Estimate<Area>> (conversion) => [.. conversion.Rai.Select(rai => (Estimate<Area>)Area.FromRai(rai))]));
}

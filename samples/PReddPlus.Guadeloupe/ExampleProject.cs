using TVer.Methodologies;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.LandCover;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace PReddPlus.Guadeloupe;

/// <summary>
/// A P-REDD+ project on part of the mapped forest. Areas come from the map and stocks from the trees; what neither can give is an
/// illustration, and its source says so.
/// </summary>
internal static class ExampleProject
{
    private const string Illustration = "illustration: not evidence";
    private const int Years = 10;

    /// <summary>The dates of the maps; the data name years only, so the first day of each is taken.</summary>
    private static readonly int[] MapYears = [2000, 2010, 2020];

    public static PReddPlusProject From(MapAnalysis map, TreeInventory trees) => new()
    {
        Note = "Forest of Guadeloupe, an illustration of T-VER-P-METH-13-03",
        StartDate = new DateOnly(2021, 1, 1),
        Stage = ProjectStage.ExAnte,
        Crediting = new PReddPlusCrediting
        {
            Programme = CreditingProgramme.Premium,
            Length = Estimate.Of(Duration.FromYears(15), source: Illustration),
            BufferShare = Estimate.Of(Ratio.FromPercent(20), source: Illustration),
        },
        Applicability = Applicability(),
        Boundary = Boundary(map),
        ReferenceRegion = ReferenceRegion(map),
        Drivers = new DriverAnalysis
        {
            FollowsNationalOrInternationalFramework = Given(),
            Methods = [DriverMethod.HouseholdSurvey],
            SamplingIsRepresentative = Given(),
            MadeBeforeBaseline = Given(),
        },
        Leakage = new LeakageManagement
        {
            Choice = LeakageManagementChoice.MappedSources,
            SourcesMapped = Given(),
            SurveyIsRepresentative = Given(),
            Market = new MarketLeakage
            {
                Measure = MarketMeasure.CuttingReducedForGood,
                MerchantableShareInLeakageArea = Ratio.FromPercent(42),
                MerchantableShareInProjectArea = Ratio.FromPercent(40),
                Source = Illustration,
            },
        },
        Additionality = new AdditionalityAnalysis { BarrierAnalysis = Given(), AllSteps = Given() },
        ReferenceAnalyses = [History(map.ReferenceRegion)],
        FieldData = new FieldData { Trees = new Dictionary<string, TreeInventory> { ["one hectare"] = trees } },
        Strata = new Dictionary<string, Stratum>
        {
            ["forest"] = new()
            {
                LandUse = LandUse.Forest,
                AreaAtStart = Area.FromRai(map.ProjectForestRai),
                BaselineStock = ForestStock,
                TransitionTime = Estimate.Of(Duration.FromYears(10), source: "the interval between the maps"),
            },
            ["cleared"] = new() { LandUse = LandUse.Cropland, AreaAtStart = Area.FromRai(0), BaselineStock = ClearedStock },
        },
        Enhancement = new EnhancementClaim { IsClaimed = false },
        Rounds = [.. Enumerable.Range(1, Years).Select(year => Round(year, map.ProjectForestRai))],
    };

    private static CarbonPools ForestStock { get; } = new() { Tree = PoolStock.FromFieldData("one hectare", "forest") };

    /// <summary>10 tC/ha ± 75 %, the largest of the defaults for cropland, so that the loss is the smallest.</summary>
    private static CarbonPools ClearedStock { get; } = new()
    {
        Tree = Estimate.Of(
            CarbonDensity.FromTonnesPerHectare(10 * 44.0 / 12),
            CarbonDensity.FromTonnesPerHectare(7.5 * 44.0 / 12),
            "2006 IPCC Guidelines, vol. 4, table 5.9: perennial cropland, tropical wet, one year after conversion, 10.0 tC/ha ± 75 %"),
    };

    private static Declaration Given() => Declaration.Met(Illustration);

    private static MonitoringRound Round(int year, double rai) => new()
    {
        FirstYear = year,
        LastYear = year,
        Strata = new Dictionary<string, StratumState>
        {
            ["forest"] = new() { Area = Area.FromRai(rai), StockIsBaseline = true },
            ["cleared"] = new() { Area = Area.FromRai(0), StockIsBaseline = true },
        },
        Burning = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(5), source: Illustration),
        ActivityShifting = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(50), source: Illustration),
    };

    private static ReferenceAnalysis History(LandCoverHistory region)
    {
        IReadOnlyList<ConversionMatrix> intervals = region.Intervals();
        return new ReferenceAnalysis
        {
            Maps = [.. MapYears.Select(year => new HistoricalMap
            {
                Date = new DateOnly(year, 1, 1),
                Season = "dry",
                CloudShare = Ratio.FromFraction(region.CloudShare(year)),
                Source = "ghislainv/riskmapjnr, data/fcc123_GLP.tif",
            })],
            Level1 = new ClassificationAccuracy
            {
                Overall = Ratio.FromPercent(90),
                CheckPoints = new Dictionary<string, int> { ["forest"] = 50, ["cleared"] = 50 },
            },
            PoliciesConsidered = Given(),
            StratumAreas = new Dictionary<string, IReadOnlyList<Estimate<Area>>>
            {
                ["forest"] = [.. intervals.Select(interval => Rai(interval.From("forest"))), Rai(intervals[^1].To("forest"))],
            },
            Conversions = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>>>
            {
                ["forest"] = new Dictionary<string, IReadOnlyList<Estimate<Area>>>
                {
                    ["cleared"] = [.. intervals.Select(interval => Rai(interval["forest", "cleared"]))],
                },
            },
        };
    }

    private static Estimate<Area> Rai(MappedArea area) => Area.FromRai(area.Rai);

    private static PReddPlusApplicability Applicability() => new()
    {
        LandUseRights = Given(),
        Measures = new Dictionary<ReddMeasure, DateOnly> { [ReddMeasure.PreventConversion] = new(2021, 1, 1) },
        SmallestForestParcel = Area.FromRai(100),
        CrownCover = Ratio.FromPercent(75),
        MatureTreeHeight = Length.FromMetres(20),
        ForestBeforeStart = Duration.FromYears(20),
        ShortestLossCounted = Duration.FromYears(10),
        ThreatenedByConversion = Given(),
        NoPermittedClearing = Given(),
        NoWetlandOrPeat = Given(),
        Fuelwood = FuelwoodProduction.None,
        Proponent = Proponent.Private,
        BeyondLegalDuty = Given(),
        NotAgainstLaw = Given(),
    };

    private static GeographicBoundary Boundary(MapAnalysis map)
    {
        MapPoint north = new(map.ProjectBounds.MaxY, map.ProjectBounds.MinX);
        MapPoint south = new(map.ProjectBounds.MinY, map.ProjectBounds.MinX);
        MapPoint east = new(map.ProjectBounds.MinY, map.ProjectBounds.MaxX);
        return new GeographicBoundary
        {
            Parcels = new Dictionary<string, Parcel>
            {
                ["square"] = new()
                {
                    Location = "Basse-Terre, RGAF09 / UTM zone 20N",
                    Area = Area.FromRai(map.ProjectForestRai),
                    Corners = [north, new MapPoint(north.Northing, east.Easting), east, south],
                    CornersDocumented = Given(),
                    Owner = Illustration,
                },
            },
            TotalArea = Area.FromRai(map.ProjectForestRai),
            Map = Declaration.Met("forest-cover-change-guadeloupe-2000-2010-2020.tif"),
            North = north,
            South = south,
            East = east,
            West = south,
        };
    }

    private static ReferenceRegion ReferenceRegion(MapAnalysis map) => new()
    {
        Area = Area.FromRai(map.ReferenceRegion.Analysed.Rai),
        ByComparison = new ReferenceRegionByComparison
        {
            ForestClasses = new ShareComparison(Ratio.FromPercent(100), Ratio.FromPercent(100)),
            Elevation = new ShareComparison(Ratio.FromPercent(90), Ratio.FromPercent(90)),
            Slope = new MeanComparison(Ratio.FromPercent(90), Ratio.FromPercent(90), 17, 16),
            Rainfall = new MeanComparison(Ratio.FromPercent(90), Ratio.FromPercent(90), 3000, 2800),
            ProjectDrivers = [ForestChangeDriver.Encroachment, ForestChangeDriver.SubsistenceFarming],
            ReferenceDrivers = [ForestChangeDriver.Encroachment, ForestChangeDriver.SubsistenceFarming],
            Tenure = Given(),
            Policies = Given(),
            PopulationAndTransport = Given(),
        },
    };
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>A rule, where its finding must point, and a project that breaks this rule and no other.</summary>
internal sealed record Violation(FindingRule Rule, string Path, PReddPlusProject Project);

/// <summary>One violation of each rule, one at a time, of projects that are otherwise in order.</summary>
internal static class Violations
{
    private static readonly Declaration NotMet = Declaration.NotMet;
    private static readonly Declaration Met = Declaration.Met(Projects.Evidence);

    public static IEnumerable<Violation> All() =>
    [
        .. OfApplicability(), .. OfAfforestation(), .. OfBoundary(), .. OfReferenceRegion(), .. OfLeakage(),
        .. OfHistory(), .. OfStrata(), .. OfRounds(), .. OfCrediting(), .. OfInput(),
    ];

    private static IEnumerable<Violation> OfApplicability()
    {
        static Violation Applicability(FindingRule rule, string member, Func<PReddPlusApplicability, PReddPlusApplicability> change) =>
            new(rule, $"applicability.{member}", Projects.Full() with { Applicability = change(Projects.Applicability) });

        yield return Applicability(PReddPlusRules.LandUseRights, "landUseRights", a => a with { LandUseRights = NotMet });
        yield return Applicability(PReddPlusRules.Measures, "measures", a => a with { Measures = new Dictionary<ReddMeasure, DateOnly>() });
        yield return new(PReddPlusRules.StartDate, "startDate", Projects.Full() with
        {
            Applicability = Projects.Applicability with { Measures = new Dictionary<ReddMeasure, DateOnly> { [ReddMeasure.EnhanceCarbon] = new(2024, 1, 2) } },
        });
        yield return Applicability(PReddPlusRules.ForestParcel, "smallestForestParcel", a => a with { SmallestForestParcel = Area.FromRai(0.999) });
        yield return Applicability(PReddPlusRules.ForestCover, "crownCover", a => a with { CrownCover = Ratio.FromPercent(29.9) });
        yield return Applicability(PReddPlusRules.ForestHeight, "matureTreeHeight", a => a with { MatureTreeHeight = Length.FromMetres(3) });
        yield return Applicability(PReddPlusRules.ForestYears, "forestBeforeStart", a => a with { ForestBeforeStart = Duration.FromYears(9.9) });
        yield return Applicability(PReddPlusRules.LossYears, "shortestLossCounted", a => a with { ShortestLossCounted = Duration.FromYears(2.9) });
        yield return Applicability(PReddPlusRules.Threatened, "threatenedByConversion", a => a with { ThreatenedByConversion = NotMet });
        yield return Applicability(PReddPlusRules.PermittedClearing, "noPermittedClearing", a => a with { NoPermittedClearing = NotMet });
        yield return Applicability(PReddPlusRules.Wetland, "noWetlandOrPeat", a => a with { NoWetlandOrPeat = NotMet });
        yield return Applicability(PReddPlusRules.NativeSpecies, "enrichmentSpeciesAreNative", a => a with { EnrichmentSpeciesAreNative = NotMet });
        yield return Applicability(PReddPlusRules.Fuelwood, "fuelwood", a => a with { Fuelwood = FuelwoodProduction.ReddLand });
        yield return Applicability(PReddPlusRules.LegalDuty, "beyondLegalDuty", a => a with { BeyondLegalDuty = NotMet });
        yield return Applicability(PReddPlusRules.AgainstLaw, "notAgainstLaw", a => a with { NotAgainstLaw = NotMet });
        yield return Applicability(PReddPlusRules.EvidenceNeeded, "noWetlandOrPeat", a => a with { NoWetlandOrPeat = new Declaration(true) });
        yield return new(PReddPlusRules.BarrierAnalysis, "additionality.barrierAnalysis", Projects.Full() with
        {
            Additionality = new AdditionalityAnalysis { BarrierAnalysis = NotMet },
        });
        yield return new(PReddPlusRules.AdditionalityAllSteps, "additionality.allSteps", Projects.Full() with
        {
            LargestEstimatedYear = Estimate.Of(EmissionRate.FromTonnesPerYear(16_001), source: Projects.Evidence),
        });
        yield return new(PReddPlusRules.EnhancementSignificant, "enhancement.isSignificant", Projects.Full() with
        {
            Enhancement = new EnhancementClaim { IsClaimed = true, IsDueToProject = Met },
        });
        yield return new(PReddPlusRules.EnhancementDue, "enhancement.isDueToProject", Projects.Full() with
        {
            Enhancement = new EnhancementClaim { IsClaimed = true, IsSignificant = Met },
        });
    }

    private static IEnumerable<Violation> OfAfforestation()
    {
        static Violation Land(FindingRule rule, string member, Func<AfforestationLand, AfforestationLand> change) =>
            new(rule, $"afforestation.{member}", Projects.Full() with { Afforestation = change(Projects.Land(100)) });

        var counts = new DegradedForestCounts { IsDepletedReserve = Met, YoungTreesPerRai = 10, MediumTreesPerRai = 4, LargeTreesPerRai = 2 };
        yield return Land(PReddPlusRules.AfforestationNotDegraded, "degradedForest", land => land with { WasForest = true });
        yield return Land(PReddPlusRules.AfforestationNotDegraded, "degradedForest.youngTreesPerRai", land => land with { WasForest = true, DegradedForest = counts with { YoungTreesPerRai = 20.1 } });
        yield return Land(PReddPlusRules.AfforestationNotDegraded, "degradedForest.mediumTreesPerRai", land => land with { WasForest = true, DegradedForest = counts with { MediumTreesPerRai = 8.1 } });
        yield return Land(PReddPlusRules.AfforestationNotDegraded, "degradedForest.largeTreesPerRai", land => land with { WasForest = true, DegradedForest = counts with { LargeTreesPerRai = 2.1 } });
        yield return Land(PReddPlusRules.AfforestationNotDegraded, "degradedForest", land => land with { WasForest = true, DegradedForest = counts with { YoungTreesPerRai = 10.1 } });
        yield return Land(PReddPlusRules.AfforestationNotDepleted, "degradedForest.isDepletedReserve", land => land with { WasForest = true, DegradedForest = counts with { IsDepletedReserve = NotMet } });
        yield return Land(PReddPlusRules.AfforestationEcosystem, "originalEcosystemKept", land => land with { OriginalEcosystemKept = NotMet });
        yield return Land(PReddPlusRules.AfforestationAgriculture, "agricultureReplaced", land => land with { AgricultureReplaced = Ratio.FromPercent(50.1) });
        yield return Land(PReddPlusRules.AfforestationMethodology, "meetsAfforestationMethodology", land => land with { MeetsAfforestationMethodology = NotMet });
        yield return Land(PReddPlusRules.AfforestationReference, "baselineOnSameReferenceRegion", land => land with { BaselineOnSameReferenceRegion = NotMet });
        yield return new(PReddPlusRules.AfforestationData, "rounds[1].afforestation", Projects.Full() with
        {
            Rounds = [Projects.FullRound(1), Projects.FullRound(2) with { Afforestation = null }],
        });
        yield return new(PReddPlusRules.AfforestationAlone, "strata", Projects.Full() with
        {
            Boundary = Projects.Boundary(100),
            Strata = new Dictionary<string, Stratum> { ["dense"] = Projects.Dense(0, 100), ["cleared"] = Projects.Cleared(60) },
            Rounds = [.. Projects.Full().Rounds.Select(round => round with { Strata = Projects.Round(1, 1, 0, 100).Strata })],
        });
    }

    private static IEnumerable<Violation> OfBoundary()
    {
        static Violation Boundary(FindingRule rule, string member, Func<GeographicBoundary, GeographicBoundary> change) =>
            new(rule, $"boundary.{member}", Projects.Full() with { Boundary = change(Projects.Boundary(2100)) });

        static Violation Parcel(FindingRule rule, string path, Func<Parcel, Parcel> change) => Boundary(
            rule, path, boundary => boundary with { Parcels = new Dictionary<string, Parcel> { ["A"] = change(boundary.Parcels["A"]) } });

        yield return Boundary(PReddPlusRules.NoParcels, "parcels", boundary => boundary with { Parcels = new Dictionary<string, Parcel>() });
        yield return Boundary(PReddPlusRules.BoundaryMap, "map", boundary => boundary with { Map = NotMet });
        yield return Boundary(PReddPlusRules.ExtremePoints, "north", boundary => boundary with { North = new MapPoint(15.01, 99) });
        yield return Boundary(PReddPlusRules.ExtremePoints, "south", boundary => boundary with { South = new MapPoint(15.01, 99) });
        yield return Boundary(PReddPlusRules.ExtremePoints, "east", boundary => boundary with { East = new MapPoint(15, 99.01) });
        yield return Boundary(PReddPlusRules.ExtremePoints, "west", boundary => boundary with { West = new MapPoint(15, 99.01) });
        yield return Parcel(PReddPlusRules.ParcelText, "parcels.A", parcel => parcel with { Owner = " " });
        yield return Parcel(PReddPlusRules.Corners, "parcels.A.corners", parcel => parcel with { Corners = [.. parcel.Corners.Take(2)] });
        yield return Parcel(PReddPlusRules.CornerEvidence, "parcels.A.cornersDocumented", parcel => parcel with { CornersDocumented = NotMet });
        yield return Parcel(PReddPlusRules.TotalArea, "totalArea", parcel => parcel with { Area = Area.FromRai(2100.01) });
    }

    private static IEnumerable<Violation> OfReferenceRegion()
    {
        static Violation Comparison(FindingRule rule, string path, Func<ReferenceRegionByComparison, ReferenceRegionByComparison> change) => new(
            rule, $"referenceRegion.byComparison{path}", Projects.Full() with
            {
                ReferenceRegion = new ReferenceRegion { Area = Area.FromRai(9000), ByComparison = change(Projects.Comparison) },
            });

        static Violation Proximity(FindingRule rule, string path, Func<ReferenceRegionByProximity, ReferenceRegionByProximity> change) => new(
            rule, $"referenceRegion.byProximity.{path}", Projects.Full() with
            {
                ReferenceRegion = new ReferenceRegion { Area = Area.FromRai(9000), ByProximity = change(Projects.Proximity) },
            });

        static Violation Region(FindingRule rule, string path, ReferenceRegion region) => new(rule, path, Projects.Full() with { ReferenceRegion = region });

        ForestChangeDriver[] two = [ForestChangeDriver.Encroachment, ForestChangeDriver.Grazing];
        var low = new ShareComparison(Ratio.FromPercent(84.9), Ratio.FromPercent(90));
        yield return Region(PReddPlusRules.ReferenceArea, "referenceRegion.area", new ReferenceRegion { Area = Area.FromRai(2099), ByComparison = Projects.Comparison });
        yield return Region(PReddPlusRules.ReferenceApproach, "referenceRegion", new ReferenceRegion { Area = Area.FromRai(9000) });
        yield return Region(PReddPlusRules.ReferenceApproach, "referenceRegion", new ReferenceRegion { Area = Area.FromRai(9000), ByComparison = Projects.Comparison, ByProximity = Projects.Proximity });
        yield return Comparison(PReddPlusRules.ReferenceLandscape, "", c => c with { ForestClasses = low, Elevation = low });
        yield return Comparison(PReddPlusRules.ReferenceDrivers, ".projectDrivers", c => c with { ProjectDrivers = two });
        yield return Comparison(PReddPlusRules.ReferenceDriverArea, ".areaOfOtherDrivers.Grazing", c => c with { ReferenceDrivers = two });
        yield return Comparison(PReddPlusRules.ReferenceNoDrivers, "", c => c with { ProjectDrivers = [] });
        yield return Comparison(PReddPlusRules.ReferenceTenure, ".tenure", c => c with { Tenure = NotMet });
        yield return Comparison(PReddPlusRules.ReferencePolicy, ".policies", c => c with { Policies = NotMet });
        yield return Comparison(PReddPlusRules.ReferencePopulation, ".populationAndTransport", c => c with { PopulationAndTransport = NotMet });
        yield return Comparison(PReddPlusRules.ReferenceFallback, ".conservativeFallback", c => c with { Tenure = NotMet, ConservativeFallback = Met });
        yield return Proximity(PReddPlusRules.ProximityDistance, "distanceToDeforestation", p => p with { DistanceToDeforestation = Length.FromMetres(120.1) });
        yield return Proximity(PReddPlusRules.ProximityBoundary, "boundaryShareWithin120Metres", p => p with { BoundaryShareWithin120Metres = Ratio.FromPercent(24.9) });
        yield return Proximity(PReddPlusRules.ProximityDate, "deforestedOn", p => p with { DeforestedOn = new DateOnly(2013, 12, 31) });
        yield return Proximity(PReddPlusRules.ProximityDate, "deforestedOn", p => p with { DeforestedOn = new DateOnly(2024, 1, 2) });
        yield return Proximity(PReddPlusRules.ProximityEvidence, "evidence", p => p with { Evidence = NotMet });
        yield return new(PReddPlusRules.ProximityArea, "boundary.totalArea", Projects.Wide(6_150.01) with
        {
            ReferenceRegion = new ReferenceRegion { Area = Area.FromRai(9000), ByProximity = Projects.Proximity },
        });
    }

    private static IEnumerable<Violation> OfLeakage()
    {
        static Violation Drivers(FindingRule rule, string member, Func<DriverAnalysis, DriverAnalysis> change) =>
            new(rule, $"drivers.{member}", Projects.Full() with { Drivers = change(Projects.Full().Drivers) });

        static Violation Leakage(FindingRule rule, string member, Func<LeakageManagement, LeakageManagement> change) =>
            new(rule, $"leakage.{member}", Projects.Full() with { Leakage = change(Projects.Full().Leakage) });

        yield return Drivers(PReddPlusRules.DriverFramework, "followsNationalOrInternationalFramework", d => d with { FollowsNationalOrInternationalFramework = NotMet });
        yield return Drivers(PReddPlusRules.DriverMethods, "methods", d => d with { Methods = [DriverMethod.SecondaryData] });
        yield return Drivers(PReddPlusRules.DriverSampling, "samplingIsRepresentative", d => d with { SamplingIsRepresentative = NotMet });
        yield return Drivers(PReddPlusRules.DriverTiming, "madeBeforeBaseline", d => d with { MadeBeforeBaseline = NotMet });
        yield return Leakage(PReddPlusRules.ZoneLawful, "zoneIsLawful", l => l with { ZoneIsLawful = null });
        yield return Leakage(PReddPlusRules.ZoneYield, "zoneMeetsBaselineUse", l => l with { ZoneMeetsBaselineUse = NotMet });
        yield return Leakage(PReddPlusRules.ZoneReach, "zoneIsWithinReach", l => l with { ZoneIsWithinReach = NotMet });
        yield return Leakage(PReddPlusRules.ZoneSources, "sourcesMapped", l => l with { Choice = LeakageManagementChoice.MappedSources });
        yield return Leakage(PReddPlusRules.ZoneReplaced, "useReplaced", l => l with { Choice = LeakageManagementChoice.UseReplaced });
        yield return Leakage(PReddPlusRules.LeakageSurvey, "surveyIsRepresentative", l => l with { SurveyIsRepresentative = NotMet });
        yield return Leakage(PReddPlusRules.MarketEvidence, "market.source", l => l with { Market = new MarketLeakage { Measure = MarketMeasure.DriversEliminated } });
        yield return Leakage(PReddPlusRules.MarketEvidence, "market.source", l => l with { Market = new MarketLeakage { Measure = MarketMeasure.CuttingDeferred, Source = " " } });
        yield return Leakage(PReddPlusRules.EvidenceNeeded, "market.neglectBelowFivePercent", l => l with
        {
            Market = l.Market with { NeglectBelowFivePercent = new Declaration(true, " ") },
        });
        yield return Leakage(PReddPlusRules.MarketRatios, "market", l => l with
        {
            Market = new MarketLeakage { Measure = MarketMeasure.CuttingReducedForGood, MerchantableShareInProjectArea = Ratio.FromPercent(40) },
        });
        yield return new(PReddPlusRules.CommunitySurvey, "rounds[1].communitySurvey", Projects.Full() with
        {
            Rounds = [Projects.FullRound(1), Projects.FullRound(2) with { CommunitySurvey = null }],
        });
    }

    private static IEnumerable<Violation> OfHistory()
    {
        ReferenceAnalysis first = Projects.Analysis([225, 225]);

        static Violation Analysis(FindingRule rule, string path, ReferenceAnalysis analysis) =>
            new(rule, $"referenceAnalyses[0]{path}", Projects.Simple() with { ReferenceAnalyses = [analysis] });

        yield return new(PReddPlusRules.NoAnalysis, "referenceAnalyses", Projects.Simple() with { ReferenceAnalyses = [] });
        yield return Analysis(PReddPlusRules.HistoryPoints, ".maps", Projects.Dated(first, "2013-01-01", "2023-01-01"));
        yield return Analysis(PReddPlusRules.HistorySpan, ".maps", Projects.Dated(first, "2014-01-02", "2018-01-02", "2023-01-01"));
        yield return Analysis(PReddPlusRules.HistoryBefore2000, ".maps[0].date", Projects.Dated(first, "1999-12-31", "2013-01-01", "2023-01-01"));
        yield return Analysis(PReddPlusRules.HistorySpacing, ".maps[1].date", Projects.Dated(first, "2013-01-01", "2016-12-31", "2023-01-01"));
        yield return Analysis(PReddPlusRules.HistoryOrder, ".maps[2].date", Projects.Dated(first, "2013-01-01", "2023-01-01", "2018-01-01"));
        yield return Analysis(PReddPlusRules.HistoryRecent, ".maps", Projects.Dated(first, "2011-01-01", "2016-01-01", "2021-12-31"));
        yield return Analysis(PReddPlusRules.HistoryAfterStart, ".maps[2].date", Projects.Dated(first, "2011-01-01", "2022-01-01", "2026-01-02"));
        yield return Analysis(PReddPlusRules.HistorySinceStart, ".maps[2].date", Projects.Dated(first, "2011-01-01", "2016-01-01", "2024-01-02"));
        yield return Analysis(PReddPlusRules.HistorySeason, ".maps", first with { Maps = [first.Maps[0] with { Season = "wet" }, first.Maps[1], first.Maps[2]] });
        yield return Analysis(PReddPlusRules.HistoryCloud, ".maps", first with { Maps = [first.Maps[0] with { CloudShare = Ratio.FromPercent(5.1) }, first.Maps[1], first.Maps[2]] });
        yield return Analysis(PReddPlusRules.HistoryPolicies, ".policiesConsidered", first with { PoliciesConsidered = NotMet });
        yield return Analysis(PReddPlusRules.CheckPoints, ".level1.checkPoints.forest", first with { Level1 = first.Level1 with { CheckPoints = new Dictionary<string, int> { ["forest"] = 24 } } });
        yield return Analysis(PReddPlusRules.AccuracyLevel1, ".level1.overall", first with { Level1 = first.Level1 with { Overall = Ratio.FromPercent(84.9) } });
        yield return Analysis(PReddPlusRules.AccuracyLevel2, ".level2.overall", first with { Level2 = first.Level1 with { Overall = Ratio.FromPercent(79.9) } });
        yield return Analysis(PReddPlusRules.ConversionCount, ".conversions.dense.cleared", Projects.Analysis([225]));
        yield return Analysis(PReddPlusRules.ConversionCount, ".stratumAreas.dense", first with { StratumAreas = Projects.DenseAreas(9000, 9000) });
        yield return Analysis(PReddPlusRules.ReferenceAreaZero, ".conversions.dense[1]", Projects.Analysis([225, 0]) with { StratumAreas = Projects.DenseAreas(9000, 0, 9000) });
        yield return Analysis(PReddPlusRules.ConversionTooLarge, ".conversions.dense[1]", Projects.Analysis([225, 225]) with { StratumAreas = Projects.DenseAreas(9000, 224.9, 9000) });
        yield return Analysis(PReddPlusRules.SelfConversion, ".conversions.dense.dense", first with { Conversions = Projects.Conversions(("dense", "dense", [1, 1])) });
        yield return Analysis(PReddPlusRules.MissingStratum, ".conversions.dense", first with { StratumAreas = new Dictionary<string, IReadOnlyList<Estimate<Area>>>() });
        yield return Analysis(PReddPlusRules.UnknownStratum, ".conversions.dense.burnt", first with { Conversions = Projects.Conversions(("dense", "burnt", [1, 1])) });
        yield return new(PReddPlusRules.RegressionMaps, "referenceAnalyses[0].maps", Projects.Simple() with { Readings = new() { Rate = RateReading.Regression } });
        yield return new(PReddPlusRules.RateMissing, "referenceAnalyses", Projects.Full() with { ReferenceAnalyses = [first] });
        yield return new(PReddPlusRules.RateStale, "referenceAnalyses[1].maps", Projects.Full() with { ReferenceAnalyses = [first, first] });
        yield return new(PReddPlusRules.RateTooLarge, "rounds[0]", Projects.Simple() with
        {
            Readings = new() { Rate = RateReading.Regression },
            ReferenceAnalyses =
            [
                Projects.Dated(first, "2003-01-01", "2008-01-01", "2013-01-01", "2018-01-01", "2023-01-01") with
                {
                    StratumAreas = Projects.DenseAreas(10, 9000, 9000, 9000, 9000),
                    Conversions = Projects.Conversions(("dense", "cleared", [1, 1000, 1000, 1000])),
                },
            ],
        });
        yield return new(PReddPlusRules.LossTooLarge, "rounds[10]", Projects.Simple(11) with
        {
            Crediting = Projects.Simple().Crediting with { Length = Estimate.Of(Duration.FromYears(15), source: Projects.Evidence) },
            Readings = new() { DenseArea = DenseAreaReading.AsGiven },
            ReferenceAnalyses = [Projects.Analysis([4500, 4500])],
        });
    }

    private static IEnumerable<Violation> OfStrata()
    {
        static Violation Strata(FindingRule rule, string path, Stratum dense, Stratum cleared) => new(
            rule, $"strata.{path}", Projects.Simple() with { Strata = new Dictionary<string, Stratum> { ["dense"] = dense, ["cleared"] = cleared } });

        Stratum dense = Projects.Dense(2000, 100);
        Stratum cleared = Projects.Cleared(60);
        yield return new(PReddPlusRules.NoForest, "strata", Projects.Simple() with
        {
            Boundary = Projects.Boundary(1e-7),
            Strata = new Dictionary<string, Stratum> { ["dense"] = Projects.Dense(0, 100), ["cleared"] = cleared },
            Rounds = [Projects.Round(1, 1, 0, 100)],
        });
        yield return Strata(PReddPlusRules.NotForestAtStart, "cleared.areaAtStart", Projects.Dense(1990, 100), cleared with { AreaAtStart = Area.FromRai(10) });
        yield return Strata(PReddPlusRules.WetlandStratum, "cleared.landUse", dense, cleared with { LandUse = LandUse.Wetland });
        yield return Strata(PReddPlusRules.CrownBand, "dense.crownDensity", dense with { CrownDensity = new(Ratio.FromPercent(30), Ratio.FromPercent(39.9)) }, cleared);
        yield return Strata(PReddPlusRules.ForestCrownBand, "dense.crownDensity.from", dense with { CrownDensity = new(Ratio.FromPercent(29.9), Ratio.FromPercent(40)) }, cleared);
        yield return Strata(PReddPlusRules.ClearedStock, "cleared.baselineStock.tree", dense, Projects.Cleared(0));
        yield return Strata(PReddPlusRules.ClearedStock, "cleared.baselineStock.tree", dense, cleared with { BaselineStock = new CarbonPools { Tree = Estimate.Of(CarbonDensity.FromTonnesPerRai(60)) } });
        yield return Strata(PReddPlusRules.TransitionTimeNeeded, "dense.transitionTime", dense with { TransitionTime = null }, cleared);
        yield return Strata(PReddPlusRules.StockWithoutUncertainty, "dense.baselineStock.tree", dense, cleared);
        yield return Strata(
            PReddPlusRules.StockWithoutSource, "dense.baselineStock.tree",
            dense with { BaselineStock = new CarbonPools { Tree = Estimate.Of(CarbonDensity.FromTonnesPerRai(100), CarbonDensity.FromTonnesPerRai(9)) } }, cleared);
        yield return Strata(
            PReddPlusRules.HalfWidthAboveValue, "dense.baselineStock.tree",
            dense with { BaselineStock = new CarbonPools { Tree = Estimate.Of(CarbonDensity.FromTonnesPerRai(100), CarbonDensity.FromTonnesPerRai(130), Projects.Evidence) } }, cleared);
        yield return new(PReddPlusRules.PoolNotEverywhere, "rounds[0].strata.cleared.stock.litter", Projects.WithLitter(2, 2, 2, null) with { Pools = new OptionalPools { Redd = [OptionalPool.Litter] } });
        yield return new(PReddPlusRules.PoolTwice, "pools.redd", Projects.WithLitter(2, 2, 2, 2) with { Pools = new OptionalPools { Redd = [OptionalPool.Litter, OptionalPool.Litter] } });
        yield return new(PReddPlusRules.PoolOmission, "pools.redd", Projects.WithLitter(2, 1, 1, 1));
        yield return new(PReddPlusRules.MissingStratum, "rounds[0].strata", Projects.Simple() with
        {
            Rounds = [Projects.Round(1, 1, 2000, 100) with { Strata = new Dictionary<string, StratumState> { ["dense"] = Projects.Round(1, 1, 2000, 100).Strata["dense"] } }],
        });
    }

    private static IEnumerable<Violation> OfRounds()
    {
        MonitoringRound round = Projects.Round(1, 1, 2000, 100);

        static Violation Round(FindingRule rule, string path, MonitoringRound round) => new(rule, $"rounds[0]{path}", Projects.Simple() with { Rounds = [round] });

        static Violation Fuel(FindingRule rule, string path, FuelUse fuel) => Round(
            rule, $".fuels.diesel{path}", Projects.Round(1, 1, 2000, 100) with { Fuels = new Dictionary<string, FuelUse> { ["diesel"] = fuel } });

        yield return new(PReddPlusRules.NoRounds, "rounds", Projects.Simple() with { Rounds = [] });
        yield return Round(PReddPlusRules.RoundYears, "", Projects.Round(2, 2, 2000, 100));
        yield return Round(PReddPlusRules.RoundYears, "", Projects.Round(1, 0, 2000, 100));
        yield return Round(PReddPlusRules.RoundBeyondCrediting, ".lastYear", Projects.Round(1, 11, 2000, 100));
        yield return Round(PReddPlusRules.RoundArea, ".strata", Projects.Round(1, 1, 2001, 100));
        yield return Round(PReddPlusRules.StockChoice, ".strata.dense.stock", round with
        {
            Strata = new Dictionary<string, StratumState>(round.Strata) { ["dense"] = new() { Area = Area.FromRai(2000) } },
        });
        yield return Round(PReddPlusRules.StockChoice, ".strata.dense.stock", round with
        {
            Strata = new Dictionary<string, StratumState>(round.Strata) { ["dense"] = round.Strata["dense"] with { StockIsBaseline = true } },
        });
        yield return Round(PReddPlusRules.Restratify, ".restratified", round with { WasDisturbed = true });
        yield return Fuel(PReddPlusRules.FuelMonths, ".monthlyAmounts", Projects.Diesel(11));
        yield return Fuel(PReddPlusRules.FuelUnits, "", Projects.Diesel(12) with { NetCalorificValue = Measurement.Parse("36.42 MJ/kg") });
        yield return Fuel(PReddPlusRules.FuelUnits, "", Projects.Diesel(12) with { EmissionFactor = Measurement.Parse("74100 kgCO2/L") });
        yield return Fuel(PReddPlusRules.FuelPreference, ".calorificValueNote", Projects.Diesel(12) with { CalorificValueFrom = CalorificValueSource.NationalStatistics });
        yield return new(PReddPlusRules.SourceInBaseline, "rounds[0].fuels", Projects.Simple() with { SourcesCountedInBaseline = [EmissionSource.FossilFuel] });
        yield return new(PReddPlusRules.LargestYearNeeded, "largestEstimatedYear", Projects.Full() with { LargestEstimatedYear = null });
        yield return new(PReddPlusRules.LargestYearNeeded, "largestEstimatedYear", Projects.Full() with { LargestEstimatedYear = EmissionRate.FromTonnesPerYear(900) });
        yield return new(PReddPlusRules.LargestYearUnused, "largestEstimatedYear", Projects.Simple() with { LargestEstimatedYear = Projects.Full().LargestEstimatedYear });
        yield return new(PReddPlusRules.ReadingGivesMore, "readings.denseArea", Projects.Simple(2) with { Readings = new() { DenseArea = DenseAreaReading.AsGiven } });
    }

    private static IEnumerable<Violation> OfCrediting()
    {
        PReddPlusCrediting premium = Projects.Simple().Crediting;
        var standard = new PReddPlusCrediting { Programme = CreditingProgramme.Standard };

        static Violation Crediting(FindingRule rule, string member, PReddPlusCrediting crediting) =>
            new(rule, $"crediting.{member}", Projects.Simple() with { Crediting = crediting });

        yield return Crediting(PReddPlusRules.CreditingLength, "length", premium with { Length = null });
        yield return Crediting(PReddPlusRules.CreditingLength, "length", premium with { Length = Duration.FromYears(10) });
        yield return Crediting(PReddPlusRules.Buffer, "bufferShare", premium with { BufferShare = null });
        yield return Crediting(PReddPlusRules.Buffer, "bufferShare", premium with { BufferShare = Ratio.FromPercent(20) });
        yield return Crediting(PReddPlusRules.CreditingStandard, "length", standard with { Length = Duration.FromYears(11) });
        yield return Crediting(PReddPlusRules.BufferStandard, "bufferShare", standard with { BufferShare = premium.BufferShare });
        yield return Crediting(PReddPlusRules.BaselineReassessed, "baselineReassessed", premium with { Renewals = 1 });
    }

    /// <summary>Numbers outside their range, each in its place.</summary>
    private static IEnumerable<Violation> OfInput()
    {
        static Violation Range(string path, PReddPlusProject project) => new(PReddPlusRules.Range, path, project);

        PReddPlusProject simple = Projects.Simple();
        MonitoringRound round = Projects.Round(1, 1, 2000, 100);
        yield return Range("crediting.bufferShare", simple with { Crediting = simple.Crediting with { BufferShare = Estimate.Of(Ratio.FromPercent(100.1), source: "x") } });
        yield return Range("crediting.bufferShare", simple with { Crediting = simple.Crediting with { BufferShare = Estimate.Of(Ratio.FromPercent(-1), source: "x") } });
        yield return Range("crediting.renewals", simple with { Crediting = simple.Crediting with { Renewals = -1 } });
        yield return Range("rounds[0].burning", simple with { Rounds = [round with { Burning = CarbonDioxideEquivalent.FromTonnes(-1) }] });
        yield return Range("rounds[0].activityShifting", simple with { Rounds = [round with { ActivityShifting = CarbonDioxideEquivalent.FromTonnes(-1) }] });
        yield return Range("rounds[0].strata.cleared.area", simple with { Rounds = [Projects.Round(1, 1, 2001, 100, clearedRai: -1)] });
        yield return Range("rounds[0].strata.dense.stock.tree", simple with { Rounds = [Projects.Round(1, 1, 2000, -0.1)] });
        yield return Range("strata.dense.transitionTime", simple with
        {
            Strata = new Dictionary<string, Stratum> { ["dense"] = Projects.Dense(2000, 100) with { TransitionTime = Duration.FromYears(0) }, ["cleared"] = Projects.Cleared(60) },
        });
        yield return Range("applicability.crownCover", simple with { Applicability = Projects.Applicability with { CrownCover = Ratio.FromPercent(100.1) } });
        yield return Range("referenceAnalyses[0].maps[0].cloudShare", simple with
        {
            ReferenceAnalyses = [simple.ReferenceAnalyses[0] with { Maps = [simple.ReferenceAnalyses[0].Maps[0] with { CloudShare = Ratio.FromPercent(-1) }, .. simple.ReferenceAnalyses[0].Maps.Skip(1)] }],
        });
        yield return Range("referenceAnalyses[0].conversions.dense.cleared[0]", simple with { ReferenceAnalyses = [Projects.Analysis([-1, 225])] });
        yield return Range("referenceRegion.byComparison.slope.projectMean", simple with
        {
            ReferenceRegion = simple.ReferenceRegion with { ByComparison = Projects.Comparison with { Slope = new(Ratio.FromPercent(90), Ratio.FromPercent(90), double.NaN, 10) } },
        });
        yield return Range("boundary.parcels.A.corners[0]", simple with
        {
            Boundary = simple.Boundary with
            {
                Parcels = new Dictionary<string, Parcel> { ["A"] = simple.Boundary.Parcels["A"] with { Corners = [new(double.NaN, 99), .. simple.Boundary.Parcels["A"].Corners] } },
            },
        });
        yield return Range("leakage.market.merchantableShareInProjectArea", simple with
        {
            Leakage = simple.Leakage with
            {
                Market = new MarketLeakage { Measure = MarketMeasure.CuttingReducedForGood, MerchantableShareInLeakageArea = Ratio.FromPercent(0), MerchantableShareInProjectArea = Ratio.FromPercent(0) },
            },
        });
        yield return Range("rounds[0].fuels.diesel.monthlyAmounts[0]", simple with
        {
            Rounds = [round with { Fuels = new Dictionary<string, FuelUse> { ["diesel"] = Projects.Diesel(12) with { MonthlyAmounts = [Measurement.Parse("-1 L"), .. Projects.Diesel(11).MonthlyAmounts] } } }],
        });
        yield return Range("rounds[0].fuels.diesel.emissionFactor", simple with
        {
            Rounds = [round with { Fuels = new Dictionary<string, FuelUse> { ["diesel"] = Projects.Diesel(12) with { EmissionFactor = Measurement.Parse("0 kgCO2/TJ") } } }],
        });
    }
}

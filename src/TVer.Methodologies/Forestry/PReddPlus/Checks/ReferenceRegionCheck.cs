using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The reference region: 1.2.2 with tables 1 and 2.</summary>
internal static class ReferenceRegionCheck
{
    private const double MinimumShare = 0.85;
    private const double MeanTolerance = 0.15;
    private const double ProximityMaximumRai = 6_250;
    private const double ProximityMaximumMetres = 120;
    private const double ProximityMinimumBoundary = 0.25;
    private const int ProximityYears = 10;

    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        ReferenceRegion region = project.ReferenceRegion;
        double projectRai = project.Boundary.TotalArea.Rai;
        if (PReddPlusFindings.SnapAmount(region.Area.Rai - projectRai) < 0)
        {
            findings.Add(PReddPlusRules.ReferenceArea, "referenceRegion.area", region.Area, region.Area.Rai, projectRai);
        }

        switch (region)
        {
            case { ByComparison: { } comparison, ByProximity: null }:
                CheckComparison(comparison, findings);
                break;
            case { ByComparison: null, ByProximity: { } proximity }:
                CheckProximity(project, proximity, findings);
                break;
            default:
                findings.Add(PReddPlusRules.ReferenceApproach, "referenceRegion", null);
                break;
        }
    }

    private static void CheckComparison(ReferenceRegionByComparison given, PReddPlusFindings findings)
    {
        const string Path = "referenceRegion.byComparison";
        (string Name, string Thai, ShareComparison Test)[] tests =
        [
            ("forestClasses", "ประเภทป่า", given.ForestClasses),
            ("elevation", "ระดับความสูง", given.Elevation),
            ("slope", "ความลาดชัน", given.Slope),
            ("rainfall", "ปริมาณน้ำฝน", given.Rainfall),
        ];
        foreach ((string name, _, ShareComparison test) in tests)
        {
            findings.RequireShare(test.ProjectShare, $"{Path}.{name}.projectShare");
            findings.RequireShare(test.ReferenceShare, $"{Path}.{name}.referenceShare");
            if (test is MeanComparison means)
            {
                findings.RequireRange(double.IsFinite(means.ProjectMean), means.ProjectMean, $"{Path}.{name}.projectMean", "a number", "เป็นจำนวน");
                findings.RequireRange(double.IsFinite(means.ReferenceMean), means.ReferenceMean, $"{Path}.{name}.referenceMean", "a number", "เป็นจำนวน");
            }
        }

        var failed = tests.Where(test => !IsMet(test.Test)).ToList();
        if (failed.Count > 1)
        {
            findings.Add(
                PReddPlusRules.ReferenceLandscape,
                Path,
                null,
                tests.Length - failed.Count,
                string.Join(", ", failed.Select(test => test.Name)),
                string.Join(", ", failed.Select(test => test.Thai)));
        }

        CheckDrivers(given, findings, Path);
        CheckLikeness(given, findings, Path);
    }

    /// <summary>A test of table 1: at least 85 % of both areas, and means within 15 % of the reference region's.</summary>
    private static bool IsMet(ShareComparison test) =>
        PReddPlusFindings.Snap(test.ProjectShare.Fraction) >= MinimumShare
        && PReddPlusFindings.Snap(test.ReferenceShare.Fraction) >= MinimumShare
        && (test is not MeanComparison means || AreMeansAlike(means));

    private static bool AreMeansAlike(MeanComparison means) => means.ReferenceMean == 0
        ? means.ProjectMean == 0
        : PReddPlusFindings.Snap(Math.Abs(means.ProjectMean - means.ReferenceMean) / Math.Abs(means.ReferenceMean)) <= MeanTolerance;

    private static void CheckDrivers(ReferenceRegionByComparison given, PReddPlusFindings findings, string path)
    {
        if (given.ProjectDrivers.Count == 0 || given.ReferenceDrivers.Count == 0)
        {
            findings.Add(PReddPlusRules.ReferenceNoDrivers, path, null);
            return;
        }

        foreach (ForestChangeDriver driver in given.ProjectDrivers.Except(given.ReferenceDrivers))
        {
            findings.Add(PReddPlusRules.ReferenceDrivers, $"{path}.projectDrivers", driver, driver);
        }

        foreach (ForestChangeDriver driver in given.ReferenceDrivers.Except(given.ProjectDrivers))
        {
            if (!given.AreaOfOtherDrivers.TryGetValue(driver, out Area area) || area.Rai < 0)
            {
                findings.Add(PReddPlusRules.ReferenceDriverArea, $"{path}.areaOfOtherDrivers.{driver}", null, driver);
            }
        }
    }

    private static void CheckLikeness(ReferenceRegionByComparison given, PReddPlusFindings findings, string path)
    {
        bool hasFallback = given.ConservativeFallback is { IsMet: true };
        bool usesFallback = false;
        Check(given.Tenure, PReddPlusRules.ReferenceTenure, "tenure");
        Check(given.Policies, PReddPlusRules.ReferencePolicy, "policies");
        Check(given.PopulationAndTransport, PReddPlusRules.ReferencePopulation, "populationAndTransport");
        if (usesFallback)
        {
            findings.Add(PReddPlusRules.ReferenceFallback, $"{path}.conservativeFallback", given.ConservativeFallback!.Source);
        }

        void Check(Declaration condition, FindingRule rule, string member)
        {
            if (condition.IsMet || !hasFallback)
            {
                findings.Require(condition, rule, $"{path}.{member}");
            }
            else
            {
                usesFallback = true;
            }
        }
    }

    private static void CheckProximity(PReddPlusProject project, ReferenceRegionByProximity given, PReddPlusFindings findings)
    {
        const string Path = "referenceRegion.byProximity";
        double rai = project.Boundary.TotalArea.Rai;
        if (PReddPlusFindings.SnapAmount(rai) > ProximityMaximumRai)
        {
            findings.Add(PReddPlusRules.ProximityArea, "boundary.totalArea", project.Boundary.TotalArea, rai);
        }

        findings.RequireNotNegative(given.DistanceToDeforestation, $"{Path}.distanceToDeforestation");
        if (PReddPlusFindings.Snap(given.DistanceToDeforestation.Metres) > ProximityMaximumMetres)
        {
            findings.Add(PReddPlusRules.ProximityDistance, $"{Path}.distanceToDeforestation", given.DistanceToDeforestation, given.DistanceToDeforestation.Metres);
        }

        findings.RequireShare(given.BoundaryShareWithin120Metres, $"{Path}.boundaryShareWithin120Metres");
        if (PReddPlusFindings.Snap(given.BoundaryShareWithin120Metres.Fraction) is >= 0 and < ProximityMinimumBoundary)
        {
            findings.Add(
                PReddPlusRules.ProximityBoundary,
                $"{Path}.boundaryShareWithin120Metres",
                given.BoundaryShareWithin120Metres,
                PReddPlusFindings.Percent(given.BoundaryShareWithin120Metres));
        }

        if (given.DeforestedOn > project.StartDate || CalendarYears.Anniversary(given.DeforestedOn, ProximityYears) < project.StartDate)
        {
            string day = CalendarDate.Format(given.DeforestedOn);
            findings.Add(PReddPlusRules.ProximityDate, $"{Path}.deforestedOn", day, day);
        }

        findings.Require(given.Evidence, PReddPlusRules.ProximityEvidence, $"{Path}.evidence");
    }
}

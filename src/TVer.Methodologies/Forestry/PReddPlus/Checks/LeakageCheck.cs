namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Drivers (5.1.7), leakage management zone (1.2.3, 7.1) and market leakage (7.2.2).</summary>
internal static class LeakageCheck
{
    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        CheckDrivers(project.Drivers, findings);
        CheckZone(project.Leakage, findings);
        CheckMarket(project.Leakage.Market, findings);
    }

    private static void CheckDrivers(DriverAnalysis given, PReddPlusFindings findings)
    {
        findings.Require(given.FollowsNationalOrInternationalFramework, PReddPlusRules.DriverFramework, "drivers.followsNationalOrInternationalFramework");
        if (!given.Methods.Any(method => method != DriverMethod.SecondaryData))
        {
            findings.Add(PReddPlusRules.DriverMethods, "drivers.methods", string.Join(", ", given.Methods));
        }

        findings.Require(given.SamplingIsRepresentative, PReddPlusRules.DriverSampling, "drivers.samplingIsRepresentative");
        findings.Require(given.MadeBeforeBaseline, PReddPlusRules.DriverTiming, "drivers.madeBeforeBaseline");
    }

    private static void CheckZone(LeakageManagement given, PReddPlusFindings findings)
    {
        switch (given.Choice)
        {
            case LeakageManagementChoice.Zone:
                findings.Require(given.ZoneIsLawful, PReddPlusRules.ZoneLawful, "leakage.zoneIsLawful");
                findings.Require(given.ZoneMeetsBaselineUse, PReddPlusRules.ZoneYield, "leakage.zoneMeetsBaselineUse");
                findings.Require(given.ZoneIsWithinReach, PReddPlusRules.ZoneReach, "leakage.zoneIsWithinReach");
                break;
            case LeakageManagementChoice.MappedSources:
                findings.Require(given.SourcesMapped, PReddPlusRules.ZoneSources, "leakage.sourcesMapped");
                break;
            default:
                findings.Require(given.UseReplaced, PReddPlusRules.ZoneReplaced, "leakage.useReplaced");
                break;
        }

        findings.Require(given.SurveyIsRepresentative, PReddPlusRules.LeakageSurvey, "leakage.surveyIsRepresentative");
    }

    private static void CheckMarket(MarketLeakage market, PReddPlusFindings findings)
    {
        const string Path = "leakage.market";
        if (market.Measure != MarketMeasure.CuttingReducedForGood)
        {
            if (string.IsNullOrWhiteSpace(market.Source))
            {
                findings.Add(PReddPlusRules.MarketEvidence, $"{Path}.source", null);
            }
        }
        else if (market is not { MerchantableShareInLeakageArea: { } leak, MerchantableShareInProjectArea: { } inProject })
        {
            findings.Add(PReddPlusRules.MarketRatios, Path, null);
        }
        else
        {
            findings.RequireShare(leak, $"{Path}.merchantableShareInLeakageArea");
            findings.RequireRange(
                inProject.Fraction is > 0 and <= 1, inProject, $"{Path}.merchantableShareInProjectArea", "above 0, up to 100 %", "มากกว่า 0 ไม่เกินร้อยละ 100");
        }

        if (market.NeglectBelowFivePercent is { IsMet: true, NamesEvidence: false })
        {
            findings.AddEvidenceNeeded(PReddPlusClauses.MarketLeakage, $"{Path}.neglectBelowFivePercent");
        }
    }
}

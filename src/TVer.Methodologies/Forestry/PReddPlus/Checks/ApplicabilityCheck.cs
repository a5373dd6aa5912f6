using TVer.Methodologies.Quantities;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Applicability and project conditions: summary 5 to 7, 1.1, definitions, 3, 6.1.1.</summary>
internal static class ApplicabilityCheck
{
    private const double MinimumParcelRai = 1;
    private const double MinimumCrownCover = 0.30;
    private const double HeightToExceed = 3;
    private const double MinimumForestYears = 10;
    private const double MinimumLossYears = 3;

    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        PReddPlusApplicability given = project.Applicability;
        findings.Require(given.LandUseRights, PReddPlusRules.LandUseRights, "applicability.landUseRights");
        CheckStart(project, findings);
        CheckForest(given, findings);
        findings.Require(given.ThreatenedByConversion, PReddPlusRules.Threatened, "applicability.threatenedByConversion");
        findings.Require(given.NoPermittedClearing, PReddPlusRules.PermittedClearing, "applicability.noPermittedClearing");
        findings.Require(given.NoWetlandOrPeat, PReddPlusRules.Wetland, "applicability.noWetlandOrPeat");
        if (given.EnrichmentSpeciesAreNative is { } species)
        {
            findings.Require(species, PReddPlusRules.NativeSpecies, "applicability.enrichmentSpeciesAreNative");
        }

        if (given.Fuelwood == FuelwoodProduction.ReddLand)
        {
            findings.Add(PReddPlusRules.Fuelwood, "applicability.fuelwood", given.Fuelwood);
        }

        if (given.Proponent != Proponent.State)
        {
            findings.Require(given.BeyondLegalDuty, PReddPlusRules.LegalDuty, "applicability.beyondLegalDuty");
        }

        findings.Require(given.NotAgainstLaw, PReddPlusRules.AgainstLaw, "applicability.notAgainstLaw");
        findings.Require(project.Additionality.BarrierAnalysis, PReddPlusRules.BarrierAnalysis, "additionality.barrierAnalysis");
        if (project.Enhancement.IsClaimed)
        {
            findings.Require(project.Enhancement.IsSignificant, PReddPlusRules.EnhancementSignificant, "enhancement.isSignificant");
            findings.Require(project.Enhancement.IsDueToProject, PReddPlusRules.EnhancementDue, "enhancement.isDueToProject");
        }

        if (project.Afforestation is { } land)
        {
            CheckAfforestation(land, findings);
        }
    }

    private static void CheckStart(PReddPlusProject project, PReddPlusFindings findings)
    {
        IReadOnlyDictionary<ReddMeasure, DateOnly> measures = project.Applicability.Measures;
        if (measures.Count == 0)
        {
            findings.Add(PReddPlusRules.Measures, "applicability.measures", null);
        }
        else if (measures.Values.Min() is var first && first != project.StartDate)
        {
            findings.Add(PReddPlusRules.StartDate, "startDate", CalendarDate.Format(project.StartDate), CalendarDate.Format(first), CalendarDate.Format(project.StartDate));
        }
    }

    private static void CheckForest(PReddPlusApplicability given, PReddPlusFindings findings)
    {
        if (PReddPlusFindings.SnapAmount(given.SmallestForestParcel.Rai) < MinimumParcelRai)
        {
            findings.Add(PReddPlusRules.ForestParcel, "applicability.smallestForestParcel", given.SmallestForestParcel, given.SmallestForestParcel.Rai);
        }

        findings.RequireRange(given.CrownCover.Fraction <= 1, given.CrownCover, "applicability.crownCover", "at most 100 %", "ไม่เกินร้อยละ 100");
        if (PReddPlusFindings.Snap(given.CrownCover.Fraction) < MinimumCrownCover)
        {
            findings.Add(PReddPlusRules.ForestCover, "applicability.crownCover", given.CrownCover, PReddPlusFindings.Percent(given.CrownCover));
        }

        if (PReddPlusFindings.Snap(given.MatureTreeHeight.Metres) <= HeightToExceed)
        {
            findings.Add(PReddPlusRules.ForestHeight, "applicability.matureTreeHeight", given.MatureTreeHeight, given.MatureTreeHeight.Metres);
        }

        if (PReddPlusFindings.Snap(given.ForestBeforeStart.Years) < MinimumForestYears)
        {
            findings.Add(PReddPlusRules.ForestYears, "applicability.forestBeforeStart", given.ForestBeforeStart, given.ForestBeforeStart.Years);
        }

        if (PReddPlusFindings.Snap(given.ShortestLossCounted.Years) < MinimumLossYears)
        {
            findings.Add(PReddPlusRules.LossYears, "applicability.shortestLossCounted", given.ShortestLossCounted, given.ShortestLossCounted.Years);
        }
    }

    private static void CheckAfforestation(AfforestationLand land, PReddPlusFindings findings)
    {
        const string Path = "afforestation";
        findings.RequirePositive(land.Area, $"{Path}.area");
        if (land.WasForest)
        {
            CheckDegraded(land.DegradedForest, findings, $"{Path}.degradedForest");
        }

        findings.Require(land.OriginalEcosystemKept, PReddPlusRules.AfforestationEcosystem, $"{Path}.originalEcosystemKept");
        findings.RequireShare(land.AgricultureReplaced, $"{Path}.agricultureReplaced");
        if (PReddPlusFindings.Snap(land.AgricultureReplaced.Fraction) is > 0.5 and <= 1)
        {
            findings.Add(
                PReddPlusRules.AfforestationAgriculture,
                $"{Path}.agricultureReplaced",
                land.AgricultureReplaced,
                PReddPlusFindings.Percent(land.AgricultureReplaced));
        }

        findings.Require(land.MeetsAfforestationMethodology, PReddPlusRules.AfforestationMethodology, $"{Path}.meetsAfforestationMethodology");
        findings.Require(land.BaselineOnSameReferenceRegion, PReddPlusRules.AfforestationReference, $"{Path}.baselineOnSameReferenceRegion");
    }

    /// <summary>The tree counts of the definition, each a limit; 16 a rai in all where the three kinds occur together.</summary>
    private static void CheckDegraded(DegradedForestCounts? counts, PReddPlusFindings findings, string path)
    {
        if (counts is null)
        {
            findings.Add(PReddPlusRules.AfforestationNotDegraded, path, null, "its tree counts are missing", "ขาดข้อมูลจำนวนต้นไม้");
            return;
        }

        findings.Require(counts.IsDepletedReserve, PReddPlusRules.AfforestationNotDepleted, $"{path}.isDepletedReserve");
        Limit(counts.YoungTreesPerRai, 20, "youngTreesPerRai");
        Limit(counts.MediumTreesPerRai, 8, "mediumTreesPerRai");
        Limit(counts.LargeTreesPerRai, 2, "largeTreesPerRai");
        double total = counts.YoungTreesPerRai + counts.MediumTreesPerRai + counts.LargeTreesPerRai;
        bool allOccur = counts.YoungTreesPerRai > 0 && counts.MediumTreesPerRai > 0 && counts.LargeTreesPerRai > 0;
        bool eachWithin = counts.YoungTreesPerRai <= 20 && counts.MediumTreesPerRai <= 8 && counts.LargeTreesPerRai <= 2;
        if (allOccur && eachWithin && PReddPlusFindings.SnapAmount(total) > 16)
        {
            findings.Add(PReddPlusRules.AfforestationNotDegraded, path, total, $"{Text(total)} trees a rai, at most 16 where all kinds occur", $"รวม {Text(total)} ต้นต่อไร่ ต้องไม่เกิน 16");
        }

        void Limit(double number, double limit, string member)
        {
            if (!double.IsFinite(number) || number < 0)
            {
                findings.RequireRange(false, number, $"{path}.{member}", "0 or more", "ไม่ต่ำกว่า 0");
            }
            else if (number > limit)
            {
                findings.Add(PReddPlusRules.AfforestationNotDegraded, $"{path}.{member}", number, $"{member} is {Text(number)}, at most {Text(limit)} a rai", $"{member} มี {Text(number)} ต้นต่อไร่ ต้องไม่เกิน {Text(limit)}");
            }
        }

        static string Text(double number) => Unit.Format(number);
    }
}

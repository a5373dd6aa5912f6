using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Checks a project against T-VER-P-METH-13-01 v01 as far as it is known, and against what T-VER-P-METH-13-03 v02 repeats of it.</summary>
internal static class AfforestationCheck
{
    private const double LargestDisturbance = 10;

    public static IReadOnlyList<Finding> Run(AfforestationProject project)
    {
        var findings = new PReddPlusFindings();
        findings.RequirePositive(project.Area, "area");
        CheckApplicability(project.Applicability, findings);
        findings.Require(project.Additionality.BarrierAnalysis, AfforestationRules.Barriers, "additionality.barrierAnalysis");
        CheckCrediting(project, findings);
        foreach (OptionalPool pool in project.Pools.GroupBy(pool => pool).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            findings.Add(AfforestationRules.PoolTwice, "pools", pool, pool);
        }

        CheckRounds(project, findings);
        findings.AddRange(FieldDataCheck.Run(project.FieldData, AfforestationFieldReferences.Of(project)));
        findings.AddRange(FirePotentialsCheck.Run(project.FieldData, project.StartDate.Year, project.Crediting.Renewals, Factors.GwpAnnouncement.Known));
        return findings.All;
    }

    private static void CheckApplicability(AfforestationApplicability land, PReddPlusFindings findings)
    {
        findings.Require(land.LandUseRights, AfforestationRules.LandUseRights, "applicability.landUseRights");
        if (land.LandBefore != LandBeforeProject.NotForest)
        {
            findings.Add(
                land.LandBefore == LandBeforeProject.Forest ? AfforestationRules.IsForest : AfforestationRules.IsDegraded, "applicability.landBefore", land.LandBefore);
        }

        findings.Require(land.LandBeforeDocumented, AfforestationRules.LandUndocumented, "applicability.landBeforeDocumented");
        findings.Require(land.NoWetland, AfforestationRules.Wetland, "applicability.noWetland");
        findings.Require(land.OriginalEcosystemKept, AfforestationRules.Ecosystem, "applicability.originalEcosystemKept");
        findings.Require(land.NoWoodRemovedInFirstTenYears, AfforestationRules.WoodRemoved, "applicability.noWoodRemovedInFirstTenYears");
        findings.RequireShare(land.SoilDisturbed, "applicability.soilDisturbed");
        double percent = PReddPlusFindings.Percent(land.SoilDisturbed);
        if (percent > LargestDisturbance)
        {
            findings.Add(AfforestationRules.SoilDisturbed, "applicability.soilDisturbed", land.SoilDisturbed, percent);
        }

        if (land.Proponent == Proponent.Private)
        {
            findings.Require(land.BeyondLegalDuty, AfforestationRules.LegalDuty, "applicability.beyondLegalDuty");
        }
    }

    private static void CheckCrediting(AfforestationProject project, PReddPlusFindings findings)
    {
        AfforestationCrediting crediting = project.Crediting;
        findings.RequirePositive(crediting.Length.Value, "crediting.length");
        findings.RequireShare(crediting.BufferShare.Value, "crediting.bufferShare");
        findings.RequireRange(crediting.Renewals >= 0, crediting.Renewals, "crediting.renewals", "0 or more", "ไม่ต่ำกว่า 0");
        if (string.IsNullOrWhiteSpace(crediting.Length.Source))
        {
            findings.Add(AfforestationRules.Length, "crediting.length", crediting.Length);
        }

        if (string.IsNullOrWhiteSpace(crediting.BufferShare.Source))
        {
            findings.Add(AfforestationRules.Buffer, "crediting.bufferShare", crediting.BufferShare);
        }

        if (crediting.Renewals > 0)
        {
            findings.Require(crediting.BaselineReassessed, AfforestationRules.Reassessed, "crediting.baselineReassessed");
        }

        bool isMonitored = project.Stage == ProjectStage.Monitored;
        if (isMonitored && (project.LargestEstimatedYear is not { } largest || string.IsNullOrWhiteSpace(largest.Source)))
        {
            findings.Add(AfforestationRules.LargestYearNeeded, "largestEstimatedYear", project.LargestEstimatedYear);
        }
        else if (!isMonitored && project.LargestEstimatedYear is { } given)
        {
            findings.Add(AfforestationRules.LargestYearUnused, "largestEstimatedYear", given);
        }
    }

    private static void CheckRounds(AfforestationProject project, PReddPlusFindings findings)
    {
        if (project.Rounds.Count == 0)
        {
            findings.Add(AfforestationRules.NoRounds, "rounds", null);
        }

        var changes = new PoolChangeCheck(project.FieldData, project.StartDate, project.Stage, project.Area, findings);
        int nextYear = 1;
        for (int r = 0; r < project.Rounds.Count; r++)
        {
            AfforestationMonitoringRound round = project.Rounds[r];
            string path = $"rounds[{r}]";
            if (round.FirstYear != nextYear || round.LastYear < round.FirstYear)
            {
                findings.Add(AfforestationRules.RoundYears, path, $"{round.FirstYear}–{round.LastYear}", nextYear, round.FirstYear, round.LastYear);
            }

            double length = project.Crediting.Length.Value.Years;
            if (round.LastYear > length)
            {
                findings.Add(AfforestationRules.BeyondCrediting, $"{path}.lastYear", round.LastYear, round.LastYear, length);
            }

            nextYear = round.LastYear + 1;
            AfforestationRoundCheck.Run(
                project.Pools, round.Land, new Period(r + 1, round.FirstYear, round.LastYear), project.Stage, changes, $"{path}.land", findings);
            if (project.FuelCountedInBaseline && round.Land.Fuels.Count == 0)
            {
                findings.Add(AfforestationRules.FuelMissing, $"{path}.land.fuels", null, r + 1);
            }
        }
    }
}

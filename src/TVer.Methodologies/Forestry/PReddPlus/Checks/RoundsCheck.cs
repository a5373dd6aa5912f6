using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The rounds: 1.2.4, 4, 5.1.6, 6, 7.</summary>
internal static class RoundsCheck
{
    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        if (project.Rounds.Count == 0)
        {
            findings.Add(PReddPlusRules.NoRounds, "rounds", null);
        }

        PoolChangeCheck? changes = project.Afforestation is { } planted
            ? new PoolChangeCheck(project.FieldData, project.StartDate, project.Stage, planted.Area, findings)
            : null;
        int nextYear = 1;
        for (int r = 0; r < project.Rounds.Count; r++)
        {
            MonitoringRound round = project.Rounds[r];
            string path = $"rounds[{r}]";
            CheckYears(project, round, nextYear, path, findings);
            nextYear = round.LastYear + 1;
            CheckStrata(project, round, path, findings);
            findings.RequireNotNegative(round.Burning, $"{path}.burning");
            findings.RequireNotNegative(round.ActivityShifting, $"{path}.activityShifting");
            FuelUseCheck.Run(round.Fuels, round.LastYear - round.FirstYear + 1, $"{path}.fuels", findings);
            CheckAfforestation(project, r, changes, path, findings);
            CheckSourcesOfBaseline(project, round, r, path, findings);
            if (project.Stage == ProjectStage.Monitored)
            {
                findings.Require(round.CommunitySurvey, PReddPlusRules.CommunitySurvey, $"{path}.communitySurvey");
            }

            if (round.WasDisturbed)
            {
                findings.Require(round.Restratified, PReddPlusRules.Restratify, $"{path}.restratified");
            }
        }

        if (project.Stage == ProjectStage.Monitored)
        {
            CheckRateSeries(project, findings);
        }
    }

    private static void CheckYears(PReddPlusProject project, MonitoringRound round, int nextYear, string path, PReddPlusFindings findings)
    {
        if (round.FirstYear != nextYear || round.LastYear < round.FirstYear)
        {
            findings.Add(PReddPlusRules.RoundYears, path, $"{round.FirstYear}–{round.LastYear}", nextYear, round.FirstYear, round.LastYear);
        }

        double length = PReddPlusCreditingRules.Length(project.Crediting).Value.Years;
        if (project.Crediting is not { Programme: CreditingProgramme.Premium, Length: null } && round.LastYear > length)
        {
            findings.Add(PReddPlusRules.RoundBeyondCrediting, $"{path}.lastYear", round.LastYear, round.LastYear, length);
        }
    }

    private static void CheckStrata(PReddPlusProject project, MonitoringRound round, string path, PReddPlusFindings findings)
    {
        foreach (string name in project.Strata.Keys.Except(round.Strata.Keys).Order(StringComparer.Ordinal))
        {
            findings.Add(PReddPlusRules.MissingStratum, $"{path}.strata", null, name);
        }

        foreach ((string name, StratumState state) in round.Strata.InOrder())
        {
            string at = $"{path}.strata.{name}";
            findings.RequireNotNegative(state.Area, $"{at}.area");
            if ((state.Stock is null) != state.StockIsBaseline)
            {
                findings.Add(PReddPlusRules.StockChoice, $"{at}.stock", state.StockIsBaseline);
            }

            if (state.Stock is { } stock)
            {
                StrataCheck.CheckPools(project, name, stock, $"{at}.stock", findings);
            }

            if (!project.Strata.TryGetValue(name, out Stratum? stratum))
            {
                findings.Add(PReddPlusRules.UnknownStratum, at, name, name);
            }
            else if (NeedsTransitionTime(project, name, stratum, state))
            {
                findings.Add(PReddPlusRules.TransitionTimeNeeded, $"strata.{name}.transitionTime", null, name);
            }
        }

        double atStart = Arithmetic.Sum([.. project.Strata.Values.Select(stratum => stratum.AreaAtStart.Rai)]);
        double inRound = Arithmetic.Sum([.. round.Strata.Values.Select(state => state.Area.Rai)]);
        bool areComplete = round.Strata.Count == project.Strata.Count && round.Strata.Values.All(state => state.Area.Rai >= 0);
        if (areComplete && Math.Abs(inRound - atStart) > 1e-6 * Math.Max(1, atStart))
        {
            findings.Add(PReddPlusRules.RoundArea, $"{path}.strata", inRound, inRound, atStart);
        }
    }

    /// <summary>NAC applies to a stratum that emits in the baseline and whose area did not fall.</summary>
    private static bool NeedsTransitionTime(PReddPlusProject project, string name, Stratum stratum, StratumState state) =>
        project.Readings.AreaChange != AreaChangeReading.NotApplied
        && stratum is { TransitionTime: null, AreaAtStart.Rai: > 0 }
        && project.ReferenceAnalyses.Any(analysis => analysis.Conversions.ContainsKey(name))
        && (project.Readings.AreaChange == AreaChangeReading.EveryStratum || PReddPlusFindings.SnapAmount(state.Area.Rai - stratum.AreaAtStart.Rai) >= 0);

    private static void CheckAfforestation(PReddPlusProject project, int r, PoolChangeCheck? changes, string path, PReddPlusFindings findings)
    {
        MonitoringRound round = project.Rounds[r];
        if ((project.Afforestation is null) != (round.Afforestation is null))
        {
            findings.Add(PReddPlusRules.AfforestationData, $"{path}.afforestation", null);
        }

        if (round.Afforestation is { } land)
        {
            AfforestationRoundCheck.Run(
                project.Pools.Afforestation,
                land,
                new Period(r + 1, round.FirstYear, round.LastYear),
                project.Stage,
                changes,
                $"{path}.afforestation",
                findings);
        }
    }

    private static void CheckSourcesOfBaseline(PReddPlusProject project, MonitoringRound round, int r, string path, PReddPlusFindings findings)
    {
        if (project.SourcesCountedInBaseline.Contains(EmissionSource.FossilFuel) && round.Fuels.Count == 0)
        {
            findings.Add(PReddPlusRules.SourceInBaseline, $"{path}.fuels", null, r + 1);
        }
    }

    /// <summary>The rate of a round was re-estimated in the round before; that of the first is the one made at validation.</summary>
    private static void CheckRateSeries(PReddPlusProject project, PReddPlusFindings findings)
    {
        if (project.ReferenceAnalyses.Count < project.Rounds.Count)
        {
            findings.Add(
                PReddPlusRules.RateMissing, "referenceAnalyses", project.ReferenceAnalyses.Count, project.Rounds.Count, project.ReferenceAnalyses.Count);
        }

        for (int r = 1; r < Math.Min(project.ReferenceAnalyses.Count, project.Rounds.Count); r++)
        {
            IReadOnlyList<HistoricalMap> maps = project.ReferenceAnalyses[r].Maps;
            int yearsBefore = project.Rounds[r - 1].FirstYear - 1;
            if (maps.Count == 0 || yearsBefore < 0 || yearsBefore > DateOnly.MaxValue.Year - project.StartDate.Year)
            {
                continue;
            }

            DateOnly due = CalendarYears.Anniversary(project.StartDate, yearsBefore);
            DateOnly last = maps.Max(map => map.Date);
            if (last < due)
            {
                string day = CalendarDate.Format(last);
                findings.Add(PReddPlusRules.RateStale, $"referenceAnalyses[{r}].maps", day, day, CalendarDate.Format(due));
            }
        }
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The analyses of the reference region: 5.1.3 to 5.1.6.</summary>
internal static class HistoryCheck
{
    private const int MinimumMaps = 3;
    private const int MinimumSpanYears = 10;
    private const int MaximumSpanYears = 30;
    private const int MinimumSpacingYears = 4;
    private const int RecentYears = 2;
    private const double MaximumCloud = 0.15;
    private const int MinimumCheckPoints = 25;
    private const double MinimumLevel1 = 0.85;
    private const double MinimumLevel2 = 0.80;
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        if (project.ReferenceAnalyses.Count == 0)
        {
            findings.Add(PReddPlusRules.NoAnalysis, "referenceAnalyses", null);
        }

        for (int k = 0; k < project.ReferenceAnalyses.Count; k++)
        {
            ReferenceAnalysis analysis = project.ReferenceAnalyses[k];
            string path = $"referenceAnalyses[{k}]";
            CheckMaps(project, analysis, isFirst: k == 0, path, findings);
            CheckAccuracy(analysis, path, findings);
            findings.Require(analysis.PoliciesConsidered, PReddPlusRules.HistoryPolicies, $"{path}.policiesConsidered");
            ConversionCheck.Run(project, analysis, path, findings);
        }
    }

    /// <summary>
    /// The dates of the maps. Those relative to the start of the project bind the analysis made at validation; a later analysis
    /// extends the same history.
    /// </summary>
    private static void CheckMaps(PReddPlusProject project, ReferenceAnalysis analysis, bool isFirst, string path, PReddPlusFindings findings)
    {
        IReadOnlyList<HistoricalMap> maps = analysis.Maps;
        if (maps.Count < MinimumMaps)
        {
            findings.Add(PReddPlusRules.HistoryPoints, $"{path}.maps", maps.Count, maps.Count);
        }

        for (int k = 0; k < maps.Count; k++)
        {
            HistoricalMap map = maps[k];
            findings.RequireShare(map.CloudShare, $"{path}.maps[{k}].cloudShare");
            if (map.Date < Earliest)
            {
                string day = CalendarDate.Format(map.Date);
                findings.Add(PReddPlusRules.HistoryBefore2000, $"{path}.maps[{k}].date", day, day);
            }

            if (k > 0)
            {
                CheckSpacing(maps[k - 1].Date, map.Date, $"{path}.maps[{k}].date", findings);
            }
        }

        string[] seasons = [.. maps.Select(map => map.Season.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (seasons.Length > 1)
        {
            findings.Add(PReddPlusRules.HistorySeason, $"{path}.maps", string.Join(", ", seasons), string.Join(", ", seasons));
        }

        double cloud = PReddPlusFindings.Snap(Arithmetic.Sum([.. maps.Select(map => map.CloudShare.Fraction)]));
        if (cloud > MaximumCloud)
        {
            findings.Add(PReddPlusRules.HistoryCloud, $"{path}.maps", cloud, cloud * 100);
        }

        if (isFirst && maps.Count > 0)
        {
            CheckAgainstStart(project.StartDate, maps, path, findings);
        }
    }

    private static void CheckSpacing(DateOnly earlier, DateOnly later, string path, PReddPlusFindings findings)
    {
        string first = CalendarDate.Format(earlier);
        string second = CalendarDate.Format(later);
        if (later <= earlier)
        {
            findings.Add(PReddPlusRules.HistoryOrder, path, second, second, first);
        }
        else if (CalendarYears.Whole(earlier, later) < MinimumSpacingYears)
        {
            findings.Add(PReddPlusRules.HistorySpacing, path, second, first, second, Math.Round(CalendarYears.Between(earlier, later).Years, 2));
        }
    }

    private static void CheckAgainstStart(DateOnly start, IReadOnlyList<HistoricalMap> maps, string path, PReddPlusFindings findings)
    {
        DateOnly first = maps.Min(map => map.Date);
        bool reachesTenYears = first <= start && CalendarYears.Whole(first, start) >= MinimumSpanYears;
        bool reachesTooFar = first <= start && CalendarYears.Between(first, start).Years > MaximumSpanYears;
        if (!reachesTenYears || reachesTooFar)
        {
            double span = first <= start ? Math.Round(CalendarYears.Between(first, start).Years, 2) : 0;
            findings.Add(PReddPlusRules.HistorySpan, $"{path}.maps", span, span);
        }

        double nearest = maps.Min(map => YearsApart(map.Date, start));
        if (nearest > RecentYears)
        {
            findings.Add(PReddPlusRules.HistoryRecent, $"{path}.maps", Math.Round(nearest, 2), Math.Round(nearest, 2));
        }

        for (int k = 0; k < maps.Count; k++)
        {
            if (maps[k].Date > start)
            {
                FindingRule rule = YearsApart(maps[k].Date, start) > RecentYears ? PReddPlusRules.HistoryAfterStart : PReddPlusRules.HistorySinceStart;
                string day = CalendarDate.Format(maps[k].Date);
                findings.Add(rule, $"{path}.maps[{k}].date", day, day, CalendarDate.Format(start));
            }
        }
    }

    private static double YearsApart(DateOnly one, DateOnly other) =>
        one <= other ? CalendarYears.Between(one, other).Years : CalendarYears.Between(other, one).Years;

    private static void CheckAccuracy(ReferenceAnalysis analysis, string path, PReddPlusFindings findings)
    {
        CheckLevel(analysis.Level1, MinimumLevel1, PReddPlusRules.AccuracyLevel1, $"{path}.level1", findings);
        if (analysis.Level2 is { } level2)
        {
            CheckLevel(level2, MinimumLevel2, PReddPlusRules.AccuracyLevel2, $"{path}.level2", findings);
        }
    }

    private static void CheckLevel(ClassificationAccuracy level, double minimum, FindingRule rule, string path, PReddPlusFindings findings)
    {
        findings.RequireShare(level.Overall, $"{path}.overall");
        if (PReddPlusFindings.Snap(level.Overall.Fraction) is var share && share >= 0 && share < minimum)
        {
            findings.Add(rule, $"{path}.overall", level.Overall, PReddPlusFindings.Percent(level.Overall));
        }

        if (level.CheckPoints.Count == 0)
        {
            findings.Add(PReddPlusRules.CheckPoints, $"{path}.checkPoints", 0, "-", 0);
        }

        foreach ((string name, int count) in level.CheckPoints.Where(pair => pair.Value < MinimumCheckPoints).InOrder())
        {
            findings.Add(PReddPlusRules.CheckPoints, $"{path}.checkPoints.{name}", count, name, count);
        }
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The areas and conversions of an analysis of the reference region: 5.1.6.</summary>
internal static class ConversionCheck
{
    public static void Run(PReddPlusProject project, ReferenceAnalysis analysis, string path, PReddPlusFindings findings)
    {
        foreach ((string stratum, IReadOnlyList<Estimate<Area>> areas) in analysis.StratumAreas.InOrder())
        {
            string at = $"{path}.stratumAreas.{stratum}";
            RequireStratum(project, stratum, at, findings);
            RequireCount(areas.Count, analysis.Maps.Count, "map", "จุดเวลา", at, findings);
            RequireNotNegative(areas, at, findings);
        }

        foreach ((string from, var targets) in analysis.Conversions.InOrder())
        {
            RequireStratum(project, from, $"{path}.conversions.{from}", findings);
            foreach ((string to, IReadOnlyList<Estimate<Area>> areas) in targets.InOrder())
            {
                CheckTransition(project, analysis, from, to, areas, $"{path}.conversions.{from}.{to}", findings);
            }

            CheckTotals(analysis, from, targets, $"{path}.conversions.{from}", findings);
        }

        if (project.Readings.Rate == RateReading.Regression && analysis.Maps.Count <= 4)
        {
            findings.Add(PReddPlusRules.RegressionMaps, $"{path}.maps", analysis.Maps.Count, analysis.Maps.Count);
        }
    }

    private static void CheckTransition(
        PReddPlusProject project, ReferenceAnalysis analysis, string from, string to, IReadOnlyList<Estimate<Area>> areas, string path, PReddPlusFindings findings)
    {
        RequireStratum(project, to, path, findings);
        RequireCount(areas.Count, Math.Max(1, analysis.Maps.Count - 1), "interval between maps", "ช่วงเวลา", path, findings);
        RequireNotNegative(areas, path, findings);
        if (from == to)
        {
            findings.Add(PReddPlusRules.SelfConversion, path, from);
        }
    }

    /// <summary>The stratum left must have had an area, and not less than was converted from it in all.</summary>
    private static void CheckTotals(
        ReferenceAnalysis analysis, string from, IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>> targets, string path, PReddPlusFindings findings)
    {
        if (!analysis.StratumAreas.TryGetValue(from, out IReadOnlyList<Estimate<Area>>? areas))
        {
            findings.Add(PReddPlusRules.MissingStratum, $"{path}", null, from);
            return;
        }

        for (int k = 0; k < Math.Min(areas.Count, analysis.Maps.Count - 1); k++)
        {
            double there = areas[k].Value.Rai;
            double converted = Arithmetic.Sum([.. targets.Values.Where(column => column.Count > k).Select(column => column[k].Value.Rai)]);
            if (there == 0)
            {
                findings.Add(PReddPlusRules.ReferenceAreaZero, $"{path}[{k}]", there);
            }
            else if (there > 0 && PReddPlusFindings.SnapAmount(converted - there) > 0)
            {
                findings.Add(PReddPlusRules.ConversionTooLarge, $"{path}[{k}]", converted, from, converted, there);
            }
        }
    }

    private static void RequireStratum(PReddPlusProject project, string name, string path, PReddPlusFindings findings)
    {
        if (!project.Strata.ContainsKey(name))
        {
            findings.Add(PReddPlusRules.UnknownStratum, path, name, name);
        }
    }

    private static void RequireCount(int count, int needed, string what, string whatThai, string path, PReddPlusFindings findings)
    {
        if (count != needed)
        {
            findings.Add(PReddPlusRules.ConversionCount, path, count, what, needed, count, whatThai);
        }
    }

    private static void RequireNotNegative(IReadOnlyList<Estimate<Area>> areas, string path, PReddPlusFindings findings)
    {
        for (int k = 0; k < areas.Count; k++)
        {
            findings.RequireNotNegative(areas[k].Value, $"{path}[{k}]");
        }
    }
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Rates that cannot be: more than everything in a year, or more than there is. Run where nothing else is wrong.</summary>
internal static class RatesCheck
{
    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        var entries = new PReddPlusEntries<Plain>(project, new InputReader<Plain>());
        double[] lost = new double[entries.BaselineStock.Length];
        for (int r = 0; r < entries.RoundCount; r++)
        {
            double[] outflow = new double[lost.Length];
            for (int k = 0; k < entries.From.Length; k++)
            {
                outflow[entries.From[k]] += entries.Rates(r)[k].Value;
            }

            for (int i = 0; i < outflow.Length; i++)
            {
                Check(project, entries, r, i, outflow[i], lost, findings);
            }
        }
    }

    private static void Check(
        PReddPlusProject project, PReddPlusEntries<Plain> entries, int r, int i, double outflow, double[] lost, PReddPlusFindings findings)
    {
        string name = entries.StratumAt(i, 0).First!;
        if (PReddPlusFindings.Snap(outflow) > 1)
        {
            findings.Add(PReddPlusRules.RateTooLarge, $"rounds[{r}]", outflow, name, outflow * 100);
        }
        else if (project.Readings.DenseArea == DenseAreaReading.AsGiven)
        {
            double before = lost[i];
            double atStart = entries.AreaAtStart[i].Value;
            lost[i] += outflow * entries.MonitoredArea(r)[i].Value * entries.Period(r).Years;
            if (PReddPlusFindings.SnapAmount(lost[i] - atStart) > 0 && PReddPlusFindings.SnapAmount(before - atStart) <= 0)
            {
                findings.Add(PReddPlusRules.LossTooLarge, $"rounds[{r}]", lost[i], name, lost[i], atStart);
            }
        }
    }
}

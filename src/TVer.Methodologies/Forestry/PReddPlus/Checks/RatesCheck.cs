using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Rates that cannot be: more than everything in a year, or more than there is. Run where nothing else is wrong.</summary>
internal static class RatesCheck
{
    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        var entries = new PReddPlusEntries<Plain>(project, new InputReader<Plain>());
        int strata = entries.BaselineStock.Length;
        // By stratum, then by round: sums over rounds and over transitions are exact, so that the order of strata cannot change a finding.
        double[] losses = new double[strata * entries.RoundCount];
        for (int r = 0; r < entries.RoundCount; r++)
        {
            for (int i = 0, start = 0, end; i < strata; i++, start = end)
            {
                for (end = start; end < entries.From.Length && entries.From[end] == i; end++)
                {
                }

                double outflow = Plain.Sum(entries.Rates(r)[start..end], PReddPlusSymbols.Outflow).Value;
                Check(project, entries, r, i, outflow, losses.AsSpan(i * entries.RoundCount, r + 1), findings);
            }
        }
    }

    private static void Check(
        PReddPlusProject project, PReddPlusEntries<Plain> entries, int r, int i, double outflow, Span<double> losses, PReddPlusFindings findings)
    {
        string name = entries.StratumAt(i, 0).First!;
        if (PReddPlusFindings.Snap(outflow) > 1)
        {
            findings.Add(PReddPlusRules.RateTooLarge, $"rounds[{r}]", outflow, name, outflow * 100);
        }
        else if (project.Readings.DenseArea == DenseAreaReading.AsGiven)
        {
            double atStart = entries.AreaAtStart[i].Value;
            double before = Arithmetic.Sum(losses[..r]);
            losses[r] = outflow * entries.MonitoredArea(r)[i].Value * entries.Period(r).Years;
            double lost = Arithmetic.Sum(losses);
            if (PReddPlusFindings.SnapAmount(lost - atStart) > 0 && PReddPlusFindings.SnapAmount(before - atStart) <= 0)
            {
                findings.Add(PReddPlusRules.LossTooLarge, $"rounds[{r}]", lost, name, lost, atStart);
            }
        }
    }
}

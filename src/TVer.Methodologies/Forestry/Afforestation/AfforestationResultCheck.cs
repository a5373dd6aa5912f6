using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Rules that depend on the result: what the scale demands, pools left out, readings that give more.</summary>
internal static class AfforestationResultCheck
{
    private const double Tonne = 1e-6;

    public static IReadOnlyList<Finding> Run(AfforestationProject project, AfforestationResult<Quantity>[] rounds)
    {
        var findings = new PReddPlusFindings();
        double net = rounds[^1].Issued.CumulativeNet.Value;
        double largestYear = rounds[0].LargestYear.Value;
        if (Scale.PReddPlus.Classify(largestYear) == ProjectScale.Large && project.Additionality.AllSteps is not { IsMet: true })
        {
            findings.Add(AfforestationRules.AllSteps, "additionality.allSteps", project.Additionality.AllSteps?.IsMet, largestYear);
        }

        for (int r = 0; r < rounds.Length; r++)
        {
            AfforestationNumbersCheck.CheckBaseline(project.Pools, rounds[r].Change, $"rounds[{r}].land", findings);
        }

        foreach (OptionalPool pool in Enum.GetValues<OptionalPool>())
        {
            CheckOmission(project, pool, net, findings);
        }

        foreach (ReadingChoice<AfforestationProject> choice in AfforestationChoices.All)
        {
            double more = choice.Departs(project, out AfforestationProject withDefault) ? net - AfforestationCalculation.NetTotal(withDefault) : 0;
            if (more > Tonne)
            {
                Reading taken = choice.Taken(project);
                findings.Add(AfforestationRules.ReadingGivesMore, choice.Path, taken.Code, choice.Interpretation.Code, taken.Code, more);
            }
        }

        return findings.All;
    }

    /// <summary>A pool that is given everywhere but left out may not lower the result when it is counted; nor may saplings that were measured.</summary>
    private static void CheckOmission(AfforestationProject project, OptionalPool pool, double net, PReddPlusFindings findings)
    {
        if (project.Pools.Contains(pool))
        {
            return;
        }

        AfforestationRound?[] rounds = [.. project.Rounds.Select(round => MeasuredSaplings.With(round.Land, pool, project.FieldData))];
        if (rounds.Contains(null))
        {
            return;
        }

        double lower = net - AfforestationCalculation.NetTotal(project with
        {
            Pools = [.. project.Pools, pool],
            Rounds = [.. project.Rounds.Select((round, r) => round with { Land = rounds[r]! })],
        });
        if (lower > Tonne)
        {
            findings.Add(AfforestationRules.PoolOmission, "pools", null, pool, lower);
        }
    }
}

using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture;

/// <summary>What the check of rounds needs of a round.</summary>
internal readonly record struct RoundSpan(int FirstYear, int LastYear, Estimate<CarbonDioxideEquivalent> Leakage);

/// <summary>Checks that rounds follow each other, and their leakage; and declarations for their evidence.</summary>
internal static class RoundCheck
{
    /// <summary>All findings about the rounds themselves.</summary>
    public static IEnumerable<Finding> Run(IReadOnlyList<RoundSpan> rounds)
    {
        if (rounds.Count == 0)
        {
            yield return FertilizationRules.NoRounds.At("rounds", null);
        }

        for (int k = 0; k < rounds.Count; k++)
        {
            RoundSpan round = rounds[k];
            if (round.LastYear < round.FirstYear || (k > 0 && round.FirstYear != rounds[k - 1].LastYear + 1))
            {
                yield return FertilizationRules.RoundOrder.At($"rounds[{k}]", round.FirstYear, k + 1, round.FirstYear, round.LastYear);
            }

            if (round.Leakage.Value.Value < 0 || round.Leakage.HalfWidth.Value != 0)
            {
                yield return FertilizationRules.Leakage.At($"rounds[{k}].leakage", round.Leakage, k + 1);
            }
            else if (string.IsNullOrWhiteSpace(round.Leakage.Source))
            {
                yield return FertilizationRules.LeakageSource.At($"rounds[{k}].leakage", round.Leakage.Value, k + 1);
            }
        }
    }

    /// <summary>A condition that must be met, with evidence.</summary>
    public static IEnumerable<Finding> Condition(Declaration declaration, FindingRule rule, string path)
    {
        if (!declaration.IsMet)
        {
            yield return rule.At(path, false);
        }
        else if (!declaration.NamesEvidence)
        {
            yield return FertilizationRules.Evidence.At(path, true, path);
        }
    }
}

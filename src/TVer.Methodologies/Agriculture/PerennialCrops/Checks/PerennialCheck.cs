using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>Checks a project of T-VER-S-METH-13-06: applicability, rounds, records, the cut of fertiliser, trees, soil, dead wood.</summary>
internal static class PerennialCheck
{
    private const double LeastCut = 0.05;

    public static IReadOnlyList<Finding> Run(PerennialProject project)
    {
        RoundSpan[] rounds = [.. project.Rounds.Select(Span)];
        var findings = new List<Finding>(Applicability(project.Applicability));
        findings.AddRange(RoundCheck.Run(rounds));
        if (rounds.Length > 0)
        {
            IReadOnlyList<Finding> records = FertilizationCheck.Run(project.Fertilization, rounds[0].FirstYear, rounds[^1].LastYear);
            findings.AddRange(records);
            if (records.All(finding => finding.Severity != Severity.Error))
            {
                findings.AddRange(Cut(project.Fertilization, rounds[0].FirstYear, rounds[^1].LastYear));
            }
        }

        findings.AddRange(TreeCheck.Run(project));
        findings.AddRange(SoilCheck.Run(
            project.Soil, [.. project.Rounds.Select(round => round.Soil)], project.Fertilization.Plots.ToDictionary(plot => plot.Key, plot => plot.Value.Area)));
        findings.AddRange(DeadWood(project.Rounds));
        return findings;
    }

    public static RoundSpan Span(OrchardRound round) => new(round.FirstYear, round.LastYear, round.Leakage);

    /// <summary>The cut of chemical fertiliser in each project year, over all plots, by product and by nitrogen: both must reach 5 %.</summary>
    private static IEnumerable<Finding> Cut(Fertilization fertilization, int firstYear, int lastYear)
    {
        var model = new FertilizationModel(fertilization, new FactorReader(fertilization.Factors));
        (Quantity product, Quantity nitrogen) = model.ChemicalFertilizer(0);
        if (product.Value <= 0 || nitrogen.Value <= 0)
        {
            yield return PerennialRules.NothingToCut.At("fertilization.plots", product.Value);
            yield break;
        }

        for (int year = firstYear; year <= lastYear; year++)
        {
            (Quantity productOfYear, Quantity nitrogenOfYear) = model.ChemicalFertilizer(year);
            double byProduct = Arithmetic.Snap(FertilizerEquations.Cut(product, productOfYear).Value, SnapGrid.Ratio);
            double byNitrogen = Arithmetic.Snap(FertilizerEquations.Cut(nitrogen, nitrogenOfYear).Value, SnapGrid.Ratio);
            FindingRule rule = byProduct >= LeastCut && byNitrogen >= LeastCut ? PerennialRules.CutMet : PerennialRules.Cut;
            yield return rule.At("fertilization.plots", Math.Min(byProduct, byNitrogen), year, Percent(byProduct), Percent(byNitrogen));
        }
    }

    private static double Percent(double ratio) => 100 * ratio;

    private static IEnumerable<Finding> DeadWood(IReadOnlyList<OrchardRound> rounds)
    {
        if (rounds.All(round => round.DeadWoodAndLitter is null))
        {
            yield break;
        }

        for (int k = 0; k < rounds.Count; k++)
        {
            string path = $"rounds[{k}].deadWoodAndLitter";
            if (rounds[k].DeadWoodAndLitter is not { } change)
            {
                yield return PerennialRules.DeadWoodRounds.At(path, null, path);
            }
            else if (string.IsNullOrWhiteSpace(change.Source))
            {
                yield return PerennialRules.DeadWoodSource.At(path, change);
            }
        }
    }

    private static IEnumerable<Finding> Applicability(PerennialApplicability applicability)
    {
        (Declaration Declaration, FindingRule Rule, string Member)[] conditions =
        [
            (applicability.IsManagedCorrectly, PerennialRules.Managed, "isManagedCorrectly"),
            (applicability.IsCorrectPractice, PerennialRules.CorrectPractice, "isCorrectPractice"),
            (applicability.IsMaintained, PerennialRules.Maintained, "isMaintained"),
            (applicability.IsLandUseSuitable, PerennialRules.LandUse, "isLandUseSuitable"),
            (applicability.IsFreeOfLandslideRisk, PerennialRules.Landslide, "isFreeOfLandslideRisk"),
            (applicability.IsNotFelledEarly, PerennialRules.FelledEarly, "isNotFelledEarly"),
            (applicability.HasLandRight, PerennialRules.LandRight, "hasLandRight"),
        ];
        return conditions.SelectMany(one => RoundCheck.Condition(one.Declaration, one.Rule, $"applicability.{one.Member}"));
    }
}

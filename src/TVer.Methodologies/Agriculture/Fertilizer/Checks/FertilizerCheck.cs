using TVer.Methodologies.Agriculture.Tools;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>Checks a project of T-VER-S-METH-13-05: applicability, rounds, records, soil.</summary>
internal static class FertilizerCheck
{
    private const double YearsOfFarming = 5;

    public static IReadOnlyList<Finding> Run(FertilizerProject project)
    {
        RoundSpan[] rounds = [.. project.Rounds.Select(Span)];
        var findings = new List<Finding>(Applicability(project.Applicability));
        findings.AddRange(RoundCheck.Run(rounds));
        if (rounds.Length > 0)
        {
            findings.AddRange(FertilizationCheck.Run(project.Fertilization, rounds[0].FirstYear, rounds[^1].LastYear));
        }

        findings.AddRange(SoilCheck.Run(
            project.Soil, [.. project.Rounds.Select(round => round.Soil)], project.Fertilization.Plots.ToDictionary(plot => plot.Key, plot => plot.Value.Area)));
        return findings;
    }

    public static RoundSpan Span(FertilizerRound round) => new(round.FirstYear, round.LastYear, round.Leakage);

    private static IEnumerable<Finding> Applicability(FertilizerApplicability applicability)
    {
        const string Path = "applicability";
        if (applicability.Practices.Count == 0)
        {
            yield return FertilizerRules.NoPractice.At($"{Path}.practices", null);
        }

        foreach (Finding finding in RoundCheck.Condition(applicability.IsCorrectPractice, FertilizerRules.CorrectPractice, $"{Path}.isCorrectPractice"))
        {
            yield return finding;
        }

        if (applicability.FarmedFor.Years < YearsOfFarming)
        {
            yield return FertilizerRules.FarmedFor.At($"{Path}.farmedFor", applicability.FarmedFor, applicability.FarmedFor);
        }

        foreach (Finding finding in RoundCheck.Condition(applicability.IsFreeOfLandslideRisk, FertilizerRules.Landslide, $"{Path}.isFreeOfLandslideRisk")
            .Concat(RoundCheck.Condition(applicability.HasLandRight, FertilizerRules.LandRight, $"{Path}.hasLandRight")))
        {
            yield return finding;
        }
    }
}

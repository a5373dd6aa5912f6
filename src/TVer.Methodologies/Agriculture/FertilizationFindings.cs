using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Agriculture;

/// <summary>What a statement says of the choices that the texts leave open.</summary>
internal static class FertilizationFindings
{
    /// <summary>Which equations were taken, the methodology's own not being at hand.</summary>
    public static Finding Equations(Document methodology, EmissionChoices choices)
    {
        (string Name, Counting Counting)[] switches =
        [
            ("volatilization", choices.Volatilization), ("leaching", choices.Leaching), ("urea", choices.Urea), ("lime", choices.Lime),
        ];
        string[] counted = [.. switches.Where(one => one.Counting == Counting.Counted).Select(one => one.Name)];
        return FertilizationRules.EquationsNotAtHand.At(
            "fertilization.choices",
            choices.NitrousOxide,
            methodology,
            AgricultureInterpretations.NitrousOxide.Of(choices.NitrousOxide).Code,
            counted.Length == 0 ? "–" : string.Join(", ", counted));
    }

    /// <summary>A warning for each other reading that gives fewer credits.</summary>
    public static IEnumerable<Finding> OtherReadings(IEnumerable<(InterpretationUse Use, string Path)> uses)
    {
        foreach ((InterpretationUse use, string path) in uses)
        {
            foreach (ReadingComparison other in use.Others)
            {
                if (other.Difference is { } difference && Arithmetic.Snap(difference, SnapGrid.Tonnes) < 0)
                {
                    double less = Arithmetic.Snap(-difference, SnapGrid.Tonnes);
                    yield return FertilizationRules.OtherReadingGivesLess.At(
                        path, use.Taken.Code, use.Interpretation.Code, other.Reading.Code, less, use.Taken.Code);
                }
            }
        }
    }
}

using TVer.Methodologies.Agriculture.Fertilizer;

namespace TVer.Methodologies.Agriculture;

/// <summary>The choices about emissions, as readings to compare.</summary>
internal static class FertilizationReadings
{
    /// <summary>Each choice, for a project that holds its records of fertilisation somewhere.</summary>
    public static IEnumerable<ReadingChoice<TProject>> Of<TProject>(Func<TProject, Fertilization> get, Func<TProject, Fertilization, TProject> set)
    {
        yield return Choice(AgricultureInterpretations.NitrousOxide, "nitrousOxide", c => c.NitrousOxide, (c, value) => c with { NitrousOxide = value });
        yield return Choice(AgricultureInterpretations.Volatilization, "volatilization", c => c.Volatilization, (c, value) => c with { Volatilization = value });
        yield return Choice(AgricultureInterpretations.Leaching, "leaching", c => c.Leaching, (c, value) => c with { Leaching = value });
        yield return Choice(AgricultureInterpretations.Urea, "urea", c => c.Urea, (c, value) => c with { Urea = value });
        yield return Choice(AgricultureInterpretations.Lime, "lime", c => c.Lime, (c, value) => c with { Lime = value });

        ReadingChoice<TProject> Choice<TReading>(
            Interpretation<TReading> interpretation, string member, Func<EmissionChoices, TReading> read, Func<EmissionChoices, TReading, EmissionChoices> change)
            where TReading : struct, Enum => ReadingChoice<TProject>.Of(
                interpretation,
                $"fertilization.choices.{member}",
                project => read(get(project).Choices),
                (project, value) => set(project, get(project) with { Choices = change(get(project).Choices, value) }));
    }
}

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The choice of each interpretation in <see cref="PReddPlusReadings"/>.</summary>
internal static class PReddPlusChoices
{
    public static readonly IReadOnlyList<ReadingChoice<PReddPlusProject>> All =
    [
        Of(PReddPlusInterpretations.Enhancement, "enhancement", r => r.Enhancement, (r, value) => r with { Enhancement = value }),
        Of(PReddPlusInterpretations.ProjectLosses, "projectLosses", r => r.ProjectLosses, (r, value) => r with { ProjectLosses = value }),
        Of(PReddPlusInterpretations.Discount, "discount", r => r.Discount, (r, value) => r with { Discount = value }),
        Of(PReddPlusInterpretations.AreaChange, "areaChange", r => r.AreaChange, (r, value) => r with { AreaChange = value }),
        Of(PReddPlusInterpretations.Rate, "rate", r => r.Rate, (r, value) => r with { Rate = value }),
        Of(PReddPlusInterpretations.Recovery, "recovery", r => r.Recovery, (r, value) => r with { Recovery = value }),
        Of(PReddPlusInterpretations.DenseArea, "denseArea", r => r.DenseArea, (r, value) => r with { DenseArea = value }),
        Of(PReddPlusInterpretations.BaselineSoil, "baselineSoil", r => r.BaselineSoil, (r, value) => r with { BaselineSoil = value }),
        Of(PReddPlusInterpretations.MarketRatio, "marketRatio", r => r.MarketRatio, (r, value) => r with { MarketRatio = value }),
    ];

    private static ReadingChoice<PReddPlusProject> Of<TReading>(
        Interpretation<TReading> interpretation,
        string member,
        Func<PReddPlusReadings, TReading> get,
        Func<PReddPlusReadings, TReading, PReddPlusReadings> set)
        where TReading : struct, Enum => ReadingChoice<PReddPlusProject>.Of(
            interpretation,
            $"readings.{member}",
            project => get(project.Readings),
            (project, value) => project with { Readings = set(project.Readings, value) });
}

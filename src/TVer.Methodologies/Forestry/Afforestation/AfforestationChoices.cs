using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>The choice of each interpretation in <see cref="AfforestationReadings"/>.</summary>
internal static class AfforestationChoices
{
    public static readonly IReadOnlyList<ReadingChoice<AfforestationProject>> All =
    [
        ReadingChoice<AfforestationProject>.Of(
            PReddPlusInterpretations.BaselineSoil,
            "readings.baselineSoil",
            project => project.Readings.BaselineSoil,
            (project, value) => project with { Readings = project.Readings with { BaselineSoil = value } }),
        ReadingChoice<AfforestationProject>.Of(
            PReddPlusInterpretations.Discount,
            "readings.discount",
            project => project.Readings.Discount,
            (project, value) => project with { Readings = project.Readings with { Discount = value } }),
    ];
}

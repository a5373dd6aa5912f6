using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Ties an interpretation to the member of <see cref="AfforestationReadings"/> that chooses among its readings.</summary>
internal sealed record AfforestationChoice(
    Interpretation Interpretation,
    Func<AfforestationReadings, Reading> Taken,
    Func<AfforestationReadings, IEnumerable<(Reading Reading, AfforestationReadings Readings)>> Others)
{
    public static readonly IReadOnlyList<AfforestationChoice> All =
    [
        Of(PReddPlusInterpretations.BaselineSoil, readings => readings.BaselineSoil, (readings, value) => readings with { BaselineSoil = value }),
        Of(PReddPlusInterpretations.Discount, readings => readings.Discount, (readings, value) => readings with { Discount = value }),
    ];

    private static AfforestationChoice Of<TReading>(
        Interpretation<TReading> interpretation,
        Func<AfforestationReadings, TReading> get,
        Func<AfforestationReadings, TReading, AfforestationReadings> set)
        where TReading : struct, Enum => new(
            interpretation,
            readings => interpretation.Of(get(readings)),
            readings => interpretation.Values
                .Where(value => !value.Equals(get(readings)))
                .Select(value => (interpretation.Of(value), set(readings, value))));
}

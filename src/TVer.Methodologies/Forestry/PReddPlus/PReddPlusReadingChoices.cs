namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Ties each interpretation to the member of <see cref="PReddPlusReadings"/> that chooses among its readings.</summary>
internal sealed class PReddPlusReadingChoices
{
    public static readonly IReadOnlyList<PReddPlusReadingChoices> All =
    [
        Of(PReddPlusInterpretations.Enhancement, r => r.Enhancement, (r, value) => r with { Enhancement = value }),
        Of(PReddPlusInterpretations.ProjectLosses, r => r.ProjectLosses, (r, value) => r with { ProjectLosses = value }),
        Of(PReddPlusInterpretations.Discount, r => r.Discount, (r, value) => r with { Discount = value }),
        Of(PReddPlusInterpretations.AreaChange, r => r.AreaChange, (r, value) => r with { AreaChange = value }),
        Of(PReddPlusInterpretations.Rate, r => r.Rate, (r, value) => r with { Rate = value }),
        Of(PReddPlusInterpretations.Recovery, r => r.Recovery, (r, value) => r with { Recovery = value }),
        Of(PReddPlusInterpretations.DenseArea, r => r.DenseArea, (r, value) => r with { DenseArea = value }),
        Of(PReddPlusInterpretations.BaselineSoil, r => r.BaselineSoil, (r, value) => r with { BaselineSoil = value }),
        Of(PReddPlusInterpretations.MarketRatio, r => r.MarketRatio, (r, value) => r with { MarketRatio = value }),
    ];

    private readonly Func<PReddPlusReadings, Reading> _taken;
    private readonly Func<PReddPlusReadings, IEnumerable<(Reading, PReddPlusReadings)>> _others;

    private PReddPlusReadingChoices(
        Interpretation interpretation,
        Func<PReddPlusReadings, Reading> taken,
        Func<PReddPlusReadings, IEnumerable<(Reading, PReddPlusReadings)>> others)
    {
        Interpretation = interpretation;
        _taken = taken;
        _others = others;
    }

    public Interpretation Interpretation { get; }

    /// <summary>The reading that a project takes.</summary>
    public Reading Taken(PReddPlusReadings readings) => _taken(readings);

    /// <summary>Each other reading, with everything else as the project has it.</summary>
    public IEnumerable<(Reading Reading, PReddPlusReadings Readings)> Others(PReddPlusReadings readings) => _others(readings);

    private static PReddPlusReadingChoices Of<TReading>(
        Interpretation<TReading> interpretation,
        Func<PReddPlusReadings, TReading> get,
        Func<PReddPlusReadings, TReading, PReddPlusReadings> set)
        where TReading : struct, Enum => new(
            interpretation,
            readings => interpretation.Of(get(readings)),
            readings => interpretation.Values
                .Where(value => !value.Equals(get(readings)))
                .Select(value => (interpretation.Of(value), set(readings, value))));
}

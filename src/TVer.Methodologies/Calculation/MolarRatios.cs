namespace TVer.Methodologies.Calculation;

/// <summary>
/// The ratios of molar masses that turn an element into its gas, as every document prints them. Each equation names its own, so
/// that the trail cites the clause of that equation.
/// </summary>
internal static class MolarRatios
{
    /// <summary>44/12: carbon dioxide of its carbon.</summary>
    /// <param name="clause">The equation that prints it.</param>
    /// <param name="unit">Mass of carbon dioxide in one of carbon.</param>
    public static Factor CarbonDioxidePerCarbon(Clause clause, string unit = "tCO2e/tC") => new(44, 12, unit, clause);

    /// <summary>44/28: nitrous oxide of its nitrogen.</summary>
    /// <param name="clause">The equation that prints it.</param>
    /// <param name="unit">Mass of nitrous oxide in one of nitrogen.</param>
    public static Factor NitrousOxidePerNitrogen(Clause clause, string unit = "kg N2O/kg N") => new(44, 28, unit, clause);
}

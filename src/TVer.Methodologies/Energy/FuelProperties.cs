using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Energy;

/// <summary>The names under which the library's sets of factors hold fuels.</summary>
internal static class FuelProperties
{
    public const string CalorificValueSet = "fuel-ncv-dede";

    public const string EmissionFactorSet = "fuel-ipcc-2006";

    private static readonly Unit Energy = Unit.Parse("MJ");
    private static readonly Unit Litre = Unit.Parse("L");
    private static readonly Unit Kilogram = Unit.Parse("kg");

    public static string CarbonDioxideRow(string fuel) => $"{fuel} CO2";

    /// <summary>Whether a unit measures an amount of fuel, by volume or by mass.</summary>
    public static bool IsAmount(Unit unit) => unit.Dimension == Litre.Dimension || unit.Dimension == Kilogram.Dimension;

    /// <summary>Whether a unit is that of a density.</summary>
    public static bool IsDensity(Unit unit) => unit.Dimension == (Kilogram / Litre).Dimension;

    /// <summary>The unit of fuel, L or kg, that a unit of calorific value is per; null where it is none.</summary>
    public static Unit? PerUnit(Unit calorificValue) =>
        calorificValue.Dimension == (Energy / Litre).Dimension ? Litre : calorificValue.Dimension == (Energy / Kilogram).Dimension ? Kilogram : null;

    /// <summary>The unit of the calorific value of a fuel as it will be used; null where it cannot be known.</summary>
    public static Unit? CalorificUnit(Fuel fuel, FactorReader factors)
    {
        if (fuel.NetCalorificValue is { } given)
        {
            return given.Unit;
        }

        return fuel.Row is not null && fuel.CalorificValueFrom == CalorificValueSource.NationalStatistics &&
            factors.Find(CalorificValueSet) is { } set && set.Rows.TryGetValue(fuel.Row, out FactorRow? row) && Unit.TryParse(row.Unit, out Unit? unit)
            ? unit
            : null;
    }
}

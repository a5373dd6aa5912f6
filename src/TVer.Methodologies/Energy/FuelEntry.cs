using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Energy;

/// <summary>Enters the fuels of a period into a calculation.</summary>
internal static class FuelEntry
{
    private static readonly Unit KilogramsPerTerajoule = Unit.Parse("kgCO2/TJ");

    /// <summary>GHG_Fuel of all fuels of a period.</summary>
    /// <param name="fuels">By name.</param>
    /// <param name="reader">How inputs are entered.</param>
    /// <param name="path">The path of the fuels in the input.</param>
    /// <param name="at">The index of the period: its last year, and the place where fuel of other places is in the same trail.</param>
    public static N Enter<N>(IReadOnlyDictionary<string, FuelUse> fuels, InputReader<N> reader, string path, At at)
        where N : IValue<N>
    {
        string[] names = [.. fuels.Keys.Order(StringComparer.Ordinal)];
        N[] emissions = Array.ConvertAll(names, name =>
            Emission<N>(fuels[name], at with { First = at.First is null ? name : $"{at.First}: {name}" }, $"{path}.{name}"));
        return FossilFuelEquations.Total<N>(emissions, at);
    }

    private static N Emission<N>(FuelUse fuel, At at, string path)
        where N : IValue<N>
    {
        Unit unit = fuel.MonthlyAmounts[0].Unit;
        int monthsBefore = (12 * at.Time) - fuel.MonthlyAmounts.Count;
        N[] months = [.. fuel.MonthlyAmounts.Select((amount, m) => N.Input(
            new Datum { Value = amount.Unit.Convert(amount.Value, unit), Unit = unit, Source = fuel.Source, Path = $"{path}.monthlyAmounts[{m}]" },
            FossilFuelSymbols.MonthlyAmount,
            at with { Time = monthsBefore + m + 1 }))];
        N amount = N.Sum(months, FossilFuelSymbols.Amount, at);
        N calorific = N.Input(
            new Datum
            {
                Value = fuel.NetCalorificValue.Unit.Convert(fuel.NetCalorificValue.Value, MegajoulesPer(unit)),
                Unit = MegajoulesPer(unit),
                Source = fuel.CalorificValueNote,
                Path = $"{path}.netCalorificValue",
            },
            FossilFuelSymbols.NetCalorificValue,
            at);
        N factor = N.Input(
            new Datum
            {
                Value = fuel.EmissionFactor.Unit.Convert(fuel.EmissionFactor.Value, KilogramsPerTerajoule),
                Path = $"{path}.emissionFactor",
            },
            FossilFuelSymbols.EmissionFactor,
            at);
        return FossilFuelEquations.Emission(amount, calorific, factor, at);
    }

    private static Unit MegajoulesPer(Unit unit) => Unit.Parse("MJ") / unit;
}

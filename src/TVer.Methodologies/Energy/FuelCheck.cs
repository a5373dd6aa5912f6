using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Energy;

/// <summary>Checks fuels and their amounts.</summary>
internal static class FuelCheck
{
    private static readonly Unit EmissionFactorUnit = Unit.Parse("kgCO2/TJ");

    /// <summary>Checks what is said of each fuel.</summary>
    public static IEnumerable<Finding> Properties(IReadOnlyDictionary<string, Fuel> fuels, FactorReader factors, string path)
    {
        foreach ((string name, Fuel fuel) in fuels)
        {
            IEnumerable<Finding> findings = fuel.Mixture is null
                ? Single(name, fuel, factors, $"{path}.{name}")
                : Mixture(name, fuel, fuel.Mixture, fuels, $"{path}.{name}");
            foreach (Finding finding in findings)
            {
                yield return finding;
            }
        }
    }

    /// <summary>Checks that an amount of a known fuel can meet its calorific value.</summary>
    public static IEnumerable<Finding> Amount(string name, Measurement amount, IReadOnlyDictionary<string, Fuel> fuels, FactorReader factors, string path)
    {
        IEnumerable<string> singles = fuels[name].Mixture?.Keys ?? [name];
        foreach (string single in singles)
        {
            if (fuels.TryGetValue(single, out Fuel? fuel) && FuelProperties.CalorificUnit(fuel, factors) is { } unit &&
                FuelProperties.PerUnit(unit) is { } per && per.Dimension != amount.Unit.Dimension && fuel.Density is null)
            {
                yield return FuelRules.AmountUnit.At(path, amount, single, amount.Unit, per);
            }
        }
    }

    private static IEnumerable<Finding> Single(string name, Fuel fuel, FactorReader factors, string path)
    {
        bool hasValue = FuelProperties.CalorificUnit(fuel, factors) is { } unit && FuelProperties.PerUnit(unit) is not null &&
            fuel.NetCalorificValue is not { Value: <= 0 };
        if (fuel.CalorificValueFrom is null)
        {
            yield return FuelRules.CalorificValueFrom.At($"{path}.calorificValueFrom", null, name);
        }
        else if (!hasValue)
        {
            yield return FuelRules.CalorificValue.At($"{path}.netCalorificValue", fuel.NetCalorificValue, name);
        }
        else if (FuelRules.LacksReason(fuel.CalorificValueFrom.Value, fuel.CalorificValueNote))
        {
            yield return FuelRules.CalorificValuePreference.At($"{path}.calorificValueNote", null, name, fuel.CalorificValueFrom);
        }

        FactorRow? row = null;
        bool hasRow = fuel.Row is not null && factors.Find(FuelProperties.EmissionFactorSet) is { } set &&
            set.Rows.TryGetValue(FuelProperties.CarbonDioxideRow(fuel.Row), out row);
        bool isGiven = fuel.EmissionFactor is { } given && given.Unit.Dimension == EmissionFactorUnit.Dimension && given.Value >= 0;
        if (!isGiven && (fuel.EmissionFactor is not null || !hasRow))
        {
            yield return FuelRules.EmissionFactor.At($"{path}.emissionFactor", fuel.EmissionFactor, name);
        }
        else if (isGiven && row is { Lower: { } lower, Upper: { } upper } &&
            !(fuel.EmissionFactor!.Value.Unit.Convert(fuel.EmissionFactor.Value.Value, EmissionFactorUnit) is var value && value >= lower && value <= upper))
        {
            yield return FuelRules.EmissionFactorBounds.At($"{path}.emissionFactor", fuel.EmissionFactor, name, lower, upper);
        }

        if (fuel.Density is { } density && !(FuelProperties.IsDensity(density.Unit) && density.Value > 0))
        {
            yield return FuelRules.Density.At($"{path}.density", density, name);
        }

        if (fuel.Biogenic is { IsMet: true, NamesEvidence: false })
        {
            yield return FuelRules.BiogenicEvidence.At($"{path}.biogenic", true, name);
        }
    }

    private static IEnumerable<Finding> Mixture(
        string name, Fuel fuel, IReadOnlyDictionary<string, Ratio> mixture, IReadOnlyDictionary<string, Fuel> fuels, string path)
    {
        if (fuel.Row is not null || fuel.NetCalorificValue is not null || fuel.EmissionFactor is not null || fuel.CalorificValueFrom is not null ||
            fuel.Density is not null || fuel.Biogenic is not null)
        {
            yield return FuelRules.MixtureProperties.At(path, null, name);
        }

        double sum = Arithmetic.Snap(Arithmetic.Sum([.. mixture.Values.Select(share => share.Value)]), SnapGrid.Ratio);
        if (sum != 1 || mixture.Values.Any(share => share.Value <= 0))
        {
            yield return FuelRules.Mixture.At($"{path}.mixture", sum, name, sum);
        }

        foreach (string component in mixture.Keys)
        {
            if (!fuels.TryGetValue(component, out Fuel? single) || single.Mixture is not null)
            {
                yield return FuelRules.MixtureComponent.At($"{path}.mixture.{component}", component, component, name);
            }
        }
    }
}

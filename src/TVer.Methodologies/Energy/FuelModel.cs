using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Energy;

/// <summary>Computes the carbon dioxide of amounts of the fuels of a project. Made for one calculation; the fuels have passed their check.</summary>
internal sealed class FuelModel(IReadOnlyDictionary<string, Fuel> fuels, FactorReader factors, string path)
{
    private readonly Dictionary<string, Quantity> _calorificValues = [];
    private readonly Dictionary<string, Quantity> _emissionFactors = [];
    private readonly Dictionary<string, Quantity> _densities = [];

    /// <summary>The emission of an amount of one fuel or mixture, as one or more terms: one a fuel.</summary>
    public IEnumerable<Quantity> Emissions(string name, Quantity amount, At at)
    {
        if (fuels[name].Mixture is not { } mixture)
        {
            return Single(name, amount, at) is { } emission ? [emission] : [];
        }

        var terms = new List<Quantity>();
        foreach ((string component, Ratio share) in mixture.InOrder())
        {
            At where = at with { Second = component };
            Quantity part = Quantity.Input(
                new Datum { Value = share.Value, Path = $"{path}.{name}.mixture.{component}", Source = fuels[name].Source },
                FossilFuelSymbols.ComponentShare, where);
            if (Single(component, FossilFuelEquations.Component(amount, part, where), where) is { } emission)
            {
                terms.Add(emission);
            }
        }

        return terms;
    }

    private Quantity? Single(string name, Quantity amount, At at)
    {
        Fuel fuel = fuels[name];
        if (fuel.Biogenic is { IsMet: true })
        {
            return null;
        }

        Unit per = FuelProperties.PerUnit(FuelProperties.CalorificUnit(fuel, factors)!)!;
        Quantity converted = amount.Dimension == per.Dimension ? amount
            : amount.Dimension == Dimension.Mass ? FossilFuelEquations.Volume(amount, Density(name, fuel), at)
            : FossilFuelEquations.Mass(amount, Density(name, fuel), at);
        return FossilFuelEquations.Emission(converted, CalorificValue(name, fuel, per), EmissionFactor(name, fuel), at);
    }

    private Quantity CalorificValue(string name, Fuel fuel, Unit per) => Once(_calorificValues, name, () =>
        fuel.NetCalorificValue is { } given
            ? Entered(given, Unit.Parse("MJ") / per, FossilFuelSymbols.NetCalorificValue, name, "netCalorificValue", fuel)
            : factors.Read(FuelProperties.CalorificValueSet, fuel.Row!, FossilFuelSymbols.NetCalorificValue, Unit.Parse("MJ") / per));

    private Quantity EmissionFactor(string name, Fuel fuel) => Once(_emissionFactors, name, () =>
        fuel.EmissionFactor is { } given
            ? Entered(given, FossilFuelSymbols.EmissionFactor.Unit!, FossilFuelSymbols.EmissionFactor, name, "emissionFactor", fuel)
            : factors.Read(FuelProperties.EmissionFactorSet, FuelProperties.CarbonDioxideRow(fuel.Row!), FossilFuelSymbols.EmissionFactor));

    private Quantity Density(string name, Fuel fuel) => Once(_densities, name, () =>
        Entered(fuel.Density!.Value, Unit.Parse("kg/L"), FossilFuelSymbols.Density, name, "density", fuel));

    private Quantity Entered(Measurement given, Unit unit, Symbol symbol, string name, string member, Fuel fuel) => Quantity.Input(
        new Datum
        {
            Value = given.Unit.Convert(given.Value, unit),
            Unit = unit,
            Entered = given.Unit.Equals(unit) ? null : given,
            Source = fuel.Source,
            Path = $"{path}.{name}.{member}",
        },
        symbol,
        new At(name));

    private static Quantity Once(Dictionary<string, Quantity> known, string name, Func<Quantity> make)
    {
        if (!known.TryGetValue(name, out Quantity? value))
        {
            value = make();
            known.Add(name, value);
        }

        return value;
    }
}

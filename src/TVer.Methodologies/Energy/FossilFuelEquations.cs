using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Energy;

/// <summary>
/// Carbon dioxide from burning fossil fuel, as T-VER-P-METH-13-03 v02, 6.2 prints it:
/// GHG_Fuel = Σ (FC_i × (NCV_i × 10⁻⁶) × EF_CO2,i) × 10⁻³.
/// </summary>
public static class FossilFuelEquations
{
    /// <summary>10⁻⁶ TJ/MJ.</summary>
    public static readonly Factor TerajoulesPerMegajoule = new(1, 1_000_000, "TJ/MJ", FossilFuelSymbols.Rule);

    /// <summary>10⁻³ t/kg.</summary>
    public static readonly Factor TonnesPerKilogram = new(1, 1_000, "tCO2e/kgCO2e", FossilFuelSymbols.Rule);

    /// <summary>GHG_Fuel,i: the emission of one fuel.</summary>
    /// <param name="amount">FC_i, in litres, kilograms or another unit of the fuel; 0 or more.</param>
    /// <param name="netCalorificValue">NCV_i, MJ per that unit; above 0.</param>
    /// <param name="emissionFactor">EF_CO2,i, kgCO2/TJ; above 0.</param>
    /// <param name="at">The fuel and the time.</param>
    /// <returns>tCO2e.</returns>
    public static N Emission<N>(N amount, N netCalorificValue, N emissionFactor, At at = default)
        where N : IValue<N> =>
        (amount * (netCalorificValue * N.Of(TerajoulesPerMegajoule)) * emissionFactor * N.Of(TonnesPerKilogram)).As(FossilFuelSymbols.FuelEmission, at);

    /// <summary>GHG_Fuel: the emission of all fuels, an exact sum.</summary>
    /// <param name="emissions">GHG_Fuel,i of each fuel, tCO2e; may be empty.</param>
    /// <param name="at">The time.</param>
    /// <returns>tCO2e; 0 for no fuel.</returns>
    public static N Total<N>(ReadOnlySpan<N> emissions, At at = default)
        where N : IValue<N> => N.Sum(emissions, FossilFuelSymbols.TotalEmission, at);

    /// <summary>
    /// The emission of methane or nitrous oxide of one fuel, FC_i × NCV_i × 10⁻⁶ × EF × GWP × 10⁻³. T-VER counts carbon dioxide
    /// only; TGO's factors for the carbon footprint add these two.
    /// </summary>
    /// <param name="amount">FC_i; 0 or more.</param>
    /// <param name="netCalorificValue">NCV_i, MJ per the same unit; above 0.</param>
    /// <param name="emissionFactor">EF, kg of the gas per TJ; 0 or more.</param>
    /// <param name="potential">GWP of the gas, kgCO2e/kg; for methane that of fossil methane.</param>
    /// <param name="at">The fuel, the gas and the time.</param>
    /// <returns>tCO2e.</returns>
    public static N OtherGas<N>(N amount, N netCalorificValue, N emissionFactor, N potential, At at = default)
        where N : IValue<N> =>
        (amount * (netCalorificValue * N.Of(TerajoulesPerMegajoule)) * emissionFactor * potential * N.Of(TonnesPerKilogram))
        .As(FossilFuelSymbols.OtherGasEmission, at);

    /// <summary>The amount of one component of a mixture.</summary>
    /// <param name="amount">The amount of the mixture.</param>
    /// <param name="share">The share of the component, in the measure of the amount: by volume for litres, by mass for kilograms.</param>
    /// <param name="at">The component and the time.</param>
    /// <returns>The unit of the amount.</returns>
    public static N Component<N>(N amount, N share, At at = default)
        where N : IValue<N> => (amount * share).As(FossilFuelSymbols.ComponentAmount, at);

    /// <summary>The volume of a mass of fuel, where the calorific value is per volume.</summary>
    /// <param name="mass">The mass.</param>
    /// <param name="density">The density; above 0.</param>
    /// <param name="at">The fuel and the time.</param>
    public static N Volume<N>(N mass, N density, At at = default)
        where N : IValue<N> => (mass / density).As(FossilFuelSymbols.ConvertedAmount, at);

    /// <summary>The mass of a volume of fuel, where the calorific value is per mass.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="density">The density; above 0.</param>
    /// <param name="at">The fuel and the time.</param>
    public static N Mass<N>(N volume, N density, At at = default)
        where N : IValue<N> => (volume * density).As(FossilFuelSymbols.ConvertedAmount, at);
}

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
}

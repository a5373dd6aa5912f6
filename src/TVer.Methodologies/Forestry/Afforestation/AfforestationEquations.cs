using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>
/// The equations of afforestation and reforestation as T-VER-P-METH-13-03 v02 prints them from T-VER-P-METH-13-01:
/// 5.2.2 baseline change, 6.1.2 project change, 8 net removal.
/// </summary>
public static class AfforestationEquations
{
    private static readonly Factor NoTonnes = new(0, 1, "tCO2e", Documents.PReddPlusV02.At("11.2"));

    /// <summary>ΔC_AR,BSL,t: the baseline change of the pools counted.</summary>
    /// <param name="pools">The change of each pool in the period, tCO2e; soil only where the interpretation counts it.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e.</returns>
    public static N BaselineChange<N>(ReadOnlySpan<N> pools, At at = default)
        where N : IValue<N> => N.Sum(pools, AfforestationSymbols.BaselineChange, at);

    /// <summary>The baseline change of soil as the library counts it: subtracted where it is a gain, and never added to the credits where it is a loss.</summary>
    /// <param name="soil">ΔC_SOC_BSL,t, tCO2e.</param>
    /// <param name="at">The period.</param>
    public static N CountedBaselineSoil<N>(N soil, At at = default)
        where N : IValue<N> => N.Max(soil, N.Of(NoTonnes)).As(AfforestationSymbols.CountedBaselineSoil, at);

    /// <summary>ΔC_AR,PROJ,t: the project change of the pools counted.</summary>
    /// <param name="pools">The change of each pool in the period, tCO2e.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e.</returns>
    public static N ProjectChange<N>(ReadOnlySpan<N> pools, At at = default)
        where N : IValue<N> => N.Sum(pools, AfforestationSymbols.ProjectChange, at);

    /// <summary>ΔC_AR,t = ΔC_AR,PROJ,t − ΔC_AR,BSL,t − GHG_AR,PROJ,t − LK_AR,t. The baseline removal happens anyway: it is subtracted.</summary>
    /// <param name="projectChange">ΔC_AR,PROJ,t, tCO2e, after the uncertainty discount.</param>
    /// <param name="baselineChange">ΔC_AR,BSL,t, tCO2e, after the uncertainty discount.</param>
    /// <param name="projectEmissions">GHG_AR,PROJ,t, tCO2e.</param>
    /// <param name="leakage">LK_AR,t, tCO2e.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e; may be negative.</returns>
    public static N NetRemoval<N>(N projectChange, N baselineChange, N projectEmissions, N leakage, At at = default)
        where N : IValue<N> => Balance(projectChange, baselineChange, projectEmissions, leakage).As(AfforestationSymbols.NetRemoval, at);

    /// <summary>8, before it is given its name: also the net removal before fuel, which decides the scale.</summary>
    internal static N Balance<N>(N projectChange, N baselineChange, N projectEmissions, N leakage)
        where N : IValue<N> => projectChange - baselineChange - projectEmissions - leakage;
}

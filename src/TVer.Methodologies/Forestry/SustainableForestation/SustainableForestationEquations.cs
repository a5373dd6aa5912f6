using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools;
using S = TVer.Methodologies.Forestry.SustainableForestation.SustainableForestationSymbols;

namespace TVer.Methodologies.Forestry.SustainableForestation;

/// <summary>The equations of T-VER-S-METH-13-01 v02. Burning (section 6) is the equation of the tool on burning, with its own trigger.</summary>
public static class SustainableForestationEquations
{
    private static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(S.Stock.Clause);

    /// <summary>4 and 5: C_TT = C_TREE × 44/12.</summary>
    /// <param name="treeCarbon">C_TREE, tC, from T-VER-S-TOOL-01-01.</param>
    /// <param name="at">The year.</param>
    /// <returns>tCO2e.</returns>
    public static N Stock<N>(N treeCarbon, At at = default)
        where N : IValue<N> => (treeCarbon * N.Of(CarbonDioxidePerCarbon)).As(S.Stock, at);

    /// <summary>6: PE = GHG_Burning.</summary>
    /// <param name="burning">GHG_Burning, tCO2e.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e.</returns>
    public static N ProjectEmission<N>(N burning, At at = default)
        where N : IValue<N> => burning.As(S.ProjectEmission, at);

    /// <summary>7: leakage is not considered.</summary>
    /// <param name="at">The round.</param>
    /// <returns>0 tCO2e.</returns>
    public static N NoLeakage<N>(At at = default)
        where N : IValue<N> => N.Sum([], S.Leakage, at);

    /// <summary>8: C_SEQ = C_TT,t − C_TT,i − PE − GHG_LEAK.</summary>
    /// <param name="stock">C_TT,t, tCO2e.</param>
    /// <param name="earlierStock">C_TT,i of the base year or the year last certified, tCO2e.</param>
    /// <param name="projectEmission">PE, tCO2e.</param>
    /// <param name="leakage">GHG_LEAK, tCO2e.</param>
    /// <param name="at">The round.</param>
    /// <returns>tCO2e; may be negative.</returns>
    public static N Sequestration<N>(N stock, N earlierStock, N projectEmission, N leakage, At at = default)
        where N : IValue<N> => (stock - earlierStock - projectEmission - leakage).As(S.Sequestration, at);
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>A stratum whose dead wood or litter is a default share of the carbon of its trees.</summary>
public sealed record DefaultShareStratum
{
    /// <summary>C_TREE,i: carbon of living trees.</summary>
    public required Estimate<CarbonDioxideEquivalent> Trees { get; init; }

    /// <summary>Its biome.</summary>
    public required Biome Biome { get; init; }

    /// <summary>Its elevation above the sea; needed in the tropics.</summary>
    public Length? Elevation { get; init; }

    /// <summary>Its annual precipitation, such as 1300 mm/yr; needed in the tropics.</summary>
    public Measurement? Precipitation { get; init; }

    /// <summary>Dead wood stays in place and people do not remove it; needed for dead wood.</summary>
    public Declaration? DeadWoodStays { get; init; }

    /// <summary>Litter stays in place and people do not remove it; needed for litter.</summary>
    public Declaration? LitterStays { get; init; }

    /// <summary>Which share is taken at exactly 2,000 m.</summary>
    public ElevationLimitReading AtElevationLimit { get; init; }
}

/// <summary>The default shares applied to a stratum.</summary>
public static class DefaultShareModel
{
    /// <summary>C_DW,i (equation 9).</summary>
    /// <param name="stratum">A stratum that <see cref="DeadWoodTool"/> finds no error in.</param>
    /// <param name="name">Its name.</param>
    /// <returns>tCO2e.</returns>
    public static N DeadWood<N>(DefaultShareStratum stratum, string name)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(stratum);
        var at = new At(name);
        return DefaultShareEquations.DeadWood(
            Trees<N>(stratum, at),
            stratum.Biome == Biome.Tropical
                ? DefaultShareEquations.TropicalDeadWoodShare(Elevation<N>(stratum, at), Precipitation<N>(stratum, at), stratum.AtElevationLimit, at)
                : DefaultShareEquations.TemperateDeadWoodShare<N>(at),
            at);
    }

    /// <summary>C_LI,i (equation 15).</summary>
    /// <param name="stratum">A stratum that <see cref="DeadWoodTool"/> finds no error in.</param>
    /// <param name="name">Its name.</param>
    /// <returns>tCO2e.</returns>
    public static N Litter<N>(DefaultShareStratum stratum, string name)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(stratum);
        var at = new At(name);
        return DefaultShareEquations.Litter(
            Trees<N>(stratum, at),
            stratum.Biome == Biome.Tropical
                ? DefaultShareEquations.TropicalLitterShare(Elevation<N>(stratum, at), Precipitation<N>(stratum, at), stratum.AtElevationLimit, at)
                : DefaultShareEquations.TemperateLitterShare<N>(at),
            at);
    }

    private static N Trees<N>(DefaultShareStratum stratum, At at)
        where N : IValue<N> => ToolInput.Read<N, CarbonDioxideEquivalent>(stratum.Trees, S.StratumTrees, "trees", at);

    private static N Elevation<N>(DefaultShareStratum stratum, At at)
        where N : IValue<N> => ToolInput.Read<N, Length>(stratum.Elevation.GetValueOrDefault(), S.Elevation, "elevation", at);

    private static N Precipitation<N>(DefaultShareStratum stratum, At at)
        where N : IValue<N> => ToolInput.Read<N>(stratum.Precipitation.GetValueOrDefault(), S.Precipitation, "precipitation", at);
}

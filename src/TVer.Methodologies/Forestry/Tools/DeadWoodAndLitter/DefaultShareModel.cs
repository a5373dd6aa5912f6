using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>What decides the default share of a stratum, and whether the tool allows one.</summary>
public sealed record DefaultShareConditions
{
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

/// <summary>A stratum whose dead wood or litter is a default share of the carbon of its trees.</summary>
public sealed record DefaultShareStratum
{
    /// <summary>C_TREE,i: carbon of living trees.</summary>
    public required Estimate<CarbonDioxideEquivalent> Trees { get; init; }

    /// <summary>What decides its share.</summary>
    public required DefaultShareConditions Conditions { get; init; }
}

/// <summary>Strata whose dead wood or litter is a default share of the carbon of the trees of the land that refers to them.</summary>
public sealed record DefaultShareSites
{
    /// <summary>What decides the share of each stratum, by name.</summary>
    public required IReadOnlyDictionary<string, DefaultShareConditions> Strata { get; init; }
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
        return DefaultShareEquations.DeadWood(Trees<N>(stratum, at), new DefaultShares<N>(stratum.Conditions, at, "conditions.").DeadWood, at);
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
        return DefaultShareEquations.Litter(Trees<N>(stratum, at), new DefaultShares<N>(stratum.Conditions, at, "conditions.").Litter, at);
    }

    private static N Trees<N>(DefaultShareStratum stratum, At at)
        where N : IValue<N> => ToolInput.Read<N, CarbonDioxideEquivalent>(stratum.Trees, S.StratumTrees, "trees", at);
}

/// <summary>DF_DW and DF_LI of a stratum; elevation and precipitation are read once for both.</summary>
internal sealed class DefaultShares<N>
    where N : IValue<N>
{
    /// <summary>Looks the shares of a stratum up.</summary>
    /// <param name="conditions">Conditions that <see cref="DeadWoodTool"/> finds no error in.</param>
    /// <param name="at">The stratum, and the number of the entry where a project has several.</param>
    /// <param name="prefix">Comes before the path of every input.</param>
    public DefaultShares(DefaultShareConditions conditions, At at, string prefix)
    {
        if (conditions.Biome != Biome.Tropical)
        {
            DeadWood = DefaultShareEquations.TemperateDeadWoodShare<N>(at);
            Litter = DefaultShareEquations.TemperateLitterShare<N>(at);
            return;
        }

        N elevation = ToolInput.Read<N, Length>(conditions.Elevation.GetValueOrDefault(), S.Elevation, $"{prefix}elevation", at);
        N precipitation = ToolInput.Read<N>(conditions.Precipitation.GetValueOrDefault(), S.Precipitation, $"{prefix}precipitation", at);
        DeadWood = DefaultShareEquations.TropicalDeadWoodShare(elevation, precipitation, conditions.AtElevationLimit, at);
        Litter = DefaultShareEquations.TropicalLitterShare(elevation, precipitation, conditions.AtElevationLimit, at);
    }

    public N DeadWood { get; }

    public N Litter { get; }
}

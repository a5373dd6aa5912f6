using TVer.Methodologies.Factors;

namespace TVer.Methodologies;

/// <summary>A dated, immutable set of factors that a result used.</summary>
/// <param name="Name">The name of the set, such as <c>IPCC AR5 GWP-100</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Source">Where the set is published.</param>
public sealed record FactorSet(string Name, string Version, string Source)
{
    /// <summary>The factors of the set that the result used, in ordinal order of their names; empty where the set is used as a whole.</summary>
    public IReadOnlyList<UsedFactor> Factors { get => field ?? []; init => field = value is null ? [] : [.. value]; }
}

using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.SustainableForestation;

namespace TVer.Methodologies;

/// <summary>All methodologies and versions of this library. Old versions stay: a result can be recalculated as it was.</summary>
public static class MethodologyCatalogue
{
    /// <summary>Every methodology in every version, by code and version.</summary>
    public static IReadOnlyList<IMethodology> All { get; } =
    [
        AfforestationMethodology.Version01,
        SustainableForestationMethodology.Version02,
        PReddPlusMethodology.Version02,
        FertilizerMethodology.Version02,
        PerennialMethodology.Version02,
    ];

    /// <summary>Finds a methodology.</summary>
    /// <param name="code">The code, such as <c>T-VER-P-METH-13-03</c>.</param>
    /// <param name="version">The version, such as <c>02</c>; null for the newest that the library has.</param>
    /// <exception cref="ArgumentException">There is no such methodology; the message lists those there are.</exception>
    public static IMethodology Find(string code, string? version = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return All.Where(one => one.Document.Code == code && (version is null || one.Document.Version == version))
            .MaxBy(one => one.Document.Version, StringComparer.Ordinal)
            ?? throw new ArgumentException(
                $"There is no methodology {code}{(version is null ? "" : $" v{version}")}; there are {string.Join(", ", All.Select(one => one.Document))}.",
                nameof(code));
    }
}

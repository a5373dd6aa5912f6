using TVer.Methodologies.Agriculture.Tools;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>Soil sampled to 30 cm at one date, by stratum, for the soil pool of a forest.</summary>
public sealed record SoilSurvey
{
    /// <summary>The strata by name.</summary>
    public required IReadOnlyDictionary<string, SoilSurveyStratum> Strata { get; init; }

    /// <summary>The date of the sampling; null where there is only one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The laboratory report.</summary>
    public string? Source { get; init; }
}

/// <summary>A stratum with its sampled profiles.</summary>
public sealed record SoilSurveyStratum
{
    /// <summary>The profiles by name, two or more.</summary>
    public required IReadOnlyDictionary<string, SoilProfile> Profiles { get; init; }
}

/// <summary>The soil at one place.</summary>
public sealed record SoilProfile
{
    /// <summary>Its layers from the top; their depths add up to 30 cm.</summary>
    public required IReadOnlyList<SoilLayer> Layers { get; init; }
}

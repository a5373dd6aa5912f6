using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>How land was used: exactly one of its members is given.</summary>
public sealed record SoilManagement
{
    /// <summary>Cropland.</summary>
    public CroplandManagement? Cropland { get; init; }

    /// <summary>Grassland.</summary>
    public GrasslandManagement? Grassland { get; init; }

    /// <summary>Native vegetation, to which the reference stocks belong: all factors 1. For land that receives displaced agriculture only.</summary>
    public bool IsNativeVegetation { get; init; }

    internal int Count => (Cropland is null ? 0 : 1) + (Grassland is null ? 0 : 1) + (IsNativeVegetation ? 1 : 0);
}

/// <summary>Cropland before the project.</summary>
public sealed record CroplandManagement
{
    /// <summary>For how long it was cultivated: more than 20 years is long-term, fewer is short-term; exactly 20 is in no class.</summary>
    public required Duration CultivatedFor { get; init; }

    /// <summary>Whether it lay fallow for less than 5 of the last 20 years: then it counts with the short-term class.</summary>
    public bool IsSetAside { get; init; }

    /// <summary>How it was tilled.</summary>
    public required Tillage Tillage { get; init; }

    /// <summary>What was returned to it.</summary>
    public required CroplandInput Input { get; init; }
}

/// <summary>Grassland before the project.</summary>
public sealed record GrasslandManagement
{
    /// <summary>Its state.</summary>
    public required GrasslandCondition Condition { get; init; }

    /// <summary>What was returned to it.</summary>
    public required GrasslandInput Input { get; init; }
}

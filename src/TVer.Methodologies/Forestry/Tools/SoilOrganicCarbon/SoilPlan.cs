using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>Land whose soil gains carbon under the project, by stratum, with the conditions of the tool.</summary>
public sealed record SoilPlan
{
    /// <summary>The strata by name.</summary>
    public required IReadOnlyDictionary<string, SoilStratum> Strata { get; init; }

    /// <summary>No wetland.</summary>
    public required Declaration NoWetland { get; init; }

    /// <summary>No organic soil.</summary>
    public required Declaration NoOrganicSoil { get; init; }

    /// <summary>Litter stays on the site.</summary>
    public required Declaration LitterStays { get; init; }

    /// <summary>Soil is disturbed by site preparation before planting only, following practice of soil conservation, and not again within 20 years.</summary>
    public required Declaration DisturbedOnce { get; init; }

    /// <summary>Trees are planted within a year of site preparation.</summary>
    public required Declaration PlantedWithinYear { get; init; }
}

/// <summary>A stratum of soil.</summary>
public sealed record SoilStratum
{
    /// <summary>A_i: its area.</summary>
    public required Area Area { get; init; }

    /// <summary>Its climate region.</summary>
    public required SoilClimate Climate { get; init; }

    /// <summary>Its soil class.</summary>
    public required SoilClass Soil { get; init; }

    /// <summary>The share of sand in the soil, where known: more than 70 % with less than 8 % clay makes it sandy.</summary>
    public Ratio? Sand { get; init; }

    /// <summary>The share of clay in the soil, where known.</summary>
    public Ratio? Clay { get; init; }

    /// <summary>How the land was used before the project.</summary>
    public required SoilManagement Management { get; init; }

    /// <summary>The share of the stratum that site preparation disturbs over and above the baseline: pits of 0.5 m by 0.5 m at 3 m by 3 m are 2.78 %.</summary>
    public required Ratio DisturbedShare { get; init; }

    /// <summary>t_PREP: the project year of site preparation, from 1.</summary>
    public required int PreparationYear { get; init; }
}

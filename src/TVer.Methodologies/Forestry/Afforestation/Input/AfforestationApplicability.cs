using System.Text.Json.Serialization;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>What the land was before the project.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<LandBeforeProject>))]
public enum LandBeforeProject
{
    /// <summary>Not forest: crown cover below 30 %, or trees that do not reach 3 m.</summary>
    NotForest,

    /// <summary>Degraded forest, which T-VER-P-METH-13-03 allows for the afforestation part of a project.</summary>
    DegradedForest,

    /// <summary>Forest: not allowed.</summary>
    Forest,
}

/// <summary>Conditions that no measurement answers, from what is visible of T-VER-P-METH-13-01 v01 and from T-VER-P-METH-13-03 v02.</summary>
public sealed record AfforestationApplicability
{
    /// <summary>Documents of land-use rights for all land.</summary>
    public required Declaration LandUseRights { get; init; }

    /// <summary>What the land was before the project.</summary>
    public required LandBeforeProject LandBefore { get; init; }

    /// <summary>Evidence for what the land was, such as images.</summary>
    public required Declaration LandBeforeDocumented { get; init; }

    /// <summary>No wetland.</summary>
    public required Declaration NoWetland { get; init; }

    /// <summary>The original ecosystem is not changed.</summary>
    public required Declaration OriginalEcosystemKept { get; init; }

    /// <summary>No wood is removed in the first ten years.</summary>
    public required Declaration NoWoodRemovedInFirstTenYears { get; init; }

    /// <summary>The share of the area whose soil is disturbed over and above the baseline.</summary>
    public required Ratio SoilDisturbed { get; init; }

    /// <summary>Who carries out the project.</summary>
    public required Proponent Proponent { get; init; }

    /// <summary>The activity goes beyond what law demands; state bodies are exempt.</summary>
    public required Declaration BeyondLegalDuty { get; init; }
}

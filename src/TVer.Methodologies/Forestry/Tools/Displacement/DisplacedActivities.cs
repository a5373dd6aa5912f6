using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Displacement;

/// <summary>Where displaced animals go without leakage.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GrazingDestination>))]
public enum GrazingDestination
{
    /// <summary>Existing grazing land, within its carrying capacity.</summary>
    ExistingGrazingLand,

    /// <summary>Other grassland, within its carrying capacity.</summary>
    OtherGrassland,

    /// <summary>Cropland abandoned within the last five years.</summary>
    AbandonedCropland,

    /// <summary>Forest, without clearing or loss of crown cover.</summary>
    ForestWithoutClearing,

    /// <summary>Zero grazing: the animals are fed.</summary>
    ZeroGrazing,
}

/// <summary>Agriculture that a project displaces in a round.</summary>
public sealed record DisplacedActivities
{
    /// <summary>No wetland or peat is drained where activities move to; else the tool does not apply.</summary>
    public required Declaration NoWetlandDrained { get; init; }

    /// <summary>The displaced activities by name, one entry for each kind of receiving land; empty where nothing is displaced.</summary>
    public required IReadOnlyDictionary<string, DisplacedActivity> Activities { get; init; }
}

/// <summary>An activity that moves to one kind of land.</summary>
public sealed record DisplacedActivity
{
    /// <summary>A_DISP: the area within the project that the activity leaves in this round.</summary>
    public required Area Area { get; init; }

    /// <summary>Grazing that goes where it causes no leakage; null for anything else.</summary>
    public GrazingDestination? Grazing { get; init; }

    /// <summary>Evidence for <see cref="Grazing"/>; needed with it.</summary>
    public Declaration? GrazingConditionMet { get; init; }

    /// <summary>b_TREE of the receiving land, or of forest where that land is not known; needed unless grazing causes no leakage.</summary>
    public Estimate<BiomassDensity>? Trees { get; init; }

    /// <summary>b_SHRUB of the receiving land; needed unless grazing causes no leakage.</summary>
    public Estimate<BiomassDensity>? Shrubs { get; init; }

    /// <summary>The land receives grazing only: then soil need not be counted.</summary>
    public Declaration? ReceivesGrazingOnly { get; init; }

    /// <summary>The soil of the receiving land; needed unless it receives grazing only.</summary>
    public ReceivingSoil? Soil { get; init; }

    internal bool IsZero => Grazing is not null;
}

/// <summary>The soil of land that receives an activity.</summary>
public sealed record ReceivingSoil
{
    /// <summary>Its climate region.</summary>
    public required SoilClimate Climate { get; init; }

    /// <summary>Its class.</summary>
    public required SoilClass Soil { get; init; }

    /// <summary>How it was used before.</summary>
    public required SoilManagement Before { get; init; }

    /// <summary>How it is used with the activity.</summary>
    public required SoilManagement After { get; init; }
}

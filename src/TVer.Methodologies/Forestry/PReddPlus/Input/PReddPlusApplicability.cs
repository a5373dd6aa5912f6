using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>A measure that makes a project a P-REDD+ project (section 5, item 2 of the summary).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ReddMeasure>))]
public enum ReddMeasure
{
    /// <summary>2.1: preventing the conversion of forest to other uses.</summary>
    PreventConversion,

    /// <summary>2.2: reducing degradation, or emissions from deforestation.</summary>
    ReduceDegradation,

    /// <summary>2.3: enhancing carbon in the forest.</summary>
    EnhanceCarbon,
}

/// <summary>Where wood is grown for fuel.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FuelwoodProduction>))]
public enum FuelwoodProduction
{
    /// <summary>Nowhere in the project.</summary>
    None,

    /// <summary>On the land under afforestation only: allowed.</summary>
    AfforestationLand,

    /// <summary>On the land under REDD: not allowed.</summary>
    ReddLand,
}

/// <summary>Who carries out the project.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Proponent>))]
public enum Proponent
{
    /// <summary>A private person or body.</summary>
    Private,

    /// <summary>A state agency, a state enterprise or an agency under the state: need not be additional to law.</summary>
    State,
}

/// <summary>Conditions that no measurement answers: sections 5 and 6 of the summary, 1.1, and the definitions.</summary>
public sealed record PReddPlusApplicability
{
    /// <summary>Documents of land-use rights for all land (section 5, item 1).</summary>
    public required Declaration LandUseRights { get; init; }

    /// <summary>The measures taken, each with the day it started (section 5, item 2; section 7).</summary>
    public required IReadOnlyDictionary<ReddMeasure, DateOnly> Measures { get; init; }

    /// <summary>The smallest parcel of forest: at least 1 rai (section 6, item 2).</summary>
    public required Area SmallestForestParcel { get; init; }

    /// <summary>The crown cover of the sparsest forest: at least 30 %.</summary>
    public required Ratio CrownCover { get; init; }

    /// <summary>The height of grown trees: above 3 m.</summary>
    public required Length MatureTreeHeight { get; init; }

    /// <summary>For how long the land was forest before the start: at least 10 years (section 6, item 2; 1.1).</summary>
    public required Duration ForestBeforeStart { get; init; }

    /// <summary>How long observed deforestation and degradation lasted, the shortest that is counted: at least 3 years (definitions).</summary>
    public required Duration ShortestLossCounted { get; init; }

    /// <summary>The land tends to be converted from forest (section 6, item 3).</summary>
    public required Declaration ThreatenedByConversion { get; init; }

    /// <summary>No clearing that the law permits is counted, such as planting to compensate for a mining concession (1.1).</summary>
    public required Declaration NoPermittedClearing { get; init; }

    /// <summary>No wetland and no peat swamp (1.1).</summary>
    public required Declaration NoWetlandOrPeat { get; init; }

    /// <summary>Where trees are added to the forest: the species suit the native ecosystem (section 6, item 6); null where none are added.</summary>
    public Declaration? EnrichmentSpeciesAreNative { get; init; }

    /// <summary>Where wood is grown for fuel (section 6, item 5).</summary>
    public required FuelwoodProduction Fuelwood { get; init; }

    /// <summary>Who carries out the project.</summary>
    public required Proponent Proponent { get; init; }

    /// <summary>The activity goes beyond what law demands (section 6, item 7); state bodies are exempt.</summary>
    public required Declaration BeyondLegalDuty { get; init; }

    /// <summary>The activity is not against any law (section 6, item 7).</summary>
    public required Declaration NotAgainstLaw { get; init; }

    /// <summary>The smaller strata of crown density follow a national guide (5.2.1); else bands are at least 10 % wide. Null for none.</summary>
    public Declaration? NationalCrownDensityGuide { get; init; }
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>A way to learn the drivers of forest change (table 7).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DriverMethod>))]
public enum DriverMethod
{
    /// <summary>Participatory rural appraisal.</summary>
    ParticipatoryRuralAppraisal,

    /// <summary>A survey of households.</summary>
    HouseholdSurvey,

    /// <summary>Interviews of leaders.</summary>
    KeyInformantInterviews,

    /// <summary>Group discussion.</summary>
    FocusGroupDiscussion,

    /// <summary>Census, publications and data of agencies: consults nobody, so it does not stand alone.</summary>
    SecondaryData,
}

/// <summary>The analysis of the drivers of forest change, due before each update of the baseline (5.1.7).</summary>
public sealed record DriverAnalysis
{
    /// <summary>The drivers come from a national list; else they follow an accepted international framework.</summary>
    public required Declaration FollowsNationalOrInternationalFramework { get; init; }

    /// <summary>The ways used.</summary>
    public required IReadOnlyList<DriverMethod> Methods { get; init; }

    /// <summary>Samples are statistical and representative.</summary>
    public required Declaration SamplingIsRepresentative { get; init; }

    /// <summary>Made before this baseline was set or updated.</summary>
    public required Declaration MadeBeforeBaseline { get; init; }
}

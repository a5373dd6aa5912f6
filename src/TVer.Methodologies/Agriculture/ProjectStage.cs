using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Agriculture;

/// <summary>What the years of a project are.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProjectStage>))]
public enum ProjectStage
{
    /// <summary>An estimate for the project design document.</summary>
    ExAnte,

    /// <summary>Monitored years, for certification.</summary>
    Monitored,
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies;

/// <summary>What the years or rounds of a project are.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProjectStage>))]
public enum ProjectStage
{
    /// <summary>An estimate for the project design document.</summary>
    ExAnte,

    /// <summary>Monitored years or rounds, for certification.</summary>
    Monitored,
}

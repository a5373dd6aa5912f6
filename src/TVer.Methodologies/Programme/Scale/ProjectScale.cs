using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>How large a project is, for the rules that depend on it.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProjectScale>))]
public enum ProjectScale
{
    /// <summary>Micro scale (ขนาดเล็กมาก).</summary>
    Micro,

    /// <summary>Small scale (ขนาดเล็ก).</summary>
    Small,

    /// <summary>Large scale (ขนาดใหญ่).</summary>
    Large,
}

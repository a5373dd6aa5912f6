using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>The two standards of the programme.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProgrammeStandard>))]
public enum ProgrammeStandard
{
    /// <summary>T-VER Standard (มาตรฐาน).</summary>
    Standard,

    /// <summary>T-VER Premium (มาตรฐานขั้นสูง).</summary>
    Premium,
}

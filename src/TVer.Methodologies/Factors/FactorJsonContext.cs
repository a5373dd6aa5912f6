using System.Text.Json;
using System.Text.Json.Serialization;

namespace TVer.Methodologies.Factors;

/// <summary>Reads and writes sets of factors and announcements; generated at build time, so that trimmed hosts keep it.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FactorTable))]
[JsonSerializable(typeof(IReadOnlyList<GwpAnnouncement>))]
internal sealed partial class FactorJsonContext : JsonSerializerContext;

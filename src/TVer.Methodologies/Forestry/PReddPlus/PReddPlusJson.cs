using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>How a P-REDD+ project is read from and written as JSON; generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.Unspecified,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters =
    [
        typeof(CalendarDateJsonConverter),
        typeof(EstimateJsonConverter<Area>),
        typeof(EstimateJsonConverter<CarbonDensity>),
        typeof(EstimateJsonConverter<BiomassDensity>),
        typeof(EstimateJsonConverter<BulkDensity>),
        typeof(EstimateJsonConverter<CarbonDioxideEquivalent>),
        typeof(EstimateJsonConverter<EmissionRate>),
        typeof(EstimateJsonConverter<Duration>),
        typeof(EstimateJsonConverter<Ratio>),
    ])]
[JsonSerializable(typeof(PReddPlusProject))]
internal sealed partial class PReddPlusJson : JsonSerializerContext;

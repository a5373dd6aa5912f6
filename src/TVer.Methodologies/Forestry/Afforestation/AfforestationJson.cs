using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>How an afforestation project is read from and written as JSON; generated at build time.</summary>
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
        typeof(EstimateJsonConverter<BiomassDensity>),
        typeof(EstimateJsonConverter<CarbonDensity>),
        typeof(EstimateJsonConverter<BulkDensity>),
        typeof(EstimateJsonConverter<CarbonDioxideEquivalent>),
        typeof(EstimateJsonConverter<EmissionRate>),
        typeof(EstimateJsonConverter<Duration>),
        typeof(EstimateJsonConverter<Ratio>),
    ])]
[JsonSerializable(typeof(AfforestationProject))]
internal sealed partial class AfforestationJson : JsonSerializerContext;

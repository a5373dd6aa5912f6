using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.SustainableForestation;

/// <summary>How a project of sustainable forestation is read from and written as JSON; generated at build time.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters =
    [
        typeof(CalendarDateJsonConverter),
        typeof(EstimateJsonConverter<BiomassDensity>),
        typeof(EstimateJsonConverter<BulkDensity>),
        typeof(EstimateJsonConverter<CarbonDensity>),
        typeof(EstimateJsonConverter<Ratio>),
    ])]
[JsonSerializable(typeof(SustainableForestationProject))]
internal sealed partial class SustainableForestationJson : JsonSerializerContext;

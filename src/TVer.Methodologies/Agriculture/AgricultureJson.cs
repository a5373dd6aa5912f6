using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture;

/// <summary>How agricultural projects are read from and written as JSON; generated at build time.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters =
    [
        typeof(CalendarDateJsonConverter),
        typeof(EstimateJsonConverter<BulkDensity>),
        typeof(EstimateJsonConverter<CarbonDensity>),
        typeof(EstimateJsonConverter<CarbonDioxideEquivalent>),
        typeof(EstimateJsonConverter<Ratio>),
    ])]
[JsonSerializable(typeof(FertilizerProject))]
[JsonSerializable(typeof(PerennialProject))]
internal sealed partial class AgricultureJson : JsonSerializerContext;

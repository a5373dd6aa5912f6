using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>How the inputs and results of single tools are read and written; generated at build time.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters =
    [
        typeof(CalendarDateJsonConverter),
        typeof(TrailJsonConverter),
        typeof(EstimateJsonConverter<BiomassDensity>),
        typeof(EstimateJsonConverter<BulkDensity>),
        typeof(EstimateJsonConverter<CarbonDensity>),
        typeof(EstimateJsonConverter<CarbonDioxideEquivalent>),
        typeof(EstimateJsonConverter<Ratio>),
    ])]
[JsonSerializable(typeof(TreeInventory))]
[JsonSerializable(typeof(TreeChangeInput))]
[JsonSerializable(typeof(TreeUpdateInput))]
[JsonSerializable(typeof(CrownCoverInput))]
[JsonSerializable(typeof(GrowthInput))]
[JsonSerializable(typeof(TreeCountingInput))]
[JsonSerializable(typeof(DeadWoodInventory))]
[JsonSerializable(typeof(SoilChangeInput))]
[JsonSerializable(typeof(SoilSurvey))]
[JsonSerializable(typeof(BurningInput))]
[JsonSerializable(typeof(DisplacedActivities))]
[JsonSerializable(typeof(SampleSizeInput))]
[JsonSerializable(typeof(SignificanceInput))]
[JsonSerializable(typeof(AdditionalityInput))]
[JsonSerializable(typeof(ToolOutcome))]
[JsonSerializable(typeof(AdditionalityOutcomeReport))]
internal sealed partial class ForestryToolJson : JsonSerializerContext;

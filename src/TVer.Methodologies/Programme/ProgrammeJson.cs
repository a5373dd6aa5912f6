using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>How inputs and results of the programme's services are read and written; generated at build time, so that trimmed hosts keep it.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CalendarDateJsonConverter)])]
[JsonSerializable(typeof(ScaleInput))]
[JsonSerializable(typeof(ScaleResult))]
[JsonSerializable(typeof(CreditingPeriodInput))]
[JsonSerializable(typeof(CreditingPeriodResult))]
[JsonSerializable(typeof(RenewalInput))]
[JsonSerializable(typeof(RenewalResult))]
[JsonSerializable(typeof(ProgrammeInput))]
[JsonSerializable(typeof(ProgrammeResult))]
[JsonSerializable(typeof(ProgrammeIssuanceInput))]
[JsonSerializable(typeof(ProgrammeIssuanceResult))]
[JsonSerializable(typeof(JointCreditingInput))]
[JsonSerializable(typeof(JointCreditingResult))]
[JsonSerializable(typeof(SharingInput))]
[JsonSerializable(typeof(SharingResult))]
[JsonSerializable(typeof(SustainabilityInput))]
[JsonSerializable(typeof(SustainabilityResult))]
[JsonSerializable(typeof(CostInput))]
[JsonSerializable(typeof(CostResult))]
[JsonSerializable(typeof(MarksInput))]
[JsonSerializable(typeof(MarksResult))]
internal sealed partial class ProgrammeJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>What clause 7 of regulation no. 2 exempts a transitional renewal from: it names "the period of 180 days".</summary>
[JsonConverter(typeof(EnumNameJsonConverter<TransitionalExemption>))]
public enum TransitionalExemption
{
    /// <summary>From the limit of 180 days alone, as printed: the intention may come earlier, but not less than 60 days before the end.</summary>
    EarliestDayOnly,

    /// <summary>From the whole window of the intention, whose opening the 180 days are.</summary>
    WholeWindow,
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>The event from which a crediting period is counted.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CreditingStart>))]
public enum CreditingStart
{
    /// <summary>The day on which the final project design document was completed, as stated in it: agriculture (DOA handbook).</summary>
    FinalDesignDocument,

    /// <summary>The day of registration.</summary>
    Registration,

    /// <summary>The day after the end of the period before: renewal (regulation no. 2, clause 24, last paragraph).</summary>
    DayAfterLastPeriod,

    /// <summary>Another event, which the source names: the documents at hand name none for activities other than agriculture.</summary>
    Other,
}

using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>How a period of whole years is counted from its start; the programme's documents do not say.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PeriodCounting>))]
public enum PeriodCounting
{
    /// <summary>The start day is the first day, and the last day is the one before the anniversary: exactly the printed years.</summary>
    StartDayIncluded,

    /// <summary>
    /// Counting begins the day after the start day (Civil and Commercial Code, section 193/3), so that the anniversary itself is the
    /// last day: the same number of years, one day later.
    /// </summary>
    StartDayExcluded,
}

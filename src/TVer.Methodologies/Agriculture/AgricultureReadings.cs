using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Agriculture;

/// <summary>How a year above 5,000 tCO2e is treated after the fact.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AnnualCapReading>))]
public enum AnnualCapReading
{
    /// <summary>No credits above 5,000 tCO2e of a year.</summary>
    Cut,

    /// <summary>As printed: a condition of the estimate only; what is achieved counts.</summary>
    EstimateOnly,
}

/// <summary>How the samples of sub-plots make the carbon of the land.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SoilWeightingReading>))]
public enum SoilWeightingReading
{
    /// <summary>Each sub-plot by its own area.</summary>
    ByArea,

    /// <summary>The unweighted mean of the sub-plots on the whole area.</summary>
    UnweightedMean,
}

/// <summary>Whether carbon changes bear the uncertainty discount, which only the Premium programme is known to print.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<UncertaintyReading>))]
public enum UncertaintyReading
{
    /// <summary>The discount of T-VER-P-METH-13-03, section 9, on each carbon change.</summary>
    Discounted,

    /// <summary>None.</summary>
    NotDiscounted,
}

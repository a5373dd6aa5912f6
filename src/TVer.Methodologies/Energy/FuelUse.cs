using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Energy;

/// <summary>Where a net calorific value comes from, in the order of preference of T-VER-P-METH-13-03 v02, 11.1.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CalorificValueSource>))]
public enum CalorificValueSource
{
    /// <summary>The fuel supplier's invoice: first choice.</summary>
    Invoice,

    /// <summary>A measurement: second choice.</summary>
    Measurement,

    /// <summary>The energy statistics of Thailand, DEDE: third choice.</summary>
    NationalStatistics,
}

/// <summary>One fuel burned in a period, with its factors.</summary>
public sealed record FuelUse
{
    /// <summary>FC_i by month, in one unit of the fuel such as L or kg: recorded at least monthly (11.2).</summary>
    public required IReadOnlyList<Measurement> MonthlyAmounts { get; init; }

    /// <summary>NCV_i, MJ per unit of the fuel.</summary>
    public required Measurement NetCalorificValue { get; init; }

    /// <summary>Where the net calorific value comes from.</summary>
    public required CalorificValueSource CalorificValueFrom { get; init; }

    /// <summary>Why a source of higher preference was not used; needed for measurement and statistics.</summary>
    public string? CalorificValueNote { get; init; }

    /// <summary>EF_CO2,i, kgCO2/TJ, from table 1.4 of the 2006 IPCC Guidelines.</summary>
    public required Measurement EmissionFactor { get; init; }

    /// <summary>Where the amounts come from: invoices, or records of a tank.</summary>
    public string? Source { get; init; }
}

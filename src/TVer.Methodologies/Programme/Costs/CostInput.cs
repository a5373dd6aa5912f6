using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>How the issuance fee is paid.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<IssuanceFeeOption>))]
public enum IssuanceFeeOption
{
    /// <summary>The cheaper of the two for each issuance, by the price given.</summary>
    Cheaper,

    /// <summary>5,000 THB.</summary>
    Flat,

    /// <summary>3,000 THB and 10 tCO2e deducted from the credits.</summary>
    Reduced,
}

/// <summary>What a project costs and earns. No amount has a default: write "0 THB" for what costs nothing.</summary>
public sealed record CostInput
{
    /// <summary>The price of a credit, such as <c>"172 THB/tCO2e"</c>.</summary>
    public required Measurement Price { get; init; }

    /// <summary>The rate of a man-day of the external assessor, such as <c>"15000 THB"</c>.</summary>
    public required Measurement ManDayRate { get; init; }

    /// <summary>The man-days of validation, 0 or more.</summary>
    public required double ValidationManDays { get; init; }

    /// <summary>The cost of writing the design document.</summary>
    public required Measurement DesignDocument { get; init; }

    /// <summary>Measurement, data and other costs of registration.</summary>
    public required Measurement OtherCosts { get; init; }

    /// <summary>How the issuance fee is paid.</summary>
    public IssuanceFeeOption FeeOption { get; init; }

    /// <summary>The issuances, in order.</summary>
    public required IReadOnlyList<IssuanceCostInput> Issuances { get; init; }
}

/// <summary>What one issuance costs and brings.</summary>
public sealed record IssuanceCostInput
{
    /// <summary>The credits, whole tonnes, 0 or more.</summary>
    public required long Credits { get; init; }

    /// <summary>The man-days of verification, 0 or more.</summary>
    public required double VerificationManDays { get; init; }

    /// <summary>The cost of writing the monitoring report.</summary>
    public required Measurement MonitoringReport { get; init; }

    /// <summary>Measurement, data and other costs of the round.</summary>
    public required Measurement OtherCosts { get; init; }
}

/// <summary>Costs and revenue, in THB without value added tax.</summary>
public sealed record CostResult
{
    /// <summary>The cost of registration, THB.</summary>
    public required double Registration { get; init; }

    /// <summary>Each issuance.</summary>
    public required IReadOnlyList<IssuanceCostResult> Issuances { get; init; }

    /// <summary>The revenue of all issuances less all costs, THB; negative for a loss.</summary>
    public required double Net { get; init; }

    /// <summary>The price at which both options of the issuance fee cost the same, THB/tCO2e.</summary>
    public required double BreakEvenPrice { get; init; }

    /// <summary>The net with its derivation.</summary>
    [JsonIgnore]
    public Quantity Derivation { get; internal init; } = null!;
}

/// <summary>Costs and revenue of one issuance, in THB.</summary>
/// <param name="Fee">The issuance fee, with the value of the credits that the second option deducts.</param>
/// <param name="Cost">The whole cost, the fee included.</param>
/// <param name="Revenue">Price times credits.</param>
/// <param name="CreditsDeducted">The tonnes that the option taken deducts: 0 or 10.</param>
public sealed record IssuanceCostResult(double Fee, double Cost, double Revenue, long CreditsDeducted);

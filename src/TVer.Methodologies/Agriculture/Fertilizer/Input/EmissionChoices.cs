using System.Text.Json.Serialization;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>The form of the nitrous oxide equations: what T-VER-S-METH-13-05 v02 takes is not known, so that a project must choose.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<NitrousOxideForm>))]
public enum NitrousOxideForm
{
    /// <summary>2006 IPCC Guidelines: direct emission of the nitrogen as applied.</summary>
    Ipcc2006,

    /// <summary>2019 Refinement, aggregated factors.</summary>
    Ipcc2019,

    /// <summary>2019 Refinement, factors by climate and kind of fertiliser.</summary>
    Ipcc2019ByClimate,

    /// <summary>CDM tool for forestation: direct emission of the nitrogen that does not volatilise, factors of 2006.</summary>
    CdmVolatilizationRemoved,
}

/// <summary>Whether a way of emission is counted, in the baseline and in the project alike.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Counting>))]
public enum Counting
{
    /// <summary>Counted.</summary>
    Counted,

    /// <summary>Not counted.</summary>
    NotCounted,
}

/// <summary>The climate by the 2019 Refinement.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Climate>))]
public enum Climate
{
    /// <summary>Wet: in the tropics more than 1,000 mm of rain in a year.</summary>
    Wet,

    /// <summary>Dry: in the tropics 1,000 mm of rain in a year or less.</summary>
    Dry,
}

/// <summary>The global warming potentials used.</summary>
public sealed record PotentialChoice
{
    /// <summary>The name of the set, such as <c>gwp-ar5</c>, or of a set of the project's own with a row <c>N2O</c>.</summary>
    public required string Set { get; init; }

    /// <summary>The announcement of TGO that puts the set in force for the crediting period.</summary>
    public required string Source { get; init; }

    /// <summary>The first day of the crediting periods that the announcement governs; null where it names none.</summary>
    public DateOnly? CreditingFrom { get; init; }

    /// <summary>The last day of the crediting periods that the announcement governs; null where it names none.</summary>
    public DateOnly? CreditingTo { get; init; }

    internal GwpAnnouncement AsAnnouncement() => new()
    {
        Title = Source,
        Set = Set,
        CreditingFrom = CreditingFrom,
        CreditingTo = CreditingTo,
        DatesStatus = FactorStatus.Unconfirmed,
        Source = Source,
    };
}

/// <summary>
/// What the handbook leaves open about emissions, chosen once for the baseline and the project. Nothing here has a default, because no
/// text at hand says which is meant.
/// </summary>
public sealed record EmissionChoices
{
    /// <summary>The form of the nitrous oxide equations.</summary>
    public required NitrousOxideForm NitrousOxide { get; init; }

    /// <summary>Nitrous oxide of nitrogen that volatilises and is deposited.</summary>
    public required Counting Volatilization { get; init; }

    /// <summary>Nitrous oxide of nitrogen that leaches or runs off.</summary>
    public required Counting Leaching { get; init; }

    /// <summary>Carbon dioxide of urea.</summary>
    public required Counting Urea { get; init; }

    /// <summary>Carbon dioxide of limestone and dolomite.</summary>
    public required Counting Lime { get; init; }

    /// <summary>The climate; needed for factors by climate.</summary>
    public Climate? Climate { get; init; }

    /// <summary>Whether the fields are irrigated other than by drip; needed in a dry climate where leaching is counted by climate.</summary>
    public bool? IsIrrigated { get; init; }

    /// <summary>The global warming potentials.</summary>
    public required PotentialChoice Potentials { get; init; }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The carbon changes of the REDD activity in a round, before any discount.</summary>
internal readonly record struct CarbonChanges<N>(N Baseline, N Enhancement);

/// <summary>What the model gives for a round.</summary>
internal sealed class PReddPlusRound<N>
{
    public required Period Period { get; init; }

    public required CarbonChanges<N> Change { get; init; }

    public required N BaselineEmission { get; init; }

    public required N Enhancement { get; init; }

    public Optional<AfforestationChanges<N>> Afforestation { get; init; }

    public N Leakage { get; set; } = default!;

    public N ProjectEmissions { get; set; } = default!;

    public N NetRedd { get; set; } = default!;

    public Optional<N> NetAfforestation { get; set; }

    public N Net { get; set; } = default!;

    public N LargestYear { get; set; } = default!;

    public IssuedPeriod<N> Issued { get; set; }
}

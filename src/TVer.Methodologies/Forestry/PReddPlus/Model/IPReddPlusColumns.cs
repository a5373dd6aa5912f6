using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Afforestation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>
/// The numbers of a project as the model reads them: columns over strata and over transitions, and a few values a round.
/// Filled from a project (with names, sources and uncertainty) or from bare columns of a host.
/// </summary>
/// <typeparam name="N">The value.</typeparam>
internal interface IPReddPlusColumns<N>
    where N : IValue<N>
{
    /// <summary>How many rounds there are.</summary>
    int RoundCount { get; }

    /// <summary>C_REDD,BSL,i by stratum.</summary>
    ReadOnlySpan<N> BaselineStock { get; }

    /// <summary>A_i,0 by stratum.</summary>
    ReadOnlySpan<N> AreaAtStart { get; }

    /// <summary>The stratum that each transition leaves, never falling from one transition to the next.</summary>
    ReadOnlySpan<int> From { get; }

    /// <summary>The stratum that each transition leads to.</summary>
    ReadOnlySpan<int> To { get; }

    /// <summary>LF.</summary>
    N LeakageFactor { get; }

    /// <summary>Whether market leakage below 5 % is neglected.</summary>
    bool NeglectsSmallMarketLeakage { get; }

    /// <summary>Whether a gain of the forest is claimed.</summary>
    bool ClaimsEnhancement { get; }

    /// <summary>Whether fuel counts whatever the scale, because the baseline counts it.</summary>
    bool AlwaysCountsFuel { get; }

    /// <summary>The largest estimated year, where it was estimated before; else the model takes that of the rounds.</summary>
    Optional<N> LargestYear { get; }

    /// <summary>The share set aside, where the programme has a buffer.</summary>
    Optional<N> BufferShare { get; }

    /// <summary>NAC of a stratum, where it has one.</summary>
    Optional<N> AreaChangeDiscount(int stratum);

    /// <summary>The years of a round.</summary>
    Period Period(int round);

    /// <summary>T_t.</summary>
    N RoundYears(int round);

    /// <summary>ARC by transition, in a round.</summary>
    ReadOnlySpan<N> Rates(int round);

    /// <summary>A_i,t by stratum, at the end of a round.</summary>
    ReadOnlySpan<N> MonitoredArea(int round);

    /// <summary>C_REDD,PROJ,i,t by stratum, at the end of a round.</summary>
    ReadOnlySpan<N> ProjectStock(int round);

    /// <summary>Whether a stratum was found changed into intact forest.</summary>
    bool BecameIntact(int round, int stratum);

    /// <summary>GHG_Burning,t.</summary>
    N Burning(int round);

    /// <summary>GHG_Fuel before the scale decides whether it counts.</summary>
    N Fuel(int round);

    /// <summary>LK_ASL,t.</summary>
    N ActivityShifting(int round);

    /// <summary>The land under afforestation; null where there is none.</summary>
    AfforestationTerms<N>? Afforestation(int round);

    /// <summary>The index of a stratum at a time.</summary>
    At StratumAt(int stratum, int time);

    /// <summary>The index of a transition at a time.</summary>
    At TransitionAt(int transition, int time);
}

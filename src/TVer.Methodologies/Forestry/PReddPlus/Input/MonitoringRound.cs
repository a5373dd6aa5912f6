using System.Collections.ObjectModel;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>A round of whole project years: what is on the land at its end, and what was emitted in it. At least one year (1.2.4).</summary>
public sealed record MonitoringRound
{
    /// <summary>The first project year, from 1.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last project year, inclusive.</summary>
    public required int LastYear { get; init; }

    /// <summary>Each stratum at the end of the round, by name.</summary>
    public required IReadOnlyDictionary<string, StratumState> Strata { get; init; }

    /// <summary>
    /// GHG_Burning: CH4 and N2O of every fire on the land under REDD (table 5), from tool T-VER-P-TOOL-01-05. A number, or fires among the
    /// field data.
    /// </summary>
    public required RoundAmount Burning { get; init; }

    /// <summary>Fuel burned for the land under REDD, by name (6.2): deducted for large projects.</summary>
    public IReadOnlyDictionary<string, FuelUse> Fuels { get => field ?? ReadOnlyDictionary<string, FuelUse>.Empty; init; }

    /// <summary>
    /// LK_ASL: leakage by displaced agriculture (7.2.1), from tool T-VER-P-TOOL-01-06. A number, or displaced activities among the field data.
    /// </summary>
    public required RoundAmount ActivityShifting { get; init; }

    /// <summary>All communities in the project area were surveyed in this verification (7.1, item 4); needed for monitored rounds.</summary>
    public Declaration? CommunitySurvey { get; init; }

    /// <summary>Whether fire, disaster or people changed the course of biomass in this round (4).</summary>
    public bool WasDisturbed { get; init; }

    /// <summary>The strata were drawn anew after the disturbance (4); needed where there was one.</summary>
    public Declaration? Restratified { get; init; }

    /// <summary>The land under afforestation in this round; needed where the project has such land.</summary>
    public AfforestationRound? Afforestation { get; init; }
}

/// <summary>A stratum at the end of a round.</summary>
public sealed record StratumState
{
    /// <summary>A_i,t: its area.</summary>
    public required Area Area { get; init; }

    /// <summary>C_REDD,PROJ,i,t: its carbon stock, by pool; null where it is the baseline's.</summary>
    public CarbonPools? Stock { get; init; }

    /// <summary>
    /// The stock was not measured again and is taken as that of the baseline: the very same estimate, so that its uncertainty cancels in
    /// the difference. Two stocks that are given apart are independent, even where their numbers are equal.
    /// </summary>
    public bool StockIsBaseline { get; init; }

    /// <summary>It was found changed into intact forest: its baseline emission is not counted (5.1.6, item 1).</summary>
    public bool BecameIntactForest { get; init; }
}

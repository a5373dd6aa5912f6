using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>
/// The numbers of a project on land under REDD as bare columns, for a host with very many strata: the same equations and loops
/// as <see cref="PReddPlusMethodology"/>, without a trail, names or findings.
/// </summary>
/// <remarks>
/// Columns are read where they are, not copied. The host answers for what the methodology checks: the statement of a project
/// with these numbers has the same bits.
/// </remarks>
public sealed class PReddPlusColumns
{
    /// <summary>A_i,0 by stratum, rai.</summary>
    public required ReadOnlyMemory<double> AreaAtStart { get; init; }

    /// <summary>C_REDD,BSL,i by stratum, tCO2e/rai, summed over the pools counted.</summary>
    public required ReadOnlyMemory<double> BaselineStock { get; init; }

    /// <summary>The stratum that each transition leaves, never falling from one transition to the next.</summary>
    public required ReadOnlyMemory<int> From { get; init; }

    /// <summary>The stratum that each transition leads to.</summary>
    public required ReadOnlyMemory<int> To { get; init; }

    /// <summary>NAC by stratum, above 0 up to 1; empty where no stratum has a transition time.</summary>
    public ReadOnlyMemory<double> AreaChangeDiscount { get; init; }

    /// <summary>LF, from 0 to 1.</summary>
    public required double LeakageFactor { get; init; }

    /// <summary>Whether a gain of the existing forest is claimed.</summary>
    public bool ClaimsEnhancement { get; init; }

    /// <summary>Whether market leakage below 5 % is neglected.</summary>
    public bool NeglectsSmallMarketLeakage { get; init; }

    /// <summary>The largest estimated year, tCO2e/yr, which decides whether fuel counts; null to take that of these rounds.</summary>
    public double? LargestYear { get; init; }

    /// <summary>The share set aside against non-permanence, from 0 to 1; null where there is no buffer.</summary>
    public double? BufferShare { get; init; }

    /// <summary>The rounds, in time.</summary>
    public required IReadOnlyList<PReddPlusColumnsRound> Rounds { get; init; }

    /// <summary>Calculates every round.</summary>
    /// <param name="readings">How open places of the text are read; null for the conservative defaults.</param>
    /// <returns>One result a round.</returns>
    /// <exception cref="ArgumentException">
    /// Columns differ in length, hold a number that is not finite, below 0 or above its limit, transitions are not in order, there is no round or one
    /// after year 1000; nothing is calculated. Or the columns hold numbers so large that a term of a round is not finite; the message names it.
    /// </exception>
    /// <exception cref="ArgumentNullException"><see cref="Rounds"/> is null.</exception>
    public IReadOnlyList<PReddPlusColumnsResult> Calculate(PReddPlusReadings? readings = null)
    {
        readings ??= new PReddPlusReadings();
        if (readings.Discount == DiscountReading.Parameter)
        {
            throw new ArgumentException("Bare columns have no uncertain inputs to discount one by one: discount them beforehand, or discount the changes.", nameof(readings));
        }

        PReddPlusColumnsCheck.Run(this);
        PReddPlusRound<Plain>[] rounds = PReddPlusModel<Plain, Reader>.Calculate(new Reader(this), readings, new GivenHalfWidths(this));
        PReddPlusColumnsResult[] results = Array.ConvertAll(rounds, PReddPlusColumnsResult.Of);
        PReddPlusColumnsCheck.RequireFinite(results);
        return results;
    }

    private readonly struct Reader(PReddPlusColumns columns) : IPReddPlusColumns<Plain>
    {
        public int RoundCount => columns.Rounds.Count;

        public ReadOnlySpan<Plain> BaselineStock => Plain.Column(columns.BaselineStock.Span);

        public ReadOnlySpan<Plain> AreaAtStart => Plain.Column(columns.AreaAtStart.Span);

        public ReadOnlySpan<int> From => columns.From.Span;

        public ReadOnlySpan<int> To => columns.To.Span;

        public Plain LeakageFactor => new(columns.LeakageFactor);

        public bool NeglectsSmallMarketLeakage => columns.NeglectsSmallMarketLeakage;

        public bool ClaimsEnhancement => columns.ClaimsEnhancement;

        public bool AlwaysCountsFuel => false;

        public Optional<Plain> LargestYear => columns.LargestYear is { } year ? new(new Plain(year)) : default;

        public Optional<Plain> BufferShare => columns.BufferShare is { } share ? new(new Plain(share)) : default;

        public Optional<Plain> AreaChangeDiscount(int stratum) =>
            columns.AreaChangeDiscount.IsEmpty ? default : new(new Plain(columns.AreaChangeDiscount.Span[stratum]));

        public Period Period(int round) => new(round + 1, columns.Rounds[round].FirstYear, columns.Rounds[round].LastYear);

        public Plain RoundYears(int round) => new(Period(round).Years);

        public ReadOnlySpan<Plain> Rates(int round) => Plain.Column(columns.Rounds[round].Rates.Span);

        public ReadOnlySpan<Plain> MonitoredArea(int round) => Plain.Column(columns.Rounds[round].MonitoredArea.Span);

        public ReadOnlySpan<Plain> ProjectStock(int round) => Plain.Column(columns.Rounds[round].ProjectStock.Span);

        public bool BecameIntact(int round, int stratum) => false;

        public Plain Burning(int round) => new(columns.Rounds[round].Burning);

        public Plain Fuel(int round) => new(columns.Rounds[round].Fuel);

        public Plain ActivityShifting(int round) => new(columns.Rounds[round].ActivityShifting);

        public AfforestationTerms<Plain>? Afforestation(int round) => null;

        public At StratumAt(int stratum, int time) => default;

        public At TransitionAt(int transition, int time) => default;
    }

    /// <summary>The half-widths that the host gives for the changes of each round.</summary>
    private sealed class GivenHalfWidths(PReddPlusColumns columns) : IHalfWidths<Plain>
    {
        public Plain Of(Plain change, Symbol symbol, At at)
        {
            foreach (PReddPlusColumnsRound round in columns.Rounds)
            {
                if (round.LastYear == at.Time)
                {
                    return new Plain(symbol == PReddPlusSymbols.BaselineHalfWidth ? round.BaselineHalfWidth : round.EnhancementHalfWidth);
                }
            }

            return default;
        }
    }
}

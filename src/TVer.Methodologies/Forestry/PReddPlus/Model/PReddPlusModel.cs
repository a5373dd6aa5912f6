using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>
/// The calculation of T-VER-P-METH-13-03 v02: the loops over rounds, years, strata and transitions around the equations,
/// written once for traced and bare values.
/// </summary>
/// <typeparam name="N">The value.</typeparam>
/// <typeparam name="TColumns">Where the numbers come from.</typeparam>
internal static class PReddPlusModel<N, TColumns>
    where N : IValue<N>
    where TColumns : IPReddPlusColumns<N>
{
    private static readonly Role BaselineRole = Role.In(value => PReddPlusEquations.NetRedd(value, default, default, default));
    private static readonly Role EnhancementRole = Role.In(value => PReddPlusEquations.NetRedd(default, value, default, default));

    /// <summary>The result of each round.</summary>
    public static PReddPlusRound<N>[] Calculate(TColumns columns, PReddPlusReadings readings, IHalfWidths<N> halfWidths)
    {
        CarbonChanges<N>[] changes = Changes(columns, readings);
        var rounds = new PReddPlusRound<N>[columns.RoundCount];
        for (int r = 0; r < rounds.Length; r++)
        {
            rounds[r] = Discount(columns, r, changes[r], halfWidths);
            SubtractLeakage(columns, r, rounds[r]);
        }

        N largestYear = columns.LargestYear.HasValue ? columns.LargestYear.Value : LargestYear(columns, rounds);
        for (int r = 0; r < rounds.Length; r++)
        {
            CloseBalance(columns, r, rounds[r], largestYear);
        }

        IssuedPeriod<N>[] issued = Issuance.Issue(
            Array.ConvertAll(rounds, round => round.Net), columns.BufferShare, Array.ConvertAll(rounds, round => At.Year(round.Period.LastYear)));
        for (int r = 0; r < rounds.Length; r++)
        {
            rounds[r].Issued = issued[r];
            rounds[r].LargestYear = largestYear;
        }

        return rounds;
    }

    /// <summary>The carbon changes of the REDD activity in each round, before any discount.</summary>
    public static CarbonChanges<N>[] Changes(TColumns columns, PReddPlusReadings readings)
    {
        int strata = columns.BaselineStock.Length;
        int transitions = columns.From.Length;
        using var scratch = new Scratch<N>(strata, transitions);
        Span<N> losses = scratch.Losses;
        for (int k = 0; k < transitions; k++)
        {
            N loss = PReddPlusEquations.StockLoss(
                columns.BaselineStock[columns.From[k]], columns.BaselineStock[columns.To[k]], columns.TransitionAt(k, 0));
            losses[k] = readings.Recovery == RecoveryReading.LossesOnly ? N.Max(loss, N.Of(PReddPlusEquations.NoLoss)) : loss;
        }

        var changes = new CarbonChanges<N>[columns.RoundCount];
        var stock = new StockAccounts<N, TColumns>(columns, readings, scratch);
        columns.AreaAtStart.CopyTo(scratch.DecliningArea);
        for (int r = 0; r < changes.Length; r++)
        {
            N baseline = BaselineEmission(columns, readings, r, scratch);
            changes[r] = new CarbonChanges<N>(baseline, stock.Enhancement(r));
        }

        return changes;
    }

    /// <summary>5.2.1 over the years of a round, with 5.1.6 (NAC).</summary>
    private static N BaselineEmission(TColumns columns, PReddPlusReadings readings, int r, Scratch<N> scratch)
    {
        Period period = columns.Period(r);
        ReadOnlySpan<N> monitored = columns.MonitoredArea(r);
        Optional<N>[] shares = CountedShares(columns, readings, r, scratch);
        Outflows(columns, r, scratch);
        N[] years = new N[period.Years];
        if (readings.Enhancement == EnhancementReading.BaselineLossAreaOnly)
        {
            scratch.BeginLossAreas(years.Length);
        }

        for (int y = 0; y < years.Length; y++)
        {
            int year = period.FirstYear + y;
            YearOfTransitions(columns, readings, r, year, monitored, shares, scratch);
            years[y] = N.Sum(scratch.Rows, PReddPlusSymbols.YearlyBaselineEmission, At.Year(year)) * N.Of(PReddPlusEquations.OneYear);
        }

        return N.Sum(years, PReddPlusSymbols.RoundBaselineEmission, At.Year(period.LastYear));
    }

    private static void YearOfTransitions(
        TColumns columns, PReddPlusReadings readings, int r, int year, ReadOnlySpan<N> monitored, Optional<N>[] shares, Scratch<N> scratch)
    {
        ReadOnlySpan<int> from = columns.From;
        ReadOnlySpan<N> rates = columns.Rates(r);
        ReadOnlySpan<N> losses = scratch.Losses;
        Span<N> rows = scratch.Rows;
        Span<N> declining = scratch.DecliningArea;
        for (int k = 0; k < from.Length;)
        {
            int i = from[k];
            if (year > 1)
            {
                declining[i] = PReddPlusEquations.DecliningArea(declining[i], scratch.PreviousOutflow[i], columns.StratumAt(i, year));
            }

            N area = readings.DenseArea == DenseAreaReading.AsGiven
                ? monitored[i]
                : PReddPlusEquations.DenseArea(monitored[i], declining[i], columns.StratumAt(i, year));
            scratch.PreviousOutflow[i] = scratch.Outflow[i];
            for (; k < from.Length && from[k] == i; k++)
            {
                At at = columns.TransitionAt(k, year);
                if (readings.Enhancement == EnhancementReading.BaselineLossAreaOnly)
                {
                    scratch.SetLossArea(k, year - columns.Period(r).FirstYear, PReddPlusEquations.LossArea(losses[k], rates[k], area));
                }

                N row = PReddPlusEquations.BaselineEmission(losses[k], rates[k], area, at);
                rows[k] = columns.BecameIntact(r, i)
                    ? N.Min(row, N.Of(PReddPlusEquations.NoTonnesPerYear)).As(PReddPlusSymbols.CountedBaselineEmission, at)
                    : shares[i].HasValue ? PReddPlusEquations.CountedBaselineEmission(row, shares[i].Value, at) : row;
            }
        }
    }

    /// <summary>The sum of the rates out of each stratum.</summary>
    private static void Outflows(TColumns columns, int r, Scratch<N> scratch)
    {
        ReadOnlySpan<int> from = columns.From;
        ReadOnlySpan<N> rates = columns.Rates(r);
        for (int start = 0, end; start < from.Length; start = end)
        {
            int i = from[start];
            for (end = start + 1; end < from.Length && from[end] == i; end++)
            {
            }

            scratch.Outflow[i] = end == start + 1
                ? rates[start]
                : N.Sum(rates[start..end], PReddPlusSymbols.Outflow, columns.StratumAt(i, columns.Period(r).LastYear));
        }
    }

    private static Optional<N>[] CountedShares(TColumns columns, PReddPlusReadings readings, int r, Scratch<N> scratch)
    {
        Optional<N>[] shares = scratch.Shares;
        for (int i = 0; i < columns.BaselineStock.Length; i++)
        {
            Optional<N> discount = columns.AreaChangeDiscount(i);
            shares[i] = !discount.HasValue || readings.AreaChange == AreaChangeReading.NotApplied ? default
                : readings.AreaChange == AreaChangeReading.EveryStratum ? discount
                : new Optional<N>(PReddPlusEquations.CountedShare(
                    discount.Value, columns.MonitoredArea(r)[i], columns.AreaAtStart[i], columns.StratumAt(i, columns.Period(r).LastYear)));
        }

        return shares;
    }

    private static PReddPlusRound<N> Discount(TColumns columns, int r, CarbonChanges<N> change, IHalfWidths<N> halfWidths)
    {
        At at = At.Year(columns.Period(r).LastYear);
        AfforestationTerms<N>? land = columns.Afforestation(r);
        return new PReddPlusRound<N>
        {
            Period = columns.Period(r),
            Change = change,
            BaselineEmission = UncertaintyDiscount
                .Apply(change.Baseline, halfWidths.Of(change.Baseline, PReddPlusSymbols.BaselineHalfWidth, at), BaselineRole)
                .As(PReddPlusSymbols.DiscountedBaselineEmission, at),
            Enhancement = UncertaintyDiscount
                .Apply(change.Enhancement, halfWidths.Of(change.Enhancement, PReddPlusSymbols.EnhancementHalfWidth, at), EnhancementRole)
                .As(PReddPlusSymbols.DiscountedEnhancement, at),
            Afforestation = land is null ? default : new(AfforestationModel.Changes(land, halfWidths, at)),
        };
    }

    private static void SubtractLeakage(TColumns columns, int r, PReddPlusRound<N> round)
    {
        At at = At.Year(round.Period.LastYear);
        N market = PReddPlusEquations.MarketLeakage(columns.LeakageFactor, round.Change.Baseline, at);
        if (columns.NeglectsSmallMarketLeakage)
        {
            N gross = round.BaselineEmission + round.Enhancement;
            market = PReddPlusEquations.MarketLeakageAboveFivePercent(
                market, round.Change.Baseline, gross, gross - columns.Burning(r) - columns.Fuel(r), at);
        }

        round.Leakage = PReddPlusEquations.Leakage(columns.ActivityShifting(r), market, at);
    }

    /// <summary>The largest year of the rounds before fuel is deducted.</summary>
    private static N LargestYear(TColumns columns, PReddPlusRound<N>[] rounds)
    {
        N[] years = new N[rounds.Length];
        for (int r = 0; r < rounds.Length; r++)
        {
            PReddPlusRound<N> round = rounds[r];
            N net = PReddPlusEquations.Balance(round.BaselineEmission, round.Enhancement, columns.Burning(r), round.Leakage);
            if (columns.Afforestation(r) is { } land)
            {
                net += AfforestationModel.BeforeFuel(land, round.Afforestation.Value);
            }

            years[r] = (net / columns.RoundYears(r)).As(PReddPlusSymbols.AnnualNetBeforeFuel, At.Year(round.Period.LastYear));
        }

        return Scale.LargestYear<N>(years).As(PReddPlusSymbols.LargestYear);
    }

    private static void CloseBalance(TColumns columns, int r, PReddPlusRound<N> round, N largestYear)
    {
        At at = At.Year(round.Period.LastYear);
        N fuel = CountedFuel(columns.Fuel(r), at);
        round.ProjectEmissions = PReddPlusEquations.ProjectEmissions(columns.Burning(r), fuel, PReddPlusSymbols.ProjectEmissions, at);
        round.NetRedd = PReddPlusEquations.NetRedd(round.BaselineEmission, round.Enhancement, round.ProjectEmissions, round.Leakage, at);
        N afforestation = N.Of(PReddPlusEquations.NoTonnes);
        if (columns.Afforestation(r) is { } land)
        {
            afforestation = AfforestationModel.Close(land, round.Afforestation.Value, CountedFuel(land.Fuel, at with { First = AfforestationEntry.Activity }), at).Net;
            round.NetAfforestation = new Optional<N>(afforestation);
        }

        round.Net = PReddPlusEquations.Net(round.NetRedd, afforestation, at);

        N CountedFuel(N used, At index) => columns.AlwaysCountsFuel ? used : PReddPlusEquations.CountedFuel(used, largestYear, index);
    }
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>6.1.1: the stock change of the land under REDD from round to round, by the reading chosen.</summary>
internal sealed class StockAccounts<N, TColumns>
    where N : IValue<N>
    where TColumns : IPReddPlusColumns<N>
{
    private readonly TColumns _columns;
    private readonly PReddPlusReadings _readings;
    private readonly Scratch<N> _scratch;
    private readonly List<N> _changes = [];
    private Optional<N> _carbonAtStart;
    private Optional<N> _previousCounted;

    public StockAccounts(TColumns columns, PReddPlusReadings readings, Scratch<N> scratch)
    {
        _columns = columns;
        _readings = readings;
        _scratch = scratch;
        if (readings.ProjectLosses == ProjectLossReading.AllStrata)
        {
            _carbonAtStart = new Optional<N>(Carbon(
                columns.BaselineStock, columns.AreaAtStart, PReddPlusSymbols.StratumCarbonAtStart, PReddPlusSymbols.TotalCarbonAtStart, 0));
        }
    }

    /// <summary>ΔC_REDD,PROJ,Enh,t of a round; rounds must be asked for in time.</summary>
    public N Enhancement(int r)
    {
        At at = At.Year(_columns.Period(r).LastYear);
        N change = StockChange(r, at);
        _changes.Add(change);
        return _readings.Enhancement switch
        {
            EnhancementReading.DoubleSum => Counted(N.Sum(_changes.ToArray(), PReddPlusSymbols.StockChangeSum, at)).As(PReddPlusSymbols.Enhancement, at),
            EnhancementReading.BaselineLossAreaOnly => OnLossArea(r, change, at),
            _ => SinceLastRound(Counted(change), at).As(PReddPlusSymbols.Enhancement, at),
        };
    }

    /// <summary>A gain counts only where it is claimed; a loss counts in any case.</summary>
    private N Counted(N change) => _columns.ClaimsEnhancement ? change : N.Min(change, N.Of(PReddPlusEquations.NoTonnes));

    private N SinceLastRound(N counted, At at)
    {
        N named = counted.As(PReddPlusSymbols.CountedStockChange, at);
        N difference = _previousCounted.HasValue ? named - _previousCounted.Value : named;
        _previousCounted = new Optional<N>(named);
        return difference;
    }

    private N StockChange(int r, At at)
    {
        if (!_carbonAtStart.HasValue)
        {
            return Terms(r, _columns.MonitoredArea(r), PReddPlusSymbols.StockChange);
        }

        N carbon = Carbon(
            _columns.ProjectStock(r), _columns.MonitoredArea(r), PReddPlusSymbols.StratumCarbon, PReddPlusSymbols.TotalCarbon, at.Time);
        return (carbon - _carbonAtStart.Value).As(PReddPlusSymbols.StockChange, at);
    }

    /// <summary>The VCS reading: only land that the baseline would have lost, and losses over all strata where those count.</summary>
    private N OnLossArea(int r, N change, At at)
    {
        ReadOnlySpan<N> areas = _scratch.LossAreas(_columns.From, i => _columns.StratumAt(i, _columns.Period(r).LastYear));
        N gain = Counted(Terms(r, areas, PReddPlusSymbols.LossAreaGain));
        if (_carbonAtStart.HasValue)
        {
            gain += SinceLastRound(N.Min(change, N.Of(PReddPlusEquations.NoTonnes)), at);
        }

        return gain.As(PReddPlusSymbols.Enhancement, at);
    }

    private N Terms(int r, ReadOnlySpan<N> areas, Symbol total)
    {
        int time = _columns.Period(r).LastYear;
        Span<N> terms = _scratch.Strata;
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = PReddPlusEquations.EnhancementTerm(
                _columns.ProjectStock(r)[i], _columns.BaselineStock[i], areas[i], _columns.StratumAt(i, time));
        }

        return N.Sum(terms, total, At.Year(time));
    }

    private N Carbon(ReadOnlySpan<N> stocks, ReadOnlySpan<N> areas, Symbol symbol, Symbol total, int time)
    {
        Span<N> terms = _scratch.Strata;
        for (int i = 0; i < stocks.Length; i++)
        {
            terms[i] = (stocks[i] * areas[i]).As(symbol, _columns.StratumAt(i, time));
        }

        return N.Sum(terms, total, At.Year(time));
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The columns of the model, entered from a project with names, paths, sources and uncertainties.</summary>
internal sealed class PReddPlusEntries<N> : IPReddPlusColumns<N>
    where N : IValue<N>
{
    private readonly PReddPlusProject _project;
    private readonly InputReader<N> _reader;
    private readonly FieldInputs<N> _field;
    private readonly string[] _strata;
    private readonly N[] _baselineStock;
    private readonly N[] _areaAtStart;
    private readonly Optional<N>[] _discounts;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly Round[] _rounds;

    public PReddPlusEntries(PReddPlusProject project, InputReader<N> reader)
    {
        _project = project;
        _reader = reader;
        _field = new FieldInputs<N>(project.FieldData, project.StartDate, reader);
        _strata = [.. project.Strata.Keys.Order(StringComparer.Ordinal)];
        _baselineStock = Array.ConvertAll(_strata, EnterBaselineStock);
        _areaAtStart = Array.ConvertAll(
            _strata, name => reader.Enter(project.Strata[name].AreaAtStart, PReddPlusSymbols.AreaAtStart, new At(name), $"strata.{name}.areaAtStart"));
        _discounts = EnterAreaChangeDiscounts();
        (int From, int To)[] transitions = Transitions();
        _from = Array.ConvertAll(transitions, transition => transition.From);
        _to = Array.ConvertAll(transitions, transition => transition.To);
        N[][] rates = EnterRates();
        _rounds = [.. project.Rounds.Select((round, r) => EnterRound(round, r, rates[Math.Min(r, rates.Length - 1)]))];
        LeakageFactor = EnterLeakageFactor();
        LargestYear = project.Stage == ProjectStage.Monitored && project.LargestEstimatedYear is { } largest
            ? new Optional<N>(reader.Enter(largest, PReddPlusSymbols.LargestYear, default, "largestEstimatedYear"))
            : default;
        BufferShare = project.Crediting.BufferShare is { } share
            ? new Optional<N>(reader.Enter(share, Programme.Issuance.BufferShare, default, "crediting.bufferShare"))
            : default;
    }

    public int RoundCount => _rounds.Length;

    public ReadOnlySpan<N> BaselineStock => _baselineStock;

    public ReadOnlySpan<N> AreaAtStart => _areaAtStart;

    public ReadOnlySpan<int> From => _from;

    public ReadOnlySpan<int> To => _to;

    public N LeakageFactor { get; }

    public bool NeglectsSmallMarketLeakage => _project.Leakage.Market.NeglectBelowFivePercent is { IsMet: true };

    public bool ClaimsEnhancement => _project.Enhancement.IsClaimed;

    public bool AlwaysCountsFuel => _project.SourcesCountedInBaseline.Contains(EmissionSource.FossilFuel);

    public Optional<N> LargestYear { get; }

    public Optional<N> BufferShare { get; }

    public Optional<N> AreaChangeDiscount(int stratum) => _discounts[stratum];

    public Period Period(int round) => _rounds[round].Period;

    public N RoundYears(int round) => _rounds[round].Years;

    public ReadOnlySpan<N> Rates(int round) => _rounds[round].Rates;

    public ReadOnlySpan<N> MonitoredArea(int round) => _rounds[round].Area;

    public ReadOnlySpan<N> ProjectStock(int round) => _rounds[round].Stock;

    public bool BecameIntact(int round, int stratum) => _rounds[round].Intact[stratum];

    public N Burning(int round) => _rounds[round].Burning;

    public N Fuel(int round) => _rounds[round].Fuel;

    public N ActivityShifting(int round) => _rounds[round].Shifting;

    public AfforestationTerms<N>? Afforestation(int round) => _rounds[round].Afforestation;

    public At StratumAt(int stratum, int time) => new(_strata[stratum], null, time);

    public At TransitionAt(int transition, int time) => new(_strata[_from[transition]], _strata[_to[transition]], time);

    private N EnterBaselineStock(string name)
    {
        string path = $"strata.{name}.baselineStock";
        CarbonPools pools = _project.Strata[name].BaselineStock;
        N[] counted = EnterPools(pools, PoolSymbols.Baseline, _project.Pools.Redd, new At(name), path);
        return PReddPlusEquations.BaselineStock<N>(counted, new At(name));
    }

    private N EnterProjectStock(StratumState state, string name, int time, string path)
    {
        var at = new At(name, null, time);
        return state.Stock is { } stock
            ? PReddPlusEquations.ProjectStock<N>(EnterPools(stock, PoolSymbols.Project, _project.Pools.Redd, at, path), at)
            : _baselineStock[IndexOf(name)].As(PReddPlusSymbols.ProjectStock, at);
    }

    private N[] EnterPools(CarbonPools pools, PoolSymbols symbols, IReadOnlyList<OptionalPool> counted, At at, string path)
    {
        N tree = EnterStock(CarbonPool.Tree, pools.Tree, default!, symbols.Tree, at, $"{path}.tree");
        var entered = new List<N> { tree };
        AddCounted(CarbonPool.Sapling, symbols.Sapling);
        AddCounted(CarbonPool.DeadWood, symbols.DeadWood);
        AddCounted(CarbonPool.Litter, symbols.Litter);
        AddCounted(CarbonPool.Soil, symbols.Soil);
        return [.. entered];

        void AddCounted(CarbonPool pool, Symbol symbol)
        {
            if (counted.Count(pool) && pools.Of(pool) is { } given)
            {
                entered.Add(EnterStock(pool, given, tree, symbol, at, $"{path}.{pool.InInput()}"));
            }
        }
    }

    private N EnterStock(CarbonPool pool, PoolStock stock, N trees, Symbol symbol, At at, string path) => stock.Given is { } estimate
        ? _reader.Enter(estimate, symbol, at, path)
        : _reader.EnterComputed(_field.Stocks.Density(pool, stock.FieldData!, stock.Stratum!, trees), symbol, at);

    private Optional<N>[] EnterAreaChangeDiscounts()
    {
        if (_project.Readings.AreaChange == AreaChangeReading.NotApplied)
        {
            return new Optional<N>[_strata.Length];
        }

        N period = _reader.Enter(PReddPlusCreditingRules.Length(_project.Crediting), PReddPlusSymbols.CreditingPeriod, default, "crediting.length");
        return Array.ConvertAll(_strata, name => _project.Strata[name].TransitionTime is { } time
            ? new Optional<N>(PReddPlusEquations.AreaChangeDiscount(
                _reader.Enter(time, PReddPlusSymbols.TransitionTime, new At(name), $"strata.{name}.transitionTime"), period, new At(name)))
            : default);
    }

    /// <summary>Every transition of any analysis, ordered by the stratum it leaves.</summary>
    private (int From, int To)[] Transitions() =>
    [
        .. _project.ReferenceAnalyses
            .SelectMany(analysis => analysis.Conversions.SelectMany(from => from.Value.Keys.Select(to => (From: IndexOf(from.Key), To: IndexOf(to)))))
            .Distinct()
            .Order(),
    ];

    private int IndexOf(string stratum) => Array.BinarySearch(_strata, stratum, StringComparer.Ordinal);

    private N[][] EnterRates()
    {
        int used = _project.Stage == ProjectStage.ExAnte ? 1 : _project.Rounds.Count;
        return [.. _project.ReferenceAnalyses.Take(used).Select((analysis, k) =>
        {
            var rates = new ReferenceRates<N>(analysis, k, _reader, $"referenceAnalyses[{k}]");
            N[] column = new N[_from.Length];
            for (int t = 0; t < column.Length; t++)
            {
                column[t] = rates.Rate(
                    _strata[_from[t]], _strata[_to[t]], _baselineStock[_from[t]] - _baselineStock[_to[t]], _project.Readings.Rate);
            }

            return column;
        })];
    }

    private Round EnterRound(MonitoringRound round, int r, N[] rates)
    {
        int time = round.LastYear;
        At at = At.Year(time);
        string path = $"rounds[{r}]";
        return new Round(
            new Period(r + 1, round.FirstYear, round.LastYear),
            _reader.Enter(Duration.FromYears(round.LastYear - round.FirstYear + 1), PReddPlusSymbols.RoundYears, at, path),
            rates,
            Array.ConvertAll(_strata, name =>
                _reader.Enter(round.Strata[name].Area, PReddPlusSymbols.MonitoredArea, new At(name, null, time), $"{path}.strata.{name}.area")),
            Array.ConvertAll(_strata, name => EnterProjectStock(round.Strata[name], name, time, $"{path}.strata.{name}.stock")),
            Array.ConvertAll(_strata, name => round.Strata[name].BecameIntactForest),
            _field.Amounts.Burning(round.Burning, BurningReadings.Redd, PReddPlusSymbols.Burning, at, $"{path}.burning"),
            FuelEntry.Enter(round.Fuels, _reader, $"{path}.fuels", at),
            _field.Amounts.Displacement(round.ActivityShifting, PReddPlusSymbols.ActivityShifting, at, $"{path}.activityShifting"),
            round.Afforestation is { } land ? EnterAfforestation(land, new Period(r + 1, round.FirstYear, round.LastYear), at, $"{path}.afforestation") : null);
    }

    private AfforestationTerms<N> EnterAfforestation(AfforestationRound round, Period period, At at, string path) => AfforestationEntry.Enter(
        round,
        _project.Pools.Afforestation,
        countsBaselineSoil: _project.Readings.BaselineSoil == BaselineSoilReading.SubtractedWhenPositive,
        _reader,
        _field,
        period,
        at,
        path);

    private N EnterLeakageFactor()
    {
        MarketLeakage market = _project.Leakage.Market;
        if (market.Measure != MarketMeasure.CuttingReducedForGood)
        {
            double factor = market.Measure == MarketMeasure.DriversEliminated ? 0 : 0.1;
            return N.Input(
                new Datum { Value = factor, Source = market.Source, Path = "leakage.market.measure" }, PReddPlusSymbols.LeakageFactor);
        }

        N leak = _reader.Enter(
            market.MerchantableShareInLeakageArea!.Value, PReddPlusSymbols.LeakageAreaRatio, default, "leakage.market.merchantableShareInLeakageArea");
        N project = _reader.Enter(
            market.MerchantableShareInProjectArea!.Value, PReddPlusSymbols.ProjectAreaRatio, default, "leakage.market.merchantableShareInProjectArea");
        N factorRead = _project.Readings.MarketRatio switch
        {
            MarketRatioReading.Relative => PReddPlusEquations.LeakageFactorByShare(leak, project),
            MarketRatioReading.PercentagePoints => PReddPlusEquations.LeakageFactorByPoints(leak, project),
            MarketRatioReading.ThirdCaseAsPrinted => PReddPlusEquations.LeakageFactorAsPrinted(leak, project),
            _ => N.Max(
                PReddPlusEquations.LeakageFactorByShare(leak, project),
                N.Max(PReddPlusEquations.LeakageFactorByPoints(leak, project), PReddPlusEquations.LeakageFactorAsPrinted(leak, project))),
        };
        return factorRead.As(PReddPlusSymbols.LeakageFactor);
    }

    private sealed record Round(
        Period Period,
        N Years,
        N[] Rates,
        N[] Area,
        N[] Stock,
        bool[] Intact,
        N Burning,
        N Fuel,
        N Shifting,
        AfforestationTerms<N>? Afforestation);

    private sealed record PoolSymbols(Symbol Tree, Symbol Sapling, Symbol DeadWood, Symbol Litter, Symbol Soil)
    {
        public static readonly PoolSymbols Baseline = new(
            PReddPlusSymbols.BaselineTree,
            PReddPlusSymbols.BaselineSapling,
            PReddPlusSymbols.BaselineDeadWood,
            PReddPlusSymbols.BaselineLitter,
            PReddPlusSymbols.BaselineSoil);

        public static readonly PoolSymbols Project = new(
            PReddPlusSymbols.ProjectTree,
            PReddPlusSymbols.ProjectSapling,
            PReddPlusSymbols.ProjectDeadWood,
            PReddPlusSymbols.ProjectLitter,
            PReddPlusSymbols.ProjectSoil);
    }
}

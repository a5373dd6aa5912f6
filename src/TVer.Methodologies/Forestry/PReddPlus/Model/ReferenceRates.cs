using TVer.Methodologies.Calculation;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>5.1.6: the annual rates of conversion of one analysis of the reference region, by transition.</summary>
internal sealed class ReferenceRates<N>
    where N : IValue<N>
{
    private readonly ReferenceAnalysis _analysis;
    private readonly InputReader<N> _reader;
    private readonly string _path;
    private readonly int _series;
    private readonly N[] _years;
    private readonly Dictionary<(string, int), N> _areas = [];

    public ReferenceRates(ReferenceAnalysis analysis, int number, InputReader<N> reader, string path)
    {
        _series = number == 0 ? 0 : number + 1;
        _analysis = analysis;
        _reader = reader;
        _path = path;
        _years = new N[analysis.Maps.Count - 1];
        for (int k = 0; k < _years.Length; k++)
        {
            DateOnly first = analysis.Maps[k].Date;
            DateOnly second = analysis.Maps[k + 1].Date;
            var datum = new Datum { Value = CalendarYears.Between(first, second).Years, Path = $"{path}.maps", Source = analysis.Maps[k + 1].Source };
            _years[k] = N.Input(datum, PReddPlusSymbols.IntervalYears, new At(null, null, second.Year, _series));
        }
    }

    /// <summary>ARC of one transition by the reading chosen; no conversion where the analysis has none.</summary>
    public N Rate(string from, string to, N stockLoss, RateReading reading)
    {
        var at = new At(from, to, _analysis.Maps[^1].Date.Year, _series);
        if (!_analysis.Conversions.TryGetValue(from, out var targets) || !targets.TryGetValue(to, out var converted))
        {
            return N.Of(PReddPlusEquations.NoRate);
        }

        N[] areas = new N[converted.Count];
        N[] rates = new N[converted.Count];
        for (int k = 0; k < rates.Length; k++)
        {
            var interval = new At(from, to, _analysis.Maps[k + 1].Date.Year, _series);
            areas[k] = _reader.Enter(converted[k], PReddPlusSymbols.ConvertedArea, interval, $"{_path}.conversions.{from}.{to}[{k}]");
            rates[k] = PReddPlusEquations.AnnualRateOfConversion(
                PReddPlusEquations.AnnualConversion(areas[k], _years[k], interval), AreaAt(from, k), interval);
        }

        return reading switch
        {
            RateReading.UnweightedMean => RateOfSeveralIntervals.Unweighted<N>(rates, at).As(PReddPlusSymbols.Rate, at),
            RateReading.TimeWeightedMean => RateOfSeveralIntervals.TimeWeighted<N>(rates, _years, at).As(PReddPlusSymbols.Rate, at),
            RateReading.Regression => RateOfSeveralIntervals.Regression<N>(areas, _years, AreaAt(from, 0), at).As(PReddPlusSymbols.Rate, at),
            _ => RateOfSeveralIntervals.ConservativeMean<N>(rates, _years, stockLoss, at).As(PReddPlusSymbols.Rate, at),
        };
    }

    /// <summary>A1_t1, entered once for all transitions out of the stratum, so that its uncertainty is one.</summary>
    private N AreaAt(string stratum, int map) => _areas.Once((stratum, map), () => _reader.Enter(
        _analysis.StratumAreas[stratum][map],
        PReddPlusSymbols.ReferenceArea,
        new At(stratum, null, _analysis.Maps[map].Date.Year, _series),
        $"{_path}.stratumAreas.{stratum}[{map}]"));
}

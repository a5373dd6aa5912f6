using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon.SoilSymbols;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>The loops over years and strata around the equations of defaults; measured soil is <see cref="MeasuredSoilEquations"/>.</summary>
public static class SoilModel
{
    /// <summary>ΔSOC_AL over whole project years.</summary>
    /// <param name="plan">A plan that <see cref="SoilTool"/> finds no error in.</param>
    /// <param name="period">The years.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(SoilPlan plan, Period period)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new SoilChanges<N>(plan).Over(period);
    }
}

/// <summary>The changes of a plan over the years of several rounds: what they share is read once.</summary>
internal sealed class SoilChanges<N>
    where N : IValue<N>
{
    private readonly Rates[] _rates;
    private readonly At _whole;

    /// <summary>Takes up a plan.</summary>
    /// <param name="plan">A plan that <see cref="SoilTool"/> finds no error in.</param>
    /// <param name="path">Where it stands in the input.</param>
    /// <param name="series">Which plan of the project it is: 0 for the first, else from 2.</param>
    public SoilChanges(SoilPlan plan, string path = "", int series = 0)
    {
        string prefix = ToolInput.Prefix(path);
        _whole = new At(Series: series);
        _rates = [.. plan.Strata.InOrder()
            .Select(pair => new Rates(pair.Value, $"{prefix}strata.{pair.Key}", _whole with { First = pair.Key }))];
    }

    /// <summary>ΔSOC_AL over whole project years, tCO2e.</summary>
    public N Over(Period period)
    {
        var years = new N[period.Years];
        for (int k = 0; k < years.Length; k++)
        {
            int year = period.FirstYear + k;
            N[] strata = [.. _rates.Where(stratum => stratum.Moves(year)).Select(stratum => stratum.Change(year))];
            years[k] = SoilEquations.Change<N>(strata, _whole with { Time = year });
        }

        return SoilEquations.PeriodChange<N>(years, _whole with { Time = period.LastYear });
    }

    /// <summary>A stratum with what its years share.</summary>
    private sealed class Rates
    {
        private readonly At _at;
        private readonly int _preparationYear;
        private readonly N _area;
        private readonly N _reference;
        private readonly N _initial;
        private readonly N _loss;

        public Rates(SoilStratum stratum, string path, At at)
        {
            SoilTableCell reference = SoilTables.ReferenceStock(stratum.Climate, stratum.Soil)
                ?? throw new ArgumentException($"There is no reference stock for {stratum.Soil} in {stratum.Climate} ({path}).", nameof(stratum));
            SoilFactors factors = SoilTables.Factors(stratum.Climate, stratum.Management)
                ?? throw new ArgumentException($"There are no factors for the management of {path}.", nameof(stratum));
            _at = at;
            _preparationYear = stratum.PreparationYear;
            _area = ToolInput.Read<N, Area>(stratum.Area, S.StratumArea, $"{path}.area", at);
            _reference = Cell(reference, S.ReferenceStock);
            _initial = SoilEquations.InitialStock(
                _reference, Cell(factors.LandUse, S.LandUseFactor), Cell(factors.Management, S.ManagementFactor), Cell(factors.Input, S.InputFactor), at);
            _loss = SoilEquations.Loss(
                _initial, ToolInput.Read<N, Ratio>(stratum.DisturbedShare, S.DisturbedShare, $"{path}.disturbedShare", at), at);

            N Cell(SoilTableCell cell, Symbol symbol) => N.Input(new Datum { Value = cell.Value, Source = cell.Source }, symbol, at);
        }

        /// <summary>Equation 4, and the steady state after the twenty years: other years add nothing.</summary>
        public bool Moves(int year) => year >= _preparationYear && year <= _preparationYear + SoilEquations.YearsOfGain;

        public N Change(int year)
        {
            At at = _at with { Time = year };
            N rate = year == _preparationYear ? SoilEquations.LossRate(_loss, at) : SoilEquations.GainRate(_reference, _initial, _loss, at);
            return SoilEquations.StratumChange(_area, rate, at);
        }
    }
}

using System.Globalization;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>Checks the records of fertilisation against the years of the rounds.</summary>
internal sealed class FertilizationCheck
{
    private const string Root = "fertilization";

    private static readonly Dimension RateDimension = Dimension.Mass / Dimension.Length.Power(2);

    private readonly List<Finding> _findings = [];
    private readonly Fertilization _input;
    private readonly FactorReader _factors;
    private readonly int _firstYear;
    private readonly int _lastYear;

    private FertilizationCheck(Fertilization input, FactorReader factors, int firstYear, int lastYear) =>
        (_input, _factors, _firstYear, _lastYear) = (input, factors, firstYear, lastYear);

    /// <summary>All findings.</summary>
    /// <param name="input">The records.</param>
    /// <param name="firstYear">The first year of the first round.</param>
    /// <param name="lastYear">The last year of the last round.</param>
    public static IReadOnlyList<Finding> Run(Fertilization input, int firstYear, int lastYear)
    {
        List<Finding> ownSets = OwnSets(input.Factors);
        if (ownSets.Count > 0)
        {
            return ownSets;
        }

        var check = new FertilizationCheck(input, new FactorReader(input.Factors), firstYear, lastYear);
        check.Choices();
        check.Materials();
        check._findings.AddRange(FuelCheck.Properties(input.Fuels, check._factors, $"{Root}.fuels"));
        if (input.Plots.Count == 0)
        {
            check.Add(FertilizationRules.NoPlots, $"{Root}.plots", null);
        }

        foreach ((string name, FieldPlot plot) in input.Plots)
        {
            check.Plot(name, plot, $"{Root}.plots.{name}");
        }

        return check._findings;
    }

    /// <summary>The year that a key names; null where it names none.</summary>
    public static int? YearOf(string key) =>
        key.Length == 4 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and < 2400 ? year : null;

    private static List<Finding> OwnSets(IReadOnlyList<FactorTable> sets)
    {
        var findings = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int k = 0; k < sets.Count; k++)
        {
            IEnumerable<string> faults = seen.Add(sets[k].Name) ? sets[k].Faults() : sets[k].Faults().Append("a set of this name is given twice");
            findings.AddRange(faults.Select(fault => FactorRules.OwnSet.At($"{Root}.factors[{k}]", sets[k].Name, sets[k].Name, fault)));
        }

        return findings;
    }

    private void Add(FindingRule rule, string path, object? value, params object?[] values) => _findings.Add(rule.At(path, value, values));

    private void Choices()
    {
        EmissionChoices choices = _input.Choices;
        const string Path = $"{Root}.choices";
        if (choices.NitrousOxide == NitrousOxideForm.Ipcc2019ByClimate)
        {
            if (choices.Climate is null)
            {
                Add(FertilizationRules.ClimateNeeded, $"{Path}.climate", null);
            }
            else if (choices is { Climate: Climate.Dry, Leaching: Counting.Counted, IsIrrigated: null })
            {
                Add(FertilizationRules.IrrigationNeeded, $"{Path}.isIrrigated", null);
            }
        }

        if (choices.NitrousOxide == NitrousOxideForm.CdmVolatilizationRemoved)
        {
            Add(FertilizationRules.CdmForm, $"{Path}.nitrousOxide", choices.NitrousOxide);
        }

        if (!FactorRules.Has(_factors, choices.Potentials.Set, "N2O", "kg CO2e/kg N2O"))
        {
            Add(FactorRules.UnknownSet, $"{Path}.potentials.set", choices.Potentials.Set, choices.Potentials.Set, "N2O", "kg CO2e/kg N2O");
        }
        else if (string.IsNullOrWhiteSpace(choices.Potentials.Source))
        {
            Add(FactorRules.PotentialsSource, $"{Path}.potentials.source", null);
        }
        else
        {
            _findings.AddRange(PotentialsCheck.Run(choices.Potentials.AsAnnouncement(), _firstYear, GwpAnnouncement.Known, $"{Path}.potentials"));
        }

        if (choices.NitrousOxide != NitrousOxideForm.Ipcc2019ByClimate || choices.Climate is not null)
        {
            foreach ((string set, string row) in NitrousOxideFactors.Needed(choices, _input.Fertilizers.Values))
            {
                if (!FactorRules.Has(_factors, set, row, "kg N/kg N"))
                {
                    Add(FactorRules.UnknownSet, $"{Root}.factors", set, set, row, "kg N/kg N");
                }
            }
        }
    }

    private void Materials()
    {
        foreach ((string name, ChemicalFertilizer fertilizer) in _input.Fertilizers)
        {
            string path = $"{Root}.fertilizers.{name}";
            int ways = (fertilizer.Grade is null ? 0 : 1) + (fertilizer.Nitrogen is null ? 0 : 1) + (fertilizer.Row is null ? 0 : 1);
            Content(name, ways, fertilizer.Nitrogen, fertilizer.Row, fertilizer.Source, "grade, nitrogen, row", path);
            if (fertilizer.Grade is { Nitrogen: 46, Phosphate: 0, Potash: 0 } && fertilizer.Form != NitrogenForm.Urea)
            {
                Add(FertilizationRules.UreaForm, $"{path}.form", fertilizer.Form, name, fertilizer.Form);
            }

            if (fertilizer.UreaShare is { } share && (fertilizer.Form == NitrogenForm.Urea || share.Value is not (>= 0 and <= 1)))
            {
                Add(FertilizationRules.UreaShare, $"{path}.ureaShare", share, name);
            }
        }

        foreach ((string name, OrganicMaterial organic) in _input.Organics)
        {
            int ways = (organic.Nitrogen is null ? 0 : 1) + (organic.Row is null ? 0 : 1);
            Content(name, ways, organic.Nitrogen, organic.Row, organic.Source, "nitrogen, row", $"{Root}.organics.{name}");
        }

        foreach ((string name, SoilAmendment amendment) in _input.Amendments)
        {
            if (amendment.Kind != AmendmentKind.WithoutCarbonate && amendment.Purity is not { Value: > 0 and <= 1 })
            {
                Add(FertilizationRules.Purity, $"{Root}.amendments.{name}.purity", amendment.Purity, name);
            }
        }
    }

    private void Content(string name, int ways, Ratio? nitrogen, string? row, string? source, string waysText, string path)
    {
        if (ways != 1 || nitrogen is { Value: < 0 or > 1 })
        {
            Add(FertilizationRules.NitrogenContent, path, nitrogen, name, waysText);
        }
        else if (nitrogen is not null && string.IsNullOrWhiteSpace(source))
        {
            Add(FertilizationRules.NitrogenSource, $"{path}.source", null, name);
        }
        else if (row is not null && !FactorRules.Has(_factors, NitrousOxideFactors.ContentSet, row, "kg N/kg"))
        {
            Add(FactorRules.UnknownSet, $"{path}.row", row, NitrousOxideFactors.ContentSet, row, "kg N/kg");
        }
    }

    private void Plot(string name, FieldPlot plot, string path)
    {
        if (plot.Area.Value <= 0)
        {
            Add(FertilizationRules.PlotArea, $"{path}.area", plot.Area, name);
        }

        Baseline(name, plot, path);
        var years = new HashSet<int>();
        foreach ((string key, FieldRecord record) in plot.Years)
        {
            string where = $"{path}.years.{key}";
            if (YearOf(key) is not { } year)
            {
                Add(FertilizationRules.Year, where, key, key);
            }
            else if (years.Add(year) && (year < _firstYear || year > _lastYear))
            {
                Add(FertilizationRules.YearOutsideRounds, where, key, name, year);
            }

            Record(record, where);
        }

        for (int year = _firstYear; year <= _lastYear; year++)
        {
            if (!years.Contains(year))
            {
                Add(FertilizationRules.MissingYear, $"{path}.years", null, name, year);
            }
        }

        IEnumerable<KeyValuePair<string, Measurement>> fuels = plot.Baseline.Values.Concat(plot.Years.Values).SelectMany(record => record.Fuels);
        foreach (IGrouping<string, Measurement> fuel in fuels.GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal))
        {
            if (fuel.All(amount => FuelProperties.IsAmount(amount.Unit)) && fuel.Select(amount => amount.Unit.Dimension).Distinct().Count() > 1)
            {
                Add(FertilizationRules.FuelUnits, $"{path}.baseline", fuel.Key, fuel.Key, name);
            }
        }
    }

    private void Baseline(string name, FieldPlot plot, string path)
    {
        if (plot.OfficialReference is { IsMet: true } reference)
        {
            if (!reference.NamesEvidence)
            {
                Add(FertilizationRules.ReferenceSource, $"{path}.officialReference", null, name);
            }
            else
            {
                Add(FertilizationRules.ReferenceUsed, $"{path}.officialReference", reference.Source, name, reference.Source);
            }

            if (plot.Baseline.Count == 0)
            {
                Add(FertilizationRules.NoRecords, $"{path}.baseline", null, name);
            }
        }
        else if (plot.Baseline.Count < 3)
        {
            Add(FertilizationRules.TooFewYears, $"{path}.baseline", plot.Baseline.Count, name, plot.Baseline.Count);
        }

        foreach ((string key, FieldRecord record) in plot.Baseline)
        {
            string where = $"{path}.baseline.{key}";
            if (YearOf(key) is not { } year)
            {
                Add(FertilizationRules.Year, where, key, key);
            }
            else if (year >= _firstYear)
            {
                Add(FertilizationRules.BaselineYear, where, key, year, _firstYear);
            }

            Record(record, where);
        }
    }

    private void Record(FieldRecord record, string path)
    {
        Amounts(record.Fertilizers, _input.Fertilizers.ContainsKey, "fertilizers", path);
        Amounts(record.Organics, _input.Organics.ContainsKey, "organics", path);
        Amounts(record.Amendments, _input.Amendments.ContainsKey, "amendments", path);
        foreach ((string name, Measurement amount) in record.Fuels)
        {
            string where = $"{path}.fuels.{name}";
            if (!_input.Fuels.ContainsKey(name))
            {
                Add(FertilizationRules.UnknownMaterial, where, name, name, "fuels");
            }
            else if (!FuelProperties.IsAmount(amount.Unit) || amount.Value < 0)
            {
                Add(FertilizationRules.FuelAmount, where, amount, name);
            }
            else
            {
                _findings.AddRange(FuelCheck.Amount(name, amount, _input.Fuels, _factors, where));
            }
        }
    }

    private void Amounts(IReadOnlyDictionary<string, Measurement> amounts, Func<string, bool> isKnown, string list, string path)
    {
        foreach ((string name, Measurement amount) in amounts)
        {
            string where = $"{path}.{list}.{name}";
            if (!isKnown(name))
            {
                Add(FertilizationRules.UnknownMaterial, where, name, name, list);
            }
            else if (amount.Value < 0 || (amount.Unit.Dimension != Dimension.Mass && amount.Unit.Dimension != RateDimension))
            {
                Add(FertilizationRules.Amount, where, amount, name);
            }
        }
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>
/// Computes the emissions of fertilisation: the baseline of a year from the mean of the records, a project year from its own
/// records, plot by plot, by the same equations and factors. Made for one calculation; the records have passed their check.
/// </summary>
internal sealed class FertilizationModel
{
    private const string Root = "fertilization";

    private readonly Fertilization _input;
    private readonly FactorReader _factors;
    private readonly FuelModel _fuels;
    private readonly Dictionary<string, Quantity> _areas = [];
    private readonly Dictionary<string, Quantity> _contents = [];

    public FertilizationModel(Fertilization input, FactorReader factors)
    {
        _input = input;
        _factors = factors;
        _fuels = new FuelModel(input.Fuels, factors, $"{Root}.fuels");
    }

    private EmissionChoices Choices => _input.Choices;

    /// <summary>BE: the baseline emission of one year.</summary>
    public Quantity Baseline()
    {
        Quantity[] plots = [.. _input.Plots.InOrder().Select(plot => PlotEmission(MeanAmounts(plot.Key, plot.Value), 0))];
        return Quantity.Sum(plots, FertilizerSymbols.BaselineEmission);
    }

    /// <summary>PE_y: the project emission of a year.</summary>
    public Quantity Project(int year)
    {
        Quantity[] plots = [.. _input.Plots.InOrder().Select(plot => PlotEmission(Amounts(plot.Key, plot.Value, year), year))];
        return Quantity.Sum(plots, FertilizerSymbols.ProjectEmission, At.Year(year));
    }

    /// <summary>The chemical fertiliser with nitrogen of a year, by product and by nitrogen; year 0 for the baseline.</summary>
    public (Quantity Product, Quantity Nitrogen) ChemicalFertilizer(int year)
    {
        var products = new List<Quantity>();
        var nitrogen = new List<Quantity>();
        foreach ((string name, FieldPlot plot) in _input.Plots.InOrder())
        {
            PlotAmounts amounts = year == 0 ? MeanAmounts(name, plot) : Amounts(name, plot, year);
            foreach ((string fertilizer, Quantity mass) in amounts.Fertilizers)
            {
                Quantity content = Content(fertilizer, _input.Fertilizers[fertilizer]);
                if (content.Value > 0)
                {
                    products.Add(mass);
                    nitrogen.Add(FertilizerEquations.Nitrogen(mass, content, FertilizerSymbols.SyntheticNitrogenOf, mass.At));
                }
            }
        }

        return (Quantity.Sum([.. products], FertilizerSymbols.ChemicalProduct, At.Year(year)),
            Quantity.Sum([.. nitrogen], FertilizerSymbols.SyntheticNitrogen, At.Year(year)));
    }

    private Quantity PlotEmission(PlotAmounts amounts, int year)
    {
        At at = new(amounts.Plot, null, year);
        var terms = new List<Quantity> { NitrousOxide(amounts, at) };
        Quantity[] amendments = [.. Amendments(amounts, at)];
        if (amendments.Length > 0)
        {
            terms.Add(Quantity.Sum(amendments, FertilizerSymbols.AmendmentEmission, at));
        }

        Quantity[] fuels = [.. amounts.Fuels.SelectMany(fuel => _fuels.Emissions(fuel.Name, fuel.Amount, new At(amounts.Plot, fuel.Name, year)))];
        if (fuels.Length > 0)
        {
            terms.Add(FossilFuelEquations.Total<Quantity>(fuels, at));
        }

        return Quantity.Sum([.. terms], FertilizerSymbols.PlotEmission, at);
    }

    private Quantity NitrousOxide(PlotAmounts amounts, At at)
    {
        List<Applied> applied =
        [
            .. amounts.Fertilizers.Select(pair => Apply(pair.Mass, Content(pair.Name, _input.Fertilizers[pair.Name]), _input.Fertilizers[pair.Name].Form)),
            .. amounts.Organics.Select(pair => Apply(pair.Mass, Content(pair.Name, _input.Organics[pair.Name]), null)),
        ];
        Quantity synthetic = Total(applied, isSynthetic: true, at);
        Quantity organic = Total(applied, isSynthetic: false, at);
        bool isRemoved = Choices.NitrousOxide == NitrousOxideForm.CdmVolatilizationRemoved;
        var ways = new List<Quantity>
        {
            FertilizerEquations.Direct(
                isRemoved ? Remaining(applied, isSynthetic: true, at) : synthetic,
                isRemoved ? Remaining(applied, isSynthetic: false, at) : organic,
                NitrousOxideFactors.OfDirectSynthetic(_factors, Choices),
                NitrousOxideFactors.OfDirectOrganic(_factors, Choices),
                at),
        };
        if (Choices.Volatilization == Counting.Counted)
        {
            Quantity[] volatilized = [.. applied.Select(one => FertilizerEquations.Volatilized(one.Nitrogen, VolatilizedShare(one), one.Nitrogen.At))];
            ways.Add(FertilizerEquations.Deposition(
                Quantity.Sum(volatilized, FertilizerSymbols.VolatilizedNitrogen, at), NitrousOxideFactors.OfDeposition(_factors, Choices), at));
        }

        if (Choices.Leaching == Counting.Counted)
        {
            ways.Add(FertilizerEquations.Leaching(
                synthetic, organic, NitrousOxideFactors.OfLeached(_factors, Choices), NitrousOxideFactors.OfLeaching(_factors, Choices), at));
        }

        return FertilizerEquations.NitrousOxideEmission(
            Quantity.Sum([.. ways], FertilizerSymbols.NitrousOxide, at),
            _factors.Read(Choices.Potentials.Set, "N2O", FertilizerSymbols.NitrousOxidePotential),
            at);
    }

    private static Applied Apply(Quantity mass, Quantity content, NitrogenForm? form) => new(
        form,
        FertilizerEquations.Nitrogen(
            mass, content, form is null ? FertilizerSymbols.OrganicNitrogenOf : FertilizerSymbols.SyntheticNitrogenOf, mass.At));

    /// <summary>What does not volatilise of the synthetic or of the organic nitrogen: what the CDM form takes as applied.</summary>
    private Quantity Remaining(List<Applied> applied, bool isSynthetic, At at) => Quantity.Sum(
        [
            .. applied.Where(one => one.Form is not null == isSynthetic)
                .Select(one => FertilizerEquations.Remaining(one.Nitrogen, VolatilizedShare(one), one.Nitrogen.At)),
        ],
        isSynthetic ? FertilizerSymbols.RemainingSynthetic : FertilizerSymbols.RemainingOrganic,
        at);

    private Quantity VolatilizedShare(Applied one) => one.Form is { } form
        ? NitrousOxideFactors.OfVolatilized(_factors, Choices, form)
        : NitrousOxideFactors.OfVolatilizedOrganic(_factors, Choices);

    private static Quantity Total(List<Applied> applied, bool isSynthetic, At at) => Quantity.Sum(
        [.. applied.Where(one => one.Form is not null == isSynthetic).Select(one => one.Nitrogen)],
        isSynthetic ? FertilizerSymbols.SyntheticNitrogen : FertilizerSymbols.OrganicNitrogen,
        at);

    private IEnumerable<Quantity> Amendments(PlotAmounts amounts, At at)
    {
        if (Choices.Urea == Counting.Counted)
        {
            foreach ((string name, Quantity mass) in amounts.Fertilizers)
            {
                ChemicalFertilizer fertilizer = _input.Fertilizers[name];
                if (fertilizer.Form == NitrogenForm.Urea || fertilizer.UreaShare is not null)
                {
                    yield return FertilizerEquations.Urea(
                        mass,
                        fertilizer.UreaShare is { } share
                            ? Share(name, "fertilizers", "ureaShare", share, FertilizerSymbols.UreaShare, fertilizer.Source)
                            : Share(name, "fertilizers", "form", Ratio.FromFraction(1), FertilizerSymbols.UreaShare, "urea itself"),
                        _factors.Read(NitrousOxideFactors.AmendmentSet, "urea", FertilizerSymbols.UreaFactor),
                        at with { Second = name });
                }
            }
        }

        if (Choices.Lime == Counting.Counted)
        {
            foreach ((string name, Quantity mass) in amounts.Amendments)
            {
                SoilAmendment amendment = _input.Amendments[name];
                if (amendment.Kind != AmendmentKind.WithoutCarbonate)
                {
                    yield return FertilizerEquations.Lime(
                        mass,
                        Share(name, "amendments", "purity", amendment.Purity!.Value, FertilizerSymbols.Purity, amendment.Source),
                        _factors.Read(
                            NitrousOxideFactors.AmendmentSet,
                            amendment.Kind == AmendmentKind.Limestone ? "limestone" : "dolomite",
                            FertilizerSymbols.LimeFactor),
                        at with { Second = name });
                }
            }
        }
    }

    private Quantity Content(string name, ChemicalFertilizer fertilizer) => fertilizer.Row is { } row
        ? ContentOf(row)
        : fertilizer.Grade is { } grade
            ? Share(name, "fertilizers", "grade", grade.NitrogenShare, FertilizerSymbols.NitrogenContent, fertilizer.Source ?? $"grade {grade}")
            : Share(name, "fertilizers", "nitrogen", fertilizer.Nitrogen!.Value, FertilizerSymbols.NitrogenContent, fertilizer.Source);

    private Quantity Content(string name, OrganicMaterial organic) => organic.Row is { } row
        ? ContentOf(row)
        : Share(name, "organics", "nitrogen", organic.Nitrogen!.Value, FertilizerSymbols.NitrogenContent, organic.Source);

    private Quantity ContentOf(string row) => _factors.Read(NitrousOxideFactors.ContentSet, row, FertilizerSymbols.NitrogenContent);

    /// <summary>A property of a material: one input, however often it is used.</summary>
    private Quantity Share(string name, string list, string member, Ratio value, Symbol symbol, string? source)
    {
        string path = $"{Root}.{list}.{name}.{member}";
        if (!_contents.TryGetValue(path, out Quantity? input))
        {
            input = Quantity.Input(new Datum { Value = value.Value, Path = path, Source = source }, symbol, new At(name));
            _contents.Add(path, input);
        }

        return input;
    }

    private PlotAmounts Amounts(string name, FieldPlot plot, int year)
    {
        (string key, FieldRecord record) = plot.Years.Single(pair => FertilizationCheck.YearOf(pair.Key) == year);
        string path = $"{Root}.plots.{name}.years.{key}";
        return new PlotAmounts(
            name,
            Masses(record.Fertilizers, $"{path}.fertilizers"),
            Masses(record.Organics, $"{path}.organics"),
            Masses(record.Amendments, $"{path}.amendments"),
            [.. record.Fuels.InOrder().Select(pair => (pair.Key, FuelAmount(pair.Value, new At(name, pair.Key, year), record.Source, $"{path}.fuels.{pair.Key}")))]);

        List<(string, Quantity)> Masses(IReadOnlyDictionary<string, Measurement> amounts, string list) =>
            [.. amounts.InOrder().Select(pair => (pair.Key, Mass(pair.Value, name, plot, new At(name, pair.Key, year), record.Source, $"{list}.{pair.Key}")))];
    }

    private PlotAmounts MeanAmounts(string name, FieldPlot plot)
    {
        Quantity years = Quantity.Input(
            new Datum { Value = plot.Baseline.Count, Path = $"{Root}.plots.{name}.baseline" }, FertilizerSymbols.Years, new At(name));
        return new PlotAmounts(
            name,
            Means(record => record.Fertilizers, "fertilizers"),
            Means(record => record.Organics, "organics"),
            Means(record => record.Amendments, "amendments"),
            MeansOf(
                record => record.Fuels,
                "fuels",
                (amount, at, source, path) => FuelAmount(amount, at, source, path),
                FertilizerSymbols.TotalFuel,
                FertilizerSymbols.MeanFuel));

        List<(string, Quantity)> Means(Func<FieldRecord, IReadOnlyDictionary<string, Measurement>> list, string member) => MeansOf(
            list, member, (amount, at, source, path) => Mass(amount, name, plot, at, source, path), FertilizerSymbols.TotalMass, FertilizerSymbols.MeanMass);

        List<(string, Quantity)> MeansOf(
            Func<FieldRecord, IReadOnlyDictionary<string, Measurement>> list, string member,
            Func<Measurement, At, string?, string, Quantity> enter, Symbol total, Symbol mean)
        {
            IEnumerable<string> materials = plot.Baseline.Values.SelectMany(record => list(record).Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return
            [
                .. materials.Select(material =>
                {
                    Quantity[] amounts =
                    [
                        .. plot.Baseline.InOrder().Where(pair => list(pair.Value).ContainsKey(material))
                            .Select(pair => enter(
                                list(pair.Value)[material],
                                new At(name, material, FertilizationCheck.YearOf(pair.Key)!.Value),
                                pair.Value.Source,
                                $"{Root}.plots.{name}.baseline.{pair.Key}.{member}.{material}")),
                    ];
                    return (material, FertilizerEquations.Mean(amounts, years, total, mean, new At(name, material)));
                }),
            ];
        }
    }

    private Quantity Mass(Measurement amount, string plotName, FieldPlot plot, At at, string? source, string path)
    {
        if (amount.Unit.Dimension == Dimension.Mass)
        {
            return Enter(amount, FertilizerSymbols.Mass.Unit!, FertilizerSymbols.Mass, at, source, path);
        }

        if (!_areas.TryGetValue(plotName, out Quantity? area))
        {
            area = Quantity.Input(
                new Datum { Value = plot.Area.Value, Path = $"{Root}.plots.{plotName}.area" }, FertilizerSymbols.PlotArea, new At(plotName));
            _areas.Add(plotName, area);
        }

        return FertilizerEquations.Mass(Enter(amount, FertilizerSymbols.Rate.Unit!, FertilizerSymbols.Rate, at, source, path), area, at);
    }

    private static Quantity FuelAmount(Measurement amount, At at, string? source, string path) => Enter(
        amount, Unit.Parse(amount.Unit.Dimension == Dimension.Mass ? "kg" : "L"), FossilFuelSymbols.Amount, at, source, path);

    private static Quantity Enter(Measurement amount, Unit unit, Symbol symbol, At at, string? source, string path) => Quantity.Input(
        new Datum
        {
            Value = amount.Unit.Convert(amount.Value, unit),
            Unit = unit,
            Entered = amount.Unit.Equals(unit) ? null : amount,
            Source = source,
            Path = path,
        },
        symbol,
        at);

    /// <summary>Nitrogen of one material on one plot; the form is null for an organic material.</summary>
    private sealed record Applied(NitrogenForm? Form, Quantity Nitrogen);

    /// <summary>What one plot gets in a year.</summary>
    private sealed record PlotAmounts(
        string Plot,
        IReadOnlyList<(string Name, Quantity Mass)> Fertilizers,
        IReadOnlyList<(string Name, Quantity Mass)> Organics,
        IReadOnlyList<(string Name, Quantity Mass)> Amendments,
        IReadOnlyList<(string Name, Quantity Amount)> Fuels);
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>From the trees of a plot to its biomass or carbon per rai: the loops around <see cref="PlotBiomassEquations"/>.</summary>
/// <remarks>The inventory must have passed <see cref="TreeInventoryCheck"/>. Each value is made once, so that two pools share it.</remarks>
/// <typeparam name="N">The value.</typeparam>
/// <param name="inventory">The measurements.</param>
/// <param name="equations">The allometric equations of its groups.</param>
/// <param name="path">Comes before the path of every input.</param>
/// <param name="series">Which inventory of a project it is, for the indices: 0 for the first or only one, else from 2.</param>
internal sealed class InventoryPlots<N>(TreeInventory inventory, AllometricCatalogue equations, string path, int series = 0)
    where N : IValue<N>
{
    private readonly int _time = inventory.Date?.Year ?? 0;
    private readonly Dictionary<(At At, Symbol Symbol), N> _made = [];

    /// <summary>The index of the whole inventory.</summary>
    public At Whole => Index();

    private IReadOnlyList<(string Name, int Plots)> Frame => [.. inventory.Strata.Select(stratum => (stratum.Key, stratum.Value.Plots.Count))];

    /// <summary>What all variables of the plots share: their numbers, t, and the auxiliary variable where there is one.</summary>
    public SampleFrame<N> Sample()
    {
        SampleFrame<N> frame = StratifiedSample.Frame<N>(Frame, Whole);
        return frame with
        {
            Auxiliaries = inventory.Strata.Where(stratum => stratum.Value.Auxiliary is not null).ToDictionary(
                stratum => stratum.Key,
                stratum => Auxiliary(stratum.Key, stratum.Value, frame.Counts[stratum.Key]),
                StringComparer.Ordinal),
        };
    }

    private bool IsCarbon => inventory.CarbonFractions == CarbonFractionMethod.ByGroup;

    /// <summary>The values of all plots by stratum, trees and saplings together: t d.m./rai, or tCO2e/rai where carbon fractions differ by group.</summary>
    public IReadOnlyList<SampledStratum<N>> Strata() => InStrata((name, plotName, plot, plotPath) =>
    {
        N plotArea = PlotArea(plotName, plot, plotPath);
        GroupMass[] groups = Together(plotName, plot, plotPath);
        return PerRai(groups, Roots(groups, plotArea, plot, plotName, plotPath), plotArea, name, plotName, plot, plotPath, TreePool.TreesAndSaplings);
    });

    /// <summary>
    /// The carbon of all plots by stratum, trees and saplings together, as totals with their areas: what T-VER-S-TOOL-01-01 adds up before it divides.
    /// </summary>
    public IReadOnlyList<SampledStratum<N>> CarbonTotals()
    {
        TreePool pool = TreePool.TreesAndSaplings;
        var plots = new Dictionary<string, (List<N> Carbon, List<N> Areas)>(StringComparer.Ordinal);
        List<SampledStratum<N>> strata = InStrata((name, plotName, plot, plotPath) =>
        {
            N plotArea = PlotArea(plotName, plot, plotPath);
            GroupMass[] groups = Together(plotName, plot, plotPath);
            N[] biomass = Biomass(groups, Roots(groups, plotArea, plot, plotName, plotPath), plotName, plot, plotPath, pool);
            At at = Index(name, plotName);
            N carbon = TreeStockEquations.PlotCarbon<N>(Carbon(groups, biomass, plotName, pool), pool, at);
            plots.TryAdd(name, ([], []));
            plots[name].Carbon.Add(carbon);
            plots[name].Areas.Add(plotArea);
            return TreeStockEquations.PlotCarbonDensity(carbon, plotArea, pool, at);
        });
        return
        [
            .. strata.Select(stratum => stratum with
            {
                Totals = new PlotTotals<N>(
                    plots[stratum.Name].Carbon,
                    TreeSymbols.SampledCarbon,
                    plots[stratum.Name].Areas,
                    N.Sum([.. plots[stratum.Name].Areas], TreeSymbols.SampledArea, Index(stratum.Name))),
            }),
        ];
    }

    /// <summary>
    /// The same plots with trees and saplings apart. The root-to-shoot ratio of a plot is that of all its trees and saplings, so that the two add
    /// up to the whole.
    /// </summary>
    public (IReadOnlyList<SampledStratum<N>> Trees, IReadOnlyList<SampledStratum<N>> Saplings) Apart()
    {
        var saplings = new Dictionary<string, List<N>>(StringComparer.Ordinal);
        IReadOnlyList<SampledStratum<N>> trees = InStrata((name, plotName, plot, plotPath) =>
        {
            N plotArea = PlotArea(plotName, plot, plotPath);
            List<Group> groups = Groups(plotName, plot, plotPath);
            GroupMass[] ofTrees =
            [
                .. groups.Where(group => group.Trees.Count > 0).Select(group => new GroupMass(
                    group.Name, N.Sum([.. group.Trees], TreeSymbols.GroupAboveGround, Index(plotName, group.Name)), group.BelowGround)),
            ];
            GroupMass[] ofSaplings = [.. groups.SelectMany(group => group.Saplings.Select(mass => new GroupMass(group.Name, mass, default)))];
            Optional<N> roots = Roots([.. ofTrees, .. ofSaplings], plotArea, plot, plotName, plotPath);
            saplings.TryAdd(name, []);
            saplings[name].Add(PerRai(ofSaplings, roots, plotArea, name, plotName, plot, plotPath, TreePool.Saplings));
            return PerRai(ofTrees, roots, plotArea, name, plotName, plot, plotPath, TreePool.TreesAndSaplings);
        });
        return (trees, [.. trees.Select(stratum => stratum with { Plots = saplings[stratum.Name] })]);
    }

    /// <summary>The above-ground biomass of each group in a plot, trees and saplings together.</summary>
    private GroupMass[] Together(string plotName, SamplePlot plot, string plotPath) =>
    [
        .. Groups(plotName, plot, plotPath).Select(group => new GroupMass(
            group.Name,
            N.Sum([.. group.Trees, .. group.Saplings], TreeSymbols.GroupAboveGround, Index(plotName, group.Name)),
            group.BelowGround)),
    ];

    private List<SampledStratum<N>> InStrata(Func<string, string, SamplePlot, string, N> plotValue)
    {
        var strata = new List<SampledStratum<N>>(inventory.Strata.Count);
        foreach ((string name, InventoryStratum stratum) in inventory.Strata)
        {
            string stratumPath = $"{path}strata.{name}";
            N area = N.Input(
                new Datum { Value = stratum.Area.Rai, Source = stratum.Source ?? inventory.Source, Path = $"{stratumPath}.area" }, PlotSymbols.StratumArea, Index(name));
            var plots = new List<N>(stratum.Plots.Count);
            foreach ((string plotName, SamplePlot plot) in stratum.Plots)
            {
                plots.Add(plotValue(name, plotName, plot, $"{stratumPath}.plots.{plotName}"));
            }

            strata.Add(new SampledStratum<N>(name, area, plots));
        }

        return strata;
    }

    private AuxiliaryVariable<N> Auxiliary(string name, InventoryStratum stratum, N count)
    {
        AuxiliarySample sample = stratum.Auxiliary!;
        Dictionary<string, N> values = sample.Plots.ToDictionary(
            plot => plot.Key,
            plot => ToolInput.Read<N>(
                plot.Value, AuxiliarySymbols.Plot, $"{path}strata.{name}.auxiliary.plots.{plot.Key}", Index(name, plot.Key), sample.Source ?? inventory.Source),
            StringComparer.Ordinal);
        return AuxiliaryVariable<N>.Of([.. stratum.Plots.Keys.Select(plot => values[plot])], [.. values.Values], count, Index(name));
    }

    private N PlotArea(string plotName, SamplePlot plot, string plotPath) =>
        N.Input(new Datum { Value = plot.Area.Rai, Source = plot.Source ?? inventory.Source, Path = $"{plotPath}.area" }, PlotSymbols.PlotArea, Index(plotName));

    /// <summary>The root-to-shoot ratio of a plot, where it is one for all groups.</summary>
    private Optional<N> Roots(GroupMass[] groups, N plotArea, SamplePlot plot, string plotName, string plotPath) =>
        groups.Length > 0 && inventory.Roots == RootMethod.PerHectareEquation
            ? new Optional<N>(RootShoot([.. groups.Select(group => group.AboveGround)], plotArea, plot, plotName, plotPath))
            : default;

    private N PerRai(
        GroupMass[] groups, Optional<N> roots, N plotArea, string stratumName, string plotName, SamplePlot plot, string plotPath, TreePool pool)
    {
        N[] biomass = Biomass(groups, roots, plotName, plot, plotPath, pool);
        At inStratum = Index(stratumName, plotName);
        return IsCarbon
            ? TreeStockEquations.PlotCarbonDensity<N>(Carbon(groups, biomass, plotName, pool), plotArea, pool, inStratum)
            : PlotBiomassEquations.PlotDensity(N.Sum(biomass, pool.PlotBiomass, Index(plotName)), plotArea, pool.Biomass.Plot, inStratum);
    }

    /// <summary>The biomass of each group in a plot, with its roots.</summary>
    private N[] Biomass(GroupMass[] groups, Optional<N> roots, string plotName, SamplePlot plot, string plotPath, TreePool pool)
    {
        N[] biomass = new N[groups.Length];
        for (int k = 0; k < biomass.Length; k++)
        {
            At inGroup = Index(plotName, groups[k].Name);
            biomass[k] = inventory.Roots switch
            {
                RootMethod.PerHectareEquation => PlotBiomassEquations.WithRoots(groups[k].AboveGround, roots.Value, pool.GroupBiomass, inGroup),
                RootMethod.GroupRatio => PlotBiomassEquations.WithRoots(
                    groups[k].AboveGround, WithCoppice(GroupRatio(groups[k].Name), plot, plotName, inGroup, plotPath), pool.GroupBiomass, inGroup),
                _ => (groups[k].AboveGround + groups[k].BelowGround!).As(pool.GroupBiomass, inGroup),
            };
        }

        return biomass;
    }

    /// <summary>The carbon of each group in a plot.</summary>
    private N[] Carbon(GroupMass[] groups, N[] biomass, string plotName, TreePool pool)
    {
        N[] carbon = new N[biomass.Length];
        for (int k = 0; k < carbon.Length; k++)
        {
            carbon[k] = TreeStockEquations.GroupCarbon(
                biomass[k], GroupCarbonFraction(groups[k].Name), pool.GroupCarbon, Index(plotName, groups[k].Name));
        }

        return carbon;
    }

    /// <summary>The above-ground biomass of the trees and the saplings of each group in the plot, and the roots where an equation gives them.</summary>
    private List<Group> Groups(string plotName, SamplePlot plot, string plotPath)
    {
        var groups = new Dictionary<string, (List<N> Trees, List<N> Saplings, List<N> BelowGround)>(StringComparer.Ordinal);
        foreach ((string treeName, MeasuredTree tree) in plot.Trees)
        {
            (List<N> trees, _, List<N> belowGround) = Lists(tree.Group);
            At at = Index(plotName, treeName);
            AllometricEquation equation = equations[inventory.Groups[tree.Group].Equation];
            TreeMeasures<N> measures = Measures(tree, equation, at, tree.Source ?? plot.Source ?? inventory.Source, $"{plotPath}.trees.{treeName}");
            trees.Add(AboveGround(measures, equation, inventory.Groups[tree.Group], tree.Group, at));
            if (inventory.Roots == RootMethod.RootEquation)
            {
                belowGround.Add(InTonnes(equation.Root(measures, at), equation, TreeSymbols.TreeBelowGround, at));
            }
        }

        foreach ((string group, SaplingTally tally) in (plot.Saplings ?? new Dictionary<string, SaplingTally>()).Where(pair => pair.Value.Count > 0))
        {
            At at = Index(plotName, group);
            string tallyPath = $"{plotPath}.saplings.{group}";
            Lists(group).Saplings.Add(PlotBiomassEquations.Saplings(
                N.Input(new Datum { Value = tally.Count, Source = plot.Source ?? inventory.Source, Path = $"{tallyPath}.count" }, TreeSymbols.SaplingCount, at),
                Input(tally.MeanMass, TreeSymbols.SaplingMass, at, tally.Source, $"{tallyPath}.meanMass"),
                at));
        }

        return
        [
            .. groups.Select(group => new Group(
                group.Key,
                group.Value.Trees,
                group.Value.Saplings,
                group.Value.BelowGround.Count == 0 ? default : N.Sum([.. group.Value.BelowGround], TreeSymbols.GroupBelowGround, Index(plotName, group.Key)))),
        ];

        (List<N> Trees, List<N> Saplings, List<N> BelowGround) Lists(string group)
        {
            if (!groups.TryGetValue(group, out (List<N>, List<N>, List<N>) lists))
            {
                lists = ([], [], []);
                groups.Add(group, lists);
            }

            return lists;
        }
    }

    private static TreeMeasures<N> Measures(MeasuredTree tree, AllometricEquation equation, At at, string? source, string treePath)
    {
        N? diameter = default;
        N? height = default;
        N? density = default;
        if (equation.NeedsDiameter)
        {
            diameter = tree.Diameter is { } entered
                ? Input(entered, TreeSymbols.Diameter, at, source, $"{treePath}.diameter")
                : PlotBiomassEquations.DiameterFromCircumference(
                    Input(tree.Circumference!.Value, TreeSymbols.Circumference, at, source, $"{treePath}.circumference"), at);
        }

        if (equation.NeedsHeight)
        {
            height = Input(tree.Height!.Value, TreeSymbols.Height, at, source, $"{treePath}.height");
        }

        if (equation.NeedsWoodDensity)
        {
            density = Input(tree.WoodDensity!.Value, TreeSymbols.WoodDensity, at, source, $"{treePath}.woodDensity");
        }

        return new TreeMeasures<N>(diameter, height, density);
    }

    private N AboveGround(in TreeMeasures<N> measures, AllometricEquation equation, TreeGroup group, string groupName, At at)
    {
        N result = equation.AboveGround(measures, at);
        if (!equation.IsVolume)
        {
            return InTonnes(result, equation, TreeSymbols.TreeAboveGround, at);
        }

        string groupPath = $"{path}groups.{groupName}";
        N expansion = group.ExpansionFactor is { } factor
            ? OfGroup(groupName, TreeSymbols.ExpansionFactor, (symbol, inGroup) =>
                N.Input(new Datum { Value = factor.Fraction, Source = group.Source, Path = $"{groupPath}.expansionFactor" }, symbol, inGroup))
            : N.Of(PlotBiomassEquations.DefaultExpansionFactor);
        N density = OfGroup(groupName, TreeSymbols.BasicDensity, (symbol, inGroup) =>
            Input(group.BasicDensity!.Value, symbol, inGroup, group.Source, $"{groupPath}.basicDensity"));
        return PlotBiomassEquations.AboveGroundFromVolume(result, density, expansion, at);
    }

    private static N InTonnes(N mass, AllometricEquation equation, Symbol symbol, At at) =>
        (equation.Unit.Equals(Tonnes) ? mass : mass * N.Of(PlotBiomassEquations.TonnesPerKilogram)).As(symbol, at);

    private N RootShoot(ReadOnlySpan<N> groups, N plotArea, SamplePlot plot, string plotName, string plotPath)
    {
        At at = Index(plotName);
        N aboveGround = N.Sum(groups, TreeSymbols.PlotAboveGround, at);
        N ratio = PlotBiomassEquations.RootShoot(PlotBiomassEquations.PerHectare(aboveGround, plotArea, at), at);
        return WithCoppice(ratio, plot, plotName, at, plotPath);
    }

    private N WithCoppice(N ratio, SamplePlot plot, string plotName, At at, string plotPath)
    {
        if (plot.CoppiceHarvestVolume is not { } harvest || plot.CoppiceStandingVolume is not { } standing)
        {
            return ratio;
        }

        N factor = Once(Index(plotName), TreeSymbols.Coppice, (_, inPlot) => PlotBiomassEquations.CoppiceFactor(
            Input(harvest, TreeSymbols.HarvestVolume, inPlot, plot.Source, $"{plotPath}.coppiceHarvestVolume"),
            Input(standing, TreeSymbols.StandingVolume, inPlot, plot.Source, $"{plotPath}.coppiceStandingVolume"),
            inPlot));
        return Once(at, TreeSymbols.CoppiceRootShoot, (symbol, index) => (ratio * factor).As(symbol, index));
    }

    private N GroupRatio(string name)
    {
        TreeGroup group = inventory.Groups[name];
        return group.RootRatio is { } ratio
            ? OfGroup(name, TreeSymbols.RootShoot, (symbol, at) => N.Input(
                new Datum { Value = ratio.Fraction, Source = group.Source, Path = $"{path}groups.{name}.rootRatio" }, symbol, at))
            : N.Of(equations[group.Equation].RootRatio!);
    }

    private N GroupCarbonFraction(string name)
    {
        TreeGroup group = inventory.Groups[name];
        return group.CarbonFraction is { } fraction
            ? OfGroup(name, TreeSymbols.CarbonFraction, (symbol, at) => Input(fraction, symbol, at, group.Source, $"{path}groups.{name}.carbonFraction"))
            : N.Of(equations[group.Equation].CarbonFraction!);
    }

    private static N Input(Measurement measurement, Symbol symbol, At at, string? source, string path)
    {
        Unit unit = symbol.Unit!;
        return N.Input(
            new Datum
            {
                Value = measurement.Unit.Convert(measurement.Value, unit),
                Entered = measurement.Unit.Equals(unit) ? null : measurement,
                Source = source,
                Path = path,
            },
            symbol, at);
    }

    private static Unit Tonnes { get; } = Unit.Parse("t d.m.");

    private At Index(string? first = null, string? second = null) => new(first, second, _time, series);

    /// <summary>A value of a group, made once.</summary>
    private N OfGroup(string group, Symbol symbol, Func<Symbol, At, N> make) => Once(Index(group), symbol, make);

    private N Once(At at, Symbol symbol, Func<Symbol, At, N> make) => _made.Once((at, symbol), () => make(symbol, at));

    private sealed record Group(string Name, List<N> Trees, List<N> Saplings, N? BelowGround);

    private sealed record GroupMass(string Name, N AboveGround, N? BelowGround);
}

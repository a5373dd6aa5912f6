using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>From the trees of a plot to its biomass or carbon per rai: the loops around <see cref="PlotBiomassEquations"/>.</summary>
/// <remarks>The inventory must have passed <see cref="TreeInventoryCheck"/>.</remarks>
internal sealed class InventoryPlots(TreeInventory inventory, AllometricCatalogue equations, string path)
{
    private readonly int _time = inventory.Date?.Year ?? 0;

    /// <summary>The values of all plots by stratum: t d.m./rai, or tCO2e/rai where carbon fractions differ by group.</summary>
    public IReadOnlyList<SampledStratum<N>> Strata<N>()
        where N : IValue<N>
    {
        var strata = new List<SampledStratum<N>>(inventory.Strata.Count);
        foreach ((string name, InventoryStratum stratum) in inventory.Strata)
        {
            string stratumPath = $"{path}strata.{name}";
            N area = N.Input(
                new Datum { Value = stratum.Area.Rai, Source = stratum.Source, Path = $"{stratumPath}.area" },
                PlotSymbols.StratumArea, new At(name, null, _time));
            var plots = new List<N>(stratum.Plots.Count);
            foreach ((string plotName, SamplePlot plot) in stratum.Plots)
            {
                plots.Add(Plot<N>(name, plotName, plot, $"{stratumPath}.plots.{plotName}"));
            }

            strata.Add(new SampledStratum<N>(name, area, plots));
        }

        return strata;
    }

    private N Plot<N>(string stratumName, string plotName, SamplePlot plot, string plotPath)
        where N : IValue<N>
    {
        var at = new At(plotName, null, _time);
        var inStratum = new At(stratumName, plotName, _time);
        N plotArea = N.Input(new Datum { Value = plot.Area.Rai, Source = plot.Source, Path = $"{plotPath}.area" }, PlotSymbols.PlotArea, at);
        List<(string Group, N AboveGround, N? BelowGround)> groups = Groups<N>(plotName, plot, plotPath);
        N[] biomass = new N[groups.Count];
        if (groups.Count > 0)
        {
            N? common = inventory.Roots == RootMethod.PerHectareEquation
                ? RootShoot([.. groups.Select(group => group.AboveGround)], plotArea, plot, at, plotPath)
                : default;
            for (int k = 0; k < biomass.Length; k++)
            {
                var inGroup = new At(plotName, groups[k].Group, _time);
                biomass[k] = inventory.Roots switch
                {
                    RootMethod.PerHectareEquation => PlotBiomassEquations.WithRoots(groups[k].AboveGround, common!, inGroup),
                    RootMethod.GroupRatio => PlotBiomassEquations.WithRoots(
                        groups[k].AboveGround, WithCoppice(GroupRatio<N>(groups[k].Group), plot, at, plotPath), inGroup),
                    _ => (groups[k].AboveGround + groups[k].BelowGround!).As(TreeSymbols.GroupBiomass, inGroup),
                };
            }
        }

        if (inventory.CarbonFractions == CarbonFractionMethod.ParentDefault)
        {
            return PlotBiomassEquations.PlotDensity(PlotBiomassEquations.PlotBiomass<N>(biomass, at), plotArea, inStratum);
        }

        N[] carbon = new N[biomass.Length];
        for (int k = 0; k < carbon.Length; k++)
        {
            carbon[k] = TreeStockEquations.GroupCarbon(
                biomass[k], GroupCarbonFraction<N>(groups[k].Group), new At(plotName, groups[k].Group, _time));
        }

        return TreeStockEquations.PlotCarbonDensity<N>(carbon, plotArea, inStratum);
    }

    /// <summary>The above-ground biomass of each group in the plot, and the roots where an equation gives them.</summary>
    private List<(string Group, N AboveGround, N? BelowGround)> Groups<N>(string plotName, SamplePlot plot, string plotPath)
        where N : IValue<N>
    {
        var trees = new Dictionary<string, (List<N> AboveGround, List<N> BelowGround)>(StringComparer.Ordinal);
        foreach ((string treeName, MeasuredTree tree) in plot.Trees)
        {
            (List<N> aboveGround, List<N> belowGround) = Lists(tree.Group);
            var at = new At(plotName, treeName, _time);
            AllometricEquation equation = equations[inventory.Groups[tree.Group].Equation];
            TreeMeasures<N> measures = Measures<N>(tree, equation, at, $"{plotPath}.trees.{treeName}");
            aboveGround.Add(AboveGround(measures, equation, inventory.Groups[tree.Group], tree.Group, at));
            if (inventory.Roots == RootMethod.RootEquation)
            {
                belowGround.Add(InTonnes(equation.Root(measures, at), equation, TreeSymbols.TreeBelowGround, at));
            }
        }

        foreach ((string group, SaplingTally tally) in (plot.Saplings ?? new Dictionary<string, SaplingTally>()).Where(pair => pair.Value.Count > 0))
        {
            var at = new At(plotName, group, _time);
            string tallyPath = $"{plotPath}.saplings.{group}";
            Lists(group).AboveGround.Add(PlotBiomassEquations.Saplings(
                N.Input(new Datum { Value = tally.Count, Path = $"{tallyPath}.count" }, TreeSymbols.SaplingCount, at),
                Input<N>(tally.MeanMass, TreeSymbols.SaplingMass, at, tally.Source, $"{tallyPath}.meanMass"),
                at));
        }

        return [.. trees.Select(group => (
            group.Key,
            N.Sum([.. group.Value.AboveGround], TreeSymbols.GroupAboveGround, new At(plotName, group.Key, _time)),
            group.Value.BelowGround.Count == 0 ? default : N.Sum([.. group.Value.BelowGround], TreeSymbols.GroupBelowGround, new At(plotName, group.Key, _time))))];

        (List<N> AboveGround, List<N> BelowGround) Lists(string group)
        {
            if (!trees.TryGetValue(group, out (List<N>, List<N>) lists))
            {
                lists = ([], []);
                trees.Add(group, lists);
            }

            return lists;
        }
    }

    private static TreeMeasures<N> Measures<N>(MeasuredTree tree, AllometricEquation equation, At at, string treePath)
        where N : IValue<N>
    {
        N? diameter = default;
        N? height = default;
        N? density = default;
        if (equation.NeedsDiameter)
        {
            diameter = tree.Diameter is { } entered
                ? Input<N>(entered, TreeSymbols.Diameter, at, tree.Source, $"{treePath}.diameter")
                : PlotBiomassEquations.DiameterFromCircumference(
                    Input<N>(tree.Circumference!.Value, TreeSymbols.Circumference, at, tree.Source, $"{treePath}.circumference"), at);
        }

        if (equation.NeedsHeight)
        {
            height = Input<N>(tree.Height!.Value, TreeSymbols.Height, at, tree.Source, $"{treePath}.height");
        }

        if (equation.NeedsWoodDensity)
        {
            density = Input<N>(tree.WoodDensity!.Value, TreeSymbols.WoodDensity, at, tree.Source, $"{treePath}.woodDensity");
        }

        return new TreeMeasures<N>(diameter, height, density);
    }

    private N AboveGround<N>(in TreeMeasures<N> measures, AllometricEquation equation, TreeGroup group, string groupName, At at)
        where N : IValue<N>
    {
        N result = equation.AboveGround(measures, at);
        if (!equation.IsVolume)
        {
            return InTonnes(result, equation, TreeSymbols.TreeAboveGround, at);
        }

        var inGroup = new At(groupName, null, _time);
        string groupPath = $"{path}groups.{groupName}";
        N expansion = group.ExpansionFactor is { } factor
            ? N.Input(new Datum { Value = factor.Fraction, Source = group.Source, Path = $"{groupPath}.expansionFactor" }, TreeSymbols.ExpansionFactor, inGroup)
            : N.Of(PlotBiomassEquations.DefaultExpansionFactor);
        return PlotBiomassEquations.AboveGroundFromVolume(
            result, Input<N>(group.BasicDensity!.Value, TreeSymbols.BasicDensity, inGroup, group.Source, $"{groupPath}.basicDensity"), expansion, at);
    }

    private static N InTonnes<N>(N mass, AllometricEquation equation, Symbol symbol, At at)
        where N : IValue<N> =>
        (equation.Unit.Equals(Tonnes) ? mass : mass * N.Of(PlotBiomassEquations.TonnesPerKilogram)).As(symbol, at);

    private static N RootShoot<N>(ReadOnlySpan<N> groups, N plotArea, SamplePlot plot, At at, string plotPath)
        where N : IValue<N>
    {
        N aboveGround = N.Sum(groups, TreeSymbols.PlotAboveGround, at);
        N ratio = PlotBiomassEquations.RootShoot(PlotBiomassEquations.PerHectare(aboveGround, plotArea, at), at);
        return WithCoppice(ratio, plot, at, plotPath);
    }

    private static N WithCoppice<N>(N ratio, SamplePlot plot, At at, string plotPath)
        where N : IValue<N>
    {
        if (plot.CoppiceHarvestVolume is not { } harvest || plot.CoppiceStandingVolume is not { } standing)
        {
            return ratio;
        }

        N factor = PlotBiomassEquations.CoppiceFactor(
            Input<N>(harvest, TreeSymbols.HarvestVolume, at, plot.Source, $"{plotPath}.coppiceHarvestVolume"),
            Input<N>(standing, TreeSymbols.StandingVolume, at, plot.Source, $"{plotPath}.coppiceStandingVolume"),
            at);
        return (ratio * factor).As(TreeSymbols.RootShoot, at);
    }

    private N GroupRatio<N>(string name)
        where N : IValue<N>
    {
        TreeGroup group = inventory.Groups[name];
        return group.RootRatio is { } ratio
            ? N.Input(
                new Datum { Value = ratio.Fraction, Source = group.Source, Path = $"{path}groups.{name}.rootRatio" }, TreeSymbols.RootShoot, new At(name, null, _time))
            : N.Of(equations[group.Equation].RootRatio!);
    }

    private N GroupCarbonFraction<N>(string name)
        where N : IValue<N>
    {
        TreeGroup group = inventory.Groups[name];
        return group.CarbonFraction is { } fraction
            ? Input<N>(fraction, TreeSymbols.CarbonFraction, new At(name, null, _time), group.Source, $"{path}groups.{name}.carbonFraction")
            : N.Of(equations[group.Equation].CarbonFraction!);
    }

    private static N Input<N>(Measurement measurement, Symbol symbol, At at, string? source, string path)
        where N : IValue<N>
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

    private static readonly Unit Tonnes = Unit.Parse("t d.m.");
}

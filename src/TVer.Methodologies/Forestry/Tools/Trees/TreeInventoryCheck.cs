using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Checks a tree inventory: every group, stratum, plot and tree, and reports all findings.</summary>
public static class TreeInventoryCheck
{
    /// <summary>Checks an inventory.</summary>
    /// <param name="inventory">The measurements.</param>
    /// <param name="equations">The allometric equations to choose from; null for the published ones.</param>
    /// <param name="path">Where the inventory stands in a larger input; empty if it is the input.</param>
    /// <returns>All findings; none where every rule is met.</returns>
    public static IReadOnlyList<Finding> Check(TreeInventory inventory, AllometricCatalogue? equations = null, string path = "")
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(path);
        return new InventoryCheck(inventory, equations, ToolInput.Prefix(path)).Run();
    }

    /// <summary>The equations of the library or the caller, with the readable ones of the inventory beside them.</summary>
    internal static AllometricCatalogue Catalogue(TreeInventory inventory, AllometricCatalogue? equations) =>
        (equations ?? AllometricCatalogue.Published).With(inventory.Equations.Select(AllometricEquation.Define));
}

/// <summary>One run over one inventory.</summary>
internal sealed class InventoryCheck(TreeInventory inventory, AllometricCatalogue? equations, string path)
{
    /// <summary>1.30 m: where diameters are measured, so that a tree with one is higher.</summary>
    private const double BreastHeight = 1.30;

    private readonly List<Finding> _findings = [];
    private AllometricCatalogue _catalogue = equations ?? AllometricCatalogue.Published;

    public IReadOnlyList<Finding> Run()
    {
        ReadOwnEquations();
        foreach ((string name, TreeGroup group) in inventory.Groups)
        {
            CheckGroup(name, group);
        }

        if (inventory.Strata.Count == 0)
        {
            Add(TreeRules.NoStratum, "strata", null);
        }

        var plotNames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, InventoryStratum stratum) in inventory.Strata)
        {
            CheckStratum(name, stratum, plotNames);
        }

        if (_findings.TrueForAll(finding => finding.Severity != Severity.Error))
        {
            _findings.AddRange(AuxiliaryCheck.CheckResult(inventory, equations, path));
        }

        return _findings;
    }

    private void ReadOwnEquations()
    {
        for (int k = 0; k < inventory.Equations.Count; k++)
        {
            try
            {
                _catalogue = _catalogue.With(AllometricEquation.Define(inventory.Equations[k]));
            }
            catch (FormatException exception)
            {
                Add(TreeRules.EquationInvalid, $"equations[{k}]", inventory.Equations[k].Code, exception.Message);
            }
        }
    }

    private void CheckGroup(string name, TreeGroup group)
    {
        string groupPath = $"groups.{name}";
        CheckRatio(group.RootRatio?.Fraction, 0, 10, $"{groupPath}.rootRatio");
        CheckRatio(group.ExpansionFactor?.Fraction, 1, 20, $"{groupPath}.expansionFactor");
        if (group.CarbonFraction is { } fraction && CheckMeasure(fraction, TreeSymbols.CarbonFraction.Unit!, $"{groupPath}.carbonFraction"))
        {
            CheckRatio(fraction.Unit.Convert(fraction.Value, TreeSymbols.CarbonFraction.Unit!), 0, 1, $"{groupPath}.carbonFraction");
        }

        if (!_catalogue.TryFind(group.Equation, out AllometricEquation? equation))
        {
            Add(TreeRules.EquationUnknown, $"{groupPath}.equation", group.Equation, group.Equation);
            return;
        }

        CheckDoubt(equation, group, groupPath);
        if (equation.IsVolume)
        {
            if (group.BasicDensity is not { } density)
            {
                Add(TreeRules.DensityMissing, $"{groupPath}.basicDensity", null, equation.Code);
            }
            else if (CheckMeasure(density, TreeSymbols.BasicDensity.Unit!, $"{groupPath}.basicDensity"))
            {
                // t/m3 and g/cm3 are the same number.
                CheckPossible(density, TreeSymbols.BasicDensity.Unit!, AllometricDefinition.LargestDensityOfAnyWood, $"{groupPath}.basicDensity");
            }
        }

        if (inventory.Roots == RootMethod.GroupRatio && group.RootRatio is null && equation.RootRatio is null)
        {
            Add(TreeRules.RootRatioMissing, $"{groupPath}.rootRatio", null, name, equation.Code);
        }

        if (inventory.Roots == RootMethod.RootEquation && !equation.HasRoot)
        {
            Add(TreeRules.RootEquationMissing, $"{groupPath}.equation", equation.Code, name, equation.Code);
        }

        if (inventory.CarbonFractions == CarbonFractionMethod.ByGroup && group.CarbonFraction is null && equation.CarbonFraction is null)
        {
            Add(TreeRules.CarbonFractionMissing, $"{groupPath}.carbonFraction", null, name, equation.Code);
        }
    }

    private void CheckDoubt(AllometricEquation equation, TreeGroup group, string groupPath)
    {
        if (equation.Doubt is not { } doubt)
        {
            return;
        }

        if (group.DoubtAccepted is { IsMet: true, NamesEvidence: true, Source: { } reason })
        {
            AddBilingual(TreeRules.DoubtAccepted, $"{groupPath}.doubtAccepted", equation.Code, [equation.Code, reason, doubt.English], [equation.Code, reason, doubt.Thai]);
        }
        else
        {
            AddBilingual(TreeRules.EquationDoubtful, $"{groupPath}.equation", equation.Code, [equation.Code, doubt.English], [equation.Code, doubt.Thai]);
        }
    }

    private void CheckStratum(string name, InventoryStratum stratum, Dictionary<string, string> plotNames)
    {
        string stratumPath = $"strata.{name}";
        CheckArea(stratum.Area, $"{stratumPath}.area");
        if (stratum.Plots.Count < 2)
        {
            Add(TreeRules.FewPlots, $"{stratumPath}.plots", stratum.Plots.Count, name, stratum.Plots.Count);
        }

        double sampled = stratum.Plots.Values.Sum(plot => plot.Area.Rai);
        if (stratum.Area.Rai > 0 && sampled > stratum.Area.Rai * (1 + 1e-9))
        {
            Add(TreeRules.SampledArea, $"{stratumPath}.area", stratum.Area, name, sampled, stratum.Area.Rai);
        }

        foreach ((string plotName, SamplePlot plot) in stratum.Plots)
        {
            if (!plotNames.TryAdd(plotName, name))
            {
                Add(TreeRules.PlotTwice, $"{stratumPath}.plots.{plotName}", plotName, plotName, plotNames[plotName], name);
            }

            CheckPlot(plot, $"{stratumPath}.plots.{plotName}");
        }

        CheckAuxiliary(name, stratum, plotNames);
    }

    private void CheckAuxiliary(string name, InventoryStratum stratum, Dictionary<string, string> plotNames)
    {
        if (stratum.Auxiliary is not { } auxiliary)
        {
            return;
        }

        foreach (string plotName in auxiliary.Plots.Keys.Where(plotName => !stratum.Plots.ContainsKey(plotName) && !plotNames.TryAdd(plotName, name)))
        {
            Add(TreeRules.PlotTwice, $"strata.{name}.auxiliary.plots.{plotName}", plotName, plotName, plotNames[plotName], name);
        }

        _findings.AddRange(AuxiliaryCheck.Check(name, stratum, $"{path}strata.{name}"));
    }

    private void CheckPlot(SamplePlot plot, string plotPath)
    {
        CheckArea(plot.Area, $"{plotPath}.area");
        if (plot.CoppiceHarvestVolume is null != plot.CoppiceStandingVolume is null)
        {
            Add(TreeRules.CoppicePair, $"{plotPath}.coppice{(plot.CoppiceHarvestVolume is null ? "Harvest" : "Standing")}Volume", null);
        }

        if (plot.CoppiceHarvestVolume is { } harvest)
        {
            CheckMeasure(harvest, TreeSymbols.HarvestVolume.Unit!, $"{plotPath}.coppiceHarvestVolume");
        }

        if (plot.CoppiceStandingVolume is { } standing)
        {
            CheckMeasure(standing, TreeSymbols.StandingVolume.Unit!, $"{plotPath}.coppiceStandingVolume");
        }

        if (inventory.Roots == RootMethod.RootEquation && (plot.Saplings is { Count: > 0 } || plot.CoppiceHarvestVolume is not null))
        {
            Add(TreeRules.RootEquationOnly, $"{plotPath}{(plot.Saplings is { Count: > 0 } ? ".saplings" : ".coppiceHarvestVolume")}", null);
        }

        foreach ((string treeName, MeasuredTree tree) in plot.Trees)
        {
            CheckTree(tree, $"{plotPath}.trees.{treeName}");
        }

        foreach ((string group, SaplingTally tally) in plot.Saplings ?? new Dictionary<string, SaplingTally>())
        {
            string tallyPath = $"{plotPath}.saplings.{group}";
            if (!inventory.Groups.ContainsKey(group))
            {
                Add(TreeRules.GroupUnknown, tallyPath, group, group);
            }

            if (tally.Count < 0)
            {
                Add(TreeRules.SaplingCount, $"{tallyPath}.count", tally.Count, tally.Count);
            }

            CheckMeasure(tally.MeanMass, TreeSymbols.SaplingMass.Unit!, $"{tallyPath}.meanMass");
        }
    }

    private void CheckTree(MeasuredTree tree, string treePath)
    {
        int before = _findings.Count;
        bool isDiameterGood = CheckOptional(tree.Diameter, TreeSymbols.Diameter.Unit!, $"{treePath}.diameter")
            & CheckOptional(tree.Circumference, TreeSymbols.Circumference.Unit!, $"{treePath}.circumference");
        bool isHeightGood = CheckOptional(tree.Height, TreeSymbols.Height.Unit!, $"{treePath}.height");
        bool isDensityGood = CheckOptional(tree.WoodDensity, TreeSymbols.WoodDensity.Unit!, $"{treePath}.woodDensity");
        if (tree.Diameter is not null && tree.Circumference is not null)
        {
            Add(TreeRules.TwoDiameters, $"{treePath}.circumference", tree.Circumference, tree.Diameter, tree.Circumference);
        }

        if (!inventory.Groups.TryGetValue(tree.Group, out TreeGroup? group))
        {
            Add(TreeRules.GroupUnknown, $"{treePath}.group", tree.Group, tree.Group);
            return;
        }

        if (!_catalogue.TryFind(group.Equation, out AllometricEquation? equation))
        {
            return;
        }

        if (equation.NeedsDiameter && tree.Diameter is null && tree.Circumference is null)
        {
            Add(TreeRules.Missing, $"{treePath}.diameter", null, equation.Code, "diameter or circumference", "เส้นผ่านศูนย์กลางหรือเส้นรอบวง");
        }
        else if (equation.NeedsDiameter && isDiameterGood)
        {
            CheckDiameter(equation, tree, treePath);
        }

        if (equation.NeedsHeight && tree.Height is null)
        {
            Add(TreeRules.Missing, $"{treePath}.height", null, equation.Code, "height", "ความสูง");
        }
        else if (tree.Height is { } height && isHeightGood)
        {
            CheckHeight(equation, height, $"{treePath}.height");
        }

        if (equation.NeedsWoodDensity && tree.WoodDensity is null)
        {
            Add(TreeRules.Missing, $"{treePath}.woodDensity", null, equation.Code, "wood density", "ความหนาแน่นเนื้อไม้");
        }
        else if (tree.WoodDensity is { } density && isDensityGood)
        {
            CheckPossible(density, TreeSymbols.WoodDensity.Unit!, AllometricDefinition.LargestDensityOfAnyWood, $"{treePath}.woodDensity");
        }

        if (_findings.Skip(before).All(finding => finding.Severity != Severity.Error))
        {
            CheckMass(equation, tree, treePath);
        }
    }

    private void CheckHeight(AllometricEquation equation, Measurement height, string heightPath)
    {
        double metres = height.Unit.Convert(height.Value, TreeSymbols.Height.Unit!);
        if (!CheckPossible(height, TreeSymbols.Height.Unit!, AllometricDefinition.LargestHeightOfAnyTree, heightPath))
        {
            return;
        }

        if (equation is { NeedsDiameter: true, DiameterPoint: DiameterPoint.BreastHeight } && Math.Round(metres, 12) <= BreastHeight)
        {
            Add(TreeRules.BelowBreastHeight, heightPath, height, Math.Round(metres, 4), equation.Code);
            return;
        }

        CheckRange(metres, equation.Definition.SmallestHeight, equation.Definition.LargestHeight, height, equation, heightPath);
    }

    /// <summary>An equation may fall to zero or below where no tree was measured for it; a stock must not.</summary>
    private void CheckMass(AllometricEquation equation, MeasuredTree tree, string treePath)
    {
        Measurement? thickness = tree.Diameter ?? tree.Circumference;
        var measures = new TreeMeasures<Plain>(
            thickness is { } entered ? new Plain(Centimetres(entered, tree)) : default,
            In(tree.Height, TreeSymbols.Height.Unit!),
            In(tree.WoodDensity, TreeSymbols.WoodDensity.Unit!));
        double mass = equation.AboveGround(measures).Value;
        if (mass > 0 && inventory.Roots == RootMethod.RootEquation && equation.HasRoot)
        {
            mass = equation.Root(measures).Value;
        }

        if (!(mass > 0 && double.IsFinite(mass)))
        {
            string measure = !equation.NeedsDiameter ? (equation.NeedsHeight ? "height" : "woodDensity") : tree.Diameter is null ? "circumference" : "diameter";
            Add(TreeRules.NoMass, $"{treePath}.{measure}", mass, equation.Code, Unit.Format(mass), equation.Unit.Text);
        }

        static Plain In(Measurement? measurement, Unit unit) => measurement is { } given ? new Plain(given.Unit.Convert(given.Value, unit)) : default;
    }

    private static double Centimetres(Measurement entered, MeasuredTree tree) =>
        entered.Unit.Convert(entered.Value, TreeSymbols.Diameter.Unit!) / (tree.Diameter is null ? Math.PI : 1);

    private bool CheckPossible(Measurement entered, Unit unit, double largest, string measurePath)
    {
        bool isPossible = entered.Unit.Convert(entered.Value, unit) <= largest;
        if (!isPossible)
        {
            Add(TreeRules.Impossible, measurePath, entered, entered, new Measurement(largest, unit));
        }

        return isPossible;
    }

    private void CheckDiameter(AllometricEquation equation, MeasuredTree tree, string treePath)
    {
        Measurement entered = tree.Diameter ?? tree.Circumference!.Value;
        double diameter = Centimetres(entered, tree);
        string measurePath = $"{treePath}.{(tree.Diameter is null ? "circumference" : "diameter")}";
        if (diameter > AllometricDefinition.LargestDiameterOfAnyTree)
        {
            Add(TreeRules.Impossible, measurePath, entered, entered, new Measurement(AllometricDefinition.LargestDiameterOfAnyTree, TreeSymbols.Diameter.Unit!));
        }
        else if (equation.Definition.SmallestDiameter is { } smallest && Math.Round(diameter, 12) < smallest)
        {
            Add(TreeRules.BelowThreshold, measurePath, entered, Math.Round(diameter, 2), smallest, equation.Code);
        }
        else if (equation.Definition is { IsBelowLargestDiameter: true, LargestDiameter: { } end } && Math.Round(diameter, 12) >= end)
        {
            Add(TreeRules.OutsideRange, measurePath, entered, entered, equation.Code);
        }
        else
        {
            CheckRange(Math.Round(diameter, 12), null, equation.Definition.LargestDiameter, entered, equation, measurePath);
        }
    }

    private void CheckRange(double value, double? smallest, double? largest, Measurement entered, AllometricEquation equation, string measurePath)
    {
        if (value < smallest || value > largest)
        {
            Add(TreeRules.OutsideRange, measurePath, entered, entered, equation.Code);
        }
    }

    private void CheckArea(Area area, string areaPath)
    {
        if (area.Rai <= 0)
        {
            Add(TreeRules.Area, areaPath, area, area);
        }
    }

    private void CheckRatio(double? value, double smallest, double largest, string ratioPath)
    {
        if (value < smallest || value > largest)
        {
            Add(TreeRules.RatioRange, ratioPath, value, value, smallest, largest);
        }
    }

    private bool CheckOptional(Measurement? measurement, Unit unit, string measurePath) =>
        measurement is not { } given || CheckMeasure(given, unit, measurePath);

    private bool CheckMeasure(Measurement measurement, Unit unit, string measurePath)
    {
        if (measurement.Unit.Dimension == unit.Dimension && measurement.Value > 0)
        {
            return true;
        }

        Add(TreeRules.Measure, measurePath, measurement, measurement, unit.Text);
        return false;
    }

    private void Add(FindingRule rule, string where, object? value, params object?[] values) => _findings.Add(rule.At(path + where, value, values));

    private void AddBilingual(FindingRule rule, string where, object? value, object?[] english, object?[] thai) =>
        _findings.Add(rule.At(path + where, value, english) with
        {
            Message = new Bilingual(rule.At("", null, english).Message.English, rule.At("", null, thai).Message.Thai),
        });
}

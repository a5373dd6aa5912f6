using System.Globalization;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Data.FieldSheets;

/// <summary>Builds the inventory from the lines of one sheet, and remembers from which cell each value comes.</summary>
internal sealed class SheetInventory(IReadOnlyDictionary<SheetField, SheetColumn> columns, FieldSheetOptions options, SheetFindings findings)
{
    private const string NoName = "?";

    private readonly Dictionary<string, PlotLines> _plots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _plotNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Line, string? Column)> _plotAreas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _treeLines = new(StringComparer.Ordinal);

    public FieldSheetResult Build(IEnumerable<SheetLine> lines)
    {
        foreach (SheetLine line in lines)
        {
            CheckCharacters(line);
            Read(line);
        }

        foreach (string stratum in options.Auxiliaries.Keys.Where(stratum => !options.StratumAreas.ContainsKey(stratum)))
        {
            findings.Add(FieldSheetRules.AuxiliaryUnknown, 0, null, stratum, stratum, string.Join(", ", options.StratumAreas.Keys));
        }

        foreach ((string name, PlotLines plot) in _plots)
        {
            if (plot.EmptyLine != 0 && plot.Trees.Count > 0)
            {
                findings.Add(FieldSheetRules.EmptyPlotTwice, plot.EmptyLine, columns[SheetField.Tree].Header, null, name);
            }
        }

        TreeInventory inventory = Inventory();
        foreach (Finding finding in TreeInventoryCheck.Check(inventory, options.Equations))
        {
            (int line, string? column) = CellOf(finding);
            findings.AddOnce(finding, line, column);
        }

        return findings.Result(inventory);
    }

    /// <summary>A control character is no part of a name or a number, and the parser of numbers passes over some of them.</summary>
    private void CheckCharacters(SheetLine line)
    {
        foreach (SheetColumn column in columns.Values.OrderBy(column => column.Index))
        {
            string text = line.Fields[column.Index];
            if (text.Any(char.IsControl))
            {
                string visible = string.Concat(text.Where(c => !char.IsControl(c)));
                string code = $"U+{(int)text.First(char.IsControl):X4}";
                findings.Add(FieldSheetRules.ControlCharacter, line.Number, column.Header, visible, visible, code);
            }
        }
    }

    private void Read(SheetLine line)
    {
        string plotName = Text(line, SheetField.Plot);
        if (plotName.Length == 0)
        {
            Missing(line, SheetField.Plot);
            plotName = NoName;
        }

        PlotLines plot = Plot(line, plotName);
        string treeName = Text(line, SheetField.Tree);
        bool hasMeasure = new[] { SheetField.Group, SheetField.Diameter, SheetField.Circumference, SheetField.Height, SheetField.WoodDensity }
            .Any(field => Text(line, field).Length > 0);
        if (treeName.Length == 0 && !hasMeasure)
        {
            plot.EmptyLine = line.Number;
            return;
        }

        if (treeName.Length == 0)
        {
            Missing(line, SheetField.Tree);
            return;
        }

        string seen = SheetNames.AsSeen(treeName);
        if (plot.TreeLines.TryGetValue(seen, out (int Line, string Name) earlier))
        {
            if (earlier.Name == treeName)
            {
                findings.Add(FieldSheetRules.TreeTwice, line.Number, columns[SheetField.Tree].Header, treeName, treeName, plotName, earlier.Line);
            }
            else
            {
                findings.Add(FieldSheetRules.LookAlike, line.Number, columns[SheetField.Tree].Header, treeName, treeName, earlier.Name, earlier.Line);
            }

            return;
        }

        plot.TreeLines.Add(seen, (line.Number, treeName));
        plot.Trees.Add(treeName, Tree(line, $"strata.{plot.Stratum}.plots.{plotName}.trees.{treeName}"));
    }

    private PlotLines Plot(SheetLine line, string name)
    {
        string stratum = columns.ContainsKey(SheetField.Stratum) ? Text(line, SheetField.Stratum) : options.StratumAreas.Keys.First();
        Area? area = PlotArea(line);
        if (_plots.TryGetValue(name, out PlotLines? known))
        {
            if (stratum.Length > 0 && stratum != known.Stratum)
            {
                findings.Add(FieldSheetRules.PlotDiffers, line.Number, Header(SheetField.Stratum), stratum, name, stratum, known.Stratum, known.Line);
            }

            if (area is { } given && known.Area is { } before && given != before)
            {
                findings.Add(FieldSheetRules.PlotDiffers, line.Number, Header(SheetField.PlotArea), given, name, given, before, known.Line);
            }

            known.Area ??= area;
            return known;
        }

        if (stratum.Length == 0)
        {
            Missing(line, SheetField.Stratum);
            stratum = NoName;
        }
        else if (!options.StratumAreas.ContainsKey(stratum))
        {
            findings.Add(FieldSheetRules.StratumUnknown, line.Number, Header(SheetField.Stratum), stratum, stratum, string.Join(", ", options.StratumAreas.Keys));
        }

        if (!_plotNames.TryAdd(SheetNames.AsSeen(name), name))
        {
            string earlier = _plotNames[SheetNames.AsSeen(name)];
            findings.Add(FieldSheetRules.LookAlike, line.Number, Header(SheetField.Plot), name, name, earlier, _plots[earlier].Line);
        }

        if (columns.ContainsKey(SheetField.PlotArea) && area is { } inSheet && options.PlotArea is { } inOptions && !AreSame(inSheet, inOptions))
        {
            findings.Add(FieldSheetRules.PlotAreaTwice, line.Number, Header(SheetField.PlotArea), inSheet, name, inSheet, inOptions);
        }

        var plot = new PlotLines(stratum, line.Number) { Area = area };
        _plots.Add(name, plot);
        _plotAreas[$"strata.{stratum}.plots.{name}.area"] = (line.Number, Header(SheetField.PlotArea));
        return plot;
    }

    private Area? PlotArea(SheetLine line)
    {
        if (!columns.ContainsKey(SheetField.PlotArea))
        {
            return options.PlotArea;
        }

        return Number(line, SheetField.PlotArea) is { } area ? MeasureOperators.From<Area>(area.Value, area.Unit) : null;
    }

    private MeasuredTree Tree(SheetLine line, string path)
    {
        string group = columns.ContainsKey(SheetField.Group) ? Text(line, SheetField.Group) : options.Groups.Keys.First();
        if (group.Length == 0)
        {
            Missing(line, SheetField.Group);
        }

        _treeLines[path] = line.Number;
        return new MeasuredTree
        {
            Group = group,
            Diameter = Number(line, SheetField.Diameter),
            Circumference = Number(line, SheetField.Circumference),
            Height = Number(line, SheetField.Height),
            WoodDensity = Number(line, SheetField.WoodDensity),
            Source = $"{findings.FileName}, line {line.Number.ToString(CultureInfo.InvariantCulture)}",
        };
    }

    private TreeInventory Inventory() => new()
    {
        Date = options.Date,
        Roots = options.Roots,
        CarbonFractions = options.CarbonFractions,
        Groups = options.Groups,
        Source = findings.FileName,
        Strata = options.StratumAreas.ToDictionary(
            stratum => stratum.Key,
            stratum => new InventoryStratum
            {
                Area = stratum.Value,
                Auxiliary = options.Auxiliaries.GetValueOrDefault(stratum.Key),
                Plots = _plots.Where(plot => plot.Value.Stratum == stratum.Key).ToDictionary(
                    plot => plot.Key,
                    plot => new SamplePlot { Area = PlotAreaOf(plot.Value), Trees = plot.Value.Trees, Source = findings.FileName },
                    StringComparer.Ordinal),
            },
            StringComparer.Ordinal),
    };

    private Area PlotAreaOf(PlotLines plot)
    {
        if (plot.Area is { } area)
        {
            return area;
        }

        Bilingual title = SheetHeaders.TitleOf(SheetField.PlotArea);
        findings.AddOnce(FieldSheetRules.CellMissing.At("", null, title.English, title.Thai), plot.Line, Header(SheetField.PlotArea));
        return default;
    }

    private Measurement? Number(SheetLine line, SheetField field)
    {
        string text = Text(line, field);
        if (text.Length == 0 || columns[field].Unit is not { } unit)
        {
            return null;
        }

        if (text.Any(char.IsControl))
        {
            return null;
        }

        string digits = string.Concat(text.Select(c => c is >= '๐' and <= '๙' ? (char)('0' + (c - '๐')) : c));
        if (double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number) && digits[^1] != '.')
        {
            return new Measurement(number, unit);
        }

        findings.Add(
            digits.Contains(',', StringComparison.Ordinal) ? FieldSheetRules.CommaDecimal : FieldSheetRules.NotANumber,
            line.Number, columns[field].Header, text, text);
        return null;
    }

    private string Text(SheetLine line, SheetField field) => columns.TryGetValue(field, out SheetColumn? column) ? line.Fields[column.Index] : "";

    private string? Header(SheetField field) => columns.TryGetValue(field, out SheetColumn? column) ? column.Header : null;

    /// <summary>The cell that a path of the inventory comes from; line 0 where it comes from none.</summary>
    private (int Line, string? Column) CellOf(Finding finding)
    {
        string path = finding.Path;
        if (finding.Code is "trees.auxiliary.missing" or "trees.plot-twice")
        {
            // The options give the value; that it is due, or of another stratum, is seen where the sheet names the plot.
            return _plots.Where(plot => path.EndsWith($".plots.{plot.Key}", StringComparison.Ordinal))
                .Select(plot => (plot.Value.Line, Header(SheetField.Plot))).FirstOrDefault();
        }

        int member = path.LastIndexOf('.') + 1;
        return _plotAreas.TryGetValue(path, out (int, string?) area) ? area
            : member > 0 && _treeLines.TryGetValue(path[..(member - 1)], out int line) ? (line, Header(FieldOf(path[member..])))
            : default;
    }

    private SheetField FieldOf(string member) => member switch
    {
        "diameter" when columns.ContainsKey(SheetField.Diameter) => SheetField.Diameter,
        "diameter" or "circumference" => SheetField.Circumference,
        "height" => SheetField.Height,
        "woodDensity" => SheetField.WoodDensity,
        _ => SheetField.Group,
    };

    /// <summary>Whether two areas are the same but for the rounding of their units.</summary>
    private static bool AreSame(Area first, Area second) => Math.Abs(first.Rai - second.Rai) <= 1e-9 * Math.Abs(second.Rai);

    private void Missing(SheetLine line, SheetField field)
    {
        Bilingual title = SheetHeaders.TitleOf(field);
        findings.Add(FieldSheetRules.CellMissing, line.Number, Header(field), null, title.English, title.Thai);
    }

    /// <summary>What the lines of one plot say.</summary>
    private sealed class PlotLines(string stratum, int line)
    {
        public string Stratum { get; } = stratum;

        public int Line { get; } = line;

        public Area? Area { get; set; }

        public int EmptyLine { get; set; }

        public Dictionary<string, MeasuredTree> Trees { get; } = new(StringComparer.Ordinal);

        /// <summary>The line and the name of each tree, by its name as a reader sees it.</summary>
        public Dictionary<string, (int Line, string Name)> TreeLines { get; } = new(StringComparer.Ordinal);
    }
}

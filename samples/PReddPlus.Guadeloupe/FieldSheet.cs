using System.Globalization;
using CsvHelper;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace PReddPlus.Guadeloupe;

/// <summary>
/// The inventory of one hectare, cut into 25 sample plots of 20 m × 20 m. The library's reader of field sheets wants the plot of each
/// tree; this sheet gives its position within the hectare instead, so that the sample reads it and cuts the plots itself.
/// </summary>
internal static class FieldSheet
{
    private const int PlotsAcross = 5;
    private const double PlotMetres = 20;

    public static TreeInventory Read(string path)
    {
        var plots = new Dictionary<string, Dictionary<string, MeasuredTree>>();
        for (int plot = 0; plot < PlotsAcross * PlotsAcross; plot++)
        {
            plots.Add(NameOf(plot / PlotsAcross, plot % PlotsAcross), []);
        }

        using CsvReader csv = CsvReader.Create(File.OpenRead(path), CsvReaderOptions.Default, leaveOpen: false);
        for (int number = 1; csv.Read(); number++)
        {
            string plot = NameOf(Cell(Number(csv, "xRel")), Cell(Number(csv, "yRel")));
            plots[plot].Add(string.Create(CultureInfo.InvariantCulture, $"tree {number}"), new MeasuredTree
            {
                Group = "rain forest",
                Diameter = new Measurement(Number(csv, "D"), Unit.Parse("cm")),
                Height = new Measurement(Number(csv, "H"), Unit.Parse("m")),
            });
        }

        return new TreeInventory
        {
            Groups = new Dictionary<string, TreeGroup> { ["rain forest"] = new() { Equation = "ogawa-rain-v02" } },
            Strata = new Dictionary<string, InventoryStratum>
            {
                ["forest"] = new()
                {
                    Area = Area.FromHectares(1),
                    Plots = plots.ToDictionary(
                        plot => plot.Key,
                        plot => new SamplePlot { Area = Area.FromSquareMetres(PlotMetres * PlotMetres), Trees = plot.Value }),
                },
            },
            Source = "umr-amap/BIOMASS, inst/extdata/NouraguesPlot.csv (plot NB1)",
        };
    }

    private static double Number(CsvReader csv, string column) =>
        csv.Parse(column, (text, _) => double.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>A tree on the far edge of the hectare belongs to the last plot.</summary>
    private static int Cell(double metres) => Math.Min(PlotsAcross - 1, (int)(metres / PlotMetres));

    private static string NameOf(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{column}-{row}");
}

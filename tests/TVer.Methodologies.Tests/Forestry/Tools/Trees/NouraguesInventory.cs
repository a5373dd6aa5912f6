using System.Globalization;
using System.Runtime.CompilerServices;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.Tools.Trees;

/// <summary>
/// 542 trees of one hectare of tropical rain forest in French Guiana, as 25 sample plots of 20 m × 20 m. Data: example data of the
/// public repository umr-amap/BIOMASS (inst/extdata/NouraguesPlot.csv).
/// </summary>
internal static class NouraguesInventory
{
    public static TreeInventory Read(double stratumRai = 2000, RootMethod roots = RootMethod.PerHectareEquation)
    {
        var trees = new Dictionary<string, Dictionary<string, MeasuredTree>>();
        for (int x = 0; x < 5; x++)
        {
            for (int y = 0; y < 5; y++)
            {
                trees.Add($"{x}-{y}", []);
            }
        }

        int number = 0;
        foreach (string line in File.ReadLines(FilePath()).Skip(1))
        {
            string[] fields = line.Split(',');
            string plot = $"{Cell(fields[1])}-{Cell(fields[2])}";
            trees[plot].Add($"T{++number}", new MeasuredTree
            {
                Group = "rain",
                Diameter = new Measurement(Number(fields[3]), Unit.Parse("cm")),
                Height = new Measurement(Number(fields[5]), Unit.Parse("m")),
            });
        }

        return new TreeInventory
        {
            Roots = roots,
            Groups = new Dictionary<string, TreeGroup> { ["rain"] = new() { Equation = "ogawa-rain-v02" } },
            Strata = new Dictionary<string, InventoryStratum>
            {
                ["dense"] = new()
                {
                    Area = Area.FromRai(stratumRai),
                    Plots = trees.ToDictionary(plot => plot.Key, plot => new SamplePlot { Area = Area.FromSquareMetres(400), Trees = plot.Value }),
                },
            },
        };
    }

    public static IEnumerable<(double Diameter, double Height)> Trees() =>
        File.ReadLines(FilePath()).Skip(1).Select(line => line.Split(',')).Select(fields => (Number(fields[3]), Number(fields[5])));

    /// <summary>A tree on the far edge, at 100 m, belongs to the last cell.</summary>
    private static int Cell(string metres) => Math.Min(4, (int)(Number(metres) / 20));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string FilePath([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../../../samples/data/tree-inventory-nouragues-nb1.csv"));
}

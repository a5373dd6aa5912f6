using System.Globalization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.SustainableForestation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.SustainableForestation;

/// <summary>Projects whose stocks are inventories, and the numbers worked out for them by fractions, apart from this library.</summary>
/// <remarks>
/// Strata of 60 and 40 rai with three plots each; a plot of a rai has one tree whose above-ground mass in tonnes is its diameter in centimetres.
/// A tonne is 44/12 × 0.47 × 1.27 = 2.188633… tCO2e. Half-widths with t = 2.1318467863 for 4 degrees of freedom, found by integration.
/// </remarks>
internal static class MeasuredProjects
{
    /// <summary>60 × 2 + 40 × 1 = 160 t: 131,318/375 tCO2e.</summary>
    public const double Baseline = 131_318.0 / 375;

    /// <summary>60 × 2.6 + 40 × 1.5 = 216 t: 590,931/1,250 tCO2e.</summary>
    public const double First = 590_931.0 / 1_250;

    /// <summary>60 × 3 + 40 × 2 = 260 t: 853,567/1,500 tCO2e.</summary>
    public const double Second = 853_567.0 / 1_500;

    /// <summary>100 × t × √(0.36 × s²_a/3 + 0.16 × s²_b/3), where the plots differ by 0.2 and 0.1 t.</summary>
    public const double HalfWidth = 34.07441139080742;

    public static readonly double[] Middle = [1.5, 1.6, 1.4];

    private static readonly Unit Centimetre = Unit.Parse("cm");

    public static TreeInventory Survey2025 => Inventory("2025-06-01", [2.0, 2.2, 1.8], [1.0, 1.1, 0.9]);

    public static TreeInventory Survey2026 => Inventory("2026-05-31", [2.6, 2.8, 2.4], Middle);

    public static TreeInventory Survey2027 => Inventory("2027-06-01", [3.0, 3.2, 2.8], [2.0, 2.1, 1.9]);

    /// <summary>The base year, and two rounds of a year.</summary>
    public static SustainableForestationProject Measured => Of(Survey2025, Survey2026, Survey2027);

    public static SustainableForestationProject Of(TreeInventory baseline, params TreeInventory[] rounds)
    {
        SustainableForestationProject project = SustainableForestationTests.Of(0, Array.ConvertAll(rounds, _ => 0.0));
        return project with
        {
            FieldData = new FieldData
            {
                Trees = rounds.Select((inventory, r) => (Name: $"round {r + 1}", inventory)).Append(("base", baseline))
                    .ToDictionary(pair => pair.Item1, pair => pair.Item2),
            },
            BaselineStock = RoundAmount.FromFieldData("base"),
            Rounds = [.. project.Rounds.Select((round, r) => round with { Stock = RoundAmount.FromFieldData($"round {r + 1}"), ProjectArea = Area.FromRai(100) })],
        };
    }

    public static TreeInventory Inventory(string date, double[] a, double[] b) => new()
    {
        Date = DateOnly.Parse(date, CultureInfo.InvariantCulture),
        Roots = RootMethod.GroupRatio,
        CarbonFractions = CarbonFractionMethod.ByGroup,
        Groups = new Dictionary<string, TreeGroup> { ["any"] = Group(0.27, 0.47), ["palm"] = Group(0.41, 0.413) },
        Equations =
        [
            new AllometricDefinition
            {
                Code = "tonne-a-centimetre", GroupEnglish = "any", GroupThai = "ทั่วไป", Total = "1000*D",
                Document = "made up", Version = "1", Place = "test", Source = "test",
            },
        ],
        Strata = new Dictionary<string, InventoryStratum> { ["a"] = Stratum("a", 60, a), ["b"] = Stratum("b", 40, b) },
    };

    public static InventoryStratum Stratum(string name, double rai, params double[] plots) => new()
    {
        Area = Area.FromRai(rai),
        Plots = plots.Select((tonnes, k) => (Name: $"{name}{k + 1}", tonnes)).ToDictionary(plot => plot.Name, plot => Plot(1, plot.tonnes)),
    };

    /// <summary>A plot with one tree, or with none where it has no mass.</summary>
    public static SamplePlot Plot(double rai, double tonnes) => new()
    {
        Area = Area.FromRai(rai),
        Trees = tonnes == 0 ? new Dictionary<string, MeasuredTree>() : new Dictionary<string, MeasuredTree> { ["t1"] = Tree("any", tonnes) },
    };

    public static MeasuredTree Tree(string group, double tonnes) => new() { Group = group, Diameter = new Measurement(tonnes, Centimetre) };

    public static TreeInventory With(this TreeInventory inventory, string stratum, Func<InventoryStratum, InventoryStratum> change) => inventory with
    {
        Strata = inventory.Strata.ToDictionary(pair => pair.Key, pair => pair.Key == stratum ? change(pair.Value) : pair.Value),
    };

    public static InventoryStratum With(this InventoryStratum stratum, string plot, Func<SamplePlot, SamplePlot> change) => stratum with
    {
        Plots = stratum.Plots.ToDictionary(pair => pair.Key, pair => pair.Key == plot ? change(pair.Value) : pair.Value),
    };

    private static TreeGroup Group(double roots, double carbon) => new()
    {
        Equation = "tonne-a-centimetre", RootRatio = Ratio.FromFraction(roots), CarbonFraction = new Measurement(carbon, Unit.Parse("tC/t d.m.")),
    };
}

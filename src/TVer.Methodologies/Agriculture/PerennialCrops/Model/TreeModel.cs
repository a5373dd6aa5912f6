using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>Computes the carbon of the trees and its change. The assessments have passed their check.</summary>
internal static class TreeModel
{
    private const string Set = "tree-counting";

    /// <summary>The stock at one time, tCO2e.</summary>
    public static Quantity Stock(OrchardStock stock, int time, string path) => stock.Inventory is { } inventory
        ? StandardTreeTool.Stock<Quantity>(inventory, $"{path}.inventory").As(PerennialSymbols.Stock, At.Year(time))
        : EnteredStock(stock, time, path);

    private static Quantity EnteredStock(OrchardStock stock, int time, string path) => Quantity.Sum(
        [
            .. stock.Strata!.InOrder().Select(stratum =>
            {
                At at = new(stratum.Key, null, time);
                string where = $"{path}.strata.{stratum.Key}";
                Datum density = stratum.Value.Density!.Value.ToDatum(PerennialSymbols.Density, $"{where}.density");
                return PerennialEquations.StratumStock(
                    Quantity.Input(density with { Source = density.Source ?? stock.Source }, PerennialSymbols.Density, at),
                    Quantity.Input(new Datum { Value = stratum.Value.Area.Value, Path = $"{where}.area" }, PerennialSymbols.StratumArea, at),
                    at);
            }),
        ],
        PerennialSymbols.Stock,
        At.Year(time));

    /// <summary>The change by the number of trees, tCO2e.</summary>
    public static Quantity Counted(OrchardRound round, int number, FactorReader factors)
    {
        At at = At.Year(round.LastYear);
        Quantity[] counts =
        [
            .. round.TreeCounts!.InOrder().Select(count => Quantity.Input(
                new Datum { Value = count.Value.Unit.Convert(count.Value.Value, PerennialSymbols.TreeCount.Unit!), Path = $"rounds[{number}].treeCounts.{count.Key}" },
                PerennialSymbols.TreeCount,
                new At(count.Key, null, round.LastYear))),
        ];
        Quantity length = Quantity.Input(
            new Datum { Value = round.LastYear - round.FirstYear + 1, Path = $"rounds[{number}]" }, PerennialSymbols.Length, at);
        return PerennialEquations.Counted(
            Quantity.Sum(counts, PerennialSymbols.AllTrees, at), factors.Read(Set, "counted tree", PerennialSymbols.CountRate), length, at);
    }

    /// <summary>A change after the uncertainty discount, where so read and where it is uncertain.</summary>
    public static Quantity Discounted(Quantity change, UncertaintyReading uncertainty, Symbol halfWidth, Symbol discounted, At at) =>
        uncertainty == UncertaintyReading.NotDiscounted || !change.IsUncertain
            ? change
            : UncertaintyDiscount.Apply(change, Propagation.HalfWidth(change, halfWidth, at), Gain).As(discounted, at);

    /// <summary>A larger gain gives more credits.</summary>
    private static Role Gain { get; } = Role.In(gain =>
        PerennialEquations.NetResult(gain, new Plain(0), new Plain(0), new Plain(0), new Plain(0)));
}

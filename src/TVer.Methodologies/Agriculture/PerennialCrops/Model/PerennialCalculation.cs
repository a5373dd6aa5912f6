using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>What a calculation of T-VER-S-METH-13-06 gives.</summary>
/// <param name="Periods">The rounds.</param>
/// <param name="Factors">The factors used.</param>
internal sealed record PerennialOutcome(IReadOnlyList<PeriodResult> Periods, IReadOnlyList<FactorSet> Factors)
{
    public double NetTotal => Periods[^1].CumulativeNet.Value;
}

/// <summary>Runs T-VER-S-METH-13-06 on a project that passed its checks.</summary>
internal static class PerennialCalculation
{
    public static PerennialOutcome Run(PerennialProject project)
    {
        var factors = new FactorReader(project.Fertilization.Factors);
        var model = new FertilizationModel(project.Fertilization, factors);
        Quantity baseline = model.Baseline();
        UncertaintyReading uncertainty = project.Readings.Uncertainty;
        Quantity? trees = project.Trees.Baseline is null ? null : TreeModel.Stock(project.Trees.Baseline, 0, "trees.baseline");
        Quantity? soil = project.Soil is null ? null : SampledSoil.Stock(project.Soil, project.Readings.SoilWeighting, 0, "soil");
        var rounds = new List<(RoundSpan, Quantity, IReadOnlyList<Quantity>)>();
        for (int k = 0; k < project.Rounds.Count; k++)
        {
            OrchardRound round = project.Rounds[k];
            At at = At.Year(round.LastYear);
            Quantity treeGain;
            if (trees is null)
            {
                treeGain = TreeModel.Counted(round, k, factors);
            }
            else
            {
                Quantity later = TreeModel.Stock(round.Trees!, round.LastYear, $"rounds[{k}].trees");
                treeGain = TreeModel.Discounted(
                    PerennialEquations.Change(later, trees, at), uncertainty, PerennialSymbols.ChangeHalfWidth, PerennialSymbols.DiscountedChange, at);
                trees = later;
            }

            Quantity soilGain = Quantity.Sum([], SoilCarbonSymbols.Change, at);
            if (soil is not null)
            {
                Quantity later = SampledSoil.Stock(round.Soil!, project.Readings.SoilWeighting, round.LastYear, $"rounds[{k}].soil");
                soilGain = SampledSoil.Change(later, soil, uncertainty, at);
                soil = later;
            }

            Quantity deadWood = round.DeadWoodAndLitter is { } change
                ? TreeModel.Discounted(
                    Quantity.Input(change.ToDatum(PerennialSymbols.DeadWoodChange, $"rounds[{k}].deadWoodAndLitter"), PerennialSymbols.DeadWoodChange, at),
                    uncertainty, PerennialSymbols.DeadWoodHalfWidth, PerennialSymbols.DiscountedDeadWood, at)
                : Quantity.Sum([], PerennialSymbols.DeadWoodChange, at);
            Quantity reduction = Quantity.Sum(
                [
                    .. Enumerable.Range(round.FirstYear, round.LastYear - round.FirstYear + 1)
                        .Select(year => FertilizerEquations.Reduction(baseline, model.Project(year), At.Year(year))),
                ],
                PerennialSymbols.Reduction,
                at);
            Quantity leakage = Quantity.Input(round.Leakage.ToDatum(FertilizerSymbols.Leakage, $"rounds[{k}].leakage"), FertilizerSymbols.Leakage, at);
            rounds.Add((
                PerennialCheck.Span(round),
                PerennialEquations.NetResult(treeGain, reduction, soilGain, deadWood, leakage, at),
                [treeGain, reduction, soilGain, deadWood, leakage]));
        }

        return new PerennialOutcome(RoundResults.Of(rounds), factors.Used);
    }
}

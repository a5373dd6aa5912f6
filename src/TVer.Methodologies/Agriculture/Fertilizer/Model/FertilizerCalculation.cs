using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>What a calculation of T-VER-S-METH-13-05 gives.</summary>
/// <param name="Periods">The rounds.</param>
/// <param name="Factors">The factors used.</param>
/// <param name="Years">The net result of each year before the cap.</param>
internal sealed record FertilizerOutcome(IReadOnlyList<PeriodResult> Periods, IReadOnlyList<FactorSet> Factors, IReadOnlyList<Quantity> Years)
{
    public double NetTotal => Periods[^1].CumulativeNet.Value;
}

/// <summary>Runs T-VER-S-METH-13-05 on a project that passed its checks.</summary>
internal static class FertilizerCalculation
{
    public static FertilizerOutcome Run(FertilizerProject project)
    {
        var factors = new FactorReader(project.Fertilization.Factors);
        var model = new FertilizationModel(project.Fertilization, factors);
        Quantity baseline = model.Baseline();
        Quantity? stock = project.Soil is null ? null : SampledSoil.Stock(project.Soil, project.Readings.SoilWeighting, 0, "soil");
        var years = new List<Quantity>();
        var rounds = new List<(RoundSpan, Quantity, IReadOnlyList<Quantity>)>();
        for (int k = 0; k < project.Rounds.Count; k++)
        {
            FertilizerRound round = project.Rounds[k];
            RoundSpan span = FertilizerCheck.Span(round);
            At at = At.Year(round.LastYear);
            Quantity soilGain = Quantity.Sum([], SoilCarbonSymbols.Change, at);
            if (stock is not null)
            {
                Quantity later = SampledSoil.Stock(round.Soil!, project.Readings.SoilWeighting, round.LastYear, $"rounds[{k}].soil");
                soilGain = SampledSoil.Change(later, stock, project.Readings.Uncertainty, at);
                stock = later;
            }

            Quantity leakage = Quantity.Input(round.Leakage.ToDatum(FertilizerSymbols.Leakage, $"rounds[{k}].leakage") with { HalfWidth = 0 }, FertilizerSymbols.Leakage, at);
            Round result = OfRound(project, model, baseline, span, k, soilGain, leakage);
            years.AddRange(result.Years);
            rounds.Add((span, result.Net, result.Parts));
        }

        return new FertilizerOutcome(RoundResults.Of(rounds), factors.Used, years);
    }

    private static Round OfRound(
        FertilizerProject project, FertilizationModel model, Quantity baseline, RoundSpan span, int number, Quantity soilGain, Quantity leakage)
    {
        Quantity length = RoundResults.Years(span, number);
        var emissions = new List<Quantity>();
        var results = new List<Quantity>();
        var credited = new List<Quantity>();
        for (int year = span.FirstYear; year <= span.LastYear; year++)
        {
            At at = At.Year(year);
            Quantity emission = model.Project(year);
            Quantity result = FertilizerEquations.AnnualResult(
                FertilizerEquations.Reduction(baseline, emission, at),
                RoundResults.OfYear(soilGain, length, FertilizerSymbols.SoilGainOfYear, year),
                RoundResults.OfYear(leakage, length, FertilizerSymbols.LeakageOfYear, year),
                at);
            emissions.Add(emission);
            results.Add(result);
            credited.Add(project.Readings.AnnualCap == AnnualCapReading.Cut ? FertilizerEquations.Capped(result, at) : result);
        }

        At end = At.Year(span.LastYear);
        Quantity net = Quantity.Sum([.. credited], FertilizerSymbols.NetResult, end);
        return new Round(
            results,
            net,
            [
                (baseline * length).As(FertilizerSymbols.BaselineOfRound, end),
                Quantity.Sum([.. emissions], FertilizerSymbols.ProjectOfRound, end),
                soilGain,
                leakage,
                (Quantity.Sum([.. results], FertilizerSymbols.ResultBeforeCap, end) - net).As(FertilizerSymbols.AboveCap, end),
            ]);
    }

    private sealed record Round(IReadOnlyList<Quantity> Years, Quantity Net, IReadOnlyList<Quantity> Parts);
}

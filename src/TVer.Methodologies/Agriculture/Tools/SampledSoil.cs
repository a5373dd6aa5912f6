using TVer.Methodologies.Calculation;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>Computes the soil carbon of samplings and its change. The samplings have passed their check.</summary>
internal static class SampledSoil
{
    /// <summary>The stock at one sampling, tC.</summary>
    /// <param name="sampling">The samples.</param>
    /// <param name="weighting">How sub-plots make the whole.</param>
    /// <param name="time">The year at whose end it was taken; 0 for the sampling before the project.</param>
    /// <param name="path">Where the sampling stands in the input.</param>
    public static Quantity Stock(SoilSampling sampling, SoilWeightingReading weighting, int time, string path)
    {
        var densities = new List<Quantity>();
        var areas = new List<Quantity>();
        foreach ((string plot, IReadOnlyDictionary<string, SoilSample> samples) in sampling.Plots.InOrder())
        {
            foreach ((string name, SoilSample sample) in samples.InOrder())
            {
                At at = new(plot, name, time);
                string where = $"{path}.plots.{plot}.{name}";
                densities.Add(SoilCarbonEquations.Density(
                    Quantity.Input(Sourced(sample.BulkDensity.ToDatum(SoilCarbonSymbols.BulkDensity, $"{where}.bulkDensity")), SoilCarbonSymbols.BulkDensity, at),
                    Quantity.Input(Sourced(((Estimate<Quantities.Length>)sample.Depth).ToDatum(SoilCarbonSymbols.Depth, $"{where}.depth")), SoilCarbonSymbols.Depth, at),
                    Quantity.Input(Sourced(sample.OrganicCarbon.ToDatum(SoilCarbonSymbols.OrganicCarbon, $"{where}.organicCarbon")), SoilCarbonSymbols.OrganicCarbon, at),
                    Quantity.Input(
                        Sourced(new Datum { Value = sample.CoarseFragments.Value, Path = $"{where}.coarseFragments" }), SoilCarbonSymbols.CoarseFragments, at),
                    at));
                areas.Add(Quantity.Input(Sourced(new Datum { Value = sample.Area.Value, Path = $"{where}.area" }), SoilCarbonSymbols.SubPlotArea, at));
            }
        }

        At all = At.Year(time);
        if (weighting == SoilWeightingReading.ByArea)
        {
            return Quantity.Sum(
                [.. densities.Zip(areas, (density, area) => SoilCarbonEquations.SubPlotStock(density, area, density.At))], SoilCarbonSymbols.Stock, all);
        }

        Quantity count = Quantity.Input(new Datum { Value = densities.Count, Path = path }, SoilCarbonSymbols.Count, all);
        return SoilCarbonEquations.StockByMean<Quantity>([.. densities], count, Quantity.Sum([.. areas], SoilCarbonSymbols.Area, all), all);

        Datum Sourced(Datum datum) => datum with { Source = datum.Source ?? sampling.Source };
    }

    /// <summary>The change between two samplings, tCO2e, discounted by its uncertainty where so read.</summary>
    public static Quantity Change(Quantity later, Quantity earlier, UncertaintyReading uncertainty, At at)
    {
        Quantity change = SoilCarbonEquations.Change(later, earlier, at);
        return uncertainty == UncertaintyReading.NotDiscounted || !change.IsUncertain
            ? change
            : UncertaintyDiscount.Apply(change, Propagation.HalfWidth(change, SoilCarbonSymbols.ChangeHalfWidth, at), Gain)
                .As(SoilCarbonSymbols.DiscountedChange, at);
    }

    /// <summary>A larger gain gives more credits.</summary>
    private static Role Gain { get; } = Role.In(gain => Fertilizer.FertilizerEquations.AnnualResult(new Plain(0), gain, new Plain(0)));
}

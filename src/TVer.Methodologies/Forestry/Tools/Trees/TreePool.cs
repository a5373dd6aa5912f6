using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>What of the woody plants on a plot makes a pool, with the symbols of its quantities.</summary>
internal sealed class TreePool
{
    private TreePool()
    {
    }

    /// <summary>Trees and saplings as one pool, or trees alone: the symbols of the tool.</summary>
    public static readonly TreePool TreesAndSaplings = new()
    {
        GroupBiomass = TreeSymbols.GroupBiomass,
        GroupCarbon = TreeSymbols.GroupCarbon,
        PlotBiomass = TreeSymbols.PlotBiomass,
        PlotCarbon = TreeSymbols.PlotCarbon,
        Biomass = TreeSymbols.Biomass,
        Carbon = TreeSymbols.Carbon,
        Density = TreeSymbols.StratumDensity,
        DensityHalfWidth = TreeSymbols.StratumDensityHalfWidth,
        TotalBiomass = TreeSymbols.TotalBiomass,
        Stock = TreeSymbols.Stock,
        StockHalfWidth = TreeSymbols.StockHalfWidth,
        BiomassChange = TreeSymbols.BiomassChange,
        TotalBiomassChange = TreeChangeSymbols.BiomassChange,
        Change = TreeChangeSymbols.Change,
        ChangeHalfWidth = TreeChangeSymbols.ChangeHalfWidth,
        ChangeUncertainty = TreeChangeSymbols.ChangeUncertainty,
    };

    /// <summary>Saplings as a pool of their own.</summary>
    public static readonly TreePool Saplings = new()
    {
        GroupBiomass = TreeSymbols.SaplingGroupBiomass,
        GroupCarbon = TreeSymbols.SaplingGroupCarbon,
        PlotBiomass = TreeSymbols.SaplingPlotBiomass,
        PlotCarbon = TreeSymbols.SaplingPlotCarbon,
        Biomass = TreeSymbols.SaplingBiomass,
        Carbon = TreeSymbols.SaplingCarbon,
        Density = TreeSymbols.SaplingDensity,
        DensityHalfWidth = TreeSymbols.SaplingDensityHalfWidth,
        TotalBiomass = TreeSymbols.SaplingTotalBiomass,
        Stock = TreeSymbols.SaplingStock,
        StockHalfWidth = TreeSymbols.SaplingStockHalfWidth,
        BiomassChange = TreeSymbols.SaplingBiomassChange,
        TotalBiomassChange = TreeChangeSymbols.SaplingBiomassChange,
        Change = TreeChangeSymbols.SaplingChange,
        ChangeHalfWidth = TreeChangeSymbols.SaplingChangeHalfWidth,
        ChangeUncertainty = TreeChangeSymbols.SaplingChangeUncertainty,
    };

    public required Symbol GroupBiomass { get; init; }

    public required Symbol GroupCarbon { get; init; }

    public required Symbol PlotBiomass { get; init; }

    public required Symbol PlotCarbon { get; init; }

    public required SampledVariable Biomass { get; init; }

    public required SampledVariable Carbon { get; init; }

    public required Symbol Density { get; init; }

    public required Symbol DensityHalfWidth { get; init; }

    public required Symbol TotalBiomass { get; init; }

    public required Symbol Stock { get; init; }

    public required Symbol StockHalfWidth { get; init; }

    public required SampledVariable BiomassChange { get; init; }

    public required Symbol TotalBiomassChange { get; init; }

    public required Symbol Change { get; init; }

    public required Symbol ChangeHalfWidth { get; init; }

    public required Symbol ChangeUncertainty { get; init; }
}

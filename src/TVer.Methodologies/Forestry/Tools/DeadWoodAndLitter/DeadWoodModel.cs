using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>The loops over strata, plots, species and pieces around the equations. Strata and plots are taken in ordinal order of their names.</summary>
public static class DeadWoodModel
{
    /// <summary>C_DW of an inventory (equations 1 to 8).</summary>
    /// <param name="inventory">An inventory that <see cref="DeadWoodTool"/> finds no error in.</param>
    /// <returns>tCO2e.</returns>
    public static N DeadWood<N>(DeadWoodInventory inventory)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return DeadWoodEquations.Total<N>(ByStratum<N>(
            inventory,
            Plot<N>,
            (area, sampled, plots, at) => DeadWoodEquations.Stratum<N>(area, sampled, plots, at)));
    }

    /// <summary>C_LI of an inventory (equations 12 to 14). Plots without a litter sample have no litter.</summary>
    /// <param name="inventory">An inventory that <see cref="DeadWoodTool"/> finds no error in.</param>
    /// <returns>tCO2e.</returns>
    public static N Litter<N>(DeadWoodInventory inventory)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return LitterEquations.Total<N>(ByStratum<N>(
            inventory,
            LitterOf<N>,
            (area, sampled, plots, at) => LitterEquations.Stratum<N>(area, sampled, plots, at)));
    }

    private delegate N StratumEquation<N>(N area, N sampledArea, N[] plots, At at);

    private static N[] ByStratum<N>(DeadWoodInventory inventory, Func<DeadWoodPlot, N, string, At, N> plotStock, StratumEquation<N> stratumStock)
        where N : IValue<N>
    {
        var strata = new List<N>();
        foreach ((string name, DeadWoodStratum stratum) in inventory.Strata.InOrder())
        {
            string path = $"strata.{name}";
            At at = new(name, null, inventory.Date?.Year ?? 0);
            var areas = new List<N>();
            var plots = new List<N>();
            foreach ((string plotName, DeadWoodPlot plot) in stratum.Plots.InOrder())
            {
                string plotPath = $"{path}.plots.{plotName}";
                At plotAt = at with { Second = plotName };
                N area = ToolInput.Read<N, Area>(plot.Area, S.PlotArea, $"{plotPath}.area", plotAt);
                areas.Add(area);
                plots.Add(plotStock(plot, area, plotPath, plotAt));
            }

            strata.Add(stratumStock(
                ToolInput.Read<N, Area>(stratum.Area, S.StratumArea, $"{path}.area", at),
                N.Sum([.. areas], S.SampledArea, at),
                [.. plots],
                at));
        }

        return [.. strata];
    }

    /// <summary>C_DW,p of a plot; the index names its stratum and the plot.</summary>
    internal static N Plot<N>(DeadWoodPlot plot, N area, string path, At at)
        where N : IValue<N>
    {
        var parts = new List<N>();
        Optional<N> transect = plot.TransectLength is { } length
            ? new Optional<N>(ToolInput.Read<N, Length>(length, S.TransectLength, $"{path}.transectLength", at))
            : default;
        foreach ((string name, DeadWoodSpecies species) in plot.Species.InOrder())
        {
            string speciesPath = $"{path}.species.{name}";
            At speciesAt = at with { First = at.Second, Second = name };
            N root = ToolInput.Read<N, Ratio>(species.RootToShoot, S.RootToShoot, $"{speciesPath}.rootToShoot", speciesAt);
            bool hasVolumes = species.Standing.Any(tree => tree.Volume is not null);
            if (species.Standing.Any(tree => tree.Biomass is not null))
            {
                At byAllometry = hasVolumes ? speciesAt with { Second = $"{name}, f" } : speciesAt;
                parts.Add(StandingByAllometry(species, root, speciesPath, byAllometry));
            }

            if (species.WoodDensity is not { } entered)
            {
                continue;
            }

            N density = ToolInput.Read<N>(entered, S.WoodDensity, $"{speciesPath}.woodDensity", speciesAt);
            if (species.ExpansionFactor is { } expansion && hasVolumes)
            {
                parts.Add(StandingByVolume(
                    species, density, ToolInput.Read<N, Ratio>(expansion, S.ExpansionFactor, $"{speciesPath}.expansionFactor", speciesAt), root, speciesPath, speciesAt));
            }

            if (species.Stumps.Count > 0)
            {
                N[] stumps = [.. species.Stumps.Select((stump, k) => ReducedStump<N>(stump, $"{speciesPath}.stumps[{k}]", Piece(speciesAt, k)))];
                parts.Add(DeadWoodEquations.StumpCarbon<N>(stumps, density, root, speciesAt));
            }

            if (species.Lying.Count > 0 && transect.HasValue)
            {
                N[] pieces = [.. species.Lying.Select((piece, k) => DeadWoodEquations.ReducedPiece(
                    ToolInput.Read<N, Length>(piece.Diameter, S.PieceDiameter, $"{speciesPath}.lying[{k}].diameter", Piece(speciesAt, k)), piece.Soundness, Piece(speciesAt, k)))];
                parts.Add(DeadWoodEquations.LyingCarbon(
                    area, pieces, density, transect.Value, speciesAt));
            }
        }

        return DeadWoodEquations.Plot<N>([.. parts], at);
    }

    private static N StandingByAllometry<N>(DeadWoodSpecies species, N root, string path, At at)
        where N : IValue<N>
    {
        var trees = new List<N>();
        for (int k = 0; k < species.Standing.Count; k++)
        {
            if (species.Standing[k].Biomass is { } biomass)
            {
                trees.Add(DeadWoodEquations.ReducedBiomass(
                    ToolInput.Read<N>(biomass, S.AllometricBiomass, $"{path}.standing[{k}].biomass", Piece(at, k)), species.Standing[k].Loss, Piece(at, k)));
            }
        }

        return DeadWoodEquations.StandingCarbon(DeadWoodEquations.StandingByAllometry<N>([.. trees], root, at), at);
    }

    private static N StandingByVolume<N>(DeadWoodSpecies species, N density, N expansion, N root, string path, At at)
        where N : IValue<N>
    {
        var trees = new List<N>();
        for (int k = 0; k < species.Standing.Count; k++)
        {
            if (species.Standing[k].Volume is { } volume)
            {
                trees.Add(DeadWoodEquations.ReducedVolume(
                    ToolInput.Read<N>(volume, S.Volume, $"{path}.standing[{k}].volume", Piece(at, k)), species.Standing[k].Loss, Piece(at, k)));
            }
        }

        return DeadWoodEquations.StandingCarbon(DeadWoodEquations.StandingByVolume<N>([.. trees], density, expansion, root, at), at);
    }

    private static N ReducedStump<N>(Stump stump, string path, At at)
        where N : IValue<N>
    {
        N height = ToolInput.Read<N, Length>(stump.Height, S.StumpHeight, $"{path}.height", at);
        N middle = stump.MidDiameter is { } measured
            ? ToolInput.Read<N, Length>(measured, S.MidDiameter, $"{path}.midDiameter", at)
            : DeadWoodEquations.MidDiameter(
                ToolInput.Read<N, Length>(stump.BreastDiameter.GetValueOrDefault(), S.BreastDiameter, $"{path}.breastDiameter", at),
                height,
                ToolInput.Read<N, Length>(stump.MeasurementHeight.GetValueOrDefault(), S.MeasurementHeight, $"{path}.measurementHeight", at),
                at);
        return DeadWoodEquations.ReducedStump(middle, height, stump.Soundness, at);
    }

    /// <summary>C_LI,p of a plot.</summary>
    internal static N LitterOf<N>(DeadWoodPlot plot, N area, string path, At at)
        where N : IValue<N> => plot.Litter is not { } litter
        ? LitterEquations.NoLitter<N>(at)
        : LitterEquations.Plot(
            area,
            ToolInput.Read<N, Area>(litter.FrameArea, S.FrameArea, $"{path}.litter.frameArea", at),
            ToolInput.Read<N>(litter.WetMass, S.WetLitter, $"{path}.litter.wetMass", at),
            N.Input(new Datum { Value = litter.DryShare.Fraction, Path = $"{path}.litter.dryShare" }, S.DryShare, at),
            at);

    /// <summary>The index of one piece of a species: which of them, from 1.</summary>
    private static At Piece(At species, int k) => species with { Second = $"{species.Second} {k + 1}" };
}

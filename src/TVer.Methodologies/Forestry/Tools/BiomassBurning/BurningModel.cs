using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.BiomassBurning.BurningSymbols;

namespace TVer.Methodologies.Forestry.Tools.BiomassBurning;

/// <summary>The loops over strata and fires around the equations.</summary>
public static class BurningModel
{
    /// <summary>GHG_E of a round (equation 1).</summary>
    /// <param name="events">Events that <see cref="BurningTool"/> finds no error in.</param>
    /// <param name="readings">How the tool is read for the activity.</param>
    /// <param name="at">The period, and the number of these events where a project has several.</param>
    /// <param name="prefix">Comes before the path of every input, where the events are a part of a project, such as <c>rounds[0].</c>.</param>
    /// <returns>tCO2e.</returns>
    public static N Emission<N>(BurningEvents events, BurningReadings readings, At at = default, string prefix = "")
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(readings);
        return BurningEquations.Total<N>(
            [.. events.SitePreparation.InOrder().Where(pair => !pair.Value.IsZero).Select(pair => SitePreparation<N>(pair.Value, new At(pair.Key, null, 0, at.Series), $"{prefix}sitePreparation.{pair.Key}"))],
            [.. events.HarvestResidue.InOrder().Select(pair => HarvestResidue<N>(pair.Value, new At(pair.Key, null, 0, at.Series), $"{prefix}harvestResidue.{pair.Key}"))],
            Fires<N>(events, readings, at.Series, prefix),
            at);
    }

    private static N SitePreparation<N>(SitePreparationFire fire, At at, string path)
        where N : IValue<N> => BurningEquations.SitePreparation(
            ToolInput.Read<N, Area>(fire.Area, S.PreparedArea, $"{path}.area", at),
            ToolInput.Read<N, BiomassDensity>(fire.Trees.GetValueOrDefault(), S.PreProjectTrees, $"{path}.trees", at),
            ToolInput.Read<N, BiomassDensity>(fire.ForestBiomass, S.ForestBiomass, $"{path}.forestBiomass", at with { Second = "SPF" }),
            ToolInput.Read<N, Ratio>(fire.ShrubCover, S.ShrubCover, $"{path}.shrubCover", at),
            at);

    private static N HarvestResidue<N>(HarvestResidueFire fire, At at, string path)
        where N : IValue<N>
    {
        N harvested = fire.Harvested is { } measured
            ? ToolInput.Read<N>(measured, S.HarvestedBiomass, $"{path}.harvested", at)
            : BurningEquations.HarvestedBiomass(
                ToolInput.Read<N, BiomassDensity>(fire.ForestBiomass.GetValueOrDefault(), S.ForestBiomass, $"{path}.forestBiomass", at with { Second = "FMF" }),
                ToolInput.Read<N, Area>(fire.Area.GetValueOrDefault(), S.HarvestedArea, $"{path}.area", at),
                at);
        return BurningEquations.HarvestResidue(harvested, fire.Biome, at);
    }

    private static N[] Fires<N>(BurningEvents events, BurningReadings readings, int series, string prefix)
        where N : IValue<N>
    {
        if (events.IsBeforeFirstVerification && readings.FirstVerification == FirstVerificationFireReading.Zero)
        {
            return [];
        }

        var whole = new At(null, null, 0, series);
        N project = ToolInput.Read<N, Area>(events.ProjectArea, S.ProjectArea, $"{prefix}projectArea", whole);
        Optional<(N Methane, N NitrousOxide)> potentials = events.Potentials is { } given
            ? new((
                ToolInput.Read<N>(given.Methane, S.MethanePotential, $"{prefix}potentials.methane", whole, given.Set.Name),
                ToolInput.Read<N>(given.NitrousOxide, S.NitrousOxidePotential, $"{prefix}potentials.nitrousOxide", whole, given.Set.Name)))
            : default;
        var emissions = new List<N>();
        foreach (IGrouping<int, KeyValuePair<string, ForestFire>> year in events.ForestFires.InOrder().GroupBy(pair => pair.Value.Year).OrderBy(group => group.Key))
        {
            var fires = year.Select(pair => (pair.Key, Fire: pair.Value, Area: ToolInput.Read<N, Area>(
                pair.Value.Area, S.BurntArea, $"{prefix}forestFires.{pair.Key}.area", new At(pair.Key, null, year.Key, series)))).ToArray();
            N burntInYear = N.Sum([.. fires.Select(fire => fire.Area)], S.BurntInYear, whole with { Time = year.Key });
            foreach ((string name, ForestFire fire, N area) in fires)
            {
                var at = new At(name, null, year.Key, series);
                N[] parts = Parts(potentials, fire, area, $"{prefix}forestFires.{name}", at);
                emissions.Add(readings.Trigger == FireTriggerReading.EveryFire
                    ? BurningEquations.Fire<N>(parts, at)
                    : BurningEquations.CountedFire<N>(BurningEquations.IsCounted(readings.Trigger, Whole(name, fire), burntInYear, project, at), parts, at));
            }

            // A fire that crossed strata is as large as its parts together.
            N Whole(string name, ForestFire fire)
            {
                N[] areas = [.. fires.Where(part => (part.Fire.PartOf ?? part.Key) == (fire.PartOf ?? name)).Select(part => part.Area)];
                return areas.Length == 1 ? areas[0] : N.Sum(areas, S.WholeFire, new At(fire.PartOf ?? name, null, year.Key));
            }
        }

        return [.. emissions];
    }

    private static N[] Parts<N>(Optional<(N Methane, N NitrousOxide)> potentials, ForestFire fire, N area, string path, At at)
        where N : IValue<N>
    {
        var parts = new List<N>(2);
        if (fire.BurnsTrees && potentials.HasValue)
        {
            N combustion = fire.Biome == BurningBiome.Tropical
                ? BurningEquations.TropicalCombustion(ToolInput.Read<N, Duration>(fire.MeanAge.GetValueOrDefault(), S.MeanAge, $"{path}.meanAge", at), at)
                : BurningEquations.Combustion<N>(fire.Biome, at);
            parts.Add(BurningEquations.TreeFire(
                area,
                ToolInput.Read<N, BiomassDensity>(fire.Trees, S.StandingBiomass, $"{path}.trees", at),
                combustion,
                fire.Biome,
                potentials.Value.Methane,
                potentials.Value.NitrousOxide,
                at));
        }

        if (fire.DeadWood is not null || fire.Litter is not null)
        {
            parts.Add(BurningEquations.DeadMatterFire(
                area,
                ToolInput.Read<N, CarbonDensity>(fire.DeadWood.GetValueOrDefault(), S.DeadWood, $"{path}.deadWood", at),
                ToolInput.Read<N, CarbonDensity>(fire.Litter.GetValueOrDefault(), S.Litter, $"{path}.litter", at),
                at));
        }

        return [.. parts];
    }
}

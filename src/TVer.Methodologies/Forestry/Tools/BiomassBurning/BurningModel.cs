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
    /// <param name="at">The period.</param>
    /// <param name="prefix">Comes before the path of every input, where the events are a part of a project, such as <c>rounds[0].</c>.</param>
    /// <returns>tCO2e.</returns>
    public static N Emission<N>(BurningEvents events, BurningReadings readings, At at = default, string prefix = "")
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(readings);
        return BurningEquations.Total<N>(
            [.. InOrder(events.SitePreparation).Where(pair => !pair.Value.IsZero).Select(pair => SitePreparation<N>(pair.Key, pair.Value, prefix))],
            [.. InOrder(events.HarvestResidue).Select(pair => HarvestResidue<N>(pair.Key, pair.Value, prefix))],
            Fires<N>(events, readings, prefix),
            at);
    }

    private static N SitePreparation<N>(string name, SitePreparationFire fire, string prefix)
        where N : IValue<N>
    {
        string path = $"{prefix}sitePreparation.{name}";
        var at = new At(name);
        return BurningEquations.SitePreparation(
            ToolInput.Read<N, Area>(fire.Area, S.PreparedArea, $"{path}.area", at),
            ToolInput.Read<N, BiomassDensity>(fire.Trees.GetValueOrDefault(), S.PreProjectTrees, $"{path}.trees", at),
            ToolInput.Read<N, BiomassDensity>(fire.ForestBiomass, S.ForestBiomass, $"{path}.forestBiomass", at),
            ToolInput.Read<N, Ratio>(fire.ShrubCover, S.ShrubCover, $"{path}.shrubCover", at),
            at);
    }

    private static N HarvestResidue<N>(string name, HarvestResidueFire fire, string prefix)
        where N : IValue<N>
    {
        string path = $"{prefix}harvestResidue.{name}";
        var at = new At(name);
        N harvested = fire.Harvested is { } measured
            ? ToolInput.Read<N>(measured, S.HarvestedBiomass, $"{path}.harvested", at)
            : BurningEquations.HarvestedBiomass(
                ToolInput.Read<N, BiomassDensity>(fire.ForestBiomass.GetValueOrDefault(), S.ForestBiomass, $"{path}.forestBiomass", at),
                ToolInput.Read<N, Area>(fire.Area.GetValueOrDefault(), S.HarvestedArea, $"{path}.area", at),
                at);
        return BurningEquations.HarvestResidue(harvested, fire.Biome, at);
    }

    private static N[] Fires<N>(BurningEvents events, BurningReadings readings, string prefix)
        where N : IValue<N>
    {
        if (events.IsBeforeFirstVerification && readings.FirstVerification == FirstVerificationFireReading.Zero)
        {
            return [];
        }

        N project = ToolInput.Read<N, Area>(events.ProjectArea, S.ProjectArea, $"{prefix}projectArea");
        var emissions = new List<N>();
        foreach (IGrouping<int, KeyValuePair<string, ForestFire>> year in InOrder(events.ForestFires).GroupBy(pair => pair.Value.Year).OrderBy(group => group.Key))
        {
            var fires = year.Select(pair => (pair.Key, Fire: pair.Value, Area: ToolInput.Read<N, Area>(
                pair.Value.Area, S.BurntArea, $"{prefix}forestFires.{pair.Key}.area", new At(pair.Key, null, year.Key)))).ToArray();
            N burntInYear = N.Sum([.. fires.Select(fire => fire.Area)], S.BurntInYear, At.Year(year.Key));
            foreach ((string name, ForestFire fire, N area) in fires)
            {
                var at = new At(name, null, year.Key);
                N[] parts = Parts(events, fire, area, prefix, $"{prefix}forestFires.{name}", at);
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

    private static N[] Parts<N>(BurningEvents events, ForestFire fire, N area, string prefix, string path, At at)
        where N : IValue<N>
    {
        var parts = new List<N>(2);
        if (fire.BurnsTrees && events.Potentials is { } potentials)
        {
            N combustion = fire.Biome == BurningBiome.Tropical
                ? BurningEquations.TropicalCombustion(ToolInput.Read<N, Duration>(fire.MeanAge.GetValueOrDefault(), S.MeanAge, $"{path}.meanAge", at), at)
                : BurningEquations.Combustion<N>(fire.Biome, at);
            parts.Add(BurningEquations.TreeFire(
                area,
                ToolInput.Read<N, BiomassDensity>(fire.Trees, S.StandingBiomass, $"{path}.trees", at),
                combustion,
                fire.Biome,
                ToolInput.Read<N>(potentials.Methane, S.MethanePotential, $"{prefix}potentials.methane", default, potentials.Set.Name),
                ToolInput.Read<N>(potentials.NitrousOxide, S.NitrousOxidePotential, $"{prefix}potentials.nitrousOxide", default, potentials.Set.Name),
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

    private static IOrderedEnumerable<KeyValuePair<string, T>> InOrder<T>(IReadOnlyDictionary<string, T> named) =>
        named.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}

using TVer.Methodologies.Calculation;
using S = TVer.Methodologies.Forestry.Tools.BiomassBurning.BurningSymbols;

namespace TVer.Methodologies.Forestry.Tools.BiomassBurning;

/// <summary>Non-CO2 emissions of burning biomass: equations 1 to 8 of AR-TOOL08 v04.0.0.</summary>
public static class BurningEquations
{
    private static readonly Clause Rule = Documents.ArTool08.At("applicability of GHG_FF");

    /// <summary>1 where at least 5 % of the project burnt in the year.</summary>
    public static readonly BandTable AtLeastFivePercent = BandTable.Define("burnt at least 5 %", Rule, "1", SnapGrid.Ratio).Below(0.05, 0).Above(1);

    /// <summary>1 where more than 5 % of the project burnt in the year.</summary>
    public static readonly BandTable MoreThanFivePercent = BandTable.Define("burnt more than 5 %", Rule, "1", SnapGrid.Ratio).UpTo(0.05, 0).Above(1);

    /// <summary>1 where a fire is larger than the least area of a forest: 1 rai in Thailand.</summary>
    public static readonly BandTable AboveLeastForest = BandTable.Define("fire above 1 rai", Rule, "rai", SnapGrid.Ratio).UpTo(1, 0).Above(1);

    private static readonly Factor CarbonDioxidePerCarbon = MolarRatios.CarbonDioxidePerCarbon(Documents.ArTool08.At("equations 3 and 4"));

    /// <summary>Equation 3 for one stratum: 0.07·A_SPF·44/12·(CF·b_TREE + CF·BDR_SF·b_FOREST·CC_SHRUB).</summary>
    /// <param name="area">A_SPF, rai.</param>
    /// <param name="trees">b_TREE of pre-project trees, t d.m./rai; 0 where they are not burnt.</param>
    /// <param name="forest">b_FOREST, t d.m./rai.</param>
    /// <param name="shrubCover">CC_SHRUB, from 0 to 1.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N SitePreparation<N>(N area, N trees, N forest, N shrubCover, At at = default)
        where N : IValue<N> =>
        (N.Of(BurningFactors.NonCarbonDioxideRatio) * area * N.Of(CarbonDioxidePerCarbon)
            * ((N.Of(BurningFactors.CarbonFraction) * trees)
                + (N.Of(BurningFactors.CarbonFraction) * N.Of(BurningFactors.ShrubToForest) * forest * shrubCover))).As(S.PreparationEmission, at);

    /// <summary>Equation 5: B_HARVEST = b_FOREST/BEF_2·A_FMF, where data of the harvest are missing.</summary>
    /// <param name="forest">b_FOREST, t d.m./rai.</param>
    /// <param name="area">A_FMF, rai.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>t d.m.</returns>
    public static N HarvestedBiomass<N>(N forest, N area, At at = default)
        where N : IValue<N> => (forest / N.Of(BurningFactors.ExpansionFactor) * area).As(S.HarvestedBiomass, at);

    /// <summary>Equation 4: 0.07·44/12·B_HARVEST·f_BL·CF.</summary>
    /// <param name="harvested">B_HARVEST, t d.m.</param>
    /// <param name="biome">Tropical or temperate.</param>
    /// <param name="at">The stratum.</param>
    /// <returns>tCO2e.</returns>
    public static N HarvestResidue<N>(N harvested, BurningBiome biome, At at = default)
        where N : IValue<N> =>
        (N.Of(BurningFactors.NonCarbonDioxideRatio) * N.Of(CarbonDioxidePerCarbon) * harvested
            * N.Of(BurningFactors.ResidueShare(biome)) * N.Of(BurningFactors.CarbonFraction)).As(S.ResidueEmission, at);

    /// <summary>COMF of tropical forest by mean age.</summary>
    /// <param name="meanAge">Years; in one of the classes.</param>
    /// <param name="at">The fire.</param>
    public static N TropicalCombustion<N>(N meanAge, At at = default)
        where N : IValue<N> => N.Lookup(BurningFactors.TropicalCombustion, meanAge).As(S.CombustionFactor, at);

    /// <summary>COMF outside the tropics.</summary>
    /// <param name="biome">Temperate or boreal.</param>
    /// <param name="at">The fire.</param>
    public static N Combustion<N>(BurningBiome biome, At at = default)
        where N : IValue<N> => N.Of(BurningFactors.Combustion(biome)).As(S.CombustionFactor, at);

    /// <summary>Equation 7 for one fire: 0.001·A_BURN·b_TREE·COMF·(EF_CH4·GWP_CH4 + EF_N2O·GWP_N2O).</summary>
    /// <param name="area">A_BURN, rai.</param>
    /// <param name="biomass">b_TREE, t d.m./rai above ground at the last verification.</param>
    /// <param name="combustion">COMF.</param>
    /// <param name="biome">For EF_CH4 and EF_N2O.</param>
    /// <param name="methane">GWP_CH4, tCO2e/tCH4.</param>
    /// <param name="nitrousOxide">GWP_N2O, tCO2e/tN2O.</param>
    /// <param name="at">The fire.</param>
    /// <returns>tCO2e.</returns>
    public static N TreeFire<N>(N area, N biomass, N combustion, BurningBiome biome, N methane, N nitrousOxide, At at = default)
        where N : IValue<N> =>
        (N.Of(BurningFactors.KilogramsPerGram) * area * biomass * combustion
            * ((N.Of(BurningFactors.Methane(biome)) * methane) + (N.Of(BurningFactors.NitrousOxide(biome)) * nitrousOxide))).As(S.TreeFireEmission, at);

    /// <summary>Equation 8 for one fire: 0.07·A_BURN·(C_DW + C_LI), with stocks per area: the printed totals times an area would have no sense.</summary>
    /// <param name="area">A_BURN, rai.</param>
    /// <param name="deadWood">C_DW, tCO2e/rai at the last verification.</param>
    /// <param name="litter">C_LI, tCO2e/rai at the last verification.</param>
    /// <param name="at">The fire.</param>
    /// <returns>tCO2e.</returns>
    public static N DeadMatterFire<N>(N area, N deadWood, N litter, At at = default)
        where N : IValue<N> => (N.Of(BurningFactors.NonCarbonDioxideRatio) * area * (deadWood + litter)).As(S.DeadMatterFireEmission, at);

    /// <summary>Whether a fire counts: 1 or 0.</summary>
    /// <param name="trigger">Which fires count.</param>
    /// <param name="fireArea">The area of the fire, rai.</param>
    /// <param name="burntInYear">The area of all fires of the year, rai.</param>
    /// <param name="projectArea">The project area, rai; above 0.</param>
    /// <param name="at">The fire.</param>
    /// <returns>1 or 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The trigger is every fire: then there is nothing to decide.</exception>
    public static N IsCounted<N>(FireTriggerReading trigger, N fireArea, N burntInYear, N projectArea, At at = default)
        where N : IValue<N> =>
        (trigger switch
        {
            FireTriggerReading.AtLeastFivePercent =>
                N.Lookup(AboveLeastForest, fireArea) * N.Lookup(AtLeastFivePercent, burntInYear / projectArea),
            FireTriggerReading.MoreThanFivePercent => N.Lookup(MoreThanFivePercent, burntInYear / projectArea),
            _ => throw new ArgumentOutOfRangeException(nameof(trigger), trigger, "Only the two 5 % triggers decide by area."),
        }).As(S.IsCounted, at);

    /// <summary>Equation 6 for one fire, where it counts.</summary>
    /// <param name="isCounted">1 or 0.</param>
    /// <param name="parts">Its emission of trees and of dead matter, tCO2e.</param>
    /// <param name="at">The fire.</param>
    /// <returns>tCO2e.</returns>
    public static N CountedFire<N>(N isCounted, ReadOnlySpan<N> parts, At at = default)
        where N : IValue<N> => (isCounted * N.Sum(parts, S.FireEmission, at)).As(S.CountedFireEmission, at);

    /// <summary>Equation 6 for one fire that counts whatever its size.</summary>
    /// <param name="parts">Its emission of trees and of dead matter, tCO2e.</param>
    /// <param name="at">The fire.</param>
    /// <returns>tCO2e.</returns>
    public static N Fire<N>(ReadOnlySpan<N> parts, At at = default)
        where N : IValue<N> => N.Sum(parts, S.FireEmission, at);

    /// <summary>Equation 1: GHG_E = GHG_SPF + GHG_FMF + GHG_FF.</summary>
    /// <param name="preparation">GHG_SPF,i of each stratum, tCO2e.</param>
    /// <param name="residue">GHG_FMF,i of each harvest, tCO2e.</param>
    /// <param name="fires">GHG_FF,i of each fire, tCO2e.</param>
    /// <param name="at">The period.</param>
    /// <returns>tCO2e.</returns>
    public static N Total<N>(ReadOnlySpan<N> preparation, ReadOnlySpan<N> residue, ReadOnlySpan<N> fires, At at = default)
        where N : IValue<N> =>
        N.Sum([N.Sum(preparation, S.Preparation, at), N.Sum(residue, S.Residue, at), N.Sum(fires, S.Fires, at)], S.Total, at);
}

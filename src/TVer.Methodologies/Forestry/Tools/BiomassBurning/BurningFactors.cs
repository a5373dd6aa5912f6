using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Tools.BiomassBurning;

/// <summary>The biome of land that burns, as AR-TOOL08 divides its factors.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BurningBiome>))]
public enum BurningBiome
{
    /// <summary>Tropical.</summary>
    Tropical,

    /// <summary>Temperate.</summary>
    Temperate,

    /// <summary>Boreal.</summary>
    Boreal,
}

/// <summary>The constants of AR-TOOL08 v04.0.0. Global warming potentials are not among them: they are inputs, as TGO announces them.</summary>
public static class BurningFactors
{
    /// <summary>0.07: non-CO2 to CO2 emissions (2006 IPCC Guidelines, Table 2.5).</summary>
    public static readonly Factor NonCarbonDioxideRatio = Of(0.07, 1, "1", "equations 3, 4 and 8");

    /// <summary>CF = 0.50 tC/t d.m. for site preparation and harvest residue.</summary>
    public static readonly Factor CarbonFraction = Of(0.5, 1, "tC/t d.m.", "equations 3 and 4");

    /// <summary>BDR_SF = 0.10: shrub biomass at full cover to forest biomass.</summary>
    public static readonly Factor ShrubToForest = Of(0.1, 1, "1", "equation 3");

    /// <summary>BEF_2 = 1.25, for equation 5.</summary>
    public static readonly Factor ExpansionFactor = Of(1.25, 1, "1", "equation 5");

    /// <summary>0.001: tonnes per tonne in a gram per kilogram.</summary>
    public static readonly Factor KilogramsPerGram = Of(1, 1_000, "kg/g", "equation 7");

    /// <summary>COMF of tropical forest by mean age: 3–5 years 0.46, 6–10 0.67, 11–17 0.50, 18 and above 0.32. Ages below 3 and between the classes are in none; check them first.</summary>
    public static readonly BandTable TropicalCombustion = BandTable.Define("COMF", Documents.ArTool08.At("equation 7, COMF"), "yr", SnapGrid.Ratio)
        .UpTo(5, 0.46).UpTo(10, 0.67).UpTo(17, 0.50).Above(0.32);

    private static readonly Factor TemperateCombustion = Of(0.45, 1, "1", "equation 7, COMF");
    private static readonly Factor BorealCombustion = Of(0.40, 1, "1", "equation 7, COMF");
    private static readonly Factor TropicalMethane = Of(6.8, 1, "g CH4/kg d.m.", "equation 7, EF_CH4");
    private static readonly Factor OtherMethane = Of(4.7, 1, "g CH4/kg d.m.", "equation 7, EF_CH4");
    private static readonly Factor TropicalNitrousOxide = Of(0.20, 1, "g N2O/kg d.m.", "equation 7, EF_N2O");
    private static readonly Factor OtherNitrousOxide = Of(0.26, 1, "g N2O/kg d.m.", "equation 7, EF_N2O");
    private static readonly Factor TropicalResidue = Of(0.25, 1, "1", "equation 4, f_BL");
    private static readonly Factor TemperateResidue = Of(0.10, 1, "1", "equation 4, f_BL");

    /// <summary>EF_CH4, g CH4/kg d.m.: 6.8 in the tropics, 4.7 elsewhere.</summary>
    /// <param name="biome">The biome.</param>
    public static Factor Methane(BurningBiome biome) => biome == BurningBiome.Tropical ? TropicalMethane : OtherMethane;

    /// <summary>EF_N2O, g N2O/kg d.m.: 0.20 in the tropics, 0.26 elsewhere.</summary>
    /// <param name="biome">The biome.</param>
    public static Factor NitrousOxide(BurningBiome biome) => biome == BurningBiome.Tropical ? TropicalNitrousOxide : OtherNitrousOxide;

    /// <summary>f_BL: the share of harvested biomass left to burn: 0.25 in the tropics, 0.10 in temperate regions.</summary>
    /// <param name="biome">The biome.</param>
    /// <exception cref="ArgumentOutOfRangeException">Boreal: the tool has no value.</exception>
    public static Factor ResidueShare(BurningBiome biome) => biome switch
    {
        BurningBiome.Tropical => TropicalResidue,
        BurningBiome.Temperate => TemperateResidue,
        _ => throw new ArgumentOutOfRangeException(nameof(biome), biome, "AR-TOOL08 has f_BL for tropical and temperate regions only."),
    };

    /// <summary>COMF outside the tropics: 0.45 temperate, 0.40 boreal.</summary>
    /// <param name="biome">The biome.</param>
    /// <exception cref="ArgumentOutOfRangeException">Tropical: the factor goes by age, <see cref="TropicalCombustion"/>.</exception>
    public static Factor Combustion(BurningBiome biome) => biome switch
    {
        BurningBiome.Temperate => TemperateCombustion,
        BurningBiome.Boreal => BorealCombustion,
        _ => throw new ArgumentOutOfRangeException(nameof(biome), biome, "The combustion factor of tropical forest goes by its age."),
    };

    /// <summary>Whether a mean age lies in a class of tropical combustion factors.</summary>
    /// <param name="years">The mean age.</param>
    internal static bool HasTropicalCombustion(double years) => Arithmetic.Snap(years, SnapGrid.Ratio) is (>= 3 and <= 5) or (>= 6 and <= 10) or (>= 11 and <= 17) or >= 18;

    private static Factor Of(double numerator, double denominator, string unit, string clause) =>
        new(numerator, denominator, unit, Documents.ArTool08.At(clause));
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Agriculture.Tools;

/// <summary>
/// Nitrogen returned with crop residues, and what burning them emits (IPCC Guidelines, Volume 4). Neither is an item of
/// T-VER-S-METH-13-05 as the farmers' handbook lists it: they are here to be called on their own.
/// </summary>
public static class CropResidueEquations
{
    private static readonly Clause Nitrogen = Documents.IpccAgriculture2006.At("Equation 11.6");
    private static readonly Clause Burning = Documents.IpccAgriculture2006.At("Equation 2.27");

    /// <summary>F_CR: nitrogen returned with residues.</summary>
    public static readonly Symbol ReturnedNitrogen = new("F_CR", "kg N", Nitrogen, "Nitrogen returned to the soil with crop residues", "ไนโตรเจนที่กลับสู่ดินกับเศษซากพืช");

    /// <summary>L_fire: one gas of burning.</summary>
    public static readonly Symbol BurningEmission = new("L_fire", null, Burning, "Gas emitted by burning residues", "ก๊าซที่ปล่อยจากการเผาเศษซากพืช");

    private static readonly Factor One = new(1, 1, "1", Nitrogen);

    /// <summary>F_CR = P × R × (1 − burnt − removed) × DM × N_AG + P × R × R_BG × DM × N_BG.</summary>
    /// <param name="production">P, kg of crop.</param>
    /// <param name="residueToCrop">R, kg of residue above ground per kg of crop.</param>
    /// <param name="belowToAbove">R_BG, kg of residue below ground per kg above.</param>
    /// <param name="dryMatter">DM, kg of dry matter per kg.</param>
    /// <param name="nitrogenAbove">N_AG, kg N/kg of dry matter above ground.</param>
    /// <param name="nitrogenBelow">N_BG, kg N/kg of dry matter below ground.</param>
    /// <param name="burnt">The share of the residue above ground that is burnt.</param>
    /// <param name="removed">The share of it that is taken off the field; with the burnt share 1 at most.</param>
    /// <param name="at">The crop and the year.</param>
    /// <returns>kg N.</returns>
    public static N Returned<N>(
        N production, N residueToCrop, N belowToAbove, N dryMatter, N nitrogenAbove, N nitrogenBelow, N burnt, N removed, At at = default)
        where N : IValue<N>
    {
        N residue = production * residueToCrop * dryMatter;
        return ((residue * (N.Of(One) - burnt - removed) * nitrogenAbove) + (residue * belowToAbove * nitrogenBelow)).As(ReturnedNitrogen, at);
    }

    /// <summary>L_fire = M × C_f × G_ef: one gas of burning residues.</summary>
    /// <param name="dryMatter">M = A × M_B, the dry matter on the field, kg d.m.</param>
    /// <param name="combustion">C_f, the share that burns.</param>
    /// <param name="factor">G_ef, g of the gas per kg of dry matter.</param>
    /// <param name="at">The gas and the year.</param>
    /// <returns>g of the gas.</returns>
    public static N Burnt<N>(N dryMatter, N combustion, N factor, At at = default)
        where N : IValue<N> => (dryMatter * combustion * factor).As(BurningEmission, at);
}

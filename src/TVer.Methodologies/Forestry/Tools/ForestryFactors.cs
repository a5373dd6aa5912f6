using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>
/// Constants that the forestry tools share. The CDM parents write per hectare and T-VER writes per rai: the conversion is a
/// named step of each equation, never a changed coefficient.
/// </summary>
public static class ForestryFactors
{
    private static readonly Clause Area = Documents.PReddPlusV02.At("1.2");

    /// <summary>4/25 ha/rai: 1 rai is 1,600 m² (T-VER-P-METH-13-03 equates 6,250 rai with 1,000 ha).</summary>
    public static readonly Factor HectaresPerRai = new(4, 25, "ha/rai", Area);

    /// <summary>1,600 m²/rai.</summary>
    public static readonly Factor SquareMetresPerRai = new(1_600, 1, "m2/rai", Area);

    /// <summary>1/1,000 t/kg of dry matter.</summary>
    public static readonly Factor TonnesPerKilogram = new(1, 1_000, "t d.m./kg d.m.", Area);

    /// <summary>1: what a share is subtracted from or added to.</summary>
    public static readonly Factor Whole = new(1, 1, "1", Area);
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>
/// Carbon of oil palms by their height. The farmers' handbook measures it from the foot of the stem to the base of frond 41; which
/// equation T-VER-S-TOOL-01-01 takes was not found, so that the line of Khasanah and others (2015) is used, and said so.
/// </summary>
public static class OilPalmEquations
{
    internal static readonly Clause Height = Documents.FarmersHandbook.At("orchards, registration, step 4.2");
    private static readonly Clause Tool = Documents.TreeCarbonToolV02.At("as quoted by public implementations");

    /// <summary>44/12 tCO2e/tC.</summary>
    public static readonly Factor CarbonDioxidePerCarbon = new(44, 12, "tCO2e/tC", Tool);

    private static readonly Factor One = new(1, 1, "1", Tool);

    /// <summary>H: the height of a palm to the base of frond 41.</summary>
    public static readonly Symbol PalmHeight = new("H_41", "m", Height, "Height of a palm to the base of frond 41", "ความสูงของต้นปาล์มถึงโคนทางใบที่ 41");

    /// <summary>The slope of the line.</summary>
    public static readonly Symbol Slope = new("a_palm", "t d.m./tree/m", Tool, "Biomass of a palm per metre of height", "มวลชีวภาพของปาล์มต่อความสูงหนึ่งเมตร");

    /// <summary>The intercept of the line.</summary>
    public static readonly Symbol Intercept = new("b_palm", "t d.m./tree", Tool, "Biomass of a palm without height", "มวลชีวภาพของปาล์มเมื่อความสูงเป็นศูนย์");

    /// <summary>R of palms.</summary>
    public static readonly Symbol RootToShoot = new("R", "t d.m./t d.m.", Tool, "Root-to-shoot ratio of palms", "สัดส่วนรากต่อลำต้นของปาล์ม");

    /// <summary>CF of palms.</summary>
    public static readonly Symbol CarbonFraction = new("CF", "tC/t d.m.", Tool, "Carbon fraction of palms", "สัดส่วนคาร์บอนของปาล์ม");

    /// <summary>The biomass above ground of one palm.</summary>
    public static readonly Symbol AboveGround = new("b_ABG", "t d.m./tree", Tool, "Biomass above ground of a palm", "มวลชีวภาพเหนือพื้นดินของปาล์มต่อต้น");

    /// <summary>The carbon of one palm, as carbon dioxide.</summary>
    public static readonly Symbol PalmCarbon = new("C_palm", "tCO2e/tree", Tool, "Carbon of a palm above and below ground", "คาร์บอนของปาล์มเหนือและใต้พื้นดินต่อต้น");

    /// <summary>b_ABG = a × H + b.</summary>
    /// <param name="height">H to the base of frond 41, m; 0 or more.</param>
    /// <param name="slope">a, t d.m. a palm and metre.</param>
    /// <param name="intercept">b, t d.m. a palm.</param>
    /// <param name="at">The plot and the palm.</param>
    /// <returns>t d.m. a palm.</returns>
    public static N Biomass<N>(N height, N slope, N intercept, At at = default)
        where N : IValue<N> => ((slope * height) + intercept).As(AboveGround, at);

    /// <summary>C = b_ABG × (1 + R) × CF × 44/12.</summary>
    /// <param name="aboveGround">b_ABG, t d.m. a palm.</param>
    /// <param name="rootToShoot">R.</param>
    /// <param name="carbonFraction">CF, tC/t d.m.</param>
    /// <param name="at">The plot and the palm.</param>
    /// <returns>tCO2e a palm.</returns>
    public static N Carbon<N>(N aboveGround, N rootToShoot, N carbonFraction, At at = default)
        where N : IValue<N> =>
        (aboveGround * (N.Of(One) + rootToShoot) * carbonFraction * N.Of(CarbonDioxidePerCarbon)).As(PalmCarbon, at);
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Programme;

/// <summary>
/// The scale classes of T-VER projects: Table 2 of the T-VER-PoA criteria for all activities, and the definitions of
/// T-VER-P-METH-13-03 v02, which differ at exactly 1,000 tCO2e/yr.
/// </summary>
public static class Scale
{
    private const double ForestryMicroLimit = 1_000;
    private const double ForestrySmallLimit = 16_000;

    private static readonly Clause Table2 = Documents.ProgrammeOfActivitiesCriteria.At("Table 2");
    private static readonly Clause Definitions = Documents.PReddPlusV02.At("Definitions");

    /// <summary>Electricity from renewable energy, by total installed capacity in MW: micro ≤ 5, small ≤ 15, large above.</summary>
    public static readonly ScaleTable RenewableElectricity = new(
        "renewable-electricity", Table2, "MW",
        new Bilingual("Total installed capacity", "กำลังการผลิตติดตั้งรวม"), 5, true, 15);

    /// <summary>Energy efficiency, by the energy use to be saved in GWh/yr: micro ≤ 20, small ≤ 60, large above.</summary>
    public static readonly ScaleTable EnergyEfficiency = new(
        "energy-efficiency", Table2, "GWh/yr",
        new Bilingual("Total reduction of energy use aimed at", "เป้าหมายการลดใช้พลังงานรวม"), 20, true, 60);

    /// <summary>Forestry and agriculture in the programme's table, in tCO2e/yr: micro ≤ 1,000, small ≤ 16,000, large above.</summary>
    public static readonly ScaleTable ForestryAndAgriculture = new(
        "forestry-and-agriculture", Table2, "tCO2e/yr",
        new Bilingual("Reduction or removal of greenhouse gas aimed at", "เป้าหมายในการลด/กักเก็บก๊าซเรือนกระจก"),
        ForestryMicroLimit, true, ForestrySmallLimit);

    /// <summary>P-REDD+ by its own definitions, in tCO2e/yr: micro &lt; 1,000, small ≥ 1,000 and ≤ 16,000, large above.</summary>
    public static readonly ScaleTable PReddPlus = new(
        "p-redd-plus", Definitions, "tCO2e/yr",
        new Bilingual("Removal of greenhouse gas", "ปริมาณการกักเก็บก๊าซเรือนกระจก"),
        ForestryMicroLimit, false, ForestrySmallLimit);

    /// <summary>All other types, in tCO2e/yr: micro ≤ 20,000, small ≤ 60,000, large above.</summary>
    public static readonly ScaleTable Other = new(
        "other", Table2, "tCO2e/yr",
        new Bilingual("Reduction of greenhouse gas aimed at", "เป้าหมายในการลดก๊าซเรือนกระจก"), 20_000, true, 60_000);

    /// <summary>
    /// For use in an equation: 1 where a forestry or agriculture project of so many tCO2e/yr is large, else 0. Both documents have
    /// this edge: large above 16,000.
    /// </summary>
    public static readonly BandTable IsLarge = BandTable.Define("isLarge", Definitions, "tCO2e/yr", SnapGrid.Tonnes)
        .UpTo(ForestrySmallLimit, 0).Above(1);

    /// <summary>All tables.</summary>
    public static IReadOnlyList<ScaleTable> Tables { get; } =
        [RenewableElectricity, EnergyEfficiency, ForestryAndAgriculture, PReddPlus, Other];

    /// <summary>The table of an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="edges">Whose edges apply; P-REDD+ has its own for forestry only.</param>
    /// <exception cref="ArgumentException">P-REDD+ edges are asked for an activity other than forestry.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not a member of the enumeration.</exception>
    public static ScaleTable For(ActivityType activity, ScaleEdges edges = ScaleEdges.Programme) =>
        edges == ScaleEdges.PReddPlus
            ? activity == ActivityType.Forestry
                ? PReddPlus
                : throw new ArgumentException($"The edges of T-VER-P-METH-13-03 are for forestry, not for {activity}.", nameof(edges))
            : activity switch
            {
                ActivityType.RenewableEnergy => RenewableElectricity,
                ActivityType.EnergyEfficiency => EnergyEfficiency,
                ActivityType.Forestry or ActivityType.Agriculture => ForestryAndAgriculture,
                ActivityType.WasteManagement or ActivityType.Transport or ActivityType.Other => Other,
                _ => throw new ArgumentOutOfRangeException(nameof(activity), activity, "There is no such activity."),
            };

    /// <summary>The size that decides the class: the largest year of the estimate made beforehand, before fuel is deducted.</summary>
    /// <param name="annualEstimates">One value a year, of one unit; at least one.</param>
    /// <returns>The largest of them.</returns>
    /// <exception cref="ArgumentException">There is no year.</exception>
    public static N LargestYear<N>(params ReadOnlySpan<N> annualEstimates)
        where N : IValue<N>
    {
        if (annualEstimates.IsEmpty)
        {
            throw new ArgumentException("At least one year is needed.", nameof(annualEstimates));
        }

        N largest = annualEstimates[0];
        foreach (N estimate in annualEstimates[1..])
        {
            largest = N.Max(largest, estimate);
        }

        return largest;
    }
}

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Programme;

/// <summary>The cap of a programme of activities: all components together, 60,000 tCO2e in a year (T-VER-PoA criteria, Table 1).</summary>
public static class ProgrammeCap
{
    /// <summary>The cap: 60,000 tCO2e/yr.</summary>
    public static readonly Factor Limit = new(60_000, 1, "tCO2e/yr", Documents.ProgrammeOfActivitiesCriteria.At("Table 1, size"));

    /// <summary>The amount that a component is expected to reduce or remove in its largest year.</summary>
    public static readonly Symbol ExpectedOfComponent = new(
        "E_CPA,i", "tCO2e/yr", Limit.Clause, "Expected reduction of component i in its largest year", "ปริมาณที่คาดว่าจะลดได้สูงสุดต่อปีของกลุ่มโครงการย่อย i");

    /// <summary>The amount that all components are expected to reduce or remove in a year.</summary>
    public static readonly Symbol Expected = new(
        "E_PoA", "tCO2e/yr", Limit.Clause, "Expected reduction of all components in a year", "ปริมาณที่คาดว่าจะลดได้รวมทุกกลุ่มโครงการย่อยต่อปี");

    /// <summary>1 where an amount is above the cap, else 0.</summary>
    public static readonly BandTable IsExceeded = BandTable.Define("isAboveCap", Limit.Clause, "tCO2e/yr", SnapGrid.Tonnes)
        .UpTo(Limit.Value, 0).Above(1);

    /// <summary>E_PoA: the sum over the components, each in its largest year, so that no alignment of years hides an excess.</summary>
    /// <param name="components">E_CPA,i of each component, tCO2e/yr; may be empty.</param>
    /// <returns>tCO2e/yr.</returns>
    public static N Total<N>(ReadOnlySpan<N> components)
        where N : IValue<N> => N.Sum(components, Expected);
}

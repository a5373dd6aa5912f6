using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>The area of several pieces of land together, for checks; what enters a result is added up in the trail.</summary>
internal static class AreaTotals
{
    /// <summary>The sum in rai, exact and rounded once.</summary>
    public static double TotalRai(this IEnumerable<Area> areas) => Arithmetic.Sum([.. areas.Select(area => area.Rai)]);
}

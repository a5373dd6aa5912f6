namespace TVer.Methodologies.Forestry.Tools;

/// <summary>The project years over which a single tool is asked for a change.</summary>
internal static class ToolYears
{
    /// <summary>Longer than any project: a year beyond it is a calendar year, or a slip of the pen.</summary>
    private const int LastOfAnyProject = 1_000;

    /// <summary>Whether the years are a span of project years.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year, inclusive.</param>
    /// <param name="clause">What asks for the years.</param>
    /// <returns>An error at <c>lastYear</c>; none where they are.</returns>
    public static IEnumerable<Finding> Check(int firstYear, int lastYear, Clause clause) =>
        firstYear >= 1 && lastYear >= firstYear && lastYear <= LastOfAnyProject ? [] :
        [
            new FindingRule(
                "tool.years", Severity.Error, clause,
                "The years {0} to {1} are not a span of project years: they count from 1, the last not before the first, and to {2} at most.",
                "ปีที่ {0} ถึง {1} ไม่ใช่ช่วงปีโครงการ ปีเริ่มนับจาก 1 ปีสุดท้ายต้องไม่ก่อนปีแรก และไม่เกินปีที่ {2}")
                .At("lastYear", lastYear, firstYear, lastYear, LastOfAnyProject),
        ];
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Checks where the crown-cover methods and the shrub equations may be used.</summary>
public static class CrownCoverRules
{
    internal static readonly FindingRule TooMuchCover = new("trees.crown-cover", Severity.Error, CrownCoverEquations.ConditionShare.Clause,
        "The mean crown cover before the project is {0} %; the crown-cover methods need less than {1} %, which is 20 % of the national threshold of {2} %.",
        "การปกคลุมเรือนยอดเฉลี่ยก่อนโครงการร้อยละ {0} วิธีนี้ใช้ได้เมื่อน้อยกว่าร้อยละ {1} ซึ่งเป็นร้อยละ 20 ของเกณฑ์ประเทศ (ร้อยละ {2})");

    internal static readonly FindingRule NotAShare = new("trees.crown-cover-range", Severity.Error, TreeChangeSymbols.CrownCover.Clause,
        "The crown cover is {0} %: it must lie from 0 to 100 %.", "การปกคลุมเรือนยอดคือร้อยละ {0} ต้องอยู่ระหว่างร้อยละ 0 ถึง 100");

    internal static readonly FindingRule NotAThreshold = new("trees.crown-cover-threshold", Severity.Error, CrownCoverEquations.ConditionShare.Clause,
        "The national threshold of crown cover is {0} %: it must be above 0 % and at most 100 %.", "เกณฑ์การปกคลุมเรือนยอดของประเทศคือร้อยละ {0} ต้องมากกว่าร้อยละ 0 และไม่เกินร้อยละ 100");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules => [TooMuchCover, NotAShare, NotAThreshold, CrownCoverModel.SteadyState];

    /// <summary>Whether the crown-cover methods (9), (10), (20), (21) may be used: mean cover before the project below 20 % of the national threshold, strictly.</summary>
    /// <param name="meanCover">The mean tree crown cover before the project.</param>
    /// <param name="nationalThreshold">The national threshold of crown cover for a forest; 30 % in T-VER-P-METH-13-03 v02.</param>
    /// <param name="path">Where the cover stands in the input.</param>
    /// <param name="thresholdPath">Where the threshold stands in the input; null where it stands there too.</param>
    /// <returns>All findings; none where the methods may be used.</returns>
    public static IReadOnlyList<Finding> Check(Ratio meanCover, Ratio nationalThreshold, string path = "", string? thresholdPath = null)
    {
        if (meanCover.Fraction is < 0 or > 1)
        {
            return [NotAShare.At(path, meanCover, Percent(meanCover.Fraction))];
        }

        if (nationalThreshold.Fraction is <= 0 or > 1)
        {
            return [NotAThreshold.At(thresholdPath ?? path, nationalThreshold, Percent(nationalThreshold.Fraction))];
        }

        double limit = Arithmetic.Snap(nationalThreshold.Fraction * CrownCoverEquations.ConditionShare.Value, SnapGrid.Ratio);
        return Arithmetic.Snap(meanCover.Fraction, SnapGrid.Ratio) < limit
            ? []
            : [TooMuchCover.At(path, meanCover, Percent(meanCover.Fraction), Percent(limit), Percent(nationalThreshold.Fraction))];
    }

    internal static double Percent(double fraction) => Math.Round(fraction * 100, 6);
}

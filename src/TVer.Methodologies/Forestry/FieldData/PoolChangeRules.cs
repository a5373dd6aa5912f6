namespace TVer.Methodologies.Forestry;

/// <summary>What the change of a pool from field data is checked against, beside the checks of the field data themselves.</summary>
internal static class PoolChangeRules
{
    private static readonly Clause Change = Tools.Trees.TreeChangeSymbols.Change.Clause;
    private static readonly Clause Annual = Tools.Trees.TreeChangeSymbols.AnnualChange.Clause;

    public static readonly FindingRule NotOfPool = Error("pool-change.pool", Change,
        "The method '{0}' gives no change of this pool: {1}.", "วิธี '{0}' ใช้กับแหล่งสะสมนี้ไม่ได้: {1}");

    public static readonly FindingRule ProjectOnly = Error("pool-change.project-only", Change,
        "The method '{0}' is for the change with the project, not for the baseline.", "วิธี '{0}' ใช้กับการดำเนินโครงการ ไม่ใช้กับกรณีฐาน");

    public static readonly FindingRule BaselineOnly = Error("pool-change.baseline-only", Change,
        "The method '{0}' is for the baseline, not for the change with the project.", "วิธี '{0}' ใช้กับกรณีฐาน ไม่ใช้กับการดำเนินโครงการ");

    public static readonly FindingRule ExPostOnly = Error("pool-change.ex-post", Change,
        "The method '{0}' is for monitored rounds, not for an estimate beforehand.", "วิธี '{0}' ใช้กับการติดตามผล ไม่ใช้กับการประมาณการล่วงหน้า");

    public static readonly FindingRule ExAnteOnly = Error("pool-change.ex-ante", Change,
        "The method '{0}' is for an estimate beforehand, not for the project in monitored rounds.", "วิธี '{0}' ใช้กับการประมาณการล่วงหน้า ไม่ใช้กับโครงการในรอบที่ติดตาม");

    public static readonly FindingRule FirstRoundOnly = Error("pool-change.zero-stock-round", Change,
        "The stock before the project can be the earlier stock of the first round only; this round starts in year {0}.",
        "การกักเก็บก่อนโครงการใช้เป็นค่าเริ่มต้นได้ในรอบแรกเท่านั้น แต่รอบนี้เริ่มปีที่ {0}");

    public static readonly FindingRule Years = Error("pool-change.years", Annual,
        "Each year of the round must lie, at least in part, between the two dates: from {0} to {1}; the round runs from {2} to {3}.",
        "ทุกปีของรอบต้องอยู่ระหว่างวันที่ {0} ถึง {1} อย่างน้อยบางส่วน แต่รอบเริ่ม {2} ถึง {3}");

    public static readonly FindingRule Gap = Error("pool-change.gap", Annual,
        "The change between {0}, where the inventories of the round before end, and {1}, where these begin, is in no round.",
        "การเปลี่ยนแปลงระหว่าง {0} ซึ่งเป็นวันสิ้นสุดของรอบก่อน ถึง {1} ซึ่งเป็นวันเริ่มของรอบนี้ ไม่ถูกนับในรอบใด");

    public static readonly FindingRule Areas = Error("pool-change.areas", Change,
        "Two inventories that are compared must be of the same area: the earlier has {0} rai, the later {1} rai.",
        "การสำรวจที่นำมาเปรียบเทียบต้องมีพื้นที่เท่ากัน ครั้งแรก {0} ไร่ ครั้งหลัง {1} ไร่");

    public static readonly FindingRule Outside = Error("pool-change.area-outside", Change,
        "The field data are of {0} rai, more than the {1} rai of the land.", "ข้อมูลภาคสนามมีพื้นที่ {0} ไร่ มากกว่าพื้นที่ดำเนินการ {1} ไร่");

    public static readonly FindingRule Incomplete = Error("pool-change.area-baseline", Change,
        "The baseline change is of {0} rai, less than the {1} rai of the land: what grows on the rest would be left out.",
        "การเปลี่ยนแปลงกรณีฐานคิดจากพื้นที่ {0} ไร่ น้อยกว่าพื้นที่ดำเนินการ {1} ไร่");

    /// <summary>Whether two areas are the same but for the rounding of their sums: a millionth.</summary>
    public static bool AreSameArea(double earlierRai, double laterRai) => Math.Abs(earlierRai - laterRai) <= 1e-6 * laterRai;

    private static FindingRule Error(string code, Clause clause, string english, string thai) => new(code, Severity.Error, clause, english, thai);
}

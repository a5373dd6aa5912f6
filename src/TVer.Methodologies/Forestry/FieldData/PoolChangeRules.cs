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

    public static readonly FindingRule Chain = Error("pool-change.chain", Annual,
        "What was measured counts once: after {0} ({1}) a round takes the same change or begins with '{2}'; here it is {3} ({4}).",
        "สิ่งที่วัดได้นับครั้งเดียว ต่อจาก {0} ({1}) ต้องใช้การเปลี่ยนแปลงเดิมหรือเริ่มจาก '{2}' แต่ที่นี่ระบุ {3} ({4})");

    public static readonly FindingRule Shared = Error("pool-change.shared", Annual,
        "The rounds that share the change {0} have {1} years together, but {2} years lie between the dates: more would count than was measured.",
        "รอบที่ใช้การเปลี่ยนแปลง {0} ร่วมกันมีรวม {1} ปี แต่ระหว่างสองวันที่มี {2} ปี ทำให้นับเกินกว่าที่วัดได้");

    public static readonly FindingRule CountedBefore = Error("pool-change.counted-before", Annual,
        "The first inventory of this pool is of {0}, but rounds before counted its change otherwise: it must not be before {1}, where the last year of the round before begins.",
        "การสำรวจแรกของแหล่งสะสมนี้ลงวันที่ {0} แต่รอบก่อนหน้านับการเปลี่ยนแปลงด้วยวิธีอื่นแล้ว ต้องไม่ก่อน {1} ซึ่งเป็นวันเริ่มปีสุดท้ายของรอบก่อน");

    public static readonly FindingRule BeforeProject = Warning("pool-change.before-project", Annual,
        "The earlier inventory is of {0}, more than a year before the project started on {1}: the change includes growth from before the project.",
        "การสำรวจครั้งแรกลงวันที่ {0} ก่อนวันเริ่มโครงการ {1} เกินหนึ่งปี การเปลี่ยนแปลงจึงรวมการเติบโตก่อนโครงการ");

    public static readonly FindingRule Between = Warning("pool-change.between", Annual,
        "The change {0} also spans rounds that took theirs otherwise ({1}: {2}): show that both together are not more than was measured.",
        "การเปลี่ยนแปลง {0} ครอบคลุมรอบที่ใช้วิธีอื่นด้วย ({1}: {2}) ต้องแสดงว่ารวมกันแล้วไม่เกินที่วัดได้");

    public static readonly FindingRule OtherPlan = Warning("pool-change.other-plan", Change,
        "{0} follows {1} ({2}): another plan does not know what the one before counted, and may count it again.",
        "{0} ต่อจาก {1} ({2}) แผนใหม่ไม่ทราบสิ่งที่แผนก่อนนับไปแล้ว จึงอาจนับซ้ำ");

    public static readonly FindingRule OtherShare = Error("pool-change.default-share", Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols.DeadWoodShare.Clause,
        "The land lies in one class of the table of default shares, with the project and without: here it is {0}, but {1} in {2}.",
        "พื้นที่เดียวกันอยู่ในชั้นเดียวของตารางสัดส่วนเริ่มต้น ทั้งกรณีโครงการและกรณีฐาน แต่ที่นี่ระบุ {0} ขณะที่ {2} ระบุ {1}");

    public static readonly FindingRule ShareOfProjectOnly = Warning("pool-change.default-share-project", Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols.DeadWoodShare.Clause,
        "The project takes a default share of the change of its trees, but the baseline, whose trees change too ({0}), gives {1}: what they leave without the project would not be subtracted.",
        "โครงการใช้สัดส่วนเริ่มต้นของการเปลี่ยนแปลงของต้นไม้ แต่กรณีฐานซึ่งต้นไม้เปลี่ยนแปลงด้วย ({0}) ระบุ {1} จึงอาจไม่ได้หักส่วนที่เกิดขึ้นหากไม่มีโครงการ");

    public static readonly FindingRule OtherInventories = Warning("pool-change.other-inventories", Change,
        "The saplings are of {0}, the trees of {1}: what is a sapling in one and a tree in the other would count twice.",
        "ไม้รุ่นมาจาก {0} แต่ต้นไม้มาจาก {1} ต้นที่เป็นไม้รุ่นในข้อมูลหนึ่งและเป็นต้นไม้ในอีกข้อมูลหนึ่งจะถูกนับซ้ำ");

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

    private static FindingRule Warning(string code, Clause clause, string english, string thai) => new(code, Severity.Warning, clause, english, thai);
}

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>What a tree inventory is checked against.</summary>
internal static class TreeRules
{
    private static readonly Clause Plots = TreeSymbols.Biomass.Clause;
    private static readonly Clause Biomass = TreeSymbols.Plot;
    private static readonly Clause DoubleSampling = TreeSymbols.Parent("(18), (19), appendix 3");
    private static readonly Clause Threshold = Documents.StandardTreeToolV02.At("trees: H above 1.30 m and D of 4.5 cm or more");

    public static readonly FindingRule NoStratum = new("trees.no-stratum", Severity.Error, Plots,
        "The inventory has no stratum.", "ข้อมูลสำรวจไม่มีชั้นภูมิ");

    public static readonly FindingRule Area = new("trees.area", Severity.Error, Plots,
        "The area is {0}: it must be above 0 rai.", "พื้นที่คือ {0} ต้องมากกว่า 0 ไร่");

    public static readonly FindingRule FewPlots = new("trees.few-plots", Severity.Error, Plots,
        "Stratum '{0}' has {1} plot(s); a variance needs two or more.", "ชั้นภูมิ '{0}' มีแปลงตัวอย่าง {1} แปลง การหาความแปรปรวนต้องมีตั้งแต่สองแปลงขึ้นไป");

    public static readonly FindingRule SampledArea = new("trees.sampled-area", Severity.Error, Plots,
        "The plots of stratum '{0}' cover {1} rai, more than the stratum has: {2} rai.", "แปลงตัวอย่างของชั้นภูมิ '{0}' รวม {1} ไร่ มากกว่าพื้นที่ของชั้นภูมิซึ่งมี {2} ไร่");

    public static readonly FindingRule PlotTwice = new("trees.plot-twice", Severity.Error, Plots,
        "Plot '{0}' stands in the strata '{1}' and '{2}'; names of plots are unique.", "แปลง '{0}' อยู่ทั้งในชั้นภูมิ '{1}' และ '{2}' ชื่อแปลงต้องไม่ซ้ำกัน");

    public static readonly FindingRule GroupUnknown = new("trees.group-unknown", Severity.Error, Biomass,
        "'{0}' is not among the groups of the inventory.", "ไม่มีกลุ่ม '{0}' ในข้อมูลสำรวจ");

    public static readonly FindingRule EquationUnknown = new("trees.equation-unknown", Severity.Error, Biomass,
        "There is no allometric equation '{0}'.", "ไม่มีสมการแอลโลเมตรี '{0}'");

    public static readonly FindingRule EquationInvalid = new("trees.equation-invalid", Severity.Error, Biomass,
        "The project's own equation cannot be read: {0}", "อ่านสมการของโครงการไม่ได้: {0}");

    public static readonly FindingRule EquationDoubtful = new("trees.equation-doubtful", Severity.Error, Biomass,
        "Equation '{0}' is doubtful and is refused unless its use is declared with a reason: {1}", "สมการ '{0}' ยังมีข้อสงสัย ใช้ได้เมื่อระบุเหตุผลเท่านั้น: {1}");

    public static readonly FindingRule DoubtAccepted = new("trees.doubt-accepted", Severity.Warning, Biomass,
        "Equation '{0}' is doubtful and is used because of: {1}. The doubt: {2}", "ใช้สมการ '{0}' ที่ยังมีข้อสงสัย ด้วยเหตุผล: {1} ข้อสงสัย: {2}");

    public static readonly FindingRule Missing = new("trees.measure-missing", Severity.Error, Biomass,
        "Equation '{0}' needs the {1}.", "สมการ '{0}' ต้องใช้ค่า {2}");

    public static readonly FindingRule TwoDiameters = new("trees.two-diameters", Severity.Error, Biomass,
        "Give the diameter or the circumference, not both: {0} and {1} are given.", "ให้ระบุเส้นผ่านศูนย์กลางหรือเส้นรอบวงเพียงอย่างเดียว แต่ให้มาทั้ง {0} และ {1}");

    public static readonly FindingRule Measure = new("trees.measure", Severity.Error, Biomass,
        "The measure is {0}: it must be above zero, in a unit such as {1}.", "ค่าที่วัดคือ {0} ต้องมากกว่าศูนย์ และมีหน่วย เช่น {1}");

    public static readonly FindingRule Impossible = new("trees.measure-impossible", Severity.Error, Biomass,
        "{0} is more than any tree has; the largest value taken is {1}. Is the unit right?", "{0} มากกว่าต้นไม้ใด ๆ ค่าสูงสุดที่รับคือ {1} หน่วยถูกต้องหรือไม่");

    public static readonly FindingRule BelowBreastHeight = new("trees.below-breast-height", Severity.Error, Threshold,
        "H of {0} m is not above 1.30 m, where equation '{1}' wants the diameter measured: it is no tree and no sapling.",
        "ความสูง {0} เมตร ไม่เกิน 1.30 เมตร ซึ่งเป็นระดับที่สมการ '{1}' ให้วัดเส้นผ่านศูนย์กลาง จึงไม่ใช่ไม้ใหญ่หรือไม้รุ่น");

    public static readonly FindingRule NoMass = new("trees.no-mass", Severity.Error, Biomass,
        "Equation '{0}' gives this tree {1} {2}, where a positive number is due: it does not hold for such a tree.",
        "สมการ '{0}' ให้ค่าของต้นนี้เป็น {1} {2} ซึ่งต้องเป็นจำนวนบวก สมการใช้กับต้นไม้ขนาดนี้ไม่ได้");

    public static readonly FindingRule BelowThreshold = new("trees.below-threshold", Severity.Error, Threshold,
        "D of {0} cm is below {1} cm, where equation '{2}' begins: count it with the saplings.", "เส้นผ่านศูนย์กลาง {0} เซนติเมตร น้อยกว่า {1} เซนติเมตร ซึ่งเป็นค่าต่ำสุดของสมการ '{2}' ให้นับเป็นไม้รุ่น");

    public static readonly FindingRule OutsideRange = new("trees.outside-range", Severity.Warning, Biomass,
        "{0} is outside the range for which equation '{1}' is published.", "{0} อยู่นอกช่วงที่สมการ '{1}' เผยแพร่ไว้");

    public static readonly FindingRule RootRatioMissing = new("trees.root-ratio-missing", Severity.Error, TreeSymbols.RootShoot.Clause,
        "Group '{0}' has no root-to-shoot ratio: neither its own nor one of equation '{1}'.", "กลุ่ม '{0}' ไม่มีสัดส่วนรากต่อส่วนเหนือพื้นดิน ทั้งของกลุ่มและของสมการ '{1}'");

    public static readonly FindingRule RootEquationMissing = new("trees.root-equation-missing", Severity.Error, TreeSymbols.RootShoot.Clause,
        "Equation '{1}' of group '{0}' has no formula for the roots.", "สมการ '{1}' ของกลุ่ม '{0}' ไม่มีสูตรของราก");

    public static readonly FindingRule RootEquationOnly = new("trees.root-equation-only", Severity.Error, TreeSymbols.RootShoot.Clause,
        "Saplings and coppice need a root-to-shoot ratio; equations for roots do not cover them.", "ไม้รุ่นและไม้แตกหน่อต้องใช้สัดส่วนรากต่อส่วนเหนือพื้นดิน สมการของรากใช้ไม่ได้");

    public static readonly FindingRule RatioRange = new("trees.ratio-range", Severity.Error, Biomass,
        "The value is {0}: it must be from {1} to {2}.", "ค่าคือ {0} ต้องอยู่ระหว่าง {1} ถึง {2}");

    public static readonly FindingRule CarbonFractionMissing = new("trees.carbon-fraction-missing", Severity.Error, TreeSymbols.CarbonFraction.Clause,
        "Group '{0}' has no carbon fraction: neither its own nor one of equation '{1}'.", "กลุ่ม '{0}' ไม่มีสัดส่วนคาร์บอน ทั้งของกลุ่มและของสมการ '{1}'");

    public static readonly FindingRule DensityMissing = new("trees.basic-density-missing", Severity.Error, TreeSymbols.BasicDensity.Clause,
        "Equation '{0}' gives a volume: the group needs its basic wood density in t d.m./m3.", "สมการ '{0}' ให้ค่าปริมาตร กลุ่มนี้ต้องมีความหนาแน่นเนื้อไม้เป็นตันน้ำหนักแห้งต่อลูกบาศก์เมตร");

    public static readonly FindingRule SaplingCount = new("trees.sapling-count", Severity.Error, TreeSymbols.SaplingCount.Clause,
        "The number of saplings is {0}: it must be 0 or more.", "จำนวนไม้รุ่นคือ {0} ต้องไม่น้อยกว่า 0");

    public static readonly FindingRule CoppicePair = new("trees.coppice-pair", Severity.Error, TreeSymbols.Coppice.Clause,
        "The coppice factor needs both volumes, harvested and standing.", "ตัวคูณของไม้แตกหน่อต้องมีทั้งปริมาตรที่ตัดและปริมาตรยืนต้น");

    public static readonly FindingRule AuxiliaryMissing = new("trees.auxiliary.missing", Severity.Error, DoubleSampling,
        "Plot '{0}' has trees but no auxiliary value.", "แปลง '{0}' มีข้อมูลต้นไม้แต่ไม่มีค่าตัวแปรช่วย");

    public static readonly FindingRule AuxiliaryUnit = new("trees.auxiliary.unit", Severity.Error, DoubleSampling,
        "The auxiliary values of a stratum must be in one unit: {0} is not in {1}.", "ค่าตัวแปรช่วยของชั้นภูมิหนึ่งต้องมีหน่วยเดียวกัน {0} ไม่ได้อยู่ในหน่วย {1}");

    public static readonly FindingRule AuxiliaryFewPlots = new("trees.auxiliary.few-plots", Severity.Error, DoubleSampling,
        "Stratum '{0}' has {1} plots with trees; a linear relation needs three or more.", "ชั้นภูมิ '{0}' มีแปลงที่วัดต้นไม้ {1} แปลง ความสัมพันธ์เชิงเส้นต้องมีตั้งแต่สามแปลงขึ้นไป");

    public static readonly FindingRule AuxiliaryNoMore = new("trees.auxiliary.no-more", Severity.Error, DoubleSampling,
        "The larger sample of stratum '{0}' has no plot beside those with trees: then it is no double sample.",
        "ตัวอย่างชุดใหญ่ของชั้นภูมิ '{0}' ไม่มีแปลงอื่นนอกจากแปลงที่วัดต้นไม้ จึงไม่ใช่การสุ่มสองขั้น");

    public static readonly FindingRule AuxiliaryConstant = new("trees.auxiliary.constant", Severity.Error, DoubleSampling,
        "The auxiliary variable does not vary over the plots with trees of stratum '{0}', so that it has no relation to their biomass.",
        "ตัวแปรช่วยไม่ต่างกันระหว่างแปลงที่วัดต้นไม้ของชั้นภูมิ '{0}' จึงหาความสัมพันธ์กับมวลชีวภาพไม่ได้");

    public static readonly FindingRule AuxiliaryOutside = new("trees.auxiliary.outside", Severity.Warning, DoubleSampling,
        "The auxiliary mean of stratum '{0}' over all plots, {1}, lies outside the values of the plots with trees, {2} to {3}: the relation is stretched beyond them.",
        "ค่าเฉลี่ยของตัวแปรช่วยของทุกแปลงในชั้นภูมิ '{0}' คือ {1} อยู่นอกช่วงของแปลงที่วัดต้นไม้ {2} ถึง {3} จึงใช้ความสัมพันธ์นอกช่วงที่วัด");

    public static readonly FindingRule AuxiliaryNegative = new("trees.auxiliary.negative", Severity.Error, DoubleSampling,
        "By the relation to the auxiliary variable the {1} of stratum '{0}' would be {3}, below zero: it does not hold.",
        "ตามความสัมพันธ์กับตัวแปรช่วย {2} ของชั้นภูมิ '{0}' จะเป็น {3} ซึ่งต่ำกว่าศูนย์ ความสัมพันธ์นี้ใช้ไม่ได้");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    public static IReadOnlyList<FindingRule> Rules =>
    [
        NoStratum, Area, FewPlots, SampledArea, PlotTwice, GroupUnknown, EquationUnknown, EquationInvalid, EquationDoubtful,
        DoubtAccepted, Missing, TwoDiameters, Measure, Impossible, BelowBreastHeight, NoMass, BelowThreshold, OutsideRange, RootRatioMissing, RootEquationMissing,
        RootEquationOnly, RatioRange, CarbonFractionMissing, DensityMissing, SaplingCount, CoppicePair,
        AuxiliaryMissing, AuxiliaryUnit, AuxiliaryFewPlots, AuxiliaryNoMore, AuxiliaryConstant, AuxiliaryOutside, AuxiliaryNegative,
    ];
}

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Where the tree tool is open, because the text of T-VER-P-TOOL-01-02 is not at hand.</summary>
public static class TreeInterpretations
{
    /// <summary>How roots are computed: not known of T-VER-P-TOOL-01-02.</summary>
    public static readonly Interpretation<RootMethod> Roots = new(
        "tree-roots",
        TreeSymbols.RootShoot.Clause,
        new Bilingual("How is the mass of roots computed?", "คำนวณมวลชีวภาพของรากอย่างไร"),
        (RootMethod.PerHectareEquation, new Reading("parent-equation", new Bilingual(
            "By the root-to-shoot equation of the parent tool, on the above-ground biomass of each plot per hectare.",
            "ใช้สมการสัดส่วนรากต่อส่วนเหนือพื้นดินของเครื่องมือต้นฉบับ CDM กับมวลชีวภาพเหนือพื้นดินต่อเฮกตาร์ของแต่ละแปลง"), true)),
        (RootMethod.GroupRatio, new Reading("group-ratio", new Bilingual(
            "By the fixed ratio of each species group, as T-VER-S-TOOL-01-01 does (0.27 for trees in general).",
            "ใช้สัดส่วนคงที่ของกลุ่มชนิดไม้ตาม T-VER-S-TOOL-01-01 (ไม้ทั่วไป 0.27)"))),
        (RootMethod.RootEquation, new Reading("root-equation", new Bilingual(
            "By the equation for roots published with the allometric equation of the group.",
            "ใช้สมการของรากที่เผยแพร่พร้อมสมการแอลโลเมตรีของกลุ่ม"))));

    /// <summary>Which carbon fraction is used: not known of T-VER-P-TOOL-01-02.</summary>
    public static readonly Interpretation<CarbonFractionMethod> CarbonFractions = new(
        "tree-carbon-fraction",
        TreeSymbols.CarbonFraction.Clause,
        new Bilingual("Which carbon fraction turns biomass into carbon?", "ใช้สัดส่วนคาร์บอนค่าใด"),
        (CarbonFractionMethod.ParentDefault, new Reading("parent-default", new Bilingual(
            "0.47 tC/t d.m. for all trees, the default of the parent tool.",
            "0.47 ตันคาร์บอนต่อตันน้ำหนักแห้งสำหรับไม้ทุกชนิด ตามค่าเริ่มต้นของเครื่องมือต้นฉบับ CDM"), true)),
        (CarbonFractionMethod.ByGroup, new Reading("by-group", new Bilingual(
            "The carbon fraction of each species group, as T-VER-S-TOOL-01-01 lists them.",
            "ใช้สัดส่วนคาร์บอนของแต่ละกลุ่มชนิดไม้ตาม T-VER-S-TOOL-01-01"))));

    /// <summary>How an inventory with saplings is divided where a methodology counts them as a pool of their own.</summary>
    public static readonly Interpretation<SaplingReading> Saplings = new(
        "tree-saplings",
        Documents.PReddPlusV02.At("2.1, 5.2.1"),
        new Bilingual(
            "How are trees and saplings of the same plots divided between the two pools?",
            "แบ่งต้นไม้และไม้รุ่นของแปลงเดียวกันเป็นสองแหล่งสะสมอย่างไร"),
        (SaplingReading.Apart, new Reading("apart", new Bilingual(
            "Each plant counts in one pool. The root-to-shoot ratio of a plot is that of its trees and saplings together, so that the two pools add up to the stock that the tool gives for both.",
            "พืชแต่ละต้นนับในแหล่งสะสมเดียว สัดส่วนรากของแปลงคิดจากต้นไม้และไม้รุ่นรวมกัน ผลรวมสองแหล่งจึงเท่ากับปริมาณรวมของเครื่องมือ"))));

    /// <summary>Which degrees of freedom the half-width of a stratum has that is sampled doubly.</summary>
    public static readonly Interpretation<DoubleSamplingReading> DoubleSampling = new(
        "tree-double-sampling",
        TreeSymbols.Parent("(15), (18), (19)"),
        new Bilingual(
            "Which plots are n in the degrees of freedom n − M and in s²/n, where a larger sample has an auxiliary variable only?",
            "เมื่อตัวอย่างชุดใหญ่มีเฉพาะตัวแปรช่วย ใช้จำนวนแปลงใดเป็น n ขององศาอิสระ n − M และของ s²/n"),
        (DoubleSamplingReading.MeasuredPlots, new Reading("measured-plots", new Bilingual(
            "The plots with trees: never the larger number of plots that have the auxiliary variable only, which would narrow the half-width.",
            "แปลงที่วัดต้นไม้เท่านั้น ไม่นับแปลงที่มีเฉพาะตัวแปรช่วยซึ่งจะทำให้ช่วงความเชื่อมั่นแคบลง"))));

    /// <summary>How much of a change between two dates a round counts.</summary>
    public static readonly Interpretation<RoundOfChangeReading> RoundOfChange = new(
        "change-of-round",
        TreeChangeSymbols.AnnualChange.Clause,
        new Bilingual(
            "How much of the change between two inventories does a round count, whose years are not those between the two dates?",
            "รอบหนึ่งนับการเปลี่ยนแปลงระหว่างการสำรวจสองครั้งเท่าใด เมื่อปีของรอบไม่ตรงกับช่วงเวลาระหว่างสองวันที่"),
        (RoundOfChangeReading.ShareOfTime, new Reading("share-of-time", new Bilingual(
            "The change of a year is the change divided by the time; a round counts it for each of its years, and never more than was measured.",
            "การเปลี่ยนแปลงต่อปีคือการเปลี่ยนแปลงหารด้วยระยะเวลา รอบหนึ่งนับตามจำนวนปีของรอบ แต่ไม่เกินที่วัดได้"))));
}

/// <summary>How trees and saplings are divided between two pools.</summary>
public enum SaplingReading
{
    /// <summary>Each in its own pool, with the root-to-shoot ratio of both together.</summary>
    Apart,
}

/// <summary>Which plots count in a stratum that is sampled doubly.</summary>
public enum DoubleSamplingReading
{
    /// <summary>Those with trees.</summary>
    MeasuredPlots,
}

/// <summary>How much of a change between two dates a round counts; see <see cref="TreeInterpretations.RoundOfChange"/>.</summary>
public enum RoundOfChangeReading
{
    /// <summary>By its share of the time, at most the whole.</summary>
    ShareOfTime,
}

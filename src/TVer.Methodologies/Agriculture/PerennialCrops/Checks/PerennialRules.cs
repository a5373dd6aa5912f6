using TVer.Methodologies.Agriculture.Fertilizer;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>Rules of T-VER-S-METH-13-06 alone, by the numbers of the farmers' handbook.</summary>
internal static class PerennialRules
{
    public static readonly FindingRule Managed = new(
        "perennial.managed", Severity.Error, Condition("condition 1"),
        "The trees are not planted, tended and managed correctly.",
        "ไม่มีการปลูก ดูแล และจัดการไม้ผลไม้ยืนต้นอย่างถูกวิธี");

    public static readonly FindingRule CorrectPractice = new(
        "perennial.correct-practice", Severity.Error, Condition("condition 2"),
        "Fertiliser and soil amendments are not changed to a correct and suitable practice.",
        "ไม่ได้ปรับการใช้ปุ๋ยหรือสารปรับปรุงบำรุงดินอย่างถูกต้องและเหมาะสม");

    public static readonly FindingRule Cut = new(
        "perennial.fertilizer-cut", Severity.Error, FertilizerSymbols.Cut.Clause,
        "In {0} chemical fertiliser with nitrogen was cut by {1} % of its mass and {2} % of its nitrogen; both must be 5 % or more.",
        "ปี {0} ลดปุ๋ยเคมีที่มีไนโตรเจนได้ร้อยละ {1} โดยมวล และร้อยละ {2} โดยไนโตรเจน ทั้งสองต้องไม่น้อยกว่าร้อยละ 5");

    public static readonly FindingRule CutMet = new(
        "perennial.fertilizer-cut-met", Severity.Information, FertilizerSymbols.Cut.Clause,
        "In {0} chemical fertiliser with nitrogen was cut by {1} % of its mass and {2} % of its nitrogen.",
        "ปี {0} ลดปุ๋ยเคมีที่มีไนโตรเจนได้ร้อยละ {1} โดยมวล และร้อยละ {2} โดยไนโตรเจน");

    public static readonly FindingRule NothingToCut = new(
        "perennial.nothing-to-cut", Severity.Error, FertilizerSymbols.Cut.Clause,
        "The baseline has no chemical fertiliser with nitrogen that could be cut by 5 %.",
        "กรณีฐานไม่มีปุ๋ยเคมีที่มีไนโตรเจนให้ลดร้อยละ 5");

    public static readonly FindingRule Maintained = new(
        "perennial.maintained", Severity.Error, Condition("condition 3"),
        "The orchard is not maintained regularly so that it keeps yielding.",
        "ไม่มีการบำรุงรักษาสวนอย่างสม่ำเสมอเพื่อรักษาผลผลิต");

    public static readonly FindingRule LandUse = new(
        "perennial.land-use", Severity.Error, Condition("condition 5"),
        "The use of the land does not suit its zone.",
        "การใช้ประโยชน์ที่ดินไม่เหมาะสมกับเขตการใช้ที่ดิน");

    public static readonly FindingRule Landslide = new(
        "perennial.landslide", Severity.Error, Condition("condition 5"),
        "The land is at risk of landslide.",
        "พื้นที่เสี่ยงต่อดินถล่ม");

    public static readonly FindingRule FelledEarly = new(
        "perennial.felled-early", Severity.Error, Condition("condition 6"),
        "Trees were felled before the end of their rotation to plant the next.",
        "มีการตัดไม้ผลไม้ยืนต้นก่อนครบอายุรอบการปลูกหรือรอบตัดฟันเพื่อปลูกรอบใหม่");

    public static readonly FindingRule LandRight = new(
        "perennial.land-right", Severity.Error, Condition("condition 7"),
        "There is no legal document of the right to use the land.",
        "ไม่มีหนังสือแสดงสิทธิการใช้ประโยชน์ที่ดินตามกฎหมาย");

    public static readonly FindingRule NoStock = new(
        "trees.no-stock", Severity.Error, PerennialSymbols.Trees,
        "The stock of the trees is needed before the project and at the end of every round; it is missing at {0}.",
        "ต้องมีปริมาณคาร์บอนของต้นไม้ก่อนเริ่มโครงการและเมื่อสิ้นทุกรอบ ไม่มีที่ {0}");

    public static readonly FindingRule StrataOrInventory = new(
        "trees.strata-or-inventory", Severity.Error, PerennialSymbols.Trees,
        "The stock at {0} needs either strata with their densities or, for measured plots, an inventory of trees.",
        "ปริมาณคาร์บอนที่ {0} ต้องมีชั้นภูมิพร้อมคาร์บอนต่อไร่ หรือบัญชีต้นไม้สำหรับแปลงตัวอย่าง อย่างใดอย่างหนึ่ง");

    public static readonly FindingRule PalmHeight = new(
        "trees.palm-height", Severity.Error, Documents.AgricultureHandbook.At("orchards, registration, step 4.2"),
        "The height of palms is measured from the foot of the stem to the base of frond 41; declare that it was.",
        "ความสูงของปาล์มต้องวัดจากโคนต้นถึงตำแหน่งโคนทางใบที่ 41 ให้ระบุว่าวัดเช่นนั้น");

    public static readonly FindingRule StockAndCount = new(
        "trees.stock-and-count", Severity.Error, PerennialSymbols.Trees,
        "Trees are assessed either by their number or by their stock, in one way throughout; {0} has the other.",
        "ต้องประเมินต้นไม้ด้วยการนับหรือด้วยปริมาณคาร์บอนอย่างใดอย่างหนึ่งตลอด {0} ใช้อีกวิธี");

    public static readonly FindingRule Area = new(
        "trees.area-of-plots", Severity.Error, PerennialSymbols.Plots,
        "The strata at {0} have {1}, the plots of the project {2}.",
        "ชั้นภูมิที่ {0} มีพื้นที่รวม {1} แต่แปลงของโครงการมี {2}");

    public static readonly FindingRule Density = new(
        "trees.density", Severity.Error, PerennialSymbols.Trees,
        "Stratum '{0}' needs an area above 0 and a carbon density of 0 or more.",
        "ชั้นภูมิ '{0}' ต้องมีพื้นที่มากกว่า 0 และคาร์บอนต่อไร่ไม่ติดลบ");

    public static readonly FindingRule Design = new(
        "trees.design", Severity.Error, PerennialSymbols.Plots,
        "How the number of sample plots was found is not said: 1 % of the area, strata, or the sample-size tool.",
        "ไม่ได้ระบุวิธีกำหนดจำนวนแปลงตัวอย่าง ได้แก่ ร้อยละ 1 ของพื้นที่ ชั้นภูมิ หรือเครื่องมือหาจำนวนแปลง");

    public static readonly FindingRule SampledArea = new(
        "trees.sampled-plots", Severity.Error, PerennialSymbols.Plots,
        "Stratum '{0}' has no area of sample plots, or more than its own area.",
        "ชั้นภูมิ '{0}' ไม่มีพื้นที่แปลงตัวอย่าง หรือมีเกินพื้นที่ของชั้นภูมิ");

    public static readonly FindingRule OnePercent = new(
        "trees.one-percent", Severity.Error, PerennialSymbols.Plots,
        "The sample plots at {0} are {1} % of the area; 1 % or more is needed.",
        "แปลงตัวอย่างที่ {0} คิดเป็นร้อยละ {1} ของพื้นที่ ต้องไม่น้อยกว่าร้อยละ 1");

    public static readonly FindingRule Evidence = new(
        "trees.evidence", Severity.Error, PerennialSymbols.Trees,
        "The way {0} needs evidence: the sample size, the remote sensing, or TGO's approval.",
        "วิธี {0} ต้องมีหลักฐาน ได้แก่ จำนวนตัวอย่าง การสำรวจระยะไกล หรือความเห็นชอบของ อบก.");

    public static readonly FindingRule RemoteUncertainty = new(
        "trees.remote-uncertainty", Severity.Error, PerennialSymbols.Trees,
        "The density of stratum '{0}' by remote sensing needs its uncertainty, such as ± 1.2 tCO2e/rai.",
        "คาร์บอนต่อไร่ของชั้นภูมิ '{0}' จากการสำรวจระยะไกลต้องมีความไม่แน่นอน เช่น ± 1.2 tCO2e/rai");

    public static readonly FindingRule PlotUncertainty = new(
        "trees.plot-uncertainty", Severity.Warning, PerennialSymbols.Trees,
        "The density of stratum '{0}' has no uncertainty: nothing is deducted for it.",
        "คาร์บอนต่อไร่ของชั้นภูมิ '{0}' ไม่มีความไม่แน่นอน จึงไม่มีการหัก");

    public static readonly FindingRule Counts = new(
        "trees.counts", Severity.Error, PerennialSymbols.Count,
        "Every plot of the project, and no other, needs its number of trees, 0 or more, at {0}.",
        "ต้องมีจำนวนต้นไม้ตั้งแต่ 0 ของทุกแปลงของโครงการและไม่เกินนั้น ที่ {0}");

    public static readonly FindingRule CountPlot = new(
        "trees.count-plot", Severity.Error, PerennialSymbols.Count,
        "Counting is for plots of 30 rai at most; '{0}' has {1}.",
        "การนับต้นไม้ใช้กับแปลงไม่เกิน 30 ไร่ '{0}' มี {1}");

    public static readonly FindingRule CountProject = new(
        "trees.count-project", Severity.Error, PerennialSymbols.Count,
        "Counting is for projects of 1,000 rai at most; this one has {0}.",
        "การนับต้นไม้ใช้กับโครงการไม่เกิน 1,000 ไร่ โครงการนี้มี {0}");

    public static readonly FindingRule DeadWoodRounds = new(
        "dead-wood.rounds", Severity.Error, PerennialSymbols.DeadWood,
        "Dead wood and litter must be counted in every round or in none; {0} has none.",
        "ไม้ตายและเศษซากพืชต้องนับทุกรอบหรือไม่นับเลย {0} ไม่มี");

    public static readonly FindingRule DeadWoodSource = new(
        "dead-wood.source", Severity.Error, PerennialSymbols.DeadWood,
        "The change of dead wood and litter has no source; T-VER-S-TOOL-01-03 is not at hand, so that its result is taken as given.",
        "การเปลี่ยนแปลงไม้ตายและเศษซากพืชไม่มีแหล่งที่มา ไม่มีข้อความของ T-VER-S-TOOL-01-03 จึงใช้ค่าที่ให้");

    private static Clause Condition(string number) => Documents.AgricultureHandbook.At($"T-VER-S-METH-13-06, {number}");
}

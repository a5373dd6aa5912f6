namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Rules on what the methodology applies to.</summary>
internal static partial class PReddPlusRules
{
    public static readonly FindingRule LandUseRights = Error("predd.land-use-rights", PReddPlusClauses.Applicability, "All land must have documents of land-use rights", "พื้นที่โครงการต้องมีหนังสือแสดงสิทธิการใช้ที่ดินตามกฎหมาย");
    public static readonly FindingRule Measures = Error("predd.measures", PReddPlusClauses.Applicability, "At least one of the three kinds of measures must be taken", "ต้องดำเนินกิจกรรมอย่างน้อยหนึ่งในสามลักษณะ");
    public static readonly FindingRule AfforestationAlone = Error("predd.afforestation-alone", PReddPlusClauses.Scope, "The project must have land under REDD: afforestation alone is not covered", "โครงการต้องมีกิจกรรม REDD ไม่สามารถดำเนินกิจกรรม AR เพียงอย่างเดียว");
    public static readonly FindingRule StartDate = Error("predd.start-date", PReddPlusClauses.StartDate, "The project starts on the day its first measure starts ({0}), not on {1}", "วันเริ่มโครงการต้องเป็นวันที่เริ่มมาตรการแรก ({0}) ไม่ใช่ {1}");
    public static readonly FindingRule ForestParcel = Error("predd.forest.area", PReddPlusClauses.Conditions, "Land under REDD must be forest: parcels of at least 1 rai, but the smallest has {0} rai", "พื้นที่ป่าต้องไม่ต่ำกว่า 1 ไร่ แต่แปลงเล็กที่สุดมี {0} ไร่");
    public static readonly FindingRule ForestCover = Error("predd.forest.crown-cover", PReddPlusClauses.Conditions, "Land under REDD must be forest: crown cover of at least 30 %, but it is {0} %", "ความหนาแน่นเรือนยอดต้องไม่ต่ำกว่าร้อยละ 30 แต่มีร้อยละ {0}");
    public static readonly FindingRule ForestHeight = Error("predd.forest.height", PReddPlusClauses.Conditions, "Land under REDD must be forest: grown trees higher than 3 m, but they reach {0} m", "ต้นไม้เมื่อโตเต็มที่ต้องสูงเกิน 3 เมตร แต่สูง {0} เมตร");
    public static readonly FindingRule ForestYears = Error("predd.forest.years", PReddPlusClauses.Scope, "Land under REDD must have been forest for at least 10 years before the start, but it was for {0}", "พื้นที่ต้องเป็นป่าย้อนหลังจากวันเริ่มโครงการอย่างน้อย 10 ปี แต่เป็นป่ามา {0} ปี");
    public static readonly FindingRule LossYears = Error("predd.loss-years", PReddPlusClauses.Definitions, "Deforestation and degradation count only if they last at least 3 years; a loss of {0} years is counted", "การทำลายป่าและความเสื่อมโทรมต้องต่อเนื่องอย่างน้อย 3 ปี แต่นับการสูญเสีย {0} ปี");
    public static readonly FindingRule Threatened = Error("predd.threatened", PReddPlusClauses.Conditions, "Land under REDD must tend to be converted from forest", "พื้นที่ REDD ต้องมีแนวโน้มเปลี่ยนจากป่าเป็นพื้นที่ที่ไม่ใช่ป่า");
    public static readonly FindingRule PermittedClearing = Error("predd.permitted-clearing", PReddPlusClauses.Scope, "Clearing that the law permits is not covered", "ใช้ไม่ได้กับการทำลายป่าหรือความเสื่อมโทรมที่ได้รับอนุญาตตามกฎหมาย");
    public static readonly FindingRule Wetland = Error("predd.wetland", PReddPlusClauses.Scope, "Wetland and peat swamp are not covered", "ใช้ไม่ได้กับพื้นที่ชุ่มน้ำหรือป่าพรุ");
    public static readonly FindingRule NativeSpecies = Error("predd.native-species", PReddPlusClauses.Conditions, "Trees added to the forest must be of species that suit the native ecosystem", "การปลูกเสริมต้องเลือกชนิดพันธุ์ที่เหมาะสมกับระบบนิเวศเดิม");
    public static readonly FindingRule Fuelwood = Error("predd.fuelwood", PReddPlusClauses.Conditions, "Fuelwood may be grown on land under afforestation only", "การผลิตไม้เชื้อเพลิงทำได้เฉพาะในพื้นที่กิจกรรม AR");
    public static readonly FindingRule LegalDuty = Error("predd.legal-duty", PReddPlusClauses.Conditions, "The activity must go beyond what law demands; only state bodies are exempt", "กิจกรรมต้องเพิ่มเติมจากที่กฎหมายบังคับ ยกเว้นหน่วยงานภาครัฐ");
    public static readonly FindingRule AgainstLaw = Error("predd.against-law", PReddPlusClauses.Conditions, "The activity must not be against any law", "กิจกรรมต้องไม่ขัดหรือแย้งต่อกฎหมาย");

    public static readonly FindingRule AfforestationNotDegraded = Error("predd.ar.not-degraded", PReddPlusClauses.Definitions, "Land under afforestation that was forest must be degraded forest: {0}", "พื้นที่ AR ที่เคยเป็นป่าต้องเป็นป่าเสื่อมโทรม: {1}");
    public static readonly FindingRule AfforestationNotDepleted = Error("predd.ar.not-depleted-reserve", PReddPlusClauses.Definitions, "Degraded forest lies in a national reserve, has few complete valuable trees left, and hardly recovers by itself", "ป่าเสื่อมโทรมต้องอยู่ในป่าสงวนแห่งชาติ มีไม้มีค่าที่สมบูรณ์เหลือน้อย และยากที่จะกลับฟื้นตามธรรมชาติ");
    public static readonly FindingRule AfforestationEcosystem = Error("predd.ar.ecosystem", PReddPlusClauses.Conditions, "Afforestation must not change the original ecosystem", "กิจกรรม AR ต้องไม่เปลี่ยนแปลงระบบนิเวศดั้งเดิม");
    public static readonly FindingRule AfforestationAgriculture = Error("predd.ar.agriculture", PReddPlusClauses.Scope, "Afforestation may not replace agriculture on more than 50 % of the project area, but it does on {0} %", "กิจกรรม AR ต้องไม่แทนที่พื้นที่เกษตรกรรมเกินร้อยละ 50 ของพื้นที่โครงการ แต่แทนที่ร้อยละ {0}");
    public static readonly FindingRule AfforestationMethodology = Error("predd.ar.methodology", PReddPlusClauses.Scope, "Afforestation must meet T-VER-P-METH-13-01", "กิจกรรม AR ต้องเป็นไปตาม T-VER-P-METH-13-01");
    public static readonly FindingRule AfforestationReference = Error("predd.ar.reference-region", PReddPlusClauses.SameReferenceRegion, "The baseline of afforestation must be checked on the reference region of the REDD activity", "ต้องใช้พื้นที่อ้างอิงเดียวกับกิจกรรม REDD ตรวจสอบกรณีฐานของกิจกรรม AR");
    public static readonly FindingRule AfforestationData = Error("predd.ar.data", PReddPlusClauses.AfforestationBaseline, "Land under afforestation and its data in every round go together: one is given without the other", "พื้นที่ AR กับข้อมูล AR ของทุกรอบต้องให้คู่กัน");
}

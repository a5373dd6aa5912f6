namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>What T-VER-S-TOOL-01-01 v02 asks of an inventory beside what every inventory is checked against.</summary>
internal static class StandardTreeRules
{
    public static readonly FindingRule Methods = new("trees.standard-tool", Severity.Error, Documents.StandardTreeToolV02.At("4, option 2, steps 3 and 4"),
        "T-VER-S-TOOL-01-01 takes the carbon fraction of the species group, and its root ratio or an equation of its roots; the inventory says {0} and {1}.",
        "T-VER-S-TOOL-01-01 ใช้สัดส่วนคาร์บอนของกลุ่มชนิด และสัดส่วนรากหรือสมการรากของกลุ่ม แต่บัญชีต้นไม้ระบุ {0} และ {1}");

    public static readonly FindingRule Date = new("trees.inventory-date", Severity.Error, Documents.StandardTreeToolV02.At("5.2"),
        "The inventory has no date.",
        "บัญชีต้นไม้ไม่ได้ระบุวันที่");

    public static readonly FindingRule OnePhase = new("trees.standard-one-phase", Severity.Error, Documents.StandardTreeToolV02.At("4, option 2, step 4"),
        "Stratum '{0}' is sampled doubly; T-VER-S-TOOL-01-01 has the mean of the plots with trees only.",
        "ชั้นภูมิ '{0}' ใช้การสุ่มสองขั้น แต่ T-VER-S-TOOL-01-01 ใช้ค่าเฉลี่ยของแปลงที่วัดต้นไม้เท่านั้น");
}

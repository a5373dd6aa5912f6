namespace TVer.Methodologies.Programme;

/// <summary>What can be found wrong with an estimate of costs.</summary>
internal static class CostRules
{
    public static readonly FindingRule Unit = new(
        "costs.unit", Severity.Error, CostSymbols.Table,
        "The amount is needed in {0}.",
        "ต้องระบุจำนวนเป็นหน่วย {0}");

    public static readonly FindingRule Negative = new(
        "costs.negative", Severity.Error, CostSymbols.Table,
        "The amount must be a number of 0 or more.",
        "จำนวนต้องเป็นตัวเลขไม่น้อยกว่า 0");

    public static readonly FindingRule TooFewCredits = new(
        "costs.fee.too-few-credits", Severity.Error, CostSymbols.Fees,
        "The second option of the issuance fee deducts {0} tCO2e; the issuance has {1}.",
        "ค่าธรรมเนียมทางเลือกที่ 2 หักคาร์บอนเครดิต {0} tCO2e แต่การรับรองครั้งนี้มี {1}");

    public static readonly FindingRule ManDays = new(
        "costs.man-days", Severity.Information, CostSymbols.Table,
        "The handbook conflicts with itself: it prints 45,000-60,000 THB as 15,000 THB × 3-6 man-days, but 6 man-days are 90,000 THB; the printed amounts fit 3-4 man-days. The {0} man-days given were used.",
        "คู่มือขัดแย้งกันเอง: ระบุ 45,000-60,000 บาท เป็น 15,000 บาท x 3-6 คน-วัน แต่ 6 คน-วันเท่ากับ 90,000 บาท จำนวนเงินที่ระบุตรงกับ 3-4 คน-วัน ผลนี้ใช้ {0} คน-วันตามที่ระบุ");

    public static readonly FindingRule Loss = new(
        "costs.loss", Severity.Information, CostSymbols.Price,
        "The costs are above the revenue by {0} THB.",
        "ค่าใช้จ่ายสูงกว่ารายได้ {0} บาท");

    public static IReadOnlyList<FindingRule> All { get; } = [Unit, Negative, TooFewCredits, ManDays, Loss];
}

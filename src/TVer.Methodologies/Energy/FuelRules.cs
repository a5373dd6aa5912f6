namespace TVer.Methodologies.Energy;

/// <summary>Rules about fuels.</summary>
internal static class FuelRules
{
    private static readonly Clause Values = Documents.PReddPlusV02.At("11.1");

    private static readonly Clause Equation = FossilFuelSymbols.Rule;

    public static readonly FindingRule Mixture = new(
        "fuel.mixture", Severity.Error, Equation,
        "The shares of the mixture '{0}' must be above 0 and add to 1; they add to {1}.",
        "สัดส่วนของเชื้อเพลิงผสม '{0}' ต้องมากกว่า 0 และรวมกันได้ 1 แต่รวมได้ {1}");

    public static readonly FindingRule MixtureComponent = new(
        "fuel.mixture-component", Severity.Error, Equation,
        "'{0}' cannot be a component of the mixture '{1}': it must be a single fuel of the project.",
        "'{0}' เป็นส่วนผสมของ '{1}' ไม่ได้ ต้องเป็นเชื้อเพลิงเดี่ยวที่โครงการระบุ");

    public static readonly FindingRule MixtureProperties = new(
        "fuel.mixture-properties", Severity.Error, Equation,
        "The mixture '{0}' has properties of its own; they belong to its components.",
        "เชื้อเพลิงผสม '{0}' มีค่าคุณสมบัติของตนเอง ซึ่งต้องระบุที่ส่วนผสม");

    public static readonly FindingRule CalorificValue = new(
        "fuel.calorific-value", Severity.Error, Values,
        "The fuel '{0}' needs a net calorific value above 0 in MJ per unit of fuel, or a row of the national statistics.",
        "เชื้อเพลิง '{0}' ต้องมีค่าความร้อนสุทธิมากกว่า 0 เป็น MJ ต่อหน่วย หรือรายการในสถิติพลังงานของประเทศไทย");

    public static readonly FindingRule CalorificValueFrom = new(
        "fuel.calorific-value-from", Severity.Error, Values,
        "It is not said whether the net calorific value of '{0}' is from an invoice, a measurement or the national statistics.",
        "ไม่ได้ระบุว่าค่าความร้อนสุทธิของ '{0}' มาจากใบแจ้งหนี้ การตรวจวัด หรือสถิติพลังงานของประเทศไทย");

    public static readonly FindingRule CalorificValuePreference = new(
        "fuel.calorific-value-preference", Severity.Warning, Values,
        "The net calorific value of '{0}' is from {1}; say in calorificValueNote why a source of higher preference was not used (invoice, then measurement, then statistics).",
        "ค่าความร้อนสุทธิของ '{0}' มาจาก {1} ให้ระบุเหตุผลใน calorificValueNote ว่าทำไมไม่ใช้แหล่งที่มีลำดับก่อน (ใบแจ้งหนี้ การตรวจวัด สถิติ)");

    public static readonly FindingRule EmissionFactor = new(
        "fuel.emission-factor", Severity.Error, Values,
        "The fuel '{0}' needs a carbon dioxide emission factor of 0 or more in kgCO2/TJ, or a row of table 1.4 of the 2006 IPCC Guidelines.",
        "เชื้อเพลิง '{0}' ต้องมีค่าการปล่อย CO2 ตั้งแต่ 0 ขึ้นไปเป็น kgCO2/TJ หรือรายการในตาราง 1.4 ของ IPCC 2006");

    public static readonly FindingRule EmissionFactorBounds = new(
        "fuel.emission-factor-bounds", Severity.Warning, Values,
        "The emission factor of '{0}' lies outside the bounds of the 2006 IPCC Guidelines, {1} to {2} kgCO2/TJ.",
        "ค่าการปล่อยของ '{0}' อยู่นอกช่วงของ IPCC 2006 คือ {1} ถึง {2} kgCO2/TJ");

    public static readonly FindingRule AmountUnit = new(
        "fuel.amount-unit", Severity.Error, Equation,
        "The amount of '{0}' is in {1}, its calorific value per {2}: give a density, or the amount in that unit.",
        "ปริมาณของ '{0}' เป็น {1} แต่ค่าความร้อนเป็นต่อ {2} ให้ระบุความหนาแน่น หรือปริมาณในหน่วยนั้น");

    public static readonly FindingRule Density = new(
        "fuel.density", Severity.Error, Equation,
        "The density of '{0}' must be above 0, in mass per volume.",
        "ความหนาแน่นของ '{0}' ต้องมากกว่า 0 เป็นมวลต่อปริมาตร");

    public static readonly FindingRule BiogenicEvidence = new(
        "fuel.biogenic-evidence", Severity.Error, Equation,
        "The carbon of '{0}' is declared biogenic without evidence.",
        "ระบุว่าคาร์บอนของ '{0}' เป็นชีวภาพโดยไม่มีหลักฐาน");

    /// <summary>11.1: whether it is not said why a source of higher preference than that of the calorific value was not used.</summary>
    public static bool LacksReason(CalorificValueSource from, string? note) =>
        from != CalorificValueSource.Invoice && string.IsNullOrWhiteSpace(note);
}

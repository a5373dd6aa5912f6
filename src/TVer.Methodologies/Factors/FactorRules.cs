namespace TVer.Methodologies.Factors;

/// <summary>Rules about the factors that a project uses.</summary>
internal static class FactorRules
{
    private static readonly Clause Potentials = Documents.PReddPlusV02.At("11.2");

    private static readonly Clause Rule = Documents.LibraryRules.At("factors");

    public static readonly FindingRule UnknownSet = new(
        "factors.unknown-set", Severity.Error, Rule,
        "There is no set of factors '{0}' with a row '{1}' in {2}.",
        "ไม่มีชุดค่า '{0}' ที่มีรายการ '{1}' ในหน่วย {2}");

    public static readonly FindingRule OwnSet = new(
        "factors.own-set", Severity.Error, Rule,
        "The project's own set of factors '{0}' is not sound: {1}.",
        "ชุดค่าของโครงการ '{0}' ไม่ถูกต้อง: {1}");

    public static readonly FindingRule Unconfirmed = new(
        "factors.unconfirmed", Severity.Error, Rule,
        "The factor {0} of {1} is not confirmed by any source; accept it by acceptUnconfirmedFactors, or give a set of your own.",
        "ค่า {0} ของชุด {1} ยังไม่มีแหล่งยืนยัน ให้ยอมรับด้วย acceptUnconfirmedFactors หรือระบุชุดค่าของโครงการ");

    public static readonly FindingRule UnconfirmedAccepted = new(
        "factors.unconfirmed-accepted", Severity.Warning, Rule,
        "The factor {0} of {1} is not confirmed by any source; the project accepts it.",
        "ค่า {0} ของชุด {1} ยังไม่มีแหล่งยืนยัน โครงการยอมรับใช้");

    public static readonly FindingRule Inferred = new(
        "factors.inferred", Severity.Information, Rule,
        "The factor {0} of {1} is inferred from other published figures: {2}.",
        "ค่า {0} ของชุด {1} อนุมานจากตัวเลขที่เผยแพร่อื่น: {2}");

    public static readonly FindingRule PotentialsSource = new(
        "factors.potentials-source", Severity.Error, Potentials,
        "The announcement of TGO that puts the global warming potentials in force for the crediting period is not named.",
        "ไม่ได้ระบุประกาศของ อบก. ที่กำหนดค่า GWP สำหรับระยะเวลาคิดเครดิต");

    public static readonly FindingRule PotentialsChosen = new(
        "factors.potentials-chosen", Severity.Information, Potentials,
        "No announcement of TGO with confirmed dates is at hand: the project chose {0}, citing {1}.",
        "ไม่มีประกาศของ อบก. ที่ยืนยันช่วงวันที่ได้ โครงการเลือกใช้ {0} โดยอ้างอิง {1}");

    public static readonly FindingRule PotentialsOutside = new(
        "factors.potentials-outside", Severity.Error, Potentials,
        "By what the project says, {0} is announced for crediting periods from {1} to {2}, but its crediting starts in {3}.",
        "โครงการระบุว่า {0} ประกาศใช้กับระยะเวลาคิดเครดิตตั้งแต่ {1} ถึง {2} แต่เริ่มคิดเครดิตปี ค.ศ. {3}");

    public static readonly FindingRule PotentialsOtherSet = new(
        "factors.potentials-other-set", Severity.Error, Potentials,
        "For crediting that starts in {0}, TGO announced {1} ({2}); the project chose {3}.",
        "การคิดเครดิตที่เริ่มปี ค.ศ. {0} อบก. ประกาศให้ใช้ {1} ({2}) แต่โครงการเลือก {3}");

    /// <summary>What is to be said of the factors that a calculation used.</summary>
    public static IEnumerable<Finding> OfUsed(IReadOnlyList<FactorSet> used, bool acceptUnconfirmed)
    {
        foreach (FactorSet set in used)
        {
            foreach (UsedFactor factor in set.Factors)
            {
                string path = $"factors.{set.Name}.{factor.Row}";
                switch (factor.Factor.Status)
                {
                    case FactorStatus.Unconfirmed:
                        yield return (acceptUnconfirmed ? UnconfirmedAccepted : Unconfirmed).At(path, factor.Factor.Value, factor.Row, set.Name);
                        break;
                    case FactorStatus.Inferred:
                        yield return Inferred.At(path, factor.Factor.Value, factor.Row, set.Name, factor.Factor.Source);
                        break;
                }
            }
        }
    }

    /// <summary>Whether a set has a row in a unit of the dimension wanted.</summary>
    public static bool Has(FactorReader reader, string set, string row, string unit) =>
        reader.Find(set) is { } table && table.Rows.TryGetValue(row, out FactorRow? found) &&
        Quantities.Unit.TryParse(found.Unit, out Quantities.Unit? given) && given.Dimension == Quantities.Unit.Parse(unit).Dimension;
}

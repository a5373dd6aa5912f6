namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Every rule of T-VER-P-METH-13-03 v02 that a project is checked against, with its messages.</summary>
internal static partial class PReddPlusRules
{
    /// <summary>A number outside its valid range.</summary>
    public static readonly FindingRule Range = Error(
        "predd.input.range", PReddPlusClauses.SoundInput, "{0} must be {1}, but is {2}", "{0} ต้อง{3} แต่ค่าที่ให้คือ {2}");

    /// <summary>An input that refers to a stratum that the project does not have.</summary>
    public static readonly FindingRule UnknownStratum = Error(
        "predd.input.unknown-stratum", PReddPlusClauses.SoundInput, "There is no stratum '{0}' in the project", "ไม่มีชั้นภูมิ '{0}' ในโครงการ");

    /// <summary>A stratum without data where every stratum needs them.</summary>
    public static readonly FindingRule MissingStratum = Error(
        "predd.input.missing-stratum", PReddPlusClauses.SoundInput, "Stratum '{0}' is missing here; every stratum needs its data", "ขาดข้อมูลของชั้นภูมิ '{0}' ทุกชั้นภูมิต้องมีข้อมูล");

    /// <summary>A condition that is met, without evidence; each finding cites the clause of its condition.</summary>
    public static readonly FindingRule EvidenceNeeded = Warning(
        "predd.evidence", PReddPlusClauses.Evidence, "The condition is said to be met, but no evidence is named", "ระบุว่าเป็นไปตามเงื่อนไข แต่ไม่ได้ระบุหลักฐาน");

    private static FindingRule Error(string code, Clause clause, string english, string thai) => new(code, Severity.Error, clause, english, thai);

    private static FindingRule Warning(string code, Clause clause, string english, string thai) => new(code, Severity.Warning, clause, english, thai);
}

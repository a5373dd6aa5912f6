namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>AR-TOOL14 v04.2: the baseline stock of trees may be taken as zero if all three conditions are met.</summary>
public sealed record ZeroBaselineStock
{
    /// <summary>Trees from before the project are not harvested, cleared or removed in the crediting period.</summary>
    public required Declaration TreesStay { get; init; }

    /// <summary>They do not die of competition with planted trees or of damage by the project.</summary>
    public required Declaration TreesSurvive { get; init; }

    /// <summary>They are not inventoried with the project's trees, and their existence is monitored.</summary>
    public required Declaration MonitoredApart { get; init; }
}

/// <summary>AR-TOOL14 v04.2: the baseline change of trees and shrubs may be taken as zero if one or more conditions are met (version 04.2 put this right).</summary>
public sealed record ZeroBaselineChange
{
    /// <summary>The depth of the topsoil is falling.</summary>
    public Declaration TopsoilLoss { get => field ?? Declaration.NotMet; init; }

    /// <summary>Gully, sheet or rill erosion, or landslides.</summary>
    public Declaration Erosion { get => field ?? Declaration.NotMet; init; }

    /// <summary>Plants that indicate infertile land.</summary>
    public Declaration InfertilityPlants { get => field ?? Declaration.NotMet; init; }

    /// <summary>Bare dunes or bare land.</summary>
    public Declaration BareLand { get => field ?? Declaration.NotMet; init; }

    /// <summary>Contaminated soil, mine spoil, strongly alkaline or saline soil.</summary>
    public Declaration HostileSoil { get => field ?? Declaration.NotMet; init; }

    /// <summary>Periodic cycles of clearing and regrowth.</summary>
    public Declaration ClearingCycles { get => field ?? Declaration.NotMet; init; }

    /// <summary>The conditions for a zero baseline stock; null where they are not claimed.</summary>
    public ZeroBaselineStock? Stock { get; init; }
}

/// <summary>AR-TOOL14 v04.2: the change in a stratum since the last verification may be taken as zero if all three conditions are met.</summary>
public sealed record NoDecrease
{
    /// <summary>No harvest in the stratum since the last verification.</summary>
    public required Declaration NoHarvest { get; init; }

    /// <summary>No disturbance that lowers the stock.</summary>
    public required Declaration NoDisturbance { get; init; }

    /// <summary>Remote sensing or an inventory shows that crown cover has not fallen.</summary>
    public required Declaration CrownCoverHeld { get; init; }
}

/// <summary>Checks the conditions under which AR-TOOL14 v04.2 lets a stock or a change be zero. A condition counts only with evidence.</summary>
public static class ZeroRules
{
    internal static readonly FindingRule StockNotAllowed = new("trees.zero-stock", Severity.Error, TreeSymbols.Parent("paragraph 11, conditions for a zero baseline stock"),
        "The baseline stock of trees may be zero only if all three conditions are met; not met: {0}.", "กำหนดการกักเก็บคาร์บอนกรณีฐานของต้นไม้เป็นศูนย์ได้เมื่อครบทั้งสามเงื่อนไข เงื่อนไขที่ไม่ผ่าน: {0}");

    internal static readonly FindingRule ChangeNotAllowed = new("trees.zero-change", Severity.Error, TreeSymbols.Parent("conditions for a zero baseline change"),
        "The baseline change of trees and shrubs may be zero only if one or more conditions are met; none is.", "กำหนดการเปลี่ยนแปลงกรณีฐานของต้นไม้และไม้พุ่มเป็นศูนย์ได้เมื่อผ่านอย่างน้อยหนึ่งเงื่อนไข แต่ไม่มีเงื่อนไขใดผ่าน");

    internal static readonly FindingRule NoDecreaseNotAllowed = new("trees.no-decrease", Severity.Error, TreeSymbols.Parent("no-decrease method"),
        "The change of a stratum may be zero only if all three conditions are met; not met: {0}.", "กำหนดการเปลี่ยนแปลงของชั้นภูมิเป็นศูนย์ได้เมื่อครบทั้งสามเงื่อนไข เงื่อนไขที่ไม่ผ่าน: {0}");

    internal static readonly FindingRule NoEvidence = new("trees.zero-evidence", Severity.Error, TreeSymbols.Parent("conditions for zero"),
        "The condition is said to be met, but no evidence is named.", "ระบุว่าผ่านเงื่อนไขแต่ไม่ได้ระบุหลักฐาน");

    internal static readonly FindingRule Taken = new("trees.zero-taken", Severity.Information, TreeSymbols.Parent("conditions for zero"),
        "Taken as zero, on this evidence: {0}.", "กำหนดเป็นศูนย์ ตามหลักฐาน: {0}");

    /// <summary>Whether the baseline stock of trees may be zero: all three conditions, each with evidence.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="path">Where they stand in the input.</param>
    /// <returns>An information that names the evidence, or errors.</returns>
    public static IReadOnlyList<Finding> Check(ZeroBaselineStock conditions, string path = "")
    {
        ArgumentNullException.ThrowIfNull(conditions);
        return All(StockNotAllowed, path,
            ("treesStay", conditions.TreesStay), ("treesSurvive", conditions.TreesSurvive), ("monitoredApart", conditions.MonitoredApart));
    }

    /// <summary>Whether the change of a stratum may be zero ex post: all three conditions, each with evidence.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="path">Where they stand in the input.</param>
    /// <returns>An information that names the evidence, or errors.</returns>
    public static IReadOnlyList<Finding> Check(NoDecrease conditions, string path = "")
    {
        ArgumentNullException.ThrowIfNull(conditions);
        return All(NoDecreaseNotAllowed, path,
            ("noHarvest", conditions.NoHarvest), ("noDisturbance", conditions.NoDisturbance), ("crownCoverHeld", conditions.CrownCoverHeld));
    }

    /// <summary>Whether the baseline change of trees and shrubs may be zero: one condition or more, with evidence, or all of a zero stock.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="path">Where they stand in the input.</param>
    /// <returns>An information that names the evidence, or errors.</returns>
    public static IReadOnlyList<Finding> Check(ZeroBaselineChange conditions, string path = "")
    {
        ArgumentNullException.ThrowIfNull(conditions);
        (string Name, Declaration Answer)[] answers =
        [
            ("topsoilLoss", conditions.TopsoilLoss), ("erosion", conditions.Erosion), ("infertilityPlants", conditions.InfertilityPlants),
            ("bareLand", conditions.BareLand), ("hostileSoil", conditions.HostileSoil), ("clearingCycles", conditions.ClearingCycles),
        ];
        List<Finding> findings = Unproven(path, answers);
        string[] evidence = [.. answers.Where(IsProven).Select(answer => answer.Answer.Source!)];
        if (evidence.Length > 0)
        {
            findings.Add(Taken.At(path, null, string.Join("; ", evidence)));
        }
        else if (conditions.Stock is { } stock)
        {
            findings.AddRange(Check(stock, Join(path, "stock")));
        }
        else if (findings.Count == 0)
        {
            findings.Add(ChangeNotAllowed.At(path, null));
        }

        return findings;
    }

    private static List<Finding> All(FindingRule rule, string path, params (string Name, Declaration Answer)[] answers)
    {
        List<Finding> findings = Unproven(path, answers);
        string[] missed = [.. answers.Where(answer => !answer.Answer.IsMet).Select(answer => answer.Name)];
        if (missed.Length > 0)
        {
            findings.Add(rule.At(path, null, string.Join(", ", missed)));
        }
        else if (findings.Count == 0)
        {
            findings.Add(Taken.At(path, null, string.Join("; ", answers.Select(answer => answer.Answer.Source))));
        }

        return findings;
    }

    private static List<Finding> Unproven(string path, (string Name, Declaration Answer)[] answers) =>
        [.. answers.Where(answer => answer.Answer.IsMet && !IsProven(answer)).Select(answer => NoEvidence.At(Join(path, answer.Name), null))];

    private static bool IsProven((string Name, Declaration Answer) answer) => answer.Answer is { IsMet: true, NamesEvidence: true };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}

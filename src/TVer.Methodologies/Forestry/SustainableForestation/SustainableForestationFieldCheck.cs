using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.SustainableForestation;

/// <summary>Checks the stocks that name inventories: that T-VER-S-TOOL-01-01 takes them, and that their dates and areas fit the project.</summary>
internal static class SustainableForestationFieldCheck
{
    private static readonly FindingRule BaselineDate = Error("sustainable-forestation.baseline.date", "7 (start date)",
        "The inventory of the base year is of {0}, but the project started on {1}: the day on which that survey was finished. Only an inventory without trees may be earlier",
        "การสำรวจกรณีฐานลงวันที่ {0} แต่โครงการเริ่มวันที่ {1} ซึ่งเป็นวันที่สำรวจกรณีฐานแล้วเสร็จ การสำรวจก่อนหน้านั้นใช้ได้เมื่อไม่มีต้นไม้เท่านั้น");

    private static readonly FindingRule RoundDate = Error("sustainable-forestation.stock.date", "5, 8",
        "The inventory is of {0}; the stock at the end of the round is measured in its last year, after {1} and by {2}",
        "การสำรวจลงวันที่ {0} ปริมาณการกักเก็บเมื่อสิ้นรอบต้องวัดในปีสุดท้ายของรอบ หลังวันที่ {1} และไม่เกินวันที่ {2}");

    private static readonly FindingRule Outside = Error("sustainable-forestation.stock.area-outside", "1.2, 8",
        "The inventory is of {0} rai, more than the {1} rai of the project", "การสำรวจมีพื้นที่ {0} ไร่ มากกว่าพื้นที่โครงการ {1} ไร่");

    private static readonly FindingRule Areas = Error("sustainable-forestation.stock.areas", "8",
        "Stocks that are compared must be of the same area: the earlier inventory has {0} rai, the later {1} rai",
        "ปริมาณการกักเก็บที่นำมาเปรียบเทียบต้องมีพื้นที่เท่ากัน การสำรวจครั้งก่อน {0} ไร่ ครั้งหลัง {1} ไร่");

    /// <summary>Every place that names field data.</summary>
    public static FieldReferences References(SustainableForestationProject project)
    {
        var references = new FieldReferences();
        references.AddInventory(project.BaselineStock, "baselineStock");
        for (int r = 0; r < project.Rounds.Count; r++)
        {
            references.AddInventory(project.Rounds[r].Stock, RoundPath(r));
        }

        return references;
    }

    public static IEnumerable<Finding> Run(SustainableForestationProject project)
    {
        FieldReferences references = References(project);
        var findings = new List<Finding>(FieldDataCheck.Run(project.Field, references).Select(Here));
        foreach (string name in references.Inventories.Select(reference => reference.Name).Distinct(StringComparer.Ordinal).Where(project.Field.Trees.ContainsKey))
        {
            findings.AddRange(CheckInventory(project.Field.Trees[name], FieldDataKind.Trees.Path(name)));
        }

        TreeInventory? earlier = Find(project, project.BaselineStock);
        if (earlier?.Date is { } date && (date > project.StartDate || (date < project.StartDate && HasTrees(earlier))))
        {
            findings.Add(BaselineDate.At("baselineStock", project.BaselineStock, CalendarDate.Format(date), CalendarDate.Format(project.StartDate)));
        }

        for (int r = 0; r < project.Rounds.Count; r++)
        {
            TreeInventory? later = Find(project, project.Rounds[r].Stock);
            if (later is not null)
            {
                findings.AddRange(CheckRound(project, project.Rounds[r], earlier, later, RoundPath(r)));
            }

            earlier = later;
        }

        return findings;
    }

    /// <summary>What the tool of the Standard programme asks; the size of the sample only where the inventory is sound.</summary>
    private static IReadOnlyList<Finding> CheckInventory(TreeInventory inventory, string path)
    {
        IReadOnlyList<Finding> ofTool = [.. StandardTreeTool.Check(inventory, path)];
        bool isSound = TreeInventoryCheck.Check(inventory).Concat(ofTool).All(finding => finding.Severity != Severity.Error);
        return isSound ? StandardTreeTool.CheckSample(inventory, path) : ofTool;
    }

    private static IEnumerable<Finding> CheckRound(
        SustainableForestationProject project, SustainableForestationRound round, TreeInventory? earlier, TreeInventory later, string path)
    {
        if (later.Date is { } date && CalendarYears.Hold(project.StartDate, round.FirstYear, round.LastYear))
        {
            DateOnly after = CalendarYears.Anniversary(project.StartDate, round.LastYear - 1);
            DateOnly end = CalendarYears.Anniversary(project.StartDate, round.LastYear);
            if (date <= after || date > end)
            {
                yield return RoundDate.At(path, round.Stock, CalendarDate.Format(date), CalendarDate.Format(after), CalendarDate.Format(end));
            }
        }

        double rai = later.TotalRai;
        if (Difference(rai, round.ProjectArea.Rai) > 0)
        {
            yield return Outside.At(path, round.Stock, rai, round.ProjectArea.Rai);
        }

        if (earlier is not null && Difference(earlier.TotalRai, rai) != 0)
        {
            yield return Areas.At(path, round.Stock, earlier.TotalRai, rai);
        }
    }

    private static TreeInventory? Find(SustainableForestationProject project, RoundAmount stock) =>
        stock.FieldData is { } name ? project.Field.Trees.GetValueOrDefault(name) : null;

    private static bool HasTrees(TreeInventory inventory) =>
        inventory.HasSaplings || inventory.Strata.Values.Any(stratum => stratum.Plots.Values.Any(plot => plot.Trees.Count > 0));

    private static double Difference(double first, double second) => Arithmetic.Snap(first - second, SnapGrid.Tonnes);

    /// <summary>How field data are named is the same everywhere; here it is this methodology that asks for them.</summary>
    private static Finding Here(Finding finding) =>
        finding.Code.StartsWith("field-data.", StringComparison.Ordinal) ? finding with { Rule = finding.Rule.In(At("4, 5")) } : finding;

    private static string RoundPath(int r) => $"rounds[{r}].stock";

    private static Clause At(string number) => Documents.SustainableForestationV02.At(number);

    private static FindingRule Error(string code, string clause, string english, string thai) => new(code, Severity.Error, At(clause), english, thai);
}

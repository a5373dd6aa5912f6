using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry;

/// <summary>Checks the changes of pools that name field data: that the method is one of the pool, that what is named exists, and that it fits the round and the land.</summary>
/// <param name="data">The field data, which are checked by themselves elsewhere.</param>
/// <param name="start">The day the project started.</param>
/// <param name="stage">Whether the rounds are an estimate beforehand or monitored.</param>
/// <param name="land">The area of the land.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class PoolChangeCheck(FieldData data, DateOnly start, ProjectStage stage, Area land, PReddPlusFindings findings)
{
    private static readonly Bilingual TreeInventory = new("tree inventory", "ข้อมูลสำรวจต้นไม้");
    private static readonly Bilingual SoilPlan = new("soil plan", "แผนการจัดการดิน");
    private static readonly Bilingual CrownCover = new("land with crown cover", "พื้นที่ที่มีข้อมูลการปกคลุมเรือนยอด");
    private static readonly Bilingual Growth = new("plan of growth", "แผนการเติบโต");
    private static readonly Bilingual ZeroStock = new("evidence for a zero stock", "หลักฐานการกักเก็บเป็นศูนย์");
    private static readonly Bilingual ZeroChange = new("evidence for a zero change", "หลักฐานการเปลี่ยนแปลงเป็นศูนย์");
    private static readonly Bilingual NoDecrease = new("evidence that nothing decreased", "หลักฐานว่าไม่ลดลง");

    /// <summary>Checks the change of one pool in one round.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">The change of the same pool in the round before; null for the first.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="isBaseline">Whether it is the change without the project.</param>
    /// <param name="round">The years of the round.</param>
    /// <param name="path">Where the change stands in the input.</param>
    public void Run(PoolChange change, PoolChange? before, CarbonPool pool, bool isBaseline, Period round, string path)
    {
        if (change.Method == PoolChangeMethod.Given || !CheckMethod(change, pool, isBaseline, path))
        {
            return;
        }

        switch (change.Method)
        {
            case PoolChangeMethod.Difference or PoolChangeMethod.Remeasured or PoolChangeMethod.ZeroStock:
                CheckInventories(change, before, isBaseline, round, path);
                break;
            case PoolChangeMethod.SoilPlan when IsKnown(data.SoilPlans, change.FieldData!, SoilPlan, path):
                CheckArea(data.SoilPlans[change.FieldData!].Strata.Values.Sum(stratum => stratum.Area.Rai), isBaseline, path);
                break;
            case PoolChangeMethod.CrownCover when IsKnown(data.CrownCover, change.FieldData!, CrownCover, path):
                CheckArea(CrownCoverModel.Rai(data.CrownCover[change.FieldData!]), isBaseline, path);
                break;
            case PoolChangeMethod.Growth when IsKnown(data.Growth, change.FieldData!, Growth, path):
                GrowthPlan plan = data.Growth[change.FieldData!];
                CheckArea(GrowthModel.Rai(plan), isBaseline, path);
                findings.AddRange(GrowthModel.CheckAge(plan, round.LastYear, $"fieldData.growth.{change.FieldData}"));
                break;
            case PoolChangeMethod.ZeroChange:
                IsKnown(data.ZeroChanges, change.FieldData!, ZeroChange, path);
                break;
            case PoolChangeMethod.NoDecrease:
                IsKnown(data.NoDecreases, change.FieldData!, NoDecrease, path);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether the tools allow the method for the pool, the side and the stage.</summary>
    private bool CheckMethod(PoolChange change, CarbonPool pool, bool isBaseline, string path)
    {
        PoolChangeMethod method = change.Method;
        bool isOfPool = method switch
        {
            PoolChangeMethod.Difference => pool is CarbonPool.Tree,
            PoolChangeMethod.SoilPlan => pool == CarbonPool.Soil,
            PoolChangeMethod.DefaultShare => pool is CarbonPool.DeadWood or CarbonPool.Litter,
            PoolChangeMethod.CrownCover or PoolChangeMethod.Growth => pool == CarbonPool.Tree,
            _ => pool is CarbonPool.Tree or CarbonPool.Sapling,
        };
        FindingRule? rule = method switch
        {
            _ when !isOfPool => PoolChangeRules.NotOfPool,
            PoolChangeMethod.SoilPlan or PoolChangeMethod.ZeroStock or PoolChangeMethod.NoDecrease when isBaseline => PoolChangeRules.ProjectOnly,
            PoolChangeMethod.CrownCover or PoolChangeMethod.ZeroChange when !isBaseline => PoolChangeRules.BaselineOnly,
            PoolChangeMethod.Remeasured or PoolChangeMethod.NoDecrease when stage == ProjectStage.ExAnte => PoolChangeRules.ExPostOnly,
            PoolChangeMethod.Growth when !isBaseline && stage == ProjectStage.Monitored => PoolChangeRules.ExAnteOnly,
            _ => null,
        };
        if (rule is not null)
        {
            findings.Add(rule, path, change, Name(method), pool);
        }

        return rule is null;
    }

    private void CheckInventories(PoolChange change, PoolChange? before, bool isBaseline, Period round, string path)
    {
        bool hasZeroStock = change.Method == PoolChangeMethod.ZeroStock;
        bool isEarlierKnown = hasZeroStock
            ? IsKnown(data.ZeroStocks, change.Earlier!, ZeroStock, path)
            : IsKnown(data.Trees, change.Earlier!, TreeInventory, path);
        if (!IsKnown(data.Trees, change.FieldData!, TreeInventory, path) || !isEarlierKnown)
        {
            return;
        }

        TreeInventory later = data.Trees[change.FieldData!];
        string laterPath = $"fieldData.trees.{change.FieldData}";
        DateOnly? from = start;
        if (hasZeroStock)
        {
            findings.AddRange(TreeChange.CheckDates(start, later.Date, $"{laterPath}.date"));
            if (round.FirstYear != 1)
            {
                findings.Add(PoolChangeRules.FirstRoundOnly, path, change, round.FirstYear);
            }
        }
        else
        {
            TreeInventory earlier = data.Trees[change.Earlier!];
            from = earlier.Date;
            findings.AddRange(TreeChange.CheckDates(from, later.Date, $"{laterPath}.date"));
            CheckPair(change, earlier, later, path);
        }

        CheckArea(Rai(later), isBaseline, path);
        if (from is { } first && later.Date is { } last && first < last)
        {
            CheckYears(first, last, round, path);
            if (before is { Earlier: not null } && EndOf(before) is { } end && end < first)
            {
                findings.Add(PoolChangeRules.Gap, path, change, CalendarDate.Format(end), CalendarDate.Format(first));
            }
        }
    }

    private void CheckPair(PoolChange change, TreeInventory earlier, TreeInventory later, string path)
    {
        string laterPath = $"fieldData.trees.{change.FieldData}";
        if (change.Method == PoolChangeMethod.Remeasured)
        {
            findings.AddRange(TreeChange.CheckPlots(earlier, later, $"fieldData.trees.{change.Earlier}", laterPath));
            return;
        }

        if (!TreeChange.SameMethods(earlier, later))
        {
            findings.Add(TreeChange.Methods, laterPath, null);
        }

        if (Math.Abs(Rai(earlier) - Rai(later)) > 1e-6 * Rai(later))
        {
            findings.Add(PoolChangeRules.Areas, path, change, Rai(earlier), Rai(later));
        }
    }

    /// <summary>By (11) there is an annual change between the two dates only: each year of the round must lie there, at least in part.</summary>
    private void CheckYears(DateOnly from, DateOnly to, Period round, string path)
    {
        if (round.FirstYear < 1 || round.LastYear < round.FirstYear || start.Year + round.LastYear > DateOnly.MaxValue.Year)
        {
            return;
        }

        if (from >= CalendarYears.Anniversary(start, round.FirstYear) || to <= CalendarYears.Anniversary(start, round.LastYear - 1))
        {
            findings.Add(
                PoolChangeRules.Years, path, round, CalendarDate.Format(from), CalendarDate.Format(to),
                CalendarDate.Format(CalendarYears.Anniversary(start, round.FirstYear - 1)), CalendarDate.Format(CalendarYears.Anniversary(start, round.LastYear)));
        }
    }

    private DateOnly? EndOf(PoolChange before) => data.Trees.GetValueOrDefault(before.FieldData!)?.Date;

    /// <summary>Credits come from the land of the project only, and nothing that grows there without it may be left out.</summary>
    private void CheckArea(double rai, bool isBaseline, string path)
    {
        double difference = Arithmetic.Snap(rai - land.Rai, SnapGrid.Tonnes);
        if (isBaseline ? difference < 0 : difference > 0)
        {
            findings.Add(isBaseline ? PoolChangeRules.Incomplete : PoolChangeRules.Outside, path, rai, rai, land.Rai);
        }
    }

    private bool IsKnown<T>(IReadOnlyDictionary<string, T> entries, string name, Bilingual kind, string path)
    {
        bool isKnown = entries.ContainsKey(name);
        if (!isKnown)
        {
            findings.Add(PoolChangeRules.Unknown, path, name, kind.English, name, kind.Thai);
        }

        return isKnown;
    }

    private static double Rai(TreeInventory inventory) => Arithmetic.Sum([.. inventory.Strata.Values.Select(stratum => stratum.Area.Rai)]);

    private static string Name(PoolChangeMethod method) => char.ToLowerInvariant(method.ToString()[0]) + method.ToString()[1..];
}

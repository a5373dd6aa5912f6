using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Json;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry;

/// <summary>Checks the changes of pools that name field data: that the tools allow the method here, and that what is named fits the round and the land.</summary>
/// <param name="data">The field data; that they exist and are sound is checked by <see cref="FieldDataCheck"/>.</param>
/// <param name="start">The day the project started.</param>
/// <param name="stage">Whether the rounds are an estimate beforehand or monitored.</param>
/// <param name="land">The area of the land.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class PoolChangeCheck(FieldData data, DateOnly start, ProjectStage stage, Area land, PReddPlusFindings findings)
{
    private readonly PoolChangeHistory _history = new(start, findings);

    /// <summary>Whether the tools have the method for a pool at all.</summary>
    public static bool Fits(PoolChangeMethod method, CarbonPool pool) => method switch
    {
        PoolChangeMethod.Given => true,
        PoolChangeMethod.Difference => pool != CarbonPool.Soil,
        PoolChangeMethod.SoilPlan => pool == CarbonPool.Soil,
        PoolChangeMethod.DefaultShare => pool is CarbonPool.DeadWood or CarbonPool.Litter,
        PoolChangeMethod.CrownCover or PoolChangeMethod.Growth => pool == CarbonPool.Tree,
        _ => pool is CarbonPool.Tree or CarbonPool.Sapling,
    };

    /// <summary>Checks the change of one pool in one round; the rounds come in time.</summary>
    /// <param name="change">The change.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="isBaseline">Whether it is the change without the project.</param>
    /// <param name="round">The years of the round.</param>
    /// <param name="path">Where the change stands in the input.</param>
    public void Run(PoolChange change, CarbonPool pool, bool isBaseline, Period round, string path)
    {
        CheckChange(change, pool, isBaseline, round, path);
        _history.Add(change, pool, isBaseline, round, path);
    }

    private void CheckChange(PoolChange change, CarbonPool pool, bool isBaseline, Period round, string path)
    {
        if (RuleMissed(change.Method, pool, isBaseline) is { } rule)
        {
            findings.Add(rule, path, change, change.Method.InInput(), pool.InInput());
            return;
        }

        string name = change.FieldData ?? "";
        if (change.Method == PoolChangeMethod.SoilPlan && data.SoilPlans.TryGetValue(name, out Tools.SoilOrganicCarbon.SoilPlan? soil))
        {
            CheckArea(soil.Strata.Values.Select(stratum => stratum.Area).TotalRai(), isBaseline, path);
        }
        else if (change.Method == PoolChangeMethod.CrownCover && data.CrownCover.TryGetValue(name, out CrownCoverLand? cover))
        {
            CheckArea(cover.Strata.Values.Select(stratum => stratum.Area).TotalRai(), isBaseline, path);
        }
        else if (change.Method == PoolChangeMethod.Growth && data.Growth.TryGetValue(name, out GrowthPlan? plan))
        {
            CheckArea(plan.Strata.Values.Select(stratum => stratum.Area).TotalRai(), isBaseline, path);
            findings.AddRange(GrowthModel.CheckAge(plan, round.LastYear, FieldDataKind.Growth.Path(name)));
        }
        else if (change.Earlier is not null)
        {
            CheckInventories(change, pool, isBaseline, round, path);
        }
    }

    /// <summary>What forbids the method for the pool, the side or the stage.</summary>
    private FindingRule? RuleMissed(PoolChangeMethod method, CarbonPool pool, bool isBaseline) => method switch
    {
        _ when !Fits(method, pool) => PoolChangeRules.NotOfPool,
        PoolChangeMethod.SoilPlan or PoolChangeMethod.ZeroStock or PoolChangeMethod.NoDecrease when isBaseline => PoolChangeRules.ProjectOnly,
        PoolChangeMethod.CrownCover or PoolChangeMethod.ZeroChange when !isBaseline => PoolChangeRules.BaselineOnly,
        PoolChangeMethod.Remeasured or PoolChangeMethod.NoDecrease when stage == ProjectStage.ExAnte => PoolChangeRules.ExPostOnly,
        PoolChangeMethod.Growth when !isBaseline && stage == ProjectStage.Monitored => PoolChangeRules.ExAnteOnly,
        _ => null,
    };

    private void CheckInventories(PoolChange change, CarbonPool pool, bool isBaseline, Period round, string path)
    {
        bool hasZeroStock = change.Method == PoolChangeMethod.ZeroStock;
        if (Find(pool, change.FieldData!) is not { } later || (!hasZeroStock && Find(pool, change.Earlier!) is null))
        {
            return;
        }

        Inventory earlier = hasZeroStock ? later with { Date = start } : Find(pool, change.Earlier!)!;
        findings.AddRange(TreeChange.CheckDates(earlier.Date, later.Date, $"{later.Path}.date"));
        CheckPair(change, earlier, later, path);
        CheckArea(later.Rai, isBaseline, path);
        if (hasZeroStock && round.FirstYear != 1)
        {
            findings.Add(PoolChangeRules.FirstRoundOnly, path, change, round.FirstYear);
        }
        else if (earlier.Date is { } first && later.Date is { } last && first < last && CalendarYears.Hold(start, round.FirstYear, round.LastYear))
        {
            CheckYears(first, last, round, path);
            _history.CheckMeasured(change, first, last, pool, isBaseline, round, path);
        }
    }

    private void CheckPair(PoolChange change, Inventory earlier, Inventory later, string path)
    {
        if (change.Method == PoolChangeMethod.Remeasured)
        {
            findings.AddRange(TreeChange.CheckPlots(earlier.Trees!, later.Trees!, earlier.Path, later.Path));
            return;
        }

        if (later.Trees is not null && earlier.Trees is not null)
        {
            findings.AddRange(InventoryMethods.Check(earlier.Trees, later.Trees, earlier.Path, later.Path));
        }

        if (!PoolChangeRules.AreSameArea(earlier.Rai, later.Rai))
        {
            findings.Add(PoolChangeRules.Areas, path, change, earlier.Rai, later.Rai);
        }
    }

    /// <summary>By (11) there is an annual change between the two dates only: each year of the round must lie there, at least in part.</summary>
    private void CheckYears(DateOnly from, DateOnly to, Period round, string path)
    {
        if (from >= CalendarYears.Anniversary(start, round.FirstYear) || to <= CalendarYears.Anniversary(start, round.LastYear - 1))
        {
            findings.Add(
                PoolChangeRules.Years, path, round, CalendarDate.Format(from), CalendarDate.Format(to),
                CalendarDate.Format(CalendarYears.Anniversary(start, round.FirstYear - 1)), CalendarDate.Format(CalendarYears.Anniversary(start, round.LastYear)));
        }
    }

    /// <summary>Credits come from the land of the project only, and nothing that grows there without it may be left out.</summary>
    private void CheckArea(double rai, bool isBaseline, string path)
    {
        double difference = Arithmetic.Snap(rai - land.Rai, SnapGrid.Tonnes);
        if (isBaseline ? difference < 0 : difference > 0)
        {
            findings.Add(isBaseline ? PoolChangeRules.Incomplete : PoolChangeRules.Outside, path, rai, rai, land.Rai);
        }
    }

    /// <summary>An inventory of the pool; null where there is none of that name.</summary>
    private Inventory? Find(CarbonPool pool, string name)
    {
        if (pool is CarbonPool.DeadWood or CarbonPool.Litter)
        {
            return data.DeadWood.TryGetValue(name, out DeadWoodInventory? wood)
                ? new Inventory(FieldDataKind.DeadWood.Path(name), wood.Date, wood.Strata.Values.Select(stratum => stratum.Area).TotalRai(), null)
                : null;
        }

        return data.Trees.TryGetValue(name, out TreeInventory? trees)
            ? new Inventory(FieldDataKind.Trees.Path(name), trees.Date, trees.TotalRai, trees)
            : null;
    }

    /// <summary>What trees and dead wood have in common here.</summary>
    private sealed record Inventory(string Path, DateOnly? Date, double Rai, TreeInventory? Trees);
}

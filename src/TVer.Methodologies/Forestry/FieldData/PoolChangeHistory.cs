using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Json;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry;

/// <summary>
/// How the changes of a pool follow each other from round to round: what was measured between two dates counts once, a gain as a loss, and
/// all that is said of one land fits together. Takes the rounds in time.
/// </summary>
/// <param name="start">The day the project started.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class PoolChangeHistory(DateOnly start, PReddPlusFindings findings)
{
    private readonly Dictionary<(CarbonPool Pool, bool IsBaseline), List<Step>> _steps = [];
    private Step? _share;

    /// <summary>Checks a change between two inventories, whose dates are known and in order, against those of the rounds before.</summary>
    public void CheckMeasured(PoolChange change, DateOnly from, DateOnly to, CarbonPool pool, bool isBaseline, Period round, string path)
    {
        List<Step> before = Of(pool, isBaseline);
        if (before.FindLast(step => step.Change.Earlier is not null) is not { } last)
        {
            CheckFirst(from, round, path);
        }
        else if (change != last.Change && change.Earlier != last.Change.FieldData)
        {
            findings.Add(
                PoolChangeRules.Chain, path, change,
                last.Change, last.Change.Method.InInput(), last.Change.FieldData, change, change.Method.InInput());
        }
        else
        {
            CheckShared(before, change, from, to, round, path);
            if (before[^1].Change is { Earlier: null } between)
            {
                findings.Add(PoolChangeRules.Between, path, change, change, before[^1].Path, between);
            }
        }
    }

    /// <summary>Takes the change of a round, after it was checked.</summary>
    public void Add(PoolChange change, CarbonPool pool, bool isBaseline, Period round, string path)
    {
        List<Step> before = Of(pool, isBaseline);
        var step = new Step(round, change, path);
        if (change.Method is PoolChangeMethod.SoilPlan or PoolChangeMethod.Growth or PoolChangeMethod.CrownCover
            && before.FindLast(earlier => earlier.Change.Method == change.Method) is { } plan && plan.Change != change)
        {
            findings.Add(PoolChangeRules.OtherPlan, path, change, change, plan.Change, plan.Path);
        }
        else if (change.Method == PoolChangeMethod.DefaultShare)
        {
            _share ??= step;
            if (_share.Change != change)
            {
                findings.Add(PoolChangeRules.OtherShare, path, change, change, _share.Change, _share.Path);
            }
        }

        before.Add(step);
    }

    /// <summary>What nothing was measured before: growth that earlier rounds, or the time before the project, had already.</summary>
    private void CheckFirst(DateOnly from, Period round, string path)
    {
        if (round.FirstYear > 1)
        {
            DateOnly earliest = CalendarYears.Anniversary(start, round.FirstYear - 2);
            if (from < earliest)
            {
                findings.Add(PoolChangeRules.CountedBefore, path, CalendarDate.Format(from), CalendarDate.Format(from), CalendarDate.Format(earliest));
            }
        }
        else if (from < start && from.AddYears(1) < start)
        {
            findings.Add(PoolChangeRules.BeforeProject, path, CalendarDate.Format(from), CalendarDate.Format(from), CalendarDate.Format(start));
        }
    }

    /// <summary>Each round counts T_R / T of the change by itself: rounds that share it may not have more years together than lie between the dates.</summary>
    private void CheckShared(List<Step> before, PoolChange change, DateOnly from, DateOnly to, Period round, string path)
    {
        int[] sharing = [.. before.Where(step => step.Change == change).Select(step => step.Round.Years)];
        double between = TreeChange.Years(from, to).Years;
        int years = sharing.Sum() + round.Years;
        if (sharing.Length > 0 && PReddPlusFindings.Snap(years / between) > 1)
        {
            findings.Add(PoolChangeRules.Shared, path, change, change, years, Quantities.Unit.Format(between));
        }
    }

    private List<Step> Of(CarbonPool pool, bool isBaseline) => _steps.Once((pool, isBaseline), () => []);

    private sealed record Step(Period Round, PoolChange Change, string Path);
}

using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>Checks one component against its programme.</summary>
internal sealed class ComponentCheck(ProgrammeInput programme, ScaleTable? table, DateOnly firstDay, DateOnly lastDay, List<Finding> findings)
{
    public ComponentResult Run(string name, ComponentInput component)
    {
        string path = $"components.{name}";
        Same(ProgrammeRules.Activity, $"{path}.activity", name, component.Activity.ToString(), programme.Activity.ToString());
        Same(ProgrammeRules.Methodology, $"{path}.methodology", name, component.Methodology.Trim(), programme.Methodology.Trim());
        Same(ProgrammeRules.MonitoringPlan, $"{path}.monitoringPlan", name, component.MonitoringPlan.Trim(), programme.MonitoringPlan.Trim());
        if (component.ExpectedPerYear.Tonnes < 0)
        {
            findings.Add(ProgrammeRules.NegativeEstimate.At($"{path}.expectedPerYear", component.ExpectedPerYear, name));
        }

        CheckAddition(name, component, path);
        ProjectScale? scale = CheckScale(name, component, path);
        return CheckPeriod(name, component, path) with { Scale = scale };
    }

    private void Same(FindingRule rule, string path, string name, string own, string programmes)
    {
        if (own != programmes)
        {
            findings.Add(rule.At(path, own, name, own, programmes));
        }
    }

    private ProjectScale? CheckScale(string name, ComponentInput component, string path)
    {
        if (table is null || ScaleService.Decide(component.Size, table, $"{path}.size", findings) is not { } size)
        {
            return null;
        }

        if (size.Scale != ProjectScale.Micro)
        {
            findings.Add(ProgrammeRules.NotMicro.At(
                $"{path}.size", Unit.Format(size.Size), name, size.Scale == ProjectScale.Small ? "small" : "large", size.Size, size.Unit,
                table.IsMicroLimitMicro ? "at most" : "less than", table.MicroLimit, table.IsMicroLimitMicro ? "ไม่เกิน" : "น้อยกว่า"));
        }

        return size.Scale;
    }

    private void CheckAddition(string name, ComponentInput component, string path)
    {
        if (component.AddedOn is not { } added)
        {
            return;
        }

        if (added < firstDay || added > lastDay)
        {
            findings.Add(ProgrammeRules.AddedOutside.At(
                $"{path}.addedOn", CalendarDate.Format(added), name, CalendarDate.Format(firstDay), CalendarDate.Format(lastDay),
                CalendarDate.FormatThai(firstDay), CalendarDate.FormatThai(lastDay)));
        }

        if (component.CheckedBy != ProgrammeDocuments.Checker(isAdded: true))
        {
            findings.Add(ProgrammeRules.Checker.At($"{path}.checkedBy", component.CheckedBy, name));
        }

        foreach (ProgrammeDocument document in ProgrammeDocuments.AddedComponent.Except(component.Documents ?? []))
        {
            Bilingual title = ProgrammeDocuments.Title(document);
            findings.Add(ProgrammeRules.ComponentDocumentMissing.At($"{path}.documents", document, name, title.English, title.Thai));
        }
    }

    private ComponentResult CheckPeriod(string name, ComponentInput component, string path)
    {
        CreditingTerm term = CreditingTerm.Of(programme.Activity);
        if (component.PeriodNumber < 1 || component.PeriodNumber > term.MaximumNumber)
        {
            bool isUnlimited = term.Renewals is null;
            findings.Add(ProgrammeRules.PeriodNumber.At(
                $"{path}.periodNumber", component.PeriodNumber, name, component.PeriodNumber,
                isUnlimited ? "any number of" : term.MaximumNumber, isUnlimited ? "จำนวนใดก็ได้" : term.MaximumNumber));
            return new ComponentResult();
        }

        bool isRenewed = component.PeriodNumber > 1;
        var period = CreditingPeriod.OfStandard(
            programme.Activity,
            isRenewed ? CreditingStart.DayAfterLastPeriod : CreditingStart.Other,
            component.CreditingStart,
            isRenewed ? PeriodCounting.StartDayExcluded : programme.Counting,
            component.PeriodNumber);
        if (period.FirstDay < firstDay)
        {
            findings.Add(ProgrammeRules.StartsBefore.At(
                $"{path}.creditingStart", CalendarDate.Format(period.FirstDay), name, CalendarDate.Format(firstDay), CalendarDate.FormatThai(firstDay)));
        }

        if (period.FirstDay > lastDay)
        {
            findings.Add(ProgrammeRules.StartsAfter.At(
                $"{path}.creditingStart", CalendarDate.Format(period.FirstDay), name, CalendarDate.Format(lastDay), CalendarDate.FormatThai(lastDay)));
            return new ComponentResult();
        }

        bool isCutShort = period.LastDay > lastDay;
        if (isCutShort)
        {
            findings.Add(ProgrammeRules.CutShort.At(
                $"{path}.creditingStart", CalendarDate.Format(period.FirstDay), name, CalendarDate.Format(lastDay), CalendarDate.Format(period.LastDay),
                CalendarDate.FormatThai(lastDay), CalendarDate.FormatThai(period.LastDay)));
        }

        return new ComponentResult { FirstDay = period.FirstDay, LastDay = isCutShort ? lastDay : period.LastDay, IsCutShort = isCutShort };
    }
}

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Checks a project against T-VER-P-METH-13-03 v02, in the order of the document.</summary>
internal static class PReddPlusCheck
{
    public static IReadOnlyList<Finding> Run(PReddPlusProject project)
    {
        var findings = new PReddPlusFindings();
        ApplicabilityCheck.Run(project, findings);
        BoundaryCheck.Run(project, findings);
        ReferenceRegionCheck.Run(project, findings);
        LeakageCheck.Run(project, findings);
        StrataCheck.Run(project, findings);
        HistoryCheck.Run(project, findings);
        CreditingCheck.Run(project, findings);
        RoundsCheck.Run(project, findings);
        FieldReferences references = PReddPlusFieldReferences.Of(project);
        findings.AddRange(FieldDataCheck.Run(project.FieldData, references));
        Period? firstRound = project.Rounds.Count == 0 ? null : new Period(1, project.Rounds[0].FirstYear, project.Rounds[0].LastYear);
        findings.AddRange(StockReferencesCheck.Run(project.FieldData, references, project.StartDate, firstRound, project.Stage));
        findings.AddRange(FirePotentialsCheck.Run(project.FieldData, project.StartDate.Year, project.Crediting.Renewals, Factors.GwpAnnouncement.Known));
        if (!findings.HasErrors)
        {
            RatesCheck.Run(project, findings);
        }

        return findings.All;
    }
}

using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Crediting period, renewal, buffer and scale: 1.2.4, 5.1.6, definitions.</summary>
internal static class CreditingCheck
{
    public static void Run(PReddPlusProject project, PReddPlusFindings findings)
    {
        PReddPlusCrediting crediting = project.Crediting;
        if (crediting.Programme == CreditingProgramme.Premium)
        {
            CheckPremium(crediting, findings);
        }
        else
        {
            CheckStandard(crediting, findings);
        }

        if (crediting.Length is { } length)
        {
            findings.RequirePositive(length.Value, "crediting.length");
        }

        if (crediting.BufferShare is { } share)
        {
            findings.RequireShare(share.Value, "crediting.bufferShare");
        }

        findings.RequireRange(crediting.Renewals >= 0, crediting.Renewals, "crediting.renewals", "0 or more", "ไม่ต่ำกว่า 0");
        if (crediting.Renewals > 0)
        {
            findings.Require(crediting.BaselineReassessed, PReddPlusRules.BaselineReassessed, "crediting.baselineReassessed");
        }

        CheckLargestYear(project, findings);
    }

    private static void CheckPremium(PReddPlusCrediting crediting, PReddPlusFindings findings)
    {
        if (crediting.Length is not { } length || string.IsNullOrWhiteSpace(length.Source))
        {
            findings.Add(PReddPlusRules.CreditingLength, "crediting.length", crediting.Length);
        }

        if (crediting.BufferShare is not { } share || string.IsNullOrWhiteSpace(share.Source))
        {
            findings.Add(PReddPlusRules.Buffer, "crediting.bufferShare", crediting.BufferShare);
        }
    }

    private static void CheckStandard(PReddPlusCrediting crediting, PReddPlusFindings findings)
    {
        int years = CreditingTerm.Of(ActivityType.Forestry).Years;
        if (crediting.Length is { } length && length.Value.Years != years)
        {
            findings.Add(PReddPlusRules.CreditingStandard, "crediting.length", length, years, length.Value.Years);
        }

        if (crediting.BufferShare is { } share)
        {
            findings.Add(PReddPlusRules.BufferStandard, "crediting.bufferShare", share);
        }
    }

    private static void CheckLargestYear(PReddPlusProject project, PReddPlusFindings findings)
    {
        bool isMonitored = project.Stage == ProjectStage.Monitored;
        if (isMonitored && (project.LargestEstimatedYear is not { } largest || string.IsNullOrWhiteSpace(largest.Source)))
        {
            findings.Add(PReddPlusRules.LargestYearNeeded, "largestEstimatedYear", project.LargestEstimatedYear);
        }
        else if (!isMonitored && project.LargestEstimatedYear is { } given)
        {
            findings.Add(PReddPlusRules.LargestYearUnused, "largestEstimatedYear", given);
        }
    }
}

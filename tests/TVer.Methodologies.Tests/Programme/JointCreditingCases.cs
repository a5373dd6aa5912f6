using System.Text.Json.Nodes;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

internal static class JointCreditingCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.JointCrediting,
        """
        {
          "track": "existingProject", "isFinancedByJapan": { "isMet": true, "source": "grant agreement" }, "status": "issued", "attachments": [2, 3],
          "request": "issuance",
          "documents": ["assessmentReport", "issuanceRequest", "monitoringReport", "verificationReport", "sustainabilityMonitoringReport"],
          "steps": {
            "assessment-report": "2025-01-10", "assessment-approved": "2025-02-10", "monitoring-verified": "2025-03-01",
            "sustainability-monitored": "2025-03-01", "issuance-request": "2025-03-01"
          }
        }
        """,
        [
            new("jcm.attachment.missing", "attachments", input => input["attachments"]!.AsArray().RemoveAt(0)),
            new("jcm.attachment.missing", "attachments", input => input["attachments"]!.AsArray().RemoveAt(1)),
            new("jcm.attachment.wrong", "attachments", input => input["attachments"]!.AsArray().Add(1)),
            new("jcm.existing", "isFinancedByJapan", input => input["isFinancedByJapan"] = false),
            new("jcm.existing", "isFinancedByJapan", input => input.Remove("isFinancedByJapan")),
            new("jcm.report.missing", "documents", input => input["documents"]!.AsArray().RemoveAt(0)),
            new("jcm.report.missing", "documents", input => input["documents"]!.AsArray().RemoveAt(4)),
            .. Enumerable.Range(1, 3).Select(k =>
                new RuleCase("jcm.document.missing", "documents", input => input["documents"]!.AsArray().RemoveAt(k))),
            .. Enumerable.Range(0, 5).Where(k => k is not (1 or 4)).Select(k => new RuleCase("jcm.document.missing", "documents", input =>
            {
                input["request"] = "registration";
                input["status"] = "unregistered";
                input["steps"] = new JsonObject();
                input["documents"] = new JsonArray("registrationRequest", "designDocument", "validationReport", "sharingProportion", "assessmentReport");
                input["documents"]!.AsArray().RemoveAt(k);
            })),
            new("jcm.step.unknown", "steps.party", input => input["steps"]!["party"] = "2025-01-01"),
            new("jcm.step.skipped", "steps.assessment-approved", input => input["steps"]!.AsObject().Remove("assessment-report")),
            new("jcm.step.skipped", "steps.use-authorised", input => input["steps"]!["use-authorised"] = "2025-05-01"),
            new("jcm.step.order", "steps.issuance-request", input =>
            {
                input["steps"]!["monitoring-verified"] = "2025-02-28";
                input["steps"]!["issuance-request"] = "2025-02-28";
            }),
            new("jcm.step.order", "steps.assessment-approved", input => input["steps"]!["assessment-approved"] = "2025-01-09"),
        ]);
}

using System.Text.Json.Nodes;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

/// <summary>Two components with one round of a year; the first has 100.7 tonnes of which 0.7 are left to the next round.</summary>
internal static class ProgrammeIssuanceCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.ProgrammeIssuance,
        """
        {
          "activity": "agriculture", "programmeLastDay": "2043-12-31", "verifiedBy": "externalAssessor",
          "documents": ["issuanceRequestForm", "verificationReport"],
          "components": {
            "rayong": {
              "cumulativeNet": "1100.7 tCO2e", "alreadyIssued": 1000, "from": "2025-01-01", "to": "2025-12-31",
              "creditingFrom": "2024-01-01", "creditingTo": "2030-12-31", "documents": ["componentMonitoringReport"]
            },
            "trat": {
              "cumulativeNet": "250.6 tCO2e", "alreadyIssued": 0, "from": "2025-01-01", "to": "2025-12-31",
              "creditingFrom": "2025-01-01", "creditingTo": "2031-12-31", "documents": ["componentMonitoringReport"]
            }
          }
        }
        """,
        [
            new("programme.issuance.empty", "components", input => input["components"] = new JsonObject()),
            new("programme.issuance.already-issued", "components.trat.alreadyIssued", input => Trat(input)["alreadyIssued"] = -1),
            new("programme.issuance.order", "components.trat.to", input => Trat(input)["to"] = "2024-12-31"),
            new("programme.issuance.outside", "components.trat.from", input => Trat(input)["from"] = "2024-12-31"),
            new("programme.issuance.outside", "components.trat.to", input =>
            {
                Trat(input)["from"] = "2031-01-01";
                Trat(input)["to"] = "2032-01-01";
            }),
            new("programme.issuance.after-end", "components.trat.to", input =>
            {
                input["programmeLastDay"] = "2025-12-31";
                Trat(input)["to"] = "2026-01-01";
            }),
            new("programme.issuance.verifier", "verifiedBy", input => input["verifiedBy"] = "developer"),
            new("programme.issuance.document", "documents", input => input["documents"]!.AsArray().RemoveAt(0)),
            new("programme.issuance.document", "documents", input => input["documents"]!.AsArray().RemoveAt(1)),
            new("programme.issuance.component.document", "components.trat.documents", input => Trat(input)["documents"]!.AsArray().Clear()),
            new("programme.issuance.loss", "components.trat.cumulativeNet", input => Trat(input)["alreadyIssued"] = 251),
            new("programme.issuance.above-micro", "components.trat.cumulativeNet", input => Trat(input)["cumulativeNet"] = "1001 tCO2e"),
            new("programme.issuance.above-cap", "components", input => Trat(input)["cumulativeNet"] = "59901 tCO2e", "programme.issuance.above-micro"),
            new("scale.edges.activity", "edges", input => input["edges"] = "pReddPlus"),
        ]);

    private static JsonObject Trat(JsonObject input) => input["components"]!["trat"]!.AsObject();
}

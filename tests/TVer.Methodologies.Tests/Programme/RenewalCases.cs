using System.Text.Json.Nodes;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

/// <summary>A period that ends on 31 December 2030: the intention from 4 July to 1 November 2030, the request by 31 December 2031.</summary>
internal static class RenewalCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.Renewal,
        """
        {
          "standard": "standard", "activity": "energyEfficiency", "periodNumber": 1, "lastDay": "2030-12-31", "scale": "small",
          "intentionFiled": "2030-09-01", "requestFiled": "2031-03-01",
          "followsLaw": true, "followsGuideline": true, "followsMethodology": true, "isValidated": true,
          "designDocumentFollowsMethodology": true, "delivery": "online",
          "documents": ["requestForm", "designDocument", "validationReport", "coBenefitReport"]
        }
        """,
        [
            new("renewal.intention.early", "intentionFiled", input => input["intentionFiled"] = "2030-07-03"),
            new("renewal.intention.late", "intentionFiled", input => input["intentionFiled"] = "2030-11-02"),
            new("renewal.intention.missing", "intentionFiled", input => input.Remove("intentionFiled")),
            new("renewal.intention.missing", "intentionFiled", input =>
            {
                input.Remove("intentionFiled");
                input["asOf"] = "2030-11-02";
            }),
            new("renewal.intention.due", "intentionFiled", input =>
            {
                input.Remove("intentionFiled");
                input["asOf"] = "2030-11-01";
            }),
            new("renewal.request.early", "requestFiled", input => input["requestFiled"] = "2030-12-31"),
            new("renewal.request.late", "requestFiled", input => input["requestFiled"] = "2032-01-01"),
            new("renewal.request.missing", "requestFiled", input => input.Remove("requestFiled")),
            new("renewal.request.missing", "requestFiled", input =>
            {
                input.Remove("requestFiled");
                input["asOf"] = "2032-01-01";
            }),
            new("renewal.request.due", "requestFiled", input =>
            {
                input.Remove("requestFiled");
                input["asOf"] = "2031-12-31";
            }),
            new("renewal.request.order", "requestFiled", input => input["requestFiled"] = "2030-08-31", "renewal.request.early"),
            new("renewal.not-renewable", "periodNumber", input => input["periodNumber"] = 2),
            new("renewal.clause-24.not-in-force", "requestFiled", input =>
            {
                input["lastDay"] = "2023-09-01";
                input["intentionFiled"] = "2023-05-01";
                input["requestFiled"] = "2023-10-14";
            }),
            new("renewal.transitional.conflict", "isTransitional", input =>
            {
                input["lastDay"] = "2023-06-30";
                input["intentionFiled"] = "2022-01-01";
                input["requestFiled"] = "2566-09-30";
                input["isTransitional"] = true;
            }),
            new("renewal.transitional.late", "requestFiled", input =>
            {
                input["lastDay"] = "2023-06-30";
                input["intentionFiled"] = "2023-05-01";
                input["requestFiled"] = "2566-10-01";
                input["isTransitional"] = true;
            }, "renewal.transitional.conflict"),
            new("renewal.condition.law", "followsLaw", input => input["followsLaw"] = false),
            new("renewal.condition.guideline", "followsGuideline", input => input["followsGuideline"] = false),
            new("renewal.condition.methodology", "followsMethodology", input => input["followsMethodology"] = false),
            new("renewal.condition.validation", "isValidated", input => input["isValidated"] = false),
            new("renewal.condition.design-document", "designDocumentFollowsMethodology", input => input["designDocumentFollowsMethodology"] = false),
            new("renewal.non-permanence-risk", "hasNonPermanenceRisk", input =>
            {
                Premium(input);
                input.Remove("hasNonPermanenceRisk");
            }),
            new("renewal.document.missing", "documents", input => input["documents"]!.AsArray().RemoveAt(0)),
            new("renewal.document.missing", "documents", input => input["documents"]!.AsArray().RemoveAt(1)),
            new("renewal.document.missing", "documents", input => input["documents"]!.AsArray().RemoveAt(2)),
            new("renewal.document.missing", "documents", input => input["documents"]!.AsArray().RemoveAt(3)),
            new("renewal.document.missing", "documents", input => input["delivery"] = "post"),
            new("renewal.document.missing", "documents", input => input["delivery"] = "office"),
            new("renewal.document.missing", "documents", input =>
            {
                Premium(input);
                input["documents"]!.AsArray().RemoveAt(3);
            }),
            new("renewal.document.missing", "documents", input =>
            {
                Premium(input);
                input["documents"]!.AsArray().RemoveAt(4);
            }),
            new("renewal.document.not-asked", "documents", input => input["documents"]!.AsArray().Add("dataDevice")),
            new("renewal.document.not-asked", "documents", input =>
            {
                Premium(input);
                input["hasNonPermanenceRisk"] = false;
            }),
            new("scale.large-scale-criterion", "scale", input => input["scale"] = "large"),
        ]);

    /// <summary>The same renewal in the Premium programme, which meets every rule too.</summary>
    internal static void Premium(JsonObject input)
    {
        input["standard"] = "premium";
        input["hasNonPermanenceRisk"] = true;
        input["documents"] =
            new JsonArray("requestForm", "designDocument", "validationReport", "sustainabilityMonitoringReport", "nonPermanenceRiskReport");
    }
}

using System.Text.Json.Nodes;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

internal static class SustainabilityCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.Sustainability,
        """
        {
          "report": "assessment", "considersRights": true, "followsDomesticLaw": true, "followsInternationalLaw": true, "assessesLegality": true,
          "assessesLevel": true, "proposesManagement": true, "hasEnvironmentalMeasures": true, "hasSocialMeasures": true,
          "hasEconomicMeasures": true, "goals": [13, 15, 1, 8], "approvedByTgo": "2025-02-10", "requestedOn": "2025-02-10"
        }
        """,
        [
            new("jcm.safeguards.rights", "considersRights", input => input["considersRights"] = false),
            new("jcm.safeguards.domestic-law", "followsDomesticLaw", input => input["followsDomesticLaw"] = false),
            new("jcm.safeguards.international-law", "followsInternationalLaw", input => input["followsInternationalLaw"] = false),
            new("jcm.safeguards.step-1", "assessesLegality", input => input["assessesLegality"] = false),
            new("jcm.safeguards.step-2", "assessesLevel", input => input["assessesLevel"] = false),
            new("jcm.safeguards.step-3", "proposesManagement", input => input["proposesManagement"] = false),
            new("jcm.safeguards.measures", "hasEnvironmentalMeasures", input => input["hasEnvironmentalMeasures"] = false),
            new("jcm.safeguards.measures", "hasSocialMeasures", input => input["hasSocialMeasures"] = false),
            new("jcm.safeguards.measures", "hasEconomicMeasures", input => input["hasEconomicMeasures"] = false),
            new("jcm.goals.number", "goals[4]", input => input["goals"]!.AsArray().Add(18)),
            new("jcm.goals.number", "goals[4]", input => input["goals"]!.AsArray().Add(0)),
            new("jcm.goals.number", "goals[4]", input => input["goals"]!.AsArray().Add(15)),
            new("jcm.goals.too-few", "goals", input => input["goals"] = new JsonArray(13, 15)),
            new("jcm.goals.too-few", "goals", input =>
            {
                input["goals"] = new JsonArray(13, 15, 1);
                input["goalCount"] = "moreThanTwoBesidesClimate";
            }),
            new("jcm.goals.presentations", "goals", input => input["goals"] = new JsonArray(13, 15, 1)),
            new("jcm.report.approval", "approvedByTgo", input => input["approvedByTgo"] = "2025-02-11"),
            new("jcm.report.approval", "approvedByTgo", input => input.Remove("approvedByTgo")),
        ]);
}

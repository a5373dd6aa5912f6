using System.Text.Json.Nodes;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

internal static class MarksCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.Marks,
        """
        {
          "holder": "registered", "standard": "premium", "revokedOn": "2026-05-01",
          "uses": {
            "brochure": {
              "mark": "premium", "lastShown": "2026-04-30", "colours": ["#BD9B16", "#d4af37", "#000000"], "hasPrescribedForm": true,
              "isOwnScope": true, "isOwnActivity": true, "isHarmless": true, "isApartFromTradeSigns": true, "isKept": true,
              "followsOtherConditions": true
            }
          }
        }
        """,
        [
            new("marks.holder", "holder", input => input["holder"] = "none"),
            new("marks.standard", "uses.brochure.mark", input =>
            {
                Use(input)["mark"] = "standard";
                Use(input)["colours"] = new JsonArray("#c8da2e", "#0db0db", "#000000");
            }),
            new("marks.form", "uses.brochure.hasPrescribedForm", input => Use(input)["hasPrescribedForm"] = false),
            new("marks.colour", "uses.brochure.colours[0]", input => Use(input)["colours"]![0] = "#c8da2e"),
            new("marks.scope", "uses.brochure.isOwnScope", input => Use(input)["isOwnScope"] = false),
            new("marks.activity", "uses.brochure.isOwnActivity", input => Use(input)["isOwnActivity"] = false),
            new("marks.misleading", "uses.brochure.isHarmless", input => Use(input)["isHarmless"] = false),
            new("marks.trade-sign", "uses.brochure.isApartFromTradeSigns", input => Use(input)["isApartFromTradeSigns"] = false),
            new("marks.given-away", "uses.brochure.isKept", input => Use(input)["isKept"] = false),
            new("marks.other-conditions", "uses.brochure.followsOtherConditions", input => Use(input)["followsOtherConditions"] = false),
            new("marks.revoked", "uses.brochure.lastShown", input => Use(input)["lastShown"] = "2026-05-01"),
        ]);

    private static JsonObject Use(JsonObject input) => input["uses"]!["brochure"]!.AsObject();
}

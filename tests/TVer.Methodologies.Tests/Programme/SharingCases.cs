using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

/// <summary>1,000 tonnes in thirds: 333 each, and the tonne left over to the first name in ordinal order.</summary>
internal static class SharingCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.Sharing,
        """
        {
          "total": 1000,
          "parties": {
            "owner": { "side": "thailand", "share": "1/3" },
            "bank": { "side": "thailand", "share": "1/3" },
            "japan": { "side": "japan", "share": "1/3" }
          },
          "cancelledInThailand": 333, "recordedInJapan": 333, "recordedInThailand": 667
        }
        """,
        [
            new("jcm.sharing.total", "total", input => input["total"] = -1),
            new("jcm.sharing.sum", "parties", input => input["parties"]!["japan"]!["share"] = "33.3333333333 %"),
            new("jcm.sharing.side", "parties", input =>
            {
                input["parties"]!["japan"]!["side"] = "thailand";
                input["cancelledInThailand"] = 0;
                input["recordedInJapan"] = 0;
                input["recordedInThailand"] = 1000;
            }),
            new("jcm.sharing.cancelled", "cancelledInThailand", input => input["cancelledInThailand"] = 334),
            new("jcm.sharing.recorded-in-japan", "recordedInJapan", input => input["recordedInJapan"] = 332),
            new("jcm.sharing.recorded-in-thailand", "recordedInThailand", input => input["recordedInThailand"] = 666),
        ]);
}

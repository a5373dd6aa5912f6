using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

internal static class CreditingPeriodCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.CreditingPeriod,
        """
        {
          "standard": "standard", "activity": "agriculture", "startEvent": "finalDesignDocument", "startDate": "1 มกราคม 2567", "number": 1,
          "years": 7, "statedLastDay": "2030-12-31", "claimFrom": "2567-01-01", "claimTo": "2030-12-31", "asOf": "2030-12-31"
        }
        """,
        [
            new("crediting.length.differs", "years", input => input["years"] = 10),
            new("crediting.length.missing", "years", input =>
            {
                input["standard"] = "premium";
                input["lengthSource"] = "announcement";
                input.Remove("years");
            }),
            new("crediting.length.missing", "years", input =>
            {
                input["standard"] = "premium";
                input["lengthSource"] = "announcement";
                input["years"] = 0;
            }),
            new("crediting.length.source", "lengthSource", input => input["standard"] = "premium"),
            new("crediting.number", "number", input => input["number"] = 0),
            new("crediting.number", "number", input =>
            {
                input["activity"] = "transport";
                input["startEvent"] = "dayAfterLastPeriod";
                input["number"] = 3;
            }),
            new("crediting.start-event.agriculture", "startEvent", input => input["startEvent"] = "registration"),
            new("crediting.start-event.renewal", "startEvent", input => input["number"] = 2),
            new("crediting.start-event.renewal", "startEvent", input =>
            {
                input["startEvent"] = "dayAfterLastPeriod";
                input["startDate"] = "2023-12-31";
            }),
            new("crediting.start-source", "startSource", input =>
            {
                input["activity"] = "transport";
                input["startEvent"] = "registration";
            }),
            new("crediting.last-day", "statedLastDay", input => input["statedLastDay"] = "2031-01-01"),
            new("crediting.claim.order", "claimTo", input => input.Remove("claimTo")),
            new("crediting.claim.order", "claimTo", input =>
            {
                input["claimFrom"] = "2024-01-02";
                input["claimTo"] = "2024-01-01";
            }),
            new("crediting.claim.outside", "claimFrom", input => input["claimFrom"] = "2023-12-31"),
            new("crediting.claim.outside", "claimTo", input => input["claimTo"] = "2574-01-01"),
            new("crediting.expired", "asOf", input => input["asOf"] = "2031-01-01"),
        ]);
}

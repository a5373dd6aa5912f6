using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

internal static class CostCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.Costs,
        """
        {
          "price": "172 THB/tCO2e", "manDayRate": "15000 THB", "validationManDays": 3, "designDocument": "50000 THB", "otherCosts": "0 THB",
          "issuances": [
            { "credits": 2000, "verificationManDays": 4, "monitoringReport": "50000 THB", "otherCosts": "1000 THB" },
            { "credits": 9, "verificationManDays": 0, "monitoringReport": "0 THB", "otherCosts": "0 THB" }
          ]
        }
        """,
        [
            new("costs.unit", "price", input => input["price"] = "172 THB"),
            new("costs.unit", "manDayRate", input => input["manDayRate"] = "15000 THB/yr"),
            new("costs.unit", "designDocument", input => input["designDocument"] = "50000 kg"),
            new("costs.unit", "otherCosts", input => input["otherCosts"] = "0 %"),
            new("costs.unit", "issuances[0].monitoringReport", input => input["issuances"]![0]!["monitoringReport"] = "1 rai"),
            new("costs.negative", "price", input => input["price"] = "-0.01 THB/tCO2e"),
            new("costs.negative", "validationManDays", input => input["validationManDays"] = -1),
            new("costs.negative", "issuances[1].credits", input => input["issuances"]![1]!["credits"] = -1),
            new("costs.negative", "issuances[1].otherCosts", input => input["issuances"]![1]!["otherCosts"] = "-1 THB"),
            new("costs.fee.too-few-credits", "issuances[1].credits", input => input["feeOption"] = "reduced"),
            new("costs.man-days", "validationManDays", input => input["validationManDays"] = 4.5),
            new("costs.man-days", "issuances[0].verificationManDays", input => input["issuances"]![0]!["verificationManDays"] = 6),
            new("costs.loss", "", input => input["issuances"]![0]!["credits"] = 1000),
        ]);
}

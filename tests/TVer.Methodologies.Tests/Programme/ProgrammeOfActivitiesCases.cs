using System.Text.Json.Nodes;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

/// <summary>
/// A worked programme of orchards with five components: registered on 1 January B.E. 2567, it lives 20 years, to 31 December 2043, and its
/// components are micro scale.
/// </summary>
internal static class ProgrammeOfActivitiesCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.ProgrammeOfActivities,
        """
        {
          "activity": "agriculture", "registered": "1 มกราคม 2567", "methodology": "T-VER-S-METH-13-06 v02", "monitoringPlan": "plan 1",
          "validatedBy": "externalAssessor", "hasCreditAccount": true,
          "documents": ["programmeRequestForm", "programmeDesignDocument", "componentDesignDocument", "validationReport", "coBenefitReport"],
          "components": {
            "chanthaburi": {
              "activity": "agriculture", "methodology": "T-VER-S-METH-13-06 v02", "monitoringPlan": "plan 1",
              "size": { "annualEstimates": ["400 tCO2e", "1000 tCO2e"] }, "expectedPerYear": "1000 tCO2e", "periodNumber": 1, "creditingStart": "2024-01-01"
            },
            "rayong": {
              "activity": "agriculture", "methodology": "T-VER-S-METH-13-06 v02", "monitoringPlan": "plan 1",
              "size": { "annualEstimates": ["950 tCO2e"] }, "expectedPerYear": "950 tCO2e", "addedOn": "2025-06-01", "periodNumber": 1, "creditingStart": "2025-07-01",
              "checkedBy": "tgoOfficer", "documents": ["componentRequestForm", "componentDesignDocument", "coBenefitReport"]
            },
            "trat": {
              "activity": "agriculture", "methodology": "T-VER-S-METH-13-06 v02", "monitoringPlan": "plan 1",
              "size": { "annualEstimates": ["800 tCO2e"] }, "expectedPerYear": "800 tCO2e", "addedOn": "2026-02-28", "periodNumber": 1, "creditingStart": "2026-03-01",
              "checkedBy": "tgoOfficer", "documents": ["componentRequestForm", "componentDesignDocument", "coBenefitReport"]
            },
            "chumphon": {
              "activity": "agriculture", "methodology": "T-VER-S-METH-13-06 v02", "monitoringPlan": "plan 1",
              "size": { "annualEstimates": ["999.5 tCO2e"] }, "expectedPerYear": "999.5 tCO2e", "addedOn": "2028-02-29", "periodNumber": 1, "creditingStart": "2028-02-29",
              "checkedBy": "tgoOfficer", "documents": ["componentRequestForm", "componentDesignDocument", "coBenefitReport"]
            },
            "songkhla": {
              "activity": "agriculture", "methodology": "T-VER-S-METH-13-06 v02", "monitoringPlan": "plan 1",
              "size": { "annualEstimates": ["10 tCO2e"] }, "expectedPerYear": "10 tCO2e", "addedOn": "2035-12-31", "periodNumber": 1, "creditingStart": "2037-01-01",
              "checkedBy": "tgoOfficer", "documents": ["componentRequestForm", "componentDesignDocument", "coBenefitReport"]
            }
          }
        }
        """,
        [
            .. ComponentCases("chanthaburi"),
            .. ComponentCases("rayong"),
            .. ComponentCases("trat"),
            .. ComponentCases("chumphon"),
            .. ComponentCases("songkhla"),
            .. AddedCases("rayong"),
            .. AddedCases("trat"),
            .. AddedCases("chumphon"),
            .. AddedCases("songkhla"),
            new("programme.cap", "components", input => Component(input, "songkhla")["expectedPerYear"] = "56250.500001 tCO2e"),
            new("programme.component.cut-short", "components.songkhla.creditingStart", input =>
                Component(input, "songkhla")["creditingStart"] = "2037-01-02"),
            new("programme.component.period-number", "components.trat.periodNumber", input =>
            {
                input["activity"] = "transport";
                Component(input, "trat")["periodNumber"] = 3;
                foreach ((_, JsonNode? component) in input["components"]!.AsObject())
                {
                    component!["activity"] = "transport";
                }

                Component(input, "songkhla")["addedOn"] = "2025-01-01";
                Component(input, "songkhla")["creditingStart"] = "2025-01-01";
            }),
            new("programme.first-component", "components", input => input["components"]!.AsObject().Remove("chanthaburi")),
            new("programme.first-component", "components", input => Component(input, "rayong").Remove("addedOn")),
            new("programme.validator", "validatedBy", input => input["validatedBy"] = "tgoOfficer"),
            new("programme.account", "hasCreditAccount", input => input["hasCreditAccount"] = false),
            .. Enumerable.Range(0, 5).Select(k =>
                new RuleCase("programme.document", "documents", input => input["documents"]!.AsArray().RemoveAt(k))),
            new("scale.edges.activity", "edges", input => input["edges"] = "pReddPlus"),
            new("scale.size.unit", "components.rayong.size.annualEnergySavings[0]", input =>
            {
                input["activity"] = "energyEfficiency";
                foreach ((_, JsonNode? component) in input["components"]!.AsObject())
                {
                    component!["activity"] = "energyEfficiency";
                    component["size"] = new JsonObject { ["annualEnergySavings"] = new JsonArray("2 GWh/yr") };
                }

                Component(input, "songkhla")["addedOn"] = "2025-01-01";
                Component(input, "songkhla")["creditingStart"] = "2025-01-01";
                Component(input, "rayong")["size"] = new JsonObject { ["annualEnergySavings"] = new JsonArray("2 GWh") };
            }),
        ]);

    internal static JsonObject Component(JsonObject input, string name) => input["components"]![name]!.AsObject();

    /// <summary>What any component can break.</summary>
    private static IEnumerable<RuleCase> ComponentCases(string name) =>
    [
        new("programme.component.activity", $"components.{name}.activity", input => Component(input, name)["activity"] = "forestry"),
        new("programme.component.methodology", $"components.{name}.methodology", input => Component(input, name)["methodology"] = "T-VER-S-METH-13-06 v01"),
        new("programme.component.monitoring-plan", $"components.{name}.monitoringPlan", input => Component(input, name)["monitoringPlan"] = "plan 2"),
        new("programme.component.scale", $"components.{name}.size", input =>
            Component(input, name)["size"]!["annualEstimates"] = new JsonArray("500 tCO2e", "1000.000001 tCO2e")),
        new("programme.component.estimate", $"components.{name}.expectedPerYear", input => Component(input, name)["expectedPerYear"] = "-1 tCO2e"),
        new("programme.component.starts-before", $"components.{name}.creditingStart", input => Component(input, name)["creditingStart"] = "2023-12-31"),
        new("programme.component.starts-after", $"components.{name}.creditingStart", input => Component(input, name)["creditingStart"] = "2044-01-01"),
        new("programme.component.period-number", $"components.{name}.periodNumber", input => Component(input, name)["periodNumber"] = 0),
        new("scale.size.missing", $"components.{name}.size", input => Component(input, name)["size"] = new JsonObject()),
        new("scale.size.measure", $"components.{name}.size.installedCapacity", input => Component(input, name)["size"]!["installedCapacity"] = "1 MW"),
    ];

    /// <summary>What only a component added later can break.</summary>
    private static IEnumerable<RuleCase> AddedCases(string name) =>
    [
        new("programme.component.added-outside", $"components.{name}.addedOn", input => Component(input, name)["addedOn"] = "2023-12-31"),
        new("programme.component.added-outside", $"components.{name}.addedOn", input => Component(input, name)["addedOn"] = "2044-01-01"),
        new("programme.component.checker", $"components.{name}.checkedBy", input => Component(input, name)["checkedBy"] = "externalAssessor"),
        new("programme.component.checker", $"components.{name}.checkedBy", input => Component(input, name).Remove("checkedBy")),
        .. Enumerable.Range(0, 3).Select(k => new RuleCase(
            "programme.component.document", $"components.{name}.documents", input => Component(input, name)["documents"]!.AsArray().RemoveAt(k))),
    ];
}

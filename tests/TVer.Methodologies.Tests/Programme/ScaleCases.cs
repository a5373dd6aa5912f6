using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

internal static class ScaleCases
{
    public static RuleCases All { get; } = new(
        ProgrammeCatalogue.Scale,
        """{ "activity": "forestry", "size": { "annualEstimates": ["900 tCO2e", "2500 tCO2e", "1200 tCO2e"] } }""",
        [
            new("scale.size.missing", "size", input => input["size"]!.AsObject().Remove("annualEstimates")),
            new("scale.size.missing", "size", input => input["size"]!["annualEstimates"]!.AsArray().Clear()),
            new("scale.size.measure", "size.installedCapacity", input => input["size"]!["installedCapacity"] = "3 MW"),
            new("scale.size.measure", "size.annualEstimates", input => input["activity"] = "renewableEnergy"),
            new("scale.size.unit", "size.annualEnergySavings[0]", input =>
            {
                input["activity"] = "energyEfficiency";
                input["size"] = new System.Text.Json.Nodes.JsonObject { ["annualEnergySavings"] = new System.Text.Json.Nodes.JsonArray("5 GWh") };
            }),
            new("scale.edges.activity", "edges", input =>
            {
                input["activity"] = "agriculture";
                input["edges"] = "pReddPlus";
            }),
            new("scale.edges.differ", "size.annualEstimates", input => input["size"]!["annualEstimates"] = new System.Text.Json.Nodes.JsonArray("900 tCO2e", "1000 tCO2e")),
            new("scale.large-scale-criterion", "size", input => input["size"]!["annualEstimates"]![1] = "16000.000001 tCO2e"),
        ]);
}

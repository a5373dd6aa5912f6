using System.Globalization;
using TVer.Methodologies.Forestry.Tools;
using TVer.Methodologies.Tests.Forestry.Afforestation;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>One valid input of each tool as a consultant would write it, with the number that it gives and one fault in it.</summary>
/// <param name="Code">The tool.</param>
/// <param name="Json">The input.</param>
/// <param name="Expected">The first value: the derived examples of the sheet of facts.</param>
/// <param name="Was">A text of the input …</param>
/// <param name="Becomes">… that is wrong like this,</param>
/// <param name="Finding">gives this finding</param>
/// <param name="Path">at this place.</param>
internal sealed record ForestryToolCase(string Code, string Json, double Expected, string Was, string Becomes, string Finding, string Path)
{
    private static readonly string Earlier = ForestryToolCatalogue.TreeStock.Write(FieldProjects.TwoInventories.Trees["2024"]);
    private static readonly string Later = ForestryToolCatalogue.TreeStock.Write(FieldProjects.TwoInventories.Trees["2029"]);

    public static readonly IReadOnlyList<ForestryToolCase> All =
    [
        new("tree-stock", Later, FieldProjects.LaterStock, "\"750 rai\"", "\"0 rai\"", "trees.area", "strata.a.area"),
        new(
            "tree-change", $$"""{"earlier": {{Earlier}}, "later": {{Later}}, "arePlotsTheSame": true}""", FieldProjects.Change,
            "2029-01-01", "2023-12-31", "trees.change.dates", "later.date"),
        new(
            "tree-update", """{ "earlier": "1000 ± 60 tCO2e", "change": "250 ± 25 tCO2e" }""", 1250,
            "250 ±", "-1001 ±", "trees.update.negative", "change"),
        new(
            "crown-cover",
            """
            {
              "land": {
                "nationalThreshold": "30 %",
                "strata": { "fallow": { "area": "100 ha", "crownCover": "5 %", "forestGrowth": "3 t d.m./ha/yr" } }
              },
              "firstYear": 1, "lastYear": 5
            }
            """,
            161.5625, "\"5 %\"", "\"6 %\"", "trees.crown-cover", "land.strata"),
        new(
            "growth",
            """
            {
              "plan": {
                "tables": { "teak": { "source": "yield table", "points": [
                  { "age": "0 yr", "stock": "0 tCO2e/rai" }, { "age": "1 yr", "stock": "2 tCO2e/rai" }, { "age": "5 yr", "stock": "12 tCO2e/rai" }
                ] } },
                "strata": { "east": { "area": "1000 rai", "table": "teak", "plantingYear": 1 } }
              },
              "firstYear": 1, "lastYear": 5
            }
            """,
            12_000, "\"lastYear\": 5", "\"lastYear\": 6", "trees.growth.age", "plan.strata.east"),
        new(
            "tree-counting",
            """{ "plots": { "north": { "area": "30 rai", "trees": 1000, "age": "3.49 yr" }, "south": { "area": "12 rai", "trees": 200, "age": "2 yr" } } }""",
            36.955, "\"30 rai\"", "\"30.001 rai\"", "trees.count.plot-area", "plots.north.area"),
        new(
            "soil-survey",
            """
            {
              "strata": { "north": { "profiles": {
                "p1": { "layers": [ { "bulkDensity": "1.35 g/cm3", "organicCarbon": "1.2 %", "coarseFragments": "5 %", "depth": "30 cm" } ] },
                "p2": { "layers": [ { "bulkDensity": "1.35 g/cm3", "organicCarbon": "1.0 %", "coarseFragments": "5 %", "depth": "30 cm" } ] }
              } } }
            }
            """,
            24.8292, "\"1.2 %\"", "\"60.1 %\"", "soil.survey.values", "strata.north.profiles.p1.layers[0]"),
        new(
            "dead-wood",
            """
            {
              "strata": { "one": { "area": "2 rai", "plots": { "p1": {
                "area": "1 rai",
                "species": { "teak": { "rootToShoot": "0 %", "standing": [ { "loss": "smallBranches", "biomass": "1 t d.m." } ] } },
                "litter": { "frameArea": "0.5 m2", "wetMass": "3.2 kg", "dryShare": "40 %" }
              } } } }
            }
            """,
            2 * 1.4666666666666666, "\"40 %\"", "\"140 %\"", "tool.share", "strata.one.plots.p1.litter.dryShare"),
        new(
            "soil",
            """
            {
              "plan": {
                "strata": { "field": {
                  "area": "100 ha", "climate": "tropicalMoist", "soil": "lowActivityClay", "disturbedShare": "5 %", "preparationYear": 1,
                  "management": { "cropland": { "cultivatedFor": "30 yr", "tillage": "full", "input": "low" } }
                } },
                "noWetland": { "isMet": true, "source": "map" }, "noOrganicSoil": { "isMet": true, "source": "map" },
                "litterStays": { "isMet": true, "source": "plan" }, "disturbedOnce": { "isMet": true, "source": "plan" },
                "plantedWithinYear": { "isMet": true, "source": "plan" }
              },
              "firstYear": 1, "lastYear": 5
            }
            """,
            1_173.3333333333333, "\"30 yr\"", "\"20 yr\"", "soil.cropland.twenty-years", "strata.field.management.cropland.cultivatedFor"),
        new(
            "burning",
            """
            {
              "land": "redd",
              "events": {
                "projectArea": "1000 rai",
                "potentials": {
                  "methane": "28 kgCO2e/kg CH4", "nitrousOxide": "265 kgCO2e/kg N2O", "set": { "name": "AR5", "version": "1", "source": "IPCC" }
                },
                "forestFires": { "may": { "year": 3, "area": "10 ha", "biome": "tropical", "meanAge": "18 yr", "trees": "100 t d.m./ha" } }
              }
            }
            """,
            77.888, "\"10 ha\"", "\"1001 rai\"", "burning.area", "forestFires"),
        new(
            "displacement",
            """
            {
              "noWetlandDrained": { "isMet": true, "source": "map" },
              "activities": { "rice": {
                "area": "20 ha", "trees": "30 t d.m./ha", "shrubs": "5 t d.m./ha",
                "soil": {
                  "climate": "tropicalMoist", "soil": "lowActivityClay", "before": { "isNativeVegetation": true },
                  "after": { "cropland": { "cultivatedFor": "30 yr", "tillage": "full", "input": "medium" } }
                }
              } }
            }
            """,
            3_455.283333333333, "\"20 ha\"", "\"-1 ha\"", "tool.negative", "activities.rice.area"),
        new(
            "sample-size",
            """
            {
              "plotArea": "0.25 ha", "form": "largeArea",
              "strata": {
                "one": { "area": "3400 ha", "mean": "126.8 t d.m./ha", "variation": "20.7 %" },
                "two": { "area": "900 ha", "mean": "85 t d.m./ha", "variation": "18.42 %" },
                "three": { "area": "700 ha", "mean": "102.2 t d.m./ha", "variation": "8.02 %" }
              }
            }
            """,
            12.26, "\"20.7 %\"", "\"0 %\"", "plots.value", "strata.one.variation"),
        new(
            "significance",
            """{ "sources": { "a": "60 tCO2e", "b": "25 tCO2e", "c": "10 tCO2e", "d": "4 tCO2e", "e": "1 tCO2e" }, "netRemoval": "200 tCO2e" }""",
            0.01, "\"60 tCO2e\"", "\"-1 tCO2e\"", "significance.negative", "sources.a"),
    ];

    public double Tolerance => Code == "sample-size" ? 5e-3 : 1e-9 * Math.Abs(Expected);

    public static ForestryToolCase Of(string code) => All.Single(one => one.Code == code);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}: {Expected}");
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>Fires and displaced agriculture of an afforestation project as field data.</summary>
public class AfforestationFieldDataTests
{
    /// <summary>No announcement of TGO with confirmed dates is at hand: said of every project with fires.</summary>
    private const string Chosen = "factors.potentials-chosen";

    private static readonly IMethodology<AfforestationProject> Methodology = AfforestationMethodology.Version01;

    /// <summary>62.5 rai of 1,000 are 6.25 %: the fire of the derived example counts with 77.888 t; a tenth of AR-TOOL15's leaves 345.528333 t.</summary>
    [Fact]
    public void The_amounts_are_those_of_the_tools()
    {
        Statement statement = Methodology.Calculate(Project(Fires(62.5)));

        Assert.Equal(Chosen, Assert.Single(statement.Findings).Code);
        Near(77.888, Assert.Single(statement.Trail.Find("GHG_AR,Burning,t")).Value);
        Near(83.15083333333333, Assert.Single(statement.Trail.Find("LK_AR,t")).Value);
        Near(5000 - 77.888 - 83.15083333333333, statement.Periods[0].Net.Value);
        Assert.Contains(statement.Interpretations, use => use.ToString() == "burning.trigger: at-least-5-percent");
        Assert.Equal("gwp-ar5", Assert.Single(statement.FactorSets).Name);
        Assert.Equal(statement.Receipt, Methodology.CalculateJson(Methodology.Write(Project(Fires(62.5)))).Receipt);
        Assert.Equal([], statement.Trail.Steps.GroupBy(step => (step.Symbol!.Text, step.At)).Where(group => group.Count() > 1).Select(group => group.Key.ToString()));
    }

    /// <summary>The tool counts fires of at least 5 % of the project: here the land decides, on land under REDD every fire would count.</summary>
    [Theory]
    [InlineData(50, 50 * 77.888 / 62.5)]
    [InlineData(49.9, 0)]
    public void The_trigger_of_the_tool_holds(double rai, double expected) =>
        Near(expected, Assert.Single(Methodology.Calculate(Project(Fires(rai))).Trail.Find("GHG_AR,Burning,t")).Value);

    [Fact]
    public void A_larger_project_area_would_hide_a_fire()
    {
        Finding found = Assert.Single(Methodology.Calculate(Project(Fires(62.5) with { ProjectArea = Area.FromRai(2000) })).Findings, finding => finding.Code != Chosen);
        Assert.Equal(("field-data.fire-land", "fieldData.fires.ridge.projectArea"), (found.Code, found.Path));
    }

    [Fact]
    public void Zero_before_the_first_verification_is_for_the_first_round_only()
    {
        AfforestationProject project = Project(Fires(62.5) with { IsBeforeFirstVerification = true });
        Statement first = Methodology.Calculate(project);
        Near(5000 - 83.15083333333333, first.Periods[0].Net.Value);
        Assert.Contains(first.Interpretations, use => use.ToString() == "burning.first-verification: zero");

        BurningEvents later = project.FieldData.Fires["ridge"] with
        {
            ForestFires = new Dictionary<string, ForestFire> { ["f"] = project.FieldData.Fires["ridge"].ForestFires["f"] with { Year = 2 } },
        };
        AfforestationRound land = project.Rounds[0].Land;
        Statement second = Methodology.Calculate(project with
        {
            FieldData = project.FieldData with { Fires = new Dictionary<string, BurningEvents> { ["ridge"] = later } },
            Rounds =
            [
                project.Rounds[0] with { Land = land with { Burning = AfforestationProjects.Tonnes(0) } },
                new AfforestationMonitoringRound { FirstYear = 2, LastYear = 2, Land = land with { Displacement = AfforestationProjects.Tonnes(0) } },
            ],
        });
        Assert.Equal("field-data.fire-verification", Assert.Single(second.Findings, finding => finding.Severity == Severity.Error).Code);
    }

    [Fact]
    public void Unknown_and_unused_field_data_are_found()
    {
        AfforestationProject project = Project(Fires(62.5));
        AfforestationRound land = project.Rounds[0].Land;
        Statement statement = Methodology.Calculate(project with { Rounds = [project.Rounds[0] with { Land = land with { Burning = RoundAmount.FromFieldData("valley") } }] });

        Assert.Equal(
            ["factors.potentials-chosen fieldData.fires.ridge.potentials.set", "field-data.unknown rounds[0].land.burning", "field-data.unused fieldData.fires.ridge"],
            statement.Findings.Select(finding => $"{finding.Code} {finding.Path}").Order(StringComparer.Ordinal));
        Assert.Empty(statement.Periods);
    }

    private static AfforestationProject Project(BurningEvents fires) =>
        AfforestationProjects.Of(AfforestationProjects.Round(5000) with
        {
            Burning = RoundAmount.FromFieldData("ridge"),
            Displacement = RoundAmount.FromFieldData("cattle"),
        }) with
        {
            FieldData = new FieldData
            {
                Fires = new Dictionary<string, BurningEvents> { ["ridge"] = fires },
                Displaced = new Dictionary<string, DisplacedActivities>
                {
                    ["cattle"] = new()
                    {
                        NoWetlandDrained = Declaration.Met(AfforestationProjects.Evidence),
                        Activities = new Dictionary<string, DisplacedActivity>
                        {
                            ["cattle"] = new()
                            {
                                Area = Area.FromHectares(1),
                                Trees = BiomassDensity.FromTonnesPerHectare(30),
                                Shrubs = BiomassDensity.FromTonnesPerHectare(5),
                                ReceivesGrazingOnly = Declaration.Met(AfforestationProjects.Evidence),
                            },
                        },
                    },
                },
            },
        };

    private static BurningEvents Fires(double rai) => new()
    {
        ProjectArea = Area.FromRai(1000),
        Potentials = GlobalWarmingPotentials.From(FactorTables.Find("gwp-ar5")),
        ForestFires = new Dictionary<string, ForestFire>
        {
            ["f"] = new()
            {
                Year = 1,
                Area = Area.FromRai(rai),
                Biome = BurningBiome.Tropical,
                MeanAge = Duration.FromYears(18),
                Trees = BiomassDensity.FromTonnesPerRai(16),
            },
        },
    };
}

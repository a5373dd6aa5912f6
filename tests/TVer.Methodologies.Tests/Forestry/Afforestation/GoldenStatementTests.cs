using System.Globalization;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using static TVer.Methodologies.Tests.Forestry.Afforestation.AfforestationProjects;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>The complete statement of one project, as it was: a number that changes is a breaking change.</summary>
public class GoldenStatementTests
{
    [Fact]
    public void The_statement_of_afforestation_is_as_it_was()
    {
        AfforestationRound first = Round(4_200, 504, 120, 18) with
        {
            ProjectChange = new PoolChanges { Tree = Tonnes(4_200, 504), Litter = Tonnes(61.5, 9), Soil = Tonnes(-761.024) },
            BaselineChange = new PoolChanges { Tree = Tonnes(120, 18), Litter = Tonnes(2), Soil = Tonnes(4) },
            Burning = Tonnes(77.888),
            Displacement = Tonnes(345.5),
            Fuels = Diesel,
        };
        AfforestationRound second = first with
        {
            ProjectChange = new PoolChanges { Tree = Tonnes(5_100.25, 400), Litter = Tonnes(70, 7), Soil = Tonnes(293.333333333333) },
            Burning = Tonnes(0),
            Displacement = Tonnes(0),
        };
        AfforestationProject project = Of(first, second) with { Pools = [OptionalPool.Litter, OptionalPool.Soil], Note = "golden" };
        Statement statement = AfforestationMethodology.Version01.Calculate(project);

        IEnumerable<string> exact = statement.Trail.Steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Symbol!.Text} [{step.At}] = {step.Value:R}"));
        Golden.AssertMatches(
            "Golden/afforestation.txt", StatementText.Write(statement, compareReadings: true) + "\nEvery step\n" + string.Join('\n', exact));
        Golden.AssertMatches("Golden/afforestation.json", AfforestationMethodology.Version01.Write(project));
    }
}

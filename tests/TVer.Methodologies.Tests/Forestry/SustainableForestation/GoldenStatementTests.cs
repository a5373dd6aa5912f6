using System.Globalization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.SustainableForestation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.SustainableForestation;

/// <summary>Complete statements, as they were: a number that changes is a breaking change.</summary>
public class GoldenStatementTests
{
    private static readonly IMethodology<SustainableForestationProject> Methodology = SustainableForestationMethodology.Version02;

    [Fact]
    public void The_statement_of_stocks_given_as_numbers_is_as_it_was()
    {
        SustainableForestationProject project = SustainableForestationTests.Of(500, 1500.4, 2100.9) with { Note = "golden" };
        AssertAsItWas("numbers", project with
        {
            BaselineStock = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(500), CarbonDioxideEquivalent.FromTonnes(40), "survey 2025"),
        });
    }

    [Fact]
    public void The_statement_of_a_project_that_burnt_is_as_it_was() =>
        AssertAsItWas("fire", SustainableForestationTests.Fire(SustainableForestationTests.Crown));

    internal static void AssertAsItWas(string name, SustainableForestationProject project)
    {
        Statement statement = Methodology.Calculate(project);
        IEnumerable<string> exact = statement.Trail.Steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Symbol!.Text} [{step.At}] = {step.Value:R}"));
        Golden.AssertMatches(
            $"Golden/{name}.txt", $"{StatementText.Write(statement)}\nEvery step\n{string.Join('\n', exact)}");
        Golden.AssertMatches($"Golden/{name}.json", Methodology.Write(project));
    }
}

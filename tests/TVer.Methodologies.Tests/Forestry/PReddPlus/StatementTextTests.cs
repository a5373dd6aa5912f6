using System.Runtime.CompilerServices;
using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>The example that the README calculates, as a reader sees it.</summary>
public class StatementTextTests
{
    [Theory]
    [InlineData(Language.English, "Golden/p-redd-plus-example.en.txt")]
    [InlineData(Language.Thai, "Golden/p-redd-plus-example.th.txt")]
    public void The_example_reads_as_it_did(Language language, string file) =>
        Golden.AssertMatches(file, StatementText.Write(PReddPlusMethodology.Version02.CalculateJson(Example()), language, compareReadings: true));

    [Fact]
    public void A_project_with_an_error_says_that_there_are_no_credits()
    {
        string json = Example().Replace("\"crownCover\": \"30 %\"", "\"crownCover\": \"29 %\"", StringComparison.Ordinal);

        string text = StatementText.Write(PReddPlusMethodology.Version02.CalculateJson(json));

        Assert.Contains("No credits", text, StringComparison.Ordinal);
        Assert.Contains("predd.forest.crown-cover", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Net result", text, StringComparison.Ordinal);
    }

    private static string Example([CallerFilePath] string thisFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../../samples/data/p-redd-plus-example.json"));
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests;

/// <summary>The receipt binds the result to the numbers, the methodology and the readings, and to nothing else.</summary>
public class ReceiptTests
{
    private static readonly IMethodology<PReddPlusProject> Methodology = PReddPlusMethodology.Version02;
    private static readonly PReddPlusProject Project = Projects.Simple(2);
    private static readonly string Receipt = Of(Project);

    [Fact]
    public void The_order_of_named_members_does_not_change_it() => Assert.Equal(
        Receipt,
        Of(Project with
        {
            Strata = Project.Strata.Reverse().ToDictionary(),
            Rounds = [.. Project.Rounds.Select(round => round with { Strata = round.Strata.Reverse().ToDictionary() })],
        }));

    [Fact]
    public void The_unit_in_which_a_number_was_entered_does_not_change_it()
    {
        string json = Methodology.Write(Project);
        Assert.Contains("\"2000 rai\"", json, StringComparison.Ordinal);

        Assert.Equal(Receipt, Methodology.CalculateJson(json.Replace("\"2000 rai\"", "\"320 ha\"", StringComparison.Ordinal)).Receipt);
        Assert.Equal(Receipt, Methodology.CalculateJson(json.Replace("\"2000 rai\"", "\"3200000 m2\"", StringComparison.Ordinal)).Receipt);
    }

    [Fact]
    public void A_source_of_a_number_and_of_an_answer_does_not_change_it_whether_it_is_another_or_none()
    {
        Assert.Equal(Receipt, Of(WithStock(Estimate.Of(CarbonDensity.FromTonnesPerRai(100), source: "another survey"))));
        Assert.Equal(Receipt, Of(WithStock(CarbonDensity.FromTonnesPerRai(100))));
        Assert.Equal(Receipt, Of(WithRights(new Declaration(true, "another deed"))));
    }

    [Fact]
    public void Any_number_and_any_answer_changes_it()
    {
        string[] others =
        [
            Of(WithStock(CarbonDensity.FromTonnesPerRai(100.00000000000001))),
            Of(WithStock(Estimate.Of(CarbonDensity.FromTonnesPerRai(100), CarbonDensity.FromTonnesPerRai(1)))),
            Of(WithRights(Declaration.NotMet)),
            Of(Project with { StartDate = Project.StartDate.AddDays(1) }),
            Of(Project with { Crediting = Project.Crediting with { BufferShare = Ratio.FromPercent(21) } }),
            Of(Project with { Rounds = [Project.Rounds[0]] }),
            Of(Project with { Rounds = [Project.Rounds[0], Project.Rounds[1] with { Burning = CarbonDioxideEquivalent.FromTonnes(1) }] }),
        ];

        Assert.DoesNotContain(Receipt, others);
        Assert.Equal(others.Length, others.Distinct().Count());
    }

    [Fact]
    public void A_reading_changes_it() => Assert.NotEqual(
        Receipt, Of(Project with { Readings = new PReddPlusReadings { Rate = RateReading.UnweightedMean } }));

    [Fact]
    public void A_stratum_that_a_user_named_like_a_remark_stays_in_it()
    {
        Assert.NotEqual(WithStratum("note", 5), WithStratum("note", 6));
        Assert.NotEqual(WithStratum("source", 5), WithStratum("source", 6));
    }

    private static string WithStratum(string name, double stock) => Of(Project with
    {
        Strata = new Dictionary<string, Stratum>(Project.Strata) { [name] = Projects.Cleared(stock) },
    });

    private static PReddPlusProject WithStock(Estimate<CarbonDensity> stock) => Project with
    {
        Strata = new Dictionary<string, Stratum>(Project.Strata)
        {
            ["dense"] = Project.Strata["dense"] with { BaselineStock = new CarbonPools { Tree = stock } },
        },
    };

    private static PReddPlusProject WithRights(Declaration rights) => Project with { Applicability = Project.Applicability with { LandUseRights = rights } };

    private static string Of(PReddPlusProject project) => Methodology.Calculate(project).Receipt;
}

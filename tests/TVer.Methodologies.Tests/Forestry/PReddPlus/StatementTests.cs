using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

public class StatementTests
{
    private static readonly IMethodology<PReddPlusProject> Methodology = PReddPlusMethodology.Version02;

    [Fact]
    public void A_year_of_the_simple_project_gives_400_tonnes()
    {
        Statement statement = Methodology.Calculate(Projects.Simple());

        Assert.Equal([], statement.Findings.Where(finding => finding.Severity == Severity.Error));
        Assert.Equal(400, statement.NetTotal);
        Assert.Equal(400, statement.IssuedTotal);
        Assert.Equal(320, statement.IssuableTotal);
    }

    [Fact]
    public void The_project_reads_back_from_its_own_json()
    {
        string json = Methodology.Write(Projects.Simple(2));

        Statement fromJson = Methodology.CalculateJson(json);

        Assert.Equal(Methodology.Calculate(Projects.Simple(2)).Receipt, fromJson.Receipt);
        Assert.Equal(json, Methodology.Write(Methodology.Read(json)));
    }

    [Fact]
    public void The_trail_explains_the_first_year()
    {
        Statement statement = Methodology.Calculate(Projects.Simple());

        Quantity emission = Assert.Single(statement.Trail.Find("ΔC_REDD,BSL,i,t"));
        Assert.Equal(400, emission.Value);
        Assert.Contains("ΔC(1→2) [dense→cleared] × ARC [dense→cleared, 2023] × A_REDD,i [dense, 1]", Trail.Describe(emission), StringComparison.Ordinal);
        Assert.Contains("40 × 0.005 × 2000", Trail.Describe(emission), StringComparison.Ordinal);
    }
}

using System.Globalization;
using System.Text;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>Whole statements as checked-in files: findings, results, interpretations, receipt and every named quantity of the trail.</summary>
public class GoldenTests
{
    private static readonly Declaration Met = Declaration.Met(Projects.Evidence);

    [Fact]
    public void Simple_project() => Golden.AssertMatches("Golden/simple.txt", Told(Projects.Simple(3)));

    [Fact]
    public void Redd_with_afforestation_under_uncertainty() => Golden.AssertMatches("Golden/redd-with-afforestation.txt", Told(Uncertain()));

    [Fact]
    public void Monitored_rounds_with_a_loss() => Golden.AssertMatches("Golden/monitored-with-loss.txt", Told(Losing()));

    [Fact]
    public void Project_in_hectares() => Golden.AssertMatches("Golden/hectares.txt", Told(InHectares()));

    private static PReddPlusProject Uncertain() => Projects.Full() with
    {
        Pools = new OptionalPools { Afforestation = [OptionalPool.Soil] },
        LargestEstimatedYear = Estimate.Of(EmissionRate.FromTonnesPerYear(16_001), source: Projects.Evidence),
        Additionality = new AdditionalityAnalysis { BarrierAnalysis = Met, AllSteps = Met },
        Enhancement = new EnhancementClaim { IsClaimed = true, IsSignificant = Met, IsDueToProject = Met },
        Strata = new Dictionary<string, Stratum>
        {
            ["dense"] = Projects.Dense(2000, 100) with { BaselineStock = Projects.Pools(100, 6), TransitionTime = Duration.FromYears(8) },
            ["cleared"] = Projects.Cleared(60) with { BaselineStock = Projects.Pools(60, 9) },
        },
        Rounds = [.. new[] { 1, 2 }.Select(year => Projects.FullRound(year) with
        {
            Strata = new Dictionary<string, StratumState>
            {
                ["dense"] = new() { Area = Area.FromRai(2000), Stock = Projects.Pools(100 + (9 * year), 6) },
                ["cleared"] = new() { Area = Area.FromRai(0), Stock = Projects.Pools(60, 9) },
            },
            Afforestation = Projects.FullRound(year).Afforestation! with
            {
                ProjectChange = new() { Tree = Projects.Tonnes(500, 60), Soil = Projects.Tonnes(20) },
                BaselineChange = new() { Tree = Projects.Tonnes(40, 10), Soil = Projects.Tonnes(year == 1 ? 3 : -3) },
                Fuels = new Dictionary<string, FuelUse> { ["diesel"] = Projects.Diesel(12) },
            },
        })],
    };

    private static PReddPlusProject Losing() => Projects.Full() with
    {
        Afforestation = null,
        Boundary = Projects.Boundary(2000),
        Rounds =
        [
            Monitored(Projects.Round(1, 1, 2000, 100)),
            Monitored(Projects.Round(2, 4, 1990, 100, clearedRai: 10)),
        ],
    };

    private static PReddPlusProject InHectares() => Projects.Simple() with
    {
        Boundary = Projects.Boundary(2000) with { TotalArea = Area.FromHectares(320) },
        ReferenceRegion = Projects.Simple().ReferenceRegion with { Area = Area.FromHectares(1440) },
        Strata = new Dictionary<string, Stratum>
        {
            ["dense"] = Projects.Dense(2000, 100) with
            {
                AreaAtStart = Area.FromHectares(320),
                BaselineStock = new CarbonPools { Tree = Estimate.Of(CarbonDensity.FromTonnesPerHectare(625), CarbonDensity.FromTonnesPerHectare(50), Projects.Evidence) },
            },
            ["cleared"] = Projects.Cleared(60) with { BaselineStock = new CarbonPools { Tree = Estimate.Of(CarbonDensity.FromTonnesPerHectare(375), source: Projects.Evidence) } },
        },
    };

    private static MonitoringRound Monitored(MonitoringRound round) => round with { CommunitySurvey = Met };

    private static string Told(PReddPlusProject project)
    {
        Statement statement = PReddPlusMethodology.Version02.Calculate(project);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{statement.Methodology.Document}");
        text.AppendLine(CultureInfo.InvariantCulture, $"receipt {statement.Receipt}");
        foreach (Finding finding in statement.Findings)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{finding}");
        }

        foreach (InterpretationUse use in statement.Interpretations)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"interpretation {use.Interpretation.Code} = {use.Taken.Code}");
        }

        foreach (PeriodResult period in statement.Periods)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"years {period.Period.FirstYear}-{period.Period.LastYear}: net {period.Net.Value:R}, cumulative {period.CumulativeNet.Value:R}, issued {period.Issued.Value:R}, buffer {period.Buffer?.Value ?? 0:R}, issuable {period.Issuable.Value:R}");
        }

        foreach (Quantity step in statement.Trail.Steps)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{step.Symbol!.Text} [{step.At}] = {step.Value:R} {step.UnitText} ({step.Symbol.Clause})");
        }

        return text.ToString();
    }
}

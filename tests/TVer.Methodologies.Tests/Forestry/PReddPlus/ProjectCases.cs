using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>A random project; as text what the random cases differ in, with the number of the case.</summary>
internal sealed record ProjectCase(int Number, PReddPlusProject Project)
{
    private static readonly string[] Told = ["stage", "crediting", "largestEstimatedYear", "leakage", "strata", "pools", "enhancement", "readings", "referenceAnalyses", "rounds"];

    public override string ToString()
    {
        JsonObject all = JsonNode.Parse(PReddPlusMethodology.Version02.Write(Project))!.AsObject();
        return $"random project {Number}: {string.Join(", ", Told.Where(all.ContainsKey).Select(member => $"\"{member}\": {all[member]!.ToJsonString()}"))}";
    }
}

/// <summary>Random valid projects for properties. They shrink by leaving things out: rounds, afforestation, fuel, uncertainty, readings.</summary>
internal static class ProjectCases
{
    /// <summary>Projects with every reading as the random case has it.</summary>
    public static Arbitrary<ProjectCase> Any() => From(project => project);

    /// <summary>Projects with the conservative default of every reading.</summary>
    public static Arbitrary<ProjectCase> WithDefaultReadings() => From(project => project with { Readings = new() });

    /// <summary>Monitored projects: their scale is given, so that it does not move with the result.</summary>
    public static Arbitrary<ProjectCase> Monitored() => From(project => Monitored(project));

    public static Arbitrary<ProjectCase> From(Func<PReddPlusProject, PReddPlusProject> change) => Arb.From(
        Gen.Choose(0, 1_000_000).Select(number => new ProjectCase(number, change(RandomProjects.Make(number)))).Where(IsValid),
        start => Simpler(start.Project).Select(project => start with { Project = change(project) }).Where(simpler => simpler.ToString().Length < start.ToString().Length && IsValid(simpler)));

    public static PReddPlusProject Monitored(PReddPlusProject project) => project.Stage == ProjectStage.Monitored
        ? project
        : project with
        {
            Stage = ProjectStage.Monitored,
            LargestEstimatedYear = Estimate.Of(Quantities.EmissionRate.FromTonnesPerYear(20_000), source: Projects.Evidence),
            ReferenceAnalyses = [.. project.Rounds.Select((_, r) => project.ReferenceAnalyses[0] with
            {
                Maps = r == 0 ? project.ReferenceAnalyses[0].Maps : Later(project, r),
            })],
            Rounds = [.. project.Rounds.Select(round => round with { CommunitySurvey = Declaration.Met(Projects.Evidence) })],
        };

    public static bool IsValid(ProjectCase project) => !PReddPlusMethodology.Version02.Check(project.Project).Any(finding => finding.Severity == Severity.Error);

    private static IReadOnlyList<HistoricalMap> Later(PReddPlusProject project, int r)
    {
        IReadOnlyList<HistoricalMap> maps = project.ReferenceAnalyses[0].Maps;
        int shift = Math.Max(0, project.StartDate.Year + project.Rounds[r - 1].FirstYear - 1 - maps[^1].Date.Year);
        return [.. maps.Select(map => map with { Date = map.Date.AddYears(shift) })];
    }

    private static IEnumerable<PReddPlusProject> Simpler(PReddPlusProject project)
    {
        if (project.Rounds.Count > 1)
        {
            yield return project with { Rounds = [project.Rounds[0]] };
            yield return project with { Rounds = [.. project.Rounds.SkipLast(1)] };
        }

        if (project.Afforestation is not null)
        {
            yield return project with
            {
                Afforestation = null,
                Boundary = Projects.Boundary(project.Strata.Values.Sum(stratum => stratum.AreaAtStart.Rai)),
                Rounds = [.. project.Rounds.Select(round => round with { Afforestation = null })],
            };
        }

        yield return project with { Rounds = [.. project.Rounds.Select(round => round with { Fuels = new Dictionary<string, FuelUse>() })] };
        yield return project with { Pools = new OptionalPools() };
        yield return project with { Rounds = [.. project.Rounds.Select(round => round with { Burning = default(Quantities.CarbonDioxideEquivalent), ActivityShifting = default(Quantities.CarbonDioxideEquivalent) })] };
        yield return Inputs.Map(project, (_, _, halfWidth) => 0);
        yield return project with { Readings = new() };
        foreach (ReadingChoice<PReddPlusProject> choice in PReddPlusChoices.All)
        {
            if (choice.Departs(project, out PReddPlusProject withDefault))
            {
                yield return withDefault;
            }
        }
    }
}

using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Tests.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Json;

/// <summary>Inputs made in code: the compiler warns of null, but a caller may not heed it, and an enumeration holds any number.</summary>
public class InputPartsTests
{
    private static readonly PReddPlusProject Sound = Projects.Simple();

    public static TheoryData<string, Func<PReddPlusProject, PReddPlusProject>> Broken => new()
    {
        { "strata", project => project with { Strata = null! } },
        { "strata.dense", project => project with { Strata = new Dictionary<string, Stratum> { ["dense"] = null! } } },
        { "strata.dense.baselineStock", project => project with { Strata = new Dictionary<string, Stratum> { ["dense"] = project.Strata["dense"] with { BaselineStock = null! } } } },
        { "rounds", project => project with { Rounds = null! } },
        { "rounds[0]", project => project with { Rounds = [null!] } },
        { "crediting", project => project with { Crediting = null! } },
        { "boundary", project => project with { Boundary = null! } },
        { "referenceAnalyses[0].maps", project => project with { ReferenceAnalyses = [project.ReferenceAnalyses[0] with { Maps = null! }] } },
        { "stage", project => project with { Stage = (ProjectStage)7 } },
        { "readings.enhancement", project => project with { Readings = project.Readings with { Enhancement = (EnhancementReading)9 } } },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_part_that_is_missing_is_named_by_its_path(string path, Func<PReddPlusProject, PReddPlusProject> breaking)
    {
        PReddPlusProject project = breaking(Sound);
        Assert.Equal(path, Assert.Throws<InputException>(() => PReddPlusMethodology.Version02.Check(project)).Path);
        Assert.Equal(path, Assert.Throws<InputException>(() => PReddPlusMethodology.Version02.Calculate(project)).Path);
        Assert.Equal(path, Assert.Throws<InputException>(() => PReddPlusMethodology.Version02.Write(project)).Path);
    }

    [Fact]
    public void A_part_that_may_be_left_out_is_not_missed() =>
        Assert.Equal(
            PReddPlusMethodology.Version02.Calculate(Sound).NetTotal,
            PReddPlusMethodology.Version02.Calculate(Sound with { Note = null, FieldData = null! }).NetTotal);

    [Fact]
    public void A_service_names_a_missing_part_too()
    {
        ICalculationService<ScaleInput, ScaleResult> service = ProgrammeCatalogue.Scale;
        var input = new ScaleInput { Activity = ActivityType.Forestry, Size = null! };
        Assert.Equal("size", Assert.Throws<InputException>(() => service.Run(input)).Path);
    }
}

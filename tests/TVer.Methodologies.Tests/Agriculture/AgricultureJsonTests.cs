using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Tests.Vectors;

namespace TVer.Methodologies.Tests.Agriculture;

public class AgricultureJsonTests
{
    private static readonly string Fields = FertilizerMethodology.Version02.Write(CassavaFields.Project);

    public static TheoryData<string, string> Inputs => new()
    {
        { "T-VER-S-METH-13-05", Fields },
        { "T-VER-S-METH-13-06", PerennialMethodology.Version02.Write(DurianOrchard.Project) },
        { "T-VER-S-METH-13-06", PerennialMethodology.Version02.Write(DurianOrchard.Counted) },
        { "T-VER-S-METH-13-06", PerennialMethodology.Version02.Write(DurianOrchard.Palms) },
    };

    /// <summary>A host that knows neither types nor methodologies gets the same statement as one that does.</summary>
    [Theory, MemberData(nameof(Inputs))]
    public void A_project_runs_from_JSON_by_the_code_of_its_methodology(string code, string json)
    {
        IMethodology methodology = MethodologyCatalogue.Find(code, "02");
        Statement statement = methodology.CalculateJson(json);

        Assert.False(statement.HasErrors);
        Assert.Equal(64, statement.Receipt.Length);
        Assert.Equal(statement.Receipt, methodology.CalculateJson(json).Receipt);
        Assert.NotEmpty(methodology.Parameters);
        Assert.NotEmpty(methodology.Tools);
        Assert.Equal(methodology.CheckJson(json).Select(finding => finding.Code), statement.Findings.Take(methodology.CheckJson(json).Count).Select(finding => finding.Code));
    }

    [Fact]
    public void A_project_is_written_as_it_is_read()
    {
        Assert.Equal(Fields, FertilizerMethodology.Version02.Write(FertilizerMethodology.Version02.Read(Fields)));
        string orchard = PerennialMethodology.Version02.Write(DurianOrchard.Palms);
        Assert.Equal(orchard, PerennialMethodology.Version02.Write(PerennialMethodology.Version02.Read(orchard)));
    }

    [Fact]
    public void Equal_inputs_in_JSON_and_in_code_have_equal_receipts() => Assert.Equal(
        FertilizerMethodology.Version02.Calculate(CassavaFields.Project).Receipt, FertilizerMethodology.Version02.CalculateJson(Fields).Receipt);

    [Fact]
    public void Remarks_do_not_change_the_receipt_and_numbers_do()
    {
        string receipt = FertilizerMethodology.Version02.CalculateJson(Fields).Receipt;

        Assert.Equal(receipt, FertilizerMethodology.Version02.CalculateJson(Changed("\"farm book\"", "\"receipts\"")).Receipt);
        Assert.NotEqual(receipt, FertilizerMethodology.Version02.CalculateJson(Changed("50 kg/rai", "51 kg/rai")).Receipt);
    }

    [Theory]
    [InlineData("\"50 kg/rai\"", "50", "unit")]
    [InlineData("\"46-0-0\"", "\"46-0\"", "grade")]
    [InlineData("\"stage\": \"monitored\"", "\"stage\": \"monitored\", \"phase\": 1", "phase")]
    [InlineData("\"stage\": \"monitored\",", "", "stage")]
    [InlineData("\"stage\": \"monitored\"", "\"stage\": \"monitored\", \"stage\": \"ExAnte\"", "stage")]
    [InlineData("\"24 rai\"", "\"24 kg\"", "measures")]
    [InlineData("\"nitrousOxide\": \"ipcc2006\",", "", "nitrousOxide")]
    public void What_cannot_be_read_is_refused(string sound, string fault, string word) => Assert.Contains(
        word,
        Assert.Throws<InputException>(() => FertilizerMethodology.Version02.Read(Changed(sound, fault))).Message,
        StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The projects of the samples, which leave out all that has a default. By hand: cassava, 300 rai × (7.5 − 4.006 kg of nitrogen) × 0.01 × 44/28 ×
    /// 265 less 300 × 1.9 kg of urea × 0.2 × 44/12, over seven years; durian, 1,200 trees × 9.5 kg × 3 years and its fertiliser.
    /// </summary>
    [Theory]
    [InlineData("T-VER-S-METH-13-05", "cassava.json", 27.62903, 27)]
    [InlineData("T-VER-S-METH-13-06", "durian.json", 34.2 + 6.554406, 40)]
    public void The_projects_of_the_samples_run(string code, string file, double net, double issued)
    {
        string path = Path.Combine(VectorFile.Folder(), "..", "..", "..", "samples", "projects", file);
        Statement statement = MethodologyCatalogue.Find(code).CalculateJson(File.ReadAllText(path));

        Assert.False(statement.HasErrors);
        Assert.Equal(net, statement.NetTotal, 1e-3);
        Assert.Equal(issued, statement.IssuedTotal);
    }

    private static string Changed(string sound, string fault)
    {
        Assert.Contains(sound, Fields, StringComparison.Ordinal);
        return Fields.Replace(sound, fault, StringComparison.Ordinal);
    }
}

using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;

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
    [InlineData("\"stage\": \"Monitored\"", "\"stage\": \"Monitored\", \"phase\": 1", "phase")]
    [InlineData("\"stage\": \"Monitored\",", "", "stage")]
    [InlineData("\"stage\": \"Monitored\"", "\"stage\": \"Monitored\", \"stage\": \"ExAnte\"", "stage")]
    [InlineData("\"24 rai\"", "\"24 kg\"", "measures")]
    [InlineData("\"nitrousOxide\": \"Ipcc2006\",", "", "nitrousOxide")]
    public void What_cannot_be_read_is_refused(string sound, string fault, string word) => Assert.Contains(
        word,
        Assert.Throws<InputException>(() => FertilizerMethodology.Version02.Read(Changed(sound, fault))).Message,
        StringComparison.OrdinalIgnoreCase);

    private static string Changed(string sound, string fault)
    {
        Assert.Contains(sound, Fields, StringComparison.Ordinal);
        return Fields.Replace(sound, fault, StringComparison.Ordinal);
    }
}

using TVer.Methodologies.Agriculture.Fertilizer;

namespace TVer.Methodologies.Tests.Agriculture;

public class FertilizerGoldenTests
{
    [Fact]
    public void The_statement_of_the_fields_is_the_one_checked_in() =>
        Golden.AssertMatches("Golden/cassava-fields.txt", StatementText.Of(FertilizerMethodology.Version02.Calculate(CassavaFields.Project)));

    [Fact]
    public void The_input_is_the_one_checked_in() =>
        Golden.AssertMatches("Golden/cassava-fields.json", FertilizerMethodology.Version02.Write(CassavaFields.Project));
}

using TVer.Methodologies.Agriculture.PerennialCrops;

namespace TVer.Methodologies.Tests.Agriculture;

public class PerennialGoldenTests
{
    [Fact]
    public void The_statement_of_the_orchard_is_the_one_checked_in() =>
        Golden.AssertMatches("Golden/durian-orchard.txt", StatementText.Of(PerennialMethodology.Version02.Calculate(DurianOrchard.Project)));

    [Fact]
    public void The_input_is_the_one_checked_in() =>
        Golden.AssertMatches("Golden/durian-orchard.json", PerennialMethodology.Version02.Write(DurianOrchard.Project));

    [Fact]
    public void The_statement_of_counted_trees_is_the_one_checked_in() =>
        Golden.AssertMatches("Golden/durian-orchard-counted.txt", StatementText.Of(PerennialMethodology.Version02.Calculate(DurianOrchard.Counted)));
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Tests.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests;

/// <summary>Numbers that a reader sees: columns that line up, no negative zero, no fifteen digits in a sentence.</summary>
public class PrintedNumberTests
{
    [Theory]
    [InlineData(291.03993750000006, "291.04")]
    [InlineData(34.3761351253, "34.3761")]
    [InlineData(0.000123456789, "0.000123457")]
    [InlineData(1234567.89, "1234568")]
    [InlineData(16000.4, "16000.4")]
    [InlineData(30, "30")]
    [InlineData(29.5, "29.5")]
    [InlineData(-4.0434999, "-4.0435")]
    [InlineData(-0.0, "0")]
    [InlineData(0, "0")]
    [InlineData(1e-20, "1E-20")]
    [InlineData(1e20, "1E+20")]
    public void A_number_in_a_message_has_six_digits_at_most_and_all_before_its_point(double number, string expected) =>
        Assert.Equal(expected, MessageNumber.Of(number));

    [Fact]
    public void Messages_use_it_for_bare_numbers_and_leave_what_was_entered()
    {
        var rule = new FindingRule("test.rule", Severity.Warning, Documents.PReddPlusV02.At("8"), "{0} and {1} and {2}", "{0} และ {1} และ {2}");
        Finding finding = rule.At("path", 291.03993750000006, 291.03993750000006, Quantities.Area.FromRai(0.123456789), 7);

        Assert.Equal("291.04 and 0.123456789 rai and 7", finding.Message.English);
        Assert.Equal("291.04 และ 0.123456789 rai และ 7", finding.Message.Thai);
        Assert.Equal("291.03993750000006", finding.Value);
    }

    [Fact]
    public void Amounts_have_three_decimals_and_whole_tonnes_none()
    {
        string text = StatementText.Write(PReddPlusMethodology.Version02.Calculate(Projects.Simple(1)));

        string[] row = text.Split('\n').Single(line => line.StartsWith("     1 ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(row[1..^3], amount => Assert.Matches("^-?[0-9,]+\\.[0-9]{3}$", amount));
        Assert.All(row[^3..], tonnes => Assert.Matches("^-?[0-9,]+$", tonnes));
    }

    [Fact]
    public void A_difference_too_small_to_print_has_no_sign()
    {
        Statement statement = PReddPlusMethodology.Version02.Calculate(Projects.Simple(1));

        string text = StatementText.Write(statement, compareReadings: true);

        Assert.Contains("      0.000 tCO2e  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("−0 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("−0.000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("+0.000", text, StringComparison.Ordinal);
    }
}

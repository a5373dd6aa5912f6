namespace TVer.Methodologies.Tests.PublicApi;

public class PublicApiTests
{
    [Fact]
    public void The_public_interface_is_the_approved_one() =>
        ApprovedText.AssertMatches("TVer.Methodologies.approved.txt", PublicApiText.Of(typeof(IMethodology).Assembly));

    [Fact]
    public void A_difference_names_the_type_and_the_member()
    {
        const string Before = "class A\n    int One()\n    int Two()\n\nclass B\n    int One()\n\n";
        const string After = "class A\n    int Two()\n\nclass B\n    int One()\n    int Three()\n\n";

        Assert.Equal("- class A | int One()\n+ class B | int Three()\n", ApprovedText.Difference(Before, After));
        Assert.Equal("", ApprovedText.Difference(Before, Before));
    }

    [Fact]
    public void A_change_of_any_part_of_a_signature_shows()
    {
        string text = PublicApiText.Of(typeof(IMethodology).Assembly);

        Assert.Contains("readonly struct TVer.Methodologies.Quantities.Area : ", text, StringComparison.Ordinal);
        Assert.Contains("    static TVer.Methodologies.Quantities.Area FromHectares(double value)\n", text, StringComparison.Ordinal);
        Assert.Contains("    required System.DateOnly StartDate { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("    static TVer.Methodologies.IMethodology Find(string code, string? version = default)\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "    static System.Collections.Generic.IReadOnlyList<TVer.Methodologies.Calculation.ClaimCheck> Compare(TVer.Methodologies.Calculation.Trail trail, " +
            "System.Collections.Generic.IEnumerable<TVer.Methodologies.Calculation.Claim> claims, double relativeTolerance = 1E-09)\n",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("PrintMembers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("EnumNameJsonConverter", text, StringComparison.Ordinal);
    }
}

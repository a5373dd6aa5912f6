using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Tests.Calculation;

public class VerificationTests
{
    /// <summary>area 10 × density 4 = stock 40; stock × share 0.5 = loss 20; loss − loss of before 5 = net 15.</summary>
    private static readonly Trail Chain = MakeChain();

    [Fact]
    public void A_correct_claim_agrees_at_every_step()
    {
        IReadOnlyList<ClaimCheck> checks = Verification.Compare(Chain, [new("net", "", 15), new("stock", "", 40), new("loss", "", 20)]);

        Assert.Equal(["stock", "loss", "net"], checks.Select(check => check.Claim.Symbol));
        Assert.All(checks, check => Assert.True(check.Agrees));
    }

    [Fact]
    public void An_error_is_reported_where_it_was_made_and_not_where_it_went()
    {
        IReadOnlyList<ClaimCheck> checks = Verification.Compare(Chain, [new("stock", "", 44), new("loss", "", 22), new("net", "", 17)]);

        Assert.Equal([false, true, true], checks.Select(check => check.Agrees));
        Assert.Equal([40.0, 22.0, 17.0], checks.Select(check => check.Recalculated!.Value));
    }

    [Fact]
    public void Steps_that_nobody_claims_are_recalculated_from_the_claims_before_them()
    {
        IReadOnlyList<ClaimCheck> checks = Verification.Compare(Chain, [new("area", "", 12), new("net", "", 19)]);

        Assert.Equal([false, true], checks.Select(check => check.Agrees));
        Assert.Equal(10, checks[0].Recalculated);
    }

    [Fact]
    public void A_claim_without_a_step_stands_last_and_disagrees()
    {
        IReadOnlyList<ClaimCheck> checks = Verification.Compare(Chain, [new("unknown", "", 1), new("net", "2027", 15), new("net", "", 15)]);

        Assert.Equal(["net", "unknown", "net"], checks.Select(check => check.Claim.Symbol));
        Assert.Equal([true, false, false], checks.Select(check => check.Agrees));
        Assert.Null(checks[1].Step);
        Assert.Null(checks[1].Recalculated);
    }

    [Fact]
    public void A_step_is_claimed_once_and_with_a_number()
    {
        Assert.Contains("net", Assert.Throws<ArgumentException>(() => Verification.Compare(Chain, [new("net", "", 15), new("net", "", 16)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Verification.Compare(Chain, [new("net", "", double.NaN)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Verification.Compare(Chain, [], -1e-9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Verification.Compare(Chain, [], double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Verification.Compare(Chain, [], double.PositiveInfinity));
    }

    [Theory]
    [InlineData(16.5, 0.1, true)]
    [InlineData(16.7, 0.1, false)]
    [InlineData(13.6, 0.1, true)]
    [InlineData(13.4, 0.1, false)]
    [InlineData(15, 0, true)]
    [InlineData(15.000000000000002, 0, false)]
    public void The_tolerance_is_relative_to_the_larger_of_both(double claimed, double tolerance, bool agrees) =>
        Assert.Equal(agrees, Verification.Compare(Chain, [new("net", "", claimed)], tolerance)[0].Agrees);

    [Fact]
    public void No_claim_agrees_with_a_step_that_the_claims_before_it_leave_without_a_value()
    {
        Quantity ratio = (Given.Pure(6, "above") / Given.Pure(3, "below")).As(Given.Symbol("ratio", "1"));
        Quantity quantile = Quantity.StudentT(Given.Pure(4, "degrees")).As(Given.Symbol("t", "1"));
        var trail = new Trail([ratio, quantile]);

        Assert.Equal([false, false], Verification.Compare(trail, [new("below", "", 0), new("ratio", "", 1e300)]).Select(check => check.Agrees));
        Assert.Equal([false, false], Verification.Compare(trail, [new("degrees", "", 0), new("t", "", 6.3)]).Select(check => check.Agrees));
    }

    private static Trail MakeChain()
    {
        Quantity stock = (Given.Value(10, "rai", "area") * Given.Value(4, "tCO2e/rai", "density")).As(Given.Symbol("stock", "tCO2e"));
        Quantity loss = (stock * Given.Pure(0.5, "share")).As(Given.Symbol("loss", "tCO2e"));
        return new Trail([(loss - Given.Value(5, "tCO2e", "before")).As(Given.Symbol("net", "tCO2e"))]);
    }
}

using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Tests.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Calculation;

public class VerificationTests
{
    /// <summary>area 10 × density 4 = stock 40; stock × share 0.5 = loss 20; loss − loss of before 5 = net 15.</summary>
    private static readonly Trail Chain = MakeChain();

    private static readonly Trail Example = PReddPlusMethodology.Version02.Calculate(Projects.Full()).Trail;

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

    /// <summary>area 10 × density 4.00049 = stock 40.0049 …: three decimals of everything agree, 2,000,000 × 0.0123456 is not judged by 0.012.</summary>
    [Fact]
    public void A_claim_printed_with_three_decimals_agrees_and_its_rounding_goes_no_further()
    {
        Quantity area = Given.Value(2_000_000, "rai", "area");
        Quantity rate = Given.Value(0.0123456, "1/yr", "rate");
        Trail trail = new([(area * rate).As(Given.Symbol("loss", "rai/yr"))]);
        Claim[] printed = [new("area", "", 2_000_000), new("rate", "", 0.012), new("loss", "", 24_691.2)];

        Assert.Equal([true, true, true], Verification.ComparePrinted(trail, printed).Select(check => check.Agrees));
        Assert.Equal([true, false, false], Verification.Compare(trail, printed).Select(check => check.Agrees));
        Assert.Equal([true, true, false], Verification.ComparePrinted(trail, [.. printed[..2], new("loss", "", 24_691.201)]).Select(check => check.Agrees));
        Assert.Equal([true, false], Verification.ComparePrinted(trail, [printed[0], new("rate", "", 0.013)]).Select(check => check.Agrees));
    }

    /// <summary>A wrong rate that was printed as 0.013 may have been 0.0134999 in the claimant's sheet: 25,000 to 27,000 rai follow from it.</summary>
    [Theory]
    [InlineData(26_000, true)]
    [InlineData(26_999, true)]
    [InlineData(25_001, true)]
    [InlineData(27_001, false)]
    [InlineData(24_691.2, false)]
    public void What_follows_from_a_wrong_claim_is_judged_with_what_its_printing_hides(double loss, bool agrees)
    {
        Trail trail = new([(Given.Value(2_000_000, "rai", "area") * Given.Value(0.0123456, "1/yr", "rate")).As(Given.Symbol("loss", "rai/yr"))]);

        Assert.Equal([false, agrees], Verification.ComparePrinted(trail, [new("rate", "", 0.013), new("loss", "", loss)]).Select(check => check.Agrees));
    }

    [Theory]
    [InlineData(0, 15.5, true)]
    [InlineData(0, 15.6, false)]
    [InlineData(2, 15.005, true)]
    [InlineData(2, 15.0051, false)]
    [InlineData(3, 15.0006, false)]
    public void A_printed_claim_may_be_half_a_unit_of_its_last_decimal_away(int decimals, double claimed, bool agrees) =>
        Assert.Equal(agrees, Verification.ComparePrinted(Chain, [new("net", "", claimed)], decimals)[0].Agrees);

    [Fact]
    public void Decimals_are_from_0_to_15()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Verification.ComparePrinted(Chain, [], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Verification.ComparePrinted(Chain, [], 16));
    }

    [Fact]
    public void Every_step_of_a_statement_rounded_to_its_printed_decimals_agrees_and_one_that_is_further_off_is_found() => Properties.Hold(
        Cases.Integers(0, 1_000_000), Cases.Integers(0, 6), Cases.Doubles(0.0011, 1000), (pick, decimals, off) =>
        {
            Claim[] claims = [.. Example.Steps.Select(step => new Claim(step.Symbol!.Text, step.At.ToString(), Math.Round(step.Value, decimals)))];
            Assert.All(Verification.ComparePrinted(Example, claims, decimals), check => Assert.True(check.Agrees, $"{check.Claim} {check.Recalculated}"));

            int k = pick % claims.Length;
            double further = off * (pick % 2 == 0 ? 1 : -1) * Math.Pow(10, 3 - decimals);
            claims[k] = claims[k] with { Value = claims[k].Value + further };
            ClaimCheck first = Verification.ComparePrinted(Example, claims, decimals).First(check => !check.Agrees);
            Assert.Equal(claims[k], first.Claim);
        }, cases: 50);

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

using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Tests.Calculation;

public class PropagationTests
{
    private static readonly Symbol Half = Given.Symbol("h", "1");
    private static readonly Quantity X = Given.Pure(3, "x", 0.4);
    private static readonly Quantity Y = Given.Pure(5, "y", 0.3);
    private static readonly Quantity Exact = Given.Pure(7, "e");

    /// <summary>Half-widths worked out by hand: √((0.4)² + (0.3)²) = 0.5 and so on.</summary>
    [Fact]
    public void Half_widths_are_propagated_to_first_order()
    {
        Assert.Equal(0.5, Propagation.HalfWidth(X + Y, Half).Value, 1e-15);
        Assert.Equal(0.5, Propagation.HalfWidth(X - Y, Half).Value, 1e-15);
        Assert.Equal(2.8, Propagation.HalfWidth(X * Exact, Half).Value, 1e-15);
        Assert.Equal(Math.Sqrt(4.81), Propagation.HalfWidth(X * Y, Half).Value, 1e-15);
        Assert.Equal(0.4, Propagation.HalfWidth(-X, Half).Value);
        Assert.Equal(0.4 * Math.Exp(3), Propagation.HalfWidth(Quantity.Exp(X), Half).Value, 1e-13);
        Assert.Equal(0.4 / 3, Propagation.HalfWidth(Quantity.Log(X), Half).Value, 1e-15);
        Assert.Equal(0.2 / Math.Sqrt(3), Propagation.HalfWidth(Quantity.Sqrt(X), Half).Value, 1e-15);
        Assert.Equal(10.8, Propagation.HalfWidth(Quantity.Power(X, Given.Pure(3, "three")), Half).Value, 1e-13);
        Assert.Equal(0.4, Propagation.HalfWidth(Quantity.Min(X, Y), Half).Value);
        Assert.Equal(0.3, Propagation.HalfWidth(Quantity.Max(X, Y), Half).Value);
        Assert.Equal(0.4, Propagation.HalfWidth(Quantity.Abs(-X), Half).Value);
        Assert.Equal(0, Propagation.HalfWidth(Exact * Exact, Half).Value);
    }

    [Fact]
    public void An_input_that_enters_twice_counts_once_with_its_whole_derivative()
    {
        Assert.Equal(0, Propagation.HalfWidth(X - X, Half).Value);
        Assert.Equal(0.8, Propagation.HalfWidth(X + X, Half).Value);
        Assert.Equal(2.4, Propagation.HalfWidth(X * X, Half).Value, 1e-15);
        Assert.Equal(["x", "y"], Propagation.Derivatives((X * Y) + (Y * X) + X).Select(one => one.Input.Symbol!.Text));
        Assert.Equal([11.0, 6], Propagation.Derivatives((X * Y) + (Y * X) + X).Select(one => one.Derivative.Value));
    }

    [Fact]
    public void Ones_are_left_out_of_derivatives()
    {
        Assert.Equal("1", Derivative(X + Y));
        Assert.Equal("y", Derivative(X * Y));
        Assert.Equal("e × y", Derivative((Exact * X) * Y).Replace("y × e", "e × y", StringComparison.Ordinal));
    }

    [Fact]
    public void Steps_have_no_slope()
    {
        BandTable bands = BandTable.Define("band", Given.Clause, "1", SnapGrid.Ratio).UpTo(1, 0).Above(1);

        Assert.All(
            new[]
            {
                Quantity.Floor(X), Quantity.Snap(X, SnapGrid.Ratio), Quantity.Lookup(bands, X), Quantity.Relative(X, Y), Quantity.StudentT(X),
            },
            step => Assert.Throws<InvalidOperationException>(() => Propagation.HalfWidth(step + Y, Half)));
        Assert.Contains("Floor is a step", Assert.Throws<InvalidOperationException>(() => Propagation.HalfWidth(Quantity.Floor(X), Half)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_held_value_is_exact_and_an_estimate_hides_what_is_behind_it()
    {
        Assert.Equal(0.3, Propagation.HalfWidth(Quantity.Hold(X) + Y, Half).Value);
        Assert.Equal(0, Propagation.HalfWidth(Quantity.Hold(X), Half).Value);
        Quantity mean = Quantity.Estimated((X + Y) / Given.Pure(2, "n"), Given.Pure(0.4, "t·s")).As(Given.Symbol("mean", "1"));
        Assert.Equal(0.5, Propagation.HalfWidth(mean - Y, Half).Value, 1e-15);
        Assert.Equal(0.4, Propagation.HalfWidth(mean.As(Given.Symbol("stock", "1")), Half).Value);
        Assert.Equal(0, Propagation.HalfWidth(Quantity.Estimated(X, Given.Pure(0, "none")), Half).Value);
    }

    [Fact]
    public void Sums_over_strata_have_the_slopes_of_their_columns()
    {
        Quantity area = Given.Pure(2, "A");
        Quantity sum = Quantity.StratumSum([X, Exact], [Y, Y], [area, X]);

        Assert.Equal([2 + (7.0 - 5), -2 - 3], Propagation.Derivatives(sum).Select(one => one.Derivative.Value));
    }

    /// <summary>At a tie the slope is that of the operand written first; half of 10⁻¹² and half of 10⁻⁶ from both sides.</summary>
    [Theory]
    [InlineData("1", 0, 0.4)]
    [InlineData("1", 4e-13, 0.4)]
    [InlineData("1", -4e-13, 0.4)]
    [InlineData("1", 6e-13, 0)]
    [InlineData("1/yr", 4e-13, 0.4)]
    [InlineData("1/yr", 6e-13, 0)]
    [InlineData("tCO2e", 4e-7, 0.4)]
    [InlineData("tCO2e", 6e-7, 0)]
    [InlineData("tCO2e/rai", 4e-7, 0.4)]
    [InlineData("tCO2e/rai", 6e-7, 0)]
    public void Operands_that_differ_by_rounding_alone_are_a_tie(string unit, double above, double expected)
    {
        Symbol half = Given.Symbol("h", unit);
        Quantity bound = Given.Value(0, unit, "bound");
        Quantity value = Given.Value(above, unit, "value", 0.4);
        Quantity below = Given.Value(-above, unit, "value", 0.4);

        Assert.Equal(expected, Propagation.HalfWidth(Quantity.Min(value, bound), half).Value);
        Assert.Equal(expected, Propagation.HalfWidth(Quantity.Max(below, bound), half).Value);
        Assert.Equal(above > 0 && expected == 0 ? 0.4 : 0, Propagation.HalfWidth(Quantity.Max(bound, value), half).Value);
        Assert.Equal(Math.Min(above, 0), Quantity.Min(value, bound).Value);
    }

    private static string Derivative(Quantity value) => FormulaOf(Propagation.Derivatives(value).Single(one => ReferenceEquals(one.Input, X)).Derivative);

    private static string FormulaOf(Quantity value) => value.Symbol?.Text ?? FormulaWriter.Symbols(value);
}

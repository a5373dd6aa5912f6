namespace TVer.Methodologies.Calculation;

/// <summary>
/// First-order propagation of half-widths: h² = Σ (∂f/∂x · h_x)² over the uncertain inputs x, which are independent of each
/// other. An input that enters in several places counts once, with its whole derivative.
/// </summary>
/// <remarks>
/// <para>It runs on a value before any discount, floor or table: those are steps without a slope, and reaching one throws.</para>
/// <para>A minimum and a maximum have the slope of the operand taken. At a tie it is that of the operand written first; equations
/// write a bound such as "not below zero" last, so that at a tie it never hides a half-width from the discount. Operands tie where
/// their difference snaps to zero: 12 decimals for pure numbers and rates, 6 for amounts. The last bit of a rounding thus never
/// decides a discount.</para>
/// </remarks>
public static class Propagation
{
    /// <summary>The half-width of the two-sided 90 % interval of a quantity, from those of the inputs behind it.</summary>
    /// <param name="value">The quantity, before any discount.</param>
    /// <param name="symbol">The name of the half-width; its unit is that of the quantity.</param>
    /// <param name="at">Its index.</param>
    /// <returns>A quantity with its own trail; zero where no input behind the quantity is uncertain.</returns>
    /// <exception cref="InvalidOperationException">A step without a slope stands between the quantity and an uncertain input.</exception>
    public static Quantity HalfWidth(Quantity value, Symbol symbol, At at = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        IReadOnlyList<(Quantity Input, Quantity Derivative)> gradient = Gradient.Of(value);
        if (gradient.Count == 0)
        {
            return Quantity.Sum([], symbol, at);
        }

        var squares = new Quantity[gradient.Count];
        for (int k = 0; k < squares.Length; k++)
        {
            (Quantity input, Quantity derivative) = gradient[k];
            Quantity part = ReferenceEquals(derivative, Quantity.One) ? HalfWidthOf(input) : derivative * HalfWidthOf(input);
            squares[k] = part * part;
        }

        return squares.Length == 1
            ? Quantity.Abs(squares[0].Operand(0)).As(symbol, at)
            : Quantity.Sqrt(Quantity.Total(squares)).As(symbol, at);
    }

    /// <summary>The derivatives of a quantity with respect to the uncertain inputs behind it: how much it moves with each.</summary>
    /// <param name="value">The quantity, before any discount.</param>
    /// <exception cref="InvalidOperationException">A step without a slope stands between the quantity and an uncertain input.</exception>
    public static IReadOnlyList<(Quantity Input, Quantity Derivative)> Derivatives(Quantity value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Gradient.Of(value);
    }

    private static Quantity HalfWidthOf(Quantity input) => input.HalfWidth!;
}

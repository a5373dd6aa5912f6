using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>A constant of an equation as its document prints it: an exact fraction with a unit, such as 44/12 tCO2e/tC.</summary>
/// <remarks>Written as a fraction because <c>44/12</c> is 3 in C#, and because 3.67 mints or destroys 0.09 % of the credits.</remarks>
public sealed class Factor
{
    /// <summary>Defines a constant.</summary>
    /// <param name="numerator">Any finite number.</param>
    /// <param name="denominator">Any finite number but zero; 1 where the constant is not a fraction.</param>
    /// <param name="unit">The unit, such as <c>tCO2e/tC</c>.</param>
    /// <param name="clause">Where the constant is printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or the denominator is zero.</exception>
    public Factor(double numerator, double denominator, string unit, Clause clause)
    {
        Numerator = MeasureOperators.Finite(numerator);
        Denominator = MeasureOperators.Finite(denominator);
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        ArgumentNullException.ThrowIfNull(clause);
        Unit = Unit.Parse(unit);
        Clause = clause;
        Value = numerator / denominator;
        Text = denominator == 1 ? Unit.Format(numerator) : $"{Unit.Format(numerator)}/{Unit.Format(denominator)}";
        Quantity = Quantity.OfFactor(this);
    }

    /// <summary>The numerator.</summary>
    public double Numerator { get; }

    /// <summary>The denominator; 1 where the constant is not a fraction.</summary>
    public double Denominator { get; }

    /// <summary>The constant as a double, rounded once.</summary>
    public double Value { get; }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>Where the constant is printed.</summary>
    public Clause Clause { get; }

    /// <summary>The constant as printed, such as <c>44/12</c>.</summary>
    public string Text { get; }

    /// <summary>The one node that stands for this constant in every trail.</summary>
    internal Quantity Quantity { get; }

    /// <summary>The constant as printed.</summary>
    public override string ToString() => Text;
}

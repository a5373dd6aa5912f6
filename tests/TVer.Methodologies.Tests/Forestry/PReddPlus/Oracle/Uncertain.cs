namespace TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

/// <summary>
/// An exact value with its exact derivatives by the uncertain inputs, carried forward by the rules of calculus (sum, product,
/// quotient); the library goes backward through a graph instead. An input is known by its name: the same name is the same draw.
/// </summary>
internal sealed class Uncertain
{
    private static readonly Dictionary<string, (Rational Derivative, Rational HalfWidth)> None = [];

    private readonly Dictionary<string, (Rational Derivative, Rational HalfWidth)> _derivatives;

    private Uncertain(Rational value, Dictionary<string, (Rational, Rational)> derivatives)
    {
        Value = value;
        _derivatives = derivatives;
    }

    public Rational Value { get; }

    /// <summary>The sum of (derivative × half-width)² over the inputs: the square of the half-width, so that it stays a fraction.</summary>
    public Rational SquaredHalfWidth
    {
        get
        {
            Rational sum = 0;
            foreach ((Rational derivative, Rational halfWidth) in _derivatives.Values)
            {
                sum += derivative * derivative * halfWidth * halfWidth;
            }

            return sum;
        }
    }

    public static implicit operator Uncertain(Rational value) => new(value, None);

    public static implicit operator Uncertain(int value) => new(value, None);

    public static Uncertain Input(string name, double value, double halfWidth) =>
        new(Rational.Of(value), halfWidth == 0 ? None : new() { [name] = (1, Rational.Of(halfWidth)) });

    public static Uncertain operator +(Uncertain a, Uncertain b) => new(a.Value + b.Value, Combine(a, 1, b, 1));

    public static Uncertain operator -(Uncertain a, Uncertain b) => new(a.Value - b.Value, Combine(a, 1, b, -1));

    public static Uncertain operator -(Uncertain a) => (Uncertain)0 - a;

    public static Uncertain operator *(Uncertain a, Uncertain b) => new(a.Value * b.Value, Combine(a, b.Value, b, a.Value));

    public static Uncertain operator /(Uncertain a, Uncertain b) =>
        new(a.Value / b.Value, Combine(a, 1 / b.Value, b, -(a.Value / (b.Value * b.Value))));

    /// <summary>
    /// The smaller; its derivative is that of whichever is taken, and of the first where the two differ by less than half a
    /// unit of the decimals that the library says it compares by.
    /// </summary>
    public static Uncertain Min(Uncertain a, Uncertain b, int decimals) =>
        new(Rational.Min(a.Value, b.Value), ((a.Value - b.Value).Snap(decimals).Sign <= 0 ? a : b)._derivatives);

    public static Uncertain Max(Uncertain a, Uncertain b, int decimals) => -Min(-a, -b, decimals);

    private static Dictionary<string, (Rational, Rational)> Combine(Uncertain a, Rational byA, Uncertain b, Rational byB)
    {
        if (a._derivatives.Count == 0 && b._derivatives.Count == 0)
        {
            return None;
        }

        var sum = new Dictionary<string, (Rational Derivative, Rational HalfWidth)>();
        foreach ((string name, (Rational derivative, Rational halfWidth)) in a._derivatives)
        {
            sum[name] = (derivative * byA, halfWidth);
        }

        foreach ((string name, (Rational derivative, Rational halfWidth)) in b._derivatives)
        {
            Rational already = sum.TryGetValue(name, out (Rational Derivative, Rational HalfWidth) found) ? found.Derivative : 0;
            sum[name] = (already + (derivative * byB), halfWidth);
        }

        return sum;
    }
}

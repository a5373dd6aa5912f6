using System.Globalization;
using System.Text;

namespace TVer.Methodologies.Quantities;

/// <summary>
/// What kind of thing a number measures: a vector of small integer exponents over twelve base dimensions.
/// Carbon, carbon dioxide equivalent, dry matter, nitrogen, nitrous oxide and methane are dimensions of their own,
/// so that tonnes of one are never added to tonnes of another.
/// </summary>
/// <remarks>
/// The exponents are the balanced base-32 digits of one integer: multiplying quantities adds the integers.
/// An exponent lies in -15 to 15; <see langword="default"/> is the dimension of a pure number.
/// </remarks>
public readonly record struct Dimension
{
    private const int Radix = 32;

    private static readonly string[] BaseNames =
    [
        "length", "time", "carbon", "CO2e", "dry matter", "nitrogen", "N2O", "CH4", "mass", "energy", "count", "money",
    ];

    private readonly long _packed;

    internal Dimension(long packed) => _packed = packed;

    /// <summary>Length; area is its square and volume its cube. Base unit: sen (40 m), so that one square sen is one rai.</summary>
    public static Dimension Length => Base(0);

    /// <summary>Time. Base unit: year.</summary>
    public static Dimension Time => Base(1);

    /// <summary>Mass of carbon. Base unit: tC.</summary>
    public static Dimension Carbon => Base(2);

    /// <summary>Greenhouse gas as carbon dioxide equivalent. Base unit: tCO2e.</summary>
    public static Dimension CarbonDioxideEquivalent => Base(3);

    /// <summary>Mass of dry matter. Base unit: t d.m.</summary>
    public static Dimension DryMatter => Base(4);

    /// <summary>Mass of nitrogen. Base unit: tN.</summary>
    public static Dimension Nitrogen => Base(5);

    /// <summary>Mass of nitrous oxide. Base unit: tN2O.</summary>
    public static Dimension NitrousOxide => Base(6);

    /// <summary>Mass of methane. Base unit: tCH4.</summary>
    public static Dimension Methane => Base(7);

    /// <summary>Mass of any other substance or product. Base unit: t.</summary>
    public static Dimension Mass => Base(8);

    /// <summary>Energy. Base unit: TJ.</summary>
    public static Dimension Energy => Base(9);

    /// <summary>Number of things, such as trees. Base unit: tree.</summary>
    public static Dimension Count => Base(10);

    /// <summary>Money. Base unit: THB.</summary>
    public static Dimension Money => Base(11);

    /// <summary>The dimension of a pure number.</summary>
    public static Dimension None => default;

    internal long Packed => _packed;

    /// <summary>Whether an exponent is above zero: t, tCO2e/rai and rai measure an amount, a pure number and 1/yr do not.</summary>
    internal bool IsAmount
    {
        get
        {
            Span<int> exponents = stackalloc int[BaseNames.Length];
            Decode(exponents);
            return exponents.ContainsAnyInRange(1, Radix);
        }
    }

    /// <summary>The dimension of a product.</summary>
    public static Dimension operator *(Dimension left, Dimension right) => new(left._packed + right._packed);

    /// <summary>The dimension of a quotient.</summary>
    public static Dimension operator /(Dimension left, Dimension right) => new(left._packed - right._packed);

    /// <summary>The dimension of a product; the same as the operator.</summary>
    public static Dimension Multiply(Dimension left, Dimension right) => left * right;

    /// <summary>The dimension of a quotient; the same as the operator.</summary>
    public static Dimension Divide(Dimension left, Dimension right) => left / right;

    /// <summary>The dimension raised to a whole power.</summary>
    /// <param name="exponent">Any whole number that keeps every exponent within -15 to 15.</param>
    public Dimension Power(int exponent) => new(_packed * exponent);

    /// <summary>The dimension of a square root, or <see langword="null"/> where an exponent is odd.</summary>
    public Dimension? SquareRoot()
    {
        Span<int> exponents = stackalloc int[BaseNames.Length];
        Decode(exponents);
        foreach (int exponent in exponents)
        {
            if (exponent % 2 != 0)
            {
                return null;
            }
        }

        return new Dimension(_packed / 2);
    }

    /// <summary>The dimension in words, such as <c>CO2e·length^-2</c>; <c>1</c> for a pure number.</summary>
    public override string ToString()
    {
        Span<int> exponents = stackalloc int[BaseNames.Length];
        Decode(exponents);
        var text = new StringBuilder();
        for (int k = 0; k < exponents.Length; k++)
        {
            if (exponents[k] != 0)
            {
                text.Append(text.Length == 0 ? "" : "·").Append(BaseNames[k]);
                text.Append(exponents[k] == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"^{exponents[k]}"));
            }
        }

        return text.Length == 0 ? "1" : text.ToString();
    }

    private static Dimension Base(int position)
    {
        long packed = 1;
        for (int k = 0; k < position; k++)
        {
            packed *= Radix;
        }

        return new Dimension(packed);
    }

    private void Decode(Span<int> exponents)
    {
        long rest = _packed;
        for (int k = 0; k < exponents.Length; k++)
        {
            long digit = ((rest % Radix) + Radix) % Radix;
            digit = digit >= Radix / 2 ? digit - Radix : digit;
            exponents[k] = (int)digit;
            rest = (rest - digit) / Radix;
        }
    }
}

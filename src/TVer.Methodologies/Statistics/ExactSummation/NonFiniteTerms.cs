namespace TVer.Methodologies.Statistics;

/// <summary>Which terms without a finite value an accumulator has met. A set, so that merging is a union.</summary>
[Flags]
internal enum NonFiniteTerms : byte
{
    None = 0,
    NotANumber = 1,
    PositiveInfinity = 2,
    NegativeInfinity = 4,
}

/// <summary>
/// The class of a term that has a non-finite operand, by the rules of IEEE 754, found by integer comparisons: arithmetic on the operands
/// would depend on the flush-to-zero setting of the processor.
/// </summary>
internal static class NonFiniteClass
{
    public static NonFiniteTerms OfValue(double value) =>
        double.IsNaN(value) ? NonFiniteTerms.NotANumber : OfSign(double.IsNegative(value));

    /// <summary>x·y where x or y is not finite: not a number for 0·∞.</summary>
    public static NonFiniteTerms OfProduct(double x, double y) =>
        double.IsNaN(x) || double.IsNaN(y) || Order(x) == 0 || Order(y) == 0
            ? NonFiniteTerms.NotANumber
            : OfSign(double.IsNegative(x) != double.IsNegative(y));

    /// <summary>(p − b)·a where an operand is not finite: not a number for ∞ − ∞ and for 0·∞.</summary>
    public static NonFiniteTerms OfDifferenceProduct(double p, double b, double a)
    {
        bool undefined = double.IsNaN(p) || double.IsNaN(b) || double.IsNaN(a) || Order(a) == 0 || Order(p) == Order(b);
        return undefined ? NonFiniteTerms.NotANumber : OfSign((Order(p) < Order(b)) != double.IsNegative(a));
    }

    private static NonFiniteTerms OfSign(bool negative) =>
        negative ? NonFiniteTerms.NegativeInfinity : NonFiniteTerms.PositiveInfinity;

    /// <summary>An integer in the order of the numbers (not of NaN); both zeros give 0.</summary>
    private static long Order(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        return bits < 0 ? long.MinValue - bits : bits;
    }
}

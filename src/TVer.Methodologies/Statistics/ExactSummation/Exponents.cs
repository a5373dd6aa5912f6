namespace TVer.Methodologies.Statistics;

/// <summary>Magnitudes compared by their bits.</summary>
internal static class Exponents
{
    /// <summary>Bits without the sign, which order like the magnitudes; NaN is above infinity.</summary>
    public static ulong Magnitude(double value) => BitConverter.DoubleToUInt64Bits(value) & long.MaxValue;

    /// <summary>The least e such that every double of this exponent field is below 2^e; 1025 for infinities and NaN.</summary>
    public static int Above(ulong magnitude) => (int)(magnitude >> 52) - 1022;
}

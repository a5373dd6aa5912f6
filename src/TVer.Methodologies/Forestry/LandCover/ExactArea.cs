namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// Exact sums of pixel areas in fixed point: 64 bits before and 64 after the binary point, in m².
/// </summary>
/// <remarks>
/// A double of 2⁻¹² m² or more (a pixel of 1.6 cm) has no bit below 2⁻⁶⁴, so counts times pixel areas add without any error, in
/// whatever order and on however many threads; the one rounding is <see cref="SquareMetres"/>. The grid's limits keep a sum below 2⁶⁴ m².
/// </remarks>
internal static class ExactArea
{
    /// <summary>2⁶⁴, the number of units in 1 m².</summary>
    private const double UnitsPerSquareMetre = 18446744073709551616.0;

    /// <summary>Fixed-point form of the area of one pixel.</summary>
    public static UInt128 OfPixel(double squareMetres) => (UInt128)(squareMetres * UnitsPerSquareMetre);

    /// <summary>The double nearest to a sum, ties to even.</summary>
    public static double SquareMetres(UInt128 sum)
    {
        int surplus = 128 - 53 - (int)UInt128.LeadingZeroCount(sum);
        if (surplus <= 0)
        {
            return (ulong)sum / UnitsPerSquareMetre;
        }

        UInt128 kept = sum >> surplus;
        UInt128 rest = sum - (kept << surplus), half = UInt128.One << (surplus - 1);
        if (rest > half || (rest == half && (kept & UInt128.One) == UInt128.One))
        {
            kept++;
        }

        // At most 2^53 and a power of two: both operations are exact.
        return (ulong)kept * Math.ScaleB(1, surplus - 64);
    }
}

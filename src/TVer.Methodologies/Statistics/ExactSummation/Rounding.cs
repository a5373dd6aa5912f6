namespace TVer.Methodologies.Statistics;

/// <summary>The one rounding of an exact sum.</summary>
internal static class Rounding
{
    private const int SignificandBits = 53;
    private const int SmallestExponent = -1074;
    private const ulong LargestField = 2045; // without the hidden bit, which adds one
    private const ulong InfinityBits = 0x7FF0_0000_0000_0000;
    private const ulong SignBit = 1UL << 63;

    /// <summary>
    /// value · 2^exponent rounded to the nearest double, ties to even, in integer arithmetic alone (it does not depend on the rounding
    /// mode of the processor). Beyond the largest double: an infinity. Zero gives +0; a value that rounds to zero keeps its sign.
    /// </summary>
    public static double ToDouble(Int128 value, int exponent)
    {
        if (value == 0)
        {
            return 0.0;
        }

        UInt128 magnitude = (UInt128)(value < 0 ? -value : value);
        int length = 128 - (int)UInt128.LeadingZeroCount(magnitude);

        // Exponent of the last place of the result: 53 bits below the leading one, but not below the subnormals' place.
        int lastPlace = Math.Max(length - SignificandBits + exponent, SmallestExponent);
        ulong significand = ShiftRightToNearest(magnitude, lastPlace - exponent);

        // A subnormal's exponent field is 0 and its significand has no hidden bit, a normal's hidden bit raises the field by one;
        // a significand rounded up to 2^53 carries into the field by the same addition.
        ulong field = (ulong)(lastPlace - SmallestExponent);
        ulong bits = field > LargestField ? InfinityBits : Math.Min((field << 52) + significand, InfinityBits);
        return BitConverter.UInt64BitsToDouble(value < 0 ? bits | SignBit : bits);
    }

    /// <summary>value / 2^shift to the nearest integer, ties to even; a shift below zero multiplies. The result fits 54 bits.</summary>
    private static ulong ShiftRightToNearest(UInt128 value, int shift)
    {
        if (shift <= 0)
        {
            return (ulong)(value << -shift);
        }

        if (shift > 127)
        {
            // value is below 2^127, hence below half of the last place.
            return 0;
        }

        ulong quotient = (ulong)(value >> shift);
        UInt128 remainder = value & ((UInt128.One << shift) - 1);
        UInt128 half = UInt128.One << (shift - 1);
        bool up = remainder > half || (remainder == half && (quotient & 1) != 0);
        return up ? quotient + 1 : quotient;
    }
}

using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// Powers of two on which the kernels cut their terms. The grid of exponent e is the set of multiples of 2^e; adding its anchor 1.5 · 2^(e
/// + 52) to a term rounds the term to that grid, and the bits of the sum then <em>are</em> the integer multiple, counted from the bits of
/// the anchor.
/// </summary>
internal static class Grid
{
    /// <summary>The exponent of the smallest subnormal.</summary>
    public const int Lowest = -1074;

    /// <summary>The highest grid: the upper end of its anchor's binade, 2^53 units, must not overflow, since a sum may come to lie on it.</summary>
    public const int Highest = 970;

    /// <summary>
    /// Binades that terms may exceed the largest of the group which set the grids by, before a group must be refused.
    /// </summary>
    public const int Slack = 4;

    /// <summary>
    /// (Group, lane) pairs that a kernel may add up: each contributes up to 2^51 to a 64-bit integer, together 2^62.
    /// </summary>
    public const int MaxPairs = 2048;

    /// <summary>1.5 · 2^(exponent + 52): the middle of a binade in which the last place weighs 2^exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Anchor(int exponent) => BitConverter.Int64BitsToDouble(((exponent + 52L + 1023) << 52) | (1L << 51));

    /// <summary>2^exponent, a normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Power(int exponent) => BitConverter.Int64BitsToDouble((exponent + 1023L) << 52);

    /// <summary>The least e such that doubles of this one's exponent field are below 2^e; 1025 for infinities and NaN.</summary>
    public static int ExponentAbove(double magnitude) => (int)(BitConverter.DoubleToUInt64Bits(magnitude) >> 52) - 1022;

    /// <summary>What the magnitudes of the four terms of a group must be below to stay in the binade of the anchor: 2^49 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Limit(int exponent) => Power(exponent + 49);

    /// <summary>The sum of integers that a kernel's accumulator of bits stands for, given how many anchors it holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Multiples<TLanes>(TLanes bits, int groups, double anchor)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.SumBits(bits) - unchecked((long)groups * TLanes.Count * BitConverter.DoubleToInt64Bits(anchor));
}

using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// Sums doubles without error as integers on two grids, and refuses a group of four vectors for which it cannot prove that.
/// </summary>
/// <remarks>
/// <para>Let q1 = 2^e1 and q2 = 2^e2 with e2 = e1 − 50, and M1, M2 their anchors (1.5 · 2^52 units). For the terms x of one lane of a
/// group:</para>
/// <para>(1) t' = RN(t + x), starting from t = M1. The group is accepted only if each t has the sign and exponent of M1, so lies in [2^52,
/// 2^53) q1. Hence t and t' are multiples of q1, |x| ≤ t, and the rest l = x − (t' − t) is exact (Dekker's fast two-sum) with |l| ≤
/// q1/2.</para>
/// <para>(2) The group is accepted only if each |x| ≥ 2^52·q2 or x = 0. Then the last place of x, hence of l, is a multiple of q2.</para>
/// <para>(3) Four rests add up to at most 2·q1 = 2^51·q2 in magnitude, so they add up without rounding, and with M2 to u within [2^52,
/// 2^53] q2.</para>
/// <para>(4) In a binade (upper end included) the bits of a double, as an integer, count its last place: bits(t) − bits(M1) = (t − M1)/q1,
/// at most 2^51. No more than 2^11 such integers per call keep the 64-bit sum from wrapping beyond recovery.</para>
/// <para>NaN and infinities change the exponent of t, so that they are refused. Sums that are subnormal are exact, so nothing
/// underflows.</para>
/// </remarks>
internal static class SumKernel
{
    public const int VectorsPerGroup = 4;

    /// <summary>Binades from the upper grid down to the lower.</summary>
    public const int GridGap = 50;

    private const int LowestGrid = Grid.Lowest + GridGap;

    /// <summary>The upper grid for terms of which the largest is below 2^largestExponent.</summary>
    public static int UpperGrid(int largestExponent) => Math.Clamp(largestExponent + Grid.Slack - 49, LowestGrid, Grid.Highest);

    public static int LowerGrid(int upperGrid) => upperGrid - GridGap;

    /// <summary>An e such that the magnitudes in the first group are below 2^e: what the grids should suit. A hint, as every group is
    /// checked.</summary>
    public static int LargestExponent<TLanes>(ref double values)
        where TLanes : struct, ILanes<TLanes>
    {
        nuint lanes = (nuint)TLanes.Count;
        TLanes first = TLanes.MaxMagnitude(TLanes.Load(ref values, 0), TLanes.Load(ref values, lanes));
        TLanes second = TLanes.MaxMagnitude(TLanes.Load(ref values, 2 * lanes), TLanes.Load(ref values, 3 * lanes));
        return Grid.ExponentAbove(TLanes.Largest(TLanes.MaxMagnitude(first, second)));
    }

    /// <summary>Adds groups until one is refused.</summary>
    /// <returns>The number of groups added; upper · 2^grid + lower · 2^(grid − 50) is their exact sum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Run<TLanes>(ref double values, int groups, int grid, out long upper, out long lower)
        where TLanes : struct, ILanes<TLanes>
    {
        double upperAnchor = Grid.Anchor(grid);
        double lowerAnchor = Grid.Anchor(LowerGrid(grid));
        TLanes m1 = TLanes.Broadcast(upperAnchor);
        TLanes m2 = TLanes.Broadcast(lowerAnchor);

        // On the lowest grid every double is a multiple of it: no magnitude is too small.
        double least = grid == LowestGrid ? 0.0 : Grid.Power(LowerGrid(grid) + 52);
        double limit = Grid.Limit(grid);
        TLanes floor = MagnitudeWindow.Floor<TLanes>(least);
        TLanes room = MagnitudeWindow.Room<TLanes>(least, limit);
        TLanes upperBits = default;
        TLanes lowerBits = default;
        nuint lanes = (nuint)TLanes.Count;
        nuint offset = 0;

        // Always the same as offset; but the compiler does not see that, and so does not keep values in registers for the rare second look
        // at them.
        nuint again = 0;
        int group = 0;
        for (; group < groups; group++)
        {
            TLanes x0 = TLanes.Load(ref values, offset);
            TLanes x1 = TLanes.Load(ref values, offset + lanes);
            TLanes x2 = TLanes.Load(ref values, offset + (2 * lanes));
            TLanes x3 = TLanes.Load(ref values, offset + (3 * lanes));

            TLanes t0 = m1 + x0;
            TLanes t1 = t0 + x1;
            TLanes t2 = t1 + x2;
            TLanes t3 = t2 + x3;

            TLanes l0 = TLanes.SubtractBeside(x0, t0 - m1);
            TLanes l1 = TLanes.SubtractBeside(x1, t1 - t0);
            TLanes l2 = TLanes.SubtractBeside(x2, t2 - t1);
            TLanes l3 = TLanes.SubtractBeside(x3, t3 - t2);
            TLanes u = m2 + ((l0 + l1) + (l2 + l3));

            TLanes heights = TLanes.Higher(TLanes.Heights(x0, x1, floor), TLanes.Heights(x2, x3, floor));
            if (TLanes.AnyAbove(heights, room)
                && (IsUnproven<TLanes>(ref values, again, least, limit) || IsUnproven<TLanes>(ref values, again + lanes, least, limit)
                    || IsUnproven<TLanes>(ref values, again + (2 * lanes), least, limit) || IsUnproven<TLanes>(ref values, again + (3 * lanes), least, limit)))
            {
                break;
            }

            upperBits = TLanes.AddBits(upperBits, t3);
            lowerBits = TLanes.AddBits(lowerBits, u);
            offset += 4 * lanes;
            again += 4 * lanes;
        }

        upper = Grid.Multiples(upperBits, group, upperAnchor);
        lower = Grid.Multiples(lowerBits, group, lowerAnchor);
        return group;
    }

    /// <summary>Whether a value is outside of (1) and (2) though it is not zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsUnproven<TLanes>(ref double values, nuint offset, double least, double limit)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes value = TLanes.Load(ref values, offset);
        return TLanes.AnyOutside(value, TLanes.Broadcast(least), TLanes.Broadcast(limit), value, value);
    }
}

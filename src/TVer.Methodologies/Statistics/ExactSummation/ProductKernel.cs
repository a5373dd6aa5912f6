using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// Sums exact products of doubles as integers on three grids, and refuses a group of four vectors of products for which it cannot prove
/// that.
/// </summary>
/// <remarks>
/// <para>A product x·y is P + Q with P = RN(x·y) and Q = RN(x·y − P) by a fused multiply-add. Let q1 = 2^e1, q2 = 2^(e1 − 49), q3 = 2^(e1
/// − 99), and M1, M2, M3 their anchors (1.5 · 2^52 units). For the products of one lane of a group:</para>
/// <para>(1) t' = RN(t + P) from t = M1, accepted only if each t has the sign and exponent of M1. As in <see cref="SumKernel"/> the rest l
/// = P − (t' − t) is exact and |l| ≤ q1/2; also |P| &lt; 2^52·q1, so |Q| ≤ ulp(P)/2 ≤ q1/4.</para>
/// <para>(2) Accepted only if |P| ≥ 2^106·q3 or a factor is zero. A product of two 53-bit integers is below 2^106 − 2^54 + 2, so the last
/// place of x·y weighs more than q3·(1 − 2^−53)/(1 − 2^−52 + 2^−105) > q3; being a power of two it is a multiple of q3 ≥ 2^−1074. So Q is
/// exact and a multiple of q3. And ulp(P) ≥ 2^54·q3 = 2^4·q2, so l is a multiple of q2.</para>
/// <para>(3) w = u + l is exact and u' = RN(w + Q) cuts Q on grid 2, from u = M2: altogether |u − M2| ≤ 4·(q1/2 + q1/4 + q2/2) &lt;
/// 2^51·q2, so u keeps the binade of M2, and the rest k = Q − (u' − w) is exact with |k| ≤ q2/2.</para>
/// <para>(4) Four such rests add up to at most 2·q2 = 2^51·q3, so v = M3 + k + k + k + k is exact.</para>
/// <para>(5) Bits of t, u and v are added as integers, as in <see cref="SumKernel"/>.</para>
/// </remarks>
internal static class ProductKernel
{
    private const int UpperGap = 49;
    private const int LowerGap = 50;

    /// <summary>The upper grid for products of which the largest is below 2^largestExponent.</summary>
    public static int UpperGrid(int largestExponent) =>
        Math.Clamp(largestExponent + Grid.Slack - 49, Grid.Lowest + LowerGap + UpperGap, Grid.Highest);

    public static int MiddleGrid(int upperGrid) => upperGrid - UpperGap;

    public static int LowerGrid(int upperGrid) => upperGrid - UpperGap - LowerGap;

    /// <summary>
    /// An e such that the magnitudes of the products in the first group are below 2^e: what the grids should suit. A hint, as every group
    /// is checked.
    /// </summary>
    public static int LargestExponent<TLanes, TFactors>(ref double x, ref double y, ref double z)
        where TLanes : struct, ILanes<TLanes>
        where TFactors : struct, IFactors
    {
        TLanes largest = default;
        for (int product = 0; product < 4; product++)
        {
            TLanes left = TFactors.Left<TLanes>(ref x, ref y, ref z, 0, product);
            TLanes right = TFactors.Right<TLanes>(ref x, ref y, ref z, 0, product);
            largest = TLanes.MaxMagnitude(largest, left * right);
        }

        return Grid.ExponentAbove(TLanes.Largest(largest));
    }

    /// <summary>Adds groups until one is refused, and their exact sum to the digits.</summary>
    /// <returns>The number of groups added.</returns>
    public static int RunInto<TLanes, TFactors>(
        ref double x, ref double y, ref double z, int groups, int largestExponent, ref SignedDigits digits)
        where TLanes : struct, ILanes<TLanes>
        where TFactors : struct, IFactors
    {
        int grid = UpperGrid(largestExponent);
        int added = Run<TLanes, TFactors>(ref x, ref y, ref z, groups, grid, out long upper, out long middle, out long lower);
        if (added != 0)
        {
            digits.Add(upper, grid);
            digits.Add(middle, MiddleGrid(grid));
            digits.Add(lower, LowerGrid(grid));
        }

        return added;
    }

    /// <summary>Adds groups until one is refused.</summary>
    /// <returns>
    /// The number of groups added; upper · 2^grid + middle · 2^(grid − 49) + lower · 2^(grid − 99) is the exact sum of their products.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Run<TLanes, TFactors>(
        ref double x, ref double y, ref double z, int groups, int grid, out long upper, out long middle, out long lower)
        where TLanes : struct, ILanes<TLanes>
        where TFactors : struct, IFactors
    {
        double upperAnchor = Grid.Anchor(grid);
        double middleAnchor = Grid.Anchor(MiddleGrid(grid));
        double lowerAnchor = Grid.Anchor(LowerGrid(grid));
        TLanes m1 = TLanes.Broadcast(upperAnchor);
        TLanes m2 = TLanes.Broadcast(middleAnchor);
        TLanes m3 = TLanes.Broadcast(lowerAnchor);
        double least = Grid.Power(LowerGrid(grid) + 106);
        double limit = Grid.Limit(grid);
        TLanes floor = MagnitudeWindow.Floor<TLanes>(least);
        TLanes room = MagnitudeWindow.Room<TLanes>(least, limit);
        TLanes upperBits = default;
        TLanes middleBits = default;
        TLanes lowerBits = default;
        nuint offset = 0;

        // Always the same as offset; but the compiler does not see that, and so does not keep the factors in registers for the rare second
        // look at them.
        nuint again = 0;
        int group = 0;
        for (; group < groups; group++)
        {
            TLanes t = m1;
            TLanes u = m2;
            TLanes v = m3;
            TLanes p0 = Add<TLanes, TFactors>(ref x, ref y, ref z, offset, 0, ref t, ref u, ref v);
            TLanes p1 = Add<TLanes, TFactors>(ref x, ref y, ref z, offset, 1, ref t, ref u, ref v);
            TLanes heights = TLanes.Heights(p0, p1, floor);
            TLanes p2 = Add<TLanes, TFactors>(ref x, ref y, ref z, offset, 2, ref t, ref u, ref v);
            TLanes p3 = Add<TLanes, TFactors>(ref x, ref y, ref z, offset, 3, ref t, ref u, ref v);
            heights = TLanes.Higher(heights, TLanes.Heights(p2, p3, floor));
            if (TLanes.AnyAbove(heights, room)
                && (IsUnproven<TLanes, TFactors>(ref x, ref y, ref z, again, 0, least, limit)
                    || IsUnproven<TLanes, TFactors>(ref x, ref y, ref z, again, 1, least, limit)
                    || IsUnproven<TLanes, TFactors>(ref x, ref y, ref z, again, 2, least, limit)
                    || IsUnproven<TLanes, TFactors>(ref x, ref y, ref z, again, 3, least, limit)))
            {
                break;
            }

            upperBits = TLanes.AddBits(upperBits, t);
            middleBits = TLanes.AddBits(middleBits, u);
            lowerBits = TLanes.AddBits(lowerBits, v);
            offset += (nuint)(TFactors.VectorsPerGroup * TLanes.Count);
            again += (nuint)(TFactors.VectorsPerGroup * TLanes.Count);
        }

        upper = Grid.Multiples(upperBits, group, upperAnchor);
        middle = Grid.Multiples(middleBits, group, middleAnchor);
        lower = Grid.Multiples(lowerBits, group, lowerAnchor);
        return group;
    }

    /// <summary>Steps (1), (3) and (4) for one vector of products, which it returns rounded, a subtracted one without its minus.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Add<TLanes, TFactors>(
        ref double x, ref double y, ref double z, nuint offset, int product, ref TLanes t, ref TLanes u, ref TLanes v)
        where TLanes : struct, ILanes<TLanes>
        where TFactors : struct, IFactors
    {
        TLanes left = TFactors.Left<TLanes>(ref x, ref y, ref z, offset, product);
        TLanes right = TFactors.Right<TLanes>(ref x, ref y, ref z, offset, product);
        TLanes p = left * right;
        TLanes q;
        TLanes w;
        if (TFactors.IsNegative(product))
        {
            q = TLanes.SubtractProduct(p, left, right);
            TLanes sum = t - p;
            w = u + TLanes.NegatedSumBeside(p, sum - t);
            t = sum;
        }
        else
        {
            q = TLanes.MultiplySubtract(left, right, p);
            TLanes sum = t + p;
            w = u + TLanes.SubtractBeside(p, sum - t);
            t = sum;
        }

        u = w + q;
        v += TLanes.SubtractBeside(q, u - w);
        return p;
    }

    /// <summary>Whether a product is outside of (1) and (2) though neither factor is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsUnproven<TLanes, TFactors>(
        ref double x, ref double y, ref double z, nuint offset, int product, double least, double limit)
        where TLanes : struct, ILanes<TLanes>
        where TFactors : struct, IFactors
    {
        TLanes left = TFactors.Left<TLanes>(ref x, ref y, ref z, offset, product);
        TLanes right = TFactors.Right<TLanes>(ref x, ref y, ref z, offset, product);
        return TLanes.AnyOutside(left * right, TLanes.Broadcast(least), TLanes.Broadcast(limit), left, right);
    }
}

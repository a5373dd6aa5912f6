using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// The natural logarithm as an unevaluated sum of two doubles, to about 2^−69.5 of its size; README.md of this folder derives the bound.
/// </summary>
/// <remarks>
/// x = 2^k·z, and z lies in one of 256 intervals, each with a factor inverse ≈ 1/z of so few bits that r = z·inverse − 1 is exact, and
/// |r| &lt; 2^−8.5. Then ln x = k·ln 2 − ln(inverse) + ln(1 + r). The interval around 1 has the factor 1, so that nothing cancels there.
/// </remarks>
internal static class LogarithmKernel
{
    /// <summary>The lowest z: 1 sits in the middle of an interval (see <see cref="LogarithmTable"/>).</summary>
    internal const ulong LowestBits = 0x3FE6_9800_0000_0000;

    internal const int IndexBits = 8;

    /// <summary>ln 2 to 42 fractional bits, so that k times it, and the sum with the table's high part, are exact.</summary>
    internal const double Ln2High = 0.693147180559890330187045037746429443359375;

    /// <summary>The rest of ln 2.</summary>
    internal const double Ln2Low = 5.497923018708371e-14;

    private const int MantissaBits = 52;
    private const ulong ExponentMask = 0xFFF0_0000_0000_0000;

    /// <summary>2^52 as bits: an integer below 2^52 put into its mantissa reads as 2^52 + that integer.</summary>
    private const ulong TwoTo52Bits = 0x4330_0000_0000_0000;

    /// <summary>Adding this to the bits adds 2048 to the exponent, which makes it positive.</summary>
    private const ulong ExponentBias = 0x8000_0000_0000_0000;

    /// <summary>
    /// Computes ln of the positive number with these bits. The exponent in the bits may be below its field (a subnormal number scaled to
    /// a normal one and then lowered again); the arithmetic is modulo 2^64.
    /// </summary>
    /// <returns>The sum to double precision.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Evaluate<T>(T bits, out T low)
        where T : struct, IMathLanes<T>
    {
        T offset = T.SubtractBits(bits, T.BroadcastBits(LowestBits));
        T index = T.AndBits(T.ShiftBitsRight(offset, MantissaBits - IndexBits), T.BroadcastBits((1 << IndexBits) - 1));
        T exponent = ExponentOf(offset);
        T z = T.SubtractBits(bits, T.AndBits(offset, T.BroadcastBits(ExponentMask)));

        ref readonly double table = ref LogarithmTable.Entries;
        T entry = T.ShiftBitsLeft(index, 2);
        T inverse = T.Lookup(in table, entry);
        T tableHigh = T.Lookup(in Unsafe.Add(ref Unsafe.AsRef(in table), 1), entry);
        T tableLow = T.Lookup(in Unsafe.Add(ref Unsafe.AsRef(in table), 2), entry);

        T r = T.FusedMultiplyAdd(z, inverse, T.Broadcast(-1));

        // Exact: both are multiples of 2^-42 below 2^10.
        T whole = T.FusedMultiplyAdd(exponent, T.Broadcast(Ln2High), tableHigh);
        T wholeLow = T.FusedMultiplyAdd(exponent, T.Broadcast(Ln2Low), tableLow);

        // whole + r, and what its rounding lost; |whole| >= |r| or whole = 0.
        T first = whole + r;
        T firstLow = whole - first + r;

        // -r^2/2 without error, added in the same way.
        T minusHalf = r * T.Broadcast(-0.5);
        T square = minusHalf * r;
        T squareLow = T.FusedMultiplyAdd(minusHalf, r, T.Broadcast(0) - square);
        T second = first + square;
        T secondLow = first - second + square;

        T small = wholeLow + firstLow + squareLow + secondLow + Tail(r);
        T high = second + small;
        low = second - high + small;
        return high;
    }

    /// <summary>k as a double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExponentOf<T>(T offset)
        where T : struct, IMathLanes<T>
    {
        T positive = T.ShiftBitsRight(T.AddBits(offset, T.BroadcastBits(ExponentBias)), MantissaBits);
        return T.AddBits(positive, T.BroadcastBits(TwoTo52Bits)) - T.Broadcast(4503599627370496.0 + 2048);
    }

    /// <summary>r³/3 − r⁴/4 + … − r⁸/8, the Taylor series of ln(1 + r) from its third term on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Tail<T>(T r)
        where T : struct, IMathLanes<T>
    {
        T square = r * r;
        T lowest = T.FusedMultiplyAdd(r, T.Broadcast(-1.0 / 4), T.Broadcast(1.0 / 3));
        T middle = T.FusedMultiplyAdd(r, T.Broadcast(-1.0 / 6), T.Broadcast(1.0 / 5));
        T highest = T.FusedMultiplyAdd(r, T.Broadcast(-1.0 / 8), T.Broadcast(1.0 / 7));
        T series = T.FusedMultiplyAdd(square, T.FusedMultiplyAdd(square, highest, middle), lowest);
        return square * r * series;
    }
}

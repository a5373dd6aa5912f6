using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// The exponential of an unevaluated sum of two doubles, to about 2^−69 of its size before the one rounding of the result; README.md of
/// this folder derives the bound.
/// </summary>
/// <remarks>
/// x = (128·k + j)·ln 2 / 128 + r with |r| ≤ ln 2 / 256; then e^x = 2^k · 2^(j/128) · e^r, the middle factor from a table in two parts.
/// </remarks>
internal static class ExponentialKernel
{
    internal const int IndexBits = 7;

    /// <summary>128 / ln 2: only chooses j, so its rounding does no harm.</summary>
    private const double StepsPerUnit = 184.6649652337873;

    /// <summary>ln 2 / 128 as a double, and the rest of it.</summary>
    internal const double StepHigh = 0.0054152123481245725;
    internal const double StepLow = 1.8117553233174215e-19;

    /// <summary>1.5 · 2^52: adding it rounds to an integer, which then stands in the low bits.</summary>
    private const double Rounder = 6755399441055744.0;

    private const int MantissaBits = 52;

    /// <summary>
    /// Within it the result, and the errors some 70 binary places below it that are carried along, are normal numbers, so that
    /// <see cref="Evaluate{T}"/> may be used.
    /// </summary>
    public const double SafeLimit = 640;

    /// <summary>e^(high + low), rounded, for |high| &lt; <see cref="SafeLimit"/> and |low| ≤ ulp(high).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Evaluate<T>(T high, T low)
        where T : struct, IMathLanes<T>
    {
        T result = EvaluateInTwo(high, low, 0, out T rest);
        return result + rest;
    }

    /// <summary>
    /// 2^<paramref name="exponentShift"/>·e^(high + low) as an unevaluated sum of two doubles, for callers whose result would leave the
    /// normal range.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T EvaluateInTwo<T>(T high, T low, int exponentShift, out T rest)
        where T : struct, IMathLanes<T>
    {
        T rounded = T.FusedMultiplyAdd(high, T.Broadcast(StepsPerUnit), T.Broadcast(Rounder));
        T steps = rounded - T.Broadcast(Rounder);

        // The first is exact, because high and steps·StepHigh are multiples of the same small power of two and their difference is short.
        T difference = T.FusedMultiplyAdd(steps, T.Broadcast(-StepHigh), high);
        T correction = T.FusedMultiplyAdd(steps, T.Broadcast(-StepLow), low);
        T r = difference + correction;
        T rLow = difference - r + correction;

        ref readonly double table = ref ExponentialTable.Entries;
        T entry = T.ShiftBitsLeft(T.AndBits(rounded, T.BroadcastBits((1 << IndexBits) - 1)), 1);
        T powerLow = T.Lookup(in table, entry);
        T powerBits = T.Lookup(in Unsafe.Add(ref Unsafe.AsRef(in table), 1), entry);

        // The table has j·2^45 taken off its bits, so that adding (128·k + j)·2^45 leaves k in the exponent.
        T power = T.AddBits(powerBits, T.ShiftBitsLeft(rounded, MantissaBits - IndexBits));
        power = T.AddBits(power, T.BroadcastBits((ulong)((long)exponentShift << MantissaBits)));

        // e^r - 1 - r, and the low parts of argument and table (powerLow is relative to power).
        T lows = rLow + powerLow;
        T small = T.FusedMultiplyAdd(r * r, Tail(r), T.FusedMultiplyAdd(lows, r, lows));

        // power·(1 + r + small), with the rounding of the first step kept.
        T first = T.FusedMultiplyAdd(power, r, power);
        T firstLow = T.FusedMultiplyAdd(power, r, power - first);
        rest = T.FusedMultiplyAdd(power, small, firstLow);
        return first;
    }

    /// <summary>1/2! + r/3! + … + r⁴/6!, the Taylor series of (e^r − 1 − r)/r².</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Tail<T>(T r)
        where T : struct, IMathLanes<T>
    {
        T square = r * r;
        T lowest = T.FusedMultiplyAdd(r, T.Broadcast(1.0 / 6), T.Broadcast(1.0 / 2));
        T highest = T.FusedMultiplyAdd(r, T.Broadcast(1.0 / 120), T.Broadcast(1.0 / 24));
        highest = T.FusedMultiplyAdd(square, T.Broadcast(1.0 / 720), highest);
        return T.FusedMultiplyAdd(square, highest, lowest);
    }
}

using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// Whether this thread's processor rounds to nearest and keeps subnormal numbers, as IEEE 754 and .NET have it. Native code in the same
/// process can change that (the rounding mode, "flush to zero", "denormals are zero"); the kernels' proofs would then not hold, and sums
/// go through integers instead.
/// </summary>
internal static class FloatingPointMode
{
    private const double HalfUnit = 1.1102230246251565E-16; // 2^-53, half of the last place of 1
    private const double MoreThanHalfUnit = 1.6653345369377348E-16; // 1.5 · 2^-53

    /// <summary>
    /// Tested at each call, as it belongs to the thread and any call out of .NET may change it. It takes a few nanoseconds.
    /// </summary>
    public static bool IsStandard => Test(1.0, HalfUnit, MoreThanHalfUnit, double.Epsilon);

    /// <summary>Not inlined, so that the compiler cannot evaluate the sums in advance.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Test(double one, double half, double moreThanHalf, double smallest)
    {
        bool notUpwards = one + half == one;
        bool notDownwards = -one - half == -one;
        bool notTowardsZero = one + moreThanHalf != one;
        bool keepsSubnormals = BitConverter.DoubleToInt64Bits(smallest + smallest) == 2;
        return notUpwards && notDownwards && notTowardsZero && keepsSubnormals;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>What exact sums are compared with. Each from its first call in fully optimised code.</summary>
internal static class Baselines
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double sum = 0;
        for (int i = 0; i < x.Length && i < y.Length; i++)
        {
            sum += x[i] * y[i];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Strata(ReadOnlySpan<double> p, ReadOnlySpan<double> b, ReadOnlySpan<double> a)
    {
        double sum = 0;
        for (int i = 0; i < p.Length && i < b.Length && i < a.Length; i++)
        {
            sum += (p[i] - b[i]) * a[i];
        }

        return sum;
    }

    /// <summary>Reads every byte with the widest loads and next to no arithmetic: the limit of the memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Read(ReadOnlySpan<double> values)
    {
        ref long source = ref Unsafe.As<double, long>(ref MemoryMarshal.GetReference(values));
        Vector512<long> first = default;
        Vector512<long> second = default;
        Vector512<long> third = default;
        Vector512<long> fourth = default;
        for (nuint i = 0; i + 32 <= (nuint)values.Length; i += 32)
        {
            first |= Vector512.LoadUnsafe(ref source, i);
            second |= Vector512.LoadUnsafe(ref source, i + 8);
            third |= Vector512.LoadUnsafe(ref source, i + 16);
            fourth |= Vector512.LoadUnsafe(ref source, i + 24);
        }

        return Vector512.Sum(first | second | third | fourth);
    }

    /// <summary>Reads three columns side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Read(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> z)
    {
        ref long first = ref Unsafe.As<double, long>(ref MemoryMarshal.GetReference(x));
        ref long second = ref Unsafe.As<double, long>(ref MemoryMarshal.GetReference(y[..x.Length]));
        ref long third = ref Unsafe.As<double, long>(ref MemoryMarshal.GetReference(z[..x.Length]));
        Vector512<long> even = default;
        Vector512<long> odd = default;
        for (nuint i = 0; i + 16 <= (nuint)x.Length; i += 16)
        {
            even |= Vector512.LoadUnsafe(ref first, i) | Vector512.LoadUnsafe(ref second, i) | Vector512.LoadUnsafe(ref third, i);
            odd |= Vector512.LoadUnsafe(ref first, i + 8) | Vector512.LoadUnsafe(ref second, i + 8) | Vector512.LoadUnsafe(ref third, i + 8);
        }

        return Vector512.Sum(even | odd);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Statistics;

/// <content>The same functions over columns, with the same bits.</content>
public static partial class DeterministicMath
{
    /// <summary>
    /// Computes each element of <paramref name="x"/> to the power <paramref name="exponent"/>: <c>result[i] = Pow(x[i], exponent)</c>,
    /// to the bit, whatever vector instructions the processor has.
    /// </summary>
    /// <param name="x">The bases, dimensionless, each as in <see cref="Pow(double, double)"/>.</param>
    /// <param name="exponent">The exponent, dimensionless, as in <see cref="Pow(double, double)"/>.</param>
    /// <param name="result">Receives the powers. At least as long as <paramref name="x"/>; elements beyond are left alone. May be
    /// <paramref name="x"/> itself, but not overlap it otherwise.</param>
    /// <exception cref="ArgumentException"><paramref name="result"/> is shorter than <paramref name="x"/>, or overlaps it
    /// shifted.</exception>
    public static void Pow(ReadOnlySpan<double> x, double exponent, Span<double> result)
    {
        if (result.Length < x.Length)
        {
            throw new ArgumentException($"result has {result.Length} elements; it needs at least the {x.Length} of x.", nameof(result));
        }

        if (x.Overlaps(result, out int shift) && shift != 0)
        {
            throw new ArgumentException(
                $"result overlaps x, shifted by {shift} elements; it must be x itself or apart from it.", nameof(result));
        }

        int done = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            done = PowInLanes<EightLanes>(x, exponent, result);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            done = PowInLanes<FourLanes>(x, exponent, result);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            done = PowInLanes<TwoLanes>(x, exponent, result);
        }

        PowInLanes<OneLane>(x[done..], exponent, result[done..]);
    }

    /// <summary>As many whole groups of lanes as there are; returns the number of elements done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    internal static int PowInLanes<T>(ReadOnlySpan<double> x, double exponent, Span<double> result)
        where T : struct, IMathLanes<T>
    {
        ref double source = ref MemoryMarshal.GetReference(x);
        ref double destination = ref MemoryMarshal.GetReference(result);
        T exponents = T.Broadcast(exponent);
        int i = 0;
        for (; i <= x.Length - T.Width; i += T.Width)
        {
            T bases = T.Load(in Unsafe.Add(ref source, i));
            if (T.AllWithin(bases, SmallestNormal, double.PositiveInfinity))
            {
                T high = ExponentOfPower(bases, exponents, out T low);
                if (T.AllWithin(high, -ExponentialKernel.SafeLimit, ExponentialKernel.SafeLimit))
                {
                    ExponentialKernel.Evaluate(high, low).Store(ref Unsafe.Add(ref destination, i));
                    continue;
                }
            }

            for (int lane = i; lane < i + T.Width; lane++)
            {
                Unsafe.Add(ref destination, lane) = Pow(Unsafe.Add(ref source, lane), exponent);
            }
        }

        return i;
    }
}

using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// Exponential, logarithm and power of a positive base whose bits are the same on every machine.
/// </summary>
/// <remarks>
/// <para><see cref="Math.Exp"/>, <see cref="Math.Log(double)"/> and <see cref="Math.Pow"/> call the C library of the platform, whose
/// versions differ in the last bit. These functions use only operations that IEEE 754 defines to the bit: sum, difference, product,
/// fused multiply-add and integer operations. A processor without a fused multiply-add gets the same bits, slowly.</para>
/// <para><b>Accuracy.</b> In units in the last place of the result: <see cref="Exp"/> and <see cref="Log"/> err by less than 0.5001,
/// <see cref="Pow(double, double)"/> by less than 0.51 anywhere, and by less than 0.501 while |exponent · ln base| is below 64. An error
/// of 0.5 is that of the correctly rounded result: all but very few results are correctly rounded. The same holds in units of 2^−1074
/// where the result is subnormal. The bounds are derived in the README of the source folder and tested against exact arithmetic of some
/// 300 bits.</para>
/// <para>No function allocates; all are pure and safe to call from any thread. They assume the rounding mode of .NET (to nearest, subnormal
/// numbers kept), which native code in the same process must not have changed.</para>
/// </remarks>
public static partial class DeterministicMath
{
    // The functions themselves are not inlined: a caller that took in several would exhaust the compiler's budget, and the lanes'
    // operations would become calls.

    private const double SmallestNormal = 2.2250738585072014e-308;
    private const ulong ExponentOf52 = 52UL << 52;
    private const double TwoTo52 = 4503599627370496.0;

    /// <summary>Computes e^<paramref name="x"/>.</summary>
    /// <param name="x">The exponent, dimensionless, any double.</param>
    /// <returns>
    /// e^x, from 0 (x below about −745.13) to +∞ (x above about 709.78); 1 for ±0, +∞ for +∞, +0 for −∞ and NaN for NaN.
    /// </returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Exp(double x) =>
        Math.Abs(x) < ExponentialKernel.SafeLimit
            ? ExponentialKernel.Evaluate(new OneLane(x), new OneLane(0)).Value
            : ExponentialNearTheLimits(x, 0);

    /// <summary>Computes the natural logarithm of <paramref name="x"/>.</summary>
    /// <param name="x">The argument, dimensionless, any double.</param>
    /// <returns>ln x; +0 for 1, −∞ for ±0, +∞ for +∞, and NaN for NaN and for every negative number.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Log(double x) =>
        x > 0 && x < double.PositiveInfinity ? LogarithmInTwo(x, out _) : LogarithmOfTheRest(x);

    /// <summary>Computes <paramref name="x"/> to the power <paramref name="y"/>, for a base that is not negative.</summary>
    /// <param name="x">The base, dimensionless, zero or positive. Both zeros count as zero.</param>
    /// <param name="y">The exponent, dimensionless, any double.</param>
    /// <returns>
    /// <para>x^y for a positive finite base and a finite exponent, from 0 to +∞ where it leaves the range of a double.</para>
    /// <para>The rest as in IEEE 754: 1 if y is zero or x is 1, even if the other is NaN; otherwise NaN if either is NaN; 0^y is 0 for y
    /// &gt; 0 and +∞ for y &lt; 0; (+∞)^y is +∞ for y &gt; 0 and 0 for y &lt; 0; x^(+∞) is +∞ for x &gt; 1 and 0 for x &lt; 1, and
    /// x^(−∞) the other way round.</para>
    /// <para>Unlike IEEE 754, NaN for every negative base (including −∞) and y ≠ 0, also where y is a whole number: a negative diameter
    /// or mass has no power that anything here could mean.</para>
    /// </returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Pow(double x, double y)
    {
        if (x >= SmallestNormal && x < double.PositiveInfinity)
        {
            var factor = new OneLane(y);
            OneLane high = ExponentOfPower(new OneLane(x), factor, out OneLane low);
            if (Math.Abs(high.Value) < ExponentialKernel.SafeLimit)
            {
                return ExponentialKernel.Evaluate(high, low).Value;
            }
        }

        return PowOfTheRest(x, y);
    }

    /// <summary>y · ln x as an unevaluated sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExponentOfPower<T>(T bits, T y, out T low)
        where T : struct, IMathLanes<T>
    {
        T logarithm = LogarithmKernel.Evaluate(bits, out T logarithmLow);
        T high = y * logarithm;
        low = T.FusedMultiplyAdd(y, logarithmLow, T.FusedMultiplyAdd(y, logarithm, T.Broadcast(0) - high));
        return high;
    }

    /// <summary>ln x for any positive finite x.</summary>
    internal static double LogarithmInTwo(double x, out double low)
    {
        double high = LogarithmKernel.Evaluate(new OneLane(NormalBits(x)), out OneLane lowLane).Value;
        low = lowLane.Value;
        return high;
    }

    /// <summary>
    /// The bits of a positive finite number with a full mantissa: a subnormal one is scaled by 2^52, and its exponent lowered by 52
    /// again, below the range of the exponent's field.
    /// </summary>
    private static double NormalBits(double x) => x >= SmallestNormal
        ? x
        : BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(x * TwoTo52) - ExponentOf52);

    private static double LogarithmOfTheRest(double x) =>
        x == 0 ? double.NegativeInfinity : x > 0 ? double.PositiveInfinity : double.NaN;

    private static double PowOfTheRest(double x, double y)
    {
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (double.IsNaN(x) || double.IsNaN(y) || x < 0)
        {
            return double.NaN;
        }

        if (x == 0 || double.IsPositiveInfinity(x))
        {
            return x == 0 == y < 0 ? double.PositiveInfinity : 0;
        }

        if (double.IsInfinity(y))
        {
            return x > 1 == y > 0 ? double.PositiveInfinity : 0;
        }

        OneLane high = ExponentOfPower(new OneLane(NormalBits(x)), new OneLane(y), out OneLane low);
        return Math.Abs(high.Value) < ExponentialKernel.SafeLimit
            ? ExponentialKernel.Evaluate(high, low).Value
            : ExponentialNearTheLimits(high.Value, low.Value);
    }

    /// <summary>e^(high + low) where the result is huge, tiny, subnormal or beyond.</summary>
    private static double ExponentialNearTheLimits(double high, double low)
    {
        if (double.IsNaN(high))
        {
            return high;
        }

        // ln of the largest double is 709.78, and of half the smallest -745.13.
        if (high > 710)
        {
            return double.PositiveInfinity;
        }

        if (high < -746)
        {
            return 0;
        }

        return high > 0
            ? ScaledDown(high, low)
            : ScaledUp(high, low);
    }

    /// <summary>Computes 2^−64 times the result and doubles it 64 times, which is exact or overflows.</summary>
    private static double ScaledDown(double high, double low)
    {
        OneLane first = ExponentialKernel.EvaluateInTwo(new OneLane(high), new OneLane(low), -64, out OneLane rest);
        return (first.Value + rest.Value) * 18446744073709551616.0;
    }

    /// <summary>
    /// Computes 2^128 times the result in two parts and, where the result is subnormal, rounds their sum once at the place of its last
    /// bit before scaling down.
    /// </summary>
    private static double ScaledUp(double high, double low)
    {
        const double TwoToMinus128 = 1 / 340282366920938463463374607431768211456.0;

        OneLane first = ExponentialKernel.EvaluateInTwo(new OneLane(high), new OneLane(low), 128, out OneLane rest);
        double scaled = first.Value + rest.Value;
        if (scaled >= SmallestNormal / TwoToMinus128)
        {
            return scaled * TwoToMinus128;
        }

        // The last bit of a sum from LastPlace to twice LastPlace is worth 2^-1074 once scaled down; what its rounding loses is rounded
        // with it.
        const double LastPlace = TwoTo52 * double.Epsilon / TwoToMinus128;
        double sum = LastPlace + scaled;
        double lost = scaled - (sum - LastPlace) + (first.Value - scaled + rest.Value);
        return (sum + lost - LastPlace) * TwoToMinus128;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TVer.Methodologies.Statistics;

/// <summary>Two doubles in a vector of 128 bits.</summary>
internal readonly struct Lanes128 : ILanes<Lanes128>
{
    private readonly Vector128<double> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes128(Vector128<double> value) => _value = value;

    public static int Count => Vector128<double>.Count;

    /// <summary>The greater of two halves of a wider vector, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 GreaterHalf(Vector128<double> lower, Vector128<double> upper) => new(Vector128.MaxNative(lower, upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Broadcast(double value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(ref double source, nuint offset) => new(Vector128.LoadUnsafe(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 left, Lanes128 right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator *(Lanes128 left, Lanes128 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 SubtractBeside(Lanes128 left, Lanes128 right) =>
        Fma.IsSupported ? new(Fma.MultiplySubtract(left._value, Vector128.Create(1.0), right._value)) : left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MultiplySubtract(Lanes128 x, Lanes128 y, Lanes128 z) => Fma.IsSupported
        ? new(Fma.MultiplySubtract(x._value, y._value, z._value))
        : new(Vector128.FusedMultiplyAdd(x._value, y._value, -z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 NegatedSumBeside(Lanes128 left, Lanes128 right) =>
        Fma.IsSupported ? new(Fma.MultiplySubtractNegated(left._value, Vector128.Create(1.0), right._value)) : new(-(left._value + right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 SubtractProduct(Lanes128 z, Lanes128 x, Lanes128 y) => Fma.IsSupported
        ? new(Fma.MultiplyAddNegated(x._value, y._value, z._value))
        : new(Vector128.FusedMultiplyAdd(-x._value, y._value, z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MaxMagnitude(Lanes128 left, Lanes128 right) =>
        new(Vector128.MaxNative(Vector128.Abs(left._value), Vector128.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Largest(Lanes128 value) => Math.Max(value._value[0], value._value[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Heights(Lanes128 left, Lanes128 right, Lanes128 floor)
    {
        Vector128<uint> halves = UpperHalves(left, right);
        return new((halves + halves - floor._value.AsUInt32()).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Higher(Lanes128 left, Lanes128 right) => new(Vector128.Max(left._value.AsUInt32(), right._value.AsUInt32()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyAbove(Lanes128 heights, Lanes128 room) => Vector128.GreaterThanAny(heights._value.AsUInt32(), room._value.AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyOutside(Lanes128 value, Lanes128 least, Lanes128 limit, Lanes128 x, Lanes128 y)
    {
        Vector128<double> magnitude = Vector128.Abs(value._value);
        Vector128<double> inside = Vector128.GreaterThanOrEqual(magnitude, least._value) & Vector128.LessThan(magnitude, limit._value);
        Vector128<double> zero = Vector128.Equals(x._value, Vector128<double>.Zero) | Vector128.Equals(y._value, Vector128<double>.Zero);
        Vector128<double> proven = inside | (zero & Vector128.Equals(value._value, Vector128<double>.Zero));
        return proven.AsInt64() != Vector128<long>.AllBitsSet;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 AddBits(Lanes128 left, Lanes128 right) => new((left._value.AsInt64() + right._value.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SumBits(Lanes128 value) => Vector128.Sum(value._value.AsInt64());

    /// <summary>The second and fourth of four, twice.</summary>
    private const byte OddHalves = 0b11_01_11_01;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> UpperHalves(Lanes128 left, Lanes128 right)
    {
        if (Sse.IsSupported)
        {
            return Sse.Shuffle(left._value.AsSingle(), right._value.AsSingle(), OddHalves).AsUInt32();
        }

        return AdvSimd.Arm64.IsSupported
            ? AdvSimd.Arm64.UnzipOdd(left._value.AsUInt32(), right._value.AsUInt32())
            : ((left._value.AsUInt64() >> 32) | (right._value.AsUInt64() & Vector128.Create(0xFFFF_FFFF_0000_0000))).AsUInt32();
    }
}

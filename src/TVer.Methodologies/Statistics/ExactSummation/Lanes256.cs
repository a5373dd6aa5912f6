using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TVer.Methodologies.Statistics;

/// <summary>Four doubles in a vector of 256 bits.</summary>
internal readonly struct Lanes256 : ILanes<Lanes256>
{
    private readonly Vector256<double> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes256(Vector256<double> value) => _value = value;

    public static int Count => Vector256<double>.Count;

    /// <summary>The greater of two halves of a wider vector, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 GreaterHalf(Vector256<double> lower, Vector256<double> upper) => new(Vector256.MaxNative(lower, upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Broadcast(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(ref double source, nuint offset) => new(Vector256.LoadUnsafe(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator *(Lanes256 left, Lanes256 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SubtractBeside(Lanes256 left, Lanes256 right) =>
        Fma.IsSupported ? new(Fma.MultiplySubtract(left._value, Vector256.Create(1.0), right._value)) : left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplySubtract(Lanes256 x, Lanes256 y, Lanes256 z) => Fma.IsSupported
        ? new(Fma.MultiplySubtract(x._value, y._value, z._value))
        : new(Vector256.FusedMultiplyAdd(x._value, y._value, -z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 NegatedSumBeside(Lanes256 left, Lanes256 right) =>
        Fma.IsSupported ? new(Fma.MultiplySubtractNegated(left._value, Vector256.Create(1.0), right._value)) : new(-(left._value + right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 SubtractProduct(Lanes256 z, Lanes256 x, Lanes256 y) => Fma.IsSupported
        ? new(Fma.MultiplyAddNegated(x._value, y._value, z._value))
        : new(Vector256.FusedMultiplyAdd(-x._value, y._value, z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MaxMagnitude(Lanes256 left, Lanes256 right) =>
        new(Vector256.MaxNative(Vector256.Abs(left._value), Vector256.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Largest(Lanes256 value) => Lanes128.Largest(Lanes128.GreaterHalf(value._value.GetLower(), value._value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Heights(Lanes256 left, Lanes256 right, Lanes256 floor)
    {
        Vector256<uint> halves = UpperHalves(left, right);
        return new((halves + halves - floor._value.AsUInt32()).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Higher(Lanes256 left, Lanes256 right) => new(Vector256.Max(left._value.AsUInt32(), right._value.AsUInt32()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyAbove(Lanes256 heights, Lanes256 room) => Vector256.GreaterThanAny(heights._value.AsUInt32(), room._value.AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyOutside(Lanes256 value, Lanes256 least, Lanes256 limit, Lanes256 x, Lanes256 y)
    {
        Vector256<double> magnitude = Vector256.Abs(value._value);
        Vector256<double> inside = Vector256.GreaterThanOrEqual(magnitude, least._value) & Vector256.LessThan(magnitude, limit._value);
        Vector256<double> zero = Vector256.Equals(x._value, Vector256<double>.Zero) | Vector256.Equals(y._value, Vector256<double>.Zero);
        Vector256<double> proven = inside | (zero & Vector256.Equals(value._value, Vector256<double>.Zero));
        return proven.AsInt64() != Vector256<long>.AllBitsSet;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AddBits(Lanes256 left, Lanes256 right) => new((left._value.AsInt64() + right._value.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SumBits(Lanes256 value) => Vector256.Sum(value._value.AsInt64());

    /// <summary>The second and fourth of four, twice.</summary>
    private const byte OddHalves = 0b11_01_11_01;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> UpperHalves(Lanes256 left, Lanes256 right) => Avx.IsSupported
        ? Avx.Shuffle(left._value.AsSingle(), right._value.AsSingle(), OddHalves).AsUInt32()
        : ((left._value.AsUInt64() >> 32) | (right._value.AsUInt64() & Vector256.Create(0xFFFF_FFFF_0000_0000))).AsUInt32();
}

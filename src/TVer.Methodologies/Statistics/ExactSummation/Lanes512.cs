using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TVer.Methodologies.Statistics;

/// <summary>Eight doubles in a vector of 512 bits.</summary>
internal readonly struct Lanes512 : ILanes<Lanes512>
{
    private readonly Vector512<double> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes512(Vector512<double> value) => _value = value;

    public static int Count => Vector512<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Broadcast(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(ref double source, nuint offset) => new(Vector512.LoadUnsafe(ref source, offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator *(Lanes512 left, Lanes512 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 SubtractBeside(Lanes512 left, Lanes512 right) =>
        Avx512F.IsSupported ? new(Avx512F.FusedMultiplySubtract(left._value, Vector512.Create(1.0), right._value)) : left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MultiplySubtract(Lanes512 x, Lanes512 y, Lanes512 z) => Avx512F.IsSupported
        ? new(Avx512F.FusedMultiplySubtract(x._value, y._value, z._value))
        : new(Vector512.FusedMultiplyAdd(x._value, y._value, -z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 NegatedSumBeside(Lanes512 left, Lanes512 right) =>
        Avx512F.IsSupported ? new(Avx512F.FusedMultiplySubtractNegated(left._value, Vector512.Create(1.0), right._value)) : new(-(left._value + right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 SubtractProduct(Lanes512 z, Lanes512 x, Lanes512 y) => Avx512F.IsSupported
        ? new(Avx512F.FusedMultiplyAddNegated(x._value, y._value, z._value))
        : new(Vector512.FusedMultiplyAdd(-x._value, y._value, z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MaxMagnitude(Lanes512 left, Lanes512 right) =>
        new(Vector512.MaxNative(Vector512.Abs(left._value), Vector512.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Largest(Lanes512 value) => Lanes256.Largest(Lanes256.GreaterHalf(value._value.GetLower(), value._value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Heights(Lanes512 left, Lanes512 right, Lanes512 floor)
    {
        Vector512<uint> halves = UpperHalves(left, right);
        return new((halves + halves - floor._value.AsUInt32()).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Higher(Lanes512 left, Lanes512 right) => new(Vector512.Max(left._value.AsUInt32(), right._value.AsUInt32()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyAbove(Lanes512 heights, Lanes512 room) => Vector512.GreaterThanAny(heights._value.AsUInt32(), room._value.AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyOutside(Lanes512 value, Lanes512 least, Lanes512 limit, Lanes512 x, Lanes512 y)
    {
        Vector512<double> magnitude = Vector512.Abs(value._value);
        Vector512<double> inside = Vector512.GreaterThanOrEqual(magnitude, least._value) & Vector512.LessThan(magnitude, limit._value);
        Vector512<double> zero = Vector512.Equals(x._value, Vector512<double>.Zero) | Vector512.Equals(y._value, Vector512<double>.Zero);
        Vector512<double> proven = inside | (zero & Vector512.Equals(value._value, Vector512<double>.Zero));
        return proven.AsInt64() != Vector512<long>.AllBitsSet;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 AddBits(Lanes512 left, Lanes512 right) => new((left._value.AsInt64() + right._value.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SumBits(Lanes512 value) => Vector512.Sum(value._value.AsInt64());

    /// <summary>The second and fourth of four, twice.</summary>
    private const byte OddHalves = 0b11_01_11_01;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> UpperHalves(Lanes512 left, Lanes512 right) => Avx512F.IsSupported
        ? Avx512F.Shuffle(left._value.AsSingle(), right._value.AsSingle(), OddHalves).AsUInt32()
        : ((left._value.AsUInt64() >> 32) | (right._value.AsUInt64() & Vector512.Create(0xFFFF_FFFF_0000_0000))).AsUInt32();
}

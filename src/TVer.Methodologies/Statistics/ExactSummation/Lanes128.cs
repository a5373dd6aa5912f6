using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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
    public static Lanes128 MultiplyNegated(Lanes128 x, Lanes128 y) => Fma.IsSupported
        ? new(Fma.MultiplyAddNegated(x._value, y._value, Vector128.Create(-0.0)))
        : new(-(x._value * y._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MultiplyNegatedSubtract(Lanes128 x, Lanes128 y, Lanes128 z) => Fma.IsSupported
        ? new(Fma.MultiplySubtractNegated(x._value, y._value, z._value))
        : new(Vector128.FusedMultiplyAdd(-x._value, y._value, -z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MinMagnitude(Lanes128 left, Lanes128 right) => Avx512DQ.VL.IsSupported
        ? new(Avx512DQ.VL.Range(left._value, right._value, LesserMagnitude))
        : new(Vector128.MinNative(Vector128.Abs(left._value), Vector128.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Min(Lanes128 left, Lanes128 right) => new(Vector128.MinNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 MaxMagnitude(Lanes128 left, Lanes128 right) =>
        new(Vector128.MaxNative(Vector128.Abs(left._value), Vector128.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Largest(Lanes128 value) => Math.Max(value._value[0], value._value[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 CollectDifferences(Lanes128 differences, Lanes128 left, Lanes128 right) => Avx512F.VL.IsSupported
        ? new(Avx512F.VL.TernaryLogic(differences._value, left._value, right._value, OrOfExclusiveOr))
        : new(differences._value | (left._value ^ right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBit(Lanes128 value, Lanes128 bits) => (value._value.AsInt64() & bits._value.AsInt64()) != Vector128<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBelow(Lanes128 magnitude, Lanes128 threshold) => Vector128.LessThanAny(magnitude._value, threshold._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBelowButZero(Lanes128 value, Lanes128 threshold, Lanes128 x, Lanes128 y)
    {
        Vector128<double> zero = Vector128.Equals(x._value, Vector128<double>.Zero) | Vector128.Equals(y._value, Vector128<double>.Zero);
        Vector128<double> below = Vector128.LessThan(Vector128.Abs(value._value), threshold._value);
        return Vector128.AndNot(below, zero).AsInt64() != Vector128<long>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 AddBits(Lanes128 left, Lanes128 right) => new((left._value.AsInt64() + right._value.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SumBits(Lanes128 value) => Vector128.Sum(value._value.AsInt64());

    private const byte LesserMagnitude = 0b1010;
    private const byte OrOfExclusiveOr = 0xF6;
}

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
    public static Lanes256 MultiplyNegated(Lanes256 x, Lanes256 y) => Fma.IsSupported
        ? new(Fma.MultiplyAddNegated(x._value, y._value, Vector256.Create(-0.0)))
        : new(-(x._value * y._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MultiplyNegatedSubtract(Lanes256 x, Lanes256 y, Lanes256 z) => Fma.IsSupported
        ? new(Fma.MultiplySubtractNegated(x._value, y._value, z._value))
        : new(Vector256.FusedMultiplyAdd(-x._value, y._value, -z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MinMagnitude(Lanes256 left, Lanes256 right) => Avx512DQ.VL.IsSupported
        ? new(Avx512DQ.VL.Range(left._value, right._value, LesserMagnitude))
        : new(Vector256.MinNative(Vector256.Abs(left._value), Vector256.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Min(Lanes256 left, Lanes256 right) => new(Vector256.MinNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 MaxMagnitude(Lanes256 left, Lanes256 right) =>
        new(Vector256.MaxNative(Vector256.Abs(left._value), Vector256.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Largest(Lanes256 value) => Lanes128.Largest(Lanes128.GreaterHalf(value._value.GetLower(), value._value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 CollectDifferences(Lanes256 differences, Lanes256 left, Lanes256 right) => Avx512F.VL.IsSupported
        ? new(Avx512F.VL.TernaryLogic(differences._value, left._value, right._value, OrOfExclusiveOr))
        : new(differences._value | (left._value ^ right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBit(Lanes256 value, Lanes256 bits) => (value._value.AsInt64() & bits._value.AsInt64()) != Vector256<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBelow(Lanes256 magnitude, Lanes256 threshold) => Vector256.LessThanAny(magnitude._value, threshold._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBelowButZero(Lanes256 value, Lanes256 threshold, Lanes256 x, Lanes256 y)
    {
        Vector256<double> zero = Vector256.Equals(x._value, Vector256<double>.Zero) | Vector256.Equals(y._value, Vector256<double>.Zero);
        Vector256<double> below = Vector256.LessThan(Vector256.Abs(value._value), threshold._value);
        return Vector256.AndNot(below, zero).AsInt64() != Vector256<long>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 AddBits(Lanes256 left, Lanes256 right) => new((left._value.AsInt64() + right._value.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SumBits(Lanes256 value) => Vector256.Sum(value._value.AsInt64());

    private const byte LesserMagnitude = 0b1010;
    private const byte OrOfExclusiveOr = 0xF6;
}

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
    public static Lanes512 MultiplyNegated(Lanes512 x, Lanes512 y) => Avx512F.IsSupported
        ? new(Avx512F.FusedMultiplyAddNegated(x._value, y._value, Vector512.Create(-0.0)))
        : new(-(x._value * y._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MultiplyNegatedSubtract(Lanes512 x, Lanes512 y, Lanes512 z) => Avx512F.IsSupported
        ? new(Avx512F.FusedMultiplySubtractNegated(x._value, y._value, z._value))
        : new(Vector512.FusedMultiplyAdd(-x._value, y._value, -z._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MinMagnitude(Lanes512 left, Lanes512 right) => Avx512DQ.IsSupported
        ? new(Avx512DQ.Range(left._value, right._value, LesserMagnitude))
        : new(Vector512.MinNative(Vector512.Abs(left._value), Vector512.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Min(Lanes512 left, Lanes512 right) => new(Vector512.MinNative(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 MaxMagnitude(Lanes512 left, Lanes512 right) =>
        new(Vector512.MaxNative(Vector512.Abs(left._value), Vector512.Abs(right._value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Largest(Lanes512 value) => Lanes256.Largest(Lanes256.GreaterHalf(value._value.GetLower(), value._value.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 CollectDifferences(Lanes512 differences, Lanes512 left, Lanes512 right) => Avx512F.IsSupported
        ? new(Avx512F.TernaryLogic(differences._value, left._value, right._value, OrOfExclusiveOr))
        : new(differences._value | (left._value ^ right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBit(Lanes512 value, Lanes512 bits) => (value._value.AsInt64() & bits._value.AsInt64()) != Vector512<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBelow(Lanes512 magnitude, Lanes512 threshold) => Vector512.LessThanAny(magnitude._value, threshold._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyBelowButZero(Lanes512 value, Lanes512 threshold, Lanes512 x, Lanes512 y)
    {
        Vector512<double> zero = Vector512.Equals(x._value, Vector512<double>.Zero) | Vector512.Equals(y._value, Vector512<double>.Zero);
        Vector512<double> below = Vector512.LessThan(Vector512.Abs(value._value), threshold._value);
        return Vector512.AndNot(below, zero).AsInt64() != Vector512<long>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 AddBits(Lanes512 left, Lanes512 right) => new((left._value.AsInt64() + right._value.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long SumBits(Lanes512 value) => Vector512.Sum(value._value.AsInt64());

    private const byte LesserMagnitude = 0b1010;
    private const byte OrOfExclusiveOr = 0xF6;
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Statistics;

/// <summary>Four doubles in a register of 256 bits.</summary>
internal readonly struct FourLanes(Vector256<double> value) : IMathLanes<FourLanes>
{
    private readonly Vector256<double> _value = value;

    public static int Width => Vector256<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Broadcast(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes BroadcastBits(ulong bits) => new(Vector256.Create(bits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Load(ref readonly double source) => new(Vector256.LoadUnsafe(in source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double destination) => _value.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator +(FourLanes left, FourLanes right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator -(FourLanes left, FourLanes right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator *(FourLanes left, FourLanes right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes FusedMultiplyAdd(FourLanes x, FourLanes y, FourLanes addend) =>
        new(Vector256.FusedMultiplyAdd(x._value, y._value, addend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes AddBits(FourLanes left, FourLanes right) => OfBits(Bits(left) + Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes SubtractBits(FourLanes left, FourLanes right) => OfBits(Bits(left) - Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes AndBits(FourLanes left, FourLanes right) => OfBits(Bits(left) & Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes ShiftBitsLeft(FourLanes value, int count) => OfBits(Bits(value) << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes ShiftBitsRight(FourLanes value, int count) => OfBits(Bits(value) >> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Lookup(ref readonly double table, FourLanes index)
    {
        Vector256<ulong> at = Bits(index);
        ref double entries = ref Unsafe.AsRef(in table);
        return new(Vector256.Create(
            Unsafe.Add(ref entries, (nint)at.GetElement(0)),
            Unsafe.Add(ref entries, (nint)at.GetElement(1)),
            Unsafe.Add(ref entries, (nint)at.GetElement(2)),
            Unsafe.Add(ref entries, (nint)at.GetElement(3))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllWithin(FourLanes value, double low, double high) =>
        Vector256.LessThanAll(value._value, Vector256.Create(high)) && Vector256.GreaterThanOrEqualAll(value._value, Vector256.Create(low));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Bits(FourLanes lanes) => lanes._value.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FourLanes OfBits(Vector256<ulong> bits) => new(bits.AsDouble());
}

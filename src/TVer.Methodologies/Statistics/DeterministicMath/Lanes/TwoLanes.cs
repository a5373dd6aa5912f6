using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Statistics;

/// <summary>Two doubles in a register of 128 bits.</summary>
internal readonly struct TwoLanes(Vector128<double> value) : IMathLanes<TwoLanes>
{
    private readonly Vector128<double> _value = value;

    public static int Width => Vector128<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes Broadcast(double value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes BroadcastBits(ulong bits) => new(Vector128.Create(bits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes Load(ref readonly double source) => new(Vector128.LoadUnsafe(in source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double destination) => _value.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator +(TwoLanes left, TwoLanes right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator -(TwoLanes left, TwoLanes right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator *(TwoLanes left, TwoLanes right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes FusedMultiplyAdd(TwoLanes x, TwoLanes y, TwoLanes addend) =>
        new(Vector128.FusedMultiplyAdd(x._value, y._value, addend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes AddBits(TwoLanes left, TwoLanes right) => OfBits(Bits(left) + Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes SubtractBits(TwoLanes left, TwoLanes right) => OfBits(Bits(left) - Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes AndBits(TwoLanes left, TwoLanes right) => OfBits(Bits(left) & Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes ShiftBitsLeft(TwoLanes value, int count) => OfBits(Bits(value) << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes ShiftBitsRight(TwoLanes value, int count) => OfBits(Bits(value) >> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes Lookup(ref readonly double table, TwoLanes index)
    {
        Vector128<ulong> at = Bits(index);
        ref double entries = ref Unsafe.AsRef(in table);
        return new(Vector128.Create(
            Unsafe.Add(ref entries, (nint)at.GetElement(0)),
            Unsafe.Add(ref entries, (nint)at.GetElement(1))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllWithin(TwoLanes value, double low, double high) =>
        Vector128.LessThanAll(value._value, Vector128.Create(high)) && Vector128.GreaterThanOrEqualAll(value._value, Vector128.Create(low));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Bits(TwoLanes lanes) => lanes._value.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TwoLanes OfBits(Vector128<ulong> bits) => new(bits.AsDouble());
}

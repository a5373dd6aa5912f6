using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Statistics;

/// <summary>Eight doubles in a register of 512 bits.</summary>
internal readonly struct EightLanes(Vector512<double> value) : IMathLanes<EightLanes>
{
    private readonly Vector512<double> _value = value;

    public static int Width => Vector512<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Broadcast(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes BroadcastBits(ulong bits) => new(Vector512.Create(bits).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Load(ref readonly double source) => new(Vector512.LoadUnsafe(in source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double destination) => _value.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes left, EightLanes right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes left, EightLanes right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator *(EightLanes left, EightLanes right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes FusedMultiplyAdd(EightLanes x, EightLanes y, EightLanes addend) =>
        new(Vector512.FusedMultiplyAdd(x._value, y._value, addend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes AddBits(EightLanes left, EightLanes right) => OfBits(Bits(left) + Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes SubtractBits(EightLanes left, EightLanes right) => OfBits(Bits(left) - Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes AndBits(EightLanes left, EightLanes right) => OfBits(Bits(left) & Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes ShiftBitsLeft(EightLanes value, int count) => OfBits(Bits(value) << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes ShiftBitsRight(EightLanes value, int count) => OfBits(Bits(value) >> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Lookup(ref readonly double table, EightLanes index)
    {
        Vector512<ulong> at = Bits(index);
        ref double entries = ref Unsafe.AsRef(in table);
        return new(Vector512.Create(
            Unsafe.Add(ref entries, (nint)at.GetElement(0)),
            Unsafe.Add(ref entries, (nint)at.GetElement(1)),
            Unsafe.Add(ref entries, (nint)at.GetElement(2)),
            Unsafe.Add(ref entries, (nint)at.GetElement(3)),
            Unsafe.Add(ref entries, (nint)at.GetElement(4)),
            Unsafe.Add(ref entries, (nint)at.GetElement(5)),
            Unsafe.Add(ref entries, (nint)at.GetElement(6)),
            Unsafe.Add(ref entries, (nint)at.GetElement(7))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllWithin(EightLanes value, double low, double high) =>
        Vector512.LessThanAll(value._value, Vector512.Create(high)) && Vector512.GreaterThanOrEqualAll(value._value, Vector512.Create(low));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Bits(EightLanes lanes) => lanes._value.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static EightLanes OfBits(Vector512<ulong> bits) => new(bits.AsDouble());
}
